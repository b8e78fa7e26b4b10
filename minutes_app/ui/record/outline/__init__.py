"""What was said, in outline: rows, and all that can be done with them."""

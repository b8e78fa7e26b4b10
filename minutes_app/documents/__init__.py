"""From a meeting to paper: neutral document tree, typesetter, and the Word and PDF writers."""

"""Two versions of a text beside each other: which paragraphs belong together, what differs."""

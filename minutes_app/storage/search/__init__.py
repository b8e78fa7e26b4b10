"""The index of words: written with the records, read on a connection of its own."""

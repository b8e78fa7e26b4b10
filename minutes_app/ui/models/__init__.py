"""Qt models over the records: they hold rows to show, never the data itself."""

"""What the window has open: the archive behind the worker thread, and one meeting of it."""

"""Papers that come back: a Word file with somebody's changes, tracked or not, and their remarks."""

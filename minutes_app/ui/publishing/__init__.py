"""Minutes out of the window: export to files, and print."""

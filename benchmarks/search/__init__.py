"""Searching in an archive of a million entries: made up, always the same, kept under ``build/``."""

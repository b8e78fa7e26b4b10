"""Attendee lists from outside: files are opened, text and tables are read into rows with doubts."""

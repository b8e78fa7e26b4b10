"""Meetings, people, entries, numbering and the rules between them; standard library only."""

"""The place of meetings: the list, the meeting that is open, and its preview."""

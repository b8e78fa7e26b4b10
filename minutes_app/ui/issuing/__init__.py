"""Issuing the minutes from the window: versions, the dialog of issue, the lock, corrections."""

"""Pure reading of attendee lists: text or a table in, rows with their doubts out."""

"""Pure parser of the capture line and of deadlines typed into it."""

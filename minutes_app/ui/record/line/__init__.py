"""The line that all is typed into: how it is read, what helps to type it, and what it becomes."""

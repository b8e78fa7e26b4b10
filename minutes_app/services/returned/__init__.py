"""The leader's pencil: a Word file that went out and came back, read and taken over bit by bit."""

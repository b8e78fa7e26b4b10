r"""Patterns of SQL's LIKE for what somebody typed: its own signs stand for themselves.

They are meant for ``LIKE ? ESCAPE '\'``; upper and lower case are one in ASCII.
"""


def beginning_with(text: str) -> str:
    """Return the pattern of what begins with a text."""
    return f"{_escaped(text)}%"


def containing(text: str) -> str:
    """Return the pattern of what holds a text anywhere."""
    return f"%{_escaped(text)}%"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

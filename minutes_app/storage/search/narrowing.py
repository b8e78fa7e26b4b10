"""Rows found for something that is being typed: with more letters, some of these are found."""

from collections.abc import Callable
from typing import Any

from minutes_app.storage.engine import Connection
from minutes_app.storage.keeping import Kept

_Row = tuple[Any, ...]
_TYPED = 32
"""Beginnings that are kept."""
_ROWS = 5_000
"""Rows of one that are kept at most."""


class Narrowing:
    """Asks for rows that hold something typed, unless it was begun and the archive is the same.

    ``holds`` tells whether a row holds it. What holds it must hold each beginning of it as well.
    """

    def __init__(self, connection: Connection, holds: Callable[[_Row, str], bool]) -> None:
        self._connection = connection
        self._holds = holds
        self._kept = Kept(connection, dict[str, list[_Row]])

    def find(self, typed: str, query: str, values: tuple[str, ...], most: int | None) -> list[_Row]:
        """Return the rows of a query for something typed; ``most``: the first ones only."""
        kept = self._kept.get()
        begun = next((kept[one] for one in _beginnings(typed) if one in kept), None)
        if begun is not None:
            found = [row for row in begun if self._holds(row, typed)]
        elif most is not None:
            return self._connection.execute(f"{query} LIMIT ?", (*values, most)).fetchall()
        else:
            found = self._connection.execute(query, values).fetchall()
        if len(found) <= _ROWS:
            if len(kept) >= _TYPED:
                kept.clear()
            kept[typed] = found
        return found[:most]


def _beginnings(typed: str) -> list[str]:
    """Return it and its beginnings, the longest first."""
    return [typed[:length] for length in range(len(typed), 0, -1)]

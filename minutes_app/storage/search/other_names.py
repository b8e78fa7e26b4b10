"""Who is called otherwise than is written, and what a person or a body is called besides.

It is read from all people and bodies, which takes as long as a key may; so it is kept, over writes
too.
After one it is only looked whether the same stands there: it is not folded again, nor is its pinyin
read.
"""

from dataclasses import dataclass

from minutes_app.storage.engine import Connection
from minutes_app.storage.keeping import Kept
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.names import folded_names

_OTHERS = """
    SELECT 'p:' || p.id, o.value FROM person p, json_each(p.other_names) o
    WHERE p.other_names <> '[]'
    UNION ALL SELECT 'b:' || id, short_name FROM body WHERE short_name <> ''
    UNION ALL SELECT 'b:' || owner, name FROM body_former_names
"""
_LOOSE = """
    WITH loose (number) AS (
      SELECT s.number FROM json_each(?) j CROSS JOIN search_name s ON s.key = j.value
      UNION SELECT number FROM search_name WHERE folded <> written AND key NOT GLOB 'n:*'
    )
    SELECT s.number, s.key, s.shown, s.folded, s.written{keys}
    FROM loose CROSS JOIN search_name s USING (number)
"""
_BARE = _LOOSE.format(keys="")
# Keys follow from all that somebody is called: where that is the same, so are they.
_WITH_KEYS = (
    _LOOSE.format(keys=", coalesce(k.keys, '')")
    + "LEFT JOIN name_keys k ON k.record = substr(s.key, 3)"
)
_OF_KEYS = 5
"""Columns before the pinyin."""


@dataclass(frozen=True, slots=True)
class Loose:
    """Somebody of whom ``Numbers`` does not know all names by their short parts.

    ``text``: all that they are called; ``written``: of it, what stands in every passage.
    """

    number: int
    written: str
    text: str


class OtherNames:
    """What people and bodies of an archive are called besides."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept_others = Kept(connection, self._read_others)
        self._kept_loose = Kept(connection, self._read_loose)
        self._told: list[tuple[str, str]] | None = None
        self._others: list[tuple[str, str]] = []
        self._grouped: dict[str, list[str]] = {}
        self._keys = "[]"
        self._rows: list[tuple[object, ...]] | None = None
        self._loose: list[Loose] = []

    def others(self) -> list[tuple[str, str]]:
        """Return what linked people and bodies are called besides, folded, each with its key."""
        return self._kept_others.get()

    def loose(self) -> list[Loose]:
        """Return those who are not found by the short parts of names alone."""
        return self._kept_loose.get()

    def _read_others(self) -> list[tuple[str, str]]:
        told = self._connection.execute(_OTHERS).fetchall()
        if told != self._told:
            folded = folded_names([row[1] for row in told])
            pairs = zip(told, folded, strict=True)
            self._others = [(row[0], name) for row, name in pairs if name]
            self._grouped = {}
            for key, name in self._others:
                self._grouped.setdefault(key, []).append(name)
            self._keys = as_json(self._grouped)
            self._told, self._rows = told, None
        return self._others

    def _read_loose(self) -> list[Loose]:
        self.others()
        rows = self._connection.execute(_BARE, (self._keys,)).fetchall()
        if rows != self._rows:
            full = self._connection.execute(_WITH_KEYS, (self._keys,)).fetchall()
            self._loose = [self._loose_of(*row) for row in full]
            self._rows = [row[:_OF_KEYS] for row in full]
        return self._loose

    def _loose_of(
        self, number: int, key: str, _shown: str, folded: str, written: str, keys: str
    ) -> Loose:
        names = (folded, keys, *self._grouped.get(key, ()))
        return Loose(number, folded if folded == written else "", "\n".join(names))

"""Meetings by words of their titles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.search.registers import Kept

if TYPE_CHECKING:
    from collections.abc import Iterable

    from minutes_app.storage.archive import Archive

_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


_Row = tuple[Id, str, str]
"""A meeting: its id, its day, its title."""
_MANY = 1_000
"""Titles from which on all keys are read in their own order: one by one takes ten times as long."""


@dataclass(frozen=True, slots=True)
class _Title:
    row: _Row
    folded: str
    keys: str


class Titles:
    """Titles of all meetings, read at the first question and kept.

    100,000 are read in about a second and looked through in ten milliseconds. Where the archive
    changed, they are compared, in a tenth of the first time, and only those that are new folded.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._kept = Kept(archive.connection, self._read)
        self._before: dict[_Row, _Title] = {}

    def find(self, text: str) -> list[Id]:
        """Return the meetings, newest day first, whose title holds all words of a text.

        A word of Latin letters may be pinyin or initials of the title; one like 2026-05 or
        2026-05-19 is the month or the day of the meeting, or stands in the title.
        """
        found: Iterable[_Title] = self._kept.get().values()
        for word in same(text).split():
            found = [one for one in found if _holds(one, word)]
        return [one.row[0] for one in found]

    def _read(self) -> dict[_Row, _Title]:
        query = "SELECT id, day, title FROM meeting WHERE binned IS NULL ORDER BY day DESC, id DESC"
        rows: list[_Row] = self._archive.connection.execute(query).fetchall()
        before = self._before
        new = [row for row in rows if row not in before]
        keys = self._keys([row[0] for row in new])
        made = {row: _Title(row, same(row[2]), keys.get(row[0], "")) for row in new}
        self._before = {row: before.get(row) or made[row] for row in rows}
        return self._before

    def _keys(self, meetings: list[Id]) -> dict[Id, str]:
        """Return the keys of some meetings."""
        query = "SELECT record, keys FROM name_keys WHERE type = 'meeting'"
        if len(meetings) > _MANY:
            return dict(self._archive.connection.execute(query))
        query += " AND record IN (SELECT value FROM json_each(?))"
        wanted = msgspec.json.encode(meetings).decode()
        return dict(self._archive.connection.execute(query, (wanted,)))


def _holds(title: _Title, word: str) -> bool:
    if word in title.folded or (word.isascii() and word.isalnum() and word in title.keys):
        return True
    return bool(_DATE.fullmatch(word)) and title.row[1].startswith(word)

"""Meetings by words of their titles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.search.registers import Kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from minutes_app.storage.archive import Archive

_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


@dataclass(frozen=True, slots=True)
class _Title:
    id: Id
    day: str
    folded: str
    keys: str


class Titles:
    """Titles of all meetings, read at the first question and kept until the archive changes.

    100,000 are read in about a second and looked through in ten milliseconds.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._kept = Kept(archive.connection, self._read)

    def find(self, text: str) -> list[Id]:
        """Return the meetings, newest day first, whose title holds all words of a text.

        A word of Latin letters may be pinyin or initials of the title; one like 2026-05 or
        2026-05-19 is the month or the day of the meeting, or stands in the title.
        """
        found: Sequence[_Title] = self._kept.get()
        for word in same(text).split():
            found = [one for one in found if _holds(one, word)]
        return [one.id for one in found]

    def _read(self) -> list[_Title]:
        execute = self._archive.connection.execute
        # Both tables in their own order: looking up the keys one by one takes ten times as long.
        keys = dict(execute("SELECT record, keys FROM name_keys WHERE type = 'meeting'"))
        rows = execute("SELECT id, day, title FROM meeting WHERE binned IS NULL").fetchall()
        rows.sort(key=lambda row: (row[1], row[0]), reverse=True)
        return [_Title(Id(row[0]), row[1], same(row[2]), keys.get(row[0], "")) for row in rows]


def _holds(title: _Title, word: str) -> bool:
    if word in title.folded or (word.isascii() and word.isalnum() and word in title.keys):
        return True
    return bool(_DATE.fullmatch(word)) and title.day.startswith(word)

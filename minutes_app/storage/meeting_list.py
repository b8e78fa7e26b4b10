"""The list of meetings piece by piece: how many there are, some of them, where one stands.

Nothing here reads all meetings but ``Titles``, which somebody asks who filters the list.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.archive import Archive
from minutes_app.storage.reading import MEETINGS, MeetingSummary, meeting_of
from minutes_app.storage.search.registers import Kept

Span = tuple[int, int]
"""The first place of some meetings that follow each other, and the last."""


_NEWEST = "ORDER BY day DESC, id DESC"
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


def count(archive: Archive) -> int:
    """Return how many meetings there are; what lies in the bin does not count."""
    query = "SELECT count(*) FROM meeting WHERE binned IS NULL"
    return int(archive.connection.execute(query).fetchone()[0])


def page(archive: Archive, first: int, count: int) -> list[MeetingSummary]:
    """Return ``count`` meetings from the place ``first`` on, the newest day first."""
    # Places are counted in the index alone; only what is shown is read.
    wanted = f"SELECT id FROM meeting WHERE binned IS NULL {_NEWEST} LIMIT ? OFFSET ?"
    query = f"{MEETINGS} WHERE m.id IN ({wanted}) {_NEWEST}"
    return [meeting_of(row) for row in archive.connection.execute(query, (count, first))]


def place(archive: Archive, meeting: Id) -> int | None:
    """Return the place of a meeting in the list, None for one that is not in it."""
    own = "SELECT day, id FROM meeting WHERE id = ? AND binned IS NULL"
    row = archive.connection.execute(own, (meeting,)).fetchone()
    if row is None:
        return None
    newer = "SELECT count(*) FROM meeting WHERE binned IS NULL AND (day, id) > (?, ?)"
    return int(archive.connection.execute(newer, row).fetchone()[0])


def ids(archive: Archive, spans: Iterable[Span]) -> list[Id]:
    """Return the meetings that stand in some places of the list."""
    query = f"SELECT id FROM meeting WHERE binned IS NULL {_NEWEST} LIMIT ? OFFSET ?"
    return [
        Id(row[0])
        for first, last in spans
        for row in archive.connection.execute(query, (last - first + 1, first))
    ]


def of_ids(archive: Archive, wanted: Sequence[Id]) -> list[MeetingSummary]:
    """Return some meetings in the order in which they are named; one that is gone is left out."""
    query = f"{MEETINGS} WHERE m.id IN (SELECT value FROM json_each(?))"
    rows = archive.connection.execute(query, (msgspec.json.encode(list(wanted)).decode(),))
    found = {row[0]: row for row in rows}
    return [meeting_of(found[one]) for one in wanted if one in found]


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

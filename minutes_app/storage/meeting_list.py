"""The list of meetings piece by piece: how many there are, some of them, where one stands.

Nothing here reads all meetings. Who filters the list asks ``storage.place_words``.
"""

from collections.abc import Iterable, Sequence

from minutes_app.domain.ids import Id
from minutes_app.storage.archive import Archive
from minutes_app.storage.mapping import as_json
from minutes_app.storage.reading import MEETINGS, MeetingSummary, meeting_of

Span = tuple[int, int]
"""The first place of some meetings that follow each other, and the last."""


_NEWEST = "ORDER BY day DESC, id DESC"


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
    rows = archive.connection.execute(query, (as_json(wanted),))
    found = {row[0]: row for row in rows}
    return [meeting_of(found[one]) for one in wanted if one in found]

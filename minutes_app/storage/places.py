"""Where one can go: meetings, people, bodies and tasks by a few letters of their names.

Letters are looked for in the names and in their pinyin, anywhere; what begins with them goes
before the rest, then the newest. Names are looked for in ``storage.place_lookup``: all of them;
tasks in ``storage.task_places``, which says what is bounded.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.archive import Archive
from minutes_app.storage.mapping import as_json
from minutes_app.storage.place_lookup import PlaceLookup
from minutes_app.storage.task_places import TaskPlaces

_PIECES = re.compile("[!-~]+|[^ -~]+")
_MOST_WORDS = 8


class PlaceKind(StrEnum):
    """Kinds of places."""

    MEETING = "meeting"
    PERSON = "person"
    BODY = "body"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Place:
    """Something to go to, with what tells it apart from others of its name.

    ``id`` is the record's; of a task it is the entry's, which stands in ``meeting``. ``others``
    are further names by which it is found. ``detail`` is a person's latest office, the owners of a
    task; ``start`` the day of a meeting; ``due`` that of a task, as it was stated.
    """

    kind: PlaceKind
    id: Id
    title: str
    others: tuple[str, ...] = ()
    detail: str = ""
    meeting: Id | None = None
    start: PartialDate = PartialDate()
    due: str = ""


_Row = tuple[str, str, str, str, str | None, str, str]
_SOME = "IN (SELECT value FROM json_each(?))"
_SHOWN: dict[PlaceKind, str] = {
    PlaceKind.MEETING: f"""
        SELECT id, title, '[]', '', NULL, start, '' FROM meeting
        WHERE binned IS NULL AND id {_SOME}""",
    PlaceKind.PERSON: f"""
        SELECT p.id, p.name, p.other_names,
        coalesce((SELECT trim(coalesce(b.name, '') || ' ' || o.title) FROM office o
                  LEFT JOIN body b ON b.id = o.body WHERE o.person = p.id
                  ORDER BY o.until <> '{{}}', o.rank, o.id DESC LIMIT 1), ''), NULL, '{{}}', ''
        FROM person p WHERE p.id {_SOME}""",
    PlaceKind.BODY: f"""
        SELECT b.id, b.name, (SELECT json_group_array(name) FROM (
            SELECT b.short_name AS name WHERE b.short_name <> ''
            UNION ALL SELECT f.name FROM body_former_names f WHERE f.owner = b.id)),
        '', NULL, '{{}}', '' FROM body b WHERE b.id {_SOME}""",
    PlaceKind.TASK: f"""
        SELECT e.id, e.text, '[]',
        coalesce((SELECT group_concat(name, ' ') FROM entry_lead WHERE owner = e.id), ''),
        t.meeting, '{{}}', coalesce(e.deadline ->> '$.stated_as', '')
        FROM entry e JOIN task t ON t.entry = e.id JOIN meeting m ON m.id = t.meeting
        WHERE m.binned IS NULL AND e.id {_SOME}""",
}
"""What is read of places, by their ids."""


class Places:
    """Looks for places. Used by one thread."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.names = PlaceLookup(archive)
        self._tasks = TaskPlaces(archive)

    def find(self, words: Sequence[str], limit: int) -> list[Place]:
        """Return places whose name holds all of some words, at most ``limit`` of each kind.

        Within a kind what begins with the words comes first, then the newest. Without words: the
        newest of each kind. What lies in the bin is no place.
        """
        typed, folded = _pieces(words), _pieces(same(word) for word in words)
        found: list[Place] = []
        for kind in (PlaceKind.MEETING, PlaceKind.PERSON, PlaceKind.BODY):
            found += _shown(self._archive, kind, self.names.find(kind, folded, limit))
        tasks = self._tasks.find(typed, limit) if typed else self._tasks.newest(limit)
        return [*found, *_shown(self._archive, PlaceKind.TASK, tasks)]

    def of(self, ids: Sequence[str]) -> list[Place]:
        """Return the places of some ids (of a task its entry's) that are still there, in order."""
        found = {
            place.id: place for kind in PlaceKind for place in _shown(self._archive, kind, ids)
        }
        return [found[Id(one)] for one in ids if one in found]


def _pieces(words: Iterable[str]) -> list[str]:
    """Return words in pieces of letters of a keyboard, which may be pinyin, and of others."""
    return [piece for word in words for piece in _PIECES.findall(word)][:_MOST_WORDS]


def _shown(archive: Archive, kind: PlaceKind, ids: Sequence[str]) -> list[Place]:
    """Return the places of a kind with some ids, in their order."""
    if not ids:
        return []
    rows = archive.connection.execute(_SHOWN[kind], (as_json(ids),)).fetchall()
    found = {row[0]: _place(kind, row) for row in rows}
    return [found[one] for one in ids if one in found]


def _place(kind: PlaceKind, row: _Row) -> Place:
    start = msgspec.json.decode(row[5], type=PartialDate)
    others = tuple(msgspec.json.decode(row[2], type=list[str]))
    meeting = Id(row[4]) if row[4] else None
    return Place(kind, Id(row[0]), row[1], others, row[3], meeting, start, row[6])

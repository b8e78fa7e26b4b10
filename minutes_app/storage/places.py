"""Where one can go: meetings, people, bodies and tasks by a few letters of their names.

Letters are looked for in the names and in their pinyin (``name_keys``), anywhere; what begins
with them goes before the rest. Where few may be meant (``storage.candidates``), those are read,
else rows from the newest on until enough were found. Bounded are only tasks by pinyin (the newest
1,500 of them), and what begins so among more than 1,500 (the newest 3,000 are looked at).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.storage import candidates
from minutes_app.storage.archive import Archive
from minutes_app.storage.patterns import beginning_with, containing
from minutes_app.storage.titles import Titles

_PIECES = re.compile("[!-~]+|[^ -~]+")
_MOST_WORDS = 8
_KEYLESS = ("字",)
"""Pieces for which no keys are read."""


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


@dataclass(frozen=True, slots=True)
class _Query:
    """How the places of one kind are read: which names are looked at, and what is shown.

    ``record`` is whose keys are joined where ``source`` says ``{keys}``. ``newest`` bounds what is
    read where many may be meant.
    """

    kind: PlaceKind
    name: str
    source: str
    order: str
    shown: str
    record: str
    newest: str = ""

    def read_from(self, pieces: Sequence[str]) -> str:
        """Return the tables; only letters of a keyboard are looked for in keys."""
        with_keys = any(piece.isascii() for piece in pieces or ("",))
        join = f" JOIN name_keys k ON k.record = {self.record}" if with_keys else ""
        return self.source.format(keys=join)


def _newest(column: str, ordered: str) -> str:
    """Return the condition of the newest ones; those of one day stay together."""
    return f"{column} >= coalesce(({ordered} LIMIT 1 OFFSET {2 * candidates.FEW}), '')"


_QUERIES = (
    _Query(
        PlaceKind.MEETING, "m.title",
        "meeting m{keys} WHERE m.binned IS NULL",
        "m.day DESC, m.id DESC",
        "m.id, m.title, '[]', '', NULL, m.start, ''",
        "m.id",
        _newest("m.day", "SELECT day FROM meeting WHERE binned IS NULL ORDER BY day DESC"),
    ),
    _Query(
        PlaceKind.PERSON, "p.name || ' ' || p.other_names",
        "person p{keys} WHERE TRUE",
        "p.id DESC",
        "p.id, p.name, p.other_names,"
        " coalesce((SELECT trim(coalesce(b.name, '') || ' ' || o.title) FROM office o"
        " LEFT JOIN body b ON b.id = o.body WHERE o.person = p.id"
        " ORDER BY o.until <> '{}', o.rank, o.id DESC LIMIT 1), ''), NULL, '{}', ''",
        "p.id",
    ),
    _Query(
        PlaceKind.BODY,
        "b.name || ' ' || b.short_name || coalesce((SELECT group_concat(' ' || f.name)"
        " FROM body_former_names f WHERE f.owner = b.id), '')",
        "body b{keys} WHERE TRUE",
        "b.id DESC",
        "b.id, b.name, (SELECT json_group_array(name) FROM (SELECT b.short_name AS name"
        " WHERE b.short_name <> '' UNION ALL"
        " SELECT f.name FROM body_former_names f WHERE f.owner = b.id)), '', NULL, '{}', ''",
        "b.id",
    ),
    _Query(
        PlaceKind.TASK, "e.text",
        "task t JOIN entry e ON e.id = t.entry JOIN meeting m ON m.id = t.meeting"
        "{keys} WHERE m.binned IS NULL",
        "t.id DESC",
        "e.id, e.text, '[]', coalesce((SELECT group_concat(name, ' ') FROM entry_lead"
        " WHERE owner = e.id), ''), t.meeting, '{}', coalesce(e.deadline ->> '$.stated_as', '')",
        "t.id",
        _newest("t.id", "SELECT id FROM task ORDER BY id DESC"),
    ),
)  # fmt: skip


def find_places(archive: Archive, titles: Titles, words: Sequence[str], limit: int) -> list[Place]:
    """Return places whose name holds all of some words, at most ``limit`` of each kind.

    Within a kind what begins with the words comes first, then the newest. Without words: the
    newest of each kind. What lies in the bin is no place.
    """
    pieces = [piece for word in words for piece in _PIECES.findall(word)][:_MOST_WORDS]
    found: list[Place] = []
    for query in _QUERIES:
        among = _among(archive, titles, query.kind, pieces) if pieces else None
        found += _of_kind(archive, query, pieces, limit, among)
    return found


def places_of(archive: Archive, ids: Sequence[str]) -> list[Place]:
    """Return the places of some ids (of a task its entry's) that are still there, in that order."""
    found: dict[str, Place] = {}
    for query in _QUERIES:
        column, _, _ = query.shown.partition(",")
        rows = archive.connection.execute(
            f"SELECT {query.shown} FROM {query.read_from(_KEYLESS)}"
            f" AND {column} IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode(list(ids)).decode(),),
        )
        found |= {row[0]: _place(query.kind, row) for row in rows}
    return [found[one] for one in ids if one in found]


def _among(
    archive: Archive, titles: Titles, kind: PlaceKind, pieces: Sequence[str]
) -> Sequence[str] | None:
    """Return the records of a kind that may be meant, where they are few."""
    if kind is PlaceKind.MEETING:
        return candidates.meetings(archive, titles, pieces)
    return candidates.tasks(archive, pieces) if kind is PlaceKind.TASK else None


def _of_kind(
    archive: Archive, query: _Query, pieces: list[str], limit: int, among: Sequence[str] | None
) -> list[Place]:
    """Read the newest that fit; only where there are more is it asked which begin with the words.

    So what few names or none have, which takes reading them all, is read once.
    """
    newest = _read(archive, query, pieces, limit, among, at_start=False)
    if not pieces or len(newest) < limit:
        beginning = [place for place, begins in newest if begins]
    else:
        found = _read(archive, query, pieces, limit, among, at_start=True)
        beginning = [place for place, _ in found]
    found = dict.fromkeys((*beginning, *(place for place, _ in newest)))
    return list(found)[:limit]


def _read(
    archive: Archive, query: _Query, pieces: list[str], limit: int, among: Sequence[str] | None,
    *, at_start: bool,
) -> list[tuple[Place, bool]]:  # fmt: skip
    """Read from the newest on until there are enough; tell which begin with the first piece."""
    begins, values = _condition(query, pieces[0] if pieces else "", at_start=True)
    conditions = [begins] if at_start else []
    for piece in pieces:
        condition, more = _condition(query, piece, at_start=False)
        conditions.append(condition)
        values |= more
    order = query.order
    if among is not None:
        column, _, _ = query.shown.partition(",")
        conditions.append(f"{column} IN (SELECT value FROM json_each(:among))")
        values["among"] = msgspec.json.encode(list(among)).decode()
        order = f"+{order}"  # the few are looked up and sorted, not met on the way through all
    elif at_start and query.newest:
        conditions.append(query.newest)
    rows = archive.connection.execute(
        f"SELECT {query.shown}, {begins} FROM {query.read_from(pieces)}"
        f"{''.join(f' AND {one}' for one in conditions)} ORDER BY {order} LIMIT :limit",
        {**values, "limit": limit},
    )
    return [(_place(query.kind, row), bool(row[-1])) for row in rows]


def _condition(query: _Query, piece: str, *, at_start: bool) -> tuple[str, dict[str, object]]:
    """Return a condition in SQL and its values: a piece stands in a name, or in a key of it."""
    pattern = beginning_with(piece) if at_start else containing(piece)
    tag = f"{'s' if at_start else 'p'}{_tag(piece)}"
    values: dict[str, object] = {f"n{tag}": pattern}
    condition = f"({query.name}) LIKE :n{tag} ESCAPE '\\'"
    if piece.isascii():  # keys stand between spaces
        values[f"k{tag}"] = f"% {pattern}" if at_start else pattern
        condition += f" OR ' ' || k.keys LIKE :k{tag} ESCAPE '\\'"
    return f"({condition})", values


def _tag(piece: str) -> str:
    """Return a name for a value in SQL that is the piece's own."""
    return piece.encode().hex()


def _place(kind: PlaceKind, row: tuple[Any, ...]) -> Place:
    start = msgspec.json.decode(row[5], type=PartialDate)
    others = tuple(msgspec.json.decode(row[2], type=list[str]))
    meeting = Id(row[4]) if row[4] else None
    return Place(kind, Id(row[0]), row[1], others, row[3], meeting, start, row[6])

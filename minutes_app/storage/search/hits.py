"""Passages as they are shown: what they are of, where, and the stretch around the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.excerpts import Excerpt, excerpt, named
from minutes_app.storage.search.needles import Needle
from minutes_app.storage.search.passages import Passage, passages
from minutes_app.storage.search.results import Hit, Where
from minutes_app.storage.search.texts import located

_DIRECTORY = frozenset({Where.PERSON, Where.BODY})
_ENTRIES = """
    SELECT e.id, e.kind, t.status FROM entry e LEFT JOIN task t ON t.entry = e.id
    WHERE e.id IN (SELECT value FROM json_each(?))
"""
_MEETINGS = "SELECT id, title, start FROM meeting WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around passages: heads of meetings, and what entries are."""

    meetings: dict[Id, tuple[str, PartialDate]]
    entries: dict[Id, tuple[EntryKind, TaskStatus | None]]


def hits(connection: Connection, numbers: Sequence[int], needles: Sequence[Needle]) -> list[Hit]:
    """Return some passages as hits, in their order; one that is gone by now is left out."""
    found: dict[int, Passage] = {}
    for where, records in located(connection, numbers).items():
        for one in list(passages(connection, where, records)):
            found[records[one.record]] = one
    around = _around(connection, found)
    return [
        _hit(number, found[number], needles, around)
        for number in numbers
        if number in found and (found[number].meeting is None
                                or found[number].meeting in around.meetings)
    ]  # fmt: skip


def _around(connection: Connection, found: dict[int, Passage]) -> _Around:
    meetings = {one.meeting for one in found.values() if one.meeting is not None}
    entries = {one.record for one in found.values() if one.where is Where.ENTRY}
    return _Around(
        {
            Id(row[0]): (row[1], msgspec.json.decode(row[2], type=PartialDate))
            for row in _rows(connection, _MEETINGS, meetings)
        },
        {
            Id(row[0]): (EntryKind(row[1]), TaskStatus(row[2]) if row[2] else None)
            for row in _rows(connection, _ENTRIES, entries)
        },
    )


def _rows(connection: Connection, query: str, ids: set[Id]) -> list[tuple[Any, ...]]:
    if not ids:
        return []
    return connection.execute(query, (as_json(sorted(ids)),)).fetchall()


def _hit(number: int, one: Passage, needles: Sequence[Needle], around: _Around) -> Hit:
    shown = _shown(one, needles)
    if one.meeting is None:
        title, start = (one.parts[0].text if one.parts else ""), PartialDate()
    else:
        title, start = around.meetings[one.meeting]
    kind, status = around.entries.get(one.record, (None, None))
    return Hit(
        number, one.where, one.record, one.meeting, title, start,
        shown.part, shown.text, shown.marks, shown.before, shown.after,
        kind,
        tuple(dict.fromkeys(name.printed for name in one.speakers)),
        tuple(dict.fromkeys(name.printed for name in one.owners)),
        _day(one.due), status,
    )  # fmt: skip


def _shown(one: Passage, needles: Sequence[Needle]) -> Excerpt:
    shown = excerpt(one.parts, needles)
    if not shown.marks and one.where in _DIRECTORY and one.parts and _by_sound(one, needles):
        return named(one.parts[0].name, one.parts[0].text)
    return shown


def _by_sound(one: Passage, needles: Sequence[Needle]) -> bool:
    """Tell whether a name was found by its pinyin."""
    keys = " ".join(one.keys)
    return any(needle.pattern.search(keys) for needle in needles)


def _day(number: int | None) -> date | None:
    return None if number is None else date(number // 10_000, number // 100 % 100, number % 100)

"""No text of the record that nobody finds: each field has a word of its own, and it is looked for.

The fields are those of the dataclasses, and all other text of the file is told by its tables. What
comes new must be found, or stand in a list of what is not looked for, with the reason.
"""

import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, House, Meeting
from minutes_app.domain.papers import Annex, HouseLayout, Version, Wording
from minutes_app.domain.people import Body, Office
from minutes_app.domain.query import Order, Text
from minutes_app.domain.records import RECORD_TYPES
from minutes_app.domain.searches import SavedSearch
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage.mapping import type_name
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.searcher import Reader

_HOUSE = "how the house issues minutes: what goes out with them stands in the meeting"
_CHOICE = "the name of a choice"
_CHECKSUM = "the checksum of a file"
_DIRECTORY_DAY = "a day of the directory: its person or body is found by names and offices"
_NOT_FOUND: dict[tuple[type[Any], str], str] = {
    **{
        (House, one): _HOUSE
        for one in (
            "name", "mark", "office", "copy_to", "abbreviations.short", "abbreviations.text",
            "ranks", "layouts", "file_pattern", "distribution.name", "distribution.numbers",
        )
    },
    (HouseLayout, "name"): _HOUSE,
    (HouseLayout, "definition"): _HOUSE,
    (HouseLayout, "template_name"): _HOUSE,
    (HouseLayout, "template"): _CHECKSUM,
    (SavedSearch, "name"): "it is offered under the line of searches",
    (SavedSearch, "query"): "what is looked for, and nothing that was recorded",
    (Meeting, "layout"): _CHOICE,
    (Annex, "content"): _CHECKSUM,
    (Body, "former_names.until.stated_as"): _DIRECTORY_DAY,
    (Office, "since.stated_as"): _DIRECTORY_DAY,
    (Office, "until.stated_as"): _DIRECTORY_DAY,
    (Wording, "composer"): _CHOICE,
    (Wording, "place"): "a key of a paragraph",
    (Wording, "composed"): "made of the entry by the program, and found there",
    (Version, "content"): _CHECKSUM,
    (Version, "chain"): _CHECKSUM,
    (Version, "layout"): _CHOICE,
    (Version, "files.content"): _CHECKSUM,
}  # fmt: skip
"""What somebody or something wrote and no search finds, each with the reason."""

# The order of records: letters that nobody sees.
_NOWHERE = {"position"}
_ELSEWHERE = {
    "content": "the bytes of files; their names are found",
    "derived": "states of what is derived",
    "draft": "not recorded yet: it stands in the line in which it was typed",
    "ledger": "derived from tasks",
    "name_keys": "derived from names",
    "operation": "the history: what it changed is found where it stands now",
    "operation_change": "the history",
    "place_words": "derived from titles and names",
    "search_meeting": "the index itself",
    "search_name": "the index itself",
    "_sqlite_migrations": "the history of the tables",
}
"""Tables with text that are no records, and why nothing of them is looked for."""


class _Words:
    """Builds records of which every text is a word that stands nowhere else."""

    def __init__(self, stem: str) -> None:
        self.stem = stem
        self.ids = {kind.__name__.lower(): new_id() for kind in RECORD_TYPES}
        self.ids["document"] = self.ids["citeddocument"]
        self.words: dict[str, tuple[type[Any], str]] = {}

    def build(self, kind: type[Any], owner: type[Any] | None = None, path: str = "") -> Any:
        """Return a record, or a part of one, with words in all its texts."""
        hints = get_type_hints(kind)
        given: dict[str, Any] = {}
        for one in fields(kind):
            where = (owner or kind, f"{path}{one.name}")
            if owner is None and one.name == "id":
                given["id"] = self.ids[kind.__name__.lower()]
            elif (value := self._value(hints[one.name], one, where)) is not MISSING:
                given[one.name] = value
        return kind(**given)

    def _value(self, hint: Any, one: Field[Any], where: tuple[type[Any], str]) -> Any:
        """Return what goes into a field; MISSING leaves it as it is."""
        owner, path = where
        if get_origin(hint) is tuple:
            value = self._value(get_args(hint)[0], one, where)
            return value if value is MISSING else (value,)
        if get_origin(hint) in (Union, types.UnionType):
            hint = get_args(hint)[0]
        if hint is Id:
            return self.ids.get(one.name, MISSING)
        if hint is str and path not in _NOWHERE:
            word = f"{self.stem}{len(self.words):03}"
            self.words[word] = where
            return word
        if isinstance(hint, type) and is_dataclass(hint):
            return self.build(hint, owner, f"{path}.")
        return MISSING if one.default is not MISSING else _of_type(hint)


def _of_type(hint: Any) -> Any:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {datetime: datetime(2026, 6, 19, tzinfo=UTC), date: date(2026, 6, 19), int: 0}[hint]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        yield Desk(archive)


def _put(desk: Desk, words: _Words) -> None:
    with desk.archive.operation("test", "archive") as operation:
        operation.put(*map(words.build, RECORD_TYPES))


def _missed(desk: Desk, words: _Words) -> set[tuple[type[Any], str]]:
    reader = Reader(desk.archive)
    return {
        where
        for word, where in words.words.items()
        if not reader.passages(Text(word), Order.DATE, 0, 1)
    }


def test_every_text_of_the_record_is_found(desk: Desk) -> None:
    words = _Words("first")
    _put(desk, words)
    assert _missed(desk, words) == set(_NOT_FOUND)


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_text_that_changes_is_found_and_the_one_before_is_not(
    desk: Desk, kind: type[Any]
) -> None:
    first, second = _Words("first"), _Words("second")
    second.ids = first.ids
    _put(desk, first)
    with desk.archive.operation("test", "archive") as operation:
        operation.put(second.build(kind))
    assert _missed(desk, second) == {one for one in _NOT_FOUND if one[0] is kind}
    was = {where for where in first.words.values() if where[0] is kind}
    assert _missed(desk, first) == set(_NOT_FOUND) | was


def test_every_table_with_text_is_one_of_records_or_has_a_reason(desk: Desk) -> None:
    connection = desk.archive.connection
    query = """
        SELECT DISTINCT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
        WHERE c.type = 'TEXT' AND t.name NOT GLOB 'sqlite_*'
    """
    of_records = {
        name
        for table, kind in zip(map(type_name, RECORD_TYPES), RECORD_TYPES, strict=True)
        for name in (table, *(f"{table}_{one.name}" for one in fields(kind)))
    }
    with_text = {row[0] for row in connection.execute(query).fetchall()}
    assert with_text - of_records == set(_ELSEWHERE)


def _found(desk: Desk, word: str) -> list[tuple[Where, Id, str]]:
    hits = Reader(desk.archive).rows(Text(word), Order.DATE, 0, 9)
    return [(one.where, one.record, one.part) for one in hits]


def test_words_set_by_hand_are_found_at_their_entry_and_at_the_meeting_when_it_is_gone(
    desk: Desk,
) -> None:
    meeting = desk.meetings.create("Harbour").of_type(Meeting)[0].id
    entry = desk.recording.add(meeting, NewEntry("The quay is mended.")).of_type(Entry)[0].id
    kept = Wording(new_id(), meeting, "official en", "The embankment is whole.", entry=entry)
    left_out = Wording(new_id(), meeting, "official en", "", place="head")
    with desk.archive.operation("test", meeting) as operation:
        operation.put(kept, left_out)
    assert _found(desk, "embankment") == [(Where.ENTRY, entry, "wording")]
    desk.recording.remove(entry)
    assert _found(desk, "embankment") == [(Where.MEETING, meeting, "wording")]
    desk.undo(meeting)
    assert _found(desk, "embankment") == [(Where.ENTRY, entry, "wording")]
    desk.wording.revert(kept.id)
    assert _found(desk, "embankment") == []


def test_a_version_and_a_note_on_the_series_are_found_at_the_meeting(desk: Desk) -> None:
    meeting = desk.meetings.create("Harbour").of_type(Meeting)[0].id
    version = desk.versions.keep(meeting, "Before the tide", "for the mayor").of_type(Version)[0]
    desk.arranging.put_in_series(meeting, "Weekly")
    series = desk.arranging.series()[0].id
    desk.arranging.edit_series(series, note="Held in the lighthouse.")
    assert _found(desk, "tide") == _found(desk, "mayor") == [(Where.MEETING, meeting, "version")]
    assert _found(desk, "lighthouse") == [(Where.MEETING, meeting, "series_note")]
    desk.versions.rename(version.id, "Before the storm")
    assert _found(desk, "tide") == []
    assert _found(desk, "storm") == [(Where.MEETING, meeting, "version")]
    desk.versions.remove(version.id)
    assert _found(desk, "storm") == []


def test_a_seat_is_found_where_it_is_more_than_a_number(desk: Desk) -> None:
    meeting = desk.meetings.create("Harbour").of_type(Meeting)[0].id
    guest = Attendee(new_id(), meeting, "Anna Low", "a", seat="117")
    with desk.archive.operation("test", meeting) as operation:
        operation.put(guest)
    assert _found(desk, "117") == []
    with desk.archive.operation("test", meeting) as operation:
        operation.put(replace(guest, seat="platform 117"))
    assert _found(desk, "117") == [(Where.ATTENDEE, guest.id, "seat")]

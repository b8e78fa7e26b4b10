"""No text of the record that nobody finds: each field has a word of its own, and it is looked for.

The fields are those of the dataclasses. One that comes new must be found, or stand in the list of
what is not looked for, with the reason.
"""

import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, House, Meeting, Series
from minutes_app.domain.papers import Annex, HouseLayout, Version, Wording
from minutes_app.domain.query import Order, Text
from minutes_app.domain.records import RECORD_TYPES
from minutes_app.domain.searches import SavedSearch
from minutes_app.services.desk import Desk
from minutes_app.storage.search.searcher import Reader

# What is no record of a meeting or of the directory, or a paper that was made of the record.
_NOT_LOOKED_FOR = {House, HouseLayout, SavedSearch, Wording, Version}
_NO_TEXT = {
    (Series, "note"): "a remark on the series, which is found by its name",
    (Meeting, "layout"): "the name of a choice",
    (Annex, "content"): "the checksum of a file",
    (Attendee, "seat"): "a place at the table",
}
# The order of records: letters that nobody sees. What a day was called is looked for by its date.
_NOWHERE = {"position"}
_LOOKED_FOR = [kind for kind in RECORD_TYPES if kind not in _NOT_LOOKED_FOR]


class _Words:
    """Builds records of which every text is a word that stands nowhere else."""

    def __init__(self, stem: str) -> None:
        self.stem = stem
        self.ids = {kind.__name__.lower(): new_id() for kind in _LOOKED_FOR}
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
        if isinstance(hint, type) and is_dataclass(hint) and hint is not PartialDate:
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
        operation.put(*map(words.build, _LOOKED_FOR))


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
    assert _missed(desk, words) == set(_NO_TEXT)


@pytest.mark.parametrize("kind", _LOOKED_FOR)
def test_every_text_that_changes_is_found_and_the_one_before_is_not(
    desk: Desk, kind: type[Any]
) -> None:
    first, second = _Words("first"), _Words("second")
    second.ids = first.ids
    _put(desk, first)
    with desk.archive.operation("test", "archive") as operation:
        operation.put(second.build(kind))
    assert _missed(desk, second) == {one for one in _NO_TEXT if one[0] is kind}
    was = {where for where in first.words.values() if where[0] is kind}
    assert _missed(desk, first) == set(_NO_TEXT) | was

"""What is kept of an archive is what stands there, whenever somebody wrote between two reads."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from minutes_app.domain.entries import Entry, Responsible, Task
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.query import Order, Party, Text
from minutes_app.services.desk import Desk
from minutes_app.storage import place_lookup, task_places, task_words
from minutes_app.storage.archive import Archive
from minutes_app.storage.place_lookup import PlaceLookup
from minutes_app.storage.search.registers import Registers
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.task_places import TaskPlaces
from minutes_app.storage.task_words import TaskWords

NOW = datetime(2026, 6, 19, tzinfo=UTC)


class _Meanwhile:
    """A connection in whose statement number ``at`` somebody else has just written."""

    def __init__(self, archive: Archive, at: int, write: Callable[[], None]) -> None:
        self._connection = archive.connection
        self._at = at
        self._write = write
        self._asked = 0

    @property
    def has_come(self) -> bool:
        """Whether it came to that statement."""
        return self._asked > self._at

    def execute(self, query: str, *values: Any) -> object:
        """Ask the archive."""
        if self._asked == self._at:
            self._write()
        self._asked += 1
        return self._connection.execute(query, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def _ask_places(places: PlaceLookup) -> Iterator[object]:
    yield places.find("meeting", ("重",), 1)
    yield places.read_on()
    yield places.find("meeting", ("重点",), 9)
    yield places.meetings(("重点",))
    yield places.meetings(("重点工",), 2)
    yield places.find("person", ("单",), 1)
    yield places.read_on()
    yield places.find("person", ("单勇",), 9)


def _ask_task_words(tasks: TaskWords) -> Iterator[object]:
    yield tasks.first(["复工"], closed=False, most=1)
    tasks.read_on(closed=False)
    yield None
    yield tasks.first(["复工"], closed=False, most=None)
    yield tasks.first(["重点"], closed=True, most=9)


def _ask_task_places(tasks: TaskPlaces) -> Iterator[object]:
    for pieces in (("复",), ("复工",), ("dc",)):
        yield tasks.find(pieces, 99)


def _ask_registers(names: Registers) -> Iterator[object]:
    for typed in ("单", "单勇", "科", "科委", "s", "sy"):
        yield names.names(typed)
        yield names.short(typed)
    yield names.called(["单勇", "市科委"])
    yield names.meant("单书记")
    yield names.within_others(["单", "单勇", "市科"])


def _ask_reader(reader: Reader) -> Iterator[object]:
    root = Text("复工")
    yield reader.first(root, Order.RELEVANCE, 2)
    yield reader.read_ahead()
    yield reader.total(root, None)
    yield reader.rows(root, Order.DATE, 1, 9)
    yield reader.counts(root)
    yield reader.first(root, Order.RELEVANCE, 9)
    yield reader.names("单", Party.OWNER, 9)


_USERS: Sequence[tuple[Callable[[Archive], Any], Callable[[Any], Iterator[object]]]] = (
    (PlaceLookup, _ask_places),
    (TaskWords, _ask_task_words),
    (TaskPlaces, _ask_task_places),
    (lambda archive: Registers(archive.connection), _ask_registers),
    (Reader, _ask_reader),
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    for module, name, value in (
        (place_lookup, "MANY", 1), (place_lookup, "_FEW", 0), (task_places, "FEW", 3),
        (task_words, "_FIRST", 1), (task_words, "_LARGEST", 2), (task_words, "_FEW", 2),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        desk = Desk(archive)
        for _ in range(3):
            _write(desk)
        yield desk


def _write(desk: Desk) -> None:
    meeting = Meeting(new_id(), "重点工作会", NOW)
    entry = Entry(new_id(), meeting.id, "督促企业复工", NOW, lead=(Responsible("单勇"),))
    person, body = Person(new_id(), "单勇", ("市科委",)), Body(new_id(), "科委", "市科委")
    with desk.archive.operation("test", "archive") as operation:
        operation.put(meeting, entry, Task(new_id(), meeting.id, entry.id), person, body)


@pytest.mark.parametrize(("make", "ask"), _USERS)
def test_a_write_between_any_two_reads_is_seen_by_the_next_question(
    desk: Desk, make: Callable[[Archive], Any], ask: Callable[[Any], Iterator[object]]
) -> None:
    with Archive.open(desk.archive.path, read_only=True) as archive:
        at = 0
        while True:
            connection = _Meanwhile(archive, at, lambda: _write(desk))
            seen = SimpleNamespace(connection=connection, shared=False, path=archive.path)
            asked = make(cast("Archive", seen))
            begun, said = 0, list[object]()
            for answer in ask(asked):
                said.append(answer)
                begun = begun if connection.has_come else len(said)
            if not connection.has_come:
                break
            told = list(ask(make(archive)))
            assert said[begun + 1 :] == told[begun + 1 :], at
            assert list(ask(asked)) == told, at
            at += 1
        assert at > 5

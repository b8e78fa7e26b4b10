"""What is kept of names while somebody types, and while somebody writes, is what stands there."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.people import Body, FormerName, Person
from minutes_app.domain.query import Party
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.registers import Registers
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.search.stopping import SearchInterrupted
from tests.storage.search.corpus import fill

_TYPED = (
    "吴杰", "吳傑民", "欧阳明", "wujiemin", "wjm", "ouyangming", "oym", "Anna Müller", "Ming Ou",
    "东海市科学技术局", "市科技局", "实验室", "R&D Center", "=吴杰", "=市科技局", "没有人", "zoë q",
    "qiansan", "钱三", "dhskxjsj", "an na", "局 长",
)  # fmt: skip


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("names") / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        fill(Desk(archive), 11, 3)
    return path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        desk = Desk(archive)
        fill(desk, 11, 3)
        yield desk


def asked(registers: Registers, typed: str) -> list[object]:
    """Return all that a search asks for something typed of a name."""
    besides = registers.short(typed)
    short = besides and (besides[0], sorted(besides[1]))
    return [short, registers.names(typed), registers.meant(typed), registers.names(typed, 2)]


def test_letter_by_letter_the_same_names_are_found_as_at_once(path: Path) -> None:
    with Archive.open(path, read_only=True) as archive:
        connection = archive.connection

        @given(st.lists(st.sampled_from(_TYPED), min_size=1, max_size=3), st.randoms())
        @settings(max_examples=25)
        def check(names: list[str], source: random.Random) -> None:
            kept = Registers(connection)
            for name in names:
                for end in range(1, len(name) + 1):
                    if source.random() < 0.7:
                        wanted = asked(Registers(connection), name[:end])
                        assert asked(kept, name[:end]) == wanted, name[:end]

        check()


def test_as_many_names_as_are_wanted_are_the_first_of_all(path: Path) -> None:
    with Archive.open(path, read_only=True) as archive:
        for typed in ("吴", "w", "科", "o", "a", "市", "zzz"):
            everybody = Registers(archive.connection).names(typed)
            for most in (1, 3, 100):
                assert Registers(archive.connection).names(typed, most) == everybody[:most]


def test_names_are_found_as_they_are_whatever_was_written_meanwhile(desk: Desk) -> None:
    with Archive.open(desk.archive.path, read_only=True) as archive:
        kept = Registers(archive.connection)
        for seed in range(4):
            for _ in _writes(desk, seed):
                for typed in (
                    "吴",
                    "吴杰",
                    "w",
                    "qian",
                    "钱",
                    "oy",
                    "欧阳明",
                    "科",
                    "海关",
                    "annam",
                    "zo",
                ):
                    assert asked(kept, typed) == asked(Registers(archive.connection), typed), typed


def _writes(desk: Desk, seed: int) -> Iterator[object]:
    people, bodies = reading.all_of(desk.archive, Person), reading.all_of(desk.archive, Body)
    source = random.Random(seed)
    person, body = source.choice(people), source.choice(bodies)
    yield None
    for record in (
        replace(person, name="欧阳明明"),
        replace(person, other_names=("钱三", "Zoë Q")),
        replace(person, name="欧阳明明", other_names=()),
        replace(body, short_name="海关"),
        replace(body, name="海关总署", former_names=(FormerName("税关"), FormerName("科委"))),
    ):
        with desk.archive.operation("test", ARCHIVE) as operation:
            yield operation.put(record)
        yield None
    yield fill(desk, seed, 1)
    for _ in range(5):
        yield desk.undo(ARCHIVE)
    yield desk.redo(ARCHIVE)


def test_what_people_are_called_besides_is_kept_over_a_write_of_something_else(desk: Desk) -> None:
    """It took the key after each write as long as a key may take."""
    with Archive.open(desk.archive.path, read_only=True) as archive:
        registers = Registers(archive.connection)
        registers.warm()
        before = registers._other_names.loose()
        assert before
        desk.meetings.create("调研座谈会")
        assert registers._other_names.loose() is before
        somebody = reading.all_of(desk.archive, Person)[0]
        desk.directory.edit(Person, somebody.id, other_names=("钱三",))
        assert registers._other_names.loose() is not before


def test_names_to_be_offered_are_counted_no_further_than_somebody_wants_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred were counted in one go, and the results of the next key waited for it."""
    with Archive.open(path, read_only=True) as archive:
        reader = Reader(archive)
        counted: list[str] = []

        def count(match: str) -> int:
            counted.append(match)
            reader.stopping.interrupt()
            return 1

        monkeypatch.setattr(reader._index, "count", count)
        with pytest.raises(SearchInterrupted):
            reader.names("", Party.SPEAKER, 8)
        assert len(counted) == 1


def test_names_that_are_offered_are_counted_once_until_somebody_writes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Archive.open(desk.archive.path, read_only=True) as archive:
        reader = Reader(archive)
        count, counted = reader._index.count, list[str]()
        monkeypatch.setattr(
            reader._index, "count", lambda match: (counted.append(match), count(match))[1]
        )
        everybody = reader.names("", Party.SPEAKER, 8)
        first = len(counted)
        assert first > 2
        assert reader.names("", Party.SPEAKER, 8) == everybody
        assert len(counted) == first
        fill(desk, 2, 2)
        assert reader.names("", Party.SPEAKER, 8) == Reader(archive).names("", Party.SPEAKER, 8)

"""Every query finds what it means, all of it and nothing else: against reading every record."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from operator import add
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.people import Body, FormerName, Person
from minutes_app.domain.query import (
    All,
    Due,
    Either,
    Held,
    In,
    Named,
    Node,
    Not,
    OfKind,
    OfSeries,
    OfStatus,
    Order,
    Party,
    Scope,
    Text,
)
from minutes_app.language.sameness import same
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.storage import reading
from minutes_app.storage.search import index_words, listing, matching, relevance
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.plan import Asked
from minutes_app.storage.search.registers import Registers
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.searcher import Reader
from tests.storage.search.corpus import WORDS, fill, text_of
from tests.storage.search.reference import Archived

_WORDS = st.sampled_from(WORDS)
_SOME = st.builds("".join, st.lists(_WORDS, min_size=1, max_size=3))
_PIECES = st.builds(
    lambda seed, start, size: text_of(random.Random(seed))[start : start + size] or "人",
    st.integers(0, 200), st.integers(0, 12), st.integers(1, 8),
)  # fmt: skip
_TEXTS = st.builds(Text, _WORDS | _SOME | _PIECES, st.booleans())
_DAYS = st.dates(date(2023, 1, 1), date(2027, 12, 31))
_EDGES = st.sampled_from(
    [date(2024, 1, 1), date(2024, 12, 31), date(2025, 5, 1), date(2025, 6, 30), date(2026, 5, 10)]
)
_BOUNDS = st.none() | _DAYS | _EDGES
_NAMES = st.sampled_from(
    [
        "吴杰",
        "吳",
        "wj",
        "wujie",
        "=吴杰",
        "科委",
        "市科技局",
        "R&D",
        "anna",
        "Ouyang",
        "没有",
        "kjj",
        "科",
        "技局",
        "w",
        "an",
        "Ann",
        "nna",
        "吴总",
        "吴局长",
        "吴杰主任",
        "杰民局长",
        "Dr. Anna",
        "dr müller",
    ]
)
_FILTERS = (
    st.builds(Named, st.sampled_from([*Party]), _NAMES)
    | st.builds(OfSeries, st.sampled_from(["市长", "weekly", "会", "没有"]))
    | st.builds(OfKind, st.lists(st.sampled_from([*EntryKind]), min_size=1, max_size=4).map(tuple))
    | st.builds(
        OfStatus,
        st.lists(st.sampled_from([*TaskStatus]), max_size=2).map(tuple),
        st.lists(st.sampled_from([*MeetingStatus]), max_size=2).map(tuple),
    )
    | st.builds(Held, _BOUNDS, _BOUNDS)
    | st.builds(Due, _BOUNDS, _BOUNDS)
)
_TREES = st.recursive(
    _TEXTS | _FILTERS,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(All, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Either, st.lists(inner, max_size=3).map(tuple))
        | st.builds(In, st.sampled_from([*Scope]), inner)
    ),
    max_leaves=6,
)


@dataclass
class Searched:
    """An archive, what reads it slowly, and what reads it quickly."""

    archived: Archived
    reader: Reader
    records: dict[int, tuple[Where, Id]]

    def found(self, node: Node) -> list[tuple[Where, Id]]:
        return [self.records[one] for one in self.reader.passages(node, Order.DATE, 0, 100_000)]


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    with Desk.open(tmp_path_factory.mktemp("search") / "a.minutes", create=True).archive as archive:
        fill(Desk(archive), 5)
        yield _searched(archive.connection, Reader(archive))


def _searched(connection, reader: Reader) -> Searched:
    from minutes_app.storage.search.passages import SORTS, record_of

    rows = connection.execute("SELECT id, sort, record FROM passage").fetchall()
    records = {row[0]: (SORTS[row[1]], record_of(row[2])) for row in rows}
    return Searched(Archived.of(connection), reader, records)


def ask_for_few(monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    """Let hits be asked for a few at a time, and the rest together."""
    monkeypatch.setattr(listing, "NEAR", few)
    monkeypatch.setattr(index_words, "_FIRST", few)
    monkeypatch.setattr(index_words, "_MOST", 2 * few)
    monkeypatch.setattr(index_words, "_WIDE", few)


@pytest.fixture(params=["at once", "by and by"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Ask for all hits at once, or for a few at a time."""
    if request.param == "by and by":
        ask_for_few(monkeypatch, 3)
        monkeypatch.setattr(matching, "LOT", 16)
        monkeypatch.setattr(relevance, "MOST", 20)
    return request.param


def test_the_index_has_every_record(searched: Searched) -> None:
    assert set(searched.records.values()) == searched.archived.found(All(()))


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.usefixtures("way")
def test_a_word_is_found_wherever_it_stands(searched: Searched, word: str) -> None:
    for typed in (word, word * 2, word[:1], word[1:] or word, f"的{word}", f"{word}和"):
        found = searched.found(Text(typed))
        assert len(found) == len(set(found))
        assert set(found) == searched.archived.found(Text(typed)), typed


@pytest.mark.parametrize("few", [500, 3])
def test_a_tree_means_what_it_says(
    searched: Searched, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for_few(monkeypatch, few)

    @given(_TREES)
    @example(Not(Text("人才住房")))
    @example(All((Named(Party.SPEAKER, "吴杰"), Held(date(2024, 1, 1), date(2025, 12, 31)))))
    @example(All((Named(Party.SPEAKER, "吴杰"), Not(Held(None, date(2025, 6, 30))))))
    @example(Either((Text("人才住房"), Due(date(2026, 1, 1)))))
    @example(All((Text("人"), Not(In(Scope.FIGURES, Text("人"))))))
    @settings(max_examples=400)
    def check(node: Node) -> None:
        wanted = searched.archived.found(node)
        found = searched.found(node)
        assert len(found) == len(set(found))
        assert set(found) == wanted
        assert searched.reader.total(node, None) == len(wanted)
        assert searched.reader.total(node, 3) == min(len(wanted), 3)
        assert sum(one.count for one in searched.reader.buckets(node)) == len(wanted)

    check()


def test_people_come_first_then_bodies(searched: Searched) -> None:
    everybody = Either((In(Scope.PEOPLE, All(())), In(Scope.BODIES, All(()))))
    found = searched.found(everybody)
    assert set(found) == searched.archived.found(everybody)
    sorts = [where for where, _ in found if where in (Where.PERSON, Where.BODY)]
    assert sorts == sorted(sorts, reverse=True) == [where for where, _ in found[: len(sorts)]]


def test_no_more_are_asked_for_than_are_shown(
    searched: Searched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter begins the pinyin of thousands, and all of them were put in order at each key."""
    asked: list[int] = []
    ids = IndexWords.ids

    def count(self: IndexWords, asking: Asked, most: int | None = None) -> list[int]:
        found = ids(self, asking, most)
        asked.append(len(found))
        return found

    people = In(Scope.PEOPLE, All(()))
    wanted = searched.reader.passages(people, Order.DATE, 0, 100)
    monkeypatch.setattr(IndexWords, "ids", count)
    assert searched.reader.passages(people, Order.DATE, 0, 2) == wanted[:2]
    assert searched.reader.passages(people, Order.DATE, 2, 3) == wanted[2:5]
    assert asked == [2, 5]


def test_a_short_part_of_a_name_finds_all_who_bear_it_or_were_written_so(tmp_path: Path) -> None:
    """Whatever becomes of the names in the directory, and however they stand in the minutes."""
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        desk = Desk(archive)
        fill(desk, 7, 8)
        people, bodies = reading.all_of(archive, Person)[:2], reading.all_of(archive, Body)[:2]
        with archive.operation("test", ARCHIVE) as operation:
            for one in people:
                names = ("钱三", "Zoë Q")
                operation.put(replace(one, name=f"欧阳{one.name[-1]}", other_names=names))
            for one in bodies:
                former = (FormerName("税关"),)
                operation.put(replace(one, name="海关", short_name="关", former_names=former))
        reader = Reader(archive)
        archived = Archived.of(archive.connection)
        searched = _searched(archive.connection, reader)
        names = {name for one in archived.passages for name in (*one.speakers, *one.owners)}
        written = "".join(same(one.printed) for one in names) + "欧阳钱三关税海吴"
        # The pinyin that somebody had when it was recorded goes on finding: it is left out here.
        pairs = {*written, *map(add, written, written[1:])}
        typed = {one for one in pairs if one.strip() and not one.isascii()}
        for each in sorted((*typed, "zoe", "zo", "q", "qs", "oy", "hg", "r&d", "m", "an")):
            for party in Party:
                node = Named(party, each)
                assert set(searched.found(node)) == archived.found(node), node


def test_names_for_who_typed_nothing_yet_are_the_first_of_all(searched: Searched) -> None:
    registers = Registers(searched.reader._connection)
    everybody = registers.names("")
    assert len(everybody) > 4
    assert registers.first(4) == everybody[:4]
    assert searched.reader.names(" ", Party.SPEAKER, 3) == searched.reader.names(
        "", Party.SPEAKER, 3
    )

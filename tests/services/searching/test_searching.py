"""Searching from the desk and beside it: one code, stopped when nobody waits, on any archive."""

import random
import threading
from datetime import date
from itertools import count, groupby, pairwise
from pathlib import Path
from threading import Event

import pytest

from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import ArchiveError
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import Order, Party
from minutes_app.services.desk import Desk
from minutes_app.services.searching import Searcher, SearchInterrupted
from minutes_app.storage.search import listing, relevance
from minutes_app.storage.search.results import Where
from tests.storage.search.corpus import NOW, fill
from tests.storage.search.reference import Archived

DAY = date(2026, 6, 19)


ALONE = ["日期:2024..2026", "status:draft", "-kind:suggestion", "series:会 -speaker:吴杰"]
"""Filters without words that meetings meet, and all that they hold."""
QUERIES = [
    "人",
    "人才住房",
    "talent",
    "发展 -住房",
    "speaker:吴杰",
    "kind:instruction OR 会议",
    '"人 住"',
    *ALONE,
]


@pytest.mark.parametrize("order", [*Order])
@pytest.mark.parametrize("typed", QUERIES)
def test_any_stretch_is_a_stretch_of_the_whole_list(
    searcher: Searcher, monkeypatch: pytest.MonkeyPatch, typed: str, order: Order
) -> None:
    monkeypatch.setattr(listing, "NEAR", 5)
    monkeypatch.setattr(relevance, "MOST", 30)
    query = searcher.parse(typed)
    every = searcher.rows(query, order, 0, 10_000)
    assert len(every) == searcher.total(query) == len({one.passage for one in every})
    assert searcher.first(query, order, 7).hits == tuple(every[:7])
    assert searcher.first(query, order, 7).more == (len(every) > 7)
    again = Searcher.open(searcher._archive.path)
    for _ in range(8):
        first, count = random.Random(1).randrange(len(every) + 3), random.Random(2).randrange(1, 40)
        assert again.rows(query, order, first, count) == every[first : first + count]
    again.close()


@pytest.mark.parametrize("typed", ALONE)
def test_filters_alone_find_meetings_and_what_was_said_at_them(
    searcher: Searcher, typed: str
) -> None:
    query = searcher.parse(typed)
    assert query.root is not None
    every = searcher.rows(query, Order.DATE, 0, 10_000)
    with Desk.open(searcher._archive.path).archive as archive:
        meant = Archived.of(archive.connection).found(query.root)
    wanted = {one for one in meant if one[0] in {Where.MEETING, Where.ENTRY}}
    assert {(one.where, one.record) for one in every} == wanted < meant
    assert {one.where for one in every} == {Where.MEETING, Where.ENTRY}
    for _, group in groupby(every, lambda one: one.meeting):
        heads = [one.where is Where.MEETING for one in group]
        assert heads == sorted(heads, reverse=True), "the meeting, then what was said"


@pytest.mark.parametrize(
    "typed", ["日期:2024..2026 人", "in:people", "in:sources 日期:2024..2026", "kind:view"]
)
def test_what_words_and_places_find_is_narrowed_by_nothing(searcher: Searcher, typed: str) -> None:
    query = searcher.parse(typed)
    assert query.root is not None
    every = searcher.rows(query, Order.DATE, 0, 10_000)
    with Desk.open(searcher._archive.path).archive as archive:
        meant = Archived.of(archive.connection).found(query.root)
    assert {(one.where, one.record) for one in every} == meant != set()


@pytest.mark.parametrize("few", [500, 5])
def test_days_stand_in_order_and_the_directory_before_them(
    searcher: Searcher, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(listing, "NEAR", few)
    every = searcher.rows(searcher.parse("人"), Order.DATE, 0, 10_000)
    inside = [one.meeting is not None for one in every]
    assert inside == sorted(inside)
    days = [
        f"{one.start.year or 2026:04}-{one.start.month or 0:02}-{one.start.day or 0:02}"
        for one in every if one.meeting
    ]  # fmt: skip
    assert days == sorted(days, reverse=True)
    meetings = [one.meeting for one in every if one.meeting]
    changes = sum(one != other for one, other in pairwise(meetings))
    assert changes == len(set(meetings)) - 1


def test_the_best_are_a_permutation_of_the_newest(
    searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relevance, "MOST", 40)
    query = searcher.parse("人才")
    newest = [one.passage for one in searcher.rows(query, Order.DATE, 0, 10_000)]
    best = [one.passage for one in searcher.rows(query, Order.RELEVANCE, 0, 10_000)]
    assert best != newest
    assert sorted(best[:40]) == sorted(newest[:40])
    assert best[40:] == newest[40:]


@pytest.mark.parametrize("typed", QUERIES)
@pytest.mark.parametrize("few", [5, 500])
def test_counts_are_what_a_click_on_them_gives(
    searcher: Searcher, monkeypatch: pytest.MonkeyPatch, typed: str, few: int
) -> None:
    monkeypatch.setattr(listing, "NEAR", few)
    counts = searcher.counts(searcher.parse(typed))
    for field, found in (("date", counts.years), ("kind", counts.kinds),
                         ("speaker", counts.speakers), ("by", counts.owners)):  # fmt: skip
        for one in found:
            narrowed = searcher.parse(f'({typed}) {field}:"{one.value}"')
            assert not narrowed.faults
            assert searcher.total(narrowed) == one.count, (field, one)
    assert [one.value for one in counts.years] == sorted((one.value for one in counts.years),
                                                         reverse=True)  # fmt: skip
    for found in (counts.kinds, counts.speakers, counts.owners):
        sizes = [one.count for one in found]
        assert sizes == sorted(sizes, reverse=True)


def test_nothing_is_found_of_nothing(searcher: Searcher) -> None:
    query = searcher.parse("  ")
    assert searcher.first(query).hits == ()
    assert searcher.total(query) == 0
    assert searcher.rows(query, Order.RELEVANCE, 0, 5) == []
    assert not searcher.counts(query).years


def test_marks_stand_on_what_was_looked_for(searcher: Searcher) -> None:
    for hit in searcher.rows(searcher.parse("发展"), Order.DATE, 0, 10_000):
        assert hit.marks
        assert {hit.text[start:end] for start, end in hit.marks} <= {"发展", "發展"}
        assert "\n" not in hit.text


def test_somebody_is_found_by_pinyin_and_marked_whole(searcher: Searcher) -> None:
    hits = searcher.first(searcher.parse("oym")).hits
    assert [(one.title, one.text, one.marks) for one in hits] == [("欧阳明", "欧阳明", ((0, 3),))]


def test_what_is_saved_is_found_at_once(path: Path) -> None:
    with Desk.open(path).archive as archive:
        desk, searcher = Desk(archive), Searcher.open(path)
        query = searcher.parse("崭新词汇")
        assert searcher.total(query) == desk.searching.total(query) == 0
        open_ones = (one for one in desk.meetings.all() if one.status is not MeetingStatus.ISSUED)
        meeting = next(open_ones).id
        with archive.operation("test", meeting) as operation:
            operation.put(Entry(new_id(), meeting, "这里有崭新词汇。", NOW))
        assert searcher.total(query) == desk.searching.total(query) == 1
        assert [one.text for one in searcher.first(query).hits] == ["这里有崭新词汇。"]
        desk.undo(meeting)
        assert searcher.total(query) == desk.searching.total(query) == 0
        searcher.close()


def test_names_and_series_are_offered(searcher: Searcher) -> None:
    names = searcher.names("wuj", Party.SPEAKER)
    assert {"吴杰", "吴捷"} <= {one.shown for one in names}
    assert [one.count for one in names] == sorted((one.count for one in names), reverse=True)
    assert searcher.series("市长") == ["市長辦公會"]


class TestStopping:
    """A search is stopped from another thread, and only the one that was meant."""

    def test_one_that_was_stopped_before_it_began_does_not_begin(self, searcher: Searcher) -> None:
        stop = Event()
        stop.set()
        with pytest.raises(SearchInterrupted), searcher.until(stop):
            searcher.first(searcher.parse("人"))

    def test_one_is_stopped_between_two_of_its_questions(self, searcher: Searcher) -> None:
        stop = Event()
        with pytest.raises(SearchInterrupted), searcher.until(stop):  # noqa: PT012 - stopped within
            searcher.first(searcher.parse("人"))
            stop.set()
            searcher.total(searcher.parse("人"))
        assert searcher.total(searcher.parse("人"))

    def test_a_stop_with_nothing_to_stop_hits_nothing(self, searcher: Searcher) -> None:
        searcher.interrupt()
        assert searcher.first(searcher.parse("人")).hits
        with searcher.until(Event()):
            assert searcher.first(searcher.parse("人")).hits
        searcher.interrupt()
        assert searcher.first(searcher.parse("人")).hits

    def test_a_long_statement_is_stopped(self, searcher: Searcher) -> None:
        count = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        )
        began = Event()

        def search() -> None:
            with searcher._reader._asking():
                began.set()
                searcher._archive.connection.execute(count).fetchone()

        errors: list[SearchInterrupted] = []
        thread = threading.Thread(target=lambda: _caught(search, errors))
        thread.start()
        assert began.wait(5)
        searcher.interrupt()
        thread.join(5)
        assert not thread.is_alive()
        assert len(errors) == 1
        assert searcher.total(searcher.parse("人"))

    def test_what_was_stopped_half_way_is_begun_anew(
        self, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(listing, "NEAR", 5)
        query = searcher.parse("人才住房")
        whole = [one.passage for one in searcher.rows(query, Order.DATE, 0, 10_000)]
        searcher.total(searcher.parse("人"))  # nothing is known of the query any more
        stop, matcher = Event(), searcher._reader._matcher
        with monkeypatch.context() as patch:
            patch.setattr(matcher, "_look", lambda: (stop.set(), searcher._reader.stopping.look()))
            with pytest.raises(SearchInterrupted), searcher.until(stop):
                searcher.total(query)
        assert [one.passage for one in searcher.rows(query, Order.DATE, 0, 10_000)] == whole

    @pytest.mark.parametrize("what", ["places", "places_of", "meetings", "page", "find"])
    def test_what_lists_look_in_is_stopped_like_all_else(
        self, searcher: Searcher, what: str
    ) -> None:
        asked = {
            "places": lambda: searcher.places("人"),
            "places_of": lambda: searcher.places_of(["x"]),
            "meetings": lambda: searcher.meetings("会"),
            "page": lambda: searcher.tasks.page(0, 50, closed=True),
            "find": lambda: searcher.tasks.find("人", closed=True),
        }
        connection, stopping = searcher._archive.connection, searcher._reader.stopping
        stop, looks = Event(), count()

        def look() -> bool:
            if next(looks) == 2:
                stop.set()
            return stopping._asked_to_stop()

        connection.set_progress_handler(look, 1)
        with pytest.raises(SearchInterrupted), searcher.until(stop):
            asked[what]()
        connection.set_progress_handler(None, 0)
        asked[what]()


def _caught(call, errors: list[SearchInterrupted]) -> None:
    try:
        call()
    except SearchInterrupted as error:  # any other ends the thread, and the test with it
        errors.append(error)


def test_a_damaged_index_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        fill(Desk(archive), 3, meetings=2)
        archive.connection.execute("DROP TABLE passage_words_data")
        with pytest.raises(ArchiveError) as raised:
            Desk(archive).searching.total(Desk(archive).searching.parse("人"))
    assert raised.value.code == "search.damaged"


@pytest.mark.parametrize("table", ["place_words", "ledger", "name_keys"])
def test_lists_that_are_damaged_are_said_so(tmp_path: Path, table: str) -> None:
    path = tmp_path / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        fill(Desk(archive), 3, meetings=2)
        archive.connection.execute(f"DROP TABLE {table}")
        searching = Desk(archive).searching
        with pytest.raises(ArchiveError) as raised, searching.until(Event()):  # noqa: PT012
            searching.places("ren")
            searching.tasks.page(0, 5, closed=True)
    assert raised.value.code == "search.damaged"


def test_an_archive_that_is_away_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as raised:
        Searcher.open(tmp_path / "none.minutes")
    assert raised.value.code == "archive.missing"

"""Searching an archive on a share: reading keeps others from saving, so it is done in stretches."""

from collections.abc import Iterator

import pytest

from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Series
from minutes_app.domain.query import Order
from minutes_app.services.desk import Desk
from minutes_app.services.searching import Searcher
from minutes_app.storage.search import index_words, listing
from tests.storage.search.corpus import fill

QUERIES = [
    "人",
    "人才",
    "人才 住房",
    "人才住房",
    "ta",
    "talent -人",
    "R&D",
    "kind:instruction OR 会议",
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("search") / "Dropbox" / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        assert archive.shared
        assert archive.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        fill(Desk(archive), 11, meetings=4)
        archive.connection.execute("PRAGMA busy_timeout = 0")  # whoever is kept from saving fails
        yield Desk(archive)


@pytest.fixture
def searcher(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setattr(index_words, "_STRETCH", 9)
    searcher = Searcher.open(desk.archive.path)
    yield searcher
    searcher.close()


@pytest.mark.parametrize("few", [500, 3])
@pytest.mark.parametrize("typed", QUERIES)
def test_stretches_are_the_whole(
    desk: Desk, searcher: Searcher, monkeypatch: pytest.MonkeyPatch, typed: str, few: int
) -> None:
    query = searcher.parse(typed)
    monkeypatch.setattr(listing, "NEAR", few)
    found = searcher.rows(query, Order.DATE, 0, 10_000)
    counted, total, counts = searcher.total(query, 5), searcher.total(query), searcher.counts(query)
    monkeypatch.setattr(index_words, "_STRETCH", 1 << 30)
    assert found == desk.searching.rows(query, Order.DATE, 0, 10_000)
    assert (counted, total) == (min(5, len(found)), len(found))
    assert counts == desk.searching.counts(query)


@pytest.mark.parametrize("typed", ["人才 住房", "人才住房", "talent -人", "R&D"])
@pytest.mark.parametrize("what", ["total", "counts", "first"])
def test_somebody_saves_while_a_long_search_goes_on(
    desk: Desk, searcher: Searcher, monkeypatch: pytest.MonkeyPatch, typed: str, what: str
) -> None:
    monkeypatch.setattr(listing, "NEAR", 3)
    query, saved = searcher.parse(typed), set[str]()
    wanted = getattr(searcher, what)(searcher.parse(f"{typed} OR 没有的词"))

    def save() -> None:
        series = Series(new_id(), new_id())
        with desk.archive.operation("test", "archive") as operation:
            operation.put(series)
        saved.add(series.name)

    monkeypatch.setattr(searcher._reader._index, "_look", save)
    monkeypatch.setattr(searcher._reader._matcher, "_look", save)
    assert getattr(searcher, what)(query) == wanted
    assert len(saved) > 5
    assert saved <= set(desk.searching.series("", 10_000))


def test_a_reader_sees_what_is_in_the_index_while_it_is_built(
    desk: Desk, searcher: Searcher
) -> None:
    query = searcher.parse("人")
    whole = searcher.total(query)
    desk.indexing.rebuild()
    seen = [searcher.total(query)]
    while not desk.indexing.build_next(0.0).complete:
        assert len(searcher.rows(query, Order.DATE, 0, 10_000)) == searcher.total(query)
        seen.append(searcher.total(query))
        searcher.counts(query)
    assert seen == sorted(seen)
    assert seen[0] < whole
    assert searcher.total(query) == whole
    assert searcher.state().complete

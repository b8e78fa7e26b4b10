"""Slow answers: an older one never overwrites a newer one, and none keeps the window waiting."""

import random
import threading
from typing import Any

import pytest

from minutes_app.domain.errors import ArchiveError
from minutes_app.services.searching import Searcher, SearchInterrupted
from tests.ui.search.conftest import Search


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every question take up to a fifth of a second, unlike the one before."""
    chance = random.Random(7)
    for name in ("first", "rows", "total", "counts", "names"):
        real = getattr(Searcher, name)

        def later(self: Searcher, *given: Any, _real: Any = real, **named: Any) -> Any:
            threading.Event().wait(chance.random() * 0.2)
            return _real(self, *given, **named)

        monkeypatch.setattr(Searcher, name, later)


@pytest.mark.usefixtures("slow")
def test_the_last_key_is_what_is_shown(search: Search) -> None:
    line = search.page.line
    line.setFocus()
    for _ in range(3):
        for text in ("创", "创新", "创新平", "创新平台", "平台", "平"):
            line.setText(text)
            search.qtbot.wait(20)
    search.wait()
    search.wait()
    shown = [hit.passage for hit in search.hits()]
    query = search.page.finder.query
    found = search.hand.ask(lambda desk: desk.searching.first(query, search.page.finder.order))
    assert query.text == "平"
    assert shown == [hit.passage for hit in found.hits]
    assert str(len(shown)) in search.page.head._total.text()


def test_a_running_query_is_stopped_by_the_next_key(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, stopped = threading.Event(), threading.Event()
    real = Searcher.first

    def first(self: Searcher, query: Any, *given: Any) -> Any:
        if query.text == "创":
            begun.set()
            try:
                while not threading.Event().wait(0.005):
                    self._reader.stopping.look()
            except SearchInterrupted:
                stopped.set()
                raise
        return real(self, query, *given)

    monkeypatch.setattr(Searcher, "first", first)
    search.page.line.setText("创")
    assert begun.wait(10)
    search.page.line.setText("创新")
    assert stopped.wait(10)
    search.wait()
    assert search.page.finder.query.text == "创新"
    assert search.hits()
    assert not search.hand.context.notices.banner.isVisible()


def test_a_damaged_archive_is_said_in_words(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    def first(*_: object) -> Any:
        raise ArchiveError("archive.damaged", path="a")

    monkeypatch.setattr(Searcher, "first", first)
    search.look_for("创新")
    assert search.hand.context.notices.banner.isVisible()
    monkeypatch.undo()
    search.look_for("创新平")
    assert search.hits()


def test_what_is_shown_stays_until_newer_results_come_and_is_counted_once_the_keys_rest(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []
    real_counts, real_first, go_on = Searcher.counts, Searcher.first, threading.Event()

    def counts(self: Searcher, query: Any, *given: Any) -> Any:
        counted.append(query.text)
        return real_counts(self, query, *given)

    def first(self: Searcher, query: Any, *given: Any) -> Any:
        assert query.text != "创新" or go_on.wait(10)
        return real_first(self, query, *given)

    monkeypatch.setattr(Searcher, "counts", counts)
    monkeypatch.setattr(Searcher, "first", first)
    page = search.page
    search.look_for("平台")
    shown, said, rows = search.hits(), page.head._total.text(), page.filters.counts.rows[:]
    counted.clear()
    page.line.setText("创")
    page.line.setText("创新")
    search.qtbot.wait(50)
    assert (search.hits(), page.head._total.text()) == (shown, said)
    assert page.filters.counts.rows == rows
    go_on.set()
    search.wait()
    assert counted == ["创新"]
    assert search.hits() != shown


def test_a_list_that_is_counted_anew_is_no_shorter_meanwhile(search: Search) -> None:
    search.look_for("平台")
    page = search.page
    rows, said = page.view.hits.rowCount(), page.head._total.text()
    page.finder.counted.emit(rows - 1, False)
    assert (page.view.hits.rowCount(), page.head._total.text()) == (rows, said)
    page.finder.counted.emit(rows - 1, True)
    assert page.view.hits.rowCount() == rows - 1
    assert page.head._total.text() != said

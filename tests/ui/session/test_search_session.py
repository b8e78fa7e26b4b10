"""Searches behind the window: the newest wins, the patient wait, the connection is let go of."""

import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.domain.errors import ArchiveError, MinutesError
from minutes_app.services.desk import Desk
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.session.searching import Patience, SearchSession
from minutes_app.ui.work import Work
from tests.ui.conftest import finish

_PATIENCE = 5


class StoppedError(Exception):
    """What a searcher says that was interrupted."""


class Slow:
    """A searcher that takes as long as it is let; it counts and remembers."""

    def __init__(self) -> None:
        self.begun, self.go_on, self.stop = (threading.Event() for _ in range(3))
        self.stops = self.closes = 0
        self.thread = threading.get_ident()

    def look(self, words: str) -> str:
        return words

    def look_long(self, words: str) -> str:
        self.begun.set()
        while not self.go_on.wait(0.005):
            if self.stop.is_set():
                raise StoppedError
        return words

    @contextmanager
    def until(self, stop: threading.Event) -> Generator[None]:
        self.stop = stop
        try:
            yield
        finally:
            self.stops += stop.is_set()

    def close(self) -> None:
        assert threading.get_ident() == self.thread
        self.closes += 1


class Asked:
    """A session of searches over slow searchers, and what was answered."""

    def __init__(self, qtbot: QtBot, work: Work) -> None:
        self.qtbot, self.work = qtbot, work
        self.opened: list[Slow] = []
        self.answers: list[Any] = []
        self.broken: list[Exception] = []
        work.broken.connect(self.broken.append)
        self.session = SearchSession(Path("a.minutes"), work, None, self._open)

    def _open(self, path: Path) -> Any:
        self.opened.append(Slow())
        return self.opened[-1]

    def ask(self, words: str, key: str = "first", *, patience: Patience = Patience.NONE) -> None:
        self.session.ask(
            lambda one: cast("Slow", one).look(words),
            self.answers.append,
            supersedes=key,
            patience=patience,
        )

    def ask_long(
        self, words: str, key: str = "first", *, patience: Patience = Patience.NONE
    ) -> Slow:
        self.session.ask(
            lambda one: cast("Slow", one).look_long(words),
            self.answers.append,
            supersedes=key,
            patience=patience,
        )
        self.qtbot.waitUntil(lambda: bool(self.opened))
        assert self.opened[-1].begun.wait(_PATIENCE)
        return self.opened[-1]

    def wait(self) -> None:
        finish(self.qtbot, self.work)


@pytest.fixture
def asked(qtbot: QtBot, qapp: object) -> Iterator[Asked]:
    work = Work()
    made = Asked(qtbot, work)
    yield made
    made.session.close()
    work.close()
    assert made.broken == []


def test_a_newer_question_stops_the_older_one(asked: Asked) -> None:
    searcher = asked.ask_long("old")
    for words in ("n", "ne", "new"):
        asked.ask(words)
    asked.wait()
    assert asked.answers == ["new"]
    assert searcher.stops == 1
    assert len(asked.opened) == 1


def test_a_question_of_another_key_waits_its_turn(asked: Asked) -> None:
    searcher = asked.ask_long("rows", "rows")
    asked.ask("first")
    searcher.go_on.set()
    asked.wait()
    assert asked.answers == ["rows", "first"]
    assert searcher.stops == 0


def test_the_patient_go_out_of_the_way_and_are_asked_again(asked: Asked) -> None:
    searcher = asked.ask_long("counts", "counts", patience=Patience.MUCH)
    asked.ask("total", "total", patience=Patience.MUCH)
    asked.ask("rows", "rows")
    searcher.go_on.set()
    asked.wait()
    asked.wait()
    assert asked.answers == ["rows", "counts", "total"]
    assert searcher.stops == 1
    asked.ask("counts again", "counts", patience=Patience.MUCH)
    asked.wait()
    assert asked.answers[-1] == "counts again"


def test_names_to_be_offered_go_out_of_the_way_of_results_and_are_asked_before_counts(
    asked: Asked,
) -> None:
    """They took their time, and the results of the next key waited behind them."""
    searcher = asked.ask_long("names", "names", patience=Patience.SOME)
    asked.ask("counts", "counts", patience=Patience.MUCH)
    asked.ask("first")
    searcher.go_on.set()
    asked.wait()
    asked.wait()
    assert asked.answers == ["first", "names", "counts"]
    assert searcher.stops == 1
    asked.answers.clear()
    searcher.begun.clear()
    searcher.go_on.clear()
    asked.ask_long("counts", "counts", patience=Patience.MUCH)
    asked.ask("names", "names", patience=Patience.SOME)
    searcher.go_on.set()
    asked.wait()
    asked.wait()
    assert asked.answers == ["names", "counts"]


def test_what_is_dropped_is_not_answered(asked: Asked) -> None:
    searcher = asked.ask_long("counts", "counts", patience=Patience.MUCH)
    asked.session.drop("counts")
    asked.ask("rows", "rows")
    asked.wait()
    asked.wait()
    assert asked.answers == ["rows"]
    assert searcher.stops == 1


def test_a_damaged_archive_is_told_and_opened_anew(asked: Asked) -> None:
    told: list[MinutesError] = []
    error = ArchiveError("archive.damaged", path="a")

    def fail(_: object) -> None:
        raise error

    asked.session.ask(fail, asked.answers.append, told.append, supersedes="first")
    asked.wait()
    assert (told, asked.answers) == ([error], [])
    assert asked.opened[0].closes == 1
    asked.ask("again")
    asked.wait()
    assert asked.answers == ["again"]
    assert len(asked.opened) == 2


def test_closing_stops_what_runs_and_answers_nothing_more(asked: Asked) -> None:
    searcher = asked.ask_long("old")
    closed = asked.session.close()
    assert closed.wait(_PATIENCE)
    asked.ask("new")
    asked.wait()
    assert asked.answers == []
    assert (searcher.stops, searcher.closes) == (1, 1)


def test_the_archive_closes_after_its_searches(qtbot: QtBot, qapp: Any, tmp_path: Path) -> None:
    work = Work()
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    session = ArchiveSession(desk, work, qapp)
    order: list[str] = []
    slow = Slow()
    session.searching._open = lambda _: slow  # type: ignore[method-assign,assignment,return-value]
    session.searching.ask(
        lambda one: cast("Slow", one).look_long("x"), order.append, supersedes="first"
    )
    assert slow.begun.wait(_PATIENCE)
    slow.close = lambda: order.append("searcher")  # type: ignore[method-assign]
    leave = desk.close
    desk.close = lambda: (order.append("archive"), leave())[1]  # type: ignore[method-assign]
    session.close()
    work.close()
    session.deleteLater()
    assert order == ["searcher", "archive"]

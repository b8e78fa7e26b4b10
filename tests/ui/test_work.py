"""Background work: in order, off the window's thread, delivered on it, and cancellable."""

import os
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from minutes_app.domain.errors import MinutesError
from minutes_app.ui.work import Job, Work
from tests.ui.conftest import drop_deleted, finish


@pytest.fixture
def work(qapp: object) -> Iterator[Work]:
    made = Work()
    yield made
    made.close()


def test_archive_runs_in_order_on_one_other_thread(qtbot: QtBot, work: Work) -> None:
    ran: list[tuple[int, int]] = []
    delivered: list[tuple[int, int]] = []

    def call(number: int) -> int:
        ran.append((number, threading.get_ident()))
        return number

    for number in range(50):
        work.archive(
            lambda number=number: call(number),
            lambda value: delivered.append((value, threading.get_ident())),
        )
    finish(qtbot, work)
    assert [number for number, _ in ran] == [number for number, _ in delivered] == [*range(50)]
    assert {thread for _, thread in delivered} == {threading.get_ident()}
    (thread,) = {thread for _, thread in ran}
    assert thread != threading.get_ident()


def test_pages_step_back_and_saving_does_not(qtbot: QtBot, work: Work) -> None:
    def niceness() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    found: dict[str, int] = {}
    work.archive(niceness, lambda value: found.update(saving=value))
    work.documents(niceness, lambda value: found.update(pages=value))
    finish(qtbot, work)
    assert found["saving"] == niceness()
    # A thread has a niceness of its own on Linux only.
    assert (found["pages"] > niceness()) is (sys.platform == "linux")


def test_who_types_waits_for_short_turns_only(qapp: object) -> None:
    """A key makes dozens of calls of Qt's; each waits for a whole turn of what runs behind."""
    own = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)  # Python's own
        Work()
        assert 60 * sys.getswitchinterval() <= 0.03
        sys.setswitchinterval(0.0001)  # shorter ones stay
        Work()
        assert sys.getswitchinterval() < 0.0002
    finally:
        sys.setswitchinterval(own)


def test_known_errors_go_to_failed(qtbot: QtBot, work: Work) -> None:
    error = MinutesError("save.disk_full")

    def call() -> None:
        raise error

    heard: list[MinutesError] = []
    work.archive(call, failed=heard.append)
    finish(qtbot, work)
    assert heard == [error]
    with qtbot.waitSignal(work.failed) as told:
        work.documents(call)
    assert told.args == [error]


def test_other_errors_are_faults_of_the_program(qtbot: QtBot, work: Work) -> None:
    heard: list[object] = []
    with qtbot.waitSignal(work.broken) as told:
        work.archive(lambda: 1 // 0, heard.append, heard.append)
    (error,) = told.args or [None]
    assert isinstance(error, ZeroDivisionError)
    assert heard == []


def test_superseded_jobs_deliver_nothing(qtbot: QtBot, work: Work) -> None:
    gate = threading.Event()
    shown: list[int] = []
    for number in range(5):
        work.documents(
            lambda number=number: (gate.wait(5), number)[1], shown.append, supersedes="preview"
        )
    gate.set()
    finish(qtbot, work)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [4]


def test_cancelled_job_does_not_begin(qtbot: QtBot, work: Work) -> None:
    gate = threading.Event()
    begun: list[int] = []
    work.archive(lambda: gate.wait(5))
    job = work.archive(lambda: begun.append(1))
    job.cancel()
    gate.set()
    finish(qtbot, work)
    assert begun == []


def test_nothing_is_delivered_to_what_is_gone(qtbot: QtBot, work: Work) -> None:
    class Page(QObject):
        def show(self, value: int) -> None:
            raise AssertionError

    page = Page()
    gate = threading.Event()
    work.archive(lambda: gate.wait(5), page.show)
    page.deleteLater()
    drop_deleted()
    gate.set()
    finish(qtbot, work)


def test_a_function_made_with_a_widget_is_not_called_without_it(qtbot: QtBot, work: Work) -> None:
    page = QObject()
    called: list[str] = []
    work.archive(lambda: None, lambda _: called.append(page.objectName()))
    work.archive(lambda: None, lambda _: called.append("free"))
    page.deleteLater()
    drop_deleted()
    finish(qtbot, work)
    assert called == ["free"]


def test_close_finishes_what_the_archive_was_asked_for(qapp: object) -> None:
    work = Work()
    done: list[int] = []
    for number in range(20):
        work.archive(lambda number=number: done.append(number))
    work.close()
    work.close()
    assert done == [*range(20)]
    assert work.archive(lambda: done.append(99)).cancelled
    assert done == [*range(20)]


def test_a_search_is_stopped_by_the_next_one_and_nothing_else_is(qtbot: QtBot, work: Work) -> None:
    running, stopped = threading.Event(), threading.Event()
    shown: list[str] = []
    stops: list[str] = []

    def long() -> str:
        running.set()
        assert stopped.wait(5), "nobody stopped it"
        return "old"

    def stop() -> None:
        stops.append("old")
        stopped.set()

    work.searches(long, shown.append, supersedes="first", stop=stop)
    assert running.wait(5)
    later = [
        work.searches(
            lambda one=one: f"new {one}", shown.append, supersedes="first",
            stop=lambda one=one: stops.append(f"new {one}"),
        )
        for one in range(3)
    ]  # fmt: skip
    finish(qtbot, work)
    assert (shown, stops) == (["new 2"], ["old"])
    for job in later:
        job.cancel()
    assert stops == ["old"]


def test_a_search_that_has_ended_is_not_stopped(qtbot: QtBot, work: Work) -> None:
    """However close its end and the stop come together: it would hit the one that follows."""
    stops: list[bool] = []

    def search(number: int) -> Job:
        running = threading.Event()

        def run() -> None:
            running.set()
            threading.Event().wait(0.0001 * (number % 5))
            running.clear()

        job = work.searches(run, stop=lambda: stops.append(True))
        running.wait(0.001)
        return job

    jobs = [search(number) for number in range(100)]
    finish(qtbot, work)
    for job in jobs:
        job.cancel()
    assert stops == []


def test_searches_run_beside_the_archive_and_are_waited_for_at_the_end(qapp: object) -> None:
    work = Work()
    gate, done = threading.Event(), []
    work.archive(lambda: gate.wait(5))
    work.searches(gate.set)
    work.searches(lambda: done.append("closed"))
    work.close()
    assert done == ["closed"]

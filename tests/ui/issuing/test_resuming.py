"""The window after a start that follows a program that was ended while it issued."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Version
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import Order, claim_paths, held_by, place, write_files
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.resuming import Resuming
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import finish

OpenWindow = Callable[..., tuple[MainWindow, Context]]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def ask(qtbot: QtBot, context: Context, question: Callable[[Desk], Any]) -> Any:
    found: list[Any] = []
    context.session.ask(question, found.append)
    finish(qtbot, context.work)
    return found[0]


def cut_short(desk: Desk, out: Path, *, issued: bool) -> tuple[Id, Order]:
    """Begin to issue the sample, and leave it before or after it is issued."""
    meeting = desk.transfer.import_sample(Language.ENGLISH).of_type(Meeting)[0].id
    order = Order(out, "x", (Format.JSON,))
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    desk.underway.begin(meeting, order)
    written = write_files(prepared.publication, order, prepared.made)
    if issued:
        desk.issuing.finish(prepared, written)
    return meeting, order


def look(qtbot: QtBot, window: MainWindow, context: Context) -> str:
    Resuming(context, window).look()
    for _ in range(3):
        finish(qtbot, context.work)
    banner = context.notices.banner
    return banner.accessibleName() if banner.isVisibleTo(window) else ""


def test_what_was_not_issued_is_taken_away_and_said(
    qtbot: QtBot, open_window: OpenWindow, out: Path
) -> None:
    window, context = open_window()
    ask(qtbot, context, lambda desk: cut_short(desk, out, issued=False))
    assert list(out.iterdir())
    said = look(qtbot, window, context)
    assert "did not come to its end" in said
    assert list(out.iterdir()) == []
    context.notices.clear()
    assert look(qtbot, window, context) == ""


def test_what_was_issued_gets_its_files(qtbot: QtBot, open_window: OpenWindow, out: Path) -> None:
    window, context = open_window()
    meeting, order = ask(qtbot, context, lambda desk: cut_short(desk, out, issued=True))
    assert (out / "x.json").read_bytes() == held_by(order.id)
    assert look(qtbot, window, context)
    files = ask(qtbot, context, lambda desk: desk.issuing.files(order.id))
    assert [(path.name, path.read_bytes()) for path in out.iterdir()] == files
    assert ask(qtbot, context, lambda desk: desk.versions.all(meeting))[0].id == order.id


def test_nothing_is_said_where_nothing_was_cut_short(
    qtbot: QtBot, open_window: OpenWindow, out: Path
) -> None:
    window, context = open_window()

    def whole(desk: Desk) -> Version:
        meeting = desk.transfer.import_sample(Language.ENGLISH).of_type(Meeting)[0].id
        order = Order(out, "x", (Format.JSON,))
        prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
        desk.underway.begin(meeting, order)
        written = write_files(prepared.publication, order, prepared.made)
        version = desk.issuing.finish(prepared, written).of_type(Version)[0]
        place(written)
        desk.underway.end(meeting)
        return version

    ask(qtbot, context, whole)
    assert look(qtbot, window, context) == ""


def test_a_folder_that_is_gone_is_named_once(
    qtbot: QtBot, open_window: OpenWindow, out: Path
) -> None:
    window, context = open_window()
    ask(qtbot, context, lambda desk: cut_short(desk, out, issued=True))
    for path in out.iterdir():
        path.unlink()
    out.rmdir()
    assert "are not in" in look(qtbot, window, context)
    context.notices.clear()
    assert look(qtbot, window, context) == ""


def test_the_names_of_another_issue_are_left(
    qtbot: QtBot, open_window: OpenWindow, out: Path
) -> None:
    window, context = open_window()
    held = claim_paths(out, ["x (2).json"], held_by(Id("1" * 36)))
    ask(qtbot, context, lambda desk: cut_short(desk, out, issued=False))
    assert look(qtbot, window, context)
    assert list(out.iterdir()) == held

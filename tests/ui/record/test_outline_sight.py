"""What is seen of the outline: long entries, owners and days, times, and the eye at rest."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.records import Change
from minutes_app.ui.preferences import SCALE
from tests.ui.record.at_the_line import Desk, open_meeting
from tests.ui.record.at_the_outline import choose, chosen, write

Control = Qt.KeyboardModifier.ControlModifier


_LONG = "会议认为，要坚持以改革创新为动力，持续推进科技成果转化。" * 160


# What is seen


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_a_very_long_entry_is_seen_to_its_end(desk: Desk, scale: float) -> None:
    desk.context.preferences.set(SCALE, scale)
    write(desk, *(f"entry {number}" for number in range(30)))
    view, bar = desk.record.outline, desk.record.outline.verticalScrollBar()
    write(desk, _LONG)
    desk.record.outline.choose(desk.entries()[-1].id)
    desk.window.grab()
    last = desk.record._model.rowCount() - 1
    rect = view.visualRect(view.model().index(last, 0))
    assert bar.value() == bar.maximum()
    assert rect.bottom() < view.viewport().height()
    assert rect.height() == view._drawing.height(
        desk.record._model.rows[last], view.viewport().width()
    )
    for size in ((900, 700), (1280, 800)):
        desk.window.resize(*size)
        desk.window.grab()
        assert bar.value() == bar.maximum()
    desk.record_line("and on")
    desk.window.grab()
    assert bar.value() == bar.maximum()


def test_a_very_long_entry_is_read_by_arrows_and_pages(desk: Desk) -> None:
    write(desk, "before", _LONG, "after")
    view, bar = desk.record.outline, desk.record.outline.verticalScrollBar()
    choose(desk, "before")
    desk.key(Qt.Key.Key_Down)
    desk.window.grab()
    assert view.currentIndex().row() == 1
    places = [bar.value()]
    while view.currentIndex().row() == 1 and len(places) < 400:
        desk.key(Qt.Key.Key_Down if len(places) % 2 else Qt.Key.Key_PageDown)
        places.append(bar.value())
    assert view.currentIndex().row() == 2
    assert all(later > earlier for earlier, later in pairwise(places[:-1]))
    assert len(places) > 3


@pytest.mark.parametrize("width", [560, 900, 1280])
@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_no_owner_and_no_day_is_ever_cut(desk: Desk, width: int, scale: float) -> None:
    desk.context.preferences.set(SCALE, scale)
    desk.record_line("+Bureau of Science, Technology and Digital Economy")
    desk.record_line(
        "!Pay @Bureau of Science, Technology and Digital Economy ~by the end of the year"
    )
    desk.window.resize(width, 800)
    desk.window.grab()
    view = desk.record.outline
    row = desk.record._model.rows[0]
    frame = view._drawing.set.frame(row, view.viewport().width())
    assert frame.aside
    text = frame.aside.layout.text().replace("\u00a0", " ")
    assert row.lead in text
    assert row.due in text
    assert row.status_words in text
    widest = max(
        frame.aside.layout.lineAt(n).naturalTextWidth()
        for n in range(frame.aside.layout.lineCount())
    )
    assert frame.aside.at.x() + widest <= view.viewport().width()
    assert frame.aside.at.y() + frame.aside.height <= frame.height


def test_undo_leaves_the_eye_where_it_is(desk: Desk) -> None:
    ids = write(desk, *(f"entry {number}" for number in range(200)))
    view, bar = desk.record.outline, desk.record.outline.verticalScrollBar()
    meeting = desk.page.meeting
    assert meeting
    meeting.perform(lambda one: one.recording.remove(*ids[:20]))
    desk.wait()
    choose(desk, "entry 100")
    bar.setValue(bar.value() + 7)
    before = view.visualRect(view.currentIndex())
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.record._model.rowCount() == 200
    assert view.visualRect(view.currentIndex()) == before
    assert chosen(desk) == ["entry 100"]


def test_times_are_hidden_until_wanted_and_stay_so(desk: Desk) -> None:
    write(desk, "a")
    view = desk.record.outline
    rect = view.visualRect(view.model().index(0, 0))
    left = view._drawing.text_rect(desk.record._model.rows[0], rect).left()
    hint = view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    now = desk.entries()[0].recorded.astimezone()
    assert f"{now:%H:%M:%S}" in hint
    desk.window.actions_.run("view.times")
    assert view._drawing.text_rect(desk.record._model.rows[0], rect).left() > left
    meeting = desk.page.meeting
    assert meeting
    desk.page.close_meeting()
    desk.open(meeting.id)
    view = desk.record.outline
    assert view._drawing.text_rect(desk.record._model.rows[0], rect).left() > left


def test_the_day_is_shown_where_it_is_not_the_meetings(qtbot: QtBot, open_window: Any) -> None:
    desk = open_meeting(qtbot, open_window, start=PartialDate(2020, 1, 2))
    write(desk, "a")
    row = desk.record._model.rows[0]
    at_desk = datetime.now(UTC).astimezone()
    assert row.day in {f"{at_desk:%m-%d}", f"{desk.entries()[0].recorded.astimezone():%m-%d}"}


# Ten thousand


def test_an_edit_of_one_row_among_ten_thousand_touches_one(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F9)  # without the pages, which take longest
    ids = write(desk, *(f"entry {number}" for number in range(10_000)), numbered=True)
    changed: list[tuple[int, int]] = []
    model = desk.record._model
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: changed.append((-1, -1)))
    entry = desk.record._meeting.record.find(Entry, ids[5000])
    assert entry
    times: list[float] = []
    for number in range(9):
        change = Change("entry.edit", entry.meeting, put=(replace(entry, text=f"new {number}"),))
        desk.record._meeting.record.apply(change)
        begun = thread_time()
        desk.record._follow(change)
        times.append(thread_time() - begun)
    assert changed == [(5000, 5000)] * 9
    assert sorted(times)[4] < 0.016

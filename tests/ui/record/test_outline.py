"""Work on entries in the outline of the real window: several, by key and by mouse, and undone."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.records import Change
from minutes_app.services.recording import NewEntry
from minutes_app.ui.forms.picking import Picker
from minutes_app.ui.preferences import SCALE
from tests.ui.record.at_the_line import Desk, focused, open_meeting

Alt, Shift, Control = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_LONG = "会议认为，要坚持以改革创新为动力，持续推进科技成果转化。" * 160


def write(desk: Desk, *texts: str, **fields: Any) -> list[Id]:
    """Put entries into the open meeting; return all of its entries."""
    meeting = desk.page.meeting
    assert meeting
    lines = [NewEntry(text, **fields) for text in texts]
    meeting.perform(lambda one: one.recording.add_all(meeting.id, lines))
    desk.wait()
    desk.record.outline.setFocus()
    return [entry.id for entry in desk.entries()]


def choose(desk: Desk, *texts: str) -> None:
    """Choose entries by their words, the first of them the current one."""
    keys = {one.text: one.id for one in desk.entries()}
    desk.record.outline.setFocus()
    desk.record.outline.choose_all([keys[text] for text in texts], keys[texts[0]])


def chosen(desk: Desk) -> list[str]:
    """Return the words of the chosen entries."""
    words = {one.id: one.text for one in desk.entries()}
    return [words[Id(key)] for key in desk.record.outline.chosen()]


def shown(desk: Desk) -> str:
    """Return the outline, "a (b c) d"."""
    rows = desk.record._model.rows
    return " ".join("·" * row.depth + row.entry.text for row in rows)


def menu_action(desk: Desk, words: str) -> QAction:
    """Return an action of the menu of the chosen entries, by the beginning of its words."""
    menu = desk.record._tools.menu.menu()
    assert menu
    desk.menu = menu  # type: ignore[attr-defined] - it lives as long as the test
    submenus = [one.menu() for one in menu.actions() if one.menu()]
    actions = [*menu.actions(), *(a for sub in submenus for a in sub.actions())]  # type: ignore[union-attr]
    return next(one for one in actions if one.text().startswith(words))


def at(desk: Desk, row: int, share: float, depth: int = 0) -> QPoint:
    """Return a place in a row, by the share of its height and the depth of the mouse."""
    rect = desk.record.outline.visualRect(desk.record._model.index(row))
    return QPoint(14 + 24 * depth, rect.top() + round(rect.height() * share))


def drag(desk: Desk, row: int, to: QPoint, *, drop: bool = True) -> None:
    """Drag a row with the mouse."""
    port = desk.record.outline.viewport()
    start = at(desk, row, 0.7, 2)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.5, 1.0):
        QTest.mouseMove(port, start + (to - start) * share)
        _move(port, start + (to - start) * share)
    if drop:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)
        desk.wait()


def _move(port: Any, place: QPoint) -> None:
    """Send what a mouse with its button down sends; QTest's own move has no button."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(port.mapToGlobal(place)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


# Several at once


def test_several_are_moved_nested_and_deleted_as_one_step(desk: Desk) -> None:
    write(desk, *"abcde")
    choose(desk, "c", "d")
    desk.key(Qt.Key.Key_Up, Alt)
    assert (shown(desk), chosen(desk)) == ("a c d b e", ["c", "d"])
    desk.key(Qt.Key.Key_Tab)
    assert (shown(desk), chosen(desk)) == ("a ·c ·d b e", ["c", "d"])
    desk.key(Qt.Key.Key_Z, Control)
    assert (shown(desk), chosen(desk)) == ("a c d b e", ["c", "d"])
    desk.key(Qt.Key.Key_Delete)
    assert shown(desk) == "a b e"
    assert "2 entries deleted" in desk.context.notices.message.accessibleName()
    assert chosen(desk) == ["b"], "the eye stays where it was"
    desk.key(Qt.Key.Key_Z, Control)
    assert shown(desk) == "a c d b e"


def test_after_a_join_only_the_entry_that_is_left_is_chosen(desk: Desk) -> None:
    write(desk, *"abc")
    choose(desk, "b")
    desk.key(Qt.Key.Key_J, Control)
    assert (shown(desk), chosen(desk)) == ("a b c", ["a b"])
    desk.key(Qt.Key.Key_Down, Alt)
    assert shown(desk) == "c a b", "no other entry moves with it"


def test_a_key_that_is_held_does_not_stretch_what_is_chosen(desk: Desk) -> None:
    ids = write(desk, *"abc")
    for held in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
        choose(desk, "a")
        QTest.keyPress(focused(), held)
        desk.record.outline.choose(ids[2])  # an answer that comes while the next key is begun
        QTest.keyRelease(focused(), held)
        assert chosen(desk) == ["c"]


def test_words_of_two_speakers_are_not_joined(desk: Desk) -> None:
    for line in ("+Ann Lee, Deputy", "+Bob Ray, Mayor", "Ann Lee: a", "Bob Ray: b"):
        desk.record_line(line)
    choose(desk, "b")
    desk.key(Qt.Key.Key_J, Control)
    assert shown(desk) == "a b"
    assert "different speakers" in desk.context.notices.message.accessibleName()


def test_deleting_counts_what_goes_with_an_entry(desk: Desk) -> None:
    ids = write(desk, "a", "b")
    write(desk, "x", "y", parent=ids[0])
    choose(desk, "a")
    desk.key(Qt.Key.Key_Delete)
    assert "3 entries deleted" in desk.context.notices.message.accessibleName()


def test_kind_and_speaker_of_several(desk: Desk) -> None:
    desk.record_line("+Ann Lee, Deputy")
    write(desk, "a", "b", "c")
    choose(desk, "a", "b")
    menu_action(desk, "Ann Lee").trigger()
    desk.wait()
    menu_action(desk, "Suggestion").trigger()
    desk.wait()
    ann = desk.stored().all_of(Attendee)[0].id
    assert [(one.kind, one.voices, one.numbered) for one in desk.entries()] == [
        (EntryKind.SUGGESTION, (Voice(ann),), True),
        (EntryKind.SUGGESTION, (Voice(ann),), True),
        (EntryKind.NARRATION, (), False),
    ]
    desk.key(Qt.Key.Key_Z, Control)
    desk.key(Qt.Key.Key_Z, Control)
    assert {one.voices for one in desk.entries()} == {()}
    assert chosen(desk) == ["a", "b"]


def test_the_menu_has_what_keys_do_with_the_keys_beside(desk: Desk) -> None:
    write(desk, "a", "b")
    choose(desk, "b")
    for words, keys in (
        ("Edit the entry", "Return"),
        ("Make it a sub-point", "Tab"),
        ("Delete the entry", "Del"),
    ):
        assert menu_action(desk, words).text().endswith(f"\t{keys}")
    menu_action(desk, "Make it a sub-point").trigger()
    desk.wait()
    assert shown(desk) == "a ·b"
    for command in ("entry.task", "entry.up", "entry.join", "entry.split"):
        assert desk.context.actions[command] in desk.menu.actions()  # type: ignore[attr-defined]


# The mouse


def test_an_entry_is_dragged_onto_another_and_between_two(desk: Desk) -> None:
    write(desk, *"abcd")
    drag(desk, 3, at(desk, 1, 0.5))
    assert (shown(desk), chosen(desk)) == ("a b ·d c", ["d"])
    drag(desk, 0, at(desk, 1, 0.95, 1))
    assert shown(desk) == "b ·a ·d c"
    drag(desk, 1, at(desk, 3, 0.97))
    assert shown(desk) == "b ·d c a"
    desk.key(Qt.Key.Key_Z, Control)
    desk.key(Qt.Key.Key_Z, Control)
    assert shown(desk) == "a b ·d c"


def test_several_are_dragged_together_and_a_click_chooses_one(desk: Desk) -> None:
    write(desk, *"abcd")
    choose(desk, "a", "c")
    drag(desk, 0, at(desk, 3, 0.97))
    assert (shown(desk), chosen(desk)) == ("b d a c", ["a", "c"])
    QTest.mouseClick(
        desk.record.outline.viewport(), Qt.MouseButton.LeftButton, pos=at(desk, 3, 0.5)
    )
    assert chosen(desk) == ["c"]


def test_nothing_is_dropped_into_itself_and_esc_gives_up(desk: Desk) -> None:
    ids = write(desk, *"ab")
    write(desk, "x", parent=ids[0])
    drag(desk, 0, at(desk, 1, 0.5))
    assert shown(desk) == "a ·x b"
    drag(desk, 0, at(desk, 2, 0.5), drop=False)
    view = desk.record.outline
    assert view.drag.onto == 2
    desk.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(desk, 2, 0.5))
    desk.wait()
    assert shown(desk) == "a ·x b"
    assert not view.drag.active


def test_dragging_to_the_edge_scrolls(desk: Desk, qtbot: QtBot) -> None:
    write(desk, *(f"entry {number}" for number in range(80)))
    view = desk.record.outline
    view.verticalScrollBar().setValue(0)
    drag(desk, 0, QPoint(40, view.viewport().height() - 2), drop=False)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200, timeout=5000)
    view.drag.cancel()


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


def test_text_is_undone_before_structure(desk: Desk) -> None:
    write(desk, *"ab")
    choose(desk, "b")
    desk.key(Qt.Key.Key_Up, Alt)
    desk.key(Qt.Key.Key_Return)
    desk.type("xyz")
    desk.key(Qt.Key.Key_Z, Control)
    assert focused().toPlainText() == "b"  # type: ignore[attr-defined]
    desk.key(Qt.Key.Key_Escape)
    assert shown(desk) == "b a"
    desk.key(Qt.Key.Key_Z, Control)
    while shown(desk) == "b a":
        desk.key(Qt.Key.Key_Z, Control)
    assert shown(desk) == "a b"


def test_editor_and_field_go_with_their_entry(desk: Desk) -> None:
    write(desk, *"abc")
    view = desk.record.outline
    choose(desk, "b")
    desk.key(Qt.Key.Key_Return)
    editor = focused()
    desk.key(Qt.Key.Key_Up, Alt)
    assert shown(desk) == "b a c"
    assert focused() is editor
    assert view.visualRect(view.model().index(0, 0)).contains(editor.geometry().center())
    desk.key(Qt.Key.Key_Escape)
    choose(desk, "b")
    desk.key(Qt.Key.Key_T, Control)
    field = focused()
    desk.key(Qt.Key.Key_Down, Alt)
    assert shown(desk) == "a b c"
    assert focused() is field
    panel = field.parentWidget()
    assert panel
    assert view.visualRect(view.model().index(1, 0)).contains(panel.geometry().center())


def test_editor_and_field_end_with_their_entry(desk: Desk) -> None:
    meeting = desk.page.meeting
    assert meeting
    for key, modifiers in ((Qt.Key.Key_Return, None), (Qt.Key.Key_T, Control)):
        ids = write(desk, "only")
        choose(desk, "only")
        desk.key(key, modifiers or Qt.KeyboardModifier.NoModifier)
        assert focused() is not desk.record.outline
        meeting.perform(lambda one, ids=ids: one.recording.remove(*ids))
        desk.wait()
        assert desk.record.outline._editor is None
        assert desk.record.outline._panel is None


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


# Coming and going


def test_somebody_arrives_and_leaves_at_an_entry(desk: Desk) -> None:
    desk.record_line("+Ann Lee, Deputy")
    desk.record_line("+Bob May, Mayor")
    ids = write(desk, "a", "b")
    choose(desk, "b")
    menu_action(desk, "Somebody arrives here").trigger()
    picker = desk.window.findChild(Picker)
    assert picker
    assert picker.field.hasFocus()
    desk.type("bm")
    desk.key(Qt.Key.Key_Return)
    assert focused() is desk.record.outline
    bob = desk.stored().all_of(Attendee)[1]
    assert (bob.name, bob.arrived) == ("Bob May", ids[1])
    assert desk.record._model.rows[1].events == "→ Bob May arrives"
    made: list[object] = []
    desk.record._model.dataChanged.connect(
        lambda first, last: made.append((first.row(), last.row()))
    )
    menu_action(desk, "Bob May does not arrive here").trigger()
    desk.wait()
    assert desk.record._model.rows[1].events == ""
    assert made == [(1, 1)]
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.record._model.rows[1].events == "→ Bob May arrives"


# Tasks


def test_a_task_is_made_in_the_row_and_taken_back(desk: Desk) -> None:
    desk.record_line("+Finance Bureau")
    write(desk, "Pay", "Wait")
    choose(desk, "Pay")
    desk.key(Qt.Key.Key_T, Control)
    desk.type("@Nobody Known")
    desk.key(Qt.Key.Key_Return)
    assert focused() is not desk.record.outline, "what is not understood is not taken"
    focused().clear()  # type: ignore[attr-defined]
    desk.type("@Finance Bureau ~2026-12-31")
    desk.key(Qt.Key.Key_Return)
    assert focused() is desk.record.outline
    entry = desk.entries()[0]
    assert (entry.text, entry.lead[0].name, str(entry.deadline and entry.deadline.day)) == (
        "Pay", "Finance Bureau", "2026-12-31",
    )  # fmt: skip
    assert "Finance" in desk.record._model.rows[0].lead
    desk.key(Qt.Key.Key_T, Control)
    assert not desk.entries()[0].supervised
    assert not desk.record._model.rows[0].is_task
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.record._model.rows[0].is_task


def test_several_become_tasks_without_owner_or_day(desk: Desk) -> None:
    write(desk, "a", "b", "c")
    choose(desk, "a", "b")
    desk.key(Qt.Key.Key_T, Control)
    desk.key(Qt.Key.Key_Return)
    assert [row.is_task for row in desk.record._model.rows] == [True, True, False]
    assert desk.record._model.rows[0].status_words == "Supervised: Open"
    assert chosen(desk) == ["a", "b"]
    choose(desk, "b", "c")
    desk.key(Qt.Key.Key_T, Control)
    desk.key(Qt.Key.Key_Escape)
    assert [row.is_task for row in desk.record._model.rows] == [True, True, False]
    choose(desk, "a", "b")
    desk.key(Qt.Key.Key_T, Control)
    assert [row.is_task for row in desk.record._model.rows] == [False, False, False]


def test_the_keyboard_comes_back_to_the_line(desk: Desk) -> None:
    desk.record_line("Pay")
    desk.type("half a line")
    desk.key(Qt.Key.Key_T, Control)
    desk.key(Qt.Key.Key_Return)
    assert focused() is desk.line
    assert desk.record._model.rows[0].is_task


def test_an_editor_covers_no_other_entry(desk: Desk) -> None:
    write(desk, *"abc")
    choose(desk, "b")
    view = desk.record.outline
    before = at(desk, 2, 0)
    desk.key(Qt.Key.Key_Return)
    editor = focused()
    assert editor is not view
    room = at(desk, 2, 0).y() - before.y()
    assert editor.geometry().bottom() < at(desk, 2, 0).y()
    assert room < editor.height() / 2, "no more room than it needs"
    assert abs(editor.y() - view.visualRect(view.currentIndex()).y()) < editor.height() / 2
    desk.type("x")
    desk.key(Qt.Key.Key_Return, Shift)
    desk.type("y")
    desk.qtbot.waitUntil(lambda: "bx\ny" in desk.texts(), timeout=3000)
    assert editor.geometry().bottom() < at(desk, 2, 0).y()
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Z, Control)
    assert (shown(desk), at(desk, 2, 0)) == ("a b c", before)


def test_an_editor_goes_with_its_entry_when_the_record_is_scrolled(desk: Desk) -> None:
    write(desk, *(f"entry {number}" for number in range(80)))
    view = desk.record.outline
    choose(desk, "entry 40")
    desk.key(Qt.Key.Key_Return)
    editor = focused()
    before = editor.y()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 30)
    assert editor.y() == before - 30


def test_the_field_of_a_task_says_the_day_as_the_line_does(desk: Desk) -> None:
    desk.record_line("Pay")
    desk.key(Qt.Key.Key_T, Control)
    desk.type("~2027-03-01")
    panel = focused().parentWidget()
    assert panel
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert any("Monday" in words for words in said), said


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

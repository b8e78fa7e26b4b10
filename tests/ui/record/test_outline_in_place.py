"""Text and tasks edited in the row of an entry, which go where their entry goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.record.at_the_line import Desk, focused
from tests.ui.record.at_the_outline import at, choose, chosen, shown, write

Alt, Shift, Control = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


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

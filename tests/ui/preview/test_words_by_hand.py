"""Editing the words of the minutes on the pages: keys, mouse, menu, and nothing lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from minutes_app.domain.entries import Entry
from minutes_app.domain.meetings import Language, MeetingStatus
from minutes_app.language import Tongue
from minutes_app.ui.commands import Need
from minutes_app.ui.preview.changes import ChangesDialog
from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.widgets.changed_text import ChangedText
from tests.ui.conftest import both_languages, nameless
from tests.ui.preview.conftest import PreviewAtHand

Make = Callable[..., PreviewAtHand]


def words_of(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def pick(menu: QMenu, words: str) -> None:
    next(one for one in menu.actions() if one.text() == words).trigger()


def outdated(at: PreviewAtHand, spot: Spot) -> None:
    """Set the words of a paragraph, then change its entry."""
    entry, manner = spot.paragraph.sources[0], at.pane.hand.editing.manner
    meeting = at.hand.meeting.id
    at.hand.perform(lambda desk: desk.wording.set(meeting, manner, spot.paragraph, "Mine."))
    at.hand.perform(
        lambda desk: desk.recording.edit(
            entry, text=desk.archive.get(Entry, entry).text + " And so on."
        )
    )
    at.wait()
    assert at.pane.view.sheets
    assert at.pane.view.sheets.changed == {spot.paragraph.key}


def test_return_edits_and_return_keeps(preview: Make) -> None:
    at = preview()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    assert at.editor.toPlainText() == at.body()[1].paragraph.text
    assert at.editor.hasFocus()
    at.type_over("Words of the secretary.")
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    assert at.pane.hand.editing.editor is None
    assert at.body()[1].paragraph.text == "Words of the secretary."
    assert at.pane.view.hasFocus()


def test_shift_return_breaks_the_line(preview: Make) -> None:
    at = preview()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    at.type_over("One")
    QTest.keyClick(at.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(at.editor, "two")
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    assert [one.text for one in at.wordings()] == ["One\ntwo"]


def test_escape_leaves_nothing_behind_even_after_it_was_saved(preview: Make) -> None:
    at = preview()
    before = at.told()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    at.type_over("Words of the secretary.")
    at.editor.save()
    at.wait()
    assert "Words of the secretary." in at.told()
    at.press(Qt.Key.Key_Escape, at.editor)
    at.wait()
    assert at.told() == before
    assert not at.wordings()
    assert at.hand.ask(lambda desk: desk.history(at.hand.meeting.id))[0] != "wording.set"


def test_words_that_are_typed_back_to_what_stood_there_are_kept_so(preview: Make) -> None:
    """What was saved at rest in between is not what Return kept."""
    at = preview()
    before = at.told()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    composed = at.editor.toPlainText()
    at.type_over("Words of the secretary.")
    at.editor.save()
    at.wait()
    at.type_over(composed)
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    assert at.told() == before
    assert not at.wordings()


def test_looking_into_words_whose_entry_changed_settles_nothing(preview: Make) -> None:
    at = preview()
    outdated(at, at.body()[1])
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    at.press(Qt.Key.Key_Escape, at.editor)
    at.wait()
    assert at.pane.view.sheets
    assert at.pane.view.sheets.changed == {at.body()[1].paragraph.key}


def test_what_is_typed_survives_that_the_pages_are_set_anew(preview: Make) -> None:
    at = preview()
    chosen = at.body()[3]
    at.choose(chosen)
    at.press(Qt.Key.Key_Return)
    at.type_over("Half a sent")
    editor, top = at.editor, at.editor.y()
    first = at.body()[0].paragraph.sources[0]
    longer = "A long text that takes more lines than before. " * 12
    at.hand.perform(lambda desk: desk.recording.edit(first, text=longer))
    at.wait()
    assert at.editor is editor
    assert editor.toPlainText() == "Half a sent"
    assert editor.y() > top
    QTest.keyClicks(editor, "ence.")
    at.press(Qt.Key.Key_Return, editor)
    at.wait()
    assert "Half a sentence." in at.told()


def test_what_is_typed_survives_that_its_entry_goes(preview: Make) -> None:
    at = preview()
    chosen = at.body()[1]
    at.choose(chosen)
    at.press(Qt.Key.Key_Return)
    at.type_over("Words without an entry.")
    at.hand.perform(lambda desk: desk.recording.remove(*chosen.paragraph.sources))
    at.wait()
    assert at.editor.toPlainText() == "Words without an entry."
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    assert [one.text for one in at.wordings()] == ["Words without an entry."]
    menu = at.pane.hand.menu.menu(at.body()[0])
    assert "Insert words that lost their entry" in words_of(menu)
    at.pane.hand.editing.place(at.wordings()[0].id, at.body()[0])
    at.wait()
    assert "Words without an entry." in at.told()


def test_leaving_the_field_keeps_its_words(preview: Make) -> None:
    at = preview()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    at.type_over("Kept by leaving.")
    at.pane.view.setFocus()
    at.wait()
    assert [one.text for one in at.wordings()] == ["Kept by leaving."]


def test_closing_the_meeting_keeps_its_words(preview: Make) -> None:
    at = preview()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    at.type_over("Kept by closing.")
    at.pane.release()
    at.hand.wait()
    assert [one.text for one in at.wordings()] == ["Kept by closing."]


def test_keys_that_choose_words_stay_with_the_input_method(preview: Make) -> None:
    at = preview(Language.CHINESE)
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    before = at.editor.toPlainText()
    QApplication.sendEvent(at.editor, QInputMethodEvent("hui yi", []))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        at.press(key, at.editor)
        assert at.editor.composing
    event = QInputMethodEvent("", [])
    event.setCommitString("会议")
    QApplication.sendEvent(at.editor, event)
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    assert [one.text for one in at.wordings()] == [f"{before}会议"]


def test_a_double_click_edits_and_a_click_chooses_the_entry(preview: Make) -> None:
    at = preview()
    chosen: list[object] = []
    at.pane.hand.entry_chosen.connect(chosen.append)
    spot = at.body()[1]
    place = at.place(spot)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(at.pane.view.viewport(), left, pos=place)
    assert chosen == [spot.paragraph.sources[0]]
    QTest.mouseDClick(at.pane.view.viewport(), left, pos=place)
    assert at.editor.toPlainText() == spot.paragraph.text


def test_arrows_go_from_paragraph_to_paragraph_and_say_so(preview: Make) -> None:
    at = preview()
    at.pane.view.setFocus()
    at.press(Qt.Key.Key_Home)
    order = []
    for _ in at.spots():
        assert at.pane.view.chosen
        order.append(at.pane.view.chosen.paragraph.key)
        assert at.pane.view.chosen.paragraph.text in at.pane.view.accessibleDescription()
        at.press(Qt.Key.Key_Down)
    expected = list(dict.fromkeys(one.paragraph.key for one in at.spots()))
    assert list(dict.fromkeys(order)) == expected
    at.press(Qt.Key.Key_Up)
    assert at.pane.view.chosen
    assert at.pane.view.chosen.paragraph.key == expected[-2]


def test_what_is_left_out_can_be_put_back(preview: Make) -> None:
    at = preview()
    before = at.told()
    gone = at.body()[1]
    at.choose(gone)
    at.press(Qt.Key.Key_Delete)
    at.wait()
    assert gone.paragraph.key not in {one.paragraph.key for one in at.spots()}
    menu = at.pane.hand.menu.menu(at.body()[1])
    back = next(one for one in menu.actions() if one.text() == "Put back what was left out").menu()
    assert isinstance(back, QMenu)
    back.actions()[0].trigger()
    at.wait()
    assert at.told() == before


def test_a_paragraph_is_added_after_another_and_its_typing_is_one_step(preview: Make) -> None:
    at = preview()
    anchor = at.body()[1]
    pick(at.pane.hand.menu.menu(anchor), "Add a paragraph after")
    for words in ("The meet", "The meeting closed."):
        at.type_over(words)
        at.editor.save()
        at.wait()
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    texts = [one.paragraph.text for one in at.spots()]
    assert texts[texts.index(anchor.paragraph.text) + 1] == "The meeting closed."
    at.hand.perform(lambda desk: desk.undo(at.hand.meeting.id))
    at.wait()
    assert not at.wordings()


@pytest.mark.parametrize("save", [False, True])
def test_escape_adds_no_paragraph(preview: Make, *, save: bool) -> None:
    at = preview()
    pick(at.pane.hand.menu.menu(at.body()[1]), "Add a paragraph after")
    at.type_over("The meet")
    if save:
        at.editor.save()
        at.wait()
    at.press(Qt.Key.Key_Escape, at.editor)
    at.wait()
    assert not at.wordings()


def test_an_entry_that_changed_since_shows_both_texts_and_the_ways(preview: Make) -> None:
    at = preview()
    spot = at.body()[1]
    composed = spot.paragraph.text
    outdated(at, spot)
    at.pane.hand.show_changes(at.body()[1])
    dialog = at.hand.window.findChild(ChangesDialog)
    assert dialog
    assert dialog.changed
    assert nameless(dialog) == []
    texts = [field.toPlainText() for field in dialog.fields]
    assert texts[0] == composed
    assert "Mine." in texts[1]
    assert "And so on" in texts[2]
    assert all(isinstance(field, ChangedText) for field in dialog.fields)
    dialog.kept.emit()
    at.wait()
    assert at.pane.view.sheets
    assert not at.pane.view.sheets.changed
    assert at.body()[1].paragraph.text == "Mine."
    dialog.taken.emit()
    at.wait()
    assert "And so on" in at.body()[1].paragraph.text
    dialog.close()


def test_issued_minutes_are_not_edited(preview: Make) -> None:
    at = preview()
    meeting = at.hand.meeting.record.meeting
    object.__setattr__(meeting, "status", MeetingStatus.ISSUED)
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    assert at.pane.hand.editing.editor is None
    menu = at.pane.hand.menu.menu(at.body()[1])
    enabled = [one.text() for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
    assert enabled == ["Go to its entry"]


@both_languages
def test_everything_has_a_name(
    preview: Make, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    at = preview()
    at.choose(at.body()[1])
    at.press(Qt.Key.Key_Return)
    assert nameless(at.pane) == []
    at.editor.cancel()


def test_the_grid_is_laid_over_the_pages_and_stays_so(preview: Make) -> None:
    at = preview(Language.CHINESE)
    plain = at.pane.view.grab().toImage()
    at.hand.context.actions.provide(Need.MEETING, there=True)
    at.hand.context.actions.run("view.grid")
    assert at.pane.view.grid
    assert at.pane.view.grab().toImage() != plain
    at.hand.context.actions.run("view.grid")
    assert at.pane.view.grab().toImage() == plain


def test_marks_say_what_they_mean(preview: Make) -> None:
    at = preview()
    spot = at.body()[1]
    manner, meeting = at.pane.hand.editing.manner, at.hand.meeting.id
    plain = at.pane.view.grab().toImage()
    at.hand.perform(lambda desk: desk.wording.set(meeting, manner, spot.paragraph, "Mine."))
    at.wait()
    at.place(at.body()[1])
    assert at.pane.view.grab().toImage() != plain
    assert "Words set by hand" in at.pane.view.accessibleDescription()


def test_the_field_stays_within_the_view_however_many_words_it_gets(preview: Make) -> None:
    at = preview()
    view, spot = at.pane.view, at.body()[1]
    view.resize(320, 220)
    view.choose(spot)
    bar, area = view.verticalScrollBar(), view.area_of(spot)
    bar.setValue(bar.value() - (view.viewport().height() - area.bottom() - 2))
    at.choose(spot)
    at.press(Qt.Key.Key_Return)
    at.type_over("Words of the secretary, and more of them. " * 6)
    at.wait()
    field, room = at.editor.geometry(), view.viewport().rect()
    assert room.contains(field), (field, room)
    assert room.contains(field.topLeft() + at.editor.cursorRect().bottomLeft())


def test_words_that_lost_their_entry_can_be_forgotten(preview: Make) -> None:
    at = preview()
    spot = at.body()[1]
    at.choose(spot)
    at.press(Qt.Key.Key_Return)
    at.type_over("Words of the secretary.")
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    at.hand.perform(lambda desk: desk.recording.remove(spot.paragraph.sources[0]))
    at.wait()
    pick(at.pane.hand.menu.menu(at.body()[2]), "Forget words that lost their entry")
    at.wait()
    assert not at.wordings()
    at.hand.perform(lambda desk: desk.undo(at.hand.meeting.id))
    assert [one.text for one in at.wordings()] == ["Words of the secretary."]


def test_changes_of_long_words_are_no_higher_than_the_window(preview: Make) -> None:
    at = preview()
    spot = at.body()[1]
    at.choose(spot)
    at.press(Qt.Key.Key_Return)
    at.type_over("Words of the secretary, and more of them. " * 60)
    at.press(Qt.Key.Key_Return, at.editor)
    at.wait()
    source = spot.paragraph.sources[0]
    longer = "What was said is another thing now. " * 60
    at.hand.perform(lambda desk: desk.recording.edit(source, text=longer))
    at.wait()
    window = at.pane.window()
    window.resize(1024, 640)
    at.pane.hand.show_changes(at.spot("Words of the secretary"))
    dialog = window.findChild(ChangesDialog)
    assert dialog
    assert dialog.height() <= 640
    assert len(dialog.fields) == 3
    assert all(one.verticalScrollBar().value() == 0 for one in dialog.fields)
    assert all(one.height() >= 56 for one in dialog.fields)
    dialog.reject()

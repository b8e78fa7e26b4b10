"""Work on entries in the outline of the real window: several, by key and by menu, and undone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.meetings import Attendee
from minutes_app.ui.forms.picking import Picker
from tests.ui.record.at_the_line import Desk, focused
from tests.ui.record.at_the_outline import choose, chosen, menu_action, shown, write

Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


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

"""Typing in a form: nothing typed is lost, the caret stays, the archive follows by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.ui.forms import (
    Cell,
    Form,
    LinesField,
    LongField,
    MomentField,
    NumberField,
    Options,
    TextField,
)
from minutes_app.ui.forms.choices import LinkField

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

_ONE = Id("1")


@dataclass(frozen=True)
class Thing:
    id: Id = _ONE
    name: str = ""
    text: str = ""
    lines: tuple[str, ...] = ()
    year: int | None = None
    when: PartialDate = PartialDate()


class Archive:
    """Takes what a form saves, and answers when it is told to."""

    def __init__(self) -> None:
        self.saved: list[dict[str, Any]] = []
        self.answers: list[tuple[Callable[[Change], object], Callable[[Any], object]]] = []

    def save(self, _record: Id, fields: Any, then: Any, failed: Any) -> None:
        self.saved.append(dict(fields))
        self.answers.append((then, failed))

    def land(self) -> None:
        self.answers.pop(0)[0](Change("thing.edit", "x"))

    def fail(self) -> None:
        self.answers.pop(0)[1](RecordError("meeting.untitled"))


@pytest.fixture
def archive() -> Archive:
    return Archive()


@pytest.fixture
def form(qtbot: QtBot, archive: Archive) -> Form:
    made = Form(archive.save)
    for name, field in (
        ("name", TextField()), ("text", LongField()), ("lines", LinesField()),
        ("year", NumberField()), ("when", MomentField()),
    ):  # fmt: skip
        made.line(Cell(name, lambda name=name: name, field))
    qtbot.addWidget(made)
    made.show_record(Thing())
    made.show()
    return made


def field_of(form: Form, name: str) -> Any:
    return form.cell(name).field


def test_saves_by_itself(qtbot: QtBot, form: Form, archive: Archive) -> None:
    qtbot.keyClicks(field_of(form, "name"), "Alice")
    assert not archive.saved
    qtbot.waitUntil(lambda: bool(archive.saved), timeout=2000)
    assert archive.saved == [{"name": "Alice"}]


def test_late_answers_do_not_take_back_what_was_typed_since(
    qtbot: QtBot, form: Form, archive: Archive
) -> None:
    field = field_of(form, "name")
    qtbot.keyClicks(field, "ab")
    form.flush()
    qtbot.keyClicks(field, "c")
    form.show_record(Thing(name="ab"))
    assert field.text() == "abc"
    form.flush()
    form.show_record(Thing(name="ab"))
    archive.land()
    assert field.text() == "abc"
    form.show_record(Thing(name="abc"))
    archive.land()
    assert field.text() == "abc"
    assert archive.saved == [{"name": "ab"}, {"name": "abc"}]


def test_the_caret_stays(qtbot: QtBot, form: Form) -> None:
    field = field_of(form, "name")
    form.show_record(Thing(name="abcdef"))
    field.setFocus()
    field.setCursorPosition(3)
    form.show_record(Thing(name="abcdef", year=2))
    assert field.cursorPosition() == 3
    form.show_record(Thing(name="ab"))
    assert (field.text(), field.cursorPosition()) == ("ab", 2)
    text = field_of(form, "text")
    form.show_record(Thing(text="one\ntwo"))
    cursor = text.textCursor()
    cursor.setPosition(5)
    text.setTextCursor(cursor)
    form.show_record(Thing(text="one\ntwo", name="x"))
    assert text.textCursor().position() == 5


def test_letters_of_an_input_method_are_left_alone(form: Form, archive: Archive) -> None:
    field = field_of(form, "name")
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("zhang", []))
    form.show_record(Thing(name="other"))
    assert field.text() == ""
    done = QInputMethodEvent("", [])
    done.setCommitString("张")
    QApplication.sendEvent(field, done)
    form.flush()
    assert archive.saved == [{"name": "张"}]


def test_another_record_saves_the_one_before(qtbot: QtBot, form: Form, archive: Archive) -> None:
    qtbot.keyClicks(field_of(form, "name"), "first")
    form.show_record(Thing(id=Id("2"), name="second"))
    assert archive.saved == [{"name": "first"}]
    assert field_of(form, "name").text() == "second"
    archive.land()
    assert field_of(form, "name").text() == "second"


def test_hiding_saves(qtbot: QtBot, form: Form, archive: Archive) -> None:
    qtbot.keyClicks(field_of(form, "name"), "x")
    form.hide()
    assert archive.saved == [{"name": "x"}]


def test_what_is_refused_stays_and_says_why(qtbot: QtBot, form: Form, archive: Archive) -> None:
    form.show_record(Thing(name="a"))
    field = field_of(form, "name")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    form.flush()
    archive.fail()
    cell = form.cell("name")
    assert cell.failed
    form.show_record(Thing(name="a", year=3))
    assert field.text() == ""
    qtbot.keyClicks(field, "b")
    form.flush()
    form.show_record(Thing(name="b"))
    archive.land()
    assert not cell.failed


def test_lines_are_items_and_move(qtbot: QtBot, form: Form, archive: Archive) -> None:
    field = field_of(form, "lines")
    field.setFocus()
    for word in ("one", "two", "three"):
        qtbot.keyClicks(field, word)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == ("one", "two", "three")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert field.value() == ("one", "three", "two")
    form.flush()
    assert archive.saved[-1] == {"lines": ("one", "three", "two")}
    form.show_record(Thing(lines=("a\nb", "c")))
    archive.land()
    assert field.value() == ("a\nb", "c")


def test_words_that_name_no_moment_are_kept(qtbot: QtBot, form: Form, archive: Archive) -> None:
    field = field_of(form, "when")
    qtbot.keyClicks(field.line, "Thursday")
    assert "Kept as words" in field.echo.text()
    form.flush()
    assert archive.saved == [{"when": PartialDate(stated_as="Thursday")}]
    qtbot.keyClicks(field.line, " = 2020-11-05")
    assert "5 November 2020" in field.echo.text()
    assert "worked out" in field.echo.text()


def test_undo_of_a_field_with_nothing_to_undo_goes_on(qtbot: QtBot, form: Form) -> None:
    from PySide6.QtGui import QKeyEvent

    for name in ("name", "text"):
        field = field_of(form, name)
        field.setFocus()
        control = Qt.KeyboardModifier.ControlModifier
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, control)
        event.ignore()
        QApplication.sendEvent(field, event)
        assert not event.isAccepted()
        qtbot.keyClicks(field, "x")
        QApplication.sendEvent(field, event)
        assert event.isAccepted()


def test_a_link_to_something_gone_is_kept(qtbot: QtBot) -> None:
    options = Options()
    options.set([("a", "A"), ("b", "B & C")])
    field = LinkField(options)
    qtbot.addWidget(field)
    field.show_value("b")
    assert field.currentText() == "B & C"
    options.set([("a", "A")])
    assert field.value() == "b"

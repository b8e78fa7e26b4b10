"""Very long texts: a field stays quick, says what it did not take, and never cuts what it holds."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import Id
from minutes_app.ui.forms import LinesField, LongField, TextField
from minutes_app.ui.forms.lengths import LONGEST_PARAGRAPH, MOST
from minutes_app.ui.meetings.head import TitleField
from minutes_app.ui.record.outline.row_editor import RowEditor


def paste(field: LongField | TextField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.paste()


@pytest.mark.parametrize("kind", [LongField, LinesField, TitleField])
@pytest.mark.parametrize(
    "text", ["x" * (LONGEST_PARAGRAPH + 1), "line\n" * (MOST // 5 + 1)], ids=["one line", "many"]
)
def test_too_much_is_not_taken_and_that_is_said(
    qtbot: QtBot, kind: type[LongField], text: str
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.show()
    paste(field, "before ")
    paste(field, text)
    assert field.toPlainText() == "before "
    assert f"{len(text):,}" in QToolTip.text()


def test_pieces_that_fit_are_not_taken_where_together_they_do_not(qtbot: QtBot) -> None:
    field = LongField()
    qtbot.addWidget(field)
    half = "x" * (LONGEST_PARAGRAPH // 2)
    for text in (half, half, half, "\n" + half):
        paste(field, text)
    assert field.toPlainText() == half + half + "\n" + half
    field.selectAll()
    paste(field, half + "y")
    assert field.toPlainText() == half + "y"


def test_a_line_says_that_it_took_only_a_part(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.show()
    paste(field, "x" * (field.maxLength() + 1))
    assert len(field.text()) == field.maxLength()
    assert f"{field.maxLength():,}" in QToolTip.text()


@pytest.mark.parametrize("kind", [LongField, LinesField, TitleField])
def test_of_a_text_that_does_not_fit_the_beginning_is_shown_and_all_is_kept(
    qtbot: QtBot, kind: type[LongField]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    text = "words " * (LONGEST_PARAGRAPH // 5)
    value = (text, "two") if kind is LinesField else text
    edits: list[None] = []
    field.edited.connect(lambda: edits.append(None))
    field.show()
    field.setFocus()
    field.show_value(value)
    assert field.toPlainText().startswith("words words")
    assert len(field.toPlainText()) < 5_000
    paste(field, "more")
    qtbot.keyClicks(field, "more")
    field.clearFocus()
    assert field.value() == value
    assert field.isReadOnly()
    assert not edits
    field.show_value(("short",) if kind is LinesField else "short")
    assert field.toPlainText() == "short"
    assert not field.isReadOnly()


def test_an_entry_that_does_not_fit_is_never_saved_cut(qtbot: QtBot) -> None:
    editor = RowEditor(Id("1"), "words " * LONGEST_PARAGRAPH)
    qtbot.addWidget(editor)
    saved: list[str] = []
    editor.typed.connect(saved.append)
    editor.save()
    assert not saved

"""An input method as a field meets it: letters that are not text yet, and what becomes of them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from minutes_app.ui.forms import LinesField, LongField, TextField
from tests.ui.record.at_the_line import Desk, focused

LETTERS, WORD = "zhong guo", "中国"


class Manner(StrEnum):
    """What input methods do with the letters when they are asked to finish."""

    COMMITS = "commits the letters"
    DROPS = "drops the letters"  # fcitx 5 of Debian 12, towards Qt
    LATER = "answers later"


@dataclass
class InputMethod:
    """Stands for the input method of the platform, which off screen has none."""

    manner: Manner = Manner.COMMITS
    letters: str = ""

    def compose(self, letters: str, commit: str = "", replace: tuple[int, int] = (0, 0)) -> None:
        """Show letters in the field with the focus, and commit words there.

        ``replace`` is where words go that stand there already: start (from the caret), length.
        """
        self.letters = letters
        event = QInputMethodEvent(letters, [])
        event.setCommitString(commit, *replace)
        QApplication.sendEvent(focused(), event)

    def commit(self) -> None:
        """Finish, as the program asks for."""
        if self.letters and self.manner is not Manner.LATER:
            self.compose("", self.letters if self.manner is Manner.COMMITS else "")

    def reset(self) -> None:
        """Forget the letters."""
        self.letters = ""


@dataclass
class Platform:
    """Stands for ``QGuiApplication`` where it is asked for the input method."""

    method: InputMethod

    def inputMethod(self) -> InputMethod:  # noqa: N802 - Qt's name
        return self.method


def text_of(field: Any) -> str:
    """Return the text of a field, without letters that are being composed."""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def leave_window(desk: Desk) -> None:
    """Say to the window what the system says when another one is chosen."""
    handle = desk.window.windowHandle()
    assert handle is not None
    about = QFocusEvent(QEvent.Type.FocusAboutToChange, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(handle, about)


def _line(desk: Desk) -> QWidget:
    desk.line.setFocus()
    return desk.line


def _row(desk: Desk) -> QWidget:
    desk.record_line("x")
    desk.key(Qt.Key.Key_Up)
    focused().clear()  # type: ignore[attr-defined]
    return focused()


def _in_pane(tab: int, kind: type[QWidget]) -> Callable[[Desk], QWidget]:
    def field(desk: Desk) -> QWidget:
        pane = desk.page.pane
        assert pane is not None
        pane._tabs.setCurrentIndex(tab)
        desk.wait()
        return _first(pane._tabs.currentWidget(), kind)

    return field


def _title(desk: Desk) -> QWidget:
    pane = desk.page.pane
    assert pane is not None
    pane.head.title.setFocus()
    pane.head.title.clear()
    return pane.head.title


def _in_place(command: str) -> Callable[[Desk], QWidget]:
    def field(desk: Desk) -> QWidget:
        page = desk.window.go(command)
        desk.wait()
        return _first(page, QLineEdit)

    return field


def _first(parent: QWidget, kind: type[QWidget]) -> QWidget:
    """Give the focus to the first empty field of a kind."""
    fields: list[Any] = [one for one in parent.findChildren(kind) if one.isVisible()]
    field = next(one for one in fields if not text_of(one) and one.isEnabled())
    field.setFocus()
    return field


def _palette(desk: Desk) -> QWidget:
    desk.window.actions_.run("palette.open")
    desk.wait()
    return focused()


def _words(desk: Desk) -> QWidget:
    preview = desk.page.preview
    assert preview is not None
    desk.qtbot.waitUntil(lambda: preview.is_current, timeout=10_000)
    sheets = preview.view.sheets
    assert sheets is not None
    preview.hand.editing.edit(next(sheets.spots.on(0)))
    field = preview.hand.editing.editor
    assert field is not None
    field.clear()
    return field


FIELDS: dict[str, Callable[[Desk], QWidget]] = {
    "capture line": _line,
    "row of the outline": _row,
    "title": _title,
    "a line of a form": _in_pane(2, TextField),
    "a long field of a form": _in_pane(2, LongField),
    "a list in a form": _in_pane(2, LinesField),
    "people of the meeting": _in_pane(1, QLineEdit),
    "filter of meetings": _in_place("place.meetings"),
    "filter of tasks": _in_place("place.tasks"),
    "filter of people": _in_place("place.people"),
    "search": _in_place("place.search"),
    "words in the preview": _words,
    "palette": _palette,
}

"""The field in a row in which owner and day of a task are typed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from minutes_app.capture.reading import Reading
from minutes_app.ui.forms import TextField
from minutes_app.ui.record.line.echo import task_words
from minutes_app.ui.theme import set_look

_BODY = "x"


class TaskPanel(QFrame):
    """Reads what is typed and says how. ``done`` carries the reading on Enter, ``ended`` Esc.

    What cannot be read as owner or day stays in the field, and Enter does not take it.
    """

    done = Signal(Reading)
    ended = Signal()

    def __init__(self, read: Callable[[str], Reading], typed: str, count: int) -> None:
        super().__init__()
        self._read = read
        self._count = count
        self.field = _Field(self)
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self, "task")
        set_look(self._said, "small")
        self.field.setAccessibleName(self.tr("Who does it and by when"))
        self.field.setPlaceholderText(self.tr("@who &with ~when, then Enter; or Enter alone"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self._said)
        self.field.setText(typed)
        self.field.textChanged.connect(self._say)
        self._say()

    def sizeHint(self) -> QSize:
        lines = self._said.fontMetrics().lineSpacing() + 2
        return QSize(240, self.field.sizeHint().height() + lines + 10)

    def enter(self) -> None:
        """Take what is typed, if all of it is understood."""
        reading = self._read(self.field.text())
        if not self.field.text().strip():
            self.done.emit(Reading("", ""))
        elif self._rest(reading):
            self._say()
        else:
            self.done.emit(reading)

    @staticmethod
    def _rest(reading: Reading) -> str:
        """Return what was typed and is neither owner nor day."""
        return reading.body.strip().removeprefix(_BODY).strip()

    def _say(self) -> None:
        reading = self._read(self.field.text())
        if not self.field.text().strip():
            words = self.tr("%n entries become supervised tasks", "", self._count)
        elif rest := self._rest(reading):
            words = self.tr("“{text}” is not understood: type @ and who, ~ and when").format(
                text=rest
            )
        else:
            words = task_words(reading)
        self._said.setText(words)


class _Field(TextField):
    """The field itself: Enter and Esc end it, once nothing is being composed."""

    def __init__(self, panel: TaskPanel) -> None:
        super().__init__()
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.composing and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._panel.enter()
        elif not self.composing and event.key() == Qt.Key.Key_Escape:
            self._panel.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.text().strip() and event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._panel.ended.emit()

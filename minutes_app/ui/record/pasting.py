"""A paste of several lines is shown first: how many entries it will be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton

_SHOWN = 4


class PasteOffer(Retranslating, QFrame):
    """``accepted`` carries the lines: Enter accepts, Esc drops them; then comes ``closed``."""

    accepted = Signal(list)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_look(self, "advice")
        self._lines: list[str] = []
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._preview = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._add = WordButton("", self._accept, "primary")
        self._drop = WordButton("", self._close, "quiet")
        set_look(self._count, "heading")
        words = QVBoxLayout()
        words.addWidget(self._count)
        words.addWidget(self._preview)
        row = QHBoxLayout(self)
        row.addLayout(words, 1)
        row.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self._add)
        self.retranslate()
        self.hide()

    def offer(self, lines: list[str]) -> None:
        """Show what would be added."""
        self._lines = lines
        shown = [line if len(line) < 60 else f"{line[:58]}…" for line in lines[:_SHOWN]]
        self._preview.setText("\n".join([*shown, "…"] if len(lines) > _SHOWN else shown))
        self.retranslate()
        self.show()
        self._add.setFocus()

    def retranslate(self) -> None:
        self._count.setText(self.tr("%n entries will be added", "", len(self._lines)))
        self._add.set_words(self.tr("Add"))
        self._drop.set_words(self.tr("Do not add"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        lines = self._lines
        self._close()
        self.accepted.emit(lines)

    def _close(self) -> None:
        self._lines = []
        self.hide()
        self.closed.emit()

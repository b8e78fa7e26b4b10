"""What stands where nothing is yet: what this is for, and the one thing to do next."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutes_app.ui.theme import icon, set_look

_DRAWING = QSize(44, 44)


class EmptyState(QWidget):
    """A drawing, a heading, a sentence and at most one button, in the middle of the room."""

    def __init__(self, drawing: str, button: QWidget | None = None) -> None:
        super().__init__()
        self._drawing_name = drawing
        self._drawing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        set_look(self._heading, "heading")
        set_look(self._words, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(10)
        layout.addStretch(2)
        for label in (self._drawing, self._heading, self._words):
            layout.addWidget(label)
        if button is not None:
            layout.addSpacing(6)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def set_words(self, heading: str, words: str) -> None:
        """Say what is missing and what to do."""
        self._heading.setText(heading)
        self._words.setText(words)

    def showEvent(self, event: object) -> None:
        drawn = icon(self._drawing_name, QPalette.ColorRole.PlaceholderText)
        self._drawing.setPixmap(drawn.pixmap(_DRAWING, self.devicePixelRatioF()))

"""What stands where nothing is yet: what this is for, and the one thing to do next."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutes_app.ui.theme import icon, set_look

_DRAWING = QSize(44, 44)
_SIDE, _EDGE, _BETWEEN = 32, 24, 10


class EmptyState(QWidget):
    """A drawing, a heading, a sentence and at most one button, in the middle of the room.

    One that ``gives_way`` asks for no height; with little of it the words stand there alone.
    """

    def __init__(
        self, drawing: str, button: QWidget | None = None, *, gives_way: bool = False
    ) -> None:
        super().__init__()
        self._gives_way = gives_way
        if gives_way:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._drawing_name = drawing
        self._drawing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        set_look(self._heading, "heading")
        set_look(self._words, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, _EDGE, _SIDE, _EDGE)
        layout.setSpacing(_BETWEEN)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if not self._gives_way or layout is None:
            return
        words = self._heading.sizeHint().height() + self._words.sizeHint().height()
        full = words + _DRAWING.height() + 2 * (_BETWEEN + _EDGE)
        roomy = event.size().height() >= full
        self._drawing.setVisible(roomy)
        edge = _EDGE if roomy else 0
        layout.setContentsMargins(_SIDE, edge, _SIDE, edge)

    def showEvent(self, event: object) -> None:
        drawn = icon(self._drawing_name, QPalette.ColorRole.PlaceholderText)
        self._drawing.setPixmap(drawn.pixmap(_DRAWING, self.devicePixelRatioF()))

"""Lines of words that are looked for: a click empties them, an arrow leads to what they filter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import ToolButton

_INTO = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
_MODIFIED = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_EDGE = 4
"""Pixels between the button and the edge of its line."""
_PADDING = 10
"""Pixels that the style sheet leaves free at the sides of a line."""


class ClearableLine(QLineEdit):
    """A line with a button that empties it, which grows with the text.

    Qt's own has 16 pixels at every size of text.
    """

    def __init__(self) -> None:
        super().__init__()
        set_look(self, "search")
        self._button = _Clear(self)
        self.textChanged.connect(lambda text: self._button.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._button.stand()


class _Clear(Retranslating, ToolButton):
    """Stands at the end of its line while there is something to empty."""

    def __init__(self, line: ClearableLine) -> None:
        super().__init__("close", self._empty)
        self._line = line
        self.setParent(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(self.tr("Clear"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.stand()

    def stand(self) -> None:
        """Stand in the middle of the end of the line, and keep its words from there."""
        line, size = self._line, self.sizeHint()
        self.resize(size)
        self.move(line.width() - size.width() - _EDGE, (line.height() - size.height()) // 2)
        margin = size.width() + _EDGE - _PADDING
        if line.textMargins().right() != margin:
            line.setTextMargins(0, 0, margin, 0)

    def _empty(self) -> None:
        self._line.clear()
        self._line.textEdited.emit("")


class FilterLine(ClearableLine):
    """A line with the words that a list is filtered by: the arrow down leads into the list.

    While something is composed the key does not come here (``ui.composition``).
    """

    def __init__(self) -> None:
        super().__init__()
        self._view: QAbstractItemView | None = None

    def lead_to(self, view: QAbstractItemView) -> None:
        """Lead to a list: to its current row, else to its first."""
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & _MODIFIED
        if not (plain and Qt.Key(event.key()) in _INTO and self._enter()):
            super().keyPressEvent(event)

    def _enter(self) -> bool:
        view = self._view
        if view is None or not view.isVisible() or not view.model().rowCount():
            return False
        # Before the focus comes: a view that has it takes a current row without marking it.
        if not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, 0))
        view.setFocus()
        return True

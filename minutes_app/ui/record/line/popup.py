"""The list of what is meant, beside the caret. It never takes the focus; it is no window.

A window of its own would stand over the list of the input method, could be moved away by the
system, and on some systems takes the keyboard. So it is a part of the window, above its others.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from minutes_app.ui.record.line.choices import Choice
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.beside import beside

_PAD, _BETWEEN = 10, 16
_NARROWEST, _WIDEST = 220, 640
_SMALL = 0.9
_ROUND, _INSET = 8, 4


class ChoicePopup(QWidget):
    """Rows of choices; ``row`` is the chosen one, -1 while the keys still belong to the line.

    ``clicked`` carries the row that the mouse chose. It stands ``above`` the caret or below it.
    """

    clicked = Signal(int)

    def __init__(self, window: QWidget, appearance: Appearance, *, above: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._above = above
        self._appearance = appearance
        self.choices: tuple[Choice, ...] = ()
        self._notes: tuple[str, ...] = ()
        self.row = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    @property
    def current(self) -> Choice | None:
        """The chosen one."""
        return self.choices[self.row] if 0 <= self.row < len(self.choices) else None

    def offer(self, choices: Sequence[Choice], caret: QRect, row: int = -1) -> None:
        """Show choices beside a caret (in the coordinates of the window).

        The rectangle may be higher than the caret: what it covers stays in sight.
        """
        if tuple(choices) != self.choices:
            self.choices = tuple(choices)
            self._notes = tuple(one.note for one in choices)
        self.row = row
        self._place(caret)
        self.show()
        self.raise_()
        self.update()

    def set_notes(self, notes: Sequence[str]) -> None:
        """Say more of each choice (offices that came from the archive)."""
        if tuple(notes) != self._notes:
            self._notes = tuple(notes)
            self.update()

    def step(self, step: int) -> None:
        """Choose the next row, or the one before; past either end it begins again."""
        count = len(self.choices)
        first = 0 if step > 0 else count - 1
        self.row = first if self.row < 0 else (self.row + step) % count
        self.update()

    def dismiss(self) -> None:
        """Take the list away."""
        if self.isVisible():
            self.hide()
        self.choices, self.row = (), -1

    def said(self) -> str:
        """Return what a screen reader says of the chosen one."""
        choice = self.current
        if choice is None:
            return ""
        facts = ", ".join(filter(None, (choice.words, self._notes[self.row], choice.aside)))
        return self.tr("{choice}, {row} of {count}").format(
            choice=facts, row=self.row + 1, count=len(self.choices)
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self.choices)):
            self._paint_row(painter, number)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("line_strong"))
        painter.drawRoundedRect(_edge(self.rect()), _ROUND, _ROUND)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Round without being transparent: what lies beneath need not be painted at every key.
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def _paint_row(self, painter: QPainter, number: int) -> None:
        theme, choice = self._appearance.theme, self.choices[number]
        height = self._row_height()
        row = QRect(_INSET, _INSET + number * height, self.width() - 2 * _INSET, height)
        chosen = number == self.row
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(row, _ROUND - 2, _ROUND - 2)
        inner = row.adjusted(_PAD - _INSET, 0, _INSET - _PAD, 0)
        small = self._small()
        aside = QFontMetrics(small).horizontalAdvance(choice.aside)
        if aside:
            painter.setFont(small)
            painter.setPen(theme.colour("on_accent_soft" if chosen else "faint"))
            painter.drawText(inner, _RIGHT, choice.aside)
            inner.adjust(0, 0, -aside - _BETWEEN, 0)
        painter.setFont(self.font())
        painter.setPen(theme.colour("on_accent_soft" if chosen else "text"))
        words = self.fontMetrics().elidedText(
            _line(choice.words), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, _LEFT, words)
        self._paint_note(painter, number, inner, self.fontMetrics().horizontalAdvance(words))

    def _paint_note(self, painter: QPainter, number: int, inner: QRect, taken: int) -> None:
        note, left = self._notes[number], inner.width() - taken - _BETWEEN
        if not note or left < _NARROWEST // 4:
            return
        small = self._small()
        painter.setFont(small)
        token = "on_accent_soft" if number == self.row else "muted"
        painter.setPen(self._appearance.theme.colour(token))
        words = QFontMetrics(small).elidedText(_line(note), Qt.TextElideMode.ElideRight, left)
        painter.drawText(inner.adjusted(taken + _BETWEEN, 0, 0, 0), _LEFT, words)

    def _small(self) -> QFont:
        small = QFont(self.font())
        small.setPointSizeF(self.font().pointSizeF() * _SMALL)
        return small

    # Where it stands

    def _row_height(self) -> int:
        return self.fontMetrics().height() + _PAD

    def _place(self, caret: QRect) -> None:
        """Stand on its side of the caret, or where there is more room; never past an edge."""
        wanted = self._wanted()
        if self.isVisible():  # no narrower while somebody types: what lies beneath stays as it is
            wanted.setWidth(max(wanted.width(), self.width()))
        words = caret.translated(-_PAD, 0)  # the words of the rows stand under those of the line
        place = beside(words, wanted, self._window.rect(), above=self._above)
        if place != self.geometry():
            self.setGeometry(place)

    def _wanted(self) -> QSize:
        """Return the size for all rows; a little wide, so that it seldom changes while typing."""
        words, small = self.fontMetrics(), QFontMetrics(self._small())
        widest = max(
            (words.horizontalAdvance(one.words) + small.horizontalAdvance(one.note + one.aside)
             for one in self.choices), default=0,
        )  # fmt: skip
        room = words.averageCharWidth() * 24 if any(one.is_person for one in self.choices) else 0
        width = min(max(widest + room + 2 * (_PAD + _BETWEEN), _NARROWEST), _WIDEST)
        return QSize(width, len(self.choices) * self._row_height() + 2 * _INSET)

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what lies beneath must not take the focus from the line

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = (event.position().toPoint().y() - _INSET) // self._row_height()
        if event.button() is Qt.MouseButton.LeftButton and 0 <= row < len(self.choices):
            self.clicked.emit(row)


def _edge(rect: QRect) -> QRectF:
    """Return where a line of one pixel lies within a rectangle."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _line(words: str) -> str:
    return words.replace("\n", " ")

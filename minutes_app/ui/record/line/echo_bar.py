"""Where the echo stands above the line, and below it what is in doubt or helps now."""

import math

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutes_app.ui.theme import Appearance

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip
_SMALL = 0.9
_MARGIN = 3
_ENDLESS = 10_000
_EVERY = "Ág汉·→"
"""Letters as high as any in these words."""


class WordsLine(QWidget):
    """Words that wrap, in a colour of the theme, with room for a line even when there are none.

    They change at almost every key. A label would have the whole page laid out anew each time;
    this asks for it only when they take more lines than before. Lines are given back when the
    words are shown at rest, so that what stands above does not move up and down with each key.
    """

    def __init__(self, appearance: Appearance, colour: str, *, small: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._colour = colour
        self._small = small
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # all below stays unpainted
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """Return the words."""
        return self._text

    @property
    def colour(self) -> str:
        """The colour of the theme that they have."""
        return self._colour

    def show_words(self, words: str, colour: str = "", *, at_rest: bool = True) -> None:
        """Show words, perhaps in another colour from now on."""
        if words != self._text or colour not in {"", self._colour}:
            self._text, self._colour = words, colour or self._colour
            self.setAccessibleName(words)
            self.update()
        self._grow(least=0 if at_rest else self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.fillRect(self.rect(), theme.colour("canvas"))
        painter.setFont(self._its_font())
        painter.setPen(theme.colour(self._colour))
        painter.drawText(self._inner(self.height()), _WRAPPED, self._text)
        painter.end()

    def _grow(self, least: int = 0) -> None:
        line, words = self._height_of(_EVERY), self._height_of(self._text)
        # Whole lines: letters of another script are a pixel higher or lower.
        height = max(math.ceil(words / line), 1) * line + 2
        if max(height, least) != self.height():
            self.setFixedHeight(max(height, least))

    def _height_of(self, words: str) -> int:
        metrics = QFontMetrics(self._its_font())
        return metrics.boundingRect(self._inner(_ENDLESS), _WRAPPED, words).height()

    def _inner(self, height: int) -> QRect:
        return QRect(_MARGIN, 1, max(self.width() - 2 * _MARGIN, 1), height)

    def _its_font(self) -> QFont:
        font = QFont(self.font())
        if self._small:
            font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font

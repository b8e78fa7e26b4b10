"""A delegate for lists: heading, words below that wrap, something at the right, headers between."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from minutes_app.ui.theme import Appearance

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD = 10
_GAP = 2
_MOST_KEPT = 5000
_COMMON = re.compile("[ -~\u00a0-\u00ff]*")
_CHINESE = re.compile("[\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]+")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Card:
    """What a row shows. A header parts groups; ``tone`` is the colour of ``aside``.

    ``title_tone`` sets a row off that does something else than the others.
    """

    title: str
    detail: str = ""
    aside: str = ""
    header: bool = False
    tone: str = "muted"
    marked: Sequence[str] = ()
    faded: bool = False
    title_tone: str = "text"

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.title, self.detail, self.aside) if part)


class CardDelegate(QStyledItemDelegate):
    """Paints cards, as high as their words need.

    ``title_lines`` and ``detail_lines``: how many lines of them are shown at most; 0 for all.
    """

    title_lines = 0
    detail_lines = 0

    def __init__(self, view: QAbstractItemView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._heights: dict[tuple[str, str, str, int, float], int] = {}
        self._lines: dict[tuple[str, str], int] = {}
        view.setItemDelegate(self)
        if isinstance(view, QListView):
            view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        appearance.changed.connect(self._set_anew)

    def _set_anew(self) -> None:
        self._heights.clear()
        self._lines.clear()
        self._view.doItemsLayout()

    def sizeHint(self, option: Option, index: _Index) -> QSize:
        width = self._view.viewport().width()
        card = index.data(CARD_ROLE)
        if card is None:
            return QSize(width, 0)
        return QSize(width, self._known_height(card, width))

    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        card = index.data(CARD_ROLE)
        if card is None:
            return
        painter.save()
        rect = option.rect  # type: ignore[attr-defined]
        self._background(painter, option, rect, card)
        inner = rect.adjusted(_PAD, _PAD - 3, -_PAD, 0)
        colour = self._appearance.theme.colour
        if card.header:
            painter.setFont(self._small(bold=True))
            painter.setPen(QPen(colour("muted")))
            place = QRect(inner.left(), rect.top() + 8, inner.width(), rect.height() - 8)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, card.title)
        else:
            self._paint_card(painter, inner, card)
        painter.restore()

    def _paint_card(self, painter: QPainter, inner: QRect, card: Card) -> None:
        colour = self._appearance.theme.colour
        aside, small = self._aside_width(card), self._small()
        width = inner.width() - (aside + _PAD if aside else 0)
        title = self._layout(card.title, self._title_font(), width, card.marked, self.title_lines)
        below = _height_of(title) + _GAP
        detail = None
        if card.detail:
            most = self.detail_lines
            detail = self._layout(card.detail, small, inner.width(), card.marked, most)
        high = below + _height_of(detail) if detail else below - _GAP
        top = inner.top() + self._spare_above(inner.height() - _PAD + 2 - high)
        if card.aside:
            painter.setFont(small)
            painter.setPen(QPen(colour(card.tone)))
            place = QRect(inner.right() - aside, top, aside, self._title_height())
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            words = painter.fontMetrics().elidedText(
                card.aside, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, align, words)
        painter.setPen(QPen(colour("faint" if card.faded else card.title_tone)))
        title.draw(painter, QPoint(inner.left(), top))
        if detail:
            painter.setPen(QPen(colour("muted")))
            detail.draw(painter, QPoint(inner.left(), top + below))

    def _spare_above(self, spare: int) -> int:
        """Return how much of the room that a card does not need goes above it."""
        return 0

    def _background(self, painter: QPainter, option: Option, rect: QRect, card: Card) -> None:
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        theme = self._appearance.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver) and not card.header
        if not (chosen or over):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 8, 8)
        if chosen and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 1))
            painter.drawRoundedRect(rect.adjusted(3, 1, -4, -2), 8, 8)

    def _known_height(self, card: Card, width: int) -> int:
        """Return the height of a card; a view asks for all of them whenever one row comes."""
        if card.header:
            return self._height(card, width)
        size = self._view.font().pointSizeF()
        key = (card.title, card.detail, card.aside, width, size)
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _MOST_KEPT:
                self._heights.clear()
            height = self._heights[key] = self._height(card, width)
        return height

    def _height(self, card: Card, width: int) -> int:
        if card.header:
            return self._title_height() + 16
        aside = self._aside_width(card)
        inner = width - 2 * _PAD
        title = inner - (aside + _PAD if aside else 0)
        height = self._words_height(card.title, self._title_font(), title)
        if card.detail:
            height += _GAP + self._words_height(card.detail, self._small(), inner)
        return height + 2 * _PAD - 5

    def _words_height(self, text: str, font: QFont, width: int) -> int:
        """Return the height of a text; one that fits into a line is measured and not laid out.

        A line is as high as the faces in it, so that is known for letters and for Chinese.
        """
        sample = _sample(text)
        if sample and self._metrics(font).horizontalAdvance(text) < width:
            key = (sample, font.key())
            if key not in self._lines:
                self._lines[key] = _height_of(self._layout(sample, font, width, ()))
            return self._lines[key]
        return _height_of(self._layout(text, font, width, ()))

    def _layout(
        self, text: str, font: QFont, width: int, marked: Sequence[str], most: int = 0
    ) -> QTextLayout:
        """Set a text; of a long one no more than there is room for: all of it takes 1 ms."""
        text = text.replace("\n", " ")
        room = most * max(width, 20) // _NARROWEST if most else len(text)
        layout = self._set(text[:room], font, width, marked, most)
        if room < len(text) and layout.lineCount() <= most:
            layout = self._set(text, font, width, marked, most)  # signs without any width
        if 0 < most < layout.lineCount():
            start = layout.lineAt(most - 1).textStart()
            return self._set(self._cut(layout.text(), start, font, width), font, width, marked)
        return layout

    def _set(
        self, text: str, font: QFont, width: int, marked: Sequence[str], most: int = 0
    ) -> QTextLayout:
        """Set a text in lines, one more than ``most`` of them."""
        layout = QTextLayout(text, font)
        layout.setTextOption(_wrapping())
        layout.setFormats(self._formats(text, marked))
        layout.beginLayout()
        top = 0.0
        while not 0 < most < layout.lineCount() and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 20))
            line.setPosition(QPoint(0, round(top)))
            top += line.height()
        layout.endLayout()
        return layout

    def _cut(self, text: str, start: int, font: QFont, width: int) -> str:
        """Return a text whose last line, from ``start`` on in Qt's units, is as wide as may be."""
        units = text.encode("utf-16-le")
        before, last = (
            part.decode("utf-16-le") for part in (units[: 2 * start], units[2 * start :])
        )
        return before + self._metrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width - 2)

    def _formats(self, text: str, marked: Sequence[str]) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        if not marked:
            return formats
        look = QTextCharFormat()
        look.setBackground(self._appearance.theme.colour("warning_soft"))
        look.setForeground(self._appearance.theme.colour("on_warning_soft"))
        for word in marked:
            for match in re.finditer(re.escape(word), text, re.IGNORECASE):
                one = QTextLayout.FormatRange()
                one.start = _units(text[: match.start()])
                one.length = _units(match[0])
                one.format = look
                formats.append(one)
        return formats

    def _aside_width(self, card: Card) -> int:
        if not card.aside:
            return 0
        wanted = self._metrics(self._small()).horizontalAdvance(card.aside) + 2
        return min(wanted, self._view.viewport().width() // 2)

    def _beside_title(self, card: Card) -> int:
        """Return what of the width of a row its title cannot have."""
        aside = self._aside_width(card)
        return 2 * _PAD + (aside + _PAD if aside else 0)

    def _title_height(self) -> int:
        return self._metrics(self._title_font()).height()

    def _title_font(self) -> QFont:
        return QFont(self._view.font())

    def _small(self, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _metrics(font: QFont) -> QFontMetrics:
        return QFontMetrics(font)


_NARROWEST = 2
"""Pixels: letters are wider, as good as all of them."""


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _sample(text: str) -> str:
    """Return a text of the faces that this one is set in, "" where nobody knows them."""
    without = _CHINESE.sub("", text)
    if not _COMMON.fullmatch(without):
        return ""
    return ("国" if len(without) < len(text) else "") + ("x" if without else "")


def _height_of(layout: QTextLayout) -> int:
    return round(layout.boundingRect().height())


def _units(text: str) -> int:
    """Qt counts UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2

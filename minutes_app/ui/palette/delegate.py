"""Paints a row of the palette: drawing, name with what was typed, detail, keys at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.palette.items import Found
from minutes_app.ui.palette.rows import PaletteRow
from minutes_app.ui.theme import Appearance, icon

_PAD, _GAP, _ABOVE = 10, 8, 7
_KEY_PAD, _KEY_GAP = 6, 5
_BEFORE = 6
"""Characters that are left before what was typed where the beginning is cut off."""

_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Rows of one line; what does not fit is cut at its end, keys go before details."""

    def __init__(self, view: QListView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._drawings: dict[str, QPixmap] = {}
        view.setItemDelegate(self)
        appearance.changed.connect(self._look_changed)

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return QFontMetrics(self._view.font()).height() + 2 * _ABOVE

    def sizeHint(self, option: Option, index: _Index) -> QSize:
        # All rows are of one height: the view asks once, not at every key for every row.
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, PaletteRow):
            return
        painter.save()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if row.found is None:
            self._paint_group(painter, inner, row.group)
        else:
            self._paint_chosen(painter, option, rect)
            self._paint_found(painter, inner, row.found)
        painter.restore()

    def _paint_group(self, painter: QPainter, inner: QRect, words: str) -> None:
        painter.setFont(_small(self._view.font(), bold=True))
        painter.setPen(QPen(self._appearance.theme.colour("muted")))
        painter.drawText(inner.adjusted(0, 6, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_chosen(self, painter: QPainter, option: Option, rect: QRect) -> None:
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or over):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 8, 8)

    def _paint_found(self, painter: QPainter, inner: QRect, found: Found) -> None:
        side = QFontMetrics(self._view.font()).height() - 2
        square = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
        painter.drawPixmap(square, self._drawing(found.item.icon, side))
        left = square.right() + _GAP + 2
        right = self._paint_keys(painter, inner, found.item.keys, left)
        left += self._paint_text(
            painter, found.item.title, found.places, self._view.font(), "text",
            QRect(left, inner.top(), right - left, inner.height()),
        ) + _GAP  # fmt: skip
        words, places = (
            (found.alias, found.alias_places) if found.alias else (found.item.detail, ())
        )
        if words and right - left > 2 * side:
            room = QRect(left, inner.top(), right - left, inner.height())
            self._paint_text(painter, words, places, _small(self._view.font()), "muted", room)

    def _paint_keys(self, painter: QPainter, inner: QRect, keys: Sequence[str], least: int) -> int:
        """Paint keys from the right as far as a third of the row goes; return where they begin."""
        font = _small(self._view.font())
        metrics = QFontMetrics(font)
        right = inner.right()
        theme = self._appearance.theme
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = metrics.height() + 2
        for key in reversed(keys):
            width = metrics.horizontalAdvance(key) + 2 * _KEY_PAD
            if right - width < least + (inner.right() - least) // 2:
                break
            place = QRect(right - width, inner.center().y() - height // 2 + 1, width, height)
            painter.setPen(QPen(theme.colour("line")))
            painter.setBrush(theme.colour("canvas"))
            painter.drawRoundedRect(place, 5, 5)
            painter.setPen(QPen(theme.colour("muted")))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + _KEY_GAP
        return right - _GAP

    def _paint_text(
        self, painter: QPainter, text: str, places: Sequence[int], font: QFont, tone: str,
        room: QRect,
    ) -> int:  # fmt: skip
        """Paint one line with some characters emphasised; return its width."""
        metrics = QFontMetrics(font)
        text, places = _brought_to_sight(text.replace("\n", " "), places, metrics, room.width())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        # Places of what was cut off are left out, and so is the mark that it was.
        kept = [place for place in places if shown[place : place + 1] == text[place]]
        layout.setFormats(self._emphasis(shown, kept))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QPen(self._appearance.theme.colour(tone)))
        top = room.top() + (room.height() - line.height()) / 2
        layout.draw(painter, QPointF(room.left(), top))
        return min(round(line.naturalTextWidth()), room.width())

    def _emphasis(self, text: str, places: Sequence[int]) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setForeground(self._appearance.theme.colour("accent"))
        look.setFontWeight(QFont.Weight.Bold)
        formats: list[QTextLayout.FormatRange] = []
        for place in places:
            one = QTextLayout.FormatRange()
            one.start = len(text[:place].encode("utf-16-le")) // 2
            one.length = len(text[place].encode("utf-16-le")) // 2
            one.format = look
            formats.append(one)
        return formats

    def _drawing(self, name: str, side: int) -> QPixmap:
        """Return the drawing of an icon; drawn once, not at every key."""
        if name not in self._drawings:
            drawn = icon(name, QPalette.ColorRole.PlaceholderText)
            ratio = self._view.devicePixelRatioF()
            self._drawings[name] = drawn.pixmap(QSize(side, side), ratio)
        return self._drawings[name]

    def _look_changed(self) -> None:
        self._drawings.clear()
        self._view.doItemsLayout()


def _brought_to_sight(
    text: str, places: Sequence[int], metrics: QFontMetrics, width: int
) -> tuple[str, Sequence[int]]:
    """Cut the beginning of a long text if what was typed would lie behind its end."""
    if not places or metrics.horizontalAdvance(text[: places[-1] + 1]) < width:
        return text, places
    start = max(places[0] - _BEFORE, 0)
    if start == 0:
        return text, places
    return f"…{text[start:]}", [place - start + 1 for place in places]


def _small(font: QFont, *, bold: bool = False) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    if bold:
        small.setWeight(QFont.Weight.DemiBold)
    return small

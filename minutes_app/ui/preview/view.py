"""A scrolling view of typeset pages: as wide as there is room, only what is seen is painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from minutes_app.documents.pages import Page
from minutes_app.domain.ids import Id
from minutes_app.ui.preview.grid import PageGrid
from minutes_app.ui.preview.marks import Marks, left_out_after
from minutes_app.ui.preview.painter import PagePainter
from minutes_app.ui.preview.setting import Sheets
from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.theme import Appearance
from minutes_app.ui.translation import Retranslating

if TYPE_CHECKING:
    from minutes_app.documents.tree import Key

_MARGIN = 16
_GAP = 14
_KEPT_PAGES = 8
_KEPT_PIXELS = 32_000_000
"""Pixels of pages that are kept painted; large pages are kept in smaller number."""
_LARGEST_SCALE = 2.0
_MM = 72 / 25.4


class PagesView(Retranslating, QAbstractScrollArea):
    """Shows pages one below the other. ``show_sheets`` keeps the place that is being looked at.

    One paragraph may be ``chosen``; ``moved`` says that paragraphs stand at other places of the
    view now (other pages, another width, scrolled). Marks of words set by hand or left out stand
    beside them only where ``shows_hand``: elsewhere they would look like a part of the paper.
    """

    moved = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sheets: Sheets | None = None
        self._painter: PagePainter | None = None
        self._pictures: dict[int, tuple[Page, QPixmap]] = {}
        self._marked: Id | None = None
        self._chosen: Key | None = None
        self._grid = self.shows_hand = False
        self._pointed: tuple[int, QRectF | None] | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(40)
        appearance.changed.connect(self._forget_pictures)
        self.retranslate()

    @property
    def sheets(self) -> Sheets | None:
        """What is shown."""
        return self._sheets

    def show_sheets(self, sheets: Sheets) -> None:
        """Show other pages at the same place."""
        if self._sheets is None or self._sheets.faces is not sheets.faces:
            self._painter = PagePainter(sheets.faces)
            self._pictures.clear()
        self._sheets = sheets
        if self._chosen and sheets.spots.find(self._chosen) is None:
            self._chosen = None
        self._set_range()
        self.retranslate()
        self.viewport().update()
        self.moved.emit()

    @property
    def grid(self) -> bool:
        """Whether the page grid lies over the pages."""
        return self._grid

    def show_grid(self, *, shown: bool) -> None:
        """Lay the page grid over the pages, or take it away."""
        self._grid = shown
        self.viewport().update()

    @property
    def chosen(self) -> Spot | None:
        """The paragraph that is chosen, where it begins."""
        return self._sheets.spots.find(self._chosen) if self._sheets and self._chosen else None

    def choose(self, spot: Spot | None, *, to_sight: bool = True) -> None:
        """Choose a paragraph, and bring it to sight."""
        self._chosen = spot.paragraph.key if spot else None
        self.viewport().update()
        if spot is None:
            return
        self._describe(spot)
        if to_sight:
            area = self.area_of(spot)
            self._to_sight(area.top(), area.bottom())

    def spot_at(self, place: QPoint) -> Spot | None:
        """Return the paragraph at a place of the viewport."""
        if self._sheets is None:
            return None
        for number in self._pages_in(self.viewport().rect()):
            paper = self._place(number)
            if paper.contains(place):
                inner = QPointF(place - paper.topLeft()) / self._scale()
                return self._sheets.spots.at(number, inner.x(), inner.y())
        return None

    def area_of(self, spot: Spot) -> QRect:
        """Return where a paragraph lies in the viewport, as wide as its column."""
        assert self._sheets is not None  # noqa: S101 - there is a spot
        scale, paper, place = self._scale(), self._sheets.paper, self._place(spot.page)
        left, right = paper.left * _MM, (paper.left + paper.text_width) * _MM
        if spot.in_table:
            left, right = spot.left, max(spot.right, spot.left + 110)
        area = QRect()
        area.setLeft(place.left() + round(left * scale))
        area.setRight(place.left() + round(right * scale))
        area.setTop(place.top() + round(spot.top * scale))
        area.setBottom(place.top() + round(spot.bottom * scale))
        return area

    @property
    def scale(self) -> float:
        """The pixels of a point."""
        return self._scale()

    def show_source(self, source: Id) -> None:
        """Bring to sight what came from an entry, and mark it; nothing if no page carries it."""
        found = self._find(source)
        self._marked = source
        self.viewport().update()
        if found is not None:
            above = self.verticalScrollBar().value()
            self._to_sight(found[0] - above, found[1] - above)

    def point_at(self, page: int | None, place: QRectF | None = None) -> None:
        """Bring a page (from 0) to sight, and frame a place on it, in points; None: no longer."""
        self._pointed = None
        if page is not None and self._sheets and page < len(self._sheets.pages):
            self._pointed = (page, place)
            top, inner = self._place(page).top(), place or QRectF(0, 0, 0, 80)
            scale = self._scale()
            self._to_sight(top + inner.top() * scale, top + inner.bottom() * scale)
        self.viewport().update()

    def _to_sight(self, top: float, bottom: float) -> None:
        """Scroll so far that what lies between two heights of the viewport is seen."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < 0 or bottom > height:
            bar.setValue(int(bar.value() + top - height / 3))

    def retranslate(self) -> None:
        count = len(self._sheets.pages) if self._sheets else 0
        self.setAccessibleName(self.tr("Preview of the minutes"))
        self.setAccessibleDescription(self.tr("%n page(s)", "", count))

    def _describe(self, spot: Spot) -> None:
        """Let a screen reader say which paragraph is chosen."""
        paragraph = spot.paragraph
        said = [f"{paragraph.label} {paragraph.text}".strip()]
        if paragraph.by_hand:
            said.append(self.tr("Words set by hand"))
        self.setAccessibleDescription(". ".join(said))

    def sizeHint(self) -> QSize:
        return QSize(420, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._appearance.theme.colour("desk"))
            if self._sheets is not None:
                self._paint_pages(painter, self._sheets, event.rect())

    def _paint_pages(self, painter: QPainter, sheets: Sheets, area: QRect) -> None:
        pages, theme = sheets.pages.pages, self._appearance.theme
        grid = PageGrid(sheets.paper, theme) if self._grid else None
        for number in self._pages_in(area):
            place = self._place(number)
            painter.fillRect(place.translated(0, 2), QColor(0, 0, 0, 40))
            painter.drawPixmap(place.topLeft(), self._picture(number, pages[number]))
            if grid:
                grid.paint(painter, place, self._scale())
            self._mark(Marks(painter, theme, place, self._scale()), sheets, number)

    def _pages_in(self, area: QRect) -> range:
        """Return the pages that lie in an area of the viewport."""
        assert self._sheets is not None  # noqa: S101
        first, step = self._place(0).top(), self._place(1).top() - self._place(0).top()
        return range(
            max((area.top() - first) // step, 0),
            min((area.bottom() - first) // step + 1, len(self._sheets.pages.pages)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0
        super().resizeEvent(event)
        self._forget_pictures()
        self._set_range()
        bar.setValue(round(share * bar.maximum()))
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget_pictures()
        return super().viewportEvent(event)

    def _picture(self, number: int, page: Page) -> QPixmap:
        """Return a page painted; painted anew only if it changed or was long out of sight."""
        kept = self._pictures.get(number)
        if kept is not None and kept[0] == page:
            return kept[1]
        assert self._painter is not None  # noqa: S101 - there are pages, so there is a painter
        ratio = self.devicePixelRatioF()
        place = self._place(number)
        picture = QPixmap(place.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._appearance.theme.colour("paper"))
        with QPainter(picture) as painter:
            painter.scale(self._scale(), self._scale())
            self._painter.paint(painter, page)
        most = min(_KEPT_PAGES, _KEPT_PIXELS // max(picture.width() * picture.height(), 1))
        while self._pictures and len(self._pictures) >= most:
            del self._pictures[max(self._pictures, key=lambda other: abs(other - number))]
        self._pictures[number] = (page, picture)
        return picture

    def _mark(self, marks: Marks, sheets: Sheets, number: int) -> None:
        """Draw what is marked on a page: an entry, a paragraph, words set by hand."""
        for extent in sheets.pages.pages[number].extents:
            if extent.source == self._marked:
                marks.entry(extent.top, extent.bottom)
        if self._pointed and self._pointed[0] == number and self._pointed[1] is not None:
            marks.pointed(self._pointed[1])
        right = (sheets.paper.left + sheets.paper.text_width) * _MM
        gaps = left_out_after(sheets.document.left_out) if self.shows_hand else ()
        for spot in sheets.spots.on(number):
            key = spot.paragraph.key
            if key == self._chosen and self.hasFocus():
                marks.chosen(spot)
            if self.shows_hand and spot.paragraph.by_hand:
                marks.by_hand(spot, right, changed=key in sheets.changed)
            if key in gaps:
                marks.left_out(spot, right)

    def _find(self, source: Id) -> tuple[float, float] | None:
        """Return top and bottom of an entry's text, from the top of the first page."""
        found = self._sheets.places.get(source) if self._sheets else None
        if found is None:
            return None
        (number, extent), scale = found, self._scale()
        top = self._place(number).top() + self.verticalScrollBar().value()
        return top + extent.top * scale, top + extent.bottom * scale

    def _scale(self) -> float:
        """Return the pixels of a point: pages are as wide as the view."""
        width = self._sheets.pages.pages[0].width if self._sheets else 1
        room = max(self.viewport().width() - 2 * _MARGIN, 50)
        return min(room / width, _LARGEST_SCALE)

    def _place(self, number: int) -> QRect:
        """Return where a page lies in the viewport."""
        assert self._sheets is not None  # noqa: S101
        page, scale = self._sheets.pages.pages[0], self._scale()
        width, height = round(page.width * scale), round(page.height * scale)
        top = _MARGIN + number * (height + _GAP) - self.verticalScrollBar().value()
        left = (self.viewport().width() - width) // 2
        return QRect(QPoint(left, top), QSize(width, height))

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        if self._sheets is None:
            bar.setRange(0, 0)
            return
        last = self._place(len(self._sheets.pages.pages) - 1)
        height = last.bottom() + bar.value() + _MARGIN
        bar.setRange(0, max(height - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())

    def _forget_pictures(self) -> None:
        self._pictures.clear()
        self.viewport().update()

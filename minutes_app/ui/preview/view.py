"""A scrolling view of typeset pages: as wide as there is room, only what is seen is painted."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from minutes_app.documents.pages import Page
from minutes_app.domain.ids import Id
from minutes_app.ui.preview.painter import PagePainter
from minutes_app.ui.preview.setting import Sheets
from minutes_app.ui.theme import Appearance
from minutes_app.ui.translation import Retranslating

_MARGIN = 16
_GAP = 14
_KEPT_PAGES = 8
_LARGEST_SCALE = 2.0


class PagesView(Retranslating, QAbstractScrollArea):
    """Shows pages one below the other. ``show_sheets`` keeps the place that is being looked at."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sheets: Sheets | None = None
        self._painter: PagePainter | None = None
        self._pictures: dict[int, tuple[Page, QPixmap]] = {}
        self._marked: Id | None = None
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
        self._set_range()
        self.retranslate()
        self.viewport().update()

    def show_source(self, source: Id) -> None:
        """Bring to sight what came from an entry, and mark it; nothing if no page carries it."""
        found = self._find(source)
        self._marked = source
        self.viewport().update()
        if found is None:
            return
        top, bottom = found
        bar = self.verticalScrollBar()
        if top < bar.value() or bottom > bar.value() + self.viewport().height():
            bar.setValue(int(top - self.viewport().height() / 3))

    def retranslate(self) -> None:
        count = len(self._sheets.pages) if self._sheets else 0
        self.setAccessibleName(self.tr("Preview of the minutes"))
        self.setAccessibleDescription(self.tr("%n page(s)", "", count))

    def sizeHint(self) -> QSize:
        return QSize(420, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._appearance.theme.colour("desk"))
            if self._sheets is not None:
                self._paint_pages(painter, self._sheets, event.rect())

    def _paint_pages(self, painter: QPainter, sheets: Sheets, area: QRect) -> None:
        pages = sheets.pages.pages
        first, step = self._place(0).top(), self._place(1).top() - self._place(0).top()
        seen = range(
            max((area.top() - first) // step, 0),
            min((area.bottom() - first) // step + 1, len(pages)),
        )
        for number in seen:
            place = self._place(number)
            painter.fillRect(place.translated(0, 2), QColor(0, 0, 0, 40))
            painter.drawPixmap(place.topLeft(), self._picture(number, pages[number]))
            self._mark(painter, pages[number], place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0
        super().resizeEvent(event)
        self._forget_pictures()
        self._set_range()
        bar.setValue(round(share * bar.maximum()))

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
        while len(self._pictures) >= _KEPT_PAGES:
            del self._pictures[max(self._pictures, key=lambda other: abs(other - number))]
        self._pictures[number] = (page, picture)
        return picture

    def _mark(self, painter: QPainter, page: Page, place: QRect) -> None:
        """Draw a bar in the margin beside what came from the marked entry."""
        scale = self._scale()
        for extent in page.extents:
            if extent.source == self._marked:
                top = place.top() + extent.top * scale
                height = (extent.bottom - extent.top) * scale
                bar = QRectF(place.left() + 4, top, 3, height)
                painter.fillRect(bar, self._appearance.theme.colour("accent"))

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

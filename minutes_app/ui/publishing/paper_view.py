"""Pages to look at before they are printed: nearer or farther, and which one is in sight."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.theme import Appearance

_STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class PaperView(PagesView):
    """Shows pages; at a zoom of 1 they are as wide as the view. ``page_shown`` counts from 0."""

    page_shown = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        self._zoom = 1.0
        super().__init__(appearance)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.page_shown.emit(self.page))

    @property
    def zoom(self) -> float:
        """How near the pages are."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        if self.sheets is None:
            return 0
        middle = self.viewport().height() // 2
        last = len(self.sheets.pages) - 1
        return next((n for n in range(last) if self._place(n).bottom() >= middle), last)

    def step_zoom(self, step: int) -> None:
        """Come nearer (1), go back (-1), or show the whole width (0)."""
        if step == 0:
            self._set_zoom(1.0)
            return
        beyond = [one for one in _STEPS if (one > self._zoom if step > 0 else one < self._zoom)]
        if beyond:
            self._set_zoom(beyond[0] if step > 0 else beyond[-1])

    def go(self, page: int) -> None:
        """Bring a page to the top of the view."""
        if self.sheets is not None:
            number = min(max(page, 0), len(self.sheets.pages) - 1)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._place(number).top() - 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = len(self.sheets.pages) if self.sheets else 1
        goes = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: pages - 1}
        if event.key() in goes:
            self.go(goes[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def _set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._zoom = zoom
        self._forget_pictures()
        self._set_range()
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()

    def _scale(self) -> float:
        return super()._scale() * self._zoom

    def _place(self, number: int) -> QRect:
        place = super()._place(number)
        if place.width() > self.viewport().width():
            place.moveLeft(8 - self.horizontalScrollBar().value())
        return place

    def _set_range(self) -> None:
        super()._set_range()
        across = self.horizontalScrollBar()
        wide = self._place(0).width() + 16 if self.sheets else 0
        across.setRange(0, max(wide - self.viewport().width(), 0))
        across.setPageStep(self.viewport().width())

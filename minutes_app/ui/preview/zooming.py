"""Pages that are brought nearer or farther: as wide as the view, or a multiple of that."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.theme import Appearance

_STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_NOTCH = 120
"""What a wheel says for one step, in eighths of a degree."""
_KEYS = {"+": 1, "=": 1, "-": -1, "0": 0}


class ZoomedPages(PagesView):
    """At a zoom of 1 pages are as wide as the view. ``zoomed`` comes with each other zoom.

    ``Ctrl`` with the wheel comes nearer to what is under the pointer; so do ``+``, ``-`` and
    ``0`` (the whole width) while the pages have the focus.
    """

    zoomed = Signal(float)

    def __init__(self, appearance: Appearance) -> None:
        self._zoom = 1.0
        self._turned = 0
        super().__init__(appearance)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().setSingleStep(40)

    @property
    def zoom(self) -> float:
        """How near the pages are."""
        return self._zoom

    @property
    def can_come_nearer(self) -> bool:
        """Whether there is a step nearer."""
        return self._zoom < _STEPS[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step farther."""
        return self._zoom > _STEPS[0]

    def step_zoom(self, step: int, at: QPoint | None = None) -> None:
        """Come nearer (1), go back (-1), or show the whole width (0); ``at`` stays in its place."""
        beyond = [one for one in _STEPS if (one > self._zoom if step > 0 else one < self._zoom)]
        if step == 0:
            self.set_zoom(1.0, at)
        elif beyond:
            self.set_zoom(beyond[0] if step > 0 else beyond[-1], at)

    def set_zoom(self, zoom: float, at: QPoint | None = None) -> None:
        """Show the pages so near; of what is no step, the nearest one."""
        zoom = min(_STEPS, key=lambda one: abs(one - zoom))
        if zoom == self._zoom:
            return
        held = at or QPoint(self.viewport().width() // 2, self.viewport().height() // 3)
        number, across, down = self._on_paper(held)
        self._zoom = zoom
        self._forget_pictures()
        self._set_range()
        if self.sheets is not None:
            place, scale = self._place(number), self._scale()
            for bar, off in (
                (self.verticalScrollBar(), place.top() + down * scale - held.y()),
                (self.horizontalScrollBar(), place.left() + across * scale - held.x()),
            ):
                bar.setValue(round(bar.value() + off))
        self.zoomed.emit(zoom)
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # A touch pad tells parts of a notch: they are put together.
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        for _ in range(abs(notches)):
            self.step_zoom(1 if notches > 0 else -1, event.position().toPoint())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        step = None if plain else _KEYS.get(event.text())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_zoom(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def _on_paper(self, place: QPoint) -> tuple[int, float, float]:
        """Return the page at a place of the viewport, and where on it, in points."""
        if self.sheets is None:
            return 0, 0.0, 0.0
        last = len(self.sheets.pages) - 1
        number = next((n for n in range(last) if self._place(n).bottom() >= place.y()), last)
        inner, scale = place - self._place(number).topLeft(), self._scale()
        return number, inner.x() / scale, inner.y() / scale

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

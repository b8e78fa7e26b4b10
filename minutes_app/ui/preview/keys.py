"""Keys and mouse on the pages: a paragraph is chosen, and what is to be done with it is asked."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent

from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.preview.view import PagesView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class PageKeys(QObject):
    """Hears what is done to the pages. Each signal carries the paragraph it is for.

    Up and Down choose, Return edits, Del leaves out; a click chooses, a double click edits.
    """

    edit_asked = Signal(object)
    leave_out_asked = Signal(object)
    clicked = Signal(object)
    menu_asked = Signal(object, QPoint)
    hint_asked = Signal(object, QPoint)

    def __init__(self, view: PagesView) -> None:
        super().__init__(view)
        self._view = view
        self._pages = view.viewport()
        view.installEventFilter(self)
        self._pages.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._pages:
            return self._on_pages(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _on_pages(self, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._menu(event)
            return True
        if isinstance(event, QHelpEvent):
            self.hint_asked.emit(self._view.spot_at(event.pos()), event.globalPos())
            return True
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        spot = self._view.spot_at(event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonPress and spot:
            self._view.choose(spot, to_sight=False)
            self.clicked.emit(spot)
        elif event.type() == QEvent.Type.MouseButtonDblClick and spot:
            self.edit_asked.emit(spot)
            return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        sheets = self._view.sheets
        if not plain or sheets is None:
            return False
        chosen = self._view.chosen
        if key in _STEPS:
            before = chosen.paragraph.key if chosen else None
            start = self._first_in_sight() if chosen is None else None
            self._choose(start or sheets.spots.step(before, _STEPS[key]))
        elif key in _ENDS:
            self._choose(sheets.spots.step(None, -_ENDS[key]))
        elif chosen and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit_asked.emit(chosen)
        elif chosen and key == Qt.Key.Key_Delete:
            self.leave_out_asked.emit(chosen)
        else:
            return False
        return True

    def _choose(self, spot: Spot | None) -> None:
        self._view.choose(spot)
        if spot:
            self.clicked.emit(spot)

    def _first_in_sight(self) -> Spot | None:
        """Return the first paragraph that is seen: choosing begins where somebody looks."""
        viewport = self._view.viewport()
        for y in range(0, viewport.height(), 8):
            spot = self._view.spot_at(QPoint(viewport.width() // 2, y))
            if spot:
                return spot
        return None

    def _menu(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self._view.chosen
            place = self._view.area_of(spot).bottomLeft() if spot else QPoint(20, 20)
        else:
            place = event.pos()
            spot = self._view.spot_at(place)
        if spot:
            self._view.choose(spot, to_sight=False)
            self.menu_asked.emit(spot, self._view.viewport().mapToGlobal(place))

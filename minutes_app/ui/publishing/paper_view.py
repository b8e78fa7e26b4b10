"""Pages to look at before they are printed: which one is in sight, and how to go to another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from minutes_app.ui.preview.zooming import ZoomedPages
from minutes_app.ui.theme import Appearance


class PaperView(ZoomedPages):
    """Shows pages. ``page_shown`` counts from 0."""

    page_shown = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.page_shown.emit(self.page))

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        if self.sheets is None:
            return 0
        middle = self.viewport().height() // 2
        last = len(self.sheets.pages) - 1
        return next((n for n in range(last) if self._place(n).bottom() >= middle), last)

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

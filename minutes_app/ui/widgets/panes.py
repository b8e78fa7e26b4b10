"""Three panes side by side – list, centre, preview – of which the outer ones fold away.

Below 1100 pixels of window the list folds, below 900 the preview (their own choice is kept for
when there is room again); larger text needs more room, but a page of the preview does not. Asked
for by hand, a folded pane opens until the width changes class.
"""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

LIST_FITS = 1100
PREVIEW_FITS = 900
_PAGE = 400
"""What of these widths is a page, and not words of the window."""
_LEAST_LIST = 180


class Panes(QSplitter):
    """List, centre and preview. ``shown_changed`` comes when a pane folds or opens."""

    shown_changed = Signal()

    def __init__(self, side: QWidget, centre: QWidget, preview: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.side, self.centre, self.preview = side, centre, preview
        for index, pane in enumerate((side, centre, preview)):
            self.addWidget(pane)
            self.setStretchFactor(index, (0, 3, 2)[index])
        self.setSizes([230, 560, 400])
        self.wants = {"list": True, "preview": True}
        self._room = {"list": True, "preview": True}
        self._forced: set[str] = set()

    def fit(self, width: int, scale: float = 1.0) -> None:
        """Fold or open panes for a width of the window, with text enlarged by a factor."""
        words = (width - _PAGE) / scale + _PAGE
        room = {"list": words >= LIST_FITS, "preview": words >= PREVIEW_FITS}
        self.side.setMinimumWidth(round(_LEAST_LIST * scale))
        if room != self._room:
            self._forced.clear()
        self._room = room
        self._arrange()

    def toggle(self, name: str) -> None:
        """Fold or open ``list`` or ``preview`` by hand."""
        if self._room[name]:
            self.wants[name] = not self.wants[name]
        else:
            self._forced ^= {name}
        self._arrange()

    def open(self, name: str) -> None:
        """Open ``list`` or ``preview`` where it is folded."""
        if not self.is_shown(name):
            self.toggle(name)

    def is_shown(self, name: str) -> bool:
        """Tell whether ``list`` or ``preview`` is open."""
        return name in self._forced or (self.wants[name] and self._room[name])

    def panes(self) -> list[QWidget]:
        """Return the open panes in the order of F6."""
        return [
            pane
            for pane, shown in (
                (self.centre, True),
                (self.preview, self.is_shown("preview")),
                (self.side, self.is_shown("list")),
            )
            if shown
        ]

    def state(self) -> bytes:
        """Return the widths, to be kept."""
        return bytes(self.saveState().data())

    def restore(self, state: bytes) -> None:
        """Take up widths that were kept."""
        if state:
            self.restoreState(QByteArray(state))

    def _arrange(self) -> None:
        self.side.setVisible(self.is_shown("list"))
        self.preview.setVisible(self.is_shown("preview"))
        self.shown_changed.emit()

"""Where the counts stand: beside the results, in their place, or folded with a way to them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from minutes_app.ui.search.filters import FiltersView
from minutes_app.ui.theme import Appearance

_ROOM, _BESIDE = 820, 640
"""Pixels of the window's width, at the common size of text, from which the counts have room beside
the results, and from which they can be opened there."""
_WIDTH = 216
_ANY = 16_777_215
"""A width that Qt takes for no limit."""


class CountsSide(QObject):
    """Shows the counts where there is room. ``way`` opens them where there is none.

    Opened by hand they stay until there is room, or until they are put away. In the place of the
    results they go as soon as something is looked for: what is found is to be seen. ``left`` comes
    when they go while they have the focus.
    """

    left = Signal()

    def __init__(
        self, counts: FiltersView, results: QWidget, way: QAbstractButton, appearance: Appearance
    ) -> None:
        super().__init__(counts)
        self._counts, self._results, self._way = counts, results, way
        self._appearance = appearance
        self._width = 0
        self._wanted = False
        self._opened = False
        way.clicked.connect(self._turn)
        appearance.changed.connect(self.show)

    def fit(self, width: int) -> None:
        """Take up the width of the window."""
        self._width = width
        self.show()

    def follow(self, *, wanted: bool) -> None:
        """Say whether there are counts, or will be: then their place is kept free."""
        self._wanted = wanted
        self.show()

    def uncover(self) -> None:
        """Bring the results back to sight where the counts have their place."""
        if self._results.isHidden():
            self._opened = False
            self.show()

    def show(self) -> None:
        """Show them as there is room now."""
        room = self._fits(_ROOM)
        self._opened = self._opened and self._wanted and not room
        shown = self._wanted and (room or self._opened)
        covers = shown and not self._fits(_BESIDE)
        width = _ANY if covers else round(_WIDTH * self._appearance.scale)
        self._counts.setMinimumWidth(0 if covers else width)
        self._counts.setMaximumWidth(width)
        had_focus = self._counts.hasFocus()
        self._results.setVisible(not covers)
        self._counts.setVisible(shown)
        self._way.setVisible(self._wanted and not room)
        self._way.setChecked(self._opened)
        if had_focus and not shown:
            self.left.emit()

    def _fits(self, width: int) -> bool:
        return self._width >= width * self._appearance.scale

    def _turn(self) -> None:
        self._opened = not self._opened
        self.show()
        if self._opened:
            self._counts.setFocus()
        else:
            self.left.emit()

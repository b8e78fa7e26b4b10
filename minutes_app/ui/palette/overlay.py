"""The palette as it stands over the window: a line to type into, and what it finds.

It is no window of its own: input methods stay with the window, and the focus goes back to where
it was, with the caret and whatever is half typed there.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from minutes_app.ui.palette.delegate import PaletteDelegate
from minutes_app.ui.palette.line import PAGE, PaletteLine
from minutes_app.ui.palette.rows import PaletteModel, PaletteRow
from minutes_app.ui.theme import Appearance, set_look
from minutes_app.ui.translation import Retranslating

_WIDTH, _MARGIN, _TOP = 620, 16, 0.11
_EDGE, _INNER = 6, 2
_REST = 400
"""Milliseconds without another key after which it becomes as low as what was found."""
_KEPT = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Reasons for which the focus comes back by itself."""


class PaletteOverlay(Retranslating, QWidget):
    """A line and rows.

    ``typed`` says that the words changed; ``chosen`` carries the row that Enter or a click took
    (None: nothing is there, or not yet). ``closed`` comes when it is gone and the focus is back.
    """

    typed = Signal(str)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._rim = _Rim(window)
        self._window = window
        self._appearance = appearance
        self._back: QWidget | None = None
        self._moved = False
        self._room = 0
        self._fit = QTimer(self, singleShot=True, interval=_REST)
        self._fit.timeout.connect(lambda: self._place(at_rest=True))
        self.line = PaletteLine()
        self.model = PaletteModel(self)
        self.view = _view(self.model)
        self._delegate = PaletteDelegate(self.view, appearance)
        self.nothing = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._hint = QLabel(textFormat=Qt.TextFormat.PlainText)
        set_look(self.nothing, "muted")
        set_look(self._hint, "small")
        self.nothing.setContentsMargins(10, 8, 10, 10)
        self._hint.setContentsMargins(10, 0, 10, 2)
        self._lay_out()
        self.line.textChanged.connect(self._typed)
        self.line.stepped.connect(self.step)
        self.line.taken.connect(self.take)
        self.line.left.connect(self.close_palette)
        self.line.lost.connect(self._lost)
        self.view.clicked.connect(self._clicked)
        window.installEventFilter(self)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_INNER, _INNER, _INNER, 0)
        column.setSpacing(6)
        for widget in (self.line, self.view, self.nothing):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._hint)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(
            self.tr("Commands, meetings, people, tasks – name, pinyin or initials")
        )
        self.line.setAccessibleName(self.tr("Find anything"))
        self.view.setAccessibleName(self.tr("What was found"))
        self._hint.setText(self.tr("↑ ↓ choose · Enter open · Esc back"))
        self.nothing.setText(
            self.tr(
                "Nothing is called so. Type less, or other letters of it; what was said in "
                "meetings is found under “Search the archive”."
            )
        )

    # Opening and closing

    def open_palette(self) -> None:
        """Come up with nothing typed, and remember where the focus was."""
        self._back = QApplication.focusWidget()
        self.line.clear()
        self._moved = False
        self._place()
        for one in (self._rim, self):
            one.show()
            one.raise_()
        # With this reason nobody takes it for the end of an input.
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Go, and give the focus back."""
        if not self.isVisible():
            return
        back, self._back = self._back, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._go()

    def _go(self) -> None:
        self._fit.stop()
        self.hide()
        self._rim.hide()
        self.closed.emit()

    # What is found

    def show_rows(self, rows: list[PaletteRow]) -> None:
        """Show what was found. The best is chosen, until the user chose another that is there."""
        chosen = self.current()
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        place = self.model.row_of(chosen.key) if chosen and self._moved else -1
        if place < 0:
            self._moved = False
            place = self._next(-1, 1)
        self._choose(place)
        if not self._moved:
            self.view.scrollToTop()
        self._place()
        self._fit.start()

    def current(self) -> PaletteRow | None:
        """Return the row that is chosen."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    @property
    def was_moved(self) -> bool:
        """Whether the user chose a row by hand."""
        return self._moved

    def step(self, steps: int) -> None:
        """Choose a row further down (or up); at the ends it goes round, by pages it stops."""
        self._moved = True
        place = self.view.currentIndex().row()
        for _ in range(abs(steps)):
            after = self._next(place, 1 if steps > 0 else -1)
            if after < 0:
                if abs(steps) > 1:
                    break
                after = self._next(-1 if steps > 0 else len(self.model.rows), steps)
            place = after
        self._choose(place)
        row = self.current()
        if row is not None:
            said = QAccessibleAnnouncementEvent(self.line, row.spoken)
            QAccessible.updateAccessibility(said)

    def take(self) -> None:
        """Take the row that is chosen; None if there is none yet."""
        self.chosen.emit(self.current())

    # Inside

    def _typed(self, text: str) -> None:
        self._moved = False
        self.typed.emit(text)

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.take()

    def _choose(self, place: int) -> None:
        if place < 0:
            self.line.setAccessibleDescription(self.nothing.text())
            return
        index = self.model.index(place)
        self.view.setCurrentIndex(index)
        # The name of the first group is above the first row.
        self.view.scrollTo(self.model.index(0) if place <= 1 else index)
        self.line.setAccessibleDescription(self.model.rows[place].spoken)

    def _next(self, place: int, step: int) -> int:
        """Return the next row that can be chosen, -1 if there is none."""
        place += step
        while 0 <= place < len(self.model.rows):
            if self.model.rows[place].found is not None:
                return place
            place += step
        return -1

    def _lost(self, reason: Qt.FocusReason) -> None:
        """Go when the focus went elsewhere; it stays there."""
        if reason not in _KEPT and self.isVisible():
            self._back = None
            self._go()

    def _place(self, *, at_rest: bool = False) -> None:
        """Stand in the upper middle of the window, as high as what was found, within its room.

        No lower while somebody types: all that it uncovers would be painted at such a key.
        """
        window = self._window
        width = min(round(_WIDTH * self._appearance.scale), window.width() - 2 * _MARGIN)
        top = round(window.height() * _TOP)
        below = window.height() - top - 2 * _MARGIN
        around, row_height = self._height_around(), self._delegate.row_height
        rows = min(max(len(self.model.rows), 1), PAGE)
        room = max(min(rows * row_height + 4, below - around), row_height)
        self.view.setFixedHeight(room)
        if not self.model.rows:
            room = max(self.nothing.heightForWidth(width - 2 * (_EDGE + _INNER)), room)
        if self.isVisible() and not at_rest:
            room = max(room, self._room)
        self._room = room
        left = (window.width() - width) // 2
        outside = QRect(left, top, width, around + room)
        if outside != self._rim.geometry():
            self._rim.setGeometry(outside)
            self.setGeometry(outside.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))

    def _height_around(self) -> int:
        margins, spacing = self._column.contentsMargins(), self._column.spacing()
        height = 2 * _EDGE + margins.top() + margins.bottom() + self.line.sizeHint().height()
        return height + 2 * spacing + self._hint.sizeHint().height() + 2

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place(at_rest=True)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.close_palette()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._appearance.theme.colour("raised"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click beside the rows is no click on the window


class _Rim(QFrame):
    """The rounded frame around the palette, and behind it.

    Its corners let the window through. Were it the palette itself, Qt would paint all that lies
    beneath at each key; so the palette is a rectangle that hides what it stands on.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_look(self, "palette")
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click on it is no click on the window


def _view(model: PaletteModel) -> QListView:
    view = QListView()
    set_look(view, "plain")
    view.setModel(model)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setUniformItemSizes(True)
    return view

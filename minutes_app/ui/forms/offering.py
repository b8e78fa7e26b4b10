"""A field that links to one of many, found by typing; the best few are offered below it.

The list never takes the focus. Up and Down choose, Enter or a click takes, Esc leaves things as
they were; an emptied field links to nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from minutes_app.domain.text import clean_line
from minutes_app.ui.forms.texts import TextField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.beside import beside

MOST = 8
"""Offers shown at once; who sees eight types one more character."""
_ROOM = 10
"""Pixels that the look of the list takes around its rows."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Offer:
    """One to link to: its value, its name as the field shows it, and the words in the list.

    ``is_new`` is for what is made only when it is taken; typing its name in full does not take it.
    """

    value: Any
    name: str
    words: str
    is_new: bool = False


class OfferField(Retranslating, TextField):
    """Links to one value. ``edited`` comes when another one was chosen.

    Subclasses answer ``look_up`` with ``offer`` (now or later), and know the name of a value.
    """

    edited = Signal()
    makes_at_once = False
    """Whether Enter makes what is new without its being chosen first."""

    def __init__(self) -> None:
        super().__init__()
        self._value: Any = None
        self._named = ""
        self._view: QListWidget | None = None
        self._offered: list[Offer] = []
        self.textEdited.connect(self._typed)

    def value(self) -> Any:
        """Return what it links to; None for nothing."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Link to a value."""
        if value != self._value:
            self._value = value
            self.call("")
        self.ask_name(value)

    @property
    def offers(self) -> list[str]:
        """What is offered now, in words."""
        shown = self._view is not None and self._view.isVisible()
        return [one.words for one in self._offered] if shown else []

    # What subclasses say

    def look_up(self, text: str) -> None:
        """Look for what fits, and ``offer`` it."""

    def ask_name(self, value: Any) -> None:
        """Find out how a value is called, and ``call`` it so."""

    def make(self, offer: Offer) -> Any:
        """Make what was offered as new; return the value to link to."""
        return offer.value

    def nothing_words(self) -> str:
        """Return what to say where nothing fits."""
        return self.tr("Nobody of this name")

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, view = Qt.Key(event.key()), self._view
        if view is None or not view.isVisible() or self.composing:
            super().keyPressEvent(event)
        elif key in _STEPS:
            first = -1 if _STEPS[key] > 0 else view.count()
            at = view.currentRow() if view.currentRow() >= 0 else first
            view.setCurrentRow((at + _STEPS[key]) % view.count())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(view.currentRow())
        elif key == Qt.Key.Key_Escape:
            self.call(self._named)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        self._dismiss()
        super().hideEvent(event)

    def _note_edit(self, _text: str) -> None:
        """Typing alone chooses nothing."""

    # Offering

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show what was found, unless the field was left meanwhile."""
        if not self.hasFocus() or self.text() in {"", self._named}:
            return
        self._offered = list(offers)
        view = self._list()
        view.clear()
        for one in self._offered:
            view.addItem(one.words)
        if not self._offered:
            view.addItem(QListWidgetItem(self.nothing_words()))
        known = [row for row, one in enumerate(self._offered) if not one.is_new]
        view.setCurrentRow(0 if known or self.makes_at_once else -1)
        self._place(view)

    def call(self, name: str) -> None:
        """Show the name of what it links to."""
        self._named = name
        self._dismiss()
        if self.text() != name:
            self.setText(name)
            self.setCursorPosition(0)

    @property
    def is_typed_in(self) -> bool:
        """Whether somebody is writing over the name."""
        return self.hasFocus() and self.text() != self._named

    def _typed(self, text: str) -> None:
        if text.strip():
            self.look_up(text)
        else:
            self._dismiss()

    def _list(self) -> QListWidget:
        if self._view is None:
            self._view = QListWidget(self.window())
            self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._view.setAutoFillBackground(True)
            set_look(self._view, "offers")
            self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
            self._view.setAccessibleName(self.accessibleName())
            self._view.itemClicked.connect(self._clicked)
            self.destroyed.connect(self._view.deleteLater)
        return self._view

    def _place(self, view: QListWidget) -> None:
        window = self.window()
        frame = 2 * view.frameWidth() + _ROOM
        height = sum(view.sizeHintForRow(row) for row in range(view.count())) + frame
        wanted = QSize(max(self.width(), view.sizeHintForColumn(0) + frame), height)
        field = QRect(self.mapTo(window, QPoint()), self.size())
        view.setGeometry(beside(field, wanted, window.rect()))
        view.show()
        view.raise_()

    def _dismiss(self) -> None:
        if self._view is not None:
            self._view.hide()

    # Choosing

    def _clicked(self, item: QListWidgetItem) -> None:
        if self._view is not None:
            self._take(self._view.row(item))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            one = self._offered[row]
            self._choose(self.make(one) if one.is_new else one.value, one.name)

    def _choose(self, value: Any, name: str) -> None:
        other = value != self._value
        self._value = value
        self.call(name)
        if other:
            self.edited.emit()

    def _settle(self) -> None:
        """Take what was typed in full; leave things as they were where it names nothing."""
        if not self.isModified():  # nobody typed; a name may still be on its way
            return
        typed = clean_line(self.text())
        if not typed:
            self._choose(None, "")
            return
        known = [one for one in self._offered if one.name == typed and not one.is_new]
        if known and self.offers and typed != self._named:
            self._choose(known[0].value, typed)
        else:
            self.call(self._named)

"""The quiet bar over the outline in which words of the meeting are looked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from minutes_app.ui.context import Context
from minutes_app.ui.forms import TextField
from minutes_app.ui.models.outline import OutlineModel
from minutes_app.ui.record.outline.finder import Finder
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.theme import icon, set_look
from minutes_app.ui.translation import Retranslating

if TYPE_CHECKING:
    from minutes_app.services.searching.marking import MarkedWords

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindBar(Retranslating, QFrame):
    """Ctrl+F opens it, Enter and Shift+Enter lead on and back, Esc leads back to where one was.

    It also stands over the words of a search that led here (``mark``): what is marked is said,
    and taken away by Esc, while the keyboard stays at the entry.
    """

    def __init__(self, context: Context, model: OutlineModel, view: OutlineView) -> None:
        super().__init__()
        self._context = context
        self._view = view
        self._finder = Finder(model, self)
        self._back: QWidget | None = None
        self._was: tuple[str | None, int] | None = None
        self._words: MarkedWords | None = None
        self._at: str | None = None
        self.field = _Field()
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._buttons = [QPushButton(icon(name), "") for name in ("up", "down", "close")]
        set_look(self._count, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for button in self._buttons:
            set_look(button, "quiet")
            row.addWidget(button)
        ways = (lambda: self._finder.step(-1), lambda: self._finder.step(1), self.close_bar)
        for button, way in zip(self._buttons, ways, strict=True):
            button.clicked.connect(way)
        self.field.textChanged.connect(self._find)
        self.field.stepped.connect(self._finder.step)
        self.field.left.connect(self.go_back)
        self._finder.changed.connect(self._show_found)
        view.left.connect(self.close_bar)
        context.actions.handle("find.here", self.open_bar)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("Find in the meeting")
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(words)
        names = (self.tr("The one before"), self.tr("The next one"), self.tr("Close"))
        for button, name in zip(self._buttons, names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._say()

    def open_bar(self) -> None:
        """Show the bar, with the caret in it; what was looked for last is marked to type over."""
        if self._was is None:
            self._back = self.window().focusWidget()
            place = self._view.verticalScrollBar().value()
            self._was = (self._view.key_at(self._view.currentIndex()), place)
        if self.isHidden():
            self.show()
            self._view.mark(self._finder.matches)
            self._find()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def mark(self, words: "MarkedWords | None", entry: str | None) -> None:
        """Mark the words of a search, of which one is at an entry; None: no longer.

        The keyboard stays where it is, and the bar away where the record has none of them.
        """
        if words is None:
            if self._words is not None:
                self.close_bar()
            return
        self._words, self._was, self._at, self._back = words, None, entry, None
        self.field.blockSignals(True)
        self.field.setText(" ".join(words.shown))
        self.field.blockSignals(False)
        self.show()
        self._view.mark(self._finder.matches)
        self._finder.find_all(words.places, entry or "")
        QTimer.singleShot(0, self, self._bring_to_sight)  # once the bar has taken its room

    def _bring_to_sight(self) -> None:
        entry, match = self._finder.entry(), self._finder.match()
        if self._words is not None and entry is not None and match is not None:
            self._view.scrollTo(self._view.currentIndex())
            self._view.reveal(entry, match)

    def go_back(self) -> None:
        """Close the bar and go back to where one was before."""
        entry, place = self._was or (None, self._view.verticalScrollBar().value())
        self.close_bar()
        if entry is not None:
            self._view.choose(entry)
        self._view.verticalScrollBar().setValue(place)

    def close_bar(self) -> None:
        """Close the bar and stay at what was found."""
        if self.isHidden():
            return
        focused = self.window().focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self._words = self._was = None
        self._view.mark(None)
        self._finder.find("")
        back = self._back if self._back is not None and isValid(self._back) else self._view
        if had:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Answer no longer."""
        self._context.actions.release("find.here")

    def _find(self, *_: object) -> None:
        if not self.isHidden():
            self._at = self._words = None
            self._finder.find(self.field.text(), self._view.currentIndex().row())

    def _show_found(self) -> None:
        if self._words is not None and self._finder.done and not self._finder.count:
            self.close_bar()
            return
        self._say()
        entry, match = self._finder.entry(), self._finder.match()
        if entry is not None and match is not None and not self.isHidden():
            if entry != self._at:
                self._view.choose(entry)
            self._view.reveal(entry, match)
        self._at = entry
        self._view.viewport().update()

    def _say(self) -> None:
        finder = self._finder
        if not self.field.text() or (not finder.done and finder.current < 0):
            words = ""
        elif not finder.count:
            words = self.tr("not found")
        elif finder.current < 0:
            words = self.tr("{count} found").format(count=finder.count)
        else:
            words = self.tr("{number} of {count}").format(
                number=finder.current + 1, count=finder.count if finder.done else "…"
            )
        self._count.setText(words)


class _Field(TextField):
    """The field: Enter leads on, Shift+Enter back, Esc away, once nothing is being composed."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_look(self, "search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.composing:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if back else 1)
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

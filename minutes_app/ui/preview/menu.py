"""The menu of a paragraph in the preview."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Wording
from minutes_app.ui.context import Context
from minutes_app.ui.preview.editing import WordsEditing
from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.wording import escaped

_EXCERPT = 40
_MOST = 12


class ParagraphMenu(QObject):
    """What can be done with a paragraph. ``entry_wanted`` asks to go to its entry."""

    entry_wanted = Signal(object)
    changes_wanted = Signal(object)

    def __init__(
        self, context: Context, meeting: OpenMeeting, view: PagesView, editing: WordsEditing
    ) -> None:
        super().__init__(view)
        self._context = context
        self._meeting = meeting
        self._view = view
        self._editing = editing

    def open(self, spot: Spot, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        self.menu(spot).popup(place)

    def menu(self, spot: Spot) -> QMenu:
        """Return the menu of a paragraph."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit = self._change(menu, self.tr("Edit the words"), self._editing.edit, spot)
        self._with_key(edit, "preview.edit")
        if spot.paragraph.sources:
            entry = spot.paragraph.sources[0]
            menu.addAction(self.tr("Go to its entry"), lambda: self.entry_wanted.emit(entry))
        menu.addSeparator()
        if not spot.in_table:
            self._change(menu, self.tr("Add a paragraph after"), self._editing.add_after, spot)
        leave_out = self._change(menu, self.tr("Leave out"), self._editing.leave_out, spot)
        self._with_key(leave_out, "preview.leave_out")
        self._by_hand(menu, spot)
        self._others(menu, spot)
        return menu

    def _by_hand(self, menu: QMenu, spot: Spot) -> None:
        """Add what is done with words that were set by hand."""
        by_hand = spot.paragraph.by_hand
        if by_hand is None:
            return
        menu.addSeparator()
        if not by_hand.added:
            back = self.tr("Back to the composed words")
            self._change(menu, back, self._editing.revert, by_hand.wording)
            menu.addAction(self.tr("Show the changes…"), lambda: self.changes_wanted.emit(spot))

    def _others(self, menu: QMenu, spot: Spot) -> None:
        """Add what is kept and stands nowhere: what was left out, words without their entry."""
        sheets = self._view.sheets
        if sheets is None:
            return
        left_out = [
            (one.paragraph.text, one.paragraph.by_hand.wording)
            for one in sheets.document.left_out
            if one.paragraph.by_hand
        ]
        lost = [(one.text, one.id) for one in self._lost() if one.text]
        if left_out or lost or self._used():
            menu.addSeparator()
        if left_out:
            back = menu.addMenu(self.tr("Put back what was left out"))
            for text, wording in left_out[:_MOST]:
                self._change(back, _excerpt(text), self._editing.revert, wording)
        if lost and not spot.in_table:
            here = menu.addMenu(self.tr("Insert words that lost their entry"))
            for text, wording in lost[:_MOST]:
                self._change(here, _excerpt(text), partial(self._place, spot), wording)
        if lost:
            gone = self.tr("Forget words that lost their entry")
            self._change(menu, gone, self._editing.revert, *(wording for _, wording in lost))
        if left_out or self._used():
            everything = self.tr("Take all back to the composed words")
            self._change(menu, everything, self._editing.revert_all)

    def _place(self, spot: Spot, wording: Id) -> None:
        self._editing.place(wording, spot)

    def _used(self) -> set[Id]:
        """Return the wordings that stand on the pages or leave something out of them."""
        sheets = self._view.sheets
        if sheets is None:
            return set()
        told = list(sheets.document.paragraphs())
        told += [one.paragraph for one in sheets.document.left_out]
        return {one.by_hand.wording for one in told if one.by_hand}

    def _lost(self) -> list[Wording]:
        """Return the words of this manner of telling that stand nowhere."""
        used, manner = self._used(), self._editing.manner
        known = self._meeting.record.all_of(Wording)
        return [one for one in known if one.composer == manner and one.id not in used]

    def _change(self, menu: QMenu, words: str, do: Callable[..., object], *what: object) -> QAction:
        """Add what changes the minutes; issued ones are locked."""
        action = menu.addAction(words, lambda: do(*what))
        action.setEnabled(self._editing.allowed)
        return action

    def _with_key(self, action: QAction, command: str) -> None:
        """Show the key to which the pages themselves answer."""
        action.setShortcut(QKeySequence(self._context.actions.keys(command)[0]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)


def _excerpt(text: str) -> str:
    flat = " ".join(text.split())
    return escaped(flat if len(flat) <= _EXCERPT else flat[: _EXCERPT - 1] + "…")

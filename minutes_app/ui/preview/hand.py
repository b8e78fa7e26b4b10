"""Words set by hand in the preview: keys, mouse, menu, field and changes, put together."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QToolTip

from minutes_app.domain.papers import Wording
from minutes_app.ui.context import Context
from minutes_app.ui.preferences import PAGE_GRID
from minutes_app.ui.preview.changes import ChangesDialog
from minutes_app.ui.preview.editing import WordsEditing
from minutes_app.ui.preview.keys import PageKeys
from minutes_app.ui.preview.menu import ParagraphMenu
from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.session.meeting import OpenMeeting


class PreviewHand(QObject):
    """What a hand does on the pages. ``release`` when the meeting closes.

    ``entry_chosen`` carries the entry of a paragraph that was chosen, ``entry_wanted`` that of
    one whose entry is to be gone to.
    """

    entry_chosen = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, context: Context, meeting: OpenMeeting, view: PagesView) -> None:
        super().__init__(view)
        self._context = context
        self._meeting = meeting
        self._view = view
        self.editing = WordsEditing(context, meeting, view)
        self.keys = PageKeys(view)
        self.menu = ParagraphMenu(context, meeting, view, self.editing)
        self.keys.edit_asked.connect(self.editing.edit)
        self.keys.leave_out_asked.connect(self.editing.leave_out)
        self.keys.clicked.connect(self._chosen)
        self.keys.menu_asked.connect(self.menu.open)
        self.keys.hint_asked.connect(self._hint)
        self.menu.entry_wanted.connect(self.entry_wanted)
        self.menu.changes_wanted.connect(self.show_changes)
        view.show_grid(shown=context.preferences.get(PAGE_GRID))
        context.actions.handle("view.grid", self._turn_grid)

    def release(self) -> None:
        """Hand over what was typed, and answer to commands no longer."""
        self.editing.flush()
        self._context.actions.release("view.grid")

    def show_changes(self, spot: Spot) -> None:
        """Show what was changed by hand in a paragraph, and its entry since."""
        by_hand = spot.paragraph.by_hand
        wording = self._meeting.record.find(Wording, by_hand.wording) if by_hand else None
        if by_hand is None or wording is None:
            return
        dialog = ChangesDialog(
            spot.paragraph, wording, self._context.appearance, self._view.window()
        )
        dialog.taken.connect(lambda: self.editing.revert(wording.id))
        dialog.kept.connect(lambda: self.editing.keep(wording.id, by_hand.composed))
        dialog.edited.connect(lambda: self.editing.edit(spot))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, spot: Spot) -> None:
        if spot.paragraph.sources:
            self.entry_chosen.emit(spot.paragraph.sources[0])

    def _hint(self, spot: Spot | None, place: QPoint) -> None:
        """Say what the mark beside a paragraph means."""
        sheets = self._view.sheets
        by_hand = spot.paragraph.by_hand if spot else None
        if spot is None or by_hand is None or sheets is None:
            QToolTip.hideText()
        elif spot.paragraph.key in sheets.changed:
            QToolTip.showText(place, self.tr("Set by hand; the entry has changed since"))
        elif by_hand.added:
            QToolTip.showText(place, self.tr("Added by hand; no entry supports it"))
        else:
            QToolTip.showText(place, self.tr("Words set by hand"))

    def _turn_grid(self) -> None:
        shown = not self._view.grid
        self._view.show_grid(shown=shown)
        self._context.preferences.set(PAGE_GRID, shown)

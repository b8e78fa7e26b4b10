"""Undo and redo: of the open meeting, or of the archive where none is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from minutes_app.language.operation_words import operation_name
from minutes_app.services.desk import ARCHIVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from minutes_app.domain.records import Change
    from minutes_app.ui.context import Context
    from minutes_app.ui.session.meeting import OpenMeeting


class History(QObject):
    """Answers to the two commands and names in them what they would turn.

    ``meeting`` gives the open meeting; ``save`` saves what is typed in it, which comes before.
    """

    def __init__(
        self,
        context: Context,
        meeting: Callable[[], OpenMeeting | None],
        save: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._save = save
        context.actions.handle("edit.undo", lambda: self._turn(back=True))
        context.actions.handle("edit.redo", lambda: self._turn(back=False))

    def show(self) -> None:
        """Name in the commands what they would turn now."""
        meeting = self._meeting()
        undo, redo = meeting.undo_labels if meeting else ("", "")
        actions = self._context.actions
        actions.set_text("edit.undo", _named(self.tr("Undo"), undo))
        actions.set_text("edit.redo", _named(self.tr("Redo"), redo))

    def _turn(self, *, back: bool) -> None:
        meeting = self._meeting()
        scope = meeting.id if meeting else ARCHIVE
        self._save()
        self._context.session.perform(
            lambda desk: desk.undo(scope) if back else desk.redo(scope), self._turned
        )

    def _turned(self, change: Change) -> None:
        words = {
            "undone": self.tr("Undone: {what}"),
            "redone": self.tr("Done again: {what}"),
        }.get(change.turn.value, "")
        self._context.status.say(words.format(what=operation_name(change.label)))


def _named(verb: str, label: str) -> str:
    return f"{verb}: {operation_name(label)}" if label else verb

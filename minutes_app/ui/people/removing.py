"""Somebody, or a group, taken off the list, with a way back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.meetings import Attendee, Group
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.ui.context import Context
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer


class Removing(QObject):
    """``then`` gets the row at which a record stood that was removed; ``refuse`` why one was not.

    Whoever spoke stays on the list: the words are theirs.
    """

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        then: Callable[[int], object],
        refuse: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._then = then
        self._refuse = refuse
        self._undo_offer = UndoOffer(context, self)

    def remove(self, record: Attendee | Group, place: int) -> None:
        """Take a record off the list, where it stands in a row."""
        kind: Any = type(record)
        name = record.shown_name if isinstance(record, Attendee) else record.name
        words = self.tr("{name} was taken off the list").format(name=name)
        self._meeting.perform(
            lambda desk: desk.contents.remove(kind, record.id),
            lambda change: self._removed(words, change, place),
            self._not_removed,
        )

    def _removed(self, words: str, change: Change, place: int) -> None:
        self._then(place)
        self._undo_offer.tell(words, self.tr("Undo"), change)

    def _not_removed(self, error: MinutesError) -> None:
        words = describe(error)
        self._refuse(f"{words.title} {words.next}".strip())

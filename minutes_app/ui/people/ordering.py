"""Putting the list in protocol order, and saying what that did and could not do."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Group, Language
from minutes_app.domain.records import Change
from minutes_app.language.names import shown_language
from minutes_app.services.desk import Desk
from minutes_app.services.protocol import Ordered
from minutes_app.ui.context import Context
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer
from minutes_app.ui.wording import escaped

_SHOWN = 3


class Ordering(QObject):
    """Puts the people of one meeting in order."""

    def __init__(self, context: Context, meeting: OpenMeeting, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._window = parent
        self._undo_offer = UndoOffer(context, self)
        self._groups: Sequence[Id | None] | None = None
        self._done: Ordered | None = None

    def put_in_order(
        self, groups: Sequence[Id | None] | None = None, *, also_by_hand: bool = False
    ) -> None:
        """Put some groups in order, or all; who was put by hand stays, unless it is said."""
        self._groups = groups

        def order(desk: Desk) -> Change:
            self._done = desk.protocol.put_in_order(
                self._meeting.id, groups, also_by_hand=also_by_hand
            )
            return self._done.change

        self._meeting.perform(order, self._tell)

    def number_seats(self) -> None:
        """Number the seats of those at the table in the order of the list."""
        meeting = self._meeting.id

        def tell(change: Change) -> None:
            words = self.tr("The seats are numbered in the order of the list")
            if change:
                self._undo_offer.tell(words, self.tr("Undo"), change)

        self._meeting.perform(lambda desk: desk.attending.number_seats(meeting), tell)

    def open_menu(self, chosen: Attendee | Group | None, place: QPoint) -> None:
        """Offer what can be put in order, at a place of the screen."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Put everybody in protocol order"), self.put_in_order)
        if chosen is not None and self._meeting.record.all_of(Group):
            group = chosen.id if isinstance(chosen, Group) else chosen.group
            words = escaped(self._words_for(group))
            menu.addAction(words, lambda: self.put_in_order([group]))
        menu.addSeparator()
        menu.addAction(self.tr("Number the seats in this order"), self.number_seats)
        menu.addAction(self.tr("List of ranks…"), self.open_ranks)
        menu.popup(place)

    def open_ranks(self) -> None:
        """Open the list of ranks by which the house orders people."""
        from minutes_app.ui.people.ranks import RanksDialog  # noqa: PLC0415 - when it is opened

        RanksDialog(self._context, self._meeting.record, self._window).open()

    def _words_for(self, group: Id | None) -> str:
        one = self._meeting.record.find(Group, group)
        if one is None:
            return self.tr("Put those in no group in protocol order")
        return self.tr("Put “{group}” in protocol order").format(group=one.name)

    def _tell(self, change: Change) -> None:
        done = self._done
        if done is None:
            return
        words = self._words(done)
        again = [(self.tr("Order them too"), self._all)] if done.kept else []
        if change:
            self._undo_offer.tell(words, self.tr("Undo"), change, *again)
        elif again:
            self._context.notices.tell(words, *again[0])
        else:
            self._context.notices.tell(words)

    def _all(self) -> None:
        self.put_in_order(self._groups, also_by_hand=True)

    def _words(self, done: Ordered) -> str:
        said = [
            self.tr("The list is in protocol order.")
            if done.change
            else self.tr("The list was in protocol order already.")
        ]
        for words, names in (
            (self.tr("Left where they were put by hand: {names}."), done.kept),
            (self.tr("No title in the list of ranks: {names}."), done.unranked),
            (self.tr("Strokes not known, placed by pinyin: {names}."), done.by_pinyin),
        ):
            if names:
                said.append(words.format(names=self._some(names)))
        return (" " if shown_language() is Language.ENGLISH else "").join(said)

    def _some(self, names: Sequence[str]) -> str:
        shown = self.tr(", ", "between names").join(names[:_SHOWN])
        rest = len(names) - _SHOWN
        if rest <= 0:
            return shown
        return self.tr("{names} and %n more", "", rest).format(names=shown)

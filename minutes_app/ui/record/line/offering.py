"""Doing what is offered about a doubt: put the line right, or make somebody known first."""

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.capture.names import NameKind
from minutes_app.capture.offers import Offer, OfferKind
from minutes_app.capture.reading import AttendeeDraft, Reading
from minutes_app.domain.ids import new_id
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.services.capturing import Slot
from minutes_app.ui.context import Context
from minutes_app.ui.record.line.choices import Choice
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer

_LONGEST_WAIT = 2_000
"""Milliseconds for which Enter waits for somebody who is being made; a full disk takes longer."""


class LineOffers(QObject):
    """Carries offers out. ``under_way`` while somebody is made known; then comes ``ended``."""

    ended = Signal()

    def __init__(
        self, context: Context, meeting: OpenMeeting, reader: LineReader, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._undo = UndoOffer(context, self)
        self._done = False
        self.under_way = False
        self._limit = QTimer(self, singleShot=True, interval=_LONGEST_WAIT)
        self._limit.timeout.connect(self._end)
        reader.changed.connect(self._read_anew)

    def create(self, offer: Offer) -> None:
        """Add somebody to the directory, as one step with a way back."""
        made = (
            Body(new_id(), offer.name)
            if offer.creates is NameKind.BODY
            else Person(new_id(), offer.name)
        )
        self._begin()
        self._meeting.perform(lambda desk: desk.directory.add(made), self._created)

    def attend(self, offer: Offer) -> None:
        """Put somebody who is known on the list of attendees; Ctrl+Z takes it back."""
        who = offer.who
        if who is None:
            return
        draft = AttendeeDraft(who.name, person=who.person, body=who.body)
        reading = Reading("", "", attendees=(draft,))
        self._begin()
        self._meeting.perform(
            lambda desk: desk.capturing.record(self._meeting.id, reading, Slot()),
            lambda _: self._end(),  # the list was followed before
        )

    def _created(self, change: Change) -> None:
        self._done = True
        for made in (*change.of_type(Body), *change.of_type(Person)):
            words = (
                self.tr("New body: {name}") if isinstance(made, Body)
                else self.tr("New person: {name}")
            )  # fmt: skip
            self._undo.tell(words.format(name=made.name), self.tr("Undo"), change)

    def _begin(self) -> None:
        self.under_way, self._done = True, False
        self._limit.start()

    def _read_anew(self) -> None:
        """The names are read anew: what was made is known."""
        if self._done:
            self._end()

    def _end(self) -> None:
        if self.under_way:
            self.under_way = self._done = False
            self._limit.stop()
            self.ended.emit()


def offer_choice(offer: Offer, start: int) -> Choice:
    """Return an offer as a row of the list."""
    words = {
        OfferKind.CREATE_BODY: translate("choices", "New body: {name}"),
        OfferKind.CREATE_PERSON: translate("choices", "New person: {name}"),
        OfferKind.ATTEND: translate("choices", "Put {name} on the list"),
    }.get(offer.kind, "{name}").format(name=offer.name)
    who = offer.who
    known = (who.person or who.body) if who else None
    is_person = who is not None and who.person is not None
    return Choice(words, offer.name, start, known=known, is_person=is_person, offer=offer)


def offer_words(offers: tuple[Offer, ...]) -> str:
    """Say what Tab does about a doubt; nothing where nothing is offered."""
    if not offers:
        return ""
    first = offers[0]
    several = sum(one.kind is first.kind for one in offers) > 1
    if several or first.kind is OfferKind.MEAN:
        return translate("echo", "Tab shows which")
    return {
        OfferKind.CREATE_BODY: translate("echo", "Tab makes a new body"),
        OfferKind.CREATE_PERSON: translate("echo", "Tab makes a new person"),
        OfferKind.ATTEND: translate("echo", "Tab puts {name} on the list"),
        OfferKind.COMMAND: translate("echo", "Tab completes it: {name}"),
        OfferKind.TAKE: translate("echo", "Tab takes it as one"),
        OfferKind.REWRITE: translate("echo", "Tab writes {name}"),
    }[first.kind].format(name=first.name)

"""Fields of an attendee that link within the meeting: the deputy, and entries of the record."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from minutes_app.domain.entries import Entry
from minutes_app.domain.folding import fold, fold_name
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.text import clean_line
from minutes_app.ui.forms.offering import MOST, Offer, OfferField
from minutes_app.ui.session.meeting import OpenMeeting

_SHORT = 40


class DeputyField(OfferField):
    """Who came instead: somebody of the list, or somebody new in words ("Li Lei, Director").

    ``make_new`` puts somebody on the list from such words and makes them the deputy.
    """

    makes_at_once = True

    def __init__(
        self, meeting: OpenMeeting, own: Callable[[], Id | None], make_new: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._meeting = meeting
        self._own = own
        self._make_new = make_new
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Nobody; type a name"))

    def look_up(self, text: str) -> None:
        wanted, own = fold_name(text), self._own()
        found = [
            Offer(one.id, one.shown_name, one.shown_name)
            for one in self._meeting.record.attendees()
            if one.id != own and wanted in fold_name(one.shown_name)
        ][:MOST]
        name = clean_line(text)
        if all(one.name != name for one in found):
            words = self.tr("Put {name} on the list, as deputy").format(name=name)
            found.append(Offer(None, name, words, is_new=True))
        self.offer(found)

    def ask_name(self, value: Any) -> None:
        one = self._meeting.record.find(Attendee, value)
        if one is not None and not self.is_typed_in:
            self.call(one.shown_name)

    def make(self, offer: Offer) -> Any:
        # The record says who it is once that is saved.
        self._make_new(offer.name)
        return self.value()


class EntryField(OfferField):
    """An entry of the record, found by words of it; the last ones come first."""

    def __init__(self, meeting: OpenMeeting, nothing: Callable[[], str]) -> None:
        super().__init__()
        self._meeting = meeting
        self._nothing = nothing
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self._nothing())

    def nothing_words(self) -> str:
        return self.tr("No entry has these words")

    def look_up(self, text: str) -> None:
        self.offer(list(islice(self._fitting(fold(text)), MOST)))

    def ask_name(self, value: Any) -> None:
        entry = self._meeting.record.find(Entry, value)
        if entry is not None and not self.is_typed_in:
            self.call(short_entry(entry))

    def _fitting(self, wanted: str) -> Iterator[Offer]:
        for entry in reversed(self._meeting.record.all_of(Entry)):
            if wanted in fold(entry.text):
                words = short_entry(entry)
                yield Offer(entry.id, words, words)


def short_entry(entry: Entry) -> str:
    """Return the beginning of an entry, in one line."""
    text = " ".join(entry.text.split())
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"

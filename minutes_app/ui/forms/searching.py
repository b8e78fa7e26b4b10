"""A link to a person or a body: looked up beside the window, for fifty thousand fit into no box."""

from collections.abc import Callable
from datetime import date
from typing import Any

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, Person
from minutes_app.domain.text import clean_line
from minutes_app.services.lookup import Listed, Page
from minutes_app.ui.forms.offering import MOST, Offer, OfferField
from minutes_app.ui.models.offices import held_words
from minutes_app.ui.session.archive import ArchiveSession


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall


class SearchField(OfferField):
    """Links to one person or one body of the directory.

    With ``may_add`` a body that is not known yet can be taken into the directory from here.
    """

    def __init__(
        self,
        session: ArchiveSession,
        kind: type[Person | Body],
        words: Callable[[], str] = lambda: "",
        *,
        may_add: bool = False,
    ) -> None:
        super().__init__()
        self._session = session
        self._kind: Any = kind
        self._words = words
        self._may_add = may_add and kind is Body
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self._words() or self.tr("Type a name, pinyin or initials"))

    def look_up(self, text: str) -> None:
        self._session.ask(
            lambda desk: desk.lookup.find(self._kind, text, _today(), most=MOST),
            self._take_page,
            supersedes=f"link {id(self)}",
        )

    def ask_name(self, value: Any) -> None:
        if value is not None:
            self._session.ask(
                lambda desk: desk.lookup.get(self._kind, value, _today()),
                self._take_name,
                supersedes=f"link name {id(self)}",
            )

    def make(self, offer: Offer) -> Any:
        body = Body(new_id(), offer.name)
        self._session.perform(lambda desk: desk.directory.add(body))
        return body.id

    def _take_page(self, page: Page) -> None:
        offers = [Offer(one.record.id, one.record.name, _in_words(one)) for one in page.rows]
        name = clean_line(self.text())
        if self._may_add and all(one.name != name for one in offers):
            words = self.tr("Add “{name}” to the directory").format(name=name)
            offers.append(Offer(Id(""), name, words, is_new=True))
        self.offer(offers)

    def _take_name(self, found: Listed | None) -> None:
        if found and found.record.id == self.value() and not self.is_typed_in:
            self.call(found.record.name)


def _in_words(row: Listed) -> str:
    """Return a name with what tells it from another of the same name."""
    detail = held_words(row) if isinstance(row.record, Person) else row.parent
    return f"{row.record.name}   {detail}" if detail else row.record.name

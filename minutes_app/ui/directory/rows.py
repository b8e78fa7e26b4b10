"""The rows of the directory: people with the offices of a day, bodies with former names."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal

from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, Person
from minutes_app.language import translate
from minutes_app.services.lookup import Listed
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.models.offices import held_words
from minutes_app.ui.widgets.cards import Card

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DirectoryRow:
    """A person or a body."""

    record: Person | Body
    card: Card

    @property
    def key(self) -> Id:
        """Who or what it is."""
        return self.record.id


class DirectoryModel(CardListModel[DirectoryRow]):
    """People, or bodies, as far as they were asked for; ``more_wanted`` asks for more."""

    more_wanted = Signal()
    total = 0
    """How many there are in all."""

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and len(self._rows) < self.total

    def fetchMore(self, parent: _Index) -> None:
        self.more_wanted.emit()


def row_of(listed: Listed) -> DirectoryRow:
    """Return the row of a person or a body as of a day."""
    if isinstance(listed.record, Body):
        return DirectoryRow(listed.record, _body_card(listed, listed.record))
    title = " ".join(part for part in (listed.record.honorific, listed.name) if part)
    words = held_words(listed)
    return DirectoryRow(listed.record, Card(title, words, faded=bool(words and not listed.held)))


def _body_card(listed: Listed, body: Body) -> Card:
    pieces = [listed.parent] if listed.parent else []
    if listed.name != body.name:
        pieces.append(translate("directory", "now {name}").format(name=body.name))
    former = [one.name for one in body.former_names if one.name != listed.name]
    if former:
        names = translate("directory", ", ", "between names").join(former)
        pieces.append(translate("directory", "formerly {names}").format(names=names))
    return Card(listed.name, " · ".join(pieces), body.short_name)

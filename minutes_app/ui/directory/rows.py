"""The rows of the directory: people with the offices they hold, bodies with former names."""

from collections.abc import Sequence
from dataclasses import dataclass

from minutes_app.capture.folding import fold_name, latin_initials
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, Office, Person, offices_on
from minutes_app.domain.text import has_han
from minutes_app.language import translate
from minutes_app.services.directory import Listing
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.widgets.cards import Card


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
    """People, or bodies, by name."""


def people_rows(listing: Listing, words: str) -> list[DirectoryRow]:
    """Return the people whose names or offices hold the words."""
    bodies = {body.id: body for body in listing.bodies}
    offices: dict[Id, list[Office]] = {}
    for office in listing.offices:
        offices.setdefault(office.person, []).append(office)
    rows: list[DirectoryRow] = []
    for person in sorted(listing.people, key=lambda one: one.name):
        held = "; ".join(
            _office(one, bodies) for one in offices_on(offices.get(person.id, ()), None)
        )
        names = (person.name, *person.other_names, held)
        if _fits(names, words):
            title = " ".join(part for part in (person.honorific, person.name) if part)
            rows.append(DirectoryRow(person, Card(title, held)))
    return rows


def bodies_rows(listing: Listing, words: str) -> list[DirectoryRow]:
    """Return the bodies whose names, also former ones, hold the words."""
    parents = {body.id: body.name for body in listing.bodies}
    rows: list[DirectoryRow] = []
    for body in sorted(listing.bodies, key=lambda one: one.name):
        former = [one.name for one in body.former_names]
        if not _fits((body.name, body.short_name, *former), words):
            continue
        pieces = [parents.get(body.parent, "")] if body.parent else []
        if former:
            names = translate("directory", ", ", "between names").join(former)
            pieces.append(translate("directory", "formerly {names}").format(names=names))
        rows.append(DirectoryRow(body, Card(body.name, " · ".join(pieces), body.short_name)))
    return rows


def _office(office: Office, bodies: dict[Id, Body]) -> str:
    body = bodies.get(office.body) if office.body else None
    if body is None:
        return office.title
    if has_han(office.title + body.name):
        return body.name + office.title
    return ", ".join(part for part in (office.title, body.name) if part)


def _fits(names: Sequence[str], words: str) -> bool:
    """Tell whether every word is a part of a name, or its initials."""
    folded = [fold_name(name) for name in names]
    folded += [latin_initials(name) for name in names]
    return all(any(word in name for name in folded) for word in fold_name(words).split())

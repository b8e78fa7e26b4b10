"""Who and what the directory knows, for fields that link to it by name."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.entries import Responsible
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Byline, OfficeHeld
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Change
from minutes_app.services.directory import Listing
from minutes_app.ui.forms.choices import Options
from minutes_app.ui.session.archive import ArchiveSession


class Known(QObject):
    """The directory, followed change by change. ``people`` and ``bodies`` are options of fields."""

    changed = Signal()

    def __init__(self, session: ArchiveSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.listing = Listing((), (), ())
        self.people = Options(self)
        self.bodies = Options(self)
        self._bodies: dict[str, Id] = {}
        self._people: dict[str, list[Id]] = {}
        session.changed.connect(self._follow)
        self.ask()

    def ask(self) -> None:
        """Read the directory anew."""
        self._session.ask(lambda desk: desk.directory.listing(), self._take)

    def body(self, name: str) -> Id | None:
        """Return the body that bears or bore a name."""
        return self._bodies.get(name.strip())

    def person(self, name: str) -> Id | None:
        """Return the one person of a name; None where nobody or several bear it."""
        found = self._people.get(name.strip(), [])
        return found[0] if len(found) == 1 else None

    def office(self, old: OfficeHeld, new: OfficeHeld) -> OfficeHeld:
        """Link an office to the body that was typed."""
        if new.body_name == old.body_name:
            return new
        return replace(new, body=self.body(new.body_name))

    def byline(self, old: Byline, new: Byline) -> Byline:
        """Link a by-line to the person that was typed."""
        return new if new.name == old.name else replace(new, person=self.person(new.name))

    def responsible(self, old: Responsible, new: Responsible) -> Responsible:
        """Link an owner to the body or person that was typed."""
        if new.name == old.name:
            return new
        body = self.body(new.name)
        return replace(new, body=body, person=None if body else self.person(new.name))

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Person, Body} or change.scope == "archive":
            self.ask()

    def _take(self, listing: Any) -> None:
        self.listing = listing
        self._bodies = {}
        for body in reversed(listing.bodies):
            for name in (*(one.name for one in body.former_names), body.short_name, body.name):
                if name:
                    self._bodies[name] = body.id
        self._people = {}
        for person in listing.people:
            self._people.setdefault(person.name, []).append(person.id)
        self.people.set(sorted(((one.id, one.name) for one in listing.people), key=_by_words))
        self.bodies.set(sorted(((one.id, one.name) for one in listing.bodies), key=_by_words))
        self.changed.emit()


def _by_words(item: tuple[Id, str]) -> str:
    return item[1]

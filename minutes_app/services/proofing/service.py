"""Taking a meeting out of the archive to be proofed, and keeping what was accepted.

What somebody accepted lies beside the drafts, like the speaker slots: it says what a secretary
has looked at, not what was said, so undo never turns it and it goes into no export.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from minutes_app.domain.folding import fold_name
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, OfficeHeld, name_on, offices_on
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.meetings import Meetings
from minutes_app.services.papers.publishing import Publishing
from minutes_app.services.proofing.case import Case
from minutes_app.services.protocol import Protocol
from minutes_app.storage import directory, namesakes, reading
from minutes_app.storage.archive import Archive

if TYPE_CHECKING:
    from minutes_app.domain.entries import Responsible

_MOST_KEPT = 2000


class Proofing:
    """Proof before issue. ``case`` reads; ``prove`` of this package works it out, anywhere."""

    def __init__(
        self, archive: Archive, meetings: Meetings, publishing: Publishing, protocol: Protocol
    ) -> None:
        self._archive = archive
        self._meetings = meetings
        self._publishing = publishing
        self._protocol = protocol

    def case(self, meeting: Id, layout_name: str = "") -> Case:
        """Return a meeting as it is now, with all that its proof asks of the archive.

        Raises ``NotFoundError`` and ``LayoutError``.
        """
        record = self._meetings.load(meeting)
        bodies = reading.all_of(self._archive, Body)
        language = record.meeting.language
        return Case(
            record=record,
            house=self._meetings.house(),
            publication=self._publishing.publication_of(record, layout_name),
            held=self._held(record, bodies),
            ranks=self._protocol.places(record.attendees(), language),
            bodies=frozenset(_names_of(bodies)),
            people=self._people(record),
            titles=self._protocol.ranks(language),
            accepted=self.accepted(meeting),
        )

    def accepted(self, meeting: Id) -> frozenset[str]:
        """Return the keys of the findings of a meeting that somebody accepted."""
        text = self._archive.draft(_scope(meeting))
        try:
            return frozenset(msgspec.json.decode(text, type=list[str])) if text else frozenset()
        except msgspec.DecodeError:
            return frozenset()

    def accept(self, meeting: Id, keys: Iterable[str], *, accepted: bool = True) -> None:
        """Keep that some findings were looked at and may stand, or no longer."""
        known = dict.fromkeys(sorted(self.accepted(meeting)))
        for key in keys:
            if accepted:
                known[key] = None
            else:
                known.pop(key, None)
        kept = list(known)[-_MOST_KEPT:]
        text = msgspec.json.encode(kept).decode() if kept else ""
        self._archive.save_draft(_scope(meeting), text)

    def _held(self, record: MeetingRecord, bodies: list[Body]) -> dict[Id, tuple[OfficeHeld, ...]]:
        """Return what the linked people held on the day of the meeting."""
        day = record.meeting.start.whole_day
        people = {one.person for one in record.attendees() if one.person}
        names = {body.id: name_on(body, day) for body in bodies}
        offices = directory.offices_of_people(self._archive, people)
        return {
            person: tuple(
                OfficeHeld(office.title, names.get(office.body, "") if office.body else "")
                for office in offices_on(held, day)
            )
            for person, held in offices.items()
        }

    def _people(self, record: MeetingRecord) -> frozenset[str]:
        """Return which of those who are to do something the directory knows as people."""
        owners: list[Responsible] = [
            one for entry in record.outline().entries() for one in (*entry.lead, *entry.support)
        ]
        found = namesakes.people_called(self._archive, {one.name for one in owners})
        return frozenset(fold_name(person.name) for some in found.values() for person in some)


def _names_of(bodies: Iterable[Body]) -> Iterable[str]:
    for body in bodies:
        former = (one.name for one in body.former_names)
        yield from (fold_name(name) for name in (body.name, body.short_name, *former) if name)


def _scope(meeting: Id) -> str:
    return f"{meeting} proof"

"""What the proof looks at: a meeting and what the archive knows about it, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from minutes_app.domain.entries import Entry
from minutes_app.domain.folding import fold_name
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, House, Language, Meeting
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.papers.publishing import Publication


@dataclass(frozen=True, slots=True)
class Case:
    """A meeting to be proofed, for any thread to read.

    ``held`` are the offices of the day by person; ``ranks`` the place of each attendee in the rank
    list (who is not in it has none); ``bodies`` and ``people`` folded names that the directory
    knows; ``titles`` those of the rank list; ``accepted`` the keys of findings that somebody
    accepted.
    """

    record: MeetingRecord
    house: House
    publication: Publication
    held: Mapping[Id, tuple[OfficeHeld, ...]] = field(
        default_factory=dict[Id, tuple[OfficeHeld, ...]]
    )
    ranks: Mapping[Id, int] = field(default_factory=dict[Id, int])
    bodies: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    accepted: frozenset[str] = frozenset()

    @property
    def meeting(self) -> Meeting:
        """The head of the meeting."""
        return self.record.meeting

    @property
    def chinese(self) -> bool:
        """Whether the minutes are written in Chinese."""
        return self.meeting.language is Language.CHINESE

    def attendees(self) -> list[Attendee]:
        """Return the people in the order of the list."""
        return self.record.attendees()

    def entries(self) -> list[Entry]:
        """Return the entries in reading order."""
        return self.record.outline().entries()

    def names_here(self) -> frozenset[str]:
        """Return the folded names of everybody and everything on the list."""
        found = {fold_name(one.name) for one in self.attendees() if one.name}
        found |= {fold_name(office.body_name) for one in self.attendees() for office in one.offices}
        return frozenset(found - {""})

"""What a line was read as."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.domain.entries import Deadline, EntryKind, Responsible, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, AttendeeKind, OfficeHeld


class Role(StrEnum):
    """What a stretch of the line is."""

    SPEAKER = "speaker"
    KIND = "kind"
    SUB_POINT = "sub_point"
    ORDINAL = "ordinal"
    LEAD = "lead"
    SUPPORT = "support"
    DEADLINE = "deadline"
    ATTENDEE = "attendee"
    COMMAND = "command"
    ARGUMENT = "argument"
    ESCAPE = "escape"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch (code points, end exclusive) that was understood and is not in the body."""

    start: int
    end: int
    role: Role


class DoubtCode(StrEnum):
    """Why a stretch that looks like more than text was left as text."""

    SPEAKER_AMBIGUOUS = "speaker.ambiguous"
    SPEAKER_NOT_ATTENDING = "speaker.not_attending"
    NAME_UNKNOWN = "name.unknown"
    NAME_AMBIGUOUS = "name.ambiguous"
    TAIL_UNSURE = "tail.unsure"
    TAIL_ALONE = "tail.alone"
    DEADLINE_UNKNOWN = "deadline.unknown"
    DEADLINE_UNSURE = "deadline.unsure"
    DEADLINE_SECOND = "deadline.second"
    ATTENDEE_UNKNOWN = "attendee.unknown"
    ATTENDEE_SUFFIX = "attendee.suffix"
    COMMAND_UNKNOWN = "command.unknown"


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody by name, linked as far as known: to the directory, to this meeting's list."""

    name: str
    person: Id | None = None
    body: Id | None = None
    attendee: Id | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch to underline, with what to offer: ``text`` is what did not resolve.

    ``choices`` are those whom it may mean, ``words`` the commands that it may become.
    """

    start: int
    end: int
    code: DoubtCode
    text: str
    choices: tuple[Who, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendeeDraft:
    """Somebody to put on the list of attendees, or to change there when ``attendee`` is given.

    Offices of somebody known are only those that were typed; the directory has the others.
    ``arrives`` and ``leaves`` say that somebody comes or goes now, at the entry recorded last.
    """

    name: str = ""
    kind: AttendeeKind = AttendeeKind.PERSON
    person: Id | None = None
    body: Id | None = None
    attendee: Id | None = None
    offices: tuple[OfficeHeld, ...] = ()
    offices_known: bool = True
    count: int | None = None
    description: str = ""
    attendance: Attendance = Attendance.PRESENT
    deputy: "AttendeeDraft | None" = None
    reason: str = ""
    arrives: bool = False
    leaves: bool = False

    @property
    def is_new(self) -> bool:
        """Whether neither the directory nor the meeting knows them."""
        return not (self.person or self.body or self.attendee)


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the window by its own name, and what was typed after it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a line is read. Nothing typed is lost: ``body`` is all that no span covers.

    ``kind`` and ``speaker`` are None where none was typed: then the slot's own hold. Attendees
    and a command leave the body empty.
    """

    text: str
    body: str
    kind: EntryKind | None = None
    speaker: Voice | None = None
    is_sub_point: bool = False
    numbered: bool = False
    lead: tuple[Responsible, ...] = ()
    support: tuple[Responsible, ...] = ()
    deadline: Deadline | None = None
    attendees: tuple[AttendeeDraft, ...] = ()
    command: Command | None = None
    spans: tuple[Span, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether the body is a heading."""
        return self.kind is EntryKind.HEADING

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to record (perhaps only a speaker to change to)."""
        return not (self.body or self.attendees or self.command)

    @property
    def supervised(self) -> bool:
        """Whether an owner or a deadline makes it a supervised task."""
        return bool(self.lead or self.support or self.deadline)

    def stretch(self, role: Role) -> str:
        """Return the first stretch of text with a role; "" if there is none."""
        return next((self.text[s.start : s.end] for s in self.spans if s.role is role), "")

    def pieces(self) -> Iterator[tuple[str, Role | None]]:
        """Yield the whole line in order, piece by piece, with roles; None is body."""
        at = 0
        for span in self.spans:
            if span.start > at:
                yield self.text[at : span.start], None
            yield self.text[span.start : span.end], span.role
            at = span.end
        if at < len(self.text):
            yield self.text[at:], None

"""Entries: one thing said or done, by whom, how, and what follows from it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from minutes_app.domain.dates import Basis
from minutes_app.domain.ids import Id


class EntryKind(StrEnum):
    """What an entry is."""

    NARRATION = "narration"
    BACKGROUND = "background"
    REPORT = "report"
    SUPPLEMENT = "supplement"
    KEYNOTE = "keynote"
    SUGGESTION = "suggestion"
    VIEW = "view"
    ASSESSMENT = "assessment"
    INSTRUCTION = "instruction"
    RESOLUTION = "resolution"
    REPLY = "reply"
    COMMITMENT = "commitment"
    THANKS = "thanks"
    HEADING = "heading"
    QUERY = "query"


class Manner(StrEnum):
    """How near the words are to what was said."""

    INDIRECT = "indirect"
    VERBATIM = "verbatim"
    MIXED = "mixed"


class Collective(StrEnum):
    """A voice that no one person owns."""

    MEETING = "meeting"
    EVERYONE = "everyone"
    UNANIMOUS = "unanimous"
    RECOMMENDED = "recommended"


@dataclass(frozen=True, slots=True)
class Voice:
    """Who spoke: an attendee (a person, a body, unnamed people) or a collective voice."""

    attendee: Id | None = None
    collective: Collective | None = None


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who is to do it: a body or a person, linked when known, always named."""

    name: str
    body: Id | None = None
    person: Id | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when: the words that were typed, and the day they mean if they mean one."""

    stated_as: str = ""
    day: date | None = None
    basis: Basis = Basis.STATED


class Standing(StrEnum):
    """Whether a figure was reached or is aimed at."""

    ACTUAL = "actual"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that was named. Numbers are decimal text, so that no digit is lost.

    ``qualifier`` is "nearly", "over"; ``period`` what it covers; ``change`` with ``change_basis``
    a comparison ("+17.6 %", "year on year"); ``share`` with ``share_of`` a part of a whole.
    """

    subject: str
    quantity: str = ""
    unit: str = ""
    qualifier: str = ""
    period: str = ""
    change: str = ""
    change_basis: str = ""
    share: str = ""
    share_of: str = ""
    standing: Standing = Standing.ACTUAL


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a cited document."""

    document: Id
    where: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """The stretch of a source (code points, end exclusive) that an entry was made from."""

    source: Id
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said or done (记录条目). ``recorded`` is the instant it was typed, in UTC.

    ``position`` orders entries under one ``parent`` (see ``domain.ordering``); ``numbered`` says
    that its place among its siblings is shown (一是, First). ``text`` never holds the ordinal.
    """

    id: Id
    meeting: Id
    text: str
    recorded: datetime
    kind: EntryKind = EntryKind.NARRATION
    position: str = ""
    parent: Id | None = None
    part: Id | None = None
    numbered: bool = False
    voices: tuple[Voice, ...] = ()
    manner: Manner = Manner.INDIRECT
    lead: tuple[Responsible, ...] = ()
    support: tuple[Responsible, ...] = ()
    deadline: Deadline | None = None
    proposal: Id | None = None
    figures: tuple[Figure, ...] = ()
    citations: tuple[Citation, ...] = ()
    traces: tuple[Trace, ...] = ()
    note: str = ""

    @property
    def supervised(self) -> bool:
        """Whether an owner or a deadline makes this a supervised task (督办事项)."""
        return bool(self.lead or self.support or self.deadline)


class TaskStatus(StrEnum):
    """How far a supervised task has come."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Progress:
    """One report on a supervised task."""

    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """The follow-up of an entry that has an owner or a deadline; these stay with the entry."""

    id: Id
    meeting: Id
    entry: Id
    status: TaskStatus = TaskStatus.OPEN
    progress: tuple[Progress, ...] = ()
    closed: date | None = None

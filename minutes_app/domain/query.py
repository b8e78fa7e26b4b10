"""What somebody looks for, as a tree: words, phrases, filters, and how they hang together.

``minutes_app.query`` reads it from what was typed; ``minutes_app.storage.search`` carries it out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus


class Field(StrEnum):
    """What a filter is of, as it is written: ``speaker:``, ``kind:``."""

    SPEAKER = "speaker"
    KIND = "kind"
    BY = "by"
    BODY = "body"
    DUE = "due"
    DATE = "date"
    SERIES = "series"
    STATUS = "status"
    TITLE = "title"
    IN = "in"


class Scope(StrEnum):
    """In what of the archive words are looked for (``in:tasks``)."""

    TITLES = "titles"
    ENTRIES = "entries"
    PEOPLE = "people"
    BODIES = "bodies"
    TASKS = "tasks"
    FIGURES = "figures"
    PROPOSALS = "proposals"
    DOCUMENTS = "documents"
    SOURCES = "sources"
    ANNEXES = "annexes"


class Party(StrEnum):
    """Whose name is looked for: of who speaks (``speaker:``), or of who is to do it (``by:``)."""

    SPEAKER = "speaker"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Text:
    """Words that stand somewhere. ``phrase``: they were quoted, and stand so, one after the other.

    Chinese stands anywhere, as it is written. Other words stand as words, or begin one; the words
    of a phrase are whole, its last may go on.
    """

    text: str
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class In:
    """Words in one place of the record only: in titles, in tasks.

    ``read_query`` gives it of ``Text``, or of ``All(())``: whatever stands in that place.
    """

    scope: Scope
    of: "Node"


@dataclass(frozen=True, slots=True)
class Named:
    """An entry that somebody of this name speaks, or is to carry out."""

    party: Party
    name: str


@dataclass(frozen=True, slots=True)
class OfSeries:
    """What meetings of a series hold whose name holds this."""

    name: str


@dataclass(frozen=True, slots=True)
class OfKind:
    """Entries of one of some kinds."""

    kinds: tuple[EntryKind, ...]


@dataclass(frozen=True, slots=True)
class OfStatus:
    """Tasks, or what meetings hold, that have come so far."""

    tasks: tuple[TaskStatus, ...] = ()
    meetings: tuple[MeetingStatus, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """What meetings hold that were held within some days, both inclusive; None: without bound."""

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """Entries that are due within some days, both inclusive; None: without bound.

    ``Due()`` has a day, whichever.
    """

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Not:
    """What does not meet a condition."""

    of: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """What meets every condition; of none, everything."""

    of: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """What meets one condition at least."""

    of: tuple["Node", ...]


Filter = Named | OfSeries | OfKind | OfStatus | Held | Due
Node = Text | In | Filter | Not | All | Either


class FaultCode(StrEnum):
    """What is wrong with a query. The words of it are looked for all the same."""

    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_VALUE = "unknown_value"
    NO_VALUE = "no_value"
    BAD_DATE = "bad_date"
    RANGE_TURNED = "range_turned"
    OPEN_QUOTE = "open_quote"
    OPEN_BRACKET = "open_bracket"
    STRAY_BRACKET = "stray_bracket"
    NOTHING_TO_JOIN = "nothing_to_join"
    NOTHING_TO_EXCLUDE = "nothing_to_exclude"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a query is wrong (code points, end exclusive), and how; ``facts`` fill its words."""

    code: FaultCode
    start: int
    end: int
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood. ``root`` is None where nothing is looked for."""

    text: str
    root: Node | None = None
    faults: tuple[Fault, ...] = ()


class Order(StrEnum):
    """In what order results stand."""

    DATE = "date"
    RELEVANCE = "relevance"

"""What a search gives back: places where words stand, and how many there are of what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.ids import Id


class Where(StrEnum):
    """What sort of record a passage is the text of. ``MEETING`` is its head."""

    MEETING = "meeting"
    PART = "part"
    GROUP = "group"
    ATTENDEE = "attendee"
    DOCUMENT = "document"
    SOURCE = "source"
    PROPOSAL = "proposal"
    ENTRY = "entry"
    ANNEX = "annex"
    PERSON = "person"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record in which the words stand.

    ``passage`` is its number in the index. ``meeting`` is None for people and bodies of the
    directory, ``title`` then the name. ``part`` says in what of the record the words stand
    (``text``, ``note``, ``figure``, ``lead``, ...: see ``storage.search.parts``). ``text`` is
    the stretch around them on one line, ``marks`` where they stand in it (code points, end
    exclusive); ``before`` and ``after`` tell that the part goes on there.
    """

    passage: int
    where: Where
    record: Id
    meeting: Id | None
    title: str
    start: PartialDate
    part: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    before: bool = False
    after: bool = False
    kind: EntryKind | None = None
    speakers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    due: date | None = None
    status: TaskStatus | None = None


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many hits the meetings of one month have. ``month`` is "2026-06"; "2026-00": unknown.

    People and bodies of the directory are the bucket "" and come first.
    """

    month: str
    count: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many hits have one value. ``value`` goes into a query as it is, ``shown`` is for eyes.

    Of years and names they are the same; kinds are shown by ``language.names``.
    """

    value: str
    shown: str
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Hits by year (the newest first), kind, speaker and responsible body (the most first)."""

    years: tuple[Count, ...] = ()
    kinds: tuple[Count, ...] = ()
    speakers: tuple[Count, ...] = ()
    owners: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexState:
    """How much of the archive is in the index; ``waiting`` meetings are still to be read."""

    meetings: int
    waiting: int

    @property
    def complete(self) -> bool:
        """Whether a search sees everything."""
        return self.waiting == 0


@dataclass(frozen=True, slots=True)
class IndexDoubt:
    """What a check of the index found: how many records of what it has wrong.

    ``missing`` are not in it, ``changed`` stand there otherwise, ``stray`` are in it and nowhere
    else. ``broken`` is what the engine says of the index itself, "" for nothing.
    """

    checked: int = 0
    missing: int = 0
    changed: int = 0
    stray: int = 0
    broken: str = ""
    by_kind: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def sound(self) -> bool:
        """Whether the index holds what the archive holds."""
        return not (self.missing or self.changed or self.stray or self.broken)


@dataclass(frozen=True, slots=True)
class Page:
    """The first hits, and whether there are more."""

    hits: tuple[Hit, ...] = ()
    more: bool = False

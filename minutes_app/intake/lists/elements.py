"""What a stretch of a list is read as, before it is known to whom it belongs."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from minutes_app.domain.meetings import Attendance, Manner, Role


class Kind(StrEnum):
    """What an element may be."""

    NAME = "name"
    BODY = "body"
    TITLE = "title"
    PEOPLE = "people"
    GROUP = "group"
    MARK = "mark"
    NOTE = "note"
    ET_AL = "et_al"
    BRACKET = "bracket"
    UNKNOWN = "unknown"


class Sep(IntEnum):
    """What stands between two elements, from the closest tie to the loosest."""

    GLUED = 0
    SPACE = 1
    FIELD = 2
    """Dash, colon, slash, bar, tab: parts of one entry."""
    ENUM = 3
    """、 and the words for "and"."""
    COMMA = 4
    SEMI = 5


@dataclass(frozen=True, slots=True)
class Facts:
    """What a mark says of somebody besides name and office."""

    attendance: Attendance | None = None
    manner: Manner | None = None
    role: Role | None = None
    reason: str = ""
    extent: str = ""
    deputy: bool = False
    """The names that follow came instead."""
    stands_for: bool = False
    """The names that follow are of who was replaced."""


@dataclass(slots=True)
class Element:
    """A stretch of the source that means one thing. ``sure`` goes from 0 to 1."""

    kind: Kind
    start: int
    end: int
    text: str
    sure: float = 1.0
    sep: Sep = Sep.SEMI
    honorific: str = ""
    honorific_at: tuple[int, int] | None = None
    partial: bool = False
    """Only a surname."""
    count: int | None = None
    body_too: bool = False
    """A name that may as well be a body: 华为."""
    of: bool = False
    """A body that a title before it names by "of"."""
    plural: bool = False
    """A title for several: Vice Mayors; an honorific for several: Messrs."""
    shared: bool = False
    """A body that all have who were named before: both of the Treasury."""
    former: str = ""
    facts: Facts | None = None
    children: "list[Element]" = field(default_factory=list["Element"])

    def moved(self, by: int) -> "Element":
        """Return the same element farther on in the source; it must have no children."""
        polite = self.honorific_at
        return Element(
            self.kind,
            self.start + by,
            self.end + by,
            self.text,
            self.sure,
            self.sep,
            self.honorific,
            (polite[0] + by, polite[1] + by) if polite else None,
            self.partial,
            self.count,
            self.body_too,
            self.of,
            self.plural,
            self.shared,
            self.former,
            self.facts,
        )

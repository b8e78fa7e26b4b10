"""What comes out of reading an attendee list: rows, their doubts, and where each stood.

Nothing is lost: the pieces tile the source without gap or overlap, so a preview can show every
character either as part of a row, as a heading, as a separator, or as not understood.
"""

from dataclasses import dataclass
from enum import StrEnum

from minutes_app.domain.meetings import Attendance, AttendeeKind, Manner, Role
from minutes_app.domain.people import OfficeHeld


class PieceKind(StrEnum):
    """What a stretch of the source was taken for."""

    NAME = "name"
    BODY = "body"
    TITLE = "title"
    HONORIFIC = "honorific"
    ATTENDANCE = "attendance"
    ROLE = "role"
    COUNT = "count"
    NOTE = "note"
    HEADING = "heading"
    COLUMN = "column"
    NUMBER = "number"
    SEPARATOR = "separator"
    TOTAL = "total"
    UNKNOWN = "unknown"


class DoubtCode(StrEnum):
    """Why somebody should look at a row, or at a stretch that belongs to none."""

    NOT_UNDERSTOOD = "list.not_understood"
    """The stretch was not understood; it is in no row."""
    NAME_MISSING = "list.name_missing"
    """An office without the name of who holds it."""
    NAME_UNSURE = "list.name_unsure"
    """The stretch was taken for a name, but it may be something else."""
    NAME_PARTIAL = "list.name_partial"
    """Only a surname: 王局长, Mr Smith."""
    NAME_TWICE = "list.name_twice"
    """The same name stands in the list twice."""
    BODY_UNSURE = "list.body_unsure"
    """The stretch was taken for a body, but it does not look like one."""
    TITLE_UNSURE = "list.title_unsure"
    """The stretch was taken for a title, but it does not look like one."""
    OFFICE_SHARED = "list.office_shared"
    """The office was said once, for somebody before; it may be meant for this person too."""
    BODY_CARRIED = "list.body_carried"
    """The body was said once, for somebody before, and was taken for this person too."""
    COUNT_DIFFERS = "list.count_differs"
    """A total stands in the list, and another number of people was read."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the source, in code points; ``end`` is the place after the last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the source and what it was taken for. ``row`` is the index of its row."""

    kind: PieceKind
    start: int
    end: int
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to look at: where it stands, and in ``other`` what else it may be, in words."""

    code: DoubtCode
    start: int
    end: int
    other: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One who takes part, as far as the list says so.

    ``deputy`` is the name of who came instead, ``stands_for`` the name of whom this one replaces.
    ``offices_known`` is false where the list names no office. ``note`` keeps what has no field of
    its own: telephone, seat, remark. ``line`` counts lines of the text, or rows of the table,
    from 0. ``source`` are the stretches that the row was made of, in their order.
    """

    name: str = ""
    kind: AttendeeKind = AttendeeKind.PERSON
    offices: tuple[OfficeHeld, ...] = ()
    offices_known: bool = False
    group: str = ""
    honorific: str = ""
    attendance: Attendance = Attendance.PRESENT
    manner: Manner = Manner.IN_PERSON
    roles: tuple[Role, ...] = ()
    count: int | None = None
    description: str = ""
    deputy: str = ""
    stands_for: str = ""
    reason: str = ""
    extent: str = ""
    note: str = ""
    line: int = 0
    source: tuple[Span, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def shown_name(self) -> str:
        """The name, or what is known instead of one."""
        return self.name or self.description


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list that was read. ``text`` is the source; of a table, its cells joined by tabs.

    ``doubts`` are those that belong to no row.
    """

    text: str
    rows: tuple[ListRow, ...] = ()
    pieces: tuple[Piece, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def words(self, part: Span | Piece | Doubt) -> str:
        """Return the words of a stretch of the source."""
        return self.text[part.start : part.end]

    @property
    def not_understood(self) -> tuple[Piece, ...]:
        """The stretches that were not understood."""
        return tuple(piece for piece in self.pieces if piece.kind is PieceKind.UNKNOWN)

"""A row while it is being put together."""

from dataclasses import dataclass, field

from minutes_app.domain.meetings import Attendance, AttendeeKind, Manner, Role
from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.elements import Element, Facts
from minutes_app.intake.lists.rows import Doubt, DoubtCode, ListRow, PieceKind, Span


@dataclass(slots=True)
class Draft:
    """A row that can still change, with the stretches that it is made of."""

    line: int
    name: str = ""
    kind: AttendeeKind = AttendeeKind.PERSON
    offices: list[OfficeHeld] = field(default_factory=list[OfficeHeld])
    group: str = ""
    honorific: str = ""
    attendance: Attendance | None = None
    manner: Manner | None = None
    roles: list[Role] = field(default_factory=list[Role])
    count: int | None = None
    description: str = ""
    deputy: str = ""
    stands_for: str = ""
    reason: str = ""
    extent: str = ""
    notes: list[str] = field(default_factory=list[str])
    parts: list[tuple[int, int, PieceKind]] = field(
        default_factory=list[tuple[int, int, PieceKind]]
    )
    doubts: list[Doubt] = field(default_factory=list[Doubt])
    office_first: bool = False
    plural: bool = False
    lead: OfficeHeld | None = None
    """The office before the name, where another one stands behind it."""
    carried: str = ""
    """The body that a later title without one may mean."""

    def paint(self, start: int, end: int, kind: PieceKind) -> None:
        """Say what a stretch of the source was for this row."""
        if start < end:
            self.parts.append((start, end, kind))

    def doubt(self, code: DoubtCode, one: Element, other: str = "") -> None:
        """Add a doubt at an element."""
        self.doubts.append(Doubt(code, one.start, one.end, other))

    def learn(self, facts: Facts) -> None:
        """Take over what a mark says; what was said nearer to the name stays."""
        self.attendance = self.attendance or facts.attendance
        self.manner = self.manner or facts.manner
        if facts.role and facts.role not in self.roles:
            self.roles.append(facts.role)
        self.reason = self.reason or facts.reason
        self.extent = self.extent or facts.extent

    def row(self) -> ListRow:
        """Return the finished row."""
        return ListRow(
            name=self.name,
            kind=self.kind,
            offices=tuple(self.offices),
            offices_known=bool(self.offices),
            group=self.group,
            honorific=self.honorific,
            attendance=self.attendance
            or (Attendance.EXCUSED if self.reason else Attendance.PRESENT),
            manner=self.manner or Manner.IN_PERSON,
            roles=tuple(self.roles),
            count=self.count,
            description=self.description,
            deputy=self.deputy,
            stands_for=self.stands_for,
            reason=self.reason,
            extent=self.extent,
            note="，".join(dict.fromkeys(self.notes)),
            line=self.line,
            source=tuple(Span(start, end) for start, end, _ in sorted(set(self.parts))),
            doubts=tuple(dict.fromkeys(self.doubts)),
        )

"""A list that was pasted as text."""

from dataclasses import dataclass, field

from minutes_app.domain.meetings import Attendance
from minutes_app.intake.lists.chinese_positions import settle_by_place
from minutes_app.intake.lists.chinese_wraps import bodies_alike, join_wrapped
from minutes_app.intake.lists.clustering import Order, cluster
from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.duties import Duties
from minutes_app.intake.lists.elements import Element, Kind
from minutes_app.intake.lists.english_positions import learn_positions
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.labels import Label, Over
from minutes_app.intake.lists.lines import Line, Segment, read_line
from minutes_app.intake.lists.making import Maker
from minutes_app.intake.lists.painting import Stroke
from minutes_app.intake.lists.pairing import pair_lines, turn_names
from minutes_app.intake.lists.rows import PieceKind
from minutes_app.intake.lists.state import State
from minutes_app.intake.lists.units import Unit, to_units
from minutes_app.intake.lists.wrapped import unwrap

_SIGNATURE = 6


@dataclass(slots=True)
class Found:
    """Rows, and what else was seen; totals are compared with the rows at the end."""

    rows: list[Draft] = field(default_factory=list[Draft])
    strokes: list[Stroke] = field(default_factory=list[Stroke])
    totals: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])

    def paint(self, start: int, end: int, kind: PieceKind) -> None:
        """Say what a stretch was that belongs to no row."""
        if start < end:
            self.strokes.append((start, end, kind, None))


def read_lines(text: str, start: int, end: int, first_line: int, known: Known) -> Found:
    """Read the lines of a stretch of folded text."""
    lines: list[Line] = []
    source, text = text, unwrap(text, start, end)
    at, index = start, first_line
    while at <= end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        lines.append(read_line(text, at, stop, index, known))
        at, index = stop + 1, index + 1 + source.count("\n", at, stop)
    learn_positions(lines)
    join_wrapped(text, lines)
    settle_by_place(lines)
    turn_names(lines)
    pair_lines(lines)
    bodies_alike(lines)
    return _Reader(lines).read()


class _Reader:
    """Goes through the lines with what stands over them."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._state = State()
        self._found = Found()
        self._leaning = _leaning(lines)
        self._duties = Duties()

    def read(self) -> Found:
        for place, line in enumerate(self._lines):
            if line.closing and self._signed(place):
                for below in self._lines[place:]:
                    self._found.paint(below.start, below.end, PieceKind.NOTE)
                break
            self._read(line)
        self._found.rows = _without_replaced(self._found.rows)
        return self._found

    def _signed(self, place: int) -> bool:
        """Whether a letter ends here: nothing but who wrote it stands below."""
        below = sum(not line.blank for line in self._lines[place + 1 :])
        return place > 0 and below <= _SIGNATURE

    def _read(self, line: Line) -> None:
        if line.number:
            self._found.paint(*line.number, PieceKind.NUMBER)
        first = line.number[1] if line.number else line.start
        if line.total is not None:
            self._found.paint(first, line.end, PieceKind.TOTAL)
            if line.total.count is not None:
                self._found.totals.append((line.total.count, first, line.end))
        elif line.heading is not None:
            aside = line.heading.over is Over.ASIDE
            self._found.paint(first, line.end, PieceKind.HEADING)
            if not aside:
                self._state.head(line.heading)
        else:
            self._segments(line)

    def _segments(self, line: Line) -> None:
        back: State | None = None
        skipping = False
        for index, segment in enumerate(line.segments):
            if segment.label is None:
                if skipping:
                    self._found.paint(segment.start, segment.end, PieceKind.NOTE)
                else:
                    self._people(segment, line)
                continue
            if back is not None:
                self._state, back = back, None
            skipping = segment.label.over is Over.ASIDE
            back = self._label(segment, segment.label, last=index == len(line.segments) - 1)
        if back is not None:
            self._state = back

    def _label(self, segment: Segment, label: Label, *, last: bool) -> State | None:
        """Take a label; return the state to go back to if it holds for its line only."""
        kind = PieceKind.NOTE if label.over is Over.ASIDE else PieceKind.HEADING
        self._found.paint(segment.start, segment.end, kind)
        before = self._state.copy()
        self._duties.title = ""
        self._state.head(label)
        for_line = label.over in {Over.ROLE, Over.BODY} and not last
        return before if for_line else None

    def _people(self, segment: Segment, line: Line) -> None:
        made = to_units(segment.elements)
        for one in made.loose:
            if one.kind is Kind.NOTE and one.text:
                self._found.paint(one.start, one.end, PieceKind.NOTE)
            elif one.kind is not Kind.UNKNOWN:
                kind = PieceKind.SEPARATOR if one.kind is Kind.NOTE else PieceKind.ATTENDANCE
                self._found.paint(one.start, one.end, kind)
        for group in _groups(made.units, made.group):
            self._found.paint(group.start, group.end, PieceKind.HEADING)
        rows = rows_of(made.units, self._state, line.index, self._leaning)
        if segment is line.segments[0]:
            self._duties.apply(segment.elements, line.start, rows)
        self._found.rows += rows


def rows_of(units: list[Unit], state: State, line: int, leaning: Order | None) -> list[Draft]:
    """Return the rows that the units of a segment make under their headings."""
    rows = Maker(line, state.body, state.group).make(cluster(units, leaning))
    for row in rows:
        state.apply(row)
    return rows


def _without_replaced(rows: list[Draft]) -> list[Draft]:
    """Leave out who was replaced where a line of their own says that they sent apologies."""
    replaced = {row.name: row for row in rows if row.attendance is Attendance.DEPUTISED}
    said = {
        row.name: row
        for row in rows
        if row.name in replaced and row.attendance in {Attendance.EXCUSED, Attendance.ABSENT}
    }
    kept: list[Draft] = []
    for row in rows:
        own = said.get(row.name) if replaced.get(row.name) is row else None
        if own is None:
            kept.append(row)
            continue
        own.deputy = row.deputy
        own.parts += row.parts
        own.offices = own.offices or row.offices
    return kept


def _groups(units: list[Unit], last: Element | None) -> list[Element]:
    groups = [unit.group for unit in units if unit.group is not None]
    return [*groups, last] if last is not None else groups


def _leaning(lines: list[Line]) -> Order | None:
    """Return how most lines are ordered in which names and offices stand."""
    votes = {Order.NAME_FIRST: 0, Order.OFFICE_FIRST: 0}
    for line in lines:
        for segment in line.segments:
            order = _vote(segment.elements)
            if order is not None:
                votes[order] += 1
    first, office = votes[Order.NAME_FIRST], votes[Order.OFFICE_FIRST]
    if first == office:
        return None
    return Order.NAME_FIRST if first > office else Order.OFFICE_FIRST


def _vote(elements: list[Element]) -> Order | None:
    """Return the order that the ends of a segment show."""
    shown = [one for one in elements if one.kind in {Kind.NAME, Kind.BODY, Kind.TITLE}]
    if len(shown) < 2 or (shown[0].kind is Kind.NAME) is (shown[-1].kind is Kind.NAME):
        return None
    return Order.NAME_FIRST if shown[0].kind is Kind.NAME else Order.OFFICE_FIRST

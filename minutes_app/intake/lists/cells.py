"""The rows of a table whose columns are known."""

import re
from dataclasses import dataclass, replace

from minutes_app.domain.meetings import AttendeeKind
from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.cell_words import (
    PIECES,
    blocks_of,
    full_name,
    paired_titles,
    whole_body,
    without_bare,
    without_brackets,
)
from minutes_app.intake.lists.chinese_people import read_unnamed
from minutes_app.intake.lists.columns import Column
from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.elements import Kind
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.labels import Label, Over, heading_of, label_of
from minutes_app.intake.lists.making import clean_name
from minutes_app.intake.lists.marks import has_han, one_blank
from minutes_app.intake.lists.numerals import number
from minutes_app.intake.lists.offices import offices_of
from minutes_app.intake.lists.rows import Doubt, DoubtCode, PieceKind
from minutes_app.intake.lists.scanning import scan
from minutes_app.intake.lists.state import State
from minutes_app.intake.lists.text import Found, read_lines, rows_of
from minutes_app.intake.lists.totals import total_in
from minutes_app.intake.lists.units import Shape, to_units
from minutes_app.intake.lists.words import facts_in

_NOTHING = re.compile(r"[-—/、.无暂\s]*|待定|n/?a|tbc|tbd|none|nil", re.IGNORECASE)
_PARTS = re.compile("[,;。]")
_SURNAME_FIRST = re.compile(r"([^\W\d_][\w'’ -]*),\s*([^\W\d_][\w.'’ -]*)")


@dataclass(slots=True)
class _Row:
    """The cells of one row by their columns, each with its place."""

    index: int
    cells: dict[Column, tuple[int, int]]
    words: dict[Column, str]

    def get(self, column: Column) -> str:
        return self.words.get(column, "")


class CellReader:
    """Reads rows one after the other; remembers what merged cells leave out."""

    def __init__(self, folded: str, columns: list[Column], known: Known) -> None:
        self._text = folded
        self._known = known
        self._blocks = blocks_of(columns)
        self._state = State()
        self._body: dict[int, str] = {}
        self._group = ""
        self.found = Found()

    def before(self, found: Found, start: int, end: int) -> None:
        """Take what stands above the head: a title, as a rule."""
        if found.rows and not found.totals:
            self.found.paint(start, end, PieceKind.HEADING)
            return
        self.found.strokes += found.strokes
        self.found.totals += found.totals

    def under(self, place: tuple[int, int]) -> None:
        """Take a body that stands over the rows that follow."""
        words = one_blank(self._text[place[0] : place[1]])
        self.found.paint(*place, PieceKind.HEADING)
        self._state.head(Label(Over.BODY, words))
        self._body = dict.fromkeys(range(len(self._blocks)), words)

    def read(self, row: list[tuple[int, int]], index: int, start: int, end: int) -> None:
        """Read one row of the table."""
        if row and self._text[start : row[0][0]].strip():
            self.found.paint(start, row[0][0], PieceKind.NUMBER)
        places = [self._trim(place) for place in row]
        filled = [place for place in places if place[0] < place[1]]
        if not filled:
            return
        total = total_in(" ".join(self._text[s:e] for s, e in filled))
        if total is not None:
            self.found.paint(start, end, PieceKind.TOTAL)
            if total.count is not None:
                self.found.totals.append((total.count, start, end))
        elif len(filled) == 1 and sum(len(block) for block in self._blocks) > 1:
            self._single(filled[0], places.index(filled[0]), index)
        else:
            for number_of, block in enumerate(self._blocks):
                self._people(self._row(places, block, index), number_of)

    def _trim(self, place: tuple[int, int]) -> tuple[int, int]:
        start, end = place
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        return start, max(start, end - (len(words) - len(words.rstrip())))

    def _row(self, places: list[tuple[int, int]], block: dict[int, Column], index: int) -> _Row:
        row = _Row(index, {}, {})
        for place, column in block.items():
            if place < len(places) and places[place][0] < places[place][1]:
                start, end = places[place]
                if column in row.cells and column not in {
                    Column.TITLE,
                    Column.CONTACT,
                    Column.NOTE,
                }:
                    if column is Column.OTHER:
                        self.found.paint(start, end, PieceKind.NOTE)
                    continue
                words = self._text[start:end].replace('""', '"')
                old = row.words.get(column)
                if old:
                    self.found.paint(start, end, PIECES.get(column, PieceKind.NOTE))
                    row.words[column] = (
                        f"{old}、{words}" if column is Column.TITLE else f"{old} {words}"
                    )
                else:
                    row.cells[column], row.words[column] = (start, end), words
        return row

    def _single(self, place: tuple[int, int], at: int, index: int) -> None:
        """Read a row with one cell filled: a heading, somebody, or a remark."""
        words = self._text[place[0] : place[1]]
        column = next((block[at] for block in self._blocks if at in block), None)
        if column is Column.NAME and not heading_of(words, self._known):
            elements = scan(words, 0, len(words), self._known)
            if elements and elements[0].kind is Kind.NAME and elements[0].sure >= 0.5:
                self._people(_Row(index, {column: place}, {column: words}), 0)
                return
        label = heading_of(words.rstrip(":"), self._known) or label_of(
            words.rstrip(":"), self._known
        )
        if label is not None:
            self._head(label, place)
            return
        found = read_lines(self._text, place[0], place[1], index, self._known)
        self.found.rows += found.rows
        self.found.strokes += found.strokes

    def _head(self, label: Label, place: tuple[int, int]) -> None:
        aside = label.over is Over.ASIDE
        self.found.paint(*place, PieceKind.NOTE if aside else PieceKind.HEADING)
        if not aside:
            self._state.head(label)
            self._body.clear()
            if label.over is Over.BODY:
                self._body = dict.fromkeys(range(len(self._blocks)), label.words)

    def _people(self, row: _Row, block: int) -> None:
        if not row.cells:
            return
        drafts = self._named(row)
        name_said = bool(row.get(Column.NAME) or row.get(Column.LAST) or row.get(Column.FIRST))
        if not drafts:
            drafts = [self._unnamed(row)]
        for draft in drafts:
            self._fill(draft, row, block, name_said=name_said)
            self._state.apply(draft)
        self.found.rows += drafts

    def _named(self, row: _Row) -> list[Draft]:
        """Return a row for each name in the cell of names."""
        first, last = row.get(Column.FIRST), row.get(Column.LAST)
        if first or last:
            draft = Draft(row.index, name=full_name(first, last))
            for column in (Column.FIRST, Column.LAST):
                if column in row.cells:
                    draft.paint(*row.cells[column], PieceKind.NAME)
            return [draft]
        words = row.get(Column.NAME)
        if not words or _NOTHING.fullmatch(words):
            return []
        start, end = row.cells[Column.NAME]
        turned = _SURNAME_FIRST.fullmatch(words)
        if turned and not has_han(words):
            draft = Draft(row.index, name=f"{turned[2]} {turned[1]}")
            draft.paint(start, end, PieceKind.NAME)
            return [draft]
        return self._in_cell(row, start, end)

    def _in_cell(self, row: _Row, start: int, end: int) -> list[Draft]:
        made = to_units(scan(self._text, start, end, self._known))
        names = [unit for unit in made.units if unit.shape is Shape.NAME]
        if made.units and not made.loose and (names or made.units[0].shape is not Shape.OFFICE):
            for unit in names:
                unit.head.sure = max(unit.head.sure, 0.6 if len(unit.head.text) > 1 else 0.0)
            return rows_of(made.units, State(), row.index, None)
        draft = Draft(row.index, name=clean_name(self._text[start:end]))
        draft.paint(start, end, PieceKind.NAME)
        if made.units and made.units[0].bodies_only and len(made.units) == 1:
            draft.kind = AttendeeKind.BODY
        else:
            draft.doubts.append(Doubt(DoubtCode.NAME_UNSURE, start, end))
        return [draft]

    def _unnamed(self, row: _Row) -> Draft:
        """Return a row for people, or a body, without a name."""
        draft = Draft(row.index, kind=AttendeeKind.UNNAMED)
        title = row.get(Column.TITLE)
        people = read_unnamed(title) if title else None
        if people is not None or (title and row.get(Column.COUNT)):
            draft.description = people.description if people else title
            draft.count = people.count if people else None
            draft.paint(*row.cells[Column.TITLE], PieceKind.COUNT)
            row.words.pop(Column.TITLE)
        elif title or row.get(Column.OFFICE):
            place = row.cells.get(Column.TITLE) or row.cells[Column.OFFICE]
            draft.kind = AttendeeKind.PERSON
            draft.doubts.append(Doubt(DoubtCode.NAME_MISSING, *place))
        elif row.get(Column.BODY) and not row.get(Column.COUNT):
            draft.kind, draft.name = AttendeeKind.BODY, one_blank(row.words.pop(Column.BODY))
            draft.paint(*row.cells[Column.BODY], PieceKind.BODY)
        return draft

    def _fill(self, draft: Draft, row: _Row, block: int, *, name_said: bool) -> None:
        for column, place in row.cells.items():
            if column not in {Column.NAME, Column.FIRST, Column.LAST}:
                draft.paint(*place, PIECES.get(column, PieceKind.NOTE))
        self._groups(draft, row)
        offices = self._offices(row, block, draft)
        draft.offices = [*offices, *(one for one in draft.offices if one not in offices)]
        if offices and len(draft.offices) > len(offices):
            draft.offices = without_bare(draft.offices)
        draft.honorific = draft.honorific or row.get(Column.HONORIFIC)
        for column in (Column.ATTENDANCE, Column.NOTE):
            self._remark(draft, row, column)
        if row.get(Column.CONTACT):
            draft.notes.append(one_blank(row.get(Column.CONTACT)))
        count = number(row.get(Column.COUNT).rstrip("人名位 ")) if row.get(Column.COUNT) else None
        if count is not None and not name_said:
            draft.count = draft.count or count

    def _groups(self, draft: Draft, row: _Row) -> None:
        group = one_blank(row.get(Column.GROUP))
        self._group = group or self._group
        draft.group = draft.group or self._group or self._state.group

    def _remark(self, draft: Draft, row: _Row, column: Column) -> None:
        words = row.get(column)
        facts = facts_in(words) if words else None
        parts = [facts_in(part) for part in _PARTS.split(words)] if words else []
        if facts:
            draft.learn(facts)
        elif any(parts):
            for one in filter(None, parts):
                draft.learn(one)
            draft.notes.append(one_blank(words))
        elif words and not _NOTHING.fullmatch(words):
            draft.notes.append(one_blank(words))

    def _offices(self, row: _Row, block: int, draft: Draft) -> list[OfficeHeld]:
        body = one_blank(row.get(Column.BODY))
        section = one_blank(row.get(Column.SECTION))
        title = row.get(Column.TITLE)
        if _NOTHING.fullmatch(body):
            body = ""
        if not body and block in self._body and draft.kind is not AttendeeKind.BODY:
            body = self._body[block]
            if Column.BODY not in row.cells and not row.get(Column.OFFICE) and body:
                start, end, _ = min(draft.parts)
                draft.doubts.append(Doubt(DoubtCode.BODY_CARRIED, start, end, body))
        elif body:
            self._body[block] = body
        if row.get(Column.OFFICE):
            return self._from_cell(row.cells[Column.OFFICE], body)
        if not title or _NOTHING.fullmatch(title):
            inside = self._from_cell(row.cells[Column.BODY], "") if Column.BODY in row.cells else []
            if inside and any(one.title for one in inside) and not section:
                return inside
            whole = (
                body + section
                if has_han(body + section)
                else ", ".join(filter(None, (section, body)))
            )
            return [OfficeHeld("", whole)] if whole else []
        return paired_titles(title, body, section, self._known)

    def _from_cell(self, place: tuple[int, int], body: str) -> list[OfficeHeld]:
        """Read 市科技局党组书记、局长 in one cell."""
        elements = [one for one in scan(self._text, *place, self._known) if one.text]
        flat = without_brackets(elements)
        if flat and all(one.kind in {Kind.BODY, Kind.TITLE} for one in flat):
            found = offices_of(flat)
            return [replace(one, body_name=whole_body(one.body_name, body)) for one in found]
        words = one_blank(self._text[place[0] : place[1]])
        return [OfficeHeld("", words)] if words else []

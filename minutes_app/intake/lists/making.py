"""From the clusters of a segment to rows."""

import re
from dataclasses import dataclass, field, replace

from minutes_app.domain.meetings import Attendance, AttendeeKind
from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.brackets import read_brackets
from minutes_app.intake.lists.chinese_bodies import (
    may_qualify,
)
from minutes_app.intake.lists.chinese_titles import is_collective, may_be_shared
from minutes_app.intake.lists.clustering import Cluster
from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.marks import has_han, one_blank, without_blanks
from minutes_app.intake.lists.offices import joined_body, offices_of, said, with_body
from minutes_app.intake.lists.rows import DoubtCode, PieceKind
from minutes_app.intake.lists.units import Shape, Unit

_PIECES = {
    Kind.NAME: PieceKind.NAME,
    Kind.BODY: PieceKind.BODY,
    Kind.TITLE: PieceKind.TITLE,
    Kind.PEOPLE: PieceKind.COUNT,
    Kind.ET_AL: PieceKind.COUNT,
    Kind.NOTE: PieceKind.NOTE,
    Kind.MARK: PieceKind.ATTENDANCE,
}
_DOT = re.compile(r"\s*·\s*")
UNSURE = 0.5


@dataclass(slots=True)
class Maker:
    """Makes rows of one segment. ``body`` is the one that stands over them."""

    line: int
    body: str = ""
    group: str = ""
    rows: list[Draft] = field(default_factory=list[Draft])

    def make(self, clusters: list[Cluster]) -> list[Draft]:
        """Return the rows of the clusters, in their order."""
        for one in clusters:
            if one.people is not None:
                self._people(one.people)
            elif one.name is not None:
                self._person(one, one.name)
            elif one.units[0].shape is Shape.ET_AL:
                self._et_al(one.units[0])
            else:
                self._nameless(one)
        self._spread_attendance(clusters)
        return self.rows

    def _draft(self, units: tuple[Unit, ...]) -> Draft:
        group = next((unit.group for unit in units if unit.group), None)
        draft = Draft(self.line, group=group.text if group else self.group)
        for unit in units:
            for one in (*unit.elements, *unit.notes, *unit.marks):
                kind = (
                    PieceKind.HONORIFIC
                    if one.honorific and one.kind is Kind.MARK
                    else _PIECES[one.kind]
                )
                draft.paint(one.start, one.end, kind)
                if one.honorific_at:
                    draft.paint(*one.honorific_at, PieceKind.HONORIFIC)
            for facts in unit.facts:
                draft.learn(facts)
            draft.notes += [one.text for one in unit.notes]
            draft.honorific = draft.honorific or unit.honorific
        self.rows.append(draft)
        return draft

    def _person(self, cluster: Cluster, unit: Unit) -> None:
        before = self.rows[-1] if self.rows else None
        draft = self._draft(cluster.units)
        first_other = len(self.rows)
        name = unit.head
        draft.name = clean_name(name.text)
        place = cluster.units.index(unit)
        draft.office_first = place > 0 and place == len(cluster.units) - 1
        elements = [one for part in cluster.units[:place] for one in part.elements]
        inside = read_brackets(draft, unit, self)
        after = [one for part in cluster.units[place + 1 :] for one in part.elements]
        for part in (*cluster.units[:place], *cluster.units[place + 1 :]):
            inside += read_brackets(draft, part, self)
        elements += [*inside, *after]
        draft.offices = offices_of(elements)
        if place and len(elements) > len(draft.offices[:1]):
            draft.lead = _lead(cluster.units[:place], draft)
        draft.plural = any(one.plural for one in elements)
        self._doubts(draft, name, elements)
        alone = not elements
        if alone and unit.sep in {Sep.ENUM, Sep.SPACE, Sep.FIELD} and before is not None:
            self._share(draft, before, name)
        elif place == 0 and unit.sep is Sep.ENUM and before is not None:
            self._share_lead(draft, before, name)
        elif elements and before is not None and place > 0:
            self._carry(draft, before, elements[0])
        self._under_body(draft)
        draft.carried = _last_body(draft)
        self._deputies_of(draft, self.rows[first_other:])
        deputy = any(facts.deputy for part in cluster.units for facts in part.facts)
        if before is not None and deputy:
            if draft.offices and before.carried:
                self._deputies_of(before, [draft])
            before.attendance, before.deputy = Attendance.DEPUTISED, draft.name
            draft.stands_for = before.name

    def _deputies_of(self, draft: Draft, others: list[Draft]) -> None:
        """Who comes instead is of the same body, where a title alone is said."""
        for other in others:
            if other.offices and not other.offices[0].body_name and draft.carried:
                whole = joined_body(draft.carried, other.offices[0])
                if whole:
                    other.offices = with_body(other.offices, "", whole)

    def _doubts(self, draft: Draft, name: Element, elements: list[Element]) -> None:
        if name.partial:
            draft.doubt(DoubtCode.NAME_PARTIAL, name)
        elif name.sure < UNSURE:
            draft.doubt(DoubtCode.NAME_UNSURE, name)
        for one in elements:
            if one.kind is Kind.BODY and one.sure < UNSURE:
                draft.doubt(DoubtCode.BODY_UNSURE, one)

    def _share(self, draft: Draft, before: Draft, name: Element) -> None:
        """副市长张三、李四: both are; 市科技局张三、李四: both of it."""
        if not before.office_first or not before.offices:
            return
        office = before.offices[-1]
        if not office.title:
            draft.offices, draft.office_first = [office], True
            draft.doubt(DoubtCode.BODY_CARRIED, name, office.body_name)
        elif before.plural or may_be_shared(office.title):
            draft.offices, draft.office_first, draft.plural = [office], True, before.plural
            draft.doubt(DoubtCode.OFFICE_SHARED, name, _say(office))
        elif has_han(office.title):
            draft.doubt(DoubtCode.OFFICE_SHARED, name, _say(office))

    def _share_lead(self, draft: Draft, before: Draft, name: Element) -> None:
        """副会长：张三（甲公司总经理）、李四（乙公司董事长）: vice chairs, both."""
        if before.lead is None or not draft.offices or not may_be_shared(before.lead.title):
            return
        draft.offices = [before.lead, *draft.offices]
        draft.lead = before.lead
        draft.doubt(DoubtCode.OFFICE_SHARED, name, _say(before.lead))

    def _carry(self, draft: Draft, before: Draft, first: Element) -> None:
        """市科技局局长张三、副局长李四: of the same body."""
        if (
            not draft.offices
            or not before.office_first
            or not before.carried
            or not has_han(first.text)
            or (self.body and before.carried.startswith(self.body))
        ):
            return
        office = draft.offices[0]
        whole = joined_body(before.carried, office, over=False)
        if whole is not None:
            draft.offices = with_body(draft.offices, office.body_name, whole)
            draft.doubt(DoubtCode.BODY_CARRIED, first, before.carried)

    def _under_body(self, draft: Draft) -> None:
        """Put somebody under the body that stands over the line."""
        if not self.body:
            return
        if not draft.offices:
            draft.offices = [OfficeHeld("", self.body)]
            return
        first = draft.offices[0]
        if may_qualify(first.body_name) and has_han(first.title):
            title = first.body_name + first.title
            draft.offices[0] = replace(first, title=title, body_name="")
        whole = joined_body(self.body, draft.offices[0])
        if not has_han(self.body + draft.offices[0].title) and not draft.offices[0].body_name:
            draft.offices = [
                one if one.body_name else replace(one, body_name=self.body) for one in draft.offices
            ]
        if whole is not None:
            draft.offices = with_body(draft.offices, draft.offices[0].body_name, whole)

    def _people(self, unit: Unit) -> None:
        bodies = [one for one in unit.elements if one.kind is Kind.BODY]
        people = next(one for one in unit.elements if one.kind is Kind.PEOPLE)
        if bodies and people.count is None:
            self._same_for_bodies_before(people.text, people)
        draft = self._draft((unit,))
        draft.kind, draft.count, draft.description = AttendeeKind.UNNAMED, people.count, people.text
        inside = read_brackets(draft, unit, self)
        draft.offices = offices_of([*bodies, *(one for one in inside if one.kind is Kind.BODY)])
        if not draft.offices and self.body:
            draft.offices = [OfficeHeld("", self.body)]

    def _same_for_bodies_before(self, description: str, at: Element) -> None:
        """市发改委、市科技局主要负责同志: those of both."""
        for draft in reversed(self.rows):
            if draft.kind is not AttendeeKind.BODY:
                break
            draft.kind, draft.description = AttendeeKind.UNNAMED, description
            draft.offices = [OfficeHeld("", draft.name)]
            draft.name = ""
            draft.doubt(DoubtCode.OFFICE_SHARED, at, description)

    def _et_al(self, unit: Unit) -> None:
        one = unit.head
        named = sum(draft.kind is AttendeeKind.PERSON for draft in self.rows)
        if one.text and one.count is None:
            self._same_for_bodies_before(one.text, one)
        if self.rows:
            self.rows[-1].paint(one.start, one.end, PieceKind.COUNT)
            for mark in unit.marks:
                self.rows[-1].paint(mark.start, mark.end, PieceKind.ATTENDANCE)
        if one.count is None:
            return
        if one.count > named:
            draft = self._draft((unit,))
            draft.kind, draft.description = AttendeeKind.UNNAMED, one.text
            draft.count = one.count - named
        elif one.count < named and self.rows:
            self.rows[-1].doubt(DoubtCode.COUNT_DIFFERS, one, str(named))

    def _nameless(self, cluster: Cluster) -> None:
        elements = [one for unit in cluster.units for one in unit.elements]
        draft = self._draft(cluster.units)
        for unit in cluster.units:
            elements += read_brackets(draft, unit, self)
        last = elements[-1]
        titled = [one for one in elements if one.kind is Kind.TITLE]
        if draft.description:
            draft.offices = offices_of(elements)
        elif not titled and len(elements) == 1:
            draft.kind, draft.name = AttendeeKind.BODY, said(last.text)
        elif len(titled) == 1 and is_collective(titled[0].text):
            draft.kind, draft.description = AttendeeKind.UNNAMED, titled[0].text
            draft.offices = offices_of([one for one in elements if one.kind is Kind.BODY])
        else:
            draft.offices = offices_of(elements)
            draft.doubt(DoubtCode.NAME_MISSING, replace(last, start=elements[0].start))
            self._under_body(draft)

    def _spread_attendance(self, clusters: list[Cluster]) -> None:
        """张三、李四列席会议: both."""
        units = [unit for one in clusters for unit in one.units]
        if not units or len(units[-1].facts) != 1 or units[-1].marks[-1].sep is not Sep.GLUED:
            return
        facts = units[-1].facts[0]
        if facts.attendance in {None, Attendance.PRESENT} or facts.reason:
            return
        for draft in self.rows:
            draft.attendance = draft.attendance or facts.attendance


def _lead(units: tuple[Unit, ...], draft: Draft) -> OfficeHeld | None:
    """Return the one office before a name, if others stand behind the name."""
    offices = offices_of([one for unit in units for one in unit.elements])
    return offices[0] if len(offices) == 1 and len(draft.offices) > 1 else None


def clean_name(name: str) -> str:
    """Return a name without the blanks and with the dot that belong into it."""
    if has_han(name):
        return _DOT.sub("·", without_blanks(name))
    return one_blank(name).strip(" ,;")


def _last_body(draft: Draft) -> str:
    return draft.offices[-1].body_name if draft.offices else ""


def _say(office: OfficeHeld) -> str:
    return f"{office.body_name} {office.title}".strip()

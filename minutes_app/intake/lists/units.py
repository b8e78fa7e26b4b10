"""Elements tied to what they speak of: names with their brackets, offices, the unnamed."""

import re
from dataclasses import dataclass, field

from minutes_app.intake.lists.chinese_bodies import body_strength
from minutes_app.intake.lists.chinese_titles import belongs_to_title
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_names import is_pinyin_name
from minutes_app.intake.lists.marks import has_han, without_blanks
from minutes_app.intake.lists.unit import Shape, Unit

_LONGEST_BODY = 24
_BRANCH = re.compile(
    "[\u4e00-\u9fff]{1,10}(?:分会|分會|校区|校區|院区|分公司|园区|总部|分部|分校|分院|代表处|办事处)"
)


@dataclass(slots=True)
class Units:
    """The units of one segment, and what was left over."""

    units: list[Unit] = field(default_factory=list[Unit])
    loose: list[Element] = field(default_factory=list[Element])
    waiting: list[Element] = field(default_factory=list[Element])
    """Marks and notes that stand before what they speak of."""
    group: Element | None = None


_SHAPES = {
    Kind.NAME: Shape.NAME,
    Kind.BODY: Shape.OFFICE,
    Kind.TITLE: Shape.OFFICE,
    Kind.PEOPLE: Shape.PEOPLE,
    Kind.ET_AL: Shape.ET_AL,
}


def to_units(elements: list[Element]) -> Units:
    """Tie marks, notes and brackets to names and offices."""
    made = Units()
    for index, one in enumerate(elements):
        after = elements[index + 1] if index + 1 < len(elements) else None
        second = elements[index + 2] if index + 2 < len(elements) else None
        _as_body(one, elements[index - 1] if index else None, after, second)
        if one.kind is Kind.GROUP or (one.kind is Kind.NOTE and not one.text):
            _hand_on(one, after)
        if one.kind in _SHAPES:
            _add(made, one)
        elif one.kind is Kind.GROUP:
            made.group = one
        elif one.kind is Kind.BRACKET:
            _add_bracket(made, one, after)
        elif one.kind is Kind.UNKNOWN:
            made.loose.append(one)
        else:
            _tie(made, one)
    _bodies_of_people(made.units)
    if made.waiting and made.units:
        for one in made.waiting:
            _tie_to(made.units[-1], one)
    elif made.waiting:
        made.loose += made.waiting
    return made


def _bodies_of_people(units: list[Unit]) -> None:
    """See that 市发改委、市财政局主要负责人 does not hand its bodies to somebody before."""
    open_end = False
    for unit in reversed(units):
        people = unit.shape is Shape.PEOPLE and unit.head.kind is Kind.BODY
        unit.alone = open_end and unit.shape is Shape.OFFICE and unit.bodies_only
        open_end = (people or unit.alone or unit.shape is Shape.ET_AL) and unit.sep <= Sep.ENUM


def _firm(one: Element, title: Element | None, name: Element) -> bool:
    """Whether what is hardly a name stands before a title and a name: 深创投 总监 张三."""
    return (
        one.sure < 0.5
        and (has_han(one.text) is not one.partial)
        and title is not None
        and title.kind is Kind.TITLE
        and title.sep <= Sep.FIELD
        and name.kind is Kind.NAME
        and name.sure >= 0.7
        and name.sep <= Sep.SPACE
    )


def _as_body(
    one: Element, before: Element | None, after: Element | None, next_name: Element | None = None
) -> None:
    """Take a word beside a title for a body, though it does not look like one."""
    if one.kind is Kind.NAME and (_firm(one, after, next_name) if next_name else False):
        one.kind, one.sure = Kind.BODY, 0.4
        return
    if one.kind is Kind.NAME and one.body_too and _company(one, after):
        one.kind = Kind.BODY
        return
    if one.kind is not Kind.UNKNOWN or not has_han(one.text) or len(one.text) > _LONGEST_BODY:
        return
    titled = after is not None and after.kind is Kind.TITLE and after.sep <= Sep.FIELD
    named = before is not None and before.kind is Kind.NAME and one.sep <= Sep.FIELD
    if titled or (named and one.sep >= Sep.SPACE):
        one.kind, one.sure = Kind.BODY, 0.4


def _hand_on(one: Element, after: Element | None) -> None:
    """Let what follows "and", "with" or 市领导 be parted from what stands before them."""
    if after is not None:
        after.sep = max(after.sep, one.sep)


def _company(one: Element, after: Element | None) -> bool:
    return (
        one.sure < 0.5
        and after is not None
        and after.kind is Kind.TITLE
        and body_strength(one.text) > 0
    )


def _add(made: Units, one: Element) -> None:
    shape = _SHAPES[one.kind]
    last = made.units[-1] if made.units else None
    if last and not last.brackets and _one_office(last, one):
        last.elements.append(one)
        return
    if last and _goes_on(last, one):
        last.elements[-1].text += one.text
        last.elements[-1].end = one.end
        return
    if last and _alias(last, one):
        last.notes.append(one)
        return
    unit = Unit(shape, [one], one.sep, group=made.group, honorific=one.honorific)
    for mark in made.waiting:
        unit.sep = max(unit.sep, mark.sep)
        _tie_to(unit, mark)
    made.waiting.clear()
    made.units.append(unit)


def _one_office(last: Unit, one: Element) -> bool:
    """Whether a title, or the people, go with the body just before."""
    if one.of and one.sep is Sep.GLUED:
        return last.shape in {Shape.OFFICE, Shape.PEOPLE}
    if last.shape is not Shape.OFFICE:
        return False
    if last.elements[-1].kind is not Kind.BODY or last.elements[-1].of:
        return False
    if one.kind is Kind.TITLE:
        return one.sep <= Sep.FIELD
    if one.kind is Kind.PEOPLE and one.sep <= Sep.SPACE:
        last.shape = Shape.PEOPLE
        return True
    return False


def _goes_on(last: Unit, one: Element) -> bool:
    """Whether the name of a body goes on behind its letters: 贸易振兴机构（JETRO）代表处."""
    return (
        last.shape is Shape.OFFICE
        and one.kind is Kind.BODY
        and one.sep is Sep.GLUED
        and has_han(one.text)
        and last.elements[-1].kind is Kind.BODY
        and not last.brackets
        and one.start > last.elements[-1].end
    )


def _short_name(last: Unit, bracket: Element, after: Element | None) -> bool:
    """Whether brackets in a body hold its letters."""
    inside = after is not None and after.kind is Kind.BODY and after.sep is Sep.GLUED
    return inside and last.elements[-1].kind is Kind.BODY and not has_han(bracket.text)


def _alias(last: Unit, one: Element) -> bool:
    """Whether it is the same name in the other script: 张三 Zhang San."""
    if last.shape is not Shape.NAME or one.kind is not Kind.NAME or one.sep > Sep.SPACE:
        return False
    han, latin = (
        (last.head.text, one.text) if has_han(last.head.text) else (one.text, last.head.text)
    )
    if not has_han(han) or has_han(latin):
        return False
    return is_pinyin_name(latin) or (one.text is han and 1 < len(han) < 5 and " " in latin)


def _tie(made: Units, one: Element) -> None:
    """Tie a mark or a note to what stands before it, or keep it for what follows."""
    last = made.units[-1] if made.units else None
    if one.kind is Kind.NOTE and not one.text:
        made.loose.append(one)
    elif last is None or (one.facts and one.sep > Sep.FIELD and not one.honorific):
        made.waiting.append(one)
    else:
        _tie_to(last, one)


def _tie_to(unit: Unit, one: Element) -> None:
    if one.honorific:
        unit.honorific = one.honorific
        unit.marks.append(one)
    elif one.facts:
        unit.facts.append(one.facts)
        unit.marks.append(one)
    elif one.kind is Kind.NOTE:
        unit.notes.append(one)
    else:
        unit.marks.append(one)


def _add_bracket(made: Units, bracket: Element, after: Element | None) -> None:
    children = bracket.children
    names = [one for one in children if one.kind is Kind.NAME and one.sure >= 0.5]
    last = made.units[-1] if made.units else None
    if last is None:
        made.waiting += [one for one in children if one.kind is Kind.MARK]
        made.loose += [one for one in children if one.kind is not Kind.MARK]
    elif last.shape is Shape.OFFICE and _short_name(last, bracket, after):
        last.notes.append(Element(Kind.NOTE, bracket.start, bracket.end, bracket.text))
    elif last.shape is Shape.OFFICE and (
        _part_of_title(last, bracket) or _branch(last, bracket) or _work_of(last, bracket, after)
    ):
        last.elements[-1].text += bracketed(bracket.text)
        last.elements[-1].end = bracket.end
    elif last.shape is Shape.OFFICE and names and not last.brackets and not bracket.facts:
        _open(made, children)
    else:
        last.brackets.append(bracket)


def _open(made: Units, children: list[Element]) -> None:
    """Read 市科技局（张三、李四） as 市科技局 张三、李四."""
    for index, one in enumerate(children):
        if index == 0:
            one.sep = Sep.SPACE
        if one.kind in _SHAPES:
            _add(made, one)
        else:
            _tie(made, one)


def _part_of_title(unit: Unit, bracket: Element) -> bool:
    last = unit.elements[-1]
    if last.kind is not Kind.TITLE:
        return False
    if has_han(bracket.text) or has_han(last.text):
        return belongs_to_title(without_blanks(bracket.text))
    kinds = {one.kind for one in bracket.children}
    sure = any(one.sure >= 0.5 for one in bracket.children if one.kind is Kind.NAME)
    return kinds <= {Kind.NAME, Kind.UNKNOWN} and not sure and bracket.facts is None


def _branch(unit: Unit, bracket: Element) -> bool:
    """Whether brackets behind a body say which part of it: 江南大学（东校区）."""
    return unit.elements[-1].kind is Kind.BODY and _BRANCH.fullmatch(bracket.text) is not None


def _work_of(unit: Unit, bracket: Element, after: Element | None) -> bool:
    """Whether brackets between a title and a name say for what work: 副秘書長（工務）陳派明."""
    named = after is not None and after.kind is Kind.NAME and after.sure >= 0.5
    weak = all(one.sure < 0.5 for one in bracket.children if one.kind is Kind.NAME)
    kinds = {one.kind for one in bracket.children}
    return (
        named
        and weak
        and unit.elements[-1].kind is Kind.TITLE
        and has_han(bracket.text)
        and kinds <= {Kind.NAME, Kind.UNKNOWN}
        and bracket.facts is None
    )


def bracketed(words: str) -> str:
    """Return words in the brackets of their script."""
    return f"（{words}）" if has_han(words) else f" ({words})"

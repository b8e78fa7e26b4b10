"""Lines that go together: a name and its office in turn, a body over its people."""

from minutes_app.intake.lists.apart import may_be_turned, turned_name
from minutes_app.intake.lists.chinese_bodies import is_part_of, may_be_part, may_qualify
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_names import STRONG
from minutes_app.intake.lists.english_titles import is_title
from minutes_app.intake.lists.labels import Label, Over
from minutes_app.intake.lists.lines import Line, Segment
from minutes_app.intake.lists.marks import has_han

_NAME, _OFFICE, _BODY = "name", "office", "body"
_LONGEST_BLOCK = 5


def pair_lines(lines: list[Line]) -> None:
    """Join lines that tell one person between them, and make headings of lone bodies."""
    _roles_of_blocks(lines)
    kinds = [_kind(line) for line in lines]
    first = next((kind for kind in kinds if kind in {_NAME, _OFFICE}), "")
    _join_blocks(lines, kinds)
    if not any(map(_tells_both, lines)):
        _join_in_turn(lines, kinds, first)
    _firms_behind(lines)
    _bodies_over(lines, kinds)


def _roles_of_blocks(lines: list[Line]) -> None:
    """Take "Chairman" that ends the lines of one person for a title, not for a heading."""
    for index, line in enumerate(lines[1:], 1):
        ends = index + 1 == len(lines) or lines[index + 1].blank
        above = lines[index - 1]
        if line.heading is None or not ends or above.blank or above.heading is not None:
            continue
        words = line.heading.words
        if line.heading.over is Over.ROLE and is_title(words) and _kind(above) in {_NAME, _BODY}:
            line.heading = None
            start = line.number[1] if line.number else line.start
            title = Element(Kind.TITLE, start, line.end, words)
            line.segments = [Segment([title], start=start, end=line.end)]


def _kind(line: Line) -> str:
    """Return what a line consists of, if it is one thing only."""
    if len(line.segments) != 1 or line.segments[0].label:
        return ""
    elements = [one for one in line.segments[0].elements if one.kind is not Kind.NOTE or one.text]
    kinds = [one.kind for one in elements]
    if kinds == [Kind.NAME]:
        return _NAME
    if kinds == [Kind.BODY]:
        return _BODY
    offices = {Kind.BODY, Kind.TITLE}
    return _OFFICE if Kind.TITLE in kinds and set(kinds) <= offices else ""


def _tells_both(line: Line) -> bool:
    """Whether a name and an office stand in one line: then no other line waits for the next."""
    kinds = {one.kind for one in line.elements}
    return Kind.NAME in kinds and bool(kinds & {Kind.BODY, Kind.TITLE})


def _join_blocks(lines: list[Line], kinds: list[str]) -> None:
    """Join a name with the lines of title and body that follow it, in English entries."""
    joined: list[tuple[int, int]] = []
    apart = any(map(_tells_both, lines))
    index = 0
    while index < len(lines):
        last = _block_end(lines, kinds, index)
        if apart and not _stands_apart(lines, index, last):
            last = index + 1
        if last > index + 1:
            joined.append((index, last))
        index = max(last, index + 1)
    if not any(_OFFICE in kinds[first:last] for first, last in joined):
        return
    for first, last in joined:
        for lower in range(first + 1, last):
            if kinds[lower] == _NAME:
                body = lines[lower].segments[0].elements[0]
                body.kind, body.sure, body.partial = Kind.BODY, 0.4, False
            _append(lines[first], lines[lower])
            kinds[lower] = ""
        kinds[first] = ""


def _block_end(lines: list[Line], kinds: list[str], first: int) -> int:
    """Return where the lines of one person end; right after the first where it stands alone."""
    if kinds[first] != _NAME or has_han(lines[first].elements[0].text):
        return first + 1
    last = first + 1
    titled = False
    while last < len(lines) and last < first + _LONGEST_BLOCK:
        closed = last + 1 == len(lines) or lines[last + 1].blank
        kind = kinds[last]
        if kind == _NAME and titled and closed and _vague(lines[last]):
            return last + 1
        before = kind == _BODY and not titled
        if before and not (last + 1 < len(lines) and kinds[last + 1] == _OFFICE):
            break
        if kind not in {_OFFICE, _BODY} or lines[last].number:
            break
        titled = titled or kind == _OFFICE
        last += 1
    return last if titled else first + 1


def _stands_apart(lines: list[Line], first: int, last: int) -> bool:
    """Whether blank lines stand around a block."""
    above = first == 0 or lines[first - 1].blank or lines[first - 1].heading is not None
    return above and (last == len(lines) or lines[last].blank)


def _vague(line: Line) -> bool:
    one = line.elements[0]
    return one.sure < STRONG and not one.honorific


def _append(upper: Line, lower: Line) -> None:
    """Put the elements of a line behind those of another, as its fields."""
    found = lower.segments[0].elements
    for one in found:
        one.sep = min(one.sep, Sep.COMMA)
    found[0].sep = Sep.COMMA if len(upper.elements) > 1 else Sep.FIELD
    upper.segments[0].elements += found
    lower.segments = []


def _join_in_turn(lines: list[Line], kinds: list[str], first: str) -> None:
    """Join 张三 / 市科技局局长 on two lines, whichever comes first in the list."""
    second = _OFFICE if first == _NAME else _NAME
    for index in range(len(lines) - 1):
        if not first or kinds[index] != first or kinds[index + 1] != second:
            continue
        last = index + 1
        while first == _NAME and last + 1 < len(lines) and kinds[last + 1] == second:
            last += 1
        for lower in range(index + 1, last + 1):
            _append(lines[index], lines[lower])
            kinds[lower] = ""
        kinds[index] = ""


def _bodies_over(lines: list[Line], kinds: list[str]) -> None:
    others = any(
        kind == _BODY and _office_behind(lines[index + 1].elements)
        for index, kind in enumerate(kinds[:-1])
    )
    for index in range(len(lines) - 1):
        if _word_over(lines, index, others=others):
            lines[index].heading = Label(Over.BODY, lines[index].elements[0].text)
            lines[index].segments = []
        elif _says_group(lines[index]) and _tells_somebody(lines[index + 1]):
            words = lines[index].segments[0].elements[0].text
            lines[index].heading = Label(Over.GROUP, words)
            lines[index].segments = []
        elif kinds[index] == _BODY and _lacks_body(lines[index + 1], lines[index].elements[0].text):
            body = lines[index].segments[0].elements[0]
            lines[index].heading = Label(Over.BODY, body.text)
            lines[index].segments = []


def _word_over(lines: list[Line], index: int, *, others: bool) -> bool:
    """Whether a lone word is the body of those below: UNDP, or Acme where others are so named."""
    line = lines[index]
    if len(line.segments) != 1 or line.segments[0].label or len(line.elements) != 1 or line.number:
        return False
    one = line.elements[0]
    lone = one.kind is Kind.UNKNOWN or (one.kind is Kind.NAME and one.partial)
    lone = lone or (one.kind is Kind.NAME and one.sure < STRONG and others)
    if not lone or one.honorific or not one.text.isascii():
        return False
    apart = index == 0 or lines[index - 1].blank
    below = lines[index + 1]
    told = _office_behind(below.elements) and _lacks_body(below, one.text)
    return told and (one.text.isupper() or (apart and others))


def _says_group(line: Line) -> bool:
    """Whether a line may say what those below it are: Legal profession."""
    if len(line.segments) != 1 or line.segments[0].label or len(line.elements) != 1 or line.number:
        return False
    one = line.elements[0]
    lone = one.kind is Kind.UNKNOWN or (one.kind is Kind.NAME and one.partial)
    return lone and one.sure < 0.5 + (one.kind is Kind.UNKNOWN) and one.text.isascii()


def _tells_somebody(line: Line) -> bool:
    """Whether a line names somebody with a word on them."""
    first = line.elements[0] if line.elements else None
    if first is None or first.kind is not Kind.NAME:
        return False
    return bool(first.honorific) or len(line.elements) > 1


def _firms_behind(lines: list[Line]) -> None:
    """Read "Hugo Lancaster, Calthorne Chambers" where other lines name offices so."""
    segments = [segment for line in lines for segment in line.segments]
    if sum(_office_behind(segment.elements) for segment in segments) < 2:
        return
    for segment in segments:
        found = segment.elements
        if len(found) < 2 or any(one.kind is not Kind.BRACKET for one in found[2:]):
            continue
        one, other = found[:2]
        named = one.kind is Kind.NAME and (one.sure >= 0.5 or one.honorific)
        vague = other.kind is Kind.NAME and other.sure < STRONG and not other.honorific
        if named and vague and other.sep is Sep.COMMA and not has_han(other.text):
            other.kind, other.sure, other.partial = Kind.BODY, 0.4, False


def _office_behind(found: list[Element]) -> bool:
    return (
        len(found) > 1
        and found[0].kind is Kind.NAME
        and found[1].kind in {Kind.BODY, Kind.TITLE}
        and sum(one.kind is Kind.NAME for one in found) < 3
    )


def _lacks_body(line: Line, above: str) -> bool:
    """Whether the people of a line have no body of their own, but for parts of that above."""
    kinds = {one.kind for one in line.elements if not _part_of(one, above)}
    inside = {
        one.kind for each in line.elements for one in each.children if not _part_of(one, above)
    }
    if Kind.NAME not in kinds or Kind.BODY in kinds:
        return False
    return Kind.BODY not in inside or line.elements[0].kind is Kind.TITLE


def _part_of(one: Element, above: str) -> bool:
    part = is_part_of(one.text, above) or may_be_part(one.text) or may_qualify(one.text)
    return one.kind is Kind.BODY and part


def turn_names(lines: list[Line]) -> None:
    """Read "Singh, Harpreet" as one name where most entries are written so."""
    segments = [one for line in lines for one in line.segments if len(one.elements) > 1]
    turned = [one for one in segments if may_be_turned(one.elements) and _lone(one.elements)]
    if len(turned) < 2 or 2 * len(turned) < len(segments):
        return
    for segment in segments:
        one, other = segment.elements[:2]
        if may_be_turned(segment.elements) and other.partial:
            segment.elements[:2] = [turned_name(one, other)]


def _lone(elements: list[Element]) -> bool:
    """Whether two single words begin an entry, and nobody else is named in it."""
    first = all(one.partial and " " not in one.text for one in elements[:2])
    return first and not any(one.kind is Kind.NAME for one in elements[2:])

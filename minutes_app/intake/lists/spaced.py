"""Names that were written apart: 张　三."""

import itertools

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.surnames import is_surname, name_strength, surname_length


def join_spaced_names(elements: list[Element]) -> list[Element]:
    """Join single characters that only blanks part into names."""
    joined: list[Element] = []
    place = 0
    while place < len(elements):
        run = _run(elements, place)
        if run > 1:
            joined += _names(elements[place : place + run])
            place += run
            continue
        joined.append(elements[place])
        place += 1
    return joined


def _run(elements: list[Element], first: int) -> int:
    """Return how many elements from the first on are parts of names with only blanks between."""
    if not _is_part(elements[first]):
        return 1
    count = 1
    while first + count < len(elements):
        one = elements[first + count]
        before = elements[first + count - 1]
        near = one.sep in {Sep.SPACE, Sep.FIELD} and one.start - before.end < 9
        if not near or not (_is_part(one) or (count == 1 and _may_be_given(before, one))):
            break
        count += 1
        if not _is_part(one):
            break
    return count


def _is_part(one: Element) -> bool:
    return one.kind is Kind.NAME and one.partial and not one.honorific and _is_han(one.text)


def _is_han(text: str) -> bool:
    return not text.isascii() and len(text) < 3


def _may_be_given(surname: Element, one: Element) -> bool:
    """Whether two characters after a lone surname are its given name: 张 小明."""
    if not is_surname(surname.text) or len(one.text) != 2:
        return False
    return one.kind in {Kind.NAME, Kind.UNKNOWN} and name_strength(one.text) < 0.5


def _names(parts: list[Element]) -> list[Element]:
    if len(parts) == 2 or (len(parts) == 3 and surname_length(parts[0].text + "xx")):
        gaps = [two.start - one.end for one, two in itertools.pairwise(parts)]
        if len(set(gaps)) == 1:
            return [_joined(parts)]
    names: list[Element] = []
    for first in range(0, len(parts), 2):
        pair = parts[first : first + 2]
        names.append(_joined(pair) if len(pair) > 1 else pair[0])
    return names


def _joined(parts: list[Element]) -> Element:
    first, last = parts[0], parts[-1]
    text = "".join(one.text for one in parts)
    sure = max(name_strength(text), 0.6)
    return Element(Kind.NAME, first.start, last.end, text, sure, first.sep)

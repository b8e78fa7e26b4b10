"""A run of Chinese characters: bodies, titles and names that stand without a sign between them."""

import re

from minutes_app.intake.lists.chinese_bodies import body_strength
from minutes_app.intake.lists.chinese_cuts import (
    FIRM_BODY,
    FIRM_NAME,
    TRADES,
    of_one_body,
    place_begins,
    qualified_from,
)
from minutes_app.intake.lists.chinese_people import read_unnamed
from minutes_app.intake.lists.chinese_tails import Ends, take_ends
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.surnames import is_surname, name_strength

LONGEST = 120
"""Nobody writes more in one run; what is longer is not read."""

_AND = re.compile(
    "以及|和(?!谐|顺[县市区镇分支农商研]|田[地市县]|龙市|政县|林格)|(?<!海洋)与|[及與暨]"
)
_JOINED = re.compile("兼任?|暨|、|及|和|,")
_BEFORE_BODY = re.compile("原|时任|時任|曾任|现任|挂职")
_SHORT_TITLES = frozenset("总總工局厅廳处處")
"""What is left of a title behind a surname in speech: 马总, 吴工."""
_NO_SHORT = frozenset("施工 农工 华工 军工 员工 民工 总工 高工 分局".split())
_PLACE = re.compile("[\u4e00-\u9fff]{2}[市县区镇乡村]")
_SELF = frozenset("校院县市区局厅部省镇乡村本我该")


def read_run(words: str, at: int, known: Known) -> list[Element]:
    """Read a run of characters without blanks or signs; ``at`` is where it stands.

    What is not understood comes back as an element of its own kind, never as nothing.
    """
    if len(words) > LONGEST:
        return [Element(Kind.UNKNOWN, at, at + len(words), words)]
    ends = take_ends(words, at, known)
    return [*ends.before, *_read_core(ends, known), *ends.after]


def _read_core(ends: Ends, known: Known) -> list[Element]:
    words, at = ends.words, ends.at
    if not words:
        return []
    whole = _known(words, at, known)
    if whole:
        return [whole]
    parts = _part_at_and(words, known)
    if parts:
        left, right = parts
        first = read_run(words[:left], at, known)
        rest = read_run(words[right:], at + right, known)
        rest[0].sep = Sep.ENUM
        return [*first, *rest]
    return _unnamed(words, at) or _with_titles(words, at, known)


def _known(words: str, at: int, known: Known) -> Element | None:
    if known.is_person(words):
        return Element(Kind.NAME, at, at + len(words), words)
    if known.is_body(words):
        return Element(Kind.BODY, at, at + len(words), words)
    if known.is_title(words):
        return Element(Kind.TITLE, at, at + len(words), words)
    return None


def _unnamed(words: str, at: int) -> list[Element]:
    found = read_unnamed(words)
    if found is None or (found.count is None and TITLE.search(words) and _has_name(words)):
        return []
    end = at + len(words)
    people = Element(Kind.PEOPLE, at, end, found.description, count=found.count, sep=Sep.GLUED)
    if not found.body:
        return [people]
    people.start = at + found.split
    return [Element(Kind.BODY, at, at + found.split, found.body), people]


def _has_name(words: str) -> bool:
    last = list(TITLE.finditer(words))[-1]
    return name_strength(words[last.end() :]) >= FIRM_NAME


def _part_at_and(words: str, known: Known) -> tuple[int, int] | None:
    """Find an "and" that parts two people or two bodies, and not 发展和改革委员会."""
    for match in _AND.finditer(words):
        left, right = words[: match.start()], words[match.end() :]
        if of_one_body(left, right) or right.startswith(("大学", "学院", "医院", "供电")):
            continue
        if len(left) > 1 and len(right) > 1 and _complete(left, known) and _begins(right, known):
            return match.start(), match.end()
    return None


def _complete(left: str, known: Known) -> bool:
    """Whether somebody, or a body, ends here."""
    last = _with_titles(take_ends(left, 0, known).words or left, 0, known)[-1]
    if last.kind is Kind.NAME:
        return last.sure >= FIRM_NAME
    if last.kind is Kind.BODY:
        return body_strength(last.text) >= FIRM_BODY
    return last.kind is Kind.TITLE and last.end == len(left)


def _begins(right: str, known: Known) -> bool:
    """Whether something whole begins here."""
    kinds = {one.kind for one in _with_titles(take_ends(right, 0, known).words or right, 0, known)}
    if Kind.UNKNOWN in kinds:
        return read_unnamed(right) is not None
    return (
        kinds == {Kind.TITLE}
        or bool(kinds & {Kind.NAME, Kind.BODY})
        or read_unnamed(right) is not None
    )


def _with_titles(words: str, at: int, known: Known) -> list[Element]:
    titles = [one for one in TITLE.finditer(words) if not place_begins(words, one)]
    if not titles:
        return _plain(words, at, known)
    elements: list[Element] = []
    done = 0
    rest = words[titles[-1].end() :]
    for match in titles:
        gap = _Gap(words[done : match.start()], at + done, not rest and match is titles[-1])
        title = Element(Kind.TITLE, at + match.start(), at + match.end(), match[0], sep=Sep.GLUED)
        elements += _before_title(gap, title, bool(elements), known)
        elements.append(title)
        done = match.end()
    if rest:
        elements += _after_titles(rest, at + done, known)
    return elements


class _Gap:
    """What stands before a title. ``last``: nothing follows the title."""

    __slots__ = ("at", "last", "words")

    def __init__(self, words: str, at: int, last: bool) -> None:
        self.words = words
        self.at = at
        self.last = last

    def cut(self, length: int) -> None:
        self.words = self.words[length:]
        self.at += length


def _before_title(gap: _Gap, title: Element, later: bool, known: Known) -> list[Element]:
    joined = _JOINED.match(gap.words)
    if later and joined:
        gap.cut(joined.end())
        title.sep = Sep.ENUM
    former = _BEFORE_BODY.match(gap.words)
    start = gap.at
    if former and body_strength(gap.words[former.end() :]) >= FIRM_BODY:
        title.text = former[0] + title.text
        gap.cut(former.end())
    if not gap.words:
        return []
    if gap.words in _SELF and title.text[:1] in "党黨纪工团":
        title.text, title.start = gap.words + title.text, gap.at
        return []
    found = _whole_before_title(gap, title, later, known)
    found[0].start = start
    if later:
        found[0].sep = Sep.ENUM if title.sep is Sep.ENUM else Sep.GLUED
        title.sep = Sep.GLUED
    return found


def _whole_before_title(gap: _Gap, title: Element, later: bool, known: Known) -> list[Element]:
    words, at, end = gap.words, gap.at, gap.at + len(gap.words)
    whole = _known(words, at, known)
    if whole:
        whole.sep = Sep.GLUED
        return [whole]
    body, name = body_strength(words), name_strength(words)
    free = gap.last or later
    parted = _body_and_name(words, at, known) if "·" in words and free else None
    if parted:
        return parted
    cut = qualified_from(words, last=gap.last) if body < 1.0 or words[-2:] in TRADES else 0
    if body < FIRM_BODY and free and not (cut and len(words) - cut == 2):
        if name >= FIRM_NAME:
            short = not later and len(words) < 4
            return [Element(Kind.NAME, at, end, words, name, Sep.GLUED, body_too=short)]
        parted = _body_and_name(words, at, known, loose=True)
        if parted:
            return parted
        if gap.last and is_surname(words):
            return [Element(Kind.NAME, at, end, words, 0.6, Sep.GLUED, partial=True)]
    if cut:
        title.text, title.start = words[cut:] + title.text, at + cut
        words, end, body = words[:cut], at + cut, 1.0
    sure = 1.0 if body >= FIRM_BODY else 0.5
    return [Element(Kind.BODY, at, end, words, sure, Sep.GLUED)]


def _after_titles(words: str, at: int, known: Known) -> list[Element]:
    """Read what follows the last title: a name, as a rule."""
    end = at + len(words)
    whole = _known(words, at, known)
    if whole:
        whole.sep = Sep.GLUED
        return [whole]
    name = name_strength(words)
    if name >= FIRM_NAME or (name and body_strength(words) < FIRM_BODY):
        return [Element(Kind.NAME, at, end, words, max(name, 0.7), Sep.GLUED)]
    if is_surname(words) or len(words) == 1:
        sure = 0.5 if is_surname(words) else 0.2
        return [Element(Kind.NAME, at, end, words, sure, Sep.GLUED, partial=True)]
    rest = _plain(words, at, known)
    rest[0].sep = Sep.GLUED
    return rest


def _plain(words: str, at: int, known: Known) -> list[Element]:
    """Read a run in which no title stands."""
    whole = _known(words, at, known)
    if whole:
        return [whole]
    end = at + len(words)
    if _is_short(words):
        first = Element(Kind.NAME, at, at + 1, words[0], 0.6, partial=True)
        return [first, Element(Kind.TITLE, at + 1, end, words[1], sep=Sep.GLUED)]
    body, name = body_strength(words), name_strength(words)
    if body >= FIRM_BODY:
        return [Element(Kind.BODY, at, end, words, body)]
    if name >= FIRM_NAME:
        return [Element(Kind.NAME, at, end, words, name, body_too=len(words) < 4)]
    return _body_and_name(words, at, known) or [_unsure(words, at, name)]


def _is_short(words: str) -> bool:
    """Whether it is a surname with what is left of a title: 马总."""
    if len(words) != 2 or words[1] not in _SHORT_TITLES or words in _NO_SHORT:
        return False
    return name_strength(words[0] + "小明") > FIRM_NAME


def _unsure(words: str, at: int, name: float) -> Element:
    """Take a run for a rare name, for a part of one, or for nothing known."""
    end = at + len(words)
    if is_surname(words) and len(words) == 2:
        return Element(Kind.NAME, at, end, words, 0.3, partial=True, body_too=True)
    if name:
        return Element(Kind.NAME, at, end, words, name, body_too=True)
    if is_surname(words) or len(words) == 1:
        return Element(Kind.NAME, at, end, words, 0.2, partial=True)
    return Element(Kind.UNKNOWN, at, end, words)


def _body_and_name(
    words: str, at: int, known: Known, *, loose: bool = False
) -> list[Element] | None:
    """Part 市科技局张三; ``loose`` takes a surname alone, or a name without one."""
    for cut in range(len(words) - 1, 1, -1):
        body, name = words[:cut], words[cut:]
        if len(name) > 4 and "·" not in name:
            break
        strength = name_strength(name)
        enough = strength >= FIRM_NAME or known.is_person(name)
        if loose:
            enough = (
                enough or (bool(strength) and len(body) > 3 and len(name) < 4) or is_surname(name)
            )
        whole = body_strength(body) >= 0.9 or (loose and strength >= 0.9 and _PLACE.fullmatch(body))
        if enough and (whole or known.is_body(body)):
            partial = len(name) == 1
            return [
                Element(Kind.BODY, at, at + cut, body, sep=Sep.GLUED),
                Element(
                    Kind.NAME,
                    at + cut,
                    at + len(words),
                    name,
                    max(strength, 0.6),
                    Sep.GLUED,
                    partial=partial,
                ),
            ]
    return None

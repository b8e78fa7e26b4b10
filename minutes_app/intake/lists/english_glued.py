"""English entries without a sign in them: Port Office Director Han Mei, Surveyor Mr He Ruoxi."""

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_names import latin_name_strength, may_stand_in_name
from minutes_app.intake.lists.english_offices import OWN_PARTS, Reader
from minutes_app.intake.lists.english_words import BODIES, FUNCTIONS, HEADS, HONORIFICS, MODIFIERS
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.phrase import OF, Words

_AMBIGUOUS = frozenset({"professor"})
_POLITE = HONORIFICS - HEADS - MODIFIERS - FUNCTIONS - BODIES
_NEEDS_FIELD = frozenset(
    "manager officer member worker ranger chief leader coordinator keeper assistant analyst "
    "fellow attaché attache".split()
)
"""Heads that seldom stand alone: what is before them is of the title."""
_TITLE_WORDS = HEADS | MODIFIERS | FUNCTIONS
_JOINS = frozenset({"and", "&"})
_SMALL = frozenset({"and", "&", "of", "for", "the"})
_WHOSE = frozenset("company party city borough town parish state county department".split())
"""Bodies of which a title is: Town Clerk, Company Secretary."""
_FIELD = FUNCTIONS | OWN_PARTS | _SMALL
_KINDS = (
    MODIFIERS
    | HEADS
    | frozenset(
        "internal external legal financial operational medical scientific creative strategic "
        "commercial clinical political cultural".split()
    )
)
"""Words that tell which kind of a title it is."""
_LONGEST_NAME = 4


def read_glued(phrase: Words, known: Known, read: Reader) -> list[Element] | None:
    """Read an office and who holds it, where nothing stands between them."""
    return _read(phrase, known, read, both=False)


def read_glued_both(phrase: Words, known: Known, read: Reader) -> list[Element] | None:
    """Read two offices that "and" joins, and who holds them."""
    return _read(phrase, known, read, both=True)


def _read(phrase: Words, known: Known, read: Reader, *, both: bool) -> list[Element] | None:
    first = _polite_inside(phrase) or _name_at_end(phrase)
    if not first:
        return None
    office = _office(phrase, first)
    if office is None or (both and office[-1].sep is not Sep.ENUM):
        return None
    text, at, _ = phrase.part(first)
    if phrase.plain[first] in HONORIFICS:
        rest = read(text, at, known)
    else:
        rest = [phrase.element(Kind.NAME, first, sure=max(0.7, latin_name_strength(text)))]
    if rest[0].kind is not Kind.NAME:
        return None
    rest[0].sep = Sep.GLUED
    return [*office, *rest]


def _polite_inside(phrase: Words) -> int:
    """Return where an honorific stands behind an office and before a name."""
    spelt = phrase.plain
    for index in range(1, len(spelt) - 1):
        word = phrase.part(index, index + 1)[0]
        if not word[0].isupper() or spelt[index - 1] in OF:
            continue
        titled = any(one in HEADS for one in spelt[:index])
        doubled = spelt[index] in _AMBIGUOUS and titled and spelt[index - 1] not in MODIFIERS
        if spelt[index] in _POLITE or doubled:
            return index
    return 0


def _name_at_end(phrase: Words) -> int:
    """Return where a name begins behind the head of a title, or behind its field."""
    spelt = phrase.plain
    for first in range(max(1, len(spelt) - _LONGEST_NAME), len(spelt) - 1):
        parts = [phrase.part(i, i + 1)[0] for i in range(first, len(spelt))]
        if any(one in HEADS for one in spelt[first:-1]) or not all(map(may_stand_in_name, parts)):
            continue
        if latin_name_strength(phrase.part(first)[0]) >= 0.5 and _ends_title(spelt[:first]):
            return first
    return 0


def _ends_title(spelt: list[str]) -> bool:
    if spelt[-1] in HEADS:
        return True
    of = _of_title(spelt)
    return of > 0 and spelt[-1] not in _SMALL and all(one in _FIELD for one in spelt[of + 1 :])


def _of_title(spelt: list[str]) -> int:
    """Return where "of" or "for" stands right behind a head; 0 if nowhere."""
    places = (i for i in range(1, len(spelt) - 1) if spelt[i] in {"of", "for"})
    return next((i for i in places if spelt[i - 1] in HEADS), 0)


def _office(phrase: Words, stop: int) -> list[Element] | None:
    """Part the words before a name into a body, if there is one, and one title or two."""
    spelt = phrase.plain[:stop]
    joint = next((i for i in range(stop - 2, 0, -1) if _joins_titles(spelt, i)), 0)
    end = joint or stop
    first = _title_start(phrase, spelt[:end])
    if first is None:
        return None
    found = [phrase.element(Kind.BODY, 0, first)] if first else []
    found.append(phrase.element(Kind.TITLE, first, end))
    if joint:
        second = phrase.element(Kind.TITLE, joint + 1, stop)
        second.sep = Sep.ENUM
        found.append(second)
    return found


def _joins_titles(spelt: list[str], at: int) -> bool:
    second = spelt[at + 1 :]
    return spelt[at] in _JOINS and _ends_title(spelt[:at]) and second[-1] in HEADS


def _title_start(phrase: Words, spelt: list[str]) -> int | None:
    """Return how many words before a title are its body; None if nothing there is a title."""
    of = _of_title(spelt)
    head = of - 1 if of else len(spelt) - 1
    if spelt[head] not in HEADS:
        return 0 if head < 2 and not of else None
    link = next((i for i in range(1, head) if spelt[i] in OF), 0)
    if link:
        return max(link + 2 + (spelt[link + 1] == "the"), _short_title(spelt, head))
    bodies = [i for i in range(head) if spelt[i] in BODIES and spelt[i] not in FUNCTIONS]
    if bodies == [0]:
        return 1 if head > 1 else 0  # Party Secretary
    if not bodies:
        bodies = [i for i in range(1, head) if spelt[i] in BODIES]
    last = bodies[-1] == head - 1 if bodies else False
    if last and head > 1 and spelt[head - 1] in _WHOSE and len(bodies) > 1:
        return bodies[-2] + 1
    own = last and spelt[head] in _NEEDS_FIELD
    if own and (len(bodies) > 1 or _lone_body(phrase, head)):
        bodies.pop()
    if bodies and bodies[-1] + 1 <= head and not (own and bodies[-1] == head - 1):
        return bodies[-1] + 1
    return 1 if _lone_body(phrase, head) else 0


def _lone_body(phrase: Words, head: int) -> bool:
    """Whether the first word is a body by itself: UNDP, or a word no title has."""
    word = phrase.part(0, 1)[0]
    if word.isupper() and len(word) > 2 and phrase.plain[0] not in HEADS:
        return head > 0
    own = phrase.plain[0] not in _TITLE_WORDS | BODIES
    return own and head > 1 and phrase.plain[1] in _TITLE_WORDS


def _short_title(spelt: list[str], head: int) -> int:
    """Return where a title begins that ends a body with "of" in it."""
    first = head
    while first > 0 and spelt[first - 1] in _KINDS:
        first -= 1
    return first - 1 if first == head and spelt[head] in _NEEDS_FIELD else first

"""English names and bodies with a comma inside: Smith, John; Bureau of Trade, Work and Industry."""

import re

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_name_words import (
    FAMILY,
    GIVEN,
    PINYIN_GIVEN,
    PINYIN_SURNAMES,
)
from minutes_app.intake.lists.english_names import STRONG, plain
from minutes_app.intake.lists.english_words import (
    COUNTRIES,
    FUNCTIONS,
)
from minutes_app.intake.lists.marks import has_han

_SMALL = frozenset({"and", "&", "the", "of"})
_OPEN = re.compile(r"\b(?:of|for)\b", re.IGNORECASE)
_MOST = 6
_MAIL = frozenset({Kind.NOTE, Kind.BRACKET})
_VAGUE = frozenset({Kind.NAME, Kind.UNKNOWN})


def join_written_apart(elements: list[Element], *, inside: bool = False) -> list[Element]:
    """Join what a comma parts and what is one all the same; ``inside`` brackets nobody is named."""
    joined: list[Element] = []
    place = 0
    named = inside
    while place < len(elements):
        one = elements[place]
        if (
            place + 1 < len(elements)
            and place == 0
            and (_turned(one, elements[1]) or _mailed(elements))
        ):
            joined.append(_name(one, elements[1]))
            place += 2
            continue
        if _nicknamed(elements, place):
            joined.append(_with_nickname(elements[place : place + 3]))
            place += 3
            continue
        size = _body_size(elements, place)
        if size == 1 and named and _place_after(elements, place):
            size = 2
        named = named or (one.kind is Kind.NAME and not one.partial)
        if size > 1:
            one = _body(elements[place : place + size])
        joined.append(one)
        place += size
    return joined


def _place_after(elements: list[Element], first: int) -> bool:
    """Whether a place ends the name of a body: Falcon Airlines, Singapore."""
    one = elements[first]
    place = elements[first + 1] if first + 1 < len(elements) else None
    if place is None or one.kind is not Kind.BODY or place.sep is not Sep.COMMA:
        return False
    lone = place.kind is Kind.NAME and place.partial and not place.honorific
    lone = lone or (place.kind is Kind.BODY and place.text.casefold() in COUNTRIES)
    return lone and (one.text + place.text).isascii() and first + 2 == len(elements)


def _turned(one: Element, other: Element) -> bool:
    """Whether a surname stands before a given name, with a comma between."""
    both = one.kind is other.kind is Kind.NAME and one.partial and other.partial
    if (
        not both
        or other.sep is not Sep.COMMA
        or one.honorific
        or not (one.text + other.text).isascii()
    ):
        return False
    surname, given = plain(one.text), plain(other.text)
    if given in GIVEN and surname not in GIVEN - FAMILY:
        return True
    return surname in PINYIN_SURNAMES and PINYIN_GIVEN.fullmatch(given) is not None


def _nicknamed(elements: list[Element], first: int) -> bool:
    """Whether brackets stand inside a name: Margaret (Peggy) Thornhill."""
    parts = elements[first : first + 3]
    if len(parts) < 3 or parts[1].kind is not Kind.BRACKET or parts[1].facts:
        return False
    one, nick, other = parts
    return (
        one.kind in _VAGUE
        and other.kind in _VAGUE
        and max(nick.sep, other.sep) is Sep.SPACE
        and all(part.text.isalpha() and part.text.istitle() for part in parts)
        and not has_han(one.text + nick.text + other.text)
    )


def _with_nickname(parts: list[Element]) -> Element:
    one, nick, other = parts
    text = f"{one.text} ({nick.text}) {other.text}"
    return Element(Kind.NAME, one.start, other.end, text, STRONG, one.sep, honorific=one.honorific)


def _mailed(elements: list[Element]) -> bool:
    """Whether it is a recipient of a mail with the surname first: Singh, Harpreet <mail>."""
    if len(elements) != 3 or elements[2].kind not in _MAIL or "@" not in elements[2].text:
        return False
    return may_be_turned(elements)


def may_be_turned(elements: list[Element]) -> bool:
    """Whether two fields may be a surname and a given name."""
    if len(elements) < 2:
        return False
    one, other = elements[:2]
    return (
        one.kind in _VAGUE
        and other.kind in _VAGUE
        and other.sep is Sep.COMMA
        and not (one.honorific or other.honorific)
        and len(one.text.split()) < 4
        and len(other.text.split()) < 3
        and not has_han(one.text + other.text)
        and one.text[:1].isalpha()
        and other.text[:1].isupper()
    )


def turned_name(one: Element, other: Element) -> Element:
    """Return the name that two fields make, the given name first."""
    return _name(one, other)


def _name(one: Element, other: Element) -> Element:
    return Element(Kind.NAME, one.start, other.end, f"{other.text} {one.text}", 0.8, one.sep)


def _body_size(elements: list[Element], first: int) -> int:
    """Return over how many elements the name of a body goes on."""
    one = elements[first]
    if _firm(elements, first):
        return 2
    if one.kind is not Kind.BODY or not one.text.isascii() or not _OPEN.search(one.text):
        return 1
    size, ended = 1, False
    for other in elements[first + 1 : first + _MOST]:
        fields = other.text.casefold().split()
        known = other.kind is not Kind.NOTE and (
            all(plain(word) in FUNCTIONS | _SMALL for word in fields)
            or (other.kind in _VAGUE and other.sure < STRONG and not other.honorific)
        )
        if other.sep is not Sep.COMMA or not fields or not known:
            break
        size += 1
        if "and" in fields or "&" in fields:
            ended = True
            break
    return size if ended else 1


def _firm(elements: list[Element], first: int) -> bool:
    """Whether a firm is named by its founders: Chow, Lim & Partners."""
    one = elements[first]
    other = elements[first + 1] if first + 1 < len(elements) else None
    if other is None or other.kind is not Kind.BODY or other.sep is not Sep.COMMA:
        return False
    lone = one.kind in _VAGUE and not one.honorific and len(one.text.split()) == 1
    return lone and " & " in other.text and len(other.text.split()) < 6


def _body(parts: list[Element]) -> Element:
    text = ", ".join(part.text for part in parts)
    first = parts[0]
    return Element(Kind.BODY, first.start, parts[-1].end, text, 1.0, first.sep, of=first.of)

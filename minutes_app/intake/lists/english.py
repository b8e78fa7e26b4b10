"""One field of Latin words: a name, a title, a body, or several of them in a row."""

import re

from minutes_app.intake.lists.elements import Element, Facts, Kind, Sep
from minutes_app.intake.lists.english_glued import read_glued, read_glued_both
from minutes_app.intake.lists.english_named import (
    honorific_words,
    read_group,
    read_named,
    read_polite,
)
from minutes_app.intake.lists.english_names import (
    STRONG,
    latin_name_strength,
    name_without_degrees,
    plain,
)
from minutes_app.intake.lists.english_offices import body_element, read_office, read_plain
from minutes_app.intake.lists.english_people import read_people
from minutes_app.intake.lists.english_titles import is_title
from minutes_app.intake.lists.english_words import (
    COUNTRIES,
    DEGREES,
    HONORIFICS,
)
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.phrase import Words
from minutes_app.intake.lists.words import facts_in

LONGEST = 300
_TOKEN = re.compile(r"\S+")
_AND = re.compile(r"\s(and|&|as well as|together with|along with)\s", re.IGNORECASE)
_LINK = re.compile(
    r"(?:(?P<both>both|all)(?: of them)? (?:of|from|at|for|representing)"
    r"|(?:for and )?on behalf of|representing|speaking for|of|from|for|at|@) (?:the )?(?=\S)"
)
"""What stands between somebody and the body that is meant, at the start of a field."""
_POSSESSIVE = re.compile(r"'s?$")
_LEAD = re.compile(
    r"(?i:(?:(?:and|as well as) )?(?:the )?(?:meeting|session|symposium|event)? ?(?:was|were)? ?"
    r"(?:also )?(?:attended|chaired|presided over) by |(?:also )?present(?: were| was):? "
    r"|also present:? |including |represented by |(?:led|headed|accompanied) by )"
    r"|(?:[Aa]nd|with|by|the) "
)
_TAIL = re.compile(
    r"\s(?:also |both )?(?P<verb>attended|attend|were present|was present|participated|joined"
    r"|took part"
    r"|chaired|presided|were in attendance|was in attendance|sent apologies|spoke)\b.*$",
    re.IGNORECASE,
)


def read_phrase(words: str, at: int, known: Known) -> list[Element]:
    """Read Latin words between two signs; ``at`` is where they stand."""
    if len(words) > LONGEST:
        return [Element(Kind.UNKNOWN, at, at + len(words), words)]
    before: list[Element] = []
    lead = _LEAD.match(words)
    if lead and lead.end() < len(words):
        led = facts_in("chair") if re.search("chaired|presided", lead[0]) else None
        kind = Kind.MARK if led else Kind.NOTE
        before = [Element(kind, at, at + lead.end(), "", facts=led)]
        words, at = words[lead.end() :], at + lead.end()
    tail = _TAIL.search(words)
    after: list[Element] = []
    if tail and latin_name_strength(words) < STRONG:
        facts = facts_in(tail["verb"]) or Facts()
        after = [
            Element(
                Kind.MARK, at + tail.start(), at + len(words), tail[0], sep=Sep.GLUED, facts=facts
            )
        ]
        words = words[: tail.start()]
    found = _read_joined(words, at, known) if words.strip() else []
    return [*before, *found, *after]


def _read_joined(words: str, at: int, known: Known) -> list[Element]:
    """Part at each "and" that joins two people, or two titles of one."""
    if known.is_person(words) or known.is_body(words):
        return _read(words, at, known)
    both = _two_offices(words, at, known)
    if both:
        return both
    for match in _AND.finditer(words):
        left, right = words[: match.start()], words[match.end() :]
        if match[1] == "&" and _firm(left, right):
            continue
        first, rest = _read(left, at, known), _read(right, at + match.end(), known)
        if _joins(first, rest):
            rest = _read_joined(right, at + match.end(), known)
            rest[0].sep = Sep.ENUM
            return [*first, *rest]
    return _read(words, at, known)


def _two_offices(words: str, at: int, known: Known) -> list[Element] | None:
    """Read "Port Office Director and Harbour Master Han Mei"."""
    spans = tuple(match.span() for match in _TOKEN.finditer(words))
    if len(spans) < 5 or _AND.search(words) is None:
        return None
    return read_glued_both(Words(words, at, spans), known, _read)


def _firm(left: str, right: str) -> bool:
    """Whether "&" stands inside the name of a firm: it joins people only where both are evident."""
    both = (left.rsplit(",", 1)[-1], right)
    if all(map(is_title, both)):
        return False
    return not all(
        latin_name_strength(one.strip()) >= STRONG or plain(one.split()[0]) in HONORIFICS
        for one in both
        if one.strip()
    )


def _joins(left: list[Element], right: list[Element]) -> bool:
    ends, begins = left[-1], right[0]
    if Kind.UNKNOWN in {ends.kind, begins.kind}:
        return False
    people = {Kind.NAME, Kind.PEOPLE}
    if ends.partial and not ends.honorific and not begins.honorific:
        return False
    if begins.kind in people:
        return begins.sure >= 0.5 and (ends.kind in people or ends.kind is Kind.BODY)
    if begins.kind is Kind.TITLE:
        if ends.kind is Kind.TITLE:
            return _worker(begins.text) and _worker(ends.text)
        linked = len(right) > 1 and right[1].kind is Kind.BODY  # X University and Member of Y
        return ends.kind in people or (ends.kind is Kind.BODY and (len(left) > 1 or linked))
    evident = ends.sure >= STRONG or bool(ends.honorific)
    return ends.kind in people and begins.kind is Kind.BODY and evident


def _worker(title: str) -> bool:
    """Whether a title is a whole one: "Planning" of "Planning and Research Officer" is not."""
    return is_title(title)


def _read(words: str, at: int, known: Known) -> list[Element]:
    spans = tuple(match.span() for match in _TOKEN.finditer(words))
    if not spans:
        return [Element(Kind.UNKNOWN, at, at + len(words), words)]
    phrase = Words(words, at, spans)
    whole = words.strip()
    for asks, kind in (
        (known.is_person, Kind.NAME),
        (known.is_body, Kind.BODY),
        (known.is_title, Kind.TITLE),
    ):
        if asks(whole):
            return [phrase.element(kind, 0)]
    return (
        _trimmed(phrase, known) or _short(phrase) or read_people(phrase) or _longer(phrase, known)
    )


def _trimmed(phrase: Words, known: Known) -> list[Element] | None:
    """Read a name with degrees behind it, a body with "on behalf of" before it, a country."""
    words, at, spans = phrase.text, phrase.at, phrase.spans
    left = name_without_degrees([words[start:end] for start, end in spans])
    if left < len(spans) and _takes_degrees(words[: spans[left - 1][1]]):
        cut, last = spans[left][0], spans[-1][1]
        note = Element(Kind.NOTE, at + cut, at + last, words[cut:last], sep=Sep.SPACE)
        return [*_read(words[: spans[left - 1][1]], at, known), note]
    linked = _LINK.match(words)
    if linked and words[linked.end() : linked.end() + 1].isupper():
        body = Element(Kind.BODY, at + linked.end(), at + len(words), words[linked.end() :].strip())
        body.sep, body.shared = Sep.GLUED, linked["both"] is not None
        return [Element(Kind.NOTE, at, at + linked.end(), "", sep=Sep.GLUED), body]
    if " ".join(phrase.plain).removeprefix("the ") in COUNTRIES and words.lstrip()[:1].isupper():
        return body_element(phrase, 1 if phrase.plain[0] == "the" else 0)
    return None


def _takes_degrees(words: str) -> bool:
    """Whether degrees may stand behind the words: they are a name."""
    spelt = [plain(one) for one in words.split()]
    return any(one in HONORIFICS for one in spelt[:2]) or latin_name_strength(words) >= 0.5


def _short(phrase: Words) -> list[Element] | None:
    """Read what is said by one word or two: a degree, online, a lone surname."""
    spelt = phrase.plain
    text = phrase.part(0)[0]
    facts = facts_in(text)
    if facts:
        found = phrase.element(Kind.TITLE if is_title(text) else Kind.MARK, 0)
        found.facts = facts
        return [found]
    if all(one in DEGREES for one in spelt):
        return [phrase.element(Kind.NOTE, 0)]
    return None


def _longer(phrase: Words, known: Known) -> list[Element]:
    polite = honorific_words(phrase.plain)
    if polite:
        return read_polite(phrase, polite, known, _read)
    return (
        _owned(phrase, known)
        or read_group(phrase)
        or read_glued(phrase, known, _read)
        or read_named(phrase, known, _read)
        or read_office(phrase, known, _read)
        or read_plain(phrase)
    )


def _owned(phrase: Words, known: Known) -> list[Element] | None:
    """Read "Eastlake Group's General Manager Wu Jie"."""
    for index, (start, end) in enumerate(phrase.spans[:-1]):
        word = phrase.text[start:end]
        owner = _POSSESSIVE.search(word)
        if owner and index and word[: owner.start()] and plain(word[: owner.start()]) != "o":
            body = phrase.element(Kind.BODY, 0, index + 1)
            body.text = _POSSESSIVE.sub("", body.text)
            text, at, _ = phrase.part(index + 1)
            rest = _read_joined(text, at, known)
            if rest[0].kind is Kind.TITLE:
                rest[0].sep = Sep.GLUED
                return [body, *rest]
    return None

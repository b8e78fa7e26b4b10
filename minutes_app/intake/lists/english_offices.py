"""English titles with their bodies: before them, behind "of", or a body alone."""

import re
from collections.abc import Callable

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_names import STRONG, latin_name_strength
from minutes_app.intake.lists.english_titles import head_length, title_ends
from minutes_app.intake.lists.english_words import BODIES, CORPORATE, FUNCTIONS, HEADS, RANKS
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.phrase import ARTICLES, OF, Words
from minutes_app.intake.lists.words import facts_in

Reader = Callable[[str, int, Known], list[Element]]
"""Reads what is left of a field."""
_SENT = re.compile(r"(?:the )?(?:delegation|team|party|group) (?:of|from) (?:the )?", re.IGNORECASE)
"""What stands before the body that sent some."""
OWN_PARTS = frozenset(
    "unit house section division branch trustees party mission delegation board department school "
    "faculty team cabinet".split()
)
"""Bodies that alone say nothing: Head of Unit, Leader of the House."""
_IN_FIELD = OWN_PARTS | {"and", "&", "council"}


def body_element(phrase: Words, first: int, sure: float = 1.0) -> list[Element]:
    """Return the words from the first on as a body, without "Delegation of" before it."""
    sent = _SENT.match(phrase.text)
    if sent and phrase.text[sent.end() : sent.end() + 1].isupper():
        first = len(sent[0].split())
    return [phrase.element(Kind.BODY, first, sure=sure)]


def read_office(phrase: Words, known: Known, read: Reader) -> list[Element] | None:
    """Read a title, with its body before or after it, and a name behind."""
    if phrase.plain[0] == "the" and len(phrase.spans) > 1:
        phrase = Words(phrase.text, phrase.at, phrase.spans[1:])  # The Mayor
    spelt = phrase.plain
    length = title_ends(spelt)
    if not length:
        return None
    if length < len(spelt) and _closed_by_head(phrase, length):
        length = len(spelt)
    first = _body_before(spelt[:length])
    title = phrase.element(Kind.TITLE, first, length)
    title.plural = spelt[length - 1].endswith("s") and spelt[length - 1] not in {
        "sales",
        "operations",
    }
    before = [phrase.element(Kind.BODY, 0, first)] if first else []
    part = facts_in(title.text) if title.text.islower() and length < len(spelt) else None
    if part and part.role:
        title.kind, title.facts = Kind.MARK, part  # moderator Jill Abara
    if length == len(spelt):
        return [*before, title]
    named = _name_behind(phrase, length)
    if named:
        text, at, end = phrase.part(named)
        whole = phrase.element(Kind.TITLE, first, named)
        return [*before, whole, Element(Kind.NAME, at, end, text, STRONG, Sep.GLUED)]
    if spelt[length] in {"of", "for", "at", "in", "with", "to"}:
        return [*before, *_title_of(phrase, title, length, known)]
    if all(one in FUNCTIONS or one in {"and", "&"} for one in spelt[length:]):
        return [*before, phrase.element(Kind.TITLE, first)]  # VP Marketing
    text, at, end = phrase.part(length)
    return [*before, title, *_holder(text, at, end, known, read)]


def _name_behind(phrase: Words, length: int) -> int:
    """Return where a name begins behind a title and its field: Dean for Research Linda Marsh."""
    spelt = phrase.plain
    if spelt[length] not in {"of", "for"}:
        return 0
    for first in range(len(spelt) - 2, max(length + 1, len(spelt) - 4), -1):
        field = all(one in FUNCTIONS or one in {"and", "&"} for one in spelt[length + 1 : first])
        if field and latin_name_strength(phrase.part(first)[0]) >= STRONG:
            return first
    return 0


def _closed_by_head(phrase: Words, length: int) -> bool:
    """Whether a field begins and ends as a title does: Consultant Orthopaedic Surgeon."""
    rest = phrase.plain[length:]
    if all(one in RANKS for one in phrase.plain[:length]) and title_ends(rest) == len(rest):
        return True  # Deputy Division Chief
    if rest[-1] not in HEADS or len(phrase.spans) > 6 or any(one in BODIES for one in rest):
        return False
    return rest[0] not in OF | {"to"} and latin_name_strength(phrase.part(length)[0]) < 0.5


def _holder(text: str, at: int, end: int, known: Known, read: Reader) -> list[Element]:
    """Read what follows a title at once: who holds it."""
    if len(text.split()) == 1 and text[:1].isupper():
        return [Element(Kind.NAME, at, end, text, 0.7, Sep.GLUED, partial=True)]
    rest = read(text, at, known)
    rest[0].sep = Sep.GLUED
    return rest


def _body_before(spelt: list[str]) -> int:
    """Return how many words before a title are a body: Port Bureau | Director."""
    head = head_length(spelt)
    ranks = next((i for i, one in enumerate(spelt) if one not in RANKS), 0)
    for index in range(len(spelt) - 1, 0, -1):
        if spelt[index] in BODIES and index >= 1 and index < len(spelt) - 1 + (head == 0):
            if spelt[index] in FUNCTIONS and spelt[index - 1] not in BODIES:
                continue
            if index == ranks:
                continue  # Deputy Division Chief
            return index + 1
    return 0


def _title_of(phrase: Words, title: Element, length: int, known: Known) -> list[Element]:
    """Read "Dean of …": what follows is a body, or more of the title."""
    spelt = phrase.plain
    after = length + 1
    if after >= len(spelt):
        return [title]
    second = _second_link(spelt, after)
    if second:
        return _with_field(phrase, title, second)
    article = spelt[after] in ARTICLES and after + 1 < len(spelt)
    body = phrase.element(Kind.BODY, after + article)
    body.of = True
    said_alone = len(spelt) - after - article == 1 and spelt[-1] in OWN_PARTS
    if said_alone or (spelt[length] == "to" and len(spelt) - after - article == 1):
        return [phrase.element(Kind.TITLE, _first_of(phrase, title), None)]
    if known.is_body(body.text) or any(
        one in BODIES and one not in FUNCTIONS for one in spelt[after:]
    ):
        return [title, body]
    own = all(one in FUNCTIONS or one in {"and", "&", "of"} for one in spelt[after:])
    linked = spelt[length] == "at" or (article and spelt[length] in {"of", "in", "with"})
    if linked and not own:
        return [title, body]
    return [phrase.element(Kind.TITLE, _first_of(phrase, title), None)]


def _with_field(phrase: Words, title: Element, link: int) -> list[Element]:
    """Return a title with its field, and the body that is linked to them."""
    whole = phrase.element(Kind.TITLE, _first_of(phrase, title), link)
    body = phrase.element(Kind.BODY, link + 1 + (phrase.plain[link + 1] in ARTICLES))
    body.of = True
    return [whole, body]


def _second_link(spelt: list[str], after: int) -> int:
    """Return where the body is linked to a title with its field: Head of Policy | of the Bank."""
    for index in range(after + 1, len(spelt) - 1):
        if spelt[index] not in {"of", "at", "in", "with"}:
            continue
        words = spelt[after + (spelt[after] in ARTICLES) : index]
        field = all(one in FUNCTIONS or one in _IN_FIELD for one in words)
        linked = spelt[index] == "at" or spelt[index + 1] in ARTICLES
        named = index + 1 + (spelt[index + 1] in ARTICLES) < len(spelt)
        return index if field and linked and named else 0
    return 0


def _first_of(phrase: Words, title: Element) -> int:
    return next(i for i, span in enumerate(phrase.spans) if phrase.at + span[0] >= title.start)


def read_plain(phrase: Words) -> list[Element]:
    """Read a field in which there is no title, and that is no evident name."""
    spelt = phrase.plain
    text = phrase.part(0)[0]
    if any(one in BODIES or one in CORPORATE for one in spelt):
        first = 1 if spelt[0] in ARTICLES and text[0].islower() and len(spelt) > 1 else 0
        return body_element(phrase, first)
    strength = latin_name_strength(text)
    if strength:
        return [phrase.element(Kind.NAME, 0, sure=strength)]
    if len(spelt) == 1 and text[:1].isupper() and text.isalpha():
        found = phrase.element(Kind.NAME, 0, sure=0.3)
        found.partial = True
        return [found]
    return [phrase.element(Kind.UNKNOWN, 0)]

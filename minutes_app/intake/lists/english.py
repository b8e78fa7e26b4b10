"""One field of Latin words: a name, a title, a body, or several of them in a row."""

import re

from minutes_app.intake.lists.elements import Element, Facts, Kind, Sep
from minutes_app.intake.lists.english_names import (
    STRONG,
    latin_name_strength,
    name_without_degrees,
    plain,
)
from minutes_app.intake.lists.english_people import read_people
from minutes_app.intake.lists.english_titles import head_length, is_title, title_ends
from minutes_app.intake.lists.english_words import (
    BODIES,
    CORPORATE,
    DEGREES,
    FUNCTIONS,
    GROUPS,
    COUNTRIES,
    HEADS,
    HONORIFICS,
    PLURAL_HONORIFICS,
    SUFFIXES,
    also_title,
)
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.phrase import ARTICLES, OF, Words
from minutes_app.intake.lists.words import facts_in

LONGEST = 300
_FROM = frozenset({"from", "of", "at", "for"})
_SENT = re.compile(r"(?:the )?(?:delegation|team|party|group) (?:of|from) (?:the )?", re.IGNORECASE)
"""What stands before the body that sent some."""
_OWN_PARTS = frozenset("unit house section division branch trustees party mission delegation".split())
"""Bodies that alone say nothing: Head of Unit, Leader of the House."""
_TOKEN = re.compile(r"\S+")
_AND = re.compile(r"\s(and|&|as well as|together with|along with)\s", re.IGNORECASE)
_LINK = re.compile(
    r"(?:(?P<both>both|all)(?: of them)? (?:of|from|at|for|representing)"
    r"|(?:for and )?on behalf of|representing|speaking for|of|from|for|at|@) (?:the )?(?=\S)"
)
"""What stands between somebody and the body that is meant, at the start of a field."""
_POSSESSIVE = re.compile(r"'s?$")
_LEAD = re.compile(
    r"(?i:(?:(?:and|as well as) )?(?:the )?(?:meeting|session|symposium|event)? ?(?:was|were)? ?(?:also )?(?:attended"
    r"|chaired"
    r"|presided over) by |(?:also )?present(?: were| was):? |also present:? |including |represented by |(?:led|headed|accompanied) by )|(?:[Aa]nd|with"
    r"|by|the) "
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
        return ends.kind in people or (ends.kind is Kind.BODY and len(left) > 1)
    evident = ends.sure >= STRONG or bool(ends.honorific)
    return ends.kind in people and begins.kind is Kind.BODY and evident


def _worker(title: str) -> bool:
    """Whether a title is a whole one: "Planning" of "Planning and Research Officer" is not."""
    return is_title(title)


def _read(words: str, at: int, known: Known) -> list[Element]:
    spans = tuple(match.span() for match in _TOKEN.finditer(words))
    if not spans:
        return [Element(Kind.UNKNOWN, at, at + len(words), words)]
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
    phrase = Words(words, at, spans)
    whole = words.strip()
    if " ".join(phrase.plain).removeprefix("the ") in COUNTRIES and whole[:1].isupper():
        return _body(phrase, 1 if phrase.plain[0] == "the" else 0)
    for asks, kind in (
        (known.is_person, Kind.NAME),
        (known.is_body, Kind.BODY),
        (known.is_title, Kind.TITLE),
    ):
        if asks(whole):
            return [phrase.element(kind, 0)]
    return _short(phrase) or read_people(phrase) or _longer(phrase, known)


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


def _body(phrase: Words, first: int, sure: float = 1.0) -> list[Element]:
    sent = _SENT.match(phrase.text)
    if sent and phrase.text[sent.end() : sent.end() + 1].isupper():
        first = len(sent[0].split())
    return [phrase.element(Kind.BODY, first, sure=sure)]


def _longer(phrase: Words, known: Known) -> list[Element]:
    polite = _honorifics(phrase.plain)
    if polite:
        return _polite(phrase, polite, known)
    return (
        _owned(phrase, known)
        or _group(phrase)
        or _named(phrase, known)
        or _office(phrase, known)
        or _plain(phrase)
    )


def _honorifics(spelt: list[str]) -> int:
    count = 0
    if spelt[0] == "the" and len(spelt) > 2 and spelt[1] in HONORIFICS:
        count = 1
    while count < len(spelt) - 1 and spelt[count] in HONORIFICS:
        count += 1
        if spelt[count].strip("()") in {"ret", "retd", "rtd", "retired"}:
            count += count < len(spelt) - 1
    if count and spelt[count] in OF:
        return 0
    return count


def _polite(phrase: Words, count: int, known: Known) -> list[Element]:
    """Read what follows Mr or Prof.: a name, whatever it looks like, or more of a title."""
    rest = phrase.plain[count:]
    if all(map(also_title, phrase.plain[:count])) and head_length(phrase.plain) > count:
        return _office(phrase, known) or _plain(phrase)
    size = _name_size(phrase, count)
    name = phrase.element(Kind.NAME, count, count + size)
    name.honorific, first, last = phrase.part(0, count)
    name.honorific_at = (first, last)
    name.plural = any(one in PLURAL_HONORIFICS for one in phrase.plain[:count])
    name.partial = len([one for one in rest[:size] if one not in SUFFIXES]) == 1
    if count + size == len(phrase.spans):
        return [name]
    return [name, *_rest(phrase, count + size, known)]


def _name_size(phrase: Words, first: int) -> int:
    """Return how many words from the first on make a name."""
    spelt, total = phrase.plain, len(phrase.spans)
    end = first
    while end < total and end - first < 5:
        word = phrase.part(end, end + 1)[0]
        if (
            spelt[end] in OF
            or spelt[end] in BODIES
            or (end > first and not _in_name(word, spelt[end]))
        ):
            break
        if end > first and title_ends(spelt[end:]) == total - end:
            break
        end += 1
    return max(1, end - first)


def _in_name(word: str, spelt: str) -> bool:
    return word[0].isupper() or latin_name_strength(f"A. {spelt} B.") > 0


def _rest(phrase: Words, first: int, known: Known) -> list[Element]:
    """Read what follows a name in the same field."""
    if phrase.plain[first] == "for" and first + 1 < len(phrase.spans):
        text, start, end = phrase.part(first + 1)
        if latin_name_strength(text) >= 0.5:
            return [Element(Kind.NOTE, phrase.at + phrase.spans[first][0], end, phrase.part(first)[0])]
    if phrase.plain[first] in OF and first + 1 < len(phrase.spans):
        skip = first + 1 + (phrase.plain[first + 1] in ARTICLES and first + 2 < len(phrase.spans))
        return _body(phrase, skip, 0.8)
    text, start, _ = phrase.part(first)
    found = _read(text, start, known)
    found[0].sep = Sep.SPACE
    return found


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


def _group(phrase: Words) -> list[Element] | None:
    """Read "Municipal leaders Li Lei"."""
    spelt = phrase.plain
    for index in range(1, len(spelt) - 1):
        if spelt[index - 1] in GROUPS and spelt[index - 1] != "directors":
            text, at, end = phrase.part(index)
            sure = latin_name_strength(text)
            if sure >= STRONG:
                group = phrase.element(Kind.GROUP, 0, index)
                return [group, Element(Kind.NAME, at, end, text, sure, Sep.SPACE)]
    return None


def _named(phrase: Words, known: Known) -> list[Element] | None:
    """Read a name, alone or with an office after it."""
    total = len(phrase.spans)
    whole = latin_name_strength(phrase.part(0)[0])
    title = title_ends(phrase.plain) == total or _ends_like_body(phrase.plain)
    if whole >= STRONG or (whole >= 0.5 and not title):
        return [phrase.element(Kind.NAME, 0, sure=whole)]
    for size in range(min(4, total - 1), 1, -1):
        text = phrase.part(0, size)[0]
        rest = phrase.plain[size:]
        sure = latin_name_strength(text)
        if sure >= 0.5 and rest[0] in _FROM and phrase.part(size + 1)[0][:3].lower() != "all":
            return [phrase.element(Kind.NAME, 0, size, sure), *_rest(phrase, size, known)]
        if sure >= STRONG and _one_body(rest):
            return None
        if sure >= STRONG and (
            title_ends(rest) or _ends_like_body(rest) or rest[0] in OF
        ):
            return [phrase.element(Kind.NAME, 0, size, STRONG), *_rest(phrase, size, known)]
    return None


def _one_body(rest: list[str]) -> bool:
    """Whether what follows a name makes both a body: Max Winter Research Institute."""
    return rest[-1] in BODIES and all(
        one in FUNCTIONS or one in CORPORATE or one in BODIES for one in rest[:-1]
    )


def _ends_like_body(spelt: list[str]) -> bool:
    return spelt[-1] in BODIES or any(one in BODIES for one in _before_of(spelt))


def _before_of(spelt: list[str]) -> list[str]:
    of = next((index for index, one in enumerate(spelt) if one in OF), len(spelt))
    return spelt[:of]


def _office(phrase: Words, known: Known) -> list[Element] | None:
    """Read a title, with its body before or after it, and a name behind."""
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
    if spelt[length] in {"of", "for", "at", "in", "with", "to"}:
        return [*before, *_title_of(phrase, title, length, known)]
    if all(one in FUNCTIONS or one in {"and", "&"} for one in spelt[length:]):
        return [*before, phrase.element(Kind.TITLE, first)]  # VP Marketing
    text, at, end = phrase.part(length)
    return [*before, title, *_holder(text, at, end, known)]


def _closed_by_head(phrase: Words, length: int) -> bool:
    """Whether a field begins and ends as a title does: Consultant Orthopaedic Surgeon."""
    rest = phrase.plain[length:]
    if rest[-1] not in HEADS or len(phrase.spans) > 6 or any(one in BODIES for one in rest):
        return False
    return rest[0] not in OF | {"to"} and latin_name_strength(phrase.part(length)[0]) < 0.5


def _holder(text: str, at: int, end: int, known: Known) -> list[Element]:
    """Read what follows a title at once: who holds it."""
    if len(text.split()) == 1 and text[:1].isupper():
        return [Element(Kind.NAME, at, end, text, 0.7, Sep.GLUED, partial=True)]
    rest = _read(text, at, known)
    rest[0].sep = Sep.GLUED
    return rest


def _body_before(spelt: list[str]) -> int:
    """Return how many words before a title are a body: Port Bureau | Director."""
    head = head_length(spelt)
    for index in range(len(spelt) - 1, 0, -1):
        if spelt[index] in BODIES and index >= 1 and index < len(spelt) - 1 + (head == 0):
            if spelt[index] in FUNCTIONS and spelt[index - 1] not in BODIES:
                continue
            return index + 1
    return 0


def _title_of(phrase: Words, title: Element, length: int, known: Known) -> list[Element]:
    """Read "Dean of …": what follows is a body, or more of the title."""
    spelt = phrase.plain
    after = length + 1
    if after >= len(spelt):
        return [title]
    article = spelt[after] in ARTICLES and after + 1 < len(spelt)
    body = phrase.element(Kind.BODY, after + article)
    body.of = True
    said_alone = len(spelt) - after - article == 1 and spelt[-1] in _OWN_PARTS
    if said_alone or (spelt[length] == "to" and len(spelt) - after - article == 1):
        return [phrase.element(Kind.TITLE, _first_of(phrase, title), None)]
    if known.is_body(body.text) or any(
        one in BODIES and one not in FUNCTIONS for one in spelt[after:]
    ):
        return [title, body]
    whole = phrase.element(Kind.TITLE, _first_of(phrase, title), None)
    if all(one in FUNCTIONS or one in {"and", "&", "of"} for one in spelt[after:]):
        return [whole]
    if spelt[length] == "at" or (article and spelt[length] in {"of", "in", "with"}):
        return [title, body]
    return [whole]


def _first_of(phrase: Words, title: Element) -> int:
    return next(i for i, span in enumerate(phrase.spans) if phrase.at + span[0] >= title.start)


def _plain(phrase: Words) -> list[Element]:
    """Read a field in which there is no title, and that is no evident name."""
    spelt = phrase.plain
    text = phrase.part(0)[0]
    if any(one in BODIES or one in CORPORATE for one in spelt):
        first = 1 if spelt[0] in ARTICLES and text[0].islower() and len(spelt) > 1 else 0
        return _body(phrase, first)
    strength = latin_name_strength(text)
    if strength:
        return [phrase.element(Kind.NAME, 0, sure=strength)]
    if len(spelt) == 1 and text[:1].isupper() and text.isalpha():
        found = phrase.element(Kind.NAME, 0, sure=0.3)
        found.partial = True
        return [found]
    return [phrase.element(Kind.UNKNOWN, 0)]

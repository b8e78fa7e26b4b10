"""Names in English fields: with honorifics before them, with offices behind."""

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_name_words import BODY_SURNAMES, FAMILY, SUFFIXES
from minutes_app.intake.lists.english_names import STRONG, latin_name_strength, may_stand_in_name
from minutes_app.intake.lists.english_offices import Reader, body_element, read_office, read_plain
from minutes_app.intake.lists.english_titles import head_length, title_ends
from minutes_app.intake.lists.english_words import (
    BODIES,
    CORPORATE,
    FUNCTIONS,
    GROUPS,
    HONORIFICS,
    PLURAL_HONORIFICS,
    also_title,
)
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.phrase import ARTICLES, OF, Words

_TITLE_SURNAMES = frozenset({"dean", "steward", "major", "coach"})
"""Surnames that are titles elsewhere: Ms Rosalind Dean."""
_FROM = frozenset({"from", "of", "at", "for"})


def honorific_words(spelt: list[str]) -> int:
    """Return how many words from the first on are honorifics, if a name follows."""
    count = 0
    if spelt[0] == "the" and len(spelt) > 2 and spelt[1] in HONORIFICS:
        count = 1
    while count < len(spelt) - 1 and spelt[count] in HONORIFICS:
        count += 1
        if spelt[count].strip("()") in {"ret", "retd", "rtd", "retired"}:
            count += count < len(spelt) - 1
    if count and (spelt[count] in OF or _of_a_body(spelt, count)):
        return 0
    return count


def _of_a_body(spelt: list[str], count: int) -> bool:
    """Whether what looks like an honorific is the field of a body: Justice Commission."""
    return also_title(spelt[count - 1]) and all(one in BODIES for one in spelt[count:])


def read_polite(phrase: Words, count: int, known: Known, read: Reader) -> list[Element]:
    """Read what follows Mr or Prof.: a name, whatever it looks like, or more of a title."""
    rest = phrase.plain[count:]
    if all(map(also_title, phrase.plain[:count])) and head_length(phrase.plain) > count:
        return read_office(phrase, known, read) or read_plain(phrase)
    size = _name_size(phrase, count)
    name = phrase.element(Kind.NAME, count, count + size)
    name.honorific, first, last = phrase.part(0, count)
    name.honorific_at = (first, last)
    name.plural = any(one in PLURAL_HONORIFICS for one in phrase.plain[:count])
    name.partial = len([one for one in rest[:size] if one not in SUFFIXES]) == 1
    if count + size == len(phrase.spans):
        return [name]
    return [name, *_rest(phrase, count + size, known, read)]


def _name_size(phrase: Words, first: int) -> int:
    """Return how many words from the first on make a name."""
    spelt, total = phrase.plain, len(phrase.spans)
    end = first
    while end < total and end - first < 5:
        word = phrase.part(end, end + 1)[0]
        if (
            spelt[end] in OF
            or (spelt[end] in BODIES and not (first < end == total - 1 and _surname(spelt[end])))
            or (end > first and not _in_name(word, spelt[end]))
        ):
            break
        called = end == total - 1 == first + 1 and spelt[end] in _TITLE_SURNAMES
        if end > first and title_ends(spelt[end:]) == total - end and not called:
            break
        end += 1
    return max(1, end - first)


def _surname(word: str) -> bool:
    return word in FAMILY or word in BODY_SURNAMES


def _in_name(word: str, spelt: str) -> bool:
    return may_stand_in_name(word) or latin_name_strength(f"A. {spelt} B.") > 0


def _rest(phrase: Words, first: int, known: Known, read: Reader) -> list[Element]:
    """Read what follows a name in the same field."""
    if phrase.plain[first] == "for" and first + 1 < len(phrase.spans):
        text, start, end = phrase.part(first + 1)
        if latin_name_strength(text) >= 0.5:
            return [
                Element(Kind.NOTE, phrase.at + phrase.spans[first][0], end, phrase.part(first)[0])
            ]
    if phrase.plain[first] in OF and first + 1 < len(phrase.spans):
        skip = first + 1 + (phrase.plain[first + 1] in ARTICLES and first + 2 < len(phrase.spans))
        return body_element(phrase, skip, 0.8)
    text, start, _ = phrase.part(first)
    found = read(text, start, known)
    found[0].sep = Sep.SPACE
    return found


def _of_office(spelt: list[str], index: int) -> bool:
    """Whether the word before is of a title: Chief of Staff Ma Kun."""
    return spelt[index - 1] == "directors" or spelt[index - 2 : index] == ["of", "staff"]


def read_group(phrase: Words) -> list[Element] | None:
    """Read "Municipal leaders Li Lei"."""
    spelt = phrase.plain
    for index in range(1, len(spelt) - 1):
        if spelt[index - 1] in GROUPS and not _of_office(spelt, index):
            text, at, end = phrase.part(index)
            sure = latin_name_strength(text)
            if sure >= STRONG:
                group = phrase.element(Kind.GROUP, 0, index)
                return [group, Element(Kind.NAME, at, end, text, sure, Sep.SPACE)]
    return None


def read_named(phrase: Words, known: Known, read: Reader) -> list[Element] | None:
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
            return [phrase.element(Kind.NAME, 0, size, sure), *_rest(phrase, size, known, read)]
        if sure >= STRONG and _one_body(rest):
            return None
        if sure >= STRONG and (title_ends(rest) or _ends_like_body(rest) or rest[0] in OF):
            return [phrase.element(Kind.NAME, 0, size, STRONG), *_rest(phrase, size, known, read)]
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

"""English words for people without names: 3 experts of the Institute of Marine Science."""

import re

from minutes_app.intake.lists.elements import Element, Kind
from minutes_app.intake.lists.english_words import GROUPS, PEOPLE
from minutes_app.intake.lists.numerals import number
from minutes_app.intake.lists.phrase import ARTICLES, OF, Words

_ABOUT = re.compile(
    r"\s*(?:about|some|over|around|approximately|nearly|more than)\s", re.IGNORECASE
)
_COUNT = re.compile(r"(\d{1,5}|[A-Za-z]+)\s+(?:other\s+)?(.+)", re.DOTALL)


def read_people(phrase: Words) -> list[Element] | None:
    """Read "3 experts of the Institute"."""
    about = _ABOUT.match(phrase.text)
    first = len(about[0].split()) if about else 0
    spelt = phrase.plain
    if first >= len(spelt) - 1:
        first = 0
    match = _COUNT.fullmatch(phrase.part(first)[0])
    count = number(match[1]) if match else None
    if count is None and len(spelt) > 2 and spelt[0] in GROUPS and spelt[1] in {"of", "from"}:
        return _representatives(phrase)
    if count is None:
        if len(spelt) > 1 and spelt[-1] in GROUPS and not phrase.text.strip()[:1].isupper():
            return [phrase.element(Kind.PEOPLE, 0)]
        return None
    first += 2 if len(spelt) > first + 2 and spelt[first + 1] == "other" else 1
    of = next((index for index, one in enumerate(spelt) if one in OF), len(spelt))
    if first >= of or spelt[of - 1] not in PEOPLE:
        return None
    return _counted(phrase, first, of, count)


def _counted(phrase: Words, first: int, of: int, count: int | None) -> list[Element]:
    """Return the people, and the body that they are of."""
    spelt = phrase.plain
    people = phrase.element(Kind.PEOPLE, first, of)
    people.start, people.count = phrase.part(0)[1], count
    if of + 1 >= len(spelt):
        return [people]
    skipped = of + 1 + (spelt[of + 1] in ARTICLES)
    body = phrase.element(Kind.BODY, min(skipped, len(spelt) - 1))
    if body.text.islower():
        whole = phrase.element(Kind.PEOPLE, first)  # members of the public
        whole.start, whole.count = people.start, count
        return [whole]
    body.of = True
    return [people, body]


def _representatives(phrase: Words) -> list[Element]:
    """Read "Representatives of the Port Authority", and "Representatives of 12 enterprises"."""
    people = phrase.element(Kind.PEOPLE, 0, 1)
    skipped = 2 + (phrase.plain[2] in ARTICLES and len(phrase.plain) > 3)
    body = phrase.element(Kind.BODY, skipped)
    body.of = True
    if body.text[:1].isupper():
        return [people, body]
    return [phrase.element(Kind.PEOPLE, 0)]

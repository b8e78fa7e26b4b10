"""The people of made English lists: names, bodies and offices from a seed."""

from dataclasses import dataclass
from random import Random

from tests.intake.lists.corpus import Said
from tests.intake.lists.shapes_english_vocabulary import Vocabulary

Office = tuple[str, str]
"""Body and title."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who stands in a list; ``shown`` is the name with its honorific."""

    name: str
    shown: str
    offices: tuple[Office, ...]

    @property
    def body(self) -> str:
        """The first body."""
        return self.offices[0][0]

    @property
    def title(self) -> str:
        """All titles of the first body, as they are said."""
        return " and ".join(title for body, title in self.offices if body == self.body)

    @property
    def said(self) -> Said:
        """What a reader should find."""
        return Said(tuple((self.name, *office) for office in self.offices), self.name)


def a_name(rng: Random, words: Vocabulary) -> str:
    """Make a name of one of many cultures."""
    kind = rng.random()
    if kind < 0.2:
        return f"{rng.choice(words.pinyin_family)} {rng.choice(words.pinyin_given)}"
    if kind < 0.28:
        return f"{rng.choice(words.pinyin_given)} {rng.choice(words.pinyin_family)}"
    given, family = rng.choice(words.given), rng.choice(words.family)
    if kind < 0.34:
        return f"{given[0]}. {family}"
    if kind < 0.4:
        return f"{given} {rng.choice('ABCDEFGHJKLMPRSTW')}. {family}"
    return f"{given} {family}"


def a_body(rng: Random, words: Vocabulary) -> str:
    """Make a body by the grammar of its kind."""
    field, other = rng.sample(words.fields, 2)
    firm, second = rng.sample(words.firms, 2)
    return rng.choice(words.bodies).format(
        place=rng.choice(words.places),
        field=field,
        other=other,
        study=rng.choice(words.studies),
        firm=firm,
        second=second,
        short=rng.choice(words.acronyms),
    )


_GLUED = {"body title name", "title name-body"}
"""Where Professor would be an honorific before a name, as is decided, and part of a title."""


def a_person(rng: Random, form: "Form", body: str = "") -> Person:
    words = form.words
    name = a_name(rng, words)
    shown = name
    if rng.random() < form.polite:
        polite = words.plain_honorifics if form.order in _GLUED else words.honorifics
        shown = f"{rng.choice(polite)} {name}"
    body = body or a_body(rng, words)
    glued = form.order in _GLUED
    first, second = rng.sample(words.plain_titles if glued else words.titles, 2)
    offices: tuple[Office, ...] = ((body, first),)
    if form.twice == "one body" and rng.random() < 0.4 and " and " not in first + second:
        offices = ((body, first), (body, second))
    if form.twice == "two bodies" and rng.random() < 0.4:
        offices = ((body, first), (a_body(rng, words), second))
    return Person(name, shown, _parted(offices))


def _titles(both: str) -> list[str]:
    return [both] if " of " in both else both.split(" and ")


def _parted(offices: tuple[Office, ...]) -> tuple[Office, ...]:
    """A title with "and" in it is two titles."""
    return tuple((body, title) for body, both in offices for title in _titles(both))


@dataclass(frozen=True, slots=True)
class Form:
    """What is the same over a list."""

    order: str
    between: str
    inner: str
    polite: float
    twice: str
    words: Vocabulary

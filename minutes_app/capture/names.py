"""Known people and bodies, found by what somebody types of a name.

Everything is looked up in sorted lists, never scanned: 50,000 people take as long as fifty.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol

from minutes_app.capture.folding import fold_name, latin_initials
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, Person
from minutes_app.domain.text import is_wide

MOST_MATCHES = 20
"""How many matches are offered; who sees twenty types one more character."""

_MOST_SEEN = 400
_Place = tuple[str, "Grade", Id]


class NameKind(StrEnum):
    """Whose name it is."""

    PERSON = "person"
    BODY = "body"


class Grade(IntEnum):
    """How a typed text fits a name; the smaller the surer."""

    NAME = 0
    ALIAS = 1
    KEY = 2
    START = 3
    PART = 4


@dataclass(frozen=True, slots=True)
class Known:
    """A person or a body with all that it is found by.

    ``forms`` may stand in minutes as well as ``name`` (a body's long name); ``aliases`` only find
    it (former names); ``keys`` are pinyin and initials in Latin letters, in every reading.
    """

    id: Id
    kind: NameKind
    name: str
    forms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @classmethod
    def of_body(cls, body: Body, keys: Iterable[str] = ()) -> "Known":
        """Make it of a body: called by its short name, found by former names too."""
        forms = (body.name,) if body.short_name else ()
        former = tuple(one.name for one in body.former_names)
        name = body.short_name or body.name
        return cls(body.id, NameKind.BODY, name, forms, former, tuple(keys))

    @classmethod
    def of_person(cls, person: Person, keys: Iterable[str] = ()) -> "Known":
        """Make it of a person."""
        return cls(person.id, NameKind.PERSON, person.name, (), person.other_names, tuple(keys))


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody known who fits, how well, and the name to write: as typed if that is a form."""

    known: Known
    grade: Grade
    written: str


class Names(Protocol):
    """What the parser asks of the directory."""

    def find(self, text: str) -> tuple[Match, ...]:
        """Return who fits ``text``, the surest first; of these at most ``MOST_MATCHES``."""
        ...

    def get(self, known_id: Id) -> Known | None:
        """Return somebody by id."""
        ...


class NameIndex:
    """Names in memory. ``put`` and ``drop`` follow the directory; it belongs to one thread."""

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._known: dict[Id, Known] = {one.id: one for one in known}
        self._exact: dict[str, list[tuple[Grade, Id]]] = {}
        self._places: list[_Place] = []
        for one in self._known.values():
            self._places += self._put_exact(one)
        self._places.sort()

    def __len__(self) -> int:
        return len(self._known)

    def get(self, known_id: Id) -> Known | None:
        """Return somebody by id."""
        return self._known.get(known_id)

    def put(self, known: Known) -> None:
        """Take somebody in, in place of who had the same id."""
        self.drop(known.id)
        self._known[known.id] = known
        for place in self._put_exact(known):
            insort(self._places, place)

    def drop(self, known_id: Id) -> None:
        """Leave somebody out; nothing happens when there is no such id."""
        known = self._known.pop(known_id, None)
        if known is None:
            return
        texts = _exact_texts(known)
        for text, grade in texts.items():
            self._exact[text].remove((grade, known_id))
        for place in _places(known, texts):
            del self._places[bisect_left(self._places, place)]

    def find(self, text: str) -> tuple[Match, ...]:
        """Return who fits ``text``, the surest first; of these at most ``MOST_MATCHES``."""
        typed = fold_name(text)
        if not typed:
            return ()
        grades: dict[Id, Grade] = {}
        for grade, known_id in (*self._exact.get(typed, ()), *self._starting_with(typed)):
            if known_id not in grades or grade < grades[known_id]:
                grades[known_id] = grade
        best = sorted(grades.items(), key=lambda found: found[1])[:MOST_MATCHES]
        return tuple(self._match(known_id, grade, typed) for known_id, grade in best)

    def _put_exact(self, known: Known) -> set[_Place]:
        texts = _exact_texts(known)
        for text, grade in texts.items():
            self._exact.setdefault(text, []).append((grade, known.id))
        return _places(known, texts)

    def _starting_with(self, typed: str) -> Iterator[tuple[Grade, Id]]:
        if len(typed) == 1 and typed.isascii():
            return
        first = bisect_left(self._places, (typed,))
        for text, grade, known_id in self._places[first : first + _MOST_SEEN]:
            if not text.startswith(typed):
                return
            yield grade, known_id

    def _match(self, known_id: Id, grade: Grade, typed: str) -> Match:
        known = self._known[known_id]
        forms = (form for form in known.forms if fold_name(form) == typed)
        return Match(known, grade, next(forms, known.name))


def _exact_texts(known: Known) -> dict[str, Grade]:
    """Return all that finds somebody when it is typed in full."""
    texts: dict[str, Grade] = {}
    for name in (known.name, *known.forms):
        texts.setdefault(fold_name(name), Grade.NAME)
    for name in known.aliases:
        texts.setdefault(fold_name(name), Grade.ALIAS)
    for key in (*map(fold_name, known.keys), *map(latin_initials, [*texts])):
        if len(key) > 1:  # one letter is in too many words to mean somebody
            texts.setdefault(key, Grade.KEY)
    texts.pop("", None)
    return texts


def _places(known: Known, texts: dict[str, Grade]) -> set[_Place]:
    """Return every stretch by whose beginning somebody is found."""
    places: set[_Place] = set()
    for text, grade in texts.items():
        places.add((text, Grade.START, known.id))
        if grade is Grade.KEY:
            continue
        for start in range(1, len(text) - 1):
            if is_wide(text[start]) or not text[start - 1].isalnum():
                places.add((text[start:], Grade.PART, known.id))
    return places

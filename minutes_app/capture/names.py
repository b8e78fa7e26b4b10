"""Known people and bodies, found by what somebody types of a name.

Everything is looked up in sorted shelves, never scanned: 50,000 people take as long as fifty.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from minutes_app.capture.known import Known, NameKind, Register
from minutes_app.capture.stretches import Stretches, short_owner, stretch
from minutes_app.domain.folding import fold_name, latin_initials
from minutes_app.domain.ids import Id
from minutes_app.domain.text import is_wide

__all__ = ["MOST_MATCHES", "Grade", "Known", "Match", "NameIndex", "NameKind", "Names"]

MOST_MATCHES = 20
"""How many matches are offered; who sees twenty types one more character."""

_MOST_SEEN = 80


class Grade(IntEnum):
    """How a typed text fits a name; the smaller the surer."""

    NAME = 0
    ALIAS = 1
    KEY = 2
    START = 3
    PART = 4


_NAME, _ALIAS, _KEY, _PART = (
    int(grade) for grade in (Grade.NAME, Grade.ALIAS, Grade.KEY, Grade.PART)
)


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

    def exact(self, text: str) -> tuple[Match, ...]:
        """Return who is called just so, by a name or a key in full, the surest first."""
        ...

    def get(self, known_id: Id) -> Known | None:
        """Return somebody by id."""
        ...


class NameIndex:
    """Names in memory. ``put`` and ``drop`` follow the directory; it belongs to one thread.

    A lookup reads a bounded number of stretches, the surest first: names in full, then their
    beginnings, and only where those are few, what stands within names.
    """

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._known = Register()
        self._starts, self._parts = Stretches(), Stretches()
        self.gather({one.id: one for one in known}.values())
        self.arrange()

    def __len__(self) -> int:
        return len(self._known)

    def gather(self, known: Iterable[Known]) -> None:
        """Take in many who are not there yet, on any thread; they are found after ``arrange``."""
        some = list(known)
        starts: list[str] = []
        parts: list[str] = []
        for one in some:
            its_starts, its_parts = _stretches(one)
            starts += its_starts
            parts += its_parts
        self._known.gather(some)
        self._starts.gather(starts)
        self._parts.gather(parts)

    def arrange(self) -> None:
        """Put those who were gathered in their places."""
        for one in (self._known, self._starts, self._parts):
            one.arrange()

    def get(self, known_id: Id) -> Known | None:
        """Return somebody by id."""
        return self._known.get(known_id)

    def put(self, known: Known) -> None:
        """Take somebody in, in place of who had the same id."""
        self.drop(known.id)
        self._known.put(known)
        starts, parts = _stretches(known)
        for one in starts:
            self._starts.put(one)
        for one in parts:
            self._parts.put(one)

    def drop(self, known_id: Id) -> None:
        """Leave somebody out; nothing happens when there is no such id."""
        known = self._known.get(known_id)
        if known is None:
            return
        self._known.drop(known_id)
        starts, parts = _stretches(known)
        for one in starts:
            self._starts.drop(one)
        for one in parts:
            self._parts.drop(one)

    def find(self, text: str) -> tuple[Match, ...]:
        """Return who fits ``text``, the surest first; of these at most ``MOST_MATCHES``."""
        typed = fold_name(text)
        if not typed or "\x00" in typed:
            return ()
        exact = self._starts.of(typed, _MOST_SEEN)
        grades = {Id(owner): Grade(grade) for grade, owner in exact}
        if len(typed) > 1 or not typed.isascii():
            _add_longer(grades, self._starts.longer_than(typed, _MOST_SEEN), Grade.START)
            _add_longer(grades, self._parts.of(typed, _MOST_SEEN), Grade.PART)
            _add_longer(grades, self._parts.longer_than(typed, _MOST_SEEN), Grade.PART)
        best = sorted(grades.items(), key=lambda found: found[1])[:MOST_MATCHES]
        return tuple(self._match(known_id, grade, typed) for known_id, grade in best)

    def exact(self, text: str) -> tuple[Match, ...]:
        """Return who is called just so, by a name or a key in full, the surest first."""
        typed = fold_name(text)
        if not typed or "\x00" in typed:
            return ()
        found = self._starts.of(typed, MOST_MATCHES)
        return tuple(self._match(Id(owner), Grade(grade), typed) for grade, owner in found)

    def _match(self, known_id: Id, grade: Grade, typed: str) -> Match:
        known = self._known.get(known_id)
        assert known is not None  # noqa: S101 - whose stretches are here is here
        if grade is not Grade.NAME or not known.forms:
            return Match(known, grade, known.name)
        forms = (form for form in known.forms if fold_name(form) == typed)
        return Match(known, grade, next(forms, known.name))


def _add_longer(grades: dict[Id, Grade], found: Iterable[tuple[int, str]], grade: Grade) -> None:
    """Add whoever is found less surely, until there are enough."""
    for _, owner in found:
        if len(grades) >= MOST_MATCHES:
            return
        grades.setdefault(Id(owner), grade)


def _stretches(known: Known) -> tuple[list[str], list[str]]:
    """Return all that finds somebody: from its beginning, and from within a name."""
    texts = {_folded(name): _NAME for name in (known.name, *known.forms)}
    for name in known.aliases:
        texts.setdefault(_folded(name), _ALIAS)
    parts = {text[start:] for text in texts for start in _starts_within(text)}
    for key in (*known.keys, *(latin_initials(text) for text in texts if text[:1].isascii())):
        folded = key if key.isascii() and key.isalnum() and key.islower() else _folded(key)
        if len(folded) > 1:  # one letter is in too many words to mean somebody
            texts.setdefault(folded, _KEY)
    texts.pop("", None)
    owner = short_owner(known.id)
    starts = [stretch(text, grade, owner) for text, grade in texts.items()]
    return starts, [stretch(part, _PART, owner) for part in parts]


def _folded(name: str) -> str:
    return fold_name(name).replace("\x00", "")


def _starts_within(text: str) -> Iterator[int]:
    """Yield where a part of a name may begin: at any Chinese character, or at a word."""
    for start in range(1, len(text) - 1):
        if "\u4e00" <= text[start] <= "\u9fff" or (
            is_wide(text[start]) or not text[start - 1].isalnum()
        ):
            yield start

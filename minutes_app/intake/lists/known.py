"""What is known already, as far as it helps to read a list."""

from typing import Protocol

from minutes_app.intake.lists.elements import Element

Pieces = list[tuple[int, bool, list[Element]]]
"""Between two signs: where each part begins, whether after a blank, and its elements from 0."""


class Known(Protocol):
    """The directory, as reading sees it. Each question is asked often: answer from a set."""

    def is_person(self, name: str) -> bool:
        """Whether somebody has exactly this name."""
        ...

    def is_body(self, name: str) -> bool:
        """Whether a body has, or had, exactly this name or short name."""
        ...

    def is_title(self, title: str) -> bool:
        """Whether somebody holds, or held, exactly this title."""
        ...


class KnownNames:
    """A directory made of plain names; without any it is an empty one."""

    __slots__ = ("_bodies", "_people", "_titles")

    def __init__(
        self,
        people: frozenset[str] = frozenset(),
        bodies: frozenset[str] = frozenset(),
        titles: frozenset[str] = frozenset(),
    ) -> None:
        self._people = people
        self._bodies = bodies
        self._titles = titles

    def is_person(self, name: str) -> bool:
        """Whether somebody has exactly this name."""
        return name in self._people

    def is_body(self, name: str) -> bool:
        """Whether a body has, or had, exactly this name or short name."""
        return name in self._bodies

    def is_title(self, title: str) -> bool:
        """Whether somebody holds, or held, exactly this title."""
        return title in self._titles


NOTHING_KNOWN = KnownNames()


class Remembered:
    """What is known while one list is read, with what was read in it: titles and bodies recur."""

    __slots__ = ("_known", "chunks", "parts")

    def __init__(self, known: Known) -> None:
        self._known = known
        self.chunks: dict[str, Pieces] = {}
        self.parts: dict[str, list[Element]] = {}

    def is_person(self, name: str) -> bool:
        """Whether somebody has exactly this name."""
        return self._known.is_person(name)

    def is_body(self, name: str) -> bool:
        """Whether a body has, or had, exactly this name or short name."""
        return self._known.is_body(name)

    def is_title(self, title: str) -> bool:
        """Whether somebody holds, or held, exactly this title."""
        return self._known.is_title(title)

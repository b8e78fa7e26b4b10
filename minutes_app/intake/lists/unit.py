"""A name, an office or people, with all that was tied to it."""

from dataclasses import dataclass, field
from enum import Enum, auto

from minutes_app.intake.lists.elements import Element, Facts, Kind, Sep


class Shape(Enum):
    """What a unit is."""

    NAME = auto()
    OFFICE = auto()
    PEOPLE = auto()
    ET_AL = auto()


@dataclass(slots=True)
class Unit:
    """A name, an office or people, with all that was tied to it."""

    shape: Shape
    elements: list[Element]
    sep: Sep
    brackets: list[Element] = field(default_factory=list[Element])
    facts: list[Facts] = field(default_factory=list[Facts])
    notes: list[Element] = field(default_factory=list[Element])
    marks: list[Element] = field(default_factory=list[Element])
    honorific: str = ""
    group: Element | None = None
    alone: bool = False
    """A body that takes part for itself, or for people whom a later word names."""

    @property
    def head(self) -> Element:
        """The element that gives the unit its shape."""
        return self.elements[0]

    @property
    def bodies_only(self) -> bool:
        """Whether it names a body and no title."""
        return all(one.kind is Kind.BODY for one in self.elements)

    @property
    def titled(self) -> bool:
        """Whether a title stands in it, or in its brackets."""
        return any(one.kind is Kind.TITLE for one in self.elements)

    @property
    def has_office(self) -> bool:
        """Whether brackets behind a name tell an office."""
        return any(one.kind in {Kind.BODY, Kind.TITLE} for b in self.brackets for one in b.children)

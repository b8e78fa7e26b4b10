"""One person of a Chinese list, and the ways in which name, body and title are written."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

Office = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """One who takes part, before anything is written: whole offices, or those of one body."""

    name: str
    body: str
    titles: tuple[str, ...]
    offices: tuple[Office, ...] = ()

    @property
    def held(self) -> tuple[Office, ...]:
        """Bodies and titles."""
        return self.offices or tuple(office_of(self.body, one) for one in self.titles)

    @property
    def office(self) -> str:
        """The offices as they are written."""
        if self.offices:
            return "、".join(body + words for body, words in self.offices)
        return self.body + self.title

    @property
    def title(self) -> str:
        """The titles alone as they are written."""
        return "、".join(self.titles).replace("|", "")


def office_of(body: str, title: str) -> Office:
    """Join a part of a body, which stands before its title, to the body: 市科协 办公室|主任."""
    part, _, words = title.rpartition("|")
    return body + part, words


Layout = Callable[[Random, Person, str], str]


def _office_name(random: Random, one: Person, gap: str) -> str:
    return f"{one.office}{gap}{one.name}"


def _name_bracket(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}（{one.office}）"


def _name_bracket_parts(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}（{one.body}，{one.title}）"


def _name_comma(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}，{one.office}"


def _name_parts(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}，{one.body}，{one.title}"


def _name_fields(random: Random, one: Person, gap: str) -> str:
    return gap.join((one.name, one.body, one.title))


def _body_fields(random: Random, one: Person, gap: str) -> str:
    return gap.join((one.body, one.title, one.name))


def _name_in_fields(random: Random, one: Person, gap: str) -> str:
    return gap.join((one.body, one.name, one.title))


def _name_office(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}{gap}{one.office}"


def _title_bracket(random: Random, one: Person, gap: str) -> str:
    return f"{one.title}{one.name}（{one.body}）"


def _name_body(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}（{one.body}）"


def _name_dash(random: Random, one: Person, gap: str) -> str:
    return f"{one.body}——{one.name}"


def _body_name_title(random: Random, one: Person, gap: str) -> str:
    return f"{one.body}{one.name}{one.title}"


def _name_only(random: Random, one: Person, gap: str) -> str:
    return one.name


def _name_title(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}{gap}{one.title}"


def _title_name(random: Random, one: Person, gap: str) -> str:
    return f"{one.title}{gap}{one.name}"


def _name_title_bracket(random: Random, one: Person, gap: str) -> str:
    return f"{one.name}（{one.title}）"


@dataclass(frozen=True, slots=True)
class Shape:
    """How one list is written. ``gaps`` stand inside a person, ``parted`` is how people are."""

    group: str
    layout: Layout
    gaps: tuple[str, ...] = ("",)
    inline: bool = True
    says: str = "body title"
    whole: bool = True
    """Whether offices of leaders, whose bodies differ, can be written like this."""
    other: bool = False
    """Whether the words are those that the reader was not mended for."""


_SPACED = (" ", "　", "\t", "  ")
SHAPES = (
    Shape("office name", _office_name),
    Shape("office name", _office_name),
    Shape("office name, blank", _office_name, (" ", "　"), False),
    Shape("name (office)", _name_bracket),
    Shape("name (body, title)", _name_bracket_parts, whole=False),
    Shape("name, office", _name_comma, inline=False),
    Shape("name, body, title", _name_parts, inline=False, whole=False),
    Shape("name body title", _name_fields, _SPACED, False, whole=False),
    Shape("body title name", _body_fields, _SPACED, False, whole=False),
    Shape("body name title", _name_in_fields, _SPACED, False, whole=False),
    Shape("name office, blank", _name_office, (" ", "　", "\t"), False),
    Shape("title name (body)", _title_bracket, whole=False),
    Shape("name (body)", _name_body, says="body", whole=False),
    Shape("body——name", _name_dash, inline=False, says="body", whole=False),
    Shape("body+name+title", _body_name_title, says="body one", whole=False),
    Shape("names", _name_only, says="", whole=False),
    Shape("title name", _title_name, ("", " "), False, says="title", whole=False),
    Shape("name title", _name_title, (" ", ""), False, says="title one", whole=False),
    Shape("under a body", _name_title_bracket, says="under", whole=False),
    Shape("under a body", _name_title, (" ",), says="under one", whole=False),
    Shape("under a body", _title_name, says="under one", whole=False),
    Shape("under a body", _name_only, says="under none", whole=False),
    Shape("table", _name_only, says="table", whole=False),
)

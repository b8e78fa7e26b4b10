"""What a query means, said a second time: every record is read, nothing is quick or clever.

Only what becomes of one text is remembered: an archive holds few, and each is asked for a
thousand times.
"""

import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from minutes_app.domain import query as tree
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Meeting, Series
from minutes_app.domain.names import split_name
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.query import Node, Scope, Text
from minutes_app.domain.text import has_han
from minutes_app.language.sameness import same
from minutes_app.storage import mapping
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.facets import Facet, Has, word
from minutes_app.storage.search.passages import Name, Passage, passages
from minutes_app.storage.search.readings import TABLES
from minutes_app.storage.search.results import Where

_DENSE = ("CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
_WHERE = {
    Scope.TITLES: (Where.MEETING,),
    Scope.ENTRIES: (Where.ENTRY,),
    Scope.PEOPLE: (Where.PERSON, Where.ATTENDEE),
    Scope.BODIES: (Where.BODY,),
    Scope.TASKS: (Where.ENTRY,),
    Scope.FIGURES: (Where.ENTRY,),
    Scope.PROPOSALS: (Where.PROPOSAL,),
    Scope.DOCUMENTS: (Where.DOCUMENT,),
    Scope.SOURCES: (Where.SOURCE,),
    Scope.ANNEXES: (Where.ANNEX,),
}
_PARTS = {Scope.TITLES: "title", Scope.FIGURES: "figure"}


@dataclass
class Archived:
    """All that can be found in an archive, and whom its names may mean."""

    passages: list[Passage]
    meetings: dict[Id, Meeting]
    series: dict[Id, Series]
    names: dict[Id, tuple[str, ...]]
    keys: dict[Id, tuple[str, ...]]
    styled: list[tuple[str, list[str], list[str]]]
    """People, each by the id or the folded name, with names and titles."""

    @cached_property
    def named(self) -> set[Name]:
        """Everybody and everything that passages name."""
        return {name for one in self.passages for name in (*one.speakers, *one.owners)}

    @classmethod
    def of(cls, connection: Connection) -> "Archived":
        """Read everything."""
        meetings = {one.id: one for one in mapping.load_all(connection, Meeting)}
        people = mapping.load_all(connection, Person)
        bodies = mapping.load_all(connection, Body)
        names = {one.id: (one.name, *one.other_names) for one in people}
        for body in bodies:
            former = (one.name for one in body.former_names)
            names[body.id] = (body.name, body.short_name, *former)
        rows = connection.execute("SELECT record, keys FROM name_keys").fetchall()
        every: list[Passage] = []
        for where in Where:
            ids = [Id(row[0]) for row in connection.execute(f"SELECT id FROM {TABLES[where]}")]
            every += passages(connection, where, ids)
        return cls(
            [one for one in every if one.parts
             and (one.meeting is None or meetings[one.meeting].binned is None)],
            meetings,
            {one.id: one for one in mapping.load_all(connection, Series)},
            names,
            {Id(record): tuple(keys.split()) for record, keys in rows},
            [*_in_the_directory(connection, people), *_at_meetings(connection)],
        )  # fmt: skip

    def found(self, node: Node) -> set[tuple[Where, Id]]:
        """Return the records that a query means."""
        return {(one.where, one.record) for one in self.passages if self.meets(one, node, None)}

    def meets(  # noqa: C901, PLR0911 - one case for each kind of condition
        self, one: Passage, node: Node, part: str | None
    ) -> bool:
        """Tell whether a record meets a condition; ``part``: words count in parts of this name."""
        match node:
            case Text():
                return _has_text(one, node.text, part)
            case tree.In():
                return _is_in(one, node.scope) and self.meets(
                    one, node.of, _PARTS.get(node.scope, part)
                )
            case tree.Not():
                return not self.meets(one, node.of, part)
            case tree.All():
                return all(self.meets(one, each, part) for each in node.of)
            case tree.Either():
                return any(self.meets(one, each, part) for each in node.of)
            case tree.Named():
                named = one.speakers if node.party is tree.Party.SPEAKER else one.owners
                if self._knows(node.name):
                    return any(self._is_called(each, node.name) for each in named)
                meant = self._addressed(_named(node.name))
                return any(each.person in meant or _named(each.printed) in meant for each in named)
            case tree.OfSeries():
                series = self.meetings[one.meeting].series if one.meeting else None
                return series is not None and plain(node.name) in plain(self.series[series].name)
            case tree.OfKind():
                return any(word(Facet.KIND, kind) in one.facets for kind in node.kinds)
            case tree.OfStatus():
                status = self.meetings[one.meeting].status if one.meeting else None
                return status in node.meetings or any(
                    word(Facet.TASK, task) in one.facets for task in node.tasks
                )
            case tree.Held():
                return one.meeting is not None and _held(self.meetings[one.meeting], node)
            case tree.Due():
                return one.due is not None and (
                    (node.since is None or _number(node.since) <= one.due)
                    and (node.until is None or one.due <= _number(node.until))
                )

    def _knows(self, typed: str) -> bool:
        return any(self._is_called(name, typed) for name in self.named)

    def _addressed(self, typed: str) -> set[str]:
        """Return the ids and names of people who are called so with a title of theirs."""
        return {
            key
            for key, names, titles in self.styled
            for name in names
            for title in titles
            if title and any(_fits(typed, form, title) for form in _forms(name))
        }

    def _is_called(self, name: Name, typed: str) -> bool:
        link = name.person or name.body
        known = {_named(each) for each in (name.printed, *self.names.get(link or Id(""), ()))}
        wanted = _named(typed)
        if wanted.startswith("="):
            return wanted[1:] in known
        # One to three letters begin a word of the name; whatever is longer, or Chinese, is a part.
        begins = len(wanted) < 4 and all(map(is_word, wanted))
        if any((stands(wanted, each) if begins else wanted in each) for each in known if each):
            return True
        keys = self.keys.get(link, ()) if link else ()
        return wanted.isascii() and any(key.startswith(wanted.replace(" ", "")) for key in keys)


@cache
def plain(text: str) -> str:
    """Return a text as it is compared, on one line."""
    return " ".join(same(text).split())


@cache
def is_word(character: str) -> bool:
    """Tell whether words are made of such characters, with blanks between the words."""
    return character.isalnum() and not unicodedata.name(character, "").startswith(_DENSE)


def stands(typed: str, text: str) -> bool:
    """Tell whether something typed, which is folded, stands in a folded text."""
    place = text.find(typed)
    while place >= 0:
        if not (is_word(typed[0]) and place and is_word(text[place - 1])):
            return True
        place = text.find(typed, place + 1)
    return False


def _in_the_directory(
    connection: Connection, people: list[Person]
) -> list[tuple[str, list[str], list[str]]]:
    offices = mapping.load_all(connection, Office)
    return [
        (one.id, [one.name, *one.other_names],
         [one.honorific, *(office.title for office in offices if office.person == one.id)])
        for one in people
    ]  # fmt: skip


def _at_meetings(connection: Connection) -> list[tuple[str, list[str], list[str]]]:
    return [
        (one.person or _named(one.name), [one.name],
         [one.honorific, *(office.title for office in one.offices)])
        for one in mapping.load_all(connection, Attendee) if one.name and not one.body
    ]  # fmt: skip


@cache
def _forms(name: str) -> set[str]:
    surname, given = split_name(plain(name))
    own_name = {given} if has_han(name) and len(given) > 1 else set()
    return {_named(one) for one in (name, surname, *own_name)}


@cache
def _fits(typed: str, name: str, title: str) -> bool:
    wanted = plain(title)
    if has_han(typed):
        return typed.startswith(name) and typed[len(name) :] in wanted and typed != name
    called = typed.removesuffix(f" {name}")
    return called != typed and f" {called.removesuffix('.')}" in f" {wanted}"


def _has_text(one: Passage, typed: str, part: str | None) -> bool:
    wanted = plain(typed)
    if not wanted:
        return True
    by_sound = part is None and all(map(is_word, wanted))
    if by_sound and any(key.startswith(wanted) for key in one.keys):
        return True
    return any(stands(wanted, plain(each.text)) for each in one.parts
               if part is None or each.name == part)  # fmt: skip


def _is_in(one: Passage, scope: Scope) -> bool:
    if one.where not in _WHERE[scope]:
        return False
    if scope is Scope.TASKS:
        return any(facet.startswith(Facet.TASK) for facet in one.facets)
    return scope is not Scope.FIGURES or word(Facet.HAS, Has.FIGURE) in one.facets


@cache
def _named(name: str) -> str:
    folded = plain(name)
    return folded.replace(" ", "") if has_han(folded) else folded


def _held(meeting: Meeting, node: tree.Held) -> bool:
    """Tell whether every day on which it may have been lies within."""
    start = meeting.start
    year = start.year or meeting.created.year
    first = date(year, start.month or 1, (start.day or 1) if start.month else 1)
    month = start.month or 12
    last = date(year, month, start.day if start.month and start.day else monthrange(year, month)[1])
    return (node.since is None or node.since <= first) and (
        node.until is None or last <= node.until
    )


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day

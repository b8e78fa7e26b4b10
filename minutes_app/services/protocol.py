"""Protocol order: the people of a meeting by rank, then by surname; and moves made by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from minutes_app.domain.folding import fold_name
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendee,
    AttendeeKind,
    Group,
    House,
    Language,
    Meeting,
    SurnameOrder,
)
from minutes_app.domain.names import split_name
from minutes_app.domain.ordering import key_at, keys_after
from minutes_app.domain.people import Body
from minutes_app.domain.protocol import BodyNames, RankList, arranged
from minutes_app.domain.records import Change
from minutes_app.domain.text import has_han
from minutes_app.host.resources import resource
from minutes_app.language.pinyin import keys_of
from minutes_app.language.strokes import stroke_key
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Example:
    """Somebody where a rank list places them, and the line that did ("" for none)."""

    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Ordered:
    """What putting a list in order did.

    ``kept`` stood where they were put by hand; ``by_pinyin`` have a surname of which the strokes
    are not known; ``unranked`` hold no title that is in the list.
    """

    change: Change
    kept: tuple[str, ...] = ()
    by_pinyin: tuple[str, ...] = ()
    unranked: tuple[str, ...] = ()


def default_ranks(language: Language) -> tuple[str, ...]:
    """Return the rank list that is used where the house has none."""
    lines = resource("protocol", f"ranks.{language.value}.txt").read_text(encoding="utf-8")
    return tuple(line for line in lines.splitlines() if line and not line.startswith("#"))


class Protocol:
    """Operations on the order in which people stand. Each is one step of undo."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def ranks(self, language: Language) -> tuple[str, ...]:
        """Return the titles of the house, the highest first; those shipped where it has none."""
        return self._house().ranks or default_ranks(language)

    def places(self, people: Iterable[Attendee], language: Language) -> dict[Id, int]:
        """Return the place in the rank list of everybody who has one; 0 is the highest."""
        names, ranks = self._body_names(), RankList(self.ranks(language))
        found = {one.id: ranks.place(one.offices, names) for one in people}
        return {one: place for one, place in found.items() if place is not None}

    def put_in_order(
        self, meeting: Id, groups: Sequence[Id | None] | None = None, *, also_by_hand: bool = False
    ) -> Ordered:
        """Put the people of some groups in order (None among them: who is in no group), or all.

        Whoever was put into a place by hand stays in it, unless ``also_by_hand``.
        """
        head = self._archive.get(Meeting, meeting)
        people = reading.of_meeting(self._archive, Attendee, meeting)
        wanted = [one for one in people if groups is None or one.group in groups]
        order = _Order(self._house().surname_order, self.ranks(head.language), self._body_names())
        with self._archive.operation("attendee.order", meeting) as operation:
            for members in _by_group(wanted):
                kept = [one.by_hand and not also_by_hand for one in members]
                line = arranged(members, order.key, kept)
                operation.put(*_in_places(line, members, release=also_by_hand))
        kept_names = tuple(one.shown_name for one in wanted if one.by_hand and not also_by_hand)
        return Ordered(operation.change(), kept_names, *order.doubts(wanted))

    def place(self, attendee: Id, group: Id | None, index: int) -> Change:
        """Put somebody by hand into a group (None: before all), at the ``index``-th place."""
        one = self._archive.get(Attendee, attendee)
        others = [
            other
            for other in reading.of_meeting(self._archive, Attendee, one.meeting)
            if other.id != attendee and other.group == group
        ]
        moved = replace(one, group=group, by_hand=True)
        with self._archive.operation("attendee.move", one.meeting) as operation:
            operation.put(*_placed(moved, others, index))
        return operation.change()

    def step(self, attendee: Id, step: int) -> Change:
        """Move somebody by hand a place up (-1) or down (1), on into the next group at its end."""
        one = self._archive.get(Attendee, attendee)
        everybody = reading.of_meeting(self._archive, Attendee, one.meeting)
        mates = [other.id for other in everybody if other.group == one.group]
        index = mates.index(attendee) + step
        if 0 <= index < len(mates):
            return self.place(attendee, one.group, index)
        found = reading.of_meeting(self._archive, Group, one.meeting)
        groups: list[Id | None] = [None, *(group.id for group in found)]
        at = groups.index(one.group) + step
        if not 0 <= at < len(groups):
            return Change("attendee.move", one.meeting)
        there = sum(other.group == groups[at] for other in everybody)
        return self.place(attendee, groups[at], there if step < 0 else 0)

    def join(self, attendee: Id, group: Id | None) -> Change:
        """Put an attendee at the end of a group; that is no place chosen by hand."""
        one = self._archive.get(Attendee, attendee)
        last = reading.last_position(self._archive, Attendee, one.meeting)
        with self._archive.operation("attendee.move", one.meeting) as operation:
            position = keys_after(last, 1)[0]
            operation.put(replace(one, group=group, position=position, by_hand=False))
        return operation.change()

    def try_out(
        self, people: Sequence[Attendee], ranks: Sequence[str], surnames: SurnameOrder
    ) -> list[Example]:
        """Return how some people would stand under a rank list that nobody has saved yet."""
        order = _Order(surnames, ranks, self._body_names())
        return [
            Example(one.shown_name, order.line_of(one)) for one in sorted(people, key=order.key)
        ]

    def _house(self) -> House:
        houses = reading.all_of(self._archive, House)
        return houses[0] if houses else House(Id(""))

    def _body_names(self) -> BodyNames:
        return {
            body.id: (body.name, body.short_name, *(one.name for one in body.former_names))
            for body in reading.all_of(self._archive, Body)
        }


class _Order:
    """By what one meeting's people are ordered."""

    def __init__(self, surnames: SurnameOrder, ranks: Sequence[str], names: BodyNames) -> None:
        self._surnames = surnames
        self._lines = tuple(ranks)
        self._ranks = RankList(ranks)
        self._names = names

    def key(self, one: Attendee) -> tuple[Any, ...]:
        """Return what is compared: rank, then people before bodies and the unnamed, then names."""
        place = self._place(one)
        rank = len(self._lines) if place is None else place
        if one.kind is not AttendeeKind.PERSON or not one.name:
            return rank, 1
        return rank, 0, *self._name_key(one.name)

    def line_of(self, one: Attendee) -> str:
        """Return the line of the list that placed somebody, "" for none."""
        place = self._place(one)
        return "" if place is None else self._lines[place]

    def doubts(self, people: Iterable[Attendee]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return who was placed by pinyin instead of strokes, and who by no rank."""
        named = [one for one in people if one.kind is AttendeeKind.PERSON and one.name]
        strokes = self._surnames is SurnameOrder.STROKES
        by_pinyin = [one.name for one in named
                     if strokes and has_han(one.name) and stroke_key(one.name) is None]  # fmt: skip
        unranked = [one.name for one in named if self._place(one) is None]
        return tuple(by_pinyin), tuple(unranked)

    def _place(self, one: Attendee) -> int | None:
        return self._ranks.place(one.offices, self._names)

    def _name_key(self, name: str) -> tuple[Any, ...]:
        if self._surnames is SurnameOrder.STROKES and has_han(name):
            strokes = stroke_key(name)
            return (1, *_spelling(name)) if strokes is None else (0, strokes)
        return (2, *_spelling(name))


def _spelling(name: str) -> tuple[str, str, str]:
    """Return surname and given name in Latin letters, and the name itself."""
    parts = split_name(name)
    if has_han(name):
        surname, given = (next(iter(keys_of(part)), "") for part in parts)
        return surname, given, name
    return fold_name(parts.surname), fold_name(parts.given), name


def _by_group(people: Iterable[Attendee]) -> Iterable[list[Attendee]]:
    groups: dict[Id | None, list[Attendee]] = {}
    for one in people:
        groups.setdefault(one.group, []).append(one)
    return groups.values()


def _in_places(
    line: Sequence[Attendee], members: Sequence[Attendee], *, release: bool
) -> list[Attendee]:
    """Give the people of ``line`` the places that the members had; anew where some were shared."""
    places = sorted(one.position for one in members)
    if len(set(places)) < len(places):
        places = keys_after("", len(places))
    return [
        replace(one, position=place, by_hand=one.by_hand and not release)
        for one, place in zip(line, places, strict=True)
    ]


def _placed(one: Attendee, others: Sequence[Attendee], index: int) -> list[Attendee]:
    """Return the attendee in its new place; all of them where places were shared."""
    index = min(max(index, 0), len(others))
    try:
        return [replace(one, position=key_at([other.position for other in others], index))]
    except ValueError:  # two who came from different groups had the same place
        line = [*others[:index], one, *others[index:]]
        keys = keys_after("", len(line))
        return [replace(member, position=key) for member, key in zip(line, keys, strict=True)]

"""What the palette finds, and in what order it is shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from minutes_app.ui.palette.matching import Match, Name, match

_AT_LEAST: Final = 3
"""Letters from which on those that only lie scattered in a name count as found."""


class Kind(StrEnum):
    """Kinds of what is found."""

    COMMAND = "command"
    MEETING = "meeting"
    PERSON = "person"
    BODY = "body"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be run or opened. ``id`` is unique within its kind.

    ``names`` are what it is found by; the first one is shown as its title. ``meeting`` is where a
    task stands.
    """

    kind: Kind
    id: str
    names: tuple[Name, ...]
    detail: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    meeting: str = ""

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.kind}:{self.id}"

    @property
    def title(self) -> str:
        """What it is called."""
        return self.names[0].text


@dataclass(frozen=True, slots=True)
class Found:
    """An item, with the places of its title that were typed.

    ``alias`` is the other name that it was found by, with the places in that.
    """

    item: Item
    score: int = 0
    places: tuple[int, ...] = ()
    alias: str = ""
    alias_places: tuple[int, ...] = ()


Fit = tuple[Found, Match]
"""An item with how well words fit it."""


def find(items: Iterable[Item], words: Sequence[str], used: Sequence[str]) -> list[Found]:
    """Return the items that words fit, the best first; of equal ones, what was used last."""
    return ranked(fits(items, words), words, used)


def fits(items: Iterable[Item], words: Sequence[str]) -> list[Fit]:
    """Return the items that words fit, as they come."""
    return [best for item in items if (best := _best(item, words))]


def ranked(fitting: list[Fit], words: Sequence[str], used: Sequence[str]) -> list[Found]:
    """Return what words fit, the best first; of equal ones, what was used last.

    ``used`` are keys of items, the last used first. What has the letters only scattered inside its
    words is left out when something has them together.
    """
    together = [one for one in fitting if not one[1].scattered]
    if together or sum(map(len, words)) < _AT_LEAST:
        fitting = together
    ages = {key: age for age, key in enumerate(used)}
    best = sorted(
        fitting,
        key=lambda one: (
            -one[0].score, ages.get(one[0].item.key, len(ages)), len(one[0].item.title)
        ),
    )  # fmt: skip
    return [found for found, _ in best]


def _best(item: Item, words: Sequence[str]) -> Fit | None:
    best: Fit | None = None
    for place, name in enumerate(item.names):
        fit = match(words, name)
        if fit is None or (best is not None and fit.score <= best[0].score):
            continue
        if place == 0:
            best = Found(item, fit.score, fit.places), fit
        else:
            best = Found(item, fit.score, (), name.text, fit.places), fit
    return best


def grouped(found: Sequence[Found]) -> list[tuple[str, list[Found]]]:
    """Return what was found by group; the group with the best comes first."""
    groups: dict[str, list[Found]] = {}
    for one in found:
        groups.setdefault(one.item.group, []).append(one)
    return list(groups.items())

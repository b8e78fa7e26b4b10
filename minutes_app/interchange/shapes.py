"""The shape of the format: which fields a record has in a file, and what they may hold."""

from dataclasses import MISSING, dataclass, fields
from enum import EnumMeta
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id

FORMAT = "minutes-app/meeting"
VERSION = 1

ID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"

LARGEST = 2**53 - 1
"""Whole numbers are 0 to this, unless ``RANGES`` says otherwise: no program reads them wrongly."""

RANGES = {
    (PartialDate, "year"): (1, 9999),
    (PartialDate, "month"): (1, 12),
    (PartialDate, "day"): (1, 31),
    (PartialDate, "hour"): (0, 23),
    (PartialDate, "minute"): (0, 59),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record as it stands in a file.

    ``implied``: the file says it elsewhere, once; it is not written, and may be there if it agrees.
    """

    name: str
    hint: Any
    optional: bool
    default: Any
    implied: bool
    range: tuple[int, int]

    @property
    def required(self) -> bool:
        """Whether a file without it cannot be read."""
        return self.default is MISSING and not self.implied


@cache
def fields_of(kind: type) -> dict[str, Field]:
    """Return the fields of a dataclass in a file, in the order in which they are written.

    ``position`` is not among them: the order of a list is the order of what is in it.
    """
    hints = get_type_hints(kind)
    found: dict[str, Field] = {}
    for field in fields(kind):
        if field.name == "position":
            continue
        hint, optional = _without_none(hints[field.name])
        implied = field.name == "meeting" and hint is Id
        bounds = RANGES.get((kind, field.name), (0, LARGEST))
        found[field.name] = Field(field.name, hint, optional, field.default, implied, bounds)
    return found


def item_of(hint: Any) -> Any:
    """Return what a list holds (``tuple[X, ...]``); None for what is no list."""
    return get_args(hint)[0] if get_origin(hint) is tuple else None


def values_of(choice: EnumMeta) -> tuple[str, ...]:
    """Return the words that a field of this type may hold."""
    members: dict[str, Any] = dict(choice.__members__)
    return tuple(str(member.value) for member in members.values())


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in {Union, UnionType}:
        return hint, False
    (inner,) = (part for part in get_args(hint) if part is not NoneType)
    return inner, True

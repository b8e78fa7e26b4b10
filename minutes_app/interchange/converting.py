"""From the plain values of a JSON file to records: strict, and exact about what is wrong."""

import re
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from difflib import get_close_matches
from enum import EnumMeta
from typing import TYPE_CHECKING, Any, cast

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.domain.text import clean_text
from minutes_app.interchange.references import Path
from minutes_app.interchange.shapes import (
    ID_PATTERN,
    LARGEST,
    Field,
    fields_of,
    item_of,
    values_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_ID = re.compile(ID_PATTERN)
_PLAIN = (0, LARGEST)


class OddNumber(str):
    """A number that no field of the format can hold, as it stands in the file (1e999, 2.5)."""

    __slots__ = ()


class FieldError(Exception):
    """Something in a file is not as it should be; ``path`` says where.

    ``at_name``: the name of the field is wrong itself, and not what stands in it.
    """

    def __init__(
        self, code: str, path: Path, found: object, expected: object, *, at_name: bool = False
    ) -> None:
        super().__init__(code, path)
        self.code = code
        self.path = path
        self.found = found
        self.expected = expected
        self.at_name = at_name


class Converter:
    """Makes records from plain values. ``meeting`` is the id that each part of it must name."""

    def __init__(self, meeting: Id | None = None) -> None:
        self._meeting = meeting

    def convert(self, value: Any, hint: Any, path: Path, bounds: tuple[int, int] = _PLAIN) -> Any:
        """Return ``value`` as what ``hint`` says. Raises ``FieldError``."""
        if is_dataclass(hint):
            return self.record(value, hint, path)  # pyright: ignore[reportArgumentType]
        if item := item_of(hint):
            if not isinstance(value, list):
                raise wrong_type(path, value, "list")
            return tuple(
                self.convert(one, item, (*path, place))
                for place, one in enumerate(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
            )
        return _scalar(value, hint, path, bounds)

    def record(self, value: Any, kind: type, path: Path) -> Any:
        """Return an object as a dataclass. Raises ``FieldError``."""
        known = fields_of(kind)
        check_names(value, tuple(known), path)
        made: dict[str, Any] = {}
        for name, field in known.items():
            if name in value:
                made[name] = self._field(value[name], field, (*path, name))
            elif field.implied:
                made[name] = self._meeting
            elif field.required:
                raise FieldError("import.missing_field", path, "", name)
        try:
            return kind(**made)
        except ValueError:  # the calendar has no such day
            raise FieldError("import.value", path, made, "date") from None

    def _field(self, value: Any, field: Field, path: Path) -> Any:
        if value is None and field.optional:
            return None
        made = self.convert(value, field.hint, path, field.range)
        if field.implied and made != self._meeting:
            raise FieldError("import.other_meeting", path, made, self._meeting)
        return made


def check_names(value: Any, known: tuple[str, ...], path: Path) -> None:
    """Raise ``FieldError`` unless ``value`` is an object with none but ``known`` names."""
    if not isinstance(value, dict):
        raise wrong_type(path, value, "object")
    names = cast("Iterable[str]", value)
    for name in names:
        if name not in known:
            expected = tuple(get_close_matches(name, known, 1)) or known
            raise FieldError("import.unknown_field", (*path, name), name, expected, at_name=True)


def wrong_type(path: Path, found: object, expected: str) -> FieldError:
    """Return the error for a value of another type than the format has there."""
    return FieldError("import.wrong_type", path, found, expected)


def _scalar(value: Any, hint: Any, path: Path, bounds: tuple[int, int]) -> Any:
    if hint is bool:
        if type(value) is not bool:
            raise wrong_type(path, value, "yes_or_no")
        return value
    if hint is int:
        return _whole_number(value, path, bounds)
    if type(value) is not str:
        raise wrong_type(path, value, "text")
    if hint is str:
        return clean_text(value)
    if hint is Id:
        if not _ID.fullmatch(value):
            raise FieldError("import.value", path, value, "id")
        return value
    if isinstance(hint, EnumMeta):
        choices = values_of(hint)
        if value not in choices:
            raise FieldError("import.choice", path, value, choices)
        return hint(value)
    return _moment(value, hint, path)


def _whole_number(value: Any, path: Path, bounds: tuple[int, int]) -> int:
    if type(value) is not int:
        if isinstance(value, OddNumber) and value.lstrip("-").isdigit():
            raise FieldError("import.number", path, value, bounds)
        raise wrong_type(path, value, "whole_number")
    if not bounds[0] <= value <= bounds[1]:
        raise FieldError("import.number", path, value, bounds)
    return value


def _moment(value: str, hint: Any, path: Path) -> date:
    expected = "instant" if hint is datetime else "date"
    try:
        moment: date = msgspec.convert(value, hint)
        if not isinstance(moment, datetime):
            return moment
        if moment.tzinfo:
            return moment.astimezone(UTC)
    except (msgspec.ValidationError, OverflowError):
        raise FieldError("import.value", path, value, expected) from None
    raise FieldError("import.value", path, value, expected)

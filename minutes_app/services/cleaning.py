"""Clean text at the one way in: every record that a person or a file gives goes through here."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from minutes_app.domain.text import clean_text

T = TypeVar("T")


def clean_record(value: T) -> T:
    """Return a dataclass in which every text, however deep, has gone through ``clean_text``.

    What is no dataclass comes back as it is.
    """
    changed: dict[str, Any] = {}
    for name in _field_names(type(value)):
        old = getattr(value, name)
        if not old:
            continue
        new = _clean(old)
        if new is not old and new != old:
            changed[name] = new
    return replace(value, **changed) if changed else value  # pyright: ignore[reportArgumentType, reportUnknownVariableType]


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _clean(value: object) -> object:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(_clean(part) for part in cast("tuple[object, ...]", value))
    return clean_record(value)

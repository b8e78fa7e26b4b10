"""Clean text at the one way in: every record that a person or a file gives goes through here."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar, cast

from minutes_app.domain.text import clean_text

T = TypeVar("T")


def clean_record(value: T) -> T:
    """Return a dataclass in which every text, however deep, has gone through ``clean_text``."""
    changed: dict[str, Any] = {}
    for field in fields(value):  # pyright: ignore[reportArgumentType]
        old = getattr(value, field.name)
        new = _clean(old)
        if new is not old and new != old:
            changed[field.name] = new
    return replace(value, **changed) if changed else value  # pyright: ignore[reportArgumentType, reportUnknownVariableType]


def _clean(value: object) -> object:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(_clean(part) for part in cast("tuple[object, ...]", value))
    if is_dataclass(value) and not isinstance(value, type):
        return clean_record(value)
    return value

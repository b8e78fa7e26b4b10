"""Which fields of the record name another record by its id, and what stands behind them."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from minutes_app.domain.entries import Citation, Entry, Responsible, Task, Trace, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendee,
    Byline,
    CitedDocument,
    Group,
    Meeting,
    Part,
    Series,
    Source,
)
from minutes_app.domain.papers import Wording
from minutes_app.domain.people import Body, Office, OfficeHeld, Person
from minutes_app.domain.proposals import Party, Proposal
from minutes_app.domain.records import MEETING_PART_TYPES, Record

R = TypeVar("R", bound=Record)
Path = tuple[str | int, ...]

TARGETS: dict[tuple[type, str], type[Record]] = {
    (Meeting, "series"): Series,
    (Byline, "person"): Person,
    (Body, "parent"): Body,
    (Office, "person"): Person,
    (Office, "body"): Body,
    (OfficeHeld, "body"): Body,
    (Part, "attendees"): Attendee,
    (Attendee, "group"): Group,
    (Attendee, "person"): Person,
    (Attendee, "body"): Body,
    (Attendee, "deputy"): Attendee,
    (Attendee, "arrived"): Entry,
    (Attendee, "left"): Entry,
    (Party, "attendee"): Attendee,
    (Party, "body"): Body,
    (Entry, "parent"): Entry,
    (Entry, "part"): Part,
    (Entry, "proposal"): Proposal,
    (Voice, "attendee"): Attendee,
    (Responsible, "body"): Body,
    (Responsible, "person"): Person,
    (Citation, "document"): CitedDocument,
    (Trace, "source"): Source,
    (Task, "entry"): Entry,
    (Wording, "entry"): Entry,
    **{(kind, "meeting"): Meeting for kind in MEETING_PART_TYPES},
}
"""The type of record that each field with an id (or a list of ids) names."""

_REQUIRED = frozenset({
    (Office, "person"), (Citation, "document"), (Trace, "source"), (Task, "entry"),
    *((kind, "meeting") for kind in MEETING_PART_TYPES),
})  # fmt: skip
"""Fields that cannot be empty: what names nothing there has no meaning without it."""


def references(value: object, path: Path = ()) -> Iterator[tuple[Path, type[Record], Id]]:
    """Yield where a record names another, the type of record it names, and the id."""
    for name in _field_names(type(value)):
        held = getattr(value, name)
        target = TARGETS.get((type(value), name))
        if not held:
            continue
        if isinstance(held, tuple):
            items = cast("tuple[Any, ...]", held)
            for index, item in enumerate(items):
                if target:
                    yield (*path, name, index), target, item
                else:
                    yield from references(item, (*path, name, index))
        elif target:
            yield (*path, name), target, held
        else:
            yield from references(held, (*path, name))


def with_references(record: R, change: Callable[[type[Record], Id], Id | None]) -> R | None:
    """Return a record whose references are what ``change`` makes of them.

    Where ``change`` returns None the link is left out; None is returned for a record that has no
    meaning without one of its links.
    """
    return _changed(record, change)


def _changed(value: Any, change: Callable[[type[Record], Id], Id | None]) -> Any:
    if isinstance(value, tuple):
        made = [_changed(item, change) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return tuple(item for item in made if item is not None)
    kind: type = type(value)  # pyright: ignore[reportUnknownVariableType]
    new: dict[str, Any] = {}
    for name in _field_names(kind):
        held = getattr(value, name)
        target = TARGETS.get((kind, name))
        if not held:
            continue
        if target is None:
            new[name] = _changed(held, change)
        elif isinstance(held, tuple):
            ids = cast("tuple[Id, ...]", held)
            new[name] = tuple(kept for one in ids if (kept := change(target, one)))
        else:
            new[name] = change(target, held)
            if new[name] is None and (kind, name) in _REQUIRED:
                return None
    return replace(value, **new) if new else value


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """Return the fields that may hold an id, at any depth; none for plain values."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()

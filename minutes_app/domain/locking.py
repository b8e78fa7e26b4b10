"""Issued minutes are locked: what of a meeting may still change, and how it is opened again.

The rule is one function over the record before and after, so that one place under all services
can hold to it, whatever writes: an operation, its undo, a file that is read in.
"""

from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from minutes_app.domain.entries import Task
from minutes_app.domain.meetings import Meeting, MeetingStatus
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.domain.records import Record

CORRECTING = "meeting.correct"
"""The label of the one operation that opens issued minutes again."""
ABANDONING = "meeting.abandon"
"""The label of the operation that closes them again unchanged; its undo opens them once more."""
ISSUING = frozenset({"meeting.issue", "meeting.import"})
"""The labels of the operations that bring versions that were issued."""
UNDERWAY = " underway"
"""What the scope of a note ends in that says that a meeting is being issued."""

_LINKS = frozenset({"person", "body"})


def is_locked(meeting: Meeting) -> bool:
    """Tell whether the minutes of a meeting were issued and are not being corrected."""
    return meeting.status is MeetingStatus.ISSUED


def may_change(before: Record | None, after: Record | None, label: str, *, shared: bool) -> bool:
    """Tell whether a record of a locked meeting may become another.

    A task goes on being reported on; a meeting may be put into the bin, taken out of it and begin a
    series; and it may be opened for a correction. ``shared`` tells a change to what all meetings
    have in common: it may link a name to another person or body, since the words stay.
    """
    if label == ABANDONING or (
        label == CORRECTING and (_opens(before, after) or _keeps_version(before, after))
    ):
        return True
    if before is None or after is None:
        return False
    if isinstance(before, Task) and isinstance(after, Task):
        told = replace(before, status=after.status, progress=after.progress, closed=after.closed)
        return told == after
    if isinstance(before, Meeting) and isinstance(after, Meeting):
        filed = replace(before, binned=after.binned, series=before.series or after.series)
        return filed == after or (shared and _unlinked(filed) == _unlinked(after))
    return shared and _unlinked(before) == _unlinked(after)


def is_sealed(before: Record | None, after: Record | None, label: str) -> bool:
    """Tell whether a change would touch a version that was issued, or make one by other ways."""
    old = isinstance(before, Version) and before.kind is not VersionKind.NAMED
    new = isinstance(after, Version) and after.kind is not VersionKind.NAMED
    return old or (new and label not in ISSUING)


def _opens(before: Record | None, after: Record | None) -> bool:
    """Tell the beginning of a correction: the next number, and a draft; its reason is a note."""
    if not (isinstance(before, Meeting) and isinstance(after, Meeting)):
        return False
    opened = replace(before, status=MeetingStatus.DRAFT, correction=before.correction + 1)
    return opened == after


def _keeps_version(before: Record | None, after: Record | None) -> bool:
    return before is None and isinstance(after, Version) and after.kind is VersionKind.NAMED


def _unlinked(value: Any) -> Any:
    """Return a record without its links to people and bodies: what is left are its words."""
    if isinstance(value, tuple):
        return tuple(_unlinked(one) for one in cast("tuple[Any, ...]", value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    held = {one.name: getattr(value, one.name) for one in fields(value)}
    bare = {name: None if name in _LINKS else _unlinked(one) for name, one in held.items()}
    return type(value), tuple(bare.items())

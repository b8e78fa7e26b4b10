"""The order of a story: what was said as it came, what the leaders asked for at the end."""

from dataclasses import replace

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.runs import is_subpoint
from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.outline import Outline

_LEFT_OUT = frozenset({EntryKind.HEADING, EntryKind.QUERY})
_ASKING = frozenset({EntryKind.INSTRUCTION, EntryKind.RESOLUTION})
_CLOSING = frozenset(
    {EntryKind.ASSESSMENT, EntryKind.REPLY, EntryKind.COMMITMENT, EntryKind.THANKS}
)


def early_and_late(context: Context) -> tuple[Outline, Outline]:
    """Return what was said, and after it what was asked for, each as an outline of its own.

    Points stay under what they belong to. Assessments, replies, commitments and thanks of those
    who give instructions stand with these. Headings are left out, and so is what is still to be
    verified: a story has neither.
    """
    entries = [one for one in context.outline.entries() if one.kind not in _LEFT_OUT]
    leading = {voice for one in entries if one.kind in _ASKING for voice in one.voices}
    above = _points_of(entries)
    late: set[str] = set()
    for one in entries:
        parent = above.get(one.id)
        if (parent.id in late) if parent else _is_late(one, leading):
            late.add(one.id)
    places = {one.id: f"{number:08}" for number, one in enumerate(entries)}
    moved = [
        replace(
            one,
            part=None,
            parent=above[one.id].id if one.id in above else None,
            position=places[one.id],
        )
        for one in entries
    ]
    return (
        Outline(one for one in moved if one.id not in late),
        Outline(one for one in moved if one.id in late),
    )


def _points_of(entries: list[Entry]) -> dict[str, Entry]:
    """Return what each point is under."""
    known = {one.id: one for one in entries}
    found: dict[str, Entry] = {}
    for one in entries:
        parent = known.get(one.parent) if one.parent else None
        if parent is not None and is_subpoint(one, parent):
            found[one.id] = parent
    return found


def _is_late(entry: Entry, leading: set[Voice]) -> bool:
    return entry.kind in _ASKING or (
        entry.kind in _CLOSING and bool(leading.intersection(entry.voices))
    )

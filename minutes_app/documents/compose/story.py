"""The order of a story: what was said as it came, what the leaders asked for at the end."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.runs import is_subpoint
from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.outline import Outline

_ASKING = frozenset({EntryKind.INSTRUCTION, EntryKind.RESOLUTION})
_CLOSING = frozenset(
    {EntryKind.ASSESSMENT, EntryKind.REPLY, EntryKind.COMMITMENT, EntryKind.THANKS}
)


def early_and_late(context: Context) -> tuple[Outline, Outline]:
    """Return what was said, and after it what was asked for, each as an outline of its own.

    Points stay under what they belong to. Assessments, replies, commitments and thanks of those
    who give instructions stand with these. What is still to be verified is left out. A story prints
    no headings: they stay only where points would count on past what others said.
    """
    known = [one for one in context.outline.entries() if one.kind is not EntryKind.QUERY]
    entries = [one for one in known if one.kind is not EntryKind.HEADING]
    leading = {voice for one in entries if one.kind in _ASKING for voice in one.voices}
    above = _points_of(entries)
    late: set[str] = set()
    for one in entries:
        parent = above.get(one.id)
        if (parent.id in late) if parent else _is_late(one, leading):
            late.add(one.id)
    moved = [
        replace(
            one,
            part=None,
            parent=above[one.id].id if one.id in above else None,
            position=f"{number:08}",
        )
        for number, one in enumerate(known)
    ]
    return (
        Outline(_broken(one for one in moved if one.id not in late)),
        Outline(_broken(one for one in moved if one.id in late or one.kind is EntryKind.HEADING)),
    )


def _broken(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the entries, and of the headings those between two voices or kinds."""
    before: Entry | None = None
    heading: Entry | None = None
    for one in entries:
        if one.kind is EntryKind.HEADING:
            heading = one
            continue
        if not one.parent:
            if heading and before and _said(before) != _said(one):
                yield heading
            before, heading = one, None
        yield one


def _said(entry: Entry) -> tuple[EntryKind, tuple[Voice, ...]]:
    return entry.kind, entry.voices


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

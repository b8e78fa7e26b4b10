"""The way back: an entry written as the line that reads as it, for editing in the line.

A line names its owners and its deadline in words. So that no fact is lost where a name is not known
any more, or means another today, a line is read back in the context of ``editing``: there the words
of the entry mean what they mean in the entry.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from minutes_app.capture.context import CaptureContext, Kept
from minutes_app.capture.line import read_line
from minutes_app.capture.reading import Reading
from minutes_app.capture.signs import (
    DEADLINE_SIGN,
    KIND_SIGNS,
    LEAD_SIGN,
    SUPPORT_SIGN,
    SignRun,
    opening_run,
    speaker_colons,
    tail_runs,
)
from minutes_app.domain.entries import Deadline, Entry, EntryKind

_SIGNS_OF_KINDS: dict[EntryKind, str] = {
    kind: sign for sign, kind in KIND_SIGNS.items() if sign.isascii()
}
_MOST_APART = 3


def editing(entry: Entry, context: CaptureContext) -> CaptureContext:
    """Return the context in which the line of an entry is read: its owners and its day are known.

    Any other name or deadline that is typed into the line means what it means in ``context``.
    """
    deadlines = {_words(entry.deadline): entry.deadline} if entry.deadline else {}
    return replace(context, kept=Kept.of(entry.lead, entry.support, deadlines))


def write_line(entry: Entry, context: CaptureContext, *, sub_point: bool = False) -> str:
    """Write an entry as a line that reads as it in the context of ``editing``.

    Its speaker is not in it: the slot or the entry keeps that, and a kind without a sign. A text
    that itself begins with an ordinal (domain.numbering) comes back without it.
    """
    context = editing(entry, context)
    opening = f"{'-' if sub_point else ''}{_SIGNS_OF_KINDS.get(entry.kind, '')}"
    opening = f"{opening} " if opening else ""
    if entry.kind is EntryKind.HEADING:
        return opening + entry.text
    lines = list(_ways_to_write(entry, opening))
    return next((line for line in lines if _reads_as(read_line(line, context), entry)), lines[-1])


def _ways_to_write(entry: Entry, opening: str) -> Iterator[str]:
    """Yield lines from the plainest on; signs that may mean something are doubled in later ones."""
    tails = _tails(entry)
    yield opening + entry.text + tails
    always, perhaps = _signs(entry.text, opening, tails)
    for some in product((False, True), repeat=len(perhaps)):
        runs = [run for run, doubled in zip(perhaps, some, strict=True) if doubled]
        yield opening + _doubled(entry.text, [*always, *runs]) + tails


def _reads_as(reading: Reading, entry: Entry) -> bool:
    """Tell whether a line says just what the entry does."""
    return (
        reading.body == entry.text
        and reading.kind == (entry.kind if entry.kind in _SIGNS_OF_KINDS else None)
        and (reading.lead, reading.support) == (entry.lead, entry.support)
        and reading.deadline == entry.deadline
        and reading.speaker is None
        and reading.command is None
        and not reading.numbered
    )


def _signs(body: str, opening: str, tails: str) -> tuple[list[SignRun], list[SignRun]]:
    """Return the signs in a body that are escaped by doubling, and those that may be.

    The sign at the beginning and the colon count only after nothing or a name; of the signs
    before a space only the last can begin a tail.
    """
    sign = None if opening[:-1].strip("-") else opening_run(body, 0)
    colons = None if opening else speaker_colons(body, 0)
    runs = [run for run in tail_runs(body + tails, 0) if run.end <= len(body)]
    meant = [run for run in runs if run.single or run.escapes]
    tight = [run for run in meant if run.is_followed(body)]
    apart = [run for run in meant if not run.is_followed(body) and run.end < len(body)]
    return tight, [*filter(None, (sign, colons)), *apart[-_MOST_APART:]]


def _doubled(body: str, runs: list[SignRun]) -> str:
    for run in sorted(runs, key=lambda one: one.start, reverse=True):
        if run.single or run.escapes:
            body = body[: run.start] + body[run.start : run.end] * 2 + body[run.end :]
    return body


def _tails(entry: Entry) -> str:
    """Write owners and deadline as they stand: ``editing`` knows them by their words."""
    tails = [f"{LEAD_SIGN}{one.name}" for one in entry.lead]
    tails += [f"{SUPPORT_SIGN}{one.name}" for one in entry.support]
    if entry.deadline:
        tails.append(f"{DEADLINE_SIGN}{_words(entry.deadline)}")
    return f" {''.join(tails)}" if tails else ""


def _words(deadline: Deadline) -> str:
    """Return the words of a deadline; a day of which none are kept is written in full."""
    return deadline.stated_as or (deadline.day.isoformat() if deadline.day else "")

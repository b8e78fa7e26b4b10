"""The way back: an entry written as the line that reads as it, for editing in the line."""

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.resolving import resolve, responsible
from minutes_app.capture.signs import (
    DEADLINE_SIGN,
    KIND_SIGNS,
    LEAD_SIGN,
    SUPPORT_SIGN,
    opening_run,
    speaker_colons,
    tail_runs,
)
from minutes_app.domain.entries import Entry, EntryKind, Responsible

_SIGNS_OF_KINDS: dict[EntryKind, str] = {
    kind: sign for sign, kind in KIND_SIGNS.items() if sign.isascii()
}


def write_line(entry: Entry, context: CaptureContext, *, sub_point: bool = False) -> str:
    """Write an entry as a line. Its speaker is not in it: the slot or the entry keeps that.

    Owners who would not be found again, a deadline of which no words are kept, and a kind
    without a sign are left out; what the reading does not mention, the entry keeps. A text that
    itself begins with an ordinal (domain.numbering) comes back without it.
    """
    opening = f"{'-' if sub_point else ''}{_SIGNS_OF_KINDS.get(entry.kind, '')}"
    opening = f"{opening} " if opening else ""
    if entry.kind is EntryKind.HEADING:
        return opening + entry.text
    tails = _tails(entry, context)
    plain = opening + entry.text + tails
    if read_line(plain, context).body == entry.text and _means(plain, opening, tails, context):
        return plain
    return opening + _double_signs(entry.text, opening) + tails


def _double_signs(body: str, opening: str) -> str:
    """Return ``body`` with every sign doubled that could mean something after ``opening``."""
    sign = None if opening[:-1].strip("-") else opening_run(body, 0)
    colons = None if opening else speaker_colons(body, 0)
    runs = [*filter(None, (sign, colons)), *tail_runs(body, 0)]
    for run in sorted(runs, key=lambda one: one.start, reverse=True):
        if run.single or run.escapes:
            body = body[: run.start] + body[run.start : run.end] * 2 + body[run.end :]
    return body


def _means(line: str, opening: str, tails: str, context: CaptureContext) -> bool:
    """Tell whether nothing but the opening and the tails is understood as more than text."""
    reading = read_line(line, context)
    understood = "".join(piece for piece, role in reading.pieces() if role is not None)
    return understood.split() == (opening + tails).split() and reading.command is None


def _tails(entry: Entry, context: CaptureContext) -> str:
    owners = [(LEAD_SIGN, one) for one in entry.lead] + [
        (SUPPORT_SIGN, one) for one in entry.support
    ]
    tails = [f"{sign}{one.name}" for sign, one in owners if _is_found(one, context)]
    if entry.deadline and entry.deadline.stated_as:
        tails.append(f"{DEADLINE_SIGN}{entry.deadline.stated_as}")
    return f" {''.join(tails)}" if tails else ""


def _is_found(one: Responsible, context: CaptureContext) -> bool:
    who = resolve(one.name, context).who
    return who is not None and responsible(who) == one

"""A finding of the proof: what is wrong, where, and what to do about it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.documents.proof import Rect, Severity
from minutes_app.documents.tree import Key
from minutes_app.domain.ids import Id
from minutes_app.services.proofing.words import CHECKS, Area

__all__ = ["Area", "Finding", "Severity", "Target", "TargetKind", "found"]

_QUOTED = 60
_BEFORE = 20
"""Characters that are quoted before the place in a long text that a finding speaks of."""


class TargetKind(StrEnum):
    """What a finding leads to."""

    MEETING = "meeting"
    """A field of the meeting's details; ``Target.field`` names it."""
    ENTRY = "entry"
    ATTENDEE = "attendee"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a finding leads: a record, a field of the meeting, a place on a page (from 0, mm).

    A field of what stands on the paper is "issue." and its name; ``record`` with the field "parts"
    is a part. ``paragraph`` is one of the minutes, to be found on their pages.
    """

    kind: TargetKind = TargetKind.MEETING
    record: Id | None = None
    field: str = ""
    page: int | None = None
    place: Rect | None = None
    paragraph: Key | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    ``check`` names it for programs; ``title`` says what is wrong, ``where`` quotes the place,
    ``remedy`` says what to do. ``key`` is the same as long as the place says the same, so that
    what was accepted stays so and comes back when it changes.
    """

    check: str
    area: Area
    severity: Severity
    title: str
    where: str = ""
    remedy: str = ""
    target: Target = Target()
    key: str = ""
    accepted: bool = False


def found(
    check: str, target: Target, where: str = "", /, *, at: int = 0, **facts: object
) -> Finding:
    """Make a finding in words; ``facts`` fill the words of the check.

    ``where`` is quoted, of a long text what stands around the character ``at``.
    """
    known = CHECKS[check]
    title, remedy = known.words()
    told = "|".join(f"{name}={value}" for name, value in sorted(facts.items()))
    basis = f"{check}|{target.kind}|{target.record}|{target.field}|{where}|{told}"
    return Finding(
        check,
        known.area,
        known.severity,
        title.format(**facts),
        _short(where, at),
        remedy.format(**facts),
        target,
        f"{check} {hashlib.sha256(basis.encode('utf-8', 'replace')).hexdigest()[:16]}",
    )


def at_entry(entry: Id) -> Target:
    """Return a target in the record."""
    return Target(TargetKind.ENTRY, entry)


def at_attendee(attendee: Id) -> Target:
    """Return a target on the list of people."""
    return Target(TargetKind.ATTENDEE, attendee)


def at_field(field: str) -> Target:
    """Return a target in the details of the meeting."""
    return Target(TargetKind.MEETING, None, field)


def at_part(part: Id) -> Target:
    """Return a target among the parts of the meeting."""
    return Target(TargetKind.MEETING, part, "parts")


def at_paragraph(key: Key) -> Target:
    """Return a target on the pages of the minutes: a paragraph."""
    return Target(TargetKind.PAGE, paragraph=key)


def _short(text: str, at: int) -> str:
    """Quote a text in one line; of a long one the piece that ``at`` lies in."""
    plain = " ".join(text.split())
    if len(plain) <= _QUOTED:
        return plain
    # Blanks that were dropped before the place move it to the left.
    at = len(" ".join(text[:at].split()))
    first = 0 if at < _QUOTED - _BEFORE else at - _BEFORE
    piece = plain[first : first + _QUOTED - 1]
    return ("…" if first else "") + piece + ("…" if first + len(piece) < len(plain) else "")

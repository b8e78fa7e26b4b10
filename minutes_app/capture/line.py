"""The capture line: one line as typed, read as one entry, attendees, or a command.

    line := [speaker ":"] [sign] body { "@"lead  "&"co-responsible  "~"due }

Whatever is not understood is text: the reading's spans and its body together are the line.
"""

import re

from minutes_app.capture.attendees import NotAnAttendeeError, read_attendees
from minutes_app.capture.context import CaptureContext
from minutes_app.capture.opening import Opening, read_opening
from minutes_app.capture.reading import Command, Doubt, DoubtCode, Reading, Role, Span
from minutes_app.capture.resolving import responsible
from minutes_app.capture.tails import Tails, read_tails
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.folding import fold
from minutes_app.domain.numbering import take_ordinal_off

_COMMAND = re.compile(r"[/、](\S{1,40})(?!\S)(\s*)")
PASSING_KINDS = frozenset({EntryKind.HEADING, EntryKind.QUERY})
"""Kinds that are put in between: what comes after them is again what came before."""

_BULLETS = frozenset("•·●▪◦‣-")


def read_line(text: str, context: CaptureContext) -> Reading:
    """Read a line as it is typed. Never raises, never loses a character."""
    opening = read_opening(text, context)
    if opening.is_command:
        reading = _command(text, opening, context)
        if reading:
            return reading
    if opening.is_attendee:
        reading = _attendees(text, opening, context)
        if reading:
            return reading
    return _entry(text, opening, context)


def kind_in(reading: Reading, context: CaptureContext) -> EntryKind | None:
    """Return the kind of the entry: the one typed, else the slot's last one.

    None where neither holds: somebody else was named, or the last entry's kind was a passing one.
    """
    if reading.kind is not None:
        return reading.kind
    if reading.speaker not in {None, context.speaker}:
        return None
    return None if context.last_kind in PASSING_KINDS else context.last_kind


def _entry(text: str, opening: Opening, context: CaptureContext) -> Reading:
    is_heading = opening.kind is EntryKind.HEADING
    tails = Tails(len(text)) if is_heading else read_tails(text, opening.end, context)
    body_end = max(opening.end, len(text[: tails.body_end].rstrip()))
    numbered = _read_ordinal(text[:body_end], opening)
    spans = [*opening.spans, *tails.escapes, *(Span(t.start, t.end, t.role) for t in tails.found)]
    if body_end < tails.body_end:
        spans.append(Span(body_end, tails.body_end, Role.SPACE))
    spans.sort(key=lambda span: span.start)
    return Reading(
        text,
        _uncovered(text, spans),
        kind=opening.kind,
        speaker=opening.speaker,
        is_sub_point=opening.is_sub_point,
        numbered=numbered,
        lead=tuple(responsible(who) for who in tails.people(Role.LEAD)),
        support=tuple(responsible(who) for who in tails.people(Role.SUPPORT)),
        deadline=tails.deadline,
        spans=tuple(spans),
        doubts=(*opening.doubts, *tails.doubts),
    )


def _read_ordinal(text: str, opening: Opening) -> bool:
    """Take a typed ordinal or bullet off; a heading keeps its own."""
    escaped = any(span.start >= opening.end for span in opening.spans)
    if escaped or opening.kind is EntryKind.HEADING:
        return False
    rest, taken = take_ordinal_off(text[opening.end :])
    if not taken or not rest.strip():
        return False
    typed = text[opening.end]
    opening.take(text, len(text) - len(rest), Role.ORDINAL)
    return typed not in _BULLETS


def _attendees(text: str, opening: Opening, context: CaptureContext) -> Reading | None:
    start = opening.end + 1
    try:
        drafts = read_attendees(text[start:], context)
    except NotAnAttendeeError as error:
        end = len(text.rstrip())
        opening.doubts.append(Doubt(opening.end, end, error.code, error.text, error.choices))
        return None
    opening.spans.append(Span(opening.end, start, Role.KIND))
    opening.spans.append(Span(start, len(text), Role.ATTENDEE))
    return Reading(text, "", attendees=drafts, spans=tuple(opening.spans), speaker=opening.speaker)


def _command(text: str, opening: Opening, context: CaptureContext) -> Reading | None:
    match = _COMMAND.match(text, opening.end)
    if match is None or opening.speaker:
        return None
    typed, argument = fold(match[1]), text[match.end() :].rstrip()
    name = context.commands.get(typed)
    if name is None:
        words = tuple(word for word in context.commands if word.startswith(typed))
        if words and not argument:
            code = DoubtCode.COMMAND_UNKNOWN
            opening.doubts.append(Doubt(opening.end, match.end(1), code, match[1], words=words))
        return None
    bounds = (match.start(), *match.span(1), match.end(), match.end() + len(argument), len(text))
    roles = (Role.KIND, Role.COMMAND, Role.SPACE, Role.ARGUMENT, Role.SPACE)
    found = (Span(*place) for place in zip(bounds, bounds[1:], roles, strict=False))
    spans = [*opening.spans, *(span for span in found if span.start < span.end)]
    return Reading(text, "", command=Command(name, argument), spans=tuple(spans))


def _uncovered(text: str, spans: list[Span]) -> str:
    kept: list[str] = []
    at = 0
    for span in spans:
        kept.append(text[at : span.start])
        at = span.end
    return "".join((*kept, text[at:]))

"""Finding out who is meant by a name, part of one, or initials."""

from dataclasses import dataclass

from minutes_app.capture.bodies import begins_with_place, ends_like_body
from minutes_app.capture.context import CaptureContext
from minutes_app.capture.names import MOST_MATCHES, Grade, Match, NameKind
from minutes_app.capture.reading import Who
from minutes_app.domain.entries import Responsible
from minutes_app.domain.meetings import Attendee, AttendeeKind
from minutes_app.domain.text import has_han

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Resolution:
    """The one who is meant, or those who may be; neither when nobody fits.

    ``whole`` tells whether what was typed is a name or key in full, not a part of a name.
    """

    who: Who | None = None
    choices: tuple[Who, ...] = ()
    whole: bool = True


def resolve(text: str, context: CaptureContext) -> Resolution:
    """Find who is meant. Whoever attends goes before whoever is only known.

    A full name or a former one is the surest; then what an attendee is called (surname,
    initials); then keys and parts of any known name, if they fit only one. The beginning of a
    longer Chinese name is not taken for that person: 李明 need not be 李明华.
    """
    if not text or len(text) > LONGEST_NAME or "\n" in text:
        return Resolution()
    exact = context.names.exact(text)
    if exact and exact[0].grade <= Grade.ALIAS:
        return _decide(text, exact, context)
    attending = context.roster.find(text)
    if attending:
        found = tuple(who_attends(attendee) for attendee in attending)
        return Resolution(found[0]) if len(found) == 1 else Resolution(None, found)
    matches = exact or context.names.find(text)
    return _decide(text, matches, context) if matches else Resolution()


def matches_of(text: str, context: CaptureContext) -> tuple[Match, ...]:
    """Return who may be meant by what is being typed: of one grade whoever is involved first.

    Bounded like ``Names.find``, but nobody who attends is missing for thousands of others.
    """
    involved = {one.known.id: one for one in context.roster.matches(text)}
    others = [one for one in context.names.find(text) if one.known.id not in involved]
    return tuple(sorted((*involved.values(), *others), key=lambda one: one.grade))[:MOST_MATCHES]


def is_full_name(text: str, context: CaptureContext) -> bool:
    """Tell whether somebody bears, or bore, just this name."""
    if len(text) > LONGEST_NAME:
        return False
    exact = context.names.exact(text)
    return bool(exact) and exact[0].grade <= Grade.ALIAS


def who_is_named(text: str, context: CaptureContext) -> tuple[Who, ...]:
    """Return all who bear just this name now."""
    exact = context.names.exact(text)
    return tuple(_who(match, context) for match in exact if match.grade is Grade.NAME)


def who_attends(attendee: Attendee) -> Who:
    """Make an attendee somebody to refer to."""
    body = attendee.body if attendee.kind is AttendeeKind.BODY else None
    return Who(attendee.shown_name, attendee.person, body, attendee.id)


def responsible(who: Who) -> Responsible:
    """Make somebody responsible."""
    return Responsible(who.name, body=who.body, person=who.person)


def _decide(text: str, matches: tuple[Match, ...], context: CaptureContext) -> Resolution:
    whole = matches[0].grade <= Grade.KEY
    best = [match for match in matches if match.grade is matches[0].grade]
    there = [] if len(best) == 1 else _there(text, matches, context)
    chosen = best if len(best) == 1 else there
    if len(chosen) == 1 and not _may_be_another(text, chosen[0], context):
        return Resolution(_who(chosen[0], context), (), whole)
    return Resolution(None, tuple(_who(match, context) for match in (there or best)), whole)


def _there(text: str, matches: tuple[Match, ...], context: CaptureContext) -> list[Match]:
    """Return those of the surest who attend; only the first of thousands are in ``matches``."""
    grade = matches[0].grade
    found = [one for one in matches if context.roster.involves(one.known.id)]
    found += context.roster.matches(text)
    return list({one.known.id: one for one in found if one.grade is grade}.values())


def _may_be_another(text: str, match: Match, context: CaptureContext) -> bool:
    """Tell whether a part of a name may as well be the whole of another's.

    李明 is not 李明华. 市科技局 is a name in full, and another than 东海市科技局, unless that is
    the one that attends.
    """
    if not has_han(text):
        return False
    if match.known.kind is NameKind.PERSON:
        return match.grade is Grade.START
    full = match.grade is Grade.PART and ends_like_body(text) and begins_with_place(text)
    return full and not context.roster.involves(match.known.id)


def _who(match: Match, context: CaptureContext) -> Who:
    known = match.known
    attendee = context.roster.linked(known.id)
    person = known.id if known.kind is NameKind.PERSON else None
    body = known.id if known.kind is NameKind.BODY else None
    return Who(match.written, person, body, attendee.id if attendee else None)

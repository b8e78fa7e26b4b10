"""Attendance: everybody, by the way of taking part and by group, with offices and remarks."""

from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import Spans
from minutes_app.documents.tree import Span
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, Group, Manner, Role

ORDER = (
    Attendance.PRESENT,
    Attendance.IN_ATTENDANCE,
    Attendance.DEPUTISED,
    Attendance.EXCUSED,
    Attendance.ABSENT,
)


@dataclass(frozen=True, slots=True)
class Listing:
    """The people of one group, all of one attendance. ``group`` is "" for those in none."""

    group: str
    people: tuple[Attendee, ...]


def listings(context: Context, attendance: Attendance, leave_out: set[Id]) -> list[Listing]:
    """Return who took part in one way, by group in protocol order."""
    names = {group.id: group.name for group in context.record.all_of(Group)}
    by_group: dict[str, list[Attendee]] = {}
    for one in context.people.all():
        if one.attendance is attendance and one.id not in leave_out:
            by_group.setdefault(names.get(one.group, "") if one.group else "", []).append(one)
    return [Listing(group, tuple(people)) for group, people in by_group.items()]


def write_attendance(context: Context) -> None:
    """Write who took part: a heading for each way, a line for each person, by group."""
    for attendance in ORDER:
        found = listings(context, attendance, set())
        if not found:
            continue
        place = f"attendance.{attendance}"
        context.flow.line("attendance-head", context.phrases.raw(place), place=place)
        for listing in found:
            group = group_name(context, listing)
            context.flow.line("attendance-group", group, place=f"{place}.{listing.group}")
            for one in listing.people:
                spans = person_spans(context, one, listing)
                context.flow.spans("attendance", spans, place=f"attendance.{one.id}")


def group_name(context: Context, listing: Listing) -> str:
    """Return the name of a group, with the roles that all in it have."""
    roles = shared_roles(context, listing)
    if not listing.group or not roles:
        return listing.group
    words = [context.phrases.raw(f"roles.{role}") for role in roles]
    joined = context.phrases.raw("remark_join").join(words)
    return context.phrases.say("attendance.shared", group=listing.group, remarks=joined)


def shared_roles(context: Context, listing: Listing) -> list[Role]:
    """Return the roles that are said once for a whole group and not of each in it."""
    if not listing.group or len(listing.people) < 2:
        return []
    each = [_roles(context, one, listing.group) for one in listing.people]
    return [role for role in each[0] if all(role in roles for roles in each)]


def person_spans(context: Context, one: Attendee, listing: Listing | None = None) -> Spans:
    """Return somebody with every office and, in brackets, what is to be said of the attendance."""
    shared = shared_roles(context, listing) if listing else []
    roles = _roles(context, one, listing.group if listing else "")
    words = [context.phrases.raw(f"role.{role}") for role in roles if role not in shared]
    told = [*words, *remarks(context, one)]
    spans = list(context.people.listed(one))
    if told:
        joined = context.phrases.raw("remark_join").join(told)
        spans.append(Span(context.phrases.say("remark", remarks=joined)))
    unknown = context.people.unknown_office(one)
    if unknown:
        spans.append(Span(unknown, "query"))
    return tuple(spans)


def remarks(context: Context, one: Attendee) -> Iterator[str]:
    """Yield what is to be said of somebody's attendance besides the part in the meeting."""
    phrases = context.phrases
    if one.manner is not Manner.IN_PERSON:
        yield phrases.raw(f"manner.{one.manner}")
    if one.extent:
        yield one.extent
    for key, entry in (("arrived", one.arrived), ("left", one.left)):
        if entry:
            place = context.flow.places.get(entry, "")
            if place[:1].isdigit():
                place = phrases.say("paragraph_place", place=place)
            yield phrases.say(f"{key}_at" if place else key, place=place)
    if one.attendance is Attendance.DEPUTISED:
        deputy = context.people.find(one.deputy)
        if deputy:
            yield phrases.say("deputised_by", deputy=context.people.name(deputy))
    if one.reason:
        yield phrases.say("reason", reason=one.reason)


def _roles(context: Context, one: Attendee, group: str) -> list[Role]:
    """Return the roles that neither the group, nor the offices, nor the text shows."""
    said = context.people.kinds_said(one)
    shown_by_text = {
        Role.KEYNOTE: EntryKind.KEYNOTE in said,
        Role.SPEAKER: bool(said),
        Role.REPORTER: bool(said & {EntryKind.REPORT, EntryKind.SUPPLEMENT}),
    }
    around = f"{group} {one.description} {context.people.offices(one)}".casefold()
    words = {role: context.phrases.raw(f"role.{role}") for role in one.roles}
    return [
        role
        for role, word in words.items()
        if word and not shown_by_text.get(role) and word.casefold() not in around
    ]

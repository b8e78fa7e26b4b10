"""What stands after the text of an official paper: attendance, by-lines, imprint."""

from minutes_app.documents.compose.attendance import (
    ORDER,
    Listing,
    group_name,
    listings,
    person_spans,
)
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import Spans, merged, text_of
from minutes_app.documents.tree import Imprint, Span
from minutes_app.domain.distribution import copies_printed
from minutes_app.domain.meetings import Attendance, BylineRole, Role
from minutes_app.language.dates import say_date


def write_attendance(context: Context, style: str = "attendance-first") -> None:
    """Write 出席, 列席 … (10.3): one line for each, further groups aligned under the first.

    ``style`` is that of the first line: after the text a blank line stands above it.
    """
    chairs = {
        one.id
        for one in context.people.all()
        if Role.CHAIR in one.roles and one.attendance is Attendance.PRESENT
    }
    for attendance in ORDER:
        label = context.phrases.raw(f"attendance.{attendance}")
        for listing in listings(context, attendance, chairs):
            people = _people(context, listing)
            place = f"attendance.{attendance}.{listing.group}"
            context.flow.spans(
                style if label else "attendance-more", people, label=label, place=place
            )
            style, label = "attendance", ""


def _people(context: Context, listing: Listing) -> Spans:
    told = [person_spans(context, one, listing) for one in listing.people]
    texts = "".join(map(text_of, told))
    # A name with several offices holds 、 itself: then a comma parts the people.
    comma = Span(context.phrases.raw("people_join_long" if "、" in texts else "people_join"))
    spans = [span for piece in told for span in (comma, *piece)][1:]
    name = group_name(context, listing)
    group = context.phrases.say("attendance.group", group=name) if name else ""
    return merged((Span(group), *spans))


def recorder_names(context: Context) -> list[str]:
    """Return who took the minutes: by-lines first, then attendees who did and have none."""
    bylines = context.meeting.bylines
    names = [byline_name(context, one.name, one.capacity)
             for one in bylines if one.role is BylineRole.RECORDER]  # fmt: skip
    named = {one.name for one in bylines}
    took = [one.name for one in context.people.all() if Role.RECORDER in one.roles]
    return names + [name for name in took if name and name not in named]


def write_bylines(context: Context) -> None:
    """Write who wrote, checked and signs; the recorder too where no line of the head has him."""
    style = "byline-first"
    if not context.phrases.raw("head.recorder"):
        names = context.phrases.raw("name_join").join(recorder_names(context))
        label = context.phrases.raw("byline.recorder")
        if label and context.flow.line(style, names, label=label, place="byline.recorder"):
            style = "byline"
    for role in BylineRole:
        lines = [line for line in context.meeting.bylines if line.role is role]
        if role is BylineRole.RECORDER or not lines:
            continue
        names = [byline_name(context, line.name, line.capacity) for line in lines]
        text = context.phrases.raw("name_join").join(names)
        label = context.phrases.raw(f"byline.{role}")
        context.flow.line(style, text, label=label, place=f"byline.{role}")
        style = "byline"


def byline_name(context: Context, name: str, capacity: str) -> str:
    """Return a name under the minutes, with the capacity that it has there."""
    if not capacity:
        return name
    return context.phrases.say("byline.capacity", name=name, capacity=capacity)


def write_imprint(context: Context) -> None:
    """Write the imprint (版记, 7.4): copies to, issuing office and date."""
    phrases, issue, grammar = context.phrases, context.issue, context.grammar
    rows: list[tuple[str, str]] = []
    if context.copy_to:
        names = context.phrases.raw("people_join_long").join(context.copy_to)
        rows.append((grammar.ended(phrases.say("imprint.copy_to", names=names)), ""))
    date = say_date(issue.date, grammar.language)
    printed = phrases.say("imprint.date", date=date) if date else ""
    # The letter form names neither office nor date there (10.1).
    if (context.office or printed) and phrases.raw("imprint.issued"):
        rows.append((context.office, printed))
    if copies := copies_printed(issue):
        rows.append(("", phrases.say("imprint.copies", copies=copies)))
    if rows:
        context.flow.add(Imprint("main", tuple(rows)))

"""Official minutes in Chinese (纪要, GB/T 9704-2012): head, text, attendance, imprint."""

from minutes_app.documents.compose.attendance import (
    ORDER,
    Listing,
    group_name,
    listings,
    person_spans,
)
from minutes_app.documents.compose.body import Body
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.opening import write_documents, write_opening
from minutes_app.documents.compose.proposals import write_proposals
from minutes_app.documents.compose.spans import Spans, merged, plain, text_of
from minutes_app.documents.compose.titles import document_of, document_title, number_text, occasion
from minutes_app.documents.tree import Document, Imprint, Rule, Span
from minutes_app.domain.meetings import Attendance, BylineRole, Role
from minutes_app.language.dates import say_date, show_range


def compose_official(context: Context) -> Document:
    """Compose the minutes in the order of the standard."""
    _head(context)
    _particulars(context)
    write_opening(context)
    write_proposals(context)
    Body(context).write()
    write_documents(context)
    _attendance(context)
    _bylines(context)
    _imprint(context)
    return document_of(context)


def _head(context: Context) -> None:
    """Write what stands over the red rule, the rule, and the title under it (7.2, 7.3.1)."""
    flow, issue = context.flow, context.issue
    above = (
        ("copy-number", issue.copy_number),
        ("secrecy", issue.secrecy),
        ("urgency", issue.urgency),
    )
    lines = [(style, text) for style, text in above if text]
    for style, text in lines:
        flow.line(style, text)
    if not context.mark:
        flow.line("number", number_text(context))
        flow.line("title-alone", document_title(context), place="title")
        return
    flow.line(f"mark-below-{len(lines)}" if lines else "mark", context.mark, place="mark")
    flow.line("number", number_text(context))
    flow.add(Rule("red"))
    flow.line("title", document_title(context), place="title")


def _particulars(context: Context) -> None:
    """Write time, place, hosts, chair and recorder, each on a line of its own."""
    meeting, phrases, grammar = context.meeting, context.phrases, context.grammar
    _labelled(context, "time", plain(show_range(meeting.start, meeting.end, grammar.language)))
    _labelled(context, "place", plain(meeting.place))
    _labelled(context, "occasion", plain(occasion(context)))
    _labelled(context, "hosts", plain(grammar.listed(meeting.hosts)))
    chairs = [one for one in context.people.all() if Role.CHAIR in one.roles]
    for one in chairs:
        context.people.mention(one)
    told = [person_spans(context, one) for one in chairs]
    _labelled(context, "chair", context.people.joined(told) if told else ())
    recorders = [_byline_name(context, one.name, one.capacity)
                 for one in meeting.bylines if one.role is BylineRole.RECORDER]  # fmt: skip
    named = {one.name for one in meeting.bylines}
    recorders += [one.name for one in context.people.all()
                  if Role.RECORDER in one.roles and one.name and one.name not in named]  # fmt: skip
    _labelled(context, "recorder", plain(phrases.raw("name_join").join(recorders)))


def _labelled(context: Context, name: str, spans: Spans) -> None:
    label = context.phrases.raw(f"head.{name}")
    if spans and label:
        context.flow.spans("head-line", spans, label=label, place=f"head.{name}")


def _attendance(context: Context) -> None:
    """Write 出席, 列席 … (10.3): one line for each, further groups aligned under the first."""
    chairs = {
        one.id
        for one in context.people.all()
        if Role.CHAIR in one.roles and one.attendance is Attendance.PRESENT
    }
    style = "attendance-first"
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


def _bylines(context: Context) -> None:
    style = "byline-first"
    for role in BylineRole:
        lines = [line for line in context.meeting.bylines if line.role is role]
        if role is BylineRole.RECORDER or not lines:
            continue
        names = [_byline_name(context, line.name, line.capacity) for line in lines]
        text = context.phrases.raw("name_join").join(names)
        label = context.phrases.raw(f"byline.{role}")
        context.flow.line(style, text, label=label, place=f"byline.{role}")
        style = "byline"


def _byline_name(context: Context, name: str, capacity: str) -> str:
    if not capacity:
        return name
    return context.phrases.say("byline.capacity", name=name, capacity=capacity)


def _imprint(context: Context) -> None:
    """Write the imprint (版记, 7.4): copies to, issuing office and date."""
    phrases, issue, grammar = context.phrases, context.issue, context.grammar
    rows: list[tuple[str, str]] = []
    if context.copy_to:
        names = context.phrases.raw("people_join_long").join(context.copy_to)
        rows.append((grammar.ended(phrases.say("imprint.copy_to", names=names)), ""))
    date = say_date(issue.date, grammar.language)
    printed = phrases.say("imprint.date", date=date) if date else ""
    if context.office or printed:
        rows.append((context.office, printed))
    if issue.copies:
        rows.append(("", phrases.say("imprint.copies", copies=issue.copies)))
    if rows:
        context.flow.add(Imprint("main", tuple(rows)))

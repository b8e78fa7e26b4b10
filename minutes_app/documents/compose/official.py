"""Official minutes in Chinese (纪要, GB/T 9704-2012): head, text, attendance, imprint."""

from minutes_app.documents.choices import AttendancePlace
from minutes_app.documents.compose.annexes import write_annex_note, write_annexes
from minutes_app.documents.compose.attendance import person_spans
from minutes_app.documents.compose.body import Body
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.official_end import (
    recorder_names,
    write_attendance,
    write_bylines,
    write_imprint,
)
from minutes_app.documents.compose.opening import write_documents, write_opening
from minutes_app.documents.compose.proposals import write_proposals
from minutes_app.documents.compose.sign_off import write_sign_off
from minutes_app.documents.compose.spans import Spans, plain
from minutes_app.documents.compose.titles import document_of, number_text, occasion, title_spans
from minutes_app.documents.tree import Document, Rule
from minutes_app.domain.meetings import Role
from minutes_app.language.dates import show_range


def compose_official(context: Context) -> Document:
    """Compose the minutes in the order of the standard."""
    write_head(context, context.mark)
    _particulars(context)
    return write_told(context)


def write_told(context: Context) -> Document:
    """Write all that stands below a head: who was there, what was said, the end of the paper."""
    before = context.layout.switches.attendance is AttendancePlace.BEFORE
    if before:
        write_attendance(context, "attendance")
    write_text(context)
    if not before:
        write_attendance(context)
    write_end(context)
    return document_of(context)


def write_text(context: Context) -> None:
    """Write what was said, and what annexes go with it."""
    write_opening(context)
    write_proposals(context)
    Body(context).write()
    write_documents(context)
    write_annex_note(context)


def write_end(context: Context) -> None:
    """Write by-lines, office and date, the annexes, and the imprint after all (7.3.7)."""
    write_bylines(context)
    write_sign_off(context)
    write_annexes(context)
    write_imprint(context)


def write_head(context: Context, mark: str) -> None:
    """Write what stands over the red rule, the rule, and the title under it (7.2, 7.3.1)."""
    flow, lines = context.flow, top_left(context)
    for style, text in lines:
        flow.line(style, text)
    if not mark:
        flow.line("number", number_text(context))
        flow.spans("title-alone", title_spans(context), place="title")
        return
    flow.line(f"mark-below-{len(lines)}" if lines else "mark", mark, place="mark")
    flow.line("number", number_text(context))
    flow.add(Rule("red"))
    flow.spans("title", title_spans(context), place="title")


def top_left(context: Context) -> list[tuple[str, str]]:
    """Return the styles and texts of copy number, secrecy and urgency, as far as there are any."""
    issue = context.issue
    above = (
        ("copy-number", issue.copy_number),
        ("secrecy", issue.secrecy),
        ("urgency", issue.urgency),
    )
    return [(style, text) for style, text in above if text]


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
    recorders = phrases.raw("name_join").join(recorder_names(context))
    _labelled(context, "recorder", plain(recorders))


def _labelled(context: Context, name: str, spans: Spans) -> None:
    label = context.phrases.raw(f"head.{name}")
    if spans and label:
        context.flow.spans("head-line", spans, label=label, place=f"head.{name}")

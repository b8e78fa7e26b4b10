"""Minutes as an ordinary document: under a red head (7.2), or in the form of a letter (10.1)."""

from minutes_app.documents.compose.attendance import remarks
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.official import top_left, write_head, write_told
from minutes_app.documents.compose.spans import Spans, filled, merged, plain
from minutes_app.documents.compose.titles import number_text, occasion, title_spans
from minutes_app.documents.tree import Cell, Document, Paragraph, Rule, Span, Table
from minutes_app.domain.meetings import Attendance, Attendee, Role
from minutes_app.language.dates import show_range

_PEOPLE = "\x00"


def compose_letter(context: Context) -> Document:
    """Compose an ordinary document under the red head of the office that issues it."""
    write_head(context, _mark(context))
    return _below_head(context)


def compose_letter_head(context: Context) -> Document:
    """Compose a letter: all but the mark stands under the first rule (10.1)."""
    flow, mark = context.flow, _mark(context)
    if flow.line("mark", mark, place="mark"):
        flow.add(Rule("red"))
    lines, number = top_left(context), number_text(context)
    if lines:
        flow.add(_beside(lines, number))
    else:
        flow.line("number", number)
    style = "title" if mark or lines or number else "title-alone"
    flow.spans(style, title_spans(context), place="title")
    return _below_head(context)


def _below_head(context: Context) -> Document:
    phrases = context.phrases
    names = phrases.raw("name_join").join(context.issue.addressees)
    if names:
        context.flow.line("addressees", phrases.say("letter.addressees", names=names))
    _occasion(context)
    return write_told(context)


def _mark(context: Context) -> str:
    """Return the mark: the office that issues the paper, and what the layout puts after it."""
    office = context.office or (context.house.name if context.house else "")
    return context.phrases.say("letter.mark", office=office) if office else context.mark


def _beside(lines: list[tuple[str, str]], number: str) -> Table:
    """Set the number to the right of the first of the lines at the left."""
    rows = [
        (
            Cell((Paragraph(style, plain(text)),)),
            Cell((Paragraph("number-beside", plain("" if row else number)),)),
        )
        for row, (style, text) in enumerate(lines)
    ]
    return Table("letter-top", (0.5, 0.5), tuple(rows))


def _occasion(context: Context) -> None:
    """Say in a sentence what minutes say at their head: when, where, who chaired, what."""
    meeting, phrases, grammar = context.meeting, context.phrases, context.grammar
    chairs = [one for one in context.people.all() if Role.CHAIR in one.roles]
    told = [_chair(context, one) for one in chairs]
    time = show_range(meeting.start, meeting.end, grammar.language)
    said = phrases.say(
        "letter.chaired" if chairs else "letter.held",
        time=phrases.say("letter.time", time=time) if time else "",
        place=phrases.say("letter.place", place=meeting.place) if meeting.place else "",
        people=_PEOPLE,
        title=_held(context),
    )
    spans: Spans = filled(said, _PEOPLE, context.people.joined(told)) if chairs else plain(said)
    hosts = grammar.listed(meeting.hosts)
    more = phrases.say("letter.hosts", hosts=hosts) if hosts else ""
    ending = (Span(phrases.raw("letter.stop")), Span(grammar.ended(more) if more else ""))
    context.flow.paragraph(merged((*spans, *ending)), place="letter.opening")


def _chair(context: Context, one: Attendee) -> Spans:
    """Introduce who chaired; whoever was present stands in no list that says how."""
    said = tuple(remarks(context, one)) if one.attendance is Attendance.PRESENT else ()
    told = context.people.introduction(one)
    if not said:
        return told
    joined = context.phrases.raw("remark_join").join(said)
    return (*told, Span(context.phrases.say("remark", remarks=joined)))


def _held(context: Context) -> str:
    """Return what was held: the title without 纪要, the occasion that it does not name."""
    phrases = context.phrases
    title = context.meeting.title
    for word in phrases.words("title.complete"):
        title = title.removesuffix(word)
    if not title.endswith(tuple(phrases.words("title.meeting"))):
        title = phrases.say("letter.meeting", title=title)
    named = occasion(context)
    return title + (phrases.say("letter.occasion", occasion=named) if named else "")

"""Name cards for the table: a page for each person, front and back, to cut or to fold."""

from dataclasses import replace

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.titles import document_of, held_title
from minutes_app.documents.tree import Cell, Document, PageBreak, Paragraph, Table, plain_paragraph
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Manner
from minutes_app.domain.text import has_han

_LONGEST_NAME = 4
"""Characters of a Chinese name at most: what is longer is set smaller."""
_LONGEST_LINE = 9
"""Characters of a Chinese body that one line of a card shows large enough."""
_AWAY = frozenset({Attendance.EXCUSED, Attendance.ABSENT, Attendance.DEPUTISED})


def compose_cards(context: Context) -> Document:
    """Compose a card for everybody who will sit at the table, in protocol order."""
    title = context.phrases.say("cards.title", title=held_title(context))
    seated = [
        one
        for one in context.people.all()
        if one.attendance not in _AWAY and one.manner is Manner.IN_PERSON
    ]
    for number, one in enumerate(seated):
        if number:
            context.flow.add(PageBreak())
        context.flow.add(_card(context, one, title))
    if not seated:
        context.flow.line("title", title)
        context.flow.line("body", context.phrases.raw("cards.none"))
    return document_of(context, title)


def _card(context: Context, one: Attendee, title: str) -> Table:
    """Return front and back of a card, the back above: turned where the card is folded."""
    name = _name(context, one)
    style = _style(one, name)
    style = style if style in context.layout.styles else "card-name"
    paragraphs: list[Paragraph] = [plain_paragraph(style, name)]
    if context.phrases.raw("cards.office"):
        office = context.people.offices(replace(one, offices=one.offices[:1]))
        if office:
            paragraphs.append(plain_paragraph("card-office", office))
    front = Cell(tuple(paragraphs))
    back = replace(front, turned=bool(context.phrases.raw("cards.fold")))
    return Table("cards", (1.0,), ((back,), (front,)), caption=title, description=title)


def _style(one: Attendee, name: str) -> str:
    """Return the style of a name: bodies are of one size, however short their names are."""
    if not has_han(name):
        return "card-name"
    if len(name) > _LONGEST_LINE:
        return "card-name-long"
    body = one.kind is not AttendeeKind.PERSON
    return "card-name-body" if body or len(name) > _LONGEST_NAME else "card-name"


def _name(context: Context, one: Attendee) -> str:
    """Return the name as it stands on a card; 李雷 takes the room of three characters."""
    if one.kind is AttendeeKind.UNNAMED or not one.name:
        return one.shown_name or context.people.name(one)
    spread = context.phrases.raw("cards.spread")
    if spread and len(one.name) == 2 and has_han(one.name):
        return spread.join(one.name)
    return context.people.name(one) if context.phrases.raw("cards.honorific") else one.name

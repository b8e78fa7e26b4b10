"""Who wrote, checked and confirms the minutes."""

from minutes_app.documents.compose.context import Context
from minutes_app.documents.tree import Cell, Table, plain_paragraph
from minutes_app.domain.meetings import BylineRole, Role

_SHARES = (0.42, 0.34, 0.24)


def write_signatures(context: Context) -> None:
    """Write the by-lines, then a table in which the chair signs."""
    style = "byline-first"
    for role in BylineRole:
        names = [line for line in context.meeting.bylines if line.role is role]
        told = [_name(context, line.name, line.capacity) for line in names]
        if role is BylineRole.RECORDER:
            told += _recorders(context)
        label = context.phrases.raw(f"byline.{role}")
        context.flow.line(style, context.grammar.items(told), label=label, place=f"byline.{role}")
        style = "byline" if told else style
    statement = context.phrases.raw("signature.statement")
    if statement:
        context.flow.line("signature", statement)
        context.flow.add(_table(context))


def _recorders(context: Context) -> list[str]:
    named = {line.name for line in context.meeting.bylines}
    people = [one for one in context.people.all() if Role.RECORDER in one.roles]
    return [context.people.name(one) for one in people if one.name not in named]


def _table(context: Context) -> Table:
    phrases = context.phrases
    chairs = [one for one in context.people.all() if Role.CHAIR in one.roles]
    names = [context.people.name(one) for one in chairs] or [""]
    rows = tuple(
        (_cell("table", phrases.say("signature.chair", name=name).strip(" ,")), _cell("table", ""),
         _cell("table", ""))
        for name in names
    )  # fmt: skip
    columns = ("name", "signature", "date")
    head = tuple(_cell("table-head", phrases.raw(f"signature.{column}")) for column in columns)
    statement = phrases.raw("signature.statement")
    return Table("signatures", _SHARES, rows, head, caption=statement, description=statement)


def _cell(style: str, text: str) -> Cell:
    return Cell((plain_paragraph(style, text),))


def _name(context: Context, name: str, capacity: str) -> str:
    if not capacity:
        return name
    return context.phrases.say("byline.capacity", name=name, capacity=capacity)

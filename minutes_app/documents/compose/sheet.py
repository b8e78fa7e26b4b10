"""The attendance sheet: everybody by group in protocol order, with room to sign."""

from collections.abc import Iterator
from dataclasses import replace

from minutes_app.documents.compose.attendance import remarks
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.tabular import Row, blank_rows, cell, head_row, table, write_head
from minutes_app.documents.compose.titles import document_of, held_title
from minutes_app.documents.tree import Document
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Group

_COLUMNS = ("number", "name", "office", "seat", "signature", "remark")
_SHARES = (0.07, 0.18, 0.28, 0.13, 0.20, 0.14)
_LONGEST = 12
"""Rows that people without names get at most: beyond it one row says how many they are."""


def compose_sheet(context: Context) -> Document:
    """Compose the sheet that lies at the door."""
    phrases = context.phrases
    title = phrases.say("sheet.title", title=held_title(context))
    write_head(context, title)
    head = head_row(context, "sheet", _COLUMNS)
    number = 0
    sections = _sections(context)
    blank = blank_rows(context, "sheet.blank_rows", len(_COLUMNS))
    for group, people in sections:
        rows: list[Row] = []
        for one in people:
            for row in _rows(context, one, number):
                rows.append(row)
                number += 1
        if group:
            said = phrases.say("sheet.group", group=group, count=sum(map(_heads, people)))
            context.flow.line("group", said)
        elif len(sections) == 1:
            rows, blank = [*rows, *blank], []
        context.flow.add(table("sheet", _SHARES, rows, head, caption=title))
    if blank:
        context.flow.line("group", phrases.raw("sheet.others"))
        context.flow.add(table("sheet", _SHARES, blank, head, caption=phrases.raw("sheet.others")))
    return document_of(context, title)


def _sections(context: Context) -> list[tuple[str, list[Attendee]]]:
    """Return the attendees by group, those in none first."""
    names = {group.id: group.name for group in context.record.all_of(Group)}
    sections: dict[str, list[Attendee]] = {}
    for one in context.people.all():
        sections.setdefault(names.get(one.group, "") if one.group else "", []).append(one)
    return list(sections.items())


def _heads(one: Attendee) -> int:
    return one.count or 1


def _rows(context: Context, one: Attendee, before: int) -> Iterator[Row]:
    """Yield a row for each person: one, or as many as people without names are."""
    known = one.kind is not AttendeeKind.UNNAMED or not one.count
    several = 1 if known or _heads(one) > _LONGEST else _heads(one)
    name = context.people.name(one) if several == 1 else one.shown_name
    office = context.people.offices(one) or context.people.unknown_office(one).strip()
    if one.kind is AttendeeKind.BODY:
        # Whoever comes for a body writes the name in.
        held = next((held.former_body_name for held in one.offices), "")
        office = "\n".join(filter(None, (context.people.former(name, held), office)))
        name = ""
    for index in range(several):
        yield (
            cell(str(before + index + 1), style="table-middle"),
            cell(name),
            cell(*office.splitlines()),
            cell(one.seat, style="table-middle"),
            cell(""),
            cell(context.phrases.raw("remark_join").join(_remarks(context, one))),
        )


def _remarks(context: Context, one: Attendee) -> list[str]:
    phrases = context.phrases
    way = "" if one.attendance is Attendance.PRESENT else phrases.raw(f"sheet.{one.attendance}")
    # Nobody knows beforehand who will come late or leave early.
    beforehand = replace(one, arrived=None, left=None)
    return [text for text in (way, *remarks(context, beforehand)) if text]

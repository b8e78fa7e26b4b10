"""What the placeholders of a template are filled with."""

from collections.abc import Mapping
from typing import Any

from minutes_app.documents.compose.attendance import ORDER, listings, person_spans
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import text_of
from minutes_app.documents.compose.titles import document_title, number_text
from minutes_app.documents.layout import Layout
from minutes_app.documents.templates.placeholders import OF_PEOPLE, PLACEHOLDERS
from minutes_app.domain.meetings import Attendance, Attendee, BylineRole, Group, House, Role
from minutes_app.domain.records import MeetingRecord
from minutes_app.domain.text import clean_text
from minutes_app.language.dates import show_date, show_range

Facts = dict[str, Any]


def facts_of(record: MeetingRecord, layout: Layout, house: House | None) -> Facts:
    """Return the facts of a meeting by the names of placeholders, in both languages.

    Texts are cleaned as everywhere on the way out; each is there, "" where nothing is known.
    """
    context = Context.of(record, layout, house)
    found = {**_head(context), **_people(context)}
    return {
        name: found.get(one.name, "") for one in PLACEHOLDERS for name in (one.name, one.chinese)
    }


def _head(context: Context) -> Facts:
    meeting, issue, grammar = context.meeting, context.issue, context.grammar
    recorders = [one.name for one in meeting.bylines if one.role is BylineRole.RECORDER]
    recorders = recorders or [one.name for one in context.people.all()
                              if Role.RECORDER in one.roles and one.name]  # fmt: skip
    chairs = [one for one in context.people.all() if Role.CHAIR in one.roles]
    texts = {
        "title": document_title(context),
        "mark": issue.mark or (context.house.mark if context.house else ""),
        "number": number_text(context),
        "date": show_range(meeting.start, meeting.end, grammar.language),
        "place": meeting.place,
        "hosts": grammar.listed(meeting.hosts),
        "chair": text_of(context.people.joined([context.people.listed(one) for one in chairs]))
        if chairs else "",
        "recorder": grammar.listed(recorders),
        "office": issue.office or (context.house.office if context.house else ""),
        "issued": show_date(issue.date, grammar.language),
        "copy_to": grammar.items(issue.copy_to),
        "secrecy": issue.secrecy,
        "urgency": issue.urgency,
    }  # fmt: skip
    return {name: clean_text(text) for name, text in texts.items()}


def _people(context: Context) -> Facts:
    facts: Facts = {"attendees": []}
    groups = {group.id: group.name for group in context.record.all_of(Group)}
    # Where the chair has a line of the head, the list of those present does not say it again.
    headed = context.layout.phrases.get("head.chair")
    chairs = {one.id for one in context.people.all() if Role.CHAIR in one.roles} if headed else ()
    for attendance in ORDER:
        told: list[str] = []
        for listing in listings(context, attendance, set()):
            for one in listing.people:
                if one.id not in chairs or attendance is not Attendance.PRESENT:
                    told.append(text_of(person_spans(context, one, listing)))
                group = groups.get(one.group, "") if one.group else ""
                facts["attendees"].append(_person(context, one, group))
        joint = "；" if context.grammar.language.startswith("zh") else "; "
        facts[attendance.value] = clean_text(joint.join(told))
    return facts


def _person(context: Context, one: Attendee, group: str) -> Mapping[str, str]:
    word = context.phrases.raw(f"attendance.{one.attendance}") or _word(context, one.attendance)
    texts = {
        "name": context.people.name(one),
        "office": context.people.offices(one),
        "group": group,
        "attendance": word.strip(" :："),
        "seat": one.seat,
    }
    return {
        key: clean_text(texts[known.name])
        for known in OF_PEOPLE
        for key in (known.name, known.chinese)
    }


def _word(context: Context, attendance: Attendance) -> str:
    return context.phrases.raw(f"attendance.{Attendance.PRESENT}") or attendance.value

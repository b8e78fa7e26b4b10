"""No field of the record without a place in the window: each is edited, and read from the file."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from minutes_app.capture.moments import read_moment
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import Basis
from minutes_app.domain.entries import (
    Citation,
    Collective,
    Deadline,
    Entry,
    EntryKind,
    Figure,
    Manner,
    Responsible,
    Standing,
    Task,
    TaskStatus,
    Trace,
    Voice,
)
from minutes_app.domain.ids import new_id
from minutes_app.domain.papers import Recipient
from minutes_app.domain.people import Body, FormerName, OfficeHeld, Person
from minutes_app.domain.proposals import Party, PartyRole, Proposal, Satisfaction
from minutes_app.ui.details.entry import EntryDetails
from minutes_app.ui.details.page import DetailsPage
from minutes_app.ui.directory.page import DirectoryPage
from minutes_app.ui.forms import Form
from minutes_app.ui.people.page import PeoplePage
from minutes_app.ui.tasks.page import TasksPage
from tests.ui.meetings_at_hand import Hand, enter

# What no person types: identity, order (moved, not typed), the instant of recording, the bin.
_NOT_TYPED = {"id", "meeting", "position", "created", "binned", "recorded"}
# The words of an entry, and what it stands under, are given in the outline.
_ELSEWHERE = {Entry: {"text", "parent"}}


def _moment(text: str) -> Any:
    moment = read_moment(text)
    assert moment is not None
    return moment


def _typed(kind: type[Any]) -> set[str]:
    return {one.name for one in fields(kind)} - _NOT_TYPED - _ELSEWHERE.get(kind, set())


def _edit_all(hand: Hand, form: Form, wanted: dict[str, Any]) -> None:
    for attribute, value in wanted.items():
        enter(hand.qtbot, form.cell(attribute).field, value)
    form.flush()
    hand.wait()


def _same(stored: Any, wanted: dict[str, Any]) -> None:
    assert {name: getattr(stored, name) for name in wanted} == wanted


def test_every_field_of_a_meeting(hand: Hand) -> None:
    page = DetailsPage(hand.context, hand.meeting)
    hand.show(page)
    head = {
        "title": "A title & another",
        "kind": m.MeetingKind.SEMINAR,
        "status": m.MeetingStatus.FINAL,
        "language": m.Language.CHINESE,
        "number": "16",
        "start": _moment("2026-06-19 9:00"),
        "end": _moment("Thursday = 2026-06-18"),
        "place": "市委会议室",
        "hosts": ("市委办公厅", "市政府"),
    }
    subject = {
        "theme": "新质生产力",
        "topics": ("first", "second"),
        "slogans": ("同题共答",),
        "background": "Two lines\nof it",
    }
    bylines = {"bylines": (m.Byline(m.BylineRole.EDITOR, "Alice", None, "secretary"),)}
    issue = {
        "mark": "市人民政府专题会议纪要", "year": 2026, "number": 7, "serial": True,
        "office": "市政府办公厅", "date": _moment("2026年6月20日"), "copy_to": ("a", "b"),
        "addressees": ("c", "d"),
        "copies": 20, "copy_number": "000012", "secrecy": "秘密", "urgency": "特急",
    }  # fmt: skip
    note = {"note": "for us"}
    for form, wanted in (
        (page.head, head), (page.subject, subject), (page.byline, bylines), (page.issue, issue),
        (page.note, note),
    ):  # fmt: skip
        _edit_all(hand, form, wanted)
    copies = (Recipient("市委办公室", 5, "000001-000005"), Recipient("档案室", None, ""))
    enter(hand.qtbot, page.issue.cell("distribution").field.rows, copies)
    issue["distribution"] = copies
    enter(hand.qtbot, page.head.cell("series").field, "周例会")
    page.head.cell("series").field.editingFinished.emit()
    page.flush()
    hand.wait()
    enter(hand.qtbot, page.series.cell("note").field, "every Monday")
    page.flush()
    stored = hand.stored()
    _same(stored.meeting, {**head, **subject, **bylines, **note})
    _same(stored.meeting.issue, issue)
    assert stored.series is not None
    assert (stored.series.name, stored.series.note) == ("周例会", "every Monday")
    covered = {*head, *subject, *bylines, *note, "issue", "series"}
    # The layout is picked in the preview; corrections are counted when they are begun.
    assert covered | {"layout", "correction"} == _typed(m.Meeting)
    assert set(issue) == _typed(m.Issue)


def test_every_field_of_an_attendee(hand: Hand) -> None:
    hand.perform(lambda desk: desk.directory.add(Body(new_id(), "市科技局")))
    page = PeoplePage(hand.context, hand.meeting)
    hand.show(page)
    record = hand.meeting.record
    one, other = record.attendees()[4], record.attendees()[5]
    group = record.all_of(m.Group)[2]
    entries = record.outline().entries()
    listing = hand.ask(lambda desk: desk.directory.listing())
    body = next(one for one in listing.bodies if one.name == "市科技局")
    person = next(one for one in listing.people if one.id != record.attendees()[4].person)
    page.select(one.id)
    wanted = {
        "kind": m.AttendeeKind.UNNAMED,
        "group": group.id,
        "name": "李雷",
        "honorific": "Dr",
        "offices": (OfficeHeld("局长", "市科技局", body.id, "市科委"), OfficeHeld("教授")),
        "offices_known": not one.offices_known,
        "roles": (m.Role.EXPERT, m.Role.SPEAKER),
        "attendance": m.Attendance.DEPUTISED,
        "manner": m.Manner.ONLINE,
        "deputy": other.id,
        "reason": "abroad",
        "arrived": entries[1].id,
        "left": entries[3].id,
        "extent": "the opening only",
        "person": person.id,
        "body": body.id,
        "by_hand": True,
        "note": "by car",
        "seat": "A3",
    }
    _edit_all(hand, page.editor, wanted)
    unnamed = {"count": 3, "description": "experts of three bodies"}
    _edit_all(hand, page.editor, unnamed)
    _same(hand.stored().find(m.Attendee, one.id), {**wanted, **unnamed})
    assert {*wanted, *unnamed} == _typed(m.Attendee)
    assert {"title", "body_name", "former_body_name", "body"} == _typed(OfficeHeld)


def test_every_field_of_an_entry(hand: Hand) -> None:
    part = m.Part(new_id(), hand.meeting.id, "Visit")
    hand.perform(lambda desk: desk.contents.add(part))
    record = hand.meeting.record
    entry = record.outline().entries()[5]
    source, document = record.all_of(m.Source)[0], record.all_of(m.CitedDocument)[0]
    proposal = record.all_of(Proposal)[0]
    details = EntryDetails(hand.meeting)
    hand.show(details)
    details.show(entry.id)
    bureau = hand.ask(lambda desk: desk.directory.listing()).bodies[0]
    speaker = record.attendees()[0]
    wanted = {
        "kind": EntryKind.INSTRUCTION,
        "manner": Manner.VERBATIM,
        "numbered": not entry.numbered,
        "voices": (Voice(speaker.id), Voice(collective=Collective.EVERYONE)),
        "part": part.id,
        "proposal": proposal.id,
        "lead": (Responsible(bureau.name, bureau.id),),
        "support": (Responsible("nobody known"),),
        "deadline": Deadline("2026-12-31", date(2026, 12, 31)),
        "figures": (
            Figure("GDP", "1.8", "万亿元", "nearly", "2025", "+17.6 %", "year on year", "55.1 %",
                   "value added", Standing.TARGET),
        ),
        "citations": (Citation(document.id, "chapter 2"),),
        "traces": (Trace(source.id, 3, 20),),
        "note": "ask again",
    }  # fmt: skip
    _edit_all(hand, details.form, wanted)
    stored = hand.stored()
    _same(stored.find(Entry, entry.id), wanted)
    assert [task.entry for task in stored.all_of(Task)] == [entry.id]
    assert set(wanted) == _typed(Entry)


def _part(hand: Hand) -> dict[str, Any]:
    people = hand.meeting.record.attendees()
    return {
        "title": "Visit", "kind": "site visit", "place": "港口", "note": "by bus",
        "start": _moment("2026-06-19 14:00"), "end": _moment("下午5点"),
        "attendees": (people[2].id, people[0].id),
    }  # fmt: skip


def _proposal(hand: Hand) -> dict[str, Any]:
    speaker = hand.meeting.record.attendees()[0]
    return {
        "title": "On ports", "kind": "提案", "number": "第12号", "session": "五次会议",
        "purpose": "more ships", "satisfaction": Satisfaction.SATISFIED, "note": "n",
        "recommendations": ("dig", "build"),
        "parties": (
            Party(PartyRole.MAIN_HANDLER, speaker.shown_name, speaker.id, speaker.body,
                  "as secretary", "once"),
        ),
    }  # fmt: skip


def _document(_hand: Hand) -> dict[str, Any]:
    return {
        "title": "Plan", "number": "〔2026〕1号", "issuer": "国务院", "relation": "carried out",
        "date": _moment("2026-01"),
    }  # fmt: skip


def _source(_hand: Hand) -> dict[str, Any]:
    return {
        "label": "Notes", "text": "  as\n they  came ", "origin": "by hand",
        "dated": _moment("June 19, morning"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "section", "values"),
    [
        (m.Part, "parts", _part),
        (Proposal, "proposals", _proposal),
        (m.CitedDocument, "documents", _document),
        (m.Source, "sources", _source),
    ],
)
def test_every_field_of_contents(
    hand: Hand, kind: type[Any], section: str, values: Callable[[Hand], dict[str, Any]]
) -> None:
    page = DetailsPage(hand.context, hand.meeting)
    hand.show(page)
    records = getattr(page, section)
    before = {one.id for one in hand.meeting.record.all_of(kind)}
    hand.qtbot.keyClicks(records.line, "New one")
    hand.qtbot.keyClick(records.line, Qt.Key.Key_Return)
    hand.wait()
    added = next(one for one in hand.meeting.record.all_of(kind) if one.id not in before)
    assert records.form.record.id == added.id
    wanted = values(hand)
    _edit_all(hand, records.form, wanted)
    _same(hand.stored().find(kind, added.id), wanted)
    assert set(wanted) == _typed(kind)


def test_every_field_of_the_directory(hand: Hand) -> None:
    page = hand.window.go("place.people")
    assert isinstance(page, DirectoryPage)
    hand.wait()
    listing = hand.ask(lambda desk: desk.directory.listing())
    bureau, other = listing.bodies[0], listing.bodies[1]
    page.view.select(listing.people[0].id)
    hand.wait()
    names = {"name": "韩梅梅", "honorific": "Prof.", "other_names": ("Mei",), "note": "n"}
    _edit_all(hand, page.details.person, names)
    field = page.details.person.cell("offices").field
    while field.rows:
        field.remove(field.rows[0])
    field.add_row()
    row = field.rows[0]
    office = {
        "title": "局长", "body": bureau.id, "since": _moment("2020"), "until": _moment("2025-03"),
    }  # fmt: skip
    for attribute, value in office.items():
        enter(hand.qtbot, row.cell(attribute).field, value)
    page.details.person.flush()
    hand.wait()
    page.filter.choose(1)
    hand.wait()
    page.view.select(bureau.id)
    hand.wait()
    body = {
        "name": "市科学技术局", "short_name": "市科技局", "parent": other.id, "note": "b",
        "former_names": (FormerName("市科委", _moment("2019")),),
    }  # fmt: skip
    _edit_all(hand, page.details.body, body)
    after = hand.ask(lambda desk: desk.directory.listing())
    person = next(one for one in after.people if one.id == listing.people[0].id)
    _same(person, names)
    assert set(names) == _typed(Person)
    [held] = [one for one in after.offices if one.person == person.id]
    _same(held, office)
    _same(next(one for one in after.bodies if one.id == bureau.id), body)
    assert set(body) == _typed(Body)


def test_a_task(hand: Hand) -> None:
    entry = hand.meeting.record.outline().entries()[5]
    deadline = Deadline("year's end", date(2020, 12, 31), Basis.DERIVED)
    hand.perform(lambda desk: desk.recording.edit(entry.id, deadline=deadline))
    page = hand.window.go("place.tasks")
    assert isinstance(page, TasksPage)
    hand.wait()
    page.view.setCurrentIndex(page.view.model().index(0, 0))
    hand.wait()
    enter(hand.qtbot, page.form.cell("status").field, TaskStatus.DONE)
    progress = page.form.cell("progress").field
    progress.add_row()
    enter(hand.qtbot, progress.rows[0].cell("on").field, date(2026, 7, 1))
    enter(hand.qtbot, progress.rows[0].cell("text").field, "half way")
    page.form.flush()
    hand.wait()
    [task] = hand.stored().all_of(Task)
    assert task.status is TaskStatus.DONE
    assert task.closed is not None
    assert [(one.on, one.text) for one in task.progress] == [(date(2026, 7, 1), "half way")]
    enter(hand.qtbot, page.form.cell("closed").field, date(2026, 7, 2))
    page.form.flush()
    assert hand.stored().all_of(Task)[0] == replace(task, closed=date(2026, 7, 2))

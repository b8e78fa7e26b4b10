"""A small archive of everything that can be found, in all the writings in which it is written."""

import random
from datetime import UTC, date, datetime, timedelta

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import (
    Deadline,
    Entry,
    EntryKind,
    Figure,
    Progress,
    Responsible,
    Task,
    TaskStatus,
    Voice,
)
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import (
    Attendee,
    CitedDocument,
    Group,
    Meeting,
    MeetingStatus,
    OfficeHeld,
    Part,
    Series,
    Source,
)
from minutes_app.domain.papers import Annex
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import Record
from minutes_app.services.desk import Desk

NOW = datetime(2026, 6, 19, 8, tzinfo=UTC)
WORDS = (
    "人才", "住房", "人才住房", "人", "住", "房", "科技", "科技局",
    "基站", "5G基站", "５Ｇ", "综合改革", "發展", "发展", "醫療", "医疗",
    "医", "talent", "Talent", "tal", "housing", "café", "CAFE", "R&D",
    "GB/T 9704", "9704", "3.5%", "３．５％", "100", "100亿元", "wǔ", "かな",
    "カナ", "пример", "한국어", "会议", "市", "市科技局", "。", "，",
    "的", "e-mail", "mail", "new\nline", "住\n房", "㐀", "𠀀", "talent housing",
    "the", "Ⅳ", "①", "No.5", "wj", "wujie",
)  # fmt: skip
PEOPLE = (("吴杰", ("吳傑",)), ("吴捷", ()), ("欧阳明", ("Ming Ouyang",)), ("Anna Müller", ()),
          ("吴杰民", ()))  # fmt: skip
BODIES = (
    ("东海市科学技术局", "市科技局", ("东海市科委",)),
    ("人力资源局", "人社局", ()),
    ("R&D Center", "", ("实验室",)),
)


def text_of(source: random.Random, most: int = 9) -> str:
    """Return some words one after the other, or with something between."""
    pieces: list[str] = []
    for _ in range(source.randint(1, most)):
        pieces += [source.choice(WORDS), source.choice(("", "", " ", "，", "\n", "和", "  "))]
    return "".join(pieces).strip() or "人"


def fill(desk: Desk, seed: int, meetings: int = 30) -> None:
    """Record meetings with everything in them."""
    source = random.Random(seed)
    people = [Person(new_id(), name, others, note=text_of(source, 2)) for name, others in PEOPLE]
    bodies = [
        Body(new_id(), name, short, former_names=tuple(map(FormerName, former)))
        for name, short, former in BODIES
    ]
    series = [Series(new_id(), name) for name in ("市長辦公會", "专题会 Weekly")]
    offices = [Office(new_id(), people[0].id, "局长", bodies[0].id)]
    with desk.archive.operation("test", "archive") as operation:
        operation.put(*people, *bodies, *series, *offices)
    for _ in range(meetings):
        with desk.archive.operation("test", "archive") as operation:
            operation.put(*_meeting(source, people, bodies, series))


def _meeting(
    source: random.Random, people: list[Person], bodies: list[Body], series: list[Series]
) -> list[Record]:
    meeting = Meeting(
        new_id(), text_of(source, 3), NOW, start=_start(source),
        status=source.choice([*MeetingStatus]),
        series=source.choice([None, *(one.id for one in series)]), theme=text_of(source, 2),
        place=text_of(source, 1), topics=(text_of(source, 3), text_of(source, 3)),
        note=source.choice(("", text_of(source))), binned=NOW if source.random() < 0.1 else None,
    )  # fmt: skip
    person, body = source.choice(people), source.choice(bodies)
    attendees = [
        Attendee(new_id(), meeting.id, person.name, "a", person=person.id),
        Attendee(
            new_id(),
            meeting.id,
            source.choice(("吴杰", "吳傑", "Anna")),
            "b",
            honorific="Dr.",
            offices=(OfficeHeld("副主任"),),
        ),
    ]
    found: list[Record] = [
        meeting, *attendees,
        Part(new_id(), meeting.id, text_of(source, 2), "a", note=text_of(source, 2)),
        Group(new_id(), meeting.id, text_of(source, 2), "a"),
        CitedDocument(new_id(), meeting.id, text_of(source, 3), "a", number="GB/T 9704—2012"),
        Source(new_id(), meeting.id, text_of(source, 1), text_of(source, 30), "a"),
        Proposal(new_id(), meeting.id, text_of(source, 3), "a", recommendations=(text_of(source),)),
        Annex(new_id(), meeting.id, text_of(source, 2), "a", text=text_of(source)),
    ]  # fmt: skip
    for number in range(source.randint(1, 14)):
        found += _entry(source, meeting, attendees, body, number)
    return found


def _entry(
    source: random.Random, meeting: Meeting, attendees: list[Attendee], body: Body, number: int
) -> list[Record]:
    lead = source.choice(
        ((), (Responsible(body.name, body.id),), (Responsible("市科技局"), Responsible("吴杰")))
    )
    due = date(2026, 1, 1) + timedelta(days=source.randint(0, 700))
    entry = Entry(
        new_id(), meeting.id, text_of(source), NOW, source.choice([*EntryKind]), f"a{number:02}",
        voices=tuple(Voice(one.id) for one in attendees if source.random() < 0.4), lead=lead,
        deadline=source.choice((None, Deadline("年底前"), Deadline("年底前", due))),
        figures=source.choice(((), (Figure(text_of(source, 2), "100", "亿元"),))),
        note=source.choice(("", text_of(source, 3))),
    )  # fmt: skip
    if not lead:
        return [entry]
    progress = tuple(Progress(due, text_of(source, 3)) for _ in range(source.randint(0, 2)))
    task = Task(new_id(), meeting.id, entry.id, source.choice([*TaskStatus]), progress)
    return [entry, task]


def _start(source: random.Random) -> PartialDate:
    year, month, day = source.randint(2023, 2026), source.randint(1, 12), source.randint(1, 28)
    return source.choice((
        PartialDate(), PartialDate(year), PartialDate(year, month), PartialDate(year, month, day),
        PartialDate(year, month, day), PartialDate(month=month), PartialDate(2026, 5, day),
    ))  # fmt: skip

"""Meetings of the archive: any number of them, each always the same for its number."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from benchmarks.search.ids import Ids
from benchmarks.search.register import Register
from benchmarks.search.texts import Writer
from benchmarks.search.vocabulary import SEED, Stock
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
from minutes_app.domain.meetings import (
    Attendee,
    Language,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Role,
)
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingPart, Record

FIRST_DAY, DAYS = date(2016, 1, 4), 3_650
ENTRIES = 10
"""Of a meeting on average: from 2 to 18."""
_ENGLISH_OF, _SERIES_OF, _OWNER_OF, _DUE_OF, _NOTE_OF, _FIGURE_OF = 0.2, 0.5, 0.2, 0.15, 0.05, 0.08
_KINDS = Stock.of([
    kind.value for kind in (
        EntryKind.REPORT, EntryKind.VIEW, EntryKind.SUGGESTION, EntryKind.INSTRUCTION,
        EntryKind.NARRATION, EntryKind.RESOLUTION, EntryKind.REPLY, EntryKind.COMMITMENT,
    )
])  # fmt: skip
_MEETING_KINDS = (*MeetingKind,)
_STATUSES = (MeetingStatus.ISSUED, MeetingStatus.ISSUED, MeetingStatus.FINAL, MeetingStatus.DRAFT)
_TASKS = (TaskStatus.DONE, TaskStatus.DONE, TaskStatus.OPEN, TaskStatus.IN_PROGRESS)
_PLACES = ("第一会议室", "政务中心三楼", "礼堂", "Room 5", "县委会议厅")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What all records of one meeting are made with."""

    chance: random.Random
    ids: Ids
    writer: Writer
    register: Register
    meeting: Meeting
    day: date
    held: datetime


def day_of(number: int, of: int) -> date:
    """Return the day of one meeting of so many: they are spread evenly over ten years."""
    return FIRST_DAY + timedelta(days=number * DAYS // of)


def records(number: int, of: int, known: Register) -> Iterator[Record]:
    """Yield the meeting with this number and all that belongs to it."""
    scene = _scene(number, of, known)
    yield scene.meeting
    people = _attendees(scene)
    yield from people
    positions = keys_after("", scene.chance.randrange(2, ENTRIES * 2 - 1))
    for place, position in enumerate(positions):
        yield from _entry(scene, people, position, place)


def _scene(number: int, of: int, known: Register) -> _Scene:
    chance = random.Random(f"{SEED}:meeting:{number}")
    day = day_of(number, of) + timedelta(days=chance.randrange(7))
    held = datetime(day.year, day.month, day.day, 1, number % 60, tzinfo=UTC)
    ids = Ids(chance, held)
    is_english = chance.random() < _ENGLISH_OF
    writer = Writer.of(chance, is_english=is_english)
    series = chance.choice(known.series).id if chance.random() < _SERIES_OF else None
    meeting = Meeting(
        ids.next(), writer.title(), held, series,
        kind=chance.choice(_MEETING_KINDS), status=chance.choice(_STATUSES),
        language=Language.ENGLISH if is_english else Language.CHINESE,
        start=PartialDate.of(day), place=chance.choice(_PLACES), theme=writer.short(6),
    )  # fmt: skip
    return _Scene(chance, ids, writer, known, meeting, day, held)


def _attendees(scene: _Scene) -> list[Attendee]:
    chance, known = scene.chance, scene.register
    count = chance.randrange(3, 8)
    met = dict.fromkeys(_by_use(len(known.people)).pick(chance, count))
    bodies = _by_use(len(known.bodies))
    made: list[Attendee] = []
    for place, (number, position) in enumerate(zip(met, keys_after("", count), strict=False)):
        person, body = known.people[int(number)], known.bodies[int(bodies.pick(chance, 1)[0])]
        office = OfficeHeld("局长" if place else "主任", body.name, body.id)
        roles = (Role.SPEAKER,) if place else (Role.CHAIR,)
        made.append(Attendee(
            scene.ids.next(), scene.meeting.id, person.name, position, person=person.id,
            offices=(office,), roles=roles,
        ))  # fmt: skip
    return made


def _entry(
    scene: _Scene, people: list[Attendee], position: str, place: int
) -> Iterator[MeetingPart]:
    chance, writer = scene.chance, scene.writer
    lead = _lead(scene)
    deadline = _deadline(scene)
    entry = Entry(
        scene.ids.next(), scene.meeting.id, writer.text(),
        scene.held + timedelta(minutes=place), EntryKind(_KINDS.pick(chance, 1)[0]), position,
        voices=(Voice(chance.choice(people).id),), lead=lead, deadline=deadline,
        figures=_figures(scene), note=writer.short(5) if chance.random() < _NOTE_OF else "",
    )  # fmt: skip
    yield entry
    if lead or deadline:
        status = chance.choice(_TASKS)
        done = scene.day + timedelta(days=chance.randrange(10, 200))
        progress = (Progress(done, writer.short(8)),) if status is not TaskStatus.OPEN else ()
        closed = done if status is TaskStatus.DONE else None
        yield Task(scene.ids.next(), scene.meeting.id, entry.id, status, progress, closed)


def _lead(scene: _Scene) -> tuple[Responsible, ...]:
    if scene.chance.random() >= _OWNER_OF:
        return ()
    bodies = scene.register.bodies
    body = bodies[int(_by_use(len(bodies)).pick(scene.chance, 1)[0])]
    return (Responsible(body.name, body.id),)


def _deadline(scene: _Scene) -> Deadline | None:
    if scene.chance.random() >= _DUE_OF:
        return None
    day = scene.day + timedelta(days=scene.chance.randrange(10, 400))
    return Deadline(f"{day.month}月{day.day}日前", day)


def _figures(scene: _Scene) -> tuple[Figure, ...]:
    if scene.chance.random() >= _FIGURE_OF:
        return ()
    subject = scene.chance.choice(scene.writer.subject)
    return (Figure(subject, str(scene.chance.randrange(1, 90_000) / 10), "万元"),)


@cache
def _by_use(count: int) -> Stock:
    """Return numbers of so many people or bodies: the first are met the most."""
    return Stock.of(list(map(str, range(count))))

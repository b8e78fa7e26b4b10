"""Meetings and archives to measure with: made up, always the same, of any size."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, EntryKind, Responsible, Voice
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Language, Meeting, Role
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.people import Body, OfficeHeld, Person
from minutes_app.domain.records import Change, MeetingPart, MeetingRecord
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE

ENTRIES_ON_A_PAGE = 5.1
"""So that the typeset pages of ``meeting_of_pages`` come out at about the number asked for."""
_PEOPLE = 20
_HELD = datetime(2026, 6, 19, 1, tzinfo=UTC)
_WORDS = "会议指出今年以来全市安全生产形势总体平稳要认真贯彻落实责任单位按期完成整改督促检查情况"
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国志海波红"
_KINDS = (EntryKind.REPORT, EntryKind.SUGGESTION, EntryKind.SUGGESTION, EntryKind.VIEW)


def meeting_of_pages(pages: int) -> MeetingRecord:
    """Return a meeting whose minutes fill about so many pages of the official layout."""
    return meeting_of(round(pages * ENTRIES_ON_A_PAGE), heading_every=round(ENTRIES_ON_A_PAGE * 2))


def meeting_of(entries: int, *, heading_every: int = 25, seed: int = 9704) -> MeetingRecord:
    """Return the record of a meeting with so many entries, headings among them."""
    chance = random.Random(seed)
    day = PartialDate.of(date(2026, 6, 19))
    meeting = Meeting(
        new_id(), f"安全生产专题会议（{seed}）", _HELD, language=Language.CHINESE, start=day
    )
    people = [_attendee(meeting.id, number) for number in range(_PEOPLE)]
    parts: list[MeetingPart] = [*people]
    keys = keys_after("", entries)
    for number, position in enumerate(keys):
        heading = number % heading_every == 0
        entry = _entry(meeting.id, chance, people, heading=heading)
        parts.append(replace(entry, position=position, recorded=_HELD + timedelta(seconds=number)))
    return MeetingRecord.of(meeting, parts)


def edited(record: MeetingRecord, turn: int) -> MeetingRecord:
    """Return the record with the text of an entry in the middle changed."""
    snapshot = record.snapshot()
    entries = snapshot.outline().entries()
    entry = next(e for e in entries[len(entries) // 2 :] if e.kind is not EntryKind.HEADING)
    changed = replace(entry, text=f"{entry.text}改动{turn}")
    snapshot.apply(Change("entry.edit", record.meeting.id, put=(changed,)))
    return snapshot


def fill(path: Path, meetings: int, entries: int) -> list[Id]:
    """Make an archive with so many meetings of so many entries each; return the meetings."""
    made: list[Id] = []
    with Archive.open(path, create=True) as archive:
        for number in range(meetings):
            record = meeting_of(entries, seed=number)
            # One operation a meeting, as an import would be.
            with archive.operation("meeting.import", ARCHIVE_SCOPE) as operation:
                operation.put(*record.records())
            made.append(record.meeting.id)
    return made


def fill_directory(path: Path, people: int, bodies: int) -> None:
    """Put so many people and bodies into the directory of an archive that is there."""
    chance = random.Random(people)
    with (
        Archive.open(path) as archive,
        archive.operation("directory.add", ARCHIVE_SCOPE) as operation,
    ):
        operation.put(*(Body(new_id(), f"市第{number + 1}局") for number in range(bodies)))
        operation.put(*(Person(new_id(), _name(chance)) for _ in range(people)))


def _name(chance: random.Random) -> str:
    return chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.randrange(1, 3)))


def text(chance: random.Random, length: int) -> str:
    """Return Chinese text with marks and years in it."""
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        words = "".join(chance.choice(_WORDS) for _ in range(chance.randrange(4, 16)))
        parts.append(words + chance.choice("，，；。“、"))
        if chance.random() < 0.15:
            parts.append(f"{chance.randrange(2000, 2030)}年")
    return "".join(parts)[:length]


def _attendee(meeting: Id, number: int) -> Attendee:
    office = OfficeHeld("局长", f"市第{number + 1}局")
    roles = (Role.CHAIR,) if number == 0 else (Role.SPEAKER,)
    position = keys_after("", number + 1)[-1]
    name = f"{SURNAMES[number]}一鸣"
    return Attendee(new_id(), meeting, name, position, offices=(office,), roles=roles)


def _entry(meeting: Id, chance: random.Random, people: list[Attendee], *, heading: bool) -> Entry:
    if heading:
        return Entry(new_id(), meeting, text(chance, 14), _HELD, EntryKind.HEADING)
    kind = chance.choice(_KINDS)
    lead = (Responsible("市第一局"),) if kind is EntryKind.SUGGESTION else ()
    return Entry(
        new_id(), meeting, text(chance, 110), _HELD, kind,
        numbered=kind is EntryKind.SUGGESTION,
        voices=(Voice(chance.choice(people).id),), lead=lead,
    )  # fmt: skip

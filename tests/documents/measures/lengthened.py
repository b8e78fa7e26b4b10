"""Generated meetings made long: entries of prose with all that makes lines hard to break."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from random import Random
from typing import Any

from minutes_app.domain import entries as e
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.papers import Annex
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingRecord

_NOW = datetime(2026, 6, 19, 1, 0, tzinfo=UTC)
_PLAIN = (
    "要加强统筹协调推进落实项目建设机制完善体系责任部门"
    "企业创新产业发展安全服务群众工作会议研究重点任务"
)
_PIECES = (
    "“数字中国”", "《数字经济三年行动计划（2025—2027年）》", "5G基站", "AI", "Data Center",
    "17.6%",
    "2026年12月31日", "（包括引进海外高层次人才）", "——", "……", "GDP", "3,500万元",
    "第十六届",
    "《办法》", "“人民至上、生命至上”", "ISO 9001", "1.2亿元", "（一）", "50多家", "“五落实”",
    "R&D",
    "一是", "〔2026〕12号", "~", "e-mail", "℃", "10%—15%", "‘十五五’", "／", "A·B",
)  # fmt: skip
_STOPS = "，，，、；：。"
_NAMES = "张伟 王芳 李娜 刘强 陈静 杨洋 赵敏 欧阳震华 黄磊 周岚 吴未 司马迁 孙俪 胡可 高原".split()
_TITLES = ("局长", "党组书记、局长")
_BODIES = ("市发展和改革委员会", "市科学技术局", "市人力资源和社会保障局", "市财政局")


def prose(random: Random, sentences: int) -> str:
    """Return so many sentences of Chinese with figures, words, quotations and brackets."""
    return "".join(f"{_clauses(random)}{random.choice('。。。！？；')}" for _ in range(sentences))


def _clauses(random: Random) -> str:
    clauses: list[str] = []
    for _ in range(random.randint(1, 4)):
        words = [_words(random)]
        for _ in range(random.randint(0, 2)):
            words += [random.choice(_PIECES), _words(random)]
        clauses.append("".join(words))
    return "".join(clause + random.choice(_STOPS[:-1]) for clause in clauses[:-1]) + clauses[-1]


def _words(random: Random) -> str:
    return "".join(random.choices(_PLAIN, k=random.randint(2, 14)))


def lengthened(record: MeetingRecord, seed: int) -> MeetingRecord:
    """Return a Chinese meeting with a head, entries of prose and annexes added to a record."""
    random = Random(seed)
    meeting = record.meeting
    issue = replace(
        meeting.issue,
        mark=random.choice(
            ["江城市人民政府专题会议纪要", "江城市人民政府常务会议纪要", "会议纪要"]
        ),
        office=random.choice(["江城市人民政府办公室", "市府办"]),
        year=2026,
        number=random.randint(1, 300),
        date=PartialDate(2026, random.randint(1, 12), random.randint(1, 28)),
        copy_to=tuple(random.choices(_BODIES, k=random.randint(0, 9))),
        copy_number=random.choice(["", "000012"]),
        secrecy=random.choice(["", "机密★1年"]),
        urgency=random.choice(["", "特急"]),
    )
    title = "关于" + _words(random) + random.choice(["和", "与", "的"]) + _words(random)
    record = record.snapshot()
    parts = [one for one in record.records() if one is not record.meeting]
    head = replace(meeting, title=title + "工作的专题会议纪要", issue=issue)
    added = [
        *_people(random, meeting.id),
        *_entries(random, meeting.id),
        *_annexes(random, meeting.id),
    ]
    return MeetingRecord.of(head, [*parts, *added], record.series)  # type: ignore[list-item]


def _entries(random: Random, meeting: Id) -> list[e.Entry]:
    kinds = [e.EntryKind.HEADING, *[e.EntryKind.NARRATION] * 3, *[e.EntryKind.INSTRUCTION] * 3]
    made: list[e.Entry] = []
    for number, position in enumerate(keys_after("z", random.randint(4, 40))):
        kind = random.choice(kinds)
        heading = kind is e.EntryKind.HEADING
        text = _words(random) if heading else prose(random, random.randint(1, 5))
        made.append(
            e.Entry(
                Id(f"long-entry-{number}"), meeting, text, _NOW, kind, position,
                numbered=kind is e.EntryKind.INSTRUCTION,
                voices=() if heading else (e.Voice(collective=e.Collective.MEETING),),
            )
        )  # fmt: skip
    return made


def _people(random: Random, meeting: Id) -> list[Attendee]:
    return [
        Attendee(
            Id(f"long-person-{number}"), meeting, random.choice(_NAMES), position,
            offices=(OfficeHeld(random.choice(_TITLES), random.choice(_BODIES)),),
        )
        for number, position in enumerate(keys_after("z", random.randint(0, 25)))
    ]  # fmt: skip


def _annexes(random: Random, meeting: Id) -> list[Annex]:
    return [
        Annex(Id(f"long-annex-{number}"), meeting, _words(random) * random.randint(1, 3) + "方案",
              position, "\n".join(prose(random, 2) for _ in range(random.randint(0, 12))))
        for number, position in enumerate(keys_after("z", random.randint(0, 3)))
    ]  # fmt: skip


def without(value: Any, characters: str) -> Any:
    """Return a document in which some characters, which no face here shows, are others."""
    table = {ord(character): "某" for character in characters}
    if isinstance(value, str) and not isinstance(value, Enum):
        return value.translate(table)
    if isinstance(value, tuple):
        return tuple(without(one, characters) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: without(getattr(value, one.name), characters) for one in fields(value)}
        return replace(value, **changed)
    return value

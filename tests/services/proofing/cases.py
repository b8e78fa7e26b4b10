"""A meeting that is ready to be issued, and ways to spoil it. Wholly made up."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import Basis, PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Role
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingPart, MeetingRecord
from minutes_app.services.papers.publishing import Publication
from minutes_app.services.proofing import Case, Finding
from minutes_app.services.proofing.findings import Target
from minutes_app.services.proofing.proof import prove

MEETING = Id("meeting")
DAY = date(2026, 6, 19)
_NOW = datetime(2026, 6, 19, 1, 0, tzinfo=UTC)
_KEYS = keys_after("", 60)
SPOKEN = "要集中力量办好中试线，抓紧形成方案"


def attendee(name: str, title: str = "局长", body: str = "", **facts: Any) -> m.Attendee:
    offices = (OfficeHeld(title, body),) if title else ()
    return m.Attendee(Id(f"a {name}"), MEETING, name, offices=offices, **facts)


def entry(text: str, number: int = 40, **facts: Any) -> e.Entry:
    facts = {"kind": e.EntryKind.NARRATION, "position": _KEYS[number], **facts}
    return e.Entry(Id(f"e {number}"), MEETING, text, _NOW, **facts)


def head(**facts: Any) -> m.Meeting:
    made = m.Meeting(
        MEETING, "中试基地建设座谈会", _NOW, place="市委201会议室",
        start=PartialDate.of(DAY, Basis.STATED), end=PartialDate.of(DAY, Basis.STATED),
        issue=m.Issue("江城市专题会议纪要", 2026, 12, office="江城市人民政府办公室",
                      date=PartialDate(2026, 6, 22), copy_to=("市委办公室",)),
    )  # fmt: skip
    return replace(made, **facts)


def parts() -> list[MeetingPart]:
    return [
        attendee("林海", "市长", "江城市", roles=(Role.CHAIR,), position=_KEYS[0]),
        attendee("许诺", "局长", "市科技局", roles=(Role.RECORDER,), position=_KEYS[1]),
        entry(SPOKEN, 2, kind=e.EntryKind.INSTRUCTION, voices=(e.Voice(Id("a 林海")),),
              lead=(e.Responsible("市科技局"),),
              deadline=e.Deadline("年底前", date(2026, 12, 31))),
    ]  # fmt: skip


def english(*added: MeetingPart) -> MeetingRecord:
    chair = m.Attendee(Id("a Ann"), MEETING, "Ann Weber", roles=(Role.CHAIR, Role.RECORDER),
                       offices=(OfficeHeld("Mayor", "Rivertown"),))  # fmt: skip
    meeting = head(title="Meeting on the pilot line", language=Language.ENGLISH,
                   place="Town Hall", issue=m.Issue())  # fmt: skip
    return MeetingRecord.of(meeting, [chair, entry("The line was shown", 1), *added])


def record(*added: MeetingPart, without: tuple[str, ...] = (), **facts: Any) -> MeetingRecord:
    kept = [one for one in parts() if one.id not in without]
    return MeetingRecord.of(head(**facts), [*kept, *added])


def case(made: MeetingRecord, **known: Any) -> Case:
    chinese = made.meeting.language is Language.CHINESE
    layout = load_layout("official-zh" if chinese else "formal-en")
    house = m.House(Id("house"))
    publication = Publication(compose(made, layout, house), layout, b"{}")
    return Case(made, house, publication, **known)


def checks(made: MeetingRecord, **known: Any) -> dict[str, Finding]:
    """Return what is found of the content, by check."""
    found = prove(case(made, **known), layout=False).findings
    return {one.check: one for one in found}


def target_of(made: MeetingRecord, check: str, **known: Any) -> Target:
    return checks(made, **known)[check].target

"""Every check of the content finds what it is for, and says nothing of a sound meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, AttendeeKind, Role
from minutes_app.domain.papers import Recipient, Wording
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.services.papers.publishing import Publication
from minutes_app.services.proofing import Finding, Severity, TargetKind, prove
from minutes_app.services.proofing.text import unmatched
from minutes_app.services.proofing.words import CHECKS, Area
from tests.documents.compose.rich import rich_chinese, rich_english
from tests.documents.trace.hands import worded
from tests.services.proofing.cases import (
    MEETING,
    SPOKEN,
    attendee,
    case,
    checks,
    english,
    entry,
    head,
    parts,
    record,
    target_of,
)

_INSTRUCTION = e.EntryKind.INSTRUCTION
_ISSUE = head().issue


def said(text: str, **facts: Any) -> MeetingRecord:
    return record(entry(text, **facts))


def instructed(text: str, **facts: object) -> MeetingRecord:
    return said(text, kind=_INSTRUCTION, **facts)


def issued(**facts: object) -> MeetingRecord:
    return record(issue=replace(_ISSUE, **facts))  # type: ignore[arg-type]


def part(**facts: object) -> m.Part:
    return m.Part(Id("part"), MEETING, "考察", **facts)  # type: ignore[arg-type]


def wording(text: str = "另议。", **facts: object) -> MeetingRecord:
    """A record whose instruction was set by hand; ``facts`` are what was kept of that."""
    layout = load_layout("official-zh")
    paragraphs = compose(record(), layout).paragraphs()
    there = next(one for one in paragraphs if SPOKEN in one.text)
    made = worded(record(), layout, there, text)
    kept = replace(made.all_of(Wording)[0], **facts)  # type: ignore[arg-type]
    made.apply(Change("wording.set", MEETING, put=(kept,)))
    return made


def figures() -> MeetingRecord:
    """A record of an entry whose figure was left out of the words that were set by hand."""
    layout, made = load_layout("official-zh"), said("市财政局要安排九千万元，办好中试线")
    there = next(one for one in compose(made, layout).paragraphs() if "九千" in one.text)
    return worded(made, layout, there, there.text.replace("九千万元", "资金"))


def told(made: MeetingRecord, **known: object) -> Callable[[], dict[str, Finding]]:
    return lambda: checks(made, **known)


_LOWER = attendee("许诺", "局长", "市科技局", position="b", roles=(Role.RECORDER,))
_LINKED = replace(parts()[1], person=Id("p"))

BROKEN: dict[str, Callable[[], dict[str, Finding]]] = {
    "head.no_title": told(record(title=" ")),
    "head.no_date": told(record(start=PartialDate())),
    "head.no_place": told(record(place="")),
    "head.no_chair": told(record(without=("a 林海", "e 2"))),
    "head.no_recorder": told(record(without=("a 许诺",))),
    "head.no_number": told(issued(number=None)),
    "head.no_issue_date": told(issued(date=PartialDate())),
    "head.no_copies_to": told(issued(copy_to=())),
    "head.copies_differ": told(issued(copies=10, distribution=(Recipient("市委办", 8),))),
    "head.nobody": told(MeetingRecord.of(head(), [entry("到会情况如下")])),
    "head.nothing_said": told(MeetingRecord.of(head(), parts()[:2])),
    "people.title_unknown": told(record(attendee("周岚", "", offices_known=False))),
    "people.no_office": told(record(attendee("周岚", ""))),
    "people.no_name": told(record(attendee("", "局长"))),
    "people.other_title": told(
        MeetingRecord.of(head(), [parts()[0], _LINKED, parts()[2]]),
        held={Id("p"): (OfficeHeld("主任", "市府办"),)},
    ),
    "people.title_in_text": told(said("副市长林海到会")),
    "people.same_name": told(record(replace(attendee("许诺", "处长", "市财政局"), id=Id("x")))),
    "people.listed_twice": told(record(replace(parts()[1], id=Id("x")))),
    "people.order": told(
        record(), ranks={Id("a 林海"): 9, Id("a 许诺"): 2}
    ),
    "people.absent_speaks": told(record(
        attendee("周岚", attendance=Attendance.EXCUSED),
        entry("同意这个方案", voices=(e.Voice(Id("a 周岚")),)))),
    "people.not_listed": told(said("王建国指出，方案可行")),
    "people.no_deputy": told(record(attendee("周岚", attendance=Attendance.DEPUTISED))),
    "dates.end_first": told(record(end=PartialDate(2026, 6, 18))),
    "dates.part_outside": told(record(part(start=PartialDate(2026, 7, 1)))),
    "dates.deadline_past": told(instructed(
        "尽快办理", lead=(e.Responsible("市科技局"),), deadline=e.Deadline("", date(2026, 6, 1)))),
    "dates.issued_first": told(issued(date=PartialDate(2026, 6, 1))),
    "dates.weekday": told(said("定于6月19日（星期四）召开")),
    "dates.impossible": told(said("定于2月30日召开")),
    "dates.no_year": told(record(start=PartialDate(None, 6, 19))),
    "tasks.no_owner": told(instructed(
        "办好中试线", deadline=e.Deadline("年底", date(2026, 12, 31)))),
    "tasks.owner_in_text": told(instructed("由市教育局牵头，研究提出办法")),
    "tasks.deadline_in_text": told(instructed("年底前办好中试线")),
    "tasks.unknown_owner": told(instructed("办好中试线", lead=(e.Responsible("市无有局"),))),
    "tasks.deadline_differs": told(instructed(
        "9月底前办好", lead=(e.Responsible("市科技局"),),
        deadline=e.Deadline("", date(2026, 12, 31)))),
    "tasks.vague_deadline": told(instructed(
        "办好", lead=(e.Responsible("市科技局"),), deadline=e.Deadline("尽快"))),
    "text.query": told(said("专项资金的数额", kind=e.EntryKind.QUERY)),
    "text.mark": told(said("投入XX万元")),
    "text.sign": told(said("要加快推进@市住建局")),
    "text.half_width": told(said("要抓落实,要见实效")),
    "text.full_width": told(english(entry("It was agreed， then closed"))),
    "text.doubled": told(said("要抓落实，，要见实效")),
    "text.unmatched": told(said("要建设“数字政府")),
    "text.ordinals": told(said("一是抓落实；三是见实效")),
    "text.duplicate": told(record(entry("各部门要各负其责抓好落实", 40),
                                  entry("各部门要各负其责抓好落实", 41))),
    "text.empty_heading": told(said("", kind=e.EntryKind.HEADING)),
    "text.nothing_below": told(said("下一步工作", kind=e.EntryKind.HEADING)),
    "text.empty_part": told(record(part())),
    "text.no_words": told(said("", kind=e.EntryKind.REPORT, voices=(e.Voice(Id("a 许诺")),))),
    "trace.unsupported": told(wording("会后组织参观展览。")),
    "trace.unknown": told(wording("市财政局安排九千万元。")),
    "trace.not_carried": told(wording()),
    "trace.figures": told(figures()),
    "trace.changed": told(wording(composed="林海强调，别的话。")),
    "trace.lost": told(wording(entry=Id("gone"))),
}  # fmt: skip
_OF_PAPER = {name for name, one in CHECKS.items() if one.area in {Area.LAYOUT, Area.FILE}}


@pytest.mark.parametrize("check", list(BROKEN))
def test_what_is_wrong_is_found(check: str) -> None:
    found = BROKEN[check]()
    assert check in found
    one = found[check]
    assert one.title
    assert "{" not in one.title + one.remedy
    assert (one.area, one.severity) == (CHECKS[check].area, CHECKS[check].severity)


def test_every_check_has_a_meeting_that_fails_it() -> None:
    assert set(BROKEN) | _OF_PAPER == set(CHECKS)


def test_nothing_is_said_of_a_sound_meeting() -> None:
    assert checks(record()) == {}
    assert checks(english()) == {}


def test_rich_meetings_have_what_they_were_made_to_have() -> None:
    found = checks(rich_chinese())
    must = {name for name, one in found.items() if one.severity is Severity.MUST}
    assert must == {"people.title_unknown", "text.query"}
    assert "text.half_width" not in checks(rich_english())


def test_findings_lead_to_their_record() -> None:
    spoken = target_of(said("投入XX万元"), "text.mark")
    assert (spoken.kind, spoken.record) == (TargetKind.ENTRY, Id("e 40"))
    person = target_of(record(attendee("周岚", "")), "people.no_office")
    assert (person.kind, person.record) == (TargetKind.ATTENDEE, Id("a 周岚"))
    field = target_of(record(place=""), "head.no_place")
    assert (field.kind, field.field) == (TargetKind.MEETING, "place")


@pytest.mark.parametrize(
    "text",
    [
        "6月19日（星期五）召开",
        "2026年2月28日召开",
        "a) 一是抓落实；二是见实效",
        "（一）抓落实（二）见实效",
        "市长林海到会",
        "林海指出，要抓落实",
        "增长8.5%，不含税",
        "《规划》（2026年）“十五五”",
        "第XXI届会议",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert not checks(said(text))


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("抓落实；三是见实效", "text.ordinals"),
        ("许诺副局长汇报了情况", "people.title_in_text"),
        ("2027年2月29日前报送", "dates.impossible"),
    ],
)
def test_what_is_wrong_in_other_ways_is_found(text: str, check: str) -> None:
    assert check in checks(said(text))


def test_a_deputy_is_not_the_head() -> None:
    deputy = attendee("周岚", "副局长", "市科技局")
    assert "people.title_in_text" in checks(record(deputy, entry("局长周岚到会")))
    assert "people.title_in_text" not in checks(record(deputy, entry("副局长周岚到会")))


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("It met on Thursday, June 19", "dates.weekday"),
        ("It was due on June 31, 2026", "dates.impossible"),
        ("First, train staff. Third, buy tools.", "text.ordinals"),
        ("Train staff. Thirdly, buy tools.", "text.ordinals"),
        ("Mr Jones said that the plan works", "people.not_listed"),
        ("Deputy Mayor Ann Weber came", "people.title_in_text"),
    ],
)
def test_what_is_wrong_in_english_is_found(text: str, check: str) -> None:
    assert check in checks(english(entry(text)))


@pytest.mark.parametrize(
    ("copies", "own", "found"),
    [(4, (), False), (5, (), True), (50, (Recipient("市委办"), Recipient("市府办")), False)],
)
def test_copies_are_compared_with_the_list_that_is_printed(
    copies: int, own: tuple[Recipient, ...], found: bool
) -> None:
    """The house's where the meeting has none; a list without numbers is to be filled in."""
    made = case(issued(copies=copies, distribution=own))
    house = replace(made.house, distribution=(Recipient("市委办", 3), Recipient("市府办")))
    findings = prove(replace(made, house=house), layout=False).findings
    assert ("head.copies_differ" in {one.check for one in findings}) == found


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    held = PartialDate(2026, 11, 20)
    january = entry("定于1月5日（星期二）召开")
    assert "dates.weekday" not in checks(record(january, start=held, end=held))
    monday = entry("定于1月5日（星期一）召开")
    assert "dates.weekday" in checks(record(monday, start=held, end=held))


def test_marks_are_found_wherever_they_go_out() -> None:
    assert target_of(record(attendee("周岚", "XX局长")), "text.mark").kind is TargetKind.ATTENDEE
    assert target_of(issued(copy_to=("XX办公室",)), "text.mark").field == "issue.copy_to"
    assert target_of(record(part(place="待定")), "text.mark").record == Id("part")
    by_hand = target_of(wording("要集中力量办好XX线。"), "text.mark")
    assert (by_hand.kind, by_hand.paragraph is None) == (TargetKind.PAGE, False)


def test_the_sign_of_a_name_is_no_address() -> None:
    assert "text.sign" in checks(english(entry("The pilot line is built by @Works Bureau")))
    assert "text.sign" in checks(wording("要加快推进 ＠市住建局。"))
    assert "text.sign" not in checks(said("意见发至 bangongshi@Jiangcheng.cn"))


def test_a_long_text_is_quoted_around_its_fault() -> None:
    found = checks(said("要抓落实，" * 30 + "投入XX万元。" + "要见实效，" * 30))["text.mark"]
    assert "投入XX万元" in found.where
    assert len(found.where) < 70
    assert found.where.startswith("…")
    assert found.where.endswith("…")


def test_nobody_without_a_name_is_out_of_order() -> None:
    nameless = attendee("", "市长", "江城市", position="z")
    made = record(nameless)
    ranks = {Id("a 林海"): 9, nameless.id: 2}
    assert "people.order" not in checks(made, ranks=ranks)


@pytest.mark.parametrize(
    "text",
    [
        "It met on Friday, 19 June 2026",
        "a) the line; b) the base",
        "He said “yes” (twice)",
        "Ms Weber said so",
        "You may 40 times",
        "Mayor Ann Weber came",
        "By 5 June 20 people came",
    ],
)
def test_what_is_right_in_english_is_left_alone(text: str) -> None:
    assert not checks(english(entry(text)))


def test_english_weekdays_count_too() -> None:
    assert "dates.weekday" in checks(english(entry("It met on Thursday, 19 June 2026")))


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("（一", 0),
        ("一）", 1),
        ("“一（二”）", 4),
        ("a) b)", None),
        ("1) 2)", None),
        ("“一”", None),
    ],
)
def test_marks_without_a_partner(text: str, mark: int | None) -> None:
    assert unmatched(text) == mark


def test_people_who_wrote_may_be_away_and_speak() -> None:
    away = attendee("周岚", attendance=Attendance.ABSENT, manner=m.Manner.BY_LETTER)
    made = record(away, entry("同意这个方案", voices=(e.Voice(away.id),)))
    assert "people.absent_speaks" not in checks(made)


def test_order_is_that_of_one_group_and_what_was_put_by_hand_stays() -> None:
    ranks = {Id("a 林海"): 9, Id("a 许诺"): 2}
    by_hand = replace(parts()[1], by_hand=True)
    made = MeetingRecord.of(head(), [parts()[0], by_hand, parts()[2]])
    assert "people.order" not in checks(made, ranks=ranks)


def test_bodies_that_are_known_may_be_owners() -> None:
    made = instructed("办好中试线", lead=(e.Responsible("市财政局"),))
    assert "tasks.unknown_owner" in checks(made)
    assert "tasks.unknown_owner" not in checks(made, bodies=frozenset({"市财政局"}))
    linked = instructed("办好中试线", lead=(e.Responsible("市财政局", body=Id("b")),))
    assert "tasks.unknown_owner" not in checks(linked)
    listed = record(
        m.Attendee(Id("b"), MEETING, "市财政局", kind=AttendeeKind.BODY),
        entry("办好", kind=_INSTRUCTION, lead=(e.Responsible("市财政局"),)),
    )
    assert "tasks.unknown_owner" not in checks(listed)


def test_a_key_is_the_same_until_the_place_says_something_else() -> None:
    one, same = checks(said("投入XX万元")), checks(said("投入XX万元"))
    other = checks(said("投入XXX万元"))
    assert one["text.mark"].key == same["text.mark"].key != other["text.mark"].key


def test_what_is_wrong_often_in_one_place_is_said_once() -> None:
    found = prove(case(said("2月30日，" * 5 + "投入XX万元")), layout=False).findings
    assert len([one for one in found if one.check == "dates.impossible"]) == 1
    twice = record(entry("定于2月30日", 40), entry("定于2月30日", 41))
    found = prove(case(twice), layout=False).findings
    assert len([one for one in found if one.check == "dates.impossible"]) == 2


def test_characters_that_no_face_shows_are_led_to() -> None:
    found = {one.check: one for one in prove(case(said("使用\U0001faf8标记"))).findings}
    assert "paper.no_glyph" in found
    one = found["paper.no_glyph"]
    assert one.target.paragraph is not None
    assert one.target.paragraph.entry == Id("e 40")
    assert "标记" in one.where


def test_only_papers_that_tell_the_record_are_traced() -> None:
    made = replace(case(wording()), publication=publication_in(wording(), "attendance-zh"))
    checks_of = {one.check for one in prove(made, layout=False).findings}
    assert not any(check.startswith("trace.") for check in checks_of)


def publication_in(made: MeetingRecord, name: str) -> Publication:
    layout = load_layout(name)
    return Publication(compose(made, layout), layout, b"{}")

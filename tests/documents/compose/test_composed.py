"""What composing decides, one rule at a time."""

from dataclasses import replace

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import LayoutError, load_layout
from minutes_app.documents.tree import Imprint, Key, Paragraph, Rule, Span, Table
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.records import MEETING_PART_TYPES, MeetingRecord
from tests.documents.compose.outlines import plain_text
from tests.documents.compose.rich import _NOW, MEETING, Builder, rich_chinese, rich_english

ZH, EN = load_layout("official-zh"), load_layout("formal-en")


def told(make: Builder, layout: Layout, **meeting: object) -> list[str]:
    """Return the lines of the text of a meeting that has nothing else."""
    record = MeetingRecord.of(
        replace(m.Meeting(MEETING, "Talk", _NOW), **meeting),  # type: ignore[arg-type]
        make.parts,
    )
    styles = {"body", "lead-in", "point", "point-2", "paragraph", "decision", "action"}
    blocks = compose(record, layout).blocks
    return [
        block.label + block.text
        for block in blocks
        if isinstance(block, Paragraph) and block.style.removesuffix("-kept") in styles
    ]


def texts(record: MeetingRecord, layout: Layout, house: m.House | None = None) -> list[str]:
    blocks = compose(record, layout, house).blocks
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def test_a_speaker_is_introduced_once() -> None:
    make = Builder()
    who = make.attendee("陈立", ("董事长", "远山集团"))
    make.say("甲", EntryKind.VIEW, who)
    make.say("乙", EntryKind.SUGGESTION, who)
    assert told(make, ZH) == ["远山集团董事长陈立认为，甲。", "陈立建议，乙。"]


def test_english_speakers_are_called_by_surname_after_that() -> None:
    make = Builder()
    chen = make.attendee("Chen Li", ("Dean", "School"), honorific="Mr")
    anna = make.attendee("Anna Li", honorific="Ms")
    hart = make.attendee("Stefan Hart", honorific="Dr")
    for who in (chen, anna, hart, chen, anna, hart):
        make.say("the plan is good", EntryKind.VIEW, who)
    assert told(make, EN) == [
        "Mr Chen Li (Dean, School) considered that the plan was good.",
        "Ms Anna Li considered that the plan was good.",
        "Dr Stefan Hart considered that the plan was good.",
        "Mr Chen considered that the plan was good.",
        "Ms Li considered that the plan was good.",
        "Dr Hart considered that the plan was good.",
    ]


def test_two_of_one_surname_keep_their_whole_names() -> None:
    make = Builder()
    ann, bob = (make.attendee(f"{one} Reed", honorific="Dr") for one in ("Ann", "Bob"))
    for who in (ann, bob, ann):
        make.say("it is late", EntryKind.VIEW, who)
    assert told(make, EN)[-1] == "Dr Ann Reed considered that it was late."


def test_words_that_are_no_clause_follow_a_colon() -> None:
    make = Builder()
    who = make.attendee("Ann Reed")
    make.say("build a bridge; it will help", EntryKind.SUGGESTION, who)
    make.say("Ann Reed and others should build it", EntryKind.VIEW, who)
    assert told(make, EN) == [
        "Ann Reed made the following suggestion: Build a bridge; it will help.",
        "Ann Reed and others should build it.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("建议开放实验室。", "陈立建议开放实验室。"),
        ("陈立提出，开放实验室", "陈立提出，开放实验室。"),
        ("开放实验室；", "陈立建议，开放实验室。"),
        ("开放实验室。；", "陈立建议，开放实验室。"),
        ("能否开放实验室？", "陈立建议，能否开放实验室？"),
        ("开放实验室\n共享设备", "陈立建议，开放实验室。共享设备。"),
        ("与Lab Co., Ltd.合作", "陈立建议，与Lab Co., Ltd.合作。"),
        ("", "陈立提出了建议。"),
    ],
)
def test_no_verb_and_no_stop_stands_twice(text: str, sentence: str) -> None:
    make = Builder()
    make.say(text, EntryKind.SUGGESTION, make.attendee("陈立"))
    assert told(make, ZH) == [sentence]


def test_points_of_whole_sentences_are_parted_by_full_stops() -> None:
    make = Builder()
    who = make.attendee("陈立")
    for text in ("甲。再甲；", "乙", "丙。"):
        make.say(text, EntryKind.SUGGESTION, who, numbered=True)
    assert told(make, ZH) == ["陈立建议：一是甲。再甲。二是乙。三是丙。"]


def test_a_first_point_without_a_second_has_no_ordinal() -> None:
    make = Builder()
    make.say("甲", EntryKind.SUGGESTION, make.attendee("陈立"), numbered=True)
    assert told(make, ZH) == ["陈立建议，甲。"]


def test_collective_voices_have_their_formulas() -> None:
    make = Builder()
    collective = e.Collective
    make.say("时机成熟", EntryKind.VIEW, collective.MEETING)
    make.say("时机成熟", EntryKind.VIEW, collective.EVERYONE)
    make.say("时机成熟", EntryKind.VIEW, collective.UNANIMOUS)
    make.say("尽快动工", EntryKind.SUGGESTION, collective.RECOMMENDED)
    make.say("按期完成", EntryKind.INSTRUCTION)
    make.say("设立专班", EntryKind.RESOLUTION)
    assert told(make, ZH) == [
        "会议认为，时机成熟。",
        "与会人员认为，时机成熟。",
        "与会人员一致认为，时机成熟。",
        "会议建议，尽快动工。",
        "会议要求，按期完成。",
        "会议决定，设立专班。",
    ]


def test_a_figure_is_named_once() -> None:
    make = Builder()
    figure = e.Figure("产值", "1000", "亿元", change="+17.6%", change_basis="同比")
    make.say("产值达1,000亿元", EntryKind.NARRATION, figures=(figure,))
    make.say("产值达1000亿元，同比增长17.6%", EntryKind.NARRATION, figures=(figure,))
    make.say("产值过了100.5亿元", EntryKind.NARRATION, figures=(replace(figure, quantity="100"),))
    assert told(make, ZH) == [
        "产值达1,000亿元（产值同比增长17.6%）。",
        "产值达1000亿元，同比增长17.6%。",
        "产值过了100.5亿元（产值100亿元，同比增长17.6%）。",
    ]


def test_verbatim_words_are_quoted_with_their_stop() -> None:
    make = Builder()
    make.say("说到做到", EntryKind.COMMITMENT, make.attendee("陈立"), manner=e.Manner.VERBATIM)
    assert told(make, ZH) == ["陈立表示：“说到做到。”"]


def test_final_minutes_print_no_doubts() -> None:
    draft = "\n".join(texts(rich_chinese(), ZH))
    final = "\n".join(texts(rich_chinese(m.MeetingStatus.FINAL), ZH))
    assert "〔待核实〕" in draft
    assert "（职务待核）" in draft
    assert "待核" not in final
    assert "吴未" in final


def test_decisions_and_actions_are_set_off_in_english() -> None:
    document = compose(rich_english(), EN)
    labels = [one.label for one in document.blocks if isinstance(one, Paragraph) and one.label]
    assert "Decision 1:" in labels
    assert "Action 1:" in labels
    table = next(one for one in document.blocks if isinstance(one, Table))
    assert [cell.paragraphs[0].text for cell in table.rows[0]][1] == "9"
    assert sum(table.shares) == pytest.approx(1)
    assert len(table.head) == len(table.shares)


def test_the_table_of_actions_names_the_point_and_not_what_leads_to_it() -> None:
    make = Builder()
    who, owner = make.attendee("Chen Li"), (e.Responsible("Port Office"),)
    for text in ("open the gates", "report back"):
        make.say(text, EntryKind.INSTRUCTION, who, numbered=True, lead=owner)
    record = MeetingRecord.of(m.Meeting(MEETING, "Talk", _NOW), make.parts)
    table = next(one for one in compose(record, EN).blocks if isinstance(one, Table))
    places = [row[1].paragraphs[0].text for row in table.rows]
    assert places == ["1 (a)", "1 (b)"]


def test_a_decision_with_points_of_its_own_is_told_whole() -> None:
    make = Builder()
    top = make.say("to open two schools", EntryKind.RESOLUTION)
    make.say("north", EntryKind.RESOLUTION, parent=top, numbered=True)
    make.say("south", EntryKind.RESOLUTION, parent=top, numbered=True)
    assert told(make, EN)[-2:] == ["North.", "South."]


@pytest.mark.parametrize("text", ["", "。", "\n"])
@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("english", [True, False])
def test_points_under_an_entry_without_words_are_told(
    text: str, *, numbered: bool, english: bool
) -> None:
    make = Builder()
    top = make.say(text, EntryKind.NARRATION)
    make.say("甲", EntryKind.NARRATION, parent=top, numbered=numbered)
    make.say("乙", EntryKind.NARRATION, parent=top, numbered=numbered)
    lines = told(make, EN if english else ZH)
    assert [word for word in "甲乙" if word not in "".join(lines)] == []
    assert [line for line in lines if line.strip() != line or not line.strip("：:. ")] == []


def test_a_reply_under_a_point_of_a_point_is_not_lost() -> None:
    make = Builder()
    who, other = make.attendee("陈立"), make.attendee("周岚")
    first = make.say("甲", EntryKind.SUGGESTION, who, numbered=True)
    second = make.say("乙", EntryKind.SUGGESTION, parent=first, numbered=True)
    make.say("丙", EntryKind.SUGGESTION, parent=first, numbered=True)
    make.say("可行", EntryKind.REPLY, other, parent=second)
    assert told(make, ZH)[-1] == "周岚回应，可行。"


def test_a_body_without_entries_of_its_part_still_has_its_section() -> None:
    make = Builder()
    make.parts.append(m.Part(Id("p"), MEETING, "参观", make.key(), place="码头"))
    record = MeetingRecord.of(m.Meeting(MEETING, "座谈会", _NOW), make.parts)
    assert "一、参观\n在码头。" in plain_text(compose(record, ZH), ZH)


def test_the_house_gives_what_the_meeting_lacks() -> None:
    house = m.House(Id("h"), "江城市府办", "江城市政府纪要", "江城市府办", ("各区",))
    record = MeetingRecord.of(m.Meeting(MEETING, "座谈会", _NOW), [])
    document = compose(record, ZH, house)
    first = document.blocks[0]
    assert first == Paragraph("mark", (Span("江城市政府纪要"),), key=Key(None, "mark"))
    assert any(isinstance(block, Rule) for block in document.blocks)
    imprint = document.blocks[-1]
    assert isinstance(imprint, Imprint)
    assert imprint.rows == (("抄送：各区。", ""), ("江城市府办", ""))
    assert document.author == "江城市府办"


def test_former_names_of_bodies_are_told() -> None:
    make = Builder()
    held = ("局长", "数字局", "经信局")
    make.say("甲", EntryKind.REPORT, make.attendee("陈立", held))
    assert told(make, ZH) == ["数字局（原经信局）局长陈立汇报：甲。"]


def test_a_missing_phrase_is_an_error_and_no_silence() -> None:
    lacking = replace(ZH, phrases={k: v for k, v in ZH.phrases.items() if k != "head.place"})
    with pytest.raises(LayoutError) as caught:
        compose(rich_chinese(), lacking)
    assert caught.value.parameters["reason"] == "phrases.head.place"
    with pytest.raises(LayoutError):
        compose(rich_chinese(), replace(ZH, composer="telegram"))
    with pytest.raises(LayoutError):
        compose(rich_chinese(), replace(ZH, phrases={**ZH.phrases, "number.of_year": "{0}"}))


@pytest.mark.parametrize("name", ["letter-zh", "letter-head-zh"])
def test_a_letter_says_how_long_the_chair_was_there(name: str) -> None:
    record = rich_chinese()
    chair = next(one for one in record.attendees() if m.Role.CHAIR in one.roles)
    others = [
        one for one in record.records() if isinstance(one, MEETING_PART_TYPES) and one != chair
    ]
    told = replace(chair, extent="只参加开幕")
    record = MeetingRecord.of(record.meeting, [*others, told], record.series)
    layout = load_layout(name)
    assert "林海（只参加开幕）" in plain_text(compose(record, layout), layout)

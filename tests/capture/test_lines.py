from dataclasses import replace
from datetime import date

import pytest

from minutes_app.capture.line import kind_in, read_line
from minutes_app.capture.reading import Command, DoubtCode, Role
from minutes_app.domain.entries import Deadline, EntryKind, Responsible, Voice
from minutes_app.domain.ids import Id

YEAR_END = date(2026, 12, 31)


def names(owners):
    return [one.name for one in owners]


def test_the_glued_line_without_a_space(context):
    reading = read_line("！以综合改革破除障碍@市科技局&市财政局～年底前", context)
    assert reading.kind is EntryKind.INSTRUCTION
    assert reading.body == "以综合改革破除障碍"
    assert reading.lead == (Responsible("市科技局", body=Id("b-kjj")),)
    assert reading.support == (Responsible("市财政局", body=Id("b-czj")),)
    assert reading.deadline is not None
    assert (reading.deadline.stated_as, reading.deadline.day) == ("年底前", YEAR_END)
    assert reading.supervised
    assert reading.doubts == ()
    assert [(reading.text[s.start : s.end], s.role) for s in reading.spans] == [
        ("！", Role.KIND),
        ("@市科技局", Role.LEAD),
        ("&市财政局", Role.SUPPORT),
        ("～年底前", Role.DEADLINE),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "R&D投入5~10%", "*强调*", "**强调**", "5G~6G 研发",
        "投资20~30亿", "a@b.com", "会议指出：要加快", "加大R&D", "发到 li@kjj.gov.cn", "Q&A",
        "AT&T",
        "好的~~", "3~5日内", "增长5～10", "if a && b", "http://kjj.example/x", "-5%的增长",
        "+17.6%",
        "－5%", "-.5", "#3机组停运", "!=", "?!", "！", "-", "-- ", "…", "——说明",
        "*)", "10:30 开会",
        "/etc/passwd", "、然后", "@", "a@", "a~", "&", "", " 好", "5:3", "@市科技局 要加快进度。",
        "市科技局@会上表示，要加快；要落实", "!!!", "本周@",
    ],
)  # fmt: skip
def test_stays_text_without_a_doubt(line, context):
    reading = read_line(line, context)
    assert reading.body == line.strip()
    assert not reading.supervised
    assert reading.kind is None
    assert reading.doubts == ()


def test_an_even_run_of_signs_stands_for_half_of_it(context):
    assert read_line("????什么", context).body == "??什么"
    assert read_line("R&&&&D", context).body == "R&&D"
    assert read_line("R&&&D", context).body == "R&&&D"


@pytest.mark.parametrize(
    ("sign", "kind"),
    [
        ("!", EntryKind.INSTRUCTION), ("！", EntryKind.INSTRUCTION),
        ("*", EntryKind.RESOLUTION), ("＊", EntryKind.RESOLUTION),
        ("?", EntryKind.QUERY), ("？", EntryKind.QUERY),
        ("#", EntryKind.HEADING), ("＃", EntryKind.HEADING),
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["", " ", "\u3000"])
def test_signs_of_kinds_in_both_widths(sign, kind, gap, context):
    reading = read_line(f"{sign}{gap}加快建设", context)
    assert (reading.kind, reading.body) == (kind, "加快建设")
    assert reading.is_heading is (kind is EntryKind.HEADING)
    assert read_line(f"{sign}{sign}加快", context).body == f"{sign}加快"
    assert read_line(f"{sign}{sign}加快", context).kind is None


@pytest.mark.parametrize("sign", ["-", "－"])
def test_sub_points(sign, context):
    for typed in (f"{sign}加快", f"{sign} 加快", f"{sign} improve"):
        reading = read_line(typed, context)
        assert reading.is_sub_point
        assert reading.body in {"加快", "improve"}
    assert read_line(f"{sign} 5%", context).body == "5%"
    reading = read_line(f"{sign}！加快@kjj", context)
    assert (reading.is_sub_point, reading.kind) == (True, EntryKind.INSTRUCTION)
    assert names(reading.lead) == ["市科技局"]
    assert read_line(f"{sign} !!加快", context).body == "!加快"


@pytest.mark.parametrize(
    ("sign", "role"),
    [("@", Role.LEAD), ("＠", Role.LEAD), ("&", Role.SUPPORT), ("＆", Role.SUPPORT)],
)
def test_tails_in_both_widths_and_their_escapes(sign, role, context):
    reading = read_line(f"加快{sign}财政", context)
    assert reading.body == "加快"
    assert names(reading.lead + reading.support) == ["市财政局"]
    assert reading.stretch(role) == f"{sign}财政"
    escaped = read_line(f"加快{sign}{sign}市财政局", context)
    assert escaped.body == f"加快{sign}市财政局"
    assert escaped.doubts == ()
    assert not escaped.supervised


@pytest.mark.parametrize("sign", ["~", "～"])
def test_the_deadline_sign(sign, context):
    reading = read_line(f"加快 {sign} 年底前。", context)
    assert reading.body == "加快"
    assert reading.deadline is not None
    assert reading.deadline.stated_as == "年底前"
    assert read_line(f"加快{sign}{sign}年底前", context).body == f"加快{sign}年底前"


def test_vague_words_are_kept_as_a_deadline_without_a_day(context):
    reading = read_line("!加快~尽快", context)
    assert reading.body == "加快"
    assert reading.deadline == Deadline("尽快", None)


def test_tails_in_any_order_and_lists(context):
    reading = read_line("加快～下周五@kjj、财政，jyj&Finance Bureau@刘洋", context)
    assert reading.body == "加快"
    assert names(reading.lead) == ["市科技局", "市财政局", "市教育局", "刘洋"]
    assert names(reading.support) == ["Finance Bureau"]
    assert reading.deadline is not None
    assert reading.deadline.day == date(2026, 6, 26)
    assert reading.lead[-1] == Responsible("刘洋", person=Id("p-ly"))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("市科技局", "市科技局"), ("科技局", "市科技局"), ("kjj", "市科技局"),
        ("ＫＪＪ", "市科技局"),
        ("东海市科学技术局", "东海市科学技术局"), ("市经信局", "市数字经济局"),
        ("数字", "市数字经济局"),
        ("deb", "Digital Economy Bureau"), ("economy", "Digital Economy Bureau"),
        ("R&D Centre", "R&D Centre"), ("R&&D Centre", "R&D Centre"), ("rdc", "R&D Centre"),
        ("Northern Light Co., Ltd.", "Northern Light Co., Ltd."), ("刘", "刘洋"),
        ("潘建兴", "潘建兴"),
        ("建兴", "潘建兴"), ("oyw", "欧阳文"), ("欧阳", "欧阳文"), ("Green", "Alice Green"),
        ("Stone", "Beth Stone"), ("Dr Stone", "Beth Stone"), ("许　勇", "许勇"), ("panj", "潘建兴"),
    ],
)  # fmt: skip
def test_who_is_meant(typed, name, context):
    reading = read_line(f"加快@{typed}", context)
    assert names(reading.lead) == [name]
    assert reading.body == "加快"


@pytest.mark.parametrize(
    ("line", "code", "text", "choices"),
    [
        ("加快@技科局", DoubtCode.NAME_UNKNOWN, "技科局", []),
        ("加快@kjj、技科局", DoubtCode.NAME_UNKNOWN, "技科局", []),
        ("加快@wz", DoubtCode.NAME_AMBIGUOUS, "wz", ["王哲", "吴铮"]),
        ("加快@张", DoubtCode.NAME_AMBIGUOUS, "张", ["张一", "张二"]),
        ("加快@潘建", DoubtCode.NAME_AMBIGUOUS, "潘建", ["潘建兴"]),
        ("加快~2月30日", DoubtCode.DEADLINE_UNKNOWN, "2月30日", []),
        ("周一~周五", DoubtCode.DEADLINE_UNSURE, "周五", []),
        ("6月～年底前", DoubtCode.DEADLINE_UNSURE, "年底前", []),
        ("June~September", DoubtCode.DEADLINE_UNSURE, "September", []),
        ("Build AT&fb", DoubtCode.TAIL_UNSURE, "fb", ["Finance Bureau"]),
        ("@市科技局", DoubtCode.TAIL_ALONE, "市科技局", ["市科技局"]),
        ("张：加快", DoubtCode.SPEAKER_AMBIGUOUS, "张", ["张一", "张二"]),
        ("王哲：加快", DoubtCode.SPEAKER_NOT_ATTENDING, "王哲", ["王哲"]),
        ("/exp", DoubtCode.COMMAND_UNKNOWN, "exp", []),
    ],
)
def test_what_does_not_resolve_stays_and_is_offered(line, code, text, choices, context):
    reading = read_line(line, context)
    assert reading.body == line
    assert not reading.supervised
    (doubt,) = reading.doubts
    assert (doubt.code, doubt.text) == (code, text)
    assert [who.name for who in doubt.choices] == choices
    assert text in line[doubt.start : doubt.end]


def test_a_tail_after_one_that_is_not_known_still_counts(context):
    reading = read_line("加快@技科局&市财政局～年底前", context)
    assert reading.body == "加快@技科局"
    assert names(reading.support) == ["市财政局"]
    assert reading.deadline is not None
    (doubt,) = reading.doubts
    assert reading.text[doubt.start : doubt.end] == "@技科局"


def test_the_second_deadline_is_text(context):
    reading = read_line("加快~明天~年底前", context)
    assert reading.body == "加快~明天"
    assert reading.deadline is not None
    assert reading.deadline.day == YEAR_END
    assert reading.doubts[0].code is DoubtCode.DEADLINE_SECOND


def test_a_range_needs_a_number_on_both_sides(context):
    assert read_line("投资20亿～年底前", context).body == "投资20亿"
    assert read_line("建站1000～年底前", context).body == "建站1000"
    assert read_line("3月~5月", context).body == "3月~5月"


@pytest.mark.parametrize(
    ("typed", "attendee"),
    [
        ("刘洋", "a-ly"), ("刘", "a-ly"), ("ly", "a-ly"), ("liuyang", "a-ly"), ("LY ", "a-ly"),
        ("欧阳", "a-oy"), ("oyw", "a-oy"), ("市科技局", "a-kjj"), ("kjj", "a-kjj"),
        ("张一", "a-z1"),
        ("东海市科学技术局", "a-kjj"), ("Beth Stone", "a-bs"), ("Stone", "a-bs"), ("bs", "a-bs"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("colon", [":", "："])
def test_speakers(typed, attendee, colon, context):
    reading = read_line(f"{typed}{colon}！加快", context)
    assert reading.speaker == Voice(attendee=Id(attendee))
    assert reading.stretch(Role.SPEAKER) == f"{typed}{colon}"
    assert (reading.kind, reading.body) == (EntryKind.INSTRUCTION, "加快")


@pytest.mark.parametrize("typed", ["欧", "洋", "科技局", "s", "会议", "Beth", "许勇x", "zy", "局"])
def test_no_speakers(typed, context):
    reading = read_line(f"{typed}：加快", context)
    assert reading.speaker is None
    assert reading.body == f"{typed}：加快"


def test_a_doubled_colon_is_text(context):
    assert read_line("刘：：加快", context).body == "刘：加快"
    assert read_line("会议：：加快", context).body == "会议：：加快"
    assert read_line("ly://x", context).speaker is None


def test_a_speaker_alone_is_nothing_to_record(context):
    reading = read_line("刘：", context)
    assert reading.speaker is not None
    assert reading.is_empty


@pytest.mark.parametrize(
    ("line", "body", "numbered"),
    [
        ("一是加快", "加快", True), ("！二是加快", "加快", True), ("1. 加快", "加快", True),
        ("First, act", "act", True), ("- 3、加快", "加快", True), ("• 加快", "加快", False),
        ("# 一、总体要求", "一、总体要求", False), ("一是", "一是", False),
        ("2026年", "2026年", False),
    ],
)  # fmt: skip
def test_ordinals(line, body, numbered, context):
    reading = read_line(line, context)
    assert (reading.body, reading.numbered) == (body, numbered)


def test_a_heading_has_no_tails(context):
    assert read_line("# 汇报@市科技局", context).body == "汇报@市科技局"


@pytest.mark.parametrize("slash", ["/", "、"])
def test_commands(slash, context):
    assert read_line(f"{slash}export  pdf a4 ", context).command == Command("export", "pdf a4")
    assert read_line(f"{slash}导出", context).command == Command("export")
    assert read_line(f"{slash}EXPORT", context).command == Command("export")
    assert read_line(f"{slash}{slash}export", context).body == f"{slash}export"
    assert read_line(f"刘：{slash}export", context).body == f"{slash}export"
    assert read_line("/exp", context).doubts[0].words == ("export",)


def test_which_kind_holds(context):
    plain = read_line("加快", context)
    assert kind_in(plain, context) is EntryKind.SUGGESTION
    assert kind_in(read_line("!加快", context), context) is EntryKind.INSTRUCTION
    assert kind_in(read_line("刘：加快", context), context) is None
    assert kind_in(read_line("潘：加快", context), context) is EntryKind.SUGGESTION
    assert kind_in(plain, replace(context, last_kind=EntryKind.HEADING)) is None


def test_several_lines_in_one(context):
    reading = read_line("! 第一行\n第二行@kjj\n", context)
    assert reading.body == "第一行\n第二行"
    assert names(reading.lead) == ["市科技局"]
    assert read_line("第一行@市\n科技局", context).lead == ()


def test_names_in_full_may_stand_apart_by_spaces(context):
    assert names(read_line("加快@刘洋 许勇", context).lead) == ["刘洋", "许勇"]
    assert names(read_line("加快@kjj czj", context).lead) == ["市科技局", "市财政局"]
    assert read_line("加快@科技 财政", context).lead == ()
    assert read_line("加快@刘洋 牵头", context).lead == ()


def test_stars_around_words_are_emphasis_but_a_star_apart_is_a_sign(context):
    assert read_line("*强调* 一下", context).kind is EntryKind.RESOLUTION
    assert read_line("* 强调*", context).kind is EntryKind.RESOLUTION

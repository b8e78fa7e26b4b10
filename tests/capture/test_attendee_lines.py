import pytest

from minutes_app.capture.line import read_line
from minutes_app.capture.reading import DoubtCode
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, AttendeeKind, OfficeHeld


def drafts(line, context):
    reading = read_line(line, context)
    assert reading.body == ""
    return reading.attendees


@pytest.mark.parametrize("sign", ["+", "＋"])
@pytest.mark.parametrize("line", ["pjx xy", " pjx  xy ", "潘建兴、许勇", "潘建兴，许勇", "pjx、xy"])
def test_known_people(sign, line, context):
    first, second = drafts(sign + line, context)
    assert (first.name, first.person, first.attendee) == ("潘建兴", Id("p-pjx"), Id("a-pjx"))
    assert (second.name, second.person, second.attendee) == ("许勇", Id("p-xy"), None)
    assert first.attendance is Attendance.PRESENT
    assert not first.is_new


def test_somebody_new_with_an_office(context):
    (draft,) = drafts("+李雷，市数字经济局，副局长", context)
    office = OfficeHeld("副局长", "市数字经济局", Id("b-szj"))
    assert (draft.name, draft.offices, draft.offices_known) == ("李雷", (office,), True)
    assert draft.is_new


@pytest.mark.parametrize(
    ("line", "offices"),
    [
        ("李雷，某某局，局长", [("局长", "某某局")]),
        ("李雷，副局长", [("副局长", "")]),
        ("李雷，市数字经济局副局长", [("副局长", "市数字经济局")]),
        (
            "李雷，市数字经济局党组书记、局长",
            [("党组书记", "市数字经济局"), ("局长", "市数字经济局")],
        ),
        ("李雷（市数字经济局副局长）", [("副局长", "市数字经济局")]),
        ("李雷(某某局副局长)", [("某某局副局长", "")]),
        ("李雷，某某大学", [("", "某某大学")]),
        ("李雷，kjj", [("kjj", "")]),
        ("李雷，市科技局，党组书记、局长", [("党组书记", "市科技局"), ("局长", "市科技局")]),
        ("李雷，市科技局，局长，某某协会，会长", [("局长", "市科技局"), ("会长", "某某协会")]),
        ("Li Lei, Northern Light Co., Ltd., Director", [("Director", "Northern Light Co., Ltd.")]),
        ("Li Lei, Finance Bureau, Deputy Head", [("Deputy Head", "Finance Bureau")]),
        ("Li Lei, Deputy Head, Finance Bureau", [("Deputy Head", "Finance Bureau")]),
        (
            "Li Lei, Deputy Mayor, City Government, Secretary, Party Committee",
            [("Deputy Mayor", "City Government"), ("Secretary", "Party Committee")],
        ),
        (
            "Li Lei, Secretary, Director, Port Bureau",
            [("Secretary", "Port Bureau"), ("Director", "Port Bureau")],
        ),
        ("李雷，副局长，市数字经济局", [("副局长", "市数字经济局")]),
        ("市委书记 李雷", [("市委书记", "")]),
        ("李雷 市委书记", [("市委书记", "")]),
        ("市数字经济局 副局长 李雷", [("副局长", "市数字经济局")]),
        ("李雷 市数字经济局 副局长", [("副局长", "市数字经济局")]),
        ("市数字经济局副局长 李雷", [("副局长", "市数字经济局")]),
    ],
)
def test_offices(line, offices, context):
    (draft,) = drafts(f"+{line}", context)
    assert draft.name in {"李雷", "Li Lei"}
    assert [(office.title, office.body_name) for office in draft.offices] == [*map(tuple, offices)]


@pytest.mark.parametrize(
    ("line", "offices"),
    [
        ("李雷，市数字经济局（原市经信局），副局长", [("副局长", "市数字经济局", "市经信局")]),
        ("李雷，市数字经济局(原市经信局)副局长", [("副局长", "市数字经济局", "市经信局")]),
        ("李雷，副局长，市数字经济局（原市经信局）", [("副局长", "市数字经济局", "市经信局")]),
        ("李雷，市数字经济局（原市经信局）", [("", "市数字经济局", "市经信局")]),
        (
            "李雷，某某局（原名某某厅），党组书记、局长",
            [("党组书记", "某某局", "某某厅"), ("局长", "某某局", "某某厅")],
        ),
        (
            "Li Lei, Port Bureau (formerly the Harbour Office), Director",
            [("Director", "Port Bureau", "Harbour Office")],
        ),
        ("李雷，市科技局，副局长（主持工作）", [("副局长（主持工作）", "市科技局", "")]),
    ],
)
def test_a_former_name_belongs_to_its_body(line, offices, context):
    (draft,) = drafts(f"+{line}", context)
    held = [(one.title, one.body_name, one.former_body_name) for one in draft.offices]
    assert held == offices


@pytest.mark.parametrize("line", ["李雷 局长 韩梅 处长", "市科技局 局长", "局长 书记"])
def test_nobody_is_called_by_a_title(line, context):
    reading = read_line(f"+{line}", context)
    assert not reading.attendees
    assert reading.body == f"+{line}"


def test_a_title_that_was_not_typed_is_unknown(context):
    for line in ("+韩梅", "+Zoe Wong"):
        (draft,) = drafts(line, context)
        assert draft.offices_known is False
        assert draft.is_new


def test_the_beginning_of_a_known_name_is_somebody_new(context):
    (draft,) = drafts("+潘建", context)
    assert (draft.name, draft.is_new) == ("潘建", True)


@pytest.mark.parametrize(
    ("suffix", "attendance"),
    [
        ("=l", Attendance.IN_ATTENDANCE), ("＝L", Attendance.IN_ATTENDANCE),
        ("=q", Attendance.EXCUSED), ("=a", Attendance.ABSENT), (" = a ", Attendance.ABSENT),
    ],
)  # fmt: skip
def test_suffixes(suffix, attendance, context):
    (draft,) = drafts(f"+pjx{suffix}", context)
    assert draft.attendance is attendance
    (draft,) = drafts(f"+李雷，市科技局，局长{suffix}", context)
    assert draft.attendance is attendance


def test_a_suffix_speaks_of_its_name_or_standing_apart_of_all(context):
    assert [one.attendance for one in drafts("+pjx xy=q", context)] == ["present", "excused"]
    assert [one.attendance for one in drafts("+pjx=l xy=q", context)] == [
        "in_attendance",
        "excused",
    ]
    assert [one.attendance for one in drafts("+pjx xy =q", context)] == ["excused", "excused"]


@pytest.mark.parametrize(
    ("line", "name", "person"),
    [("pjx=d xy", "许勇", "p-xy"), ("pjx =d许勇", "许勇", "p-xy"), ("pjx=D 李雷", "李雷", None)],
)
def test_a_deputy(line, name, person, context):
    (draft,) = drafts(f"+{line}", context)
    assert (draft.name, draft.attendance) == ("潘建兴", Attendance.DEPUTISED)
    assert draft.deputy is not None
    assert (draft.deputy.name, draft.deputy.person) == (name, person)


@pytest.mark.parametrize(
    ("line", "count", "description"),
    [
        ("3名专家", 3, "专家"), (" 3 名专家", 3, "专家"), ("三位专家", 3, "专家"),
        ("十二名企业代表", 12, "企业代表"),
        (" 3 experts of three bodies", 3, "experts of three bodies"),
    ],
)  # fmt: skip
def test_people_without_names(line, count, description, context):
    (draft,) = drafts(f"+{line}=l", context)
    assert (draft.kind, draft.count, draft.description) == (
        AttendeeKind.UNNAMED,
        count,
        description,
    )
    assert draft.attendance is Attendance.IN_ATTENDANCE


def test_bodies(context):
    known, new = drafts("+kjj 某某大学", context)
    assert (known.kind, known.body, known.attendee) == (
        AttendeeKind.BODY,
        Id("b-kjj"),
        Id("a-kjj"),
    )
    assert (new.kind, new.is_new) == (AttendeeKind.BODY, True)


@pytest.mark.parametrize(
    ("line", "code", "text"),
    [
        ("+李雷=x", DoubtCode.ATTENDEE_SUFFIX, "李雷=x"),
        ("+李雷，局长=x", DoubtCode.ATTENDEE_SUFFIX, "局长=x"),
        ("+pjx zzz", DoubtCode.ATTENDEE_UNKNOWN, "zzz"),
        ("+wz", DoubtCode.NAME_AMBIGUOUS, "wz"),
        ("+pjx wz", DoubtCode.NAME_AMBIGUOUS, "wz"),
        ("+pjx=d wz", DoubtCode.NAME_AMBIGUOUS, "wz"),
        ("+，", DoubtCode.ATTENDEE_UNKNOWN, "，"),
        ("+…", DoubtCode.ATTENDEE_UNKNOWN, "…"),
        ("+市科技局局长李雷", DoubtCode.ATTENDEE_UNKNOWN, "市科技局局长李雷"),
        ("+ 2026年预算", DoubtCode.ATTENDEE_UNKNOWN, "2026年预算"),
        ("+pjx=d 许勇 刘洋", DoubtCode.ATTENDEE_SUFFIX, "许勇 刘洋"),
        (
            "+Jean Low (Port Office, President), 3 guests",
            DoubtCode.ATTENDEE_UNKNOWN,
            "Jean Low (Port Office",
        ),
        ("+李雷，副局长；韩梅，某某局，局长", DoubtCode.ATTENDEE_UNKNOWN, "副局长；韩梅"),
        ("+Tom Neil, Director; +Lee Wang", DoubtCode.ATTENDEE_UNKNOWN, "Director; +Lee Wang"),
    ],
)
def test_a_line_that_is_not_wholly_understood_stays_text(line, code, text, context):
    reading = read_line(line, context)
    assert reading.body == line
    assert reading.attendees == ()
    assert [(doubt.code, doubt.text) for doubt in reading.doubts] == [(code, text)]


def test_a_deputy_whom_nobody_knows_comes_with_an_office(context):
    (draft,) = drafts("+刘洋 =d 李雷，市教育局，副局长", context)
    assert draft.deputy is not None
    assert (draft.deputy.name, draft.deputy.is_new) == ("李雷", True)
    assert draft.deputy.offices == (OfficeHeld("副局长", "市教育局", Id("b-jyj")),)


def several(line, context):
    return [
        (one.name, one.attendance.value, one.reason, one.arrives, one.leaves)
        for one in drafts(line, context)
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+pjx=q 出差", [("潘建兴", "excused", "出差", False, False)]),
        ("+pjx=q出差", [("潘建兴", "excused", "出差", False, False)]),
        ("+pjx =q on leave", [("潘建兴", "excused", "on leave", False, False)]),
        ("+pjx＝Q　出差", [("潘建兴", "excused", "出差", False, False)]),
        (
            "+pjx xy =q 出差，下周回",
            [(name, "excused", "出差，下周回", False, False) for name in ("潘建兴", "许勇")],
        ),
        (
            "+pjx=q 出差、xy=l",
            [
                ("潘建兴", "excused", "出差", False, False),
                ("许勇", "in_attendance", "", False, False),
            ],
        ),
        (
            "+pjx=q 出差 xy=l",
            [
                ("潘建兴", "excused", "出差", False, False),
                ("许勇", "in_attendance", "", False, False),
            ],
        ),
        (
            "+pjx=a xy=l 刘洋",
            [
                ("潘建兴", "absent", "", False, False),
                ("许勇", "in_attendance", "", False, False),
                ("刘洋", "present", "", False, False),
            ],
        ),
        ("+pjx=i", [("潘建兴", "present", "", True, False)]),
        ("+pjx xy =o", [(name, "present", "", False, True) for name in ("潘建兴", "许勇")]),
        (
            "+pjx=q xy",
            [("潘建兴", "excused", "", False, False), ("许勇", "present", "", False, False)],
        ),
    ],
)
def test_everybody_has_a_sign_of_their_own(line, expected, context):
    assert several(line, context) == expected


def test_a_deputy_among_several(context):
    first, second = drafts("+pjx=d xy 刘洋=l", context)
    assert first.deputy is not None
    assert (first.name, first.deputy.name) == ("潘建兴", "许勇")
    assert (second.name, second.attendance) == ("刘洋", Attendance.IN_ATTENDANCE)


@pytest.mark.parametrize("line", ["+3 experts", "+12 young teachers", "+ 3 experts", "+2 Members"])
def test_people_without_names_in_english(line, context):
    (draft,) = drafts(line, context)
    assert draft.kind is AttendeeKind.UNNAMED
    assert draft.count is not None
    assert f"{draft.count} {draft.description}" == line.strip("+ ")


@pytest.mark.parametrize("line", ["+3 percent", "+17.6 points", "+5 km", "+3", "+3  "])
def test_a_rise_is_nobody(line, context):
    reading = read_line(line, context)
    assert (reading.body, reading.attendees) == (line.strip(), ())


@pytest.mark.parametrize(
    "line", ["局长", "张局长", "副市长", "市委书记李雷", "企业代表", "、、", "=q", "=d xy"]
)
def test_a_title_alone_is_a_doubt(line, context):
    reading = read_line(f"+{line}", context)
    assert (reading.body, reading.attendees) == (f"+{line}", ())
    assert reading.doubts

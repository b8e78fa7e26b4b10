"""What is understood of what was typed, and what is said of it."""

from datetime import date

import pytest

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import (
    All,
    Due,
    Either,
    FaultCode,
    Held,
    In,
    Named,
    Node,
    Not,
    OfKind,
    OfSeries,
    OfStatus,
    Party,
    Scope,
    Text,
)
from minutes_app.query.parser import read_query

TODAY = date(2026, 11, 22)  # a Sunday
A, B, C = Text("a"), Text("b"), Text("c")
WU = Named(Party.SPEAKER, "吴杰")


def _body(name: str) -> Either:
    return Either((Named(Party.SPEAKER, name), Named(Party.OWNER, name)))


def of(text: str) -> Node | None:
    query = read_query(text, TODAY)
    assert query.faults == ()
    return query.root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("", None),
        (" \t\u3000\n", None),
        ("人才", Text("人才")),
        ("a b", All((A, B))),
        ("a a", A),
        ("a OR b c", All((Either((A, B)), C))),
        ("c a | b", All((C, Either((A, B))))),
        ("a|b", Either((A, B))),
        ("a ｜ b 或 c 或者 d", Either((A, B, C, Text("d")))),
        ("a AND b 且 c", All((A, B, C))),
        ("(a b) OR c", Either((All((A, B)), C))),
        ("（a 或 b） -c", All((Either((A, B)), Not(C)))),
        ("-a －b NOT c 不含 d", All((Not(A), Not(B), Not(C), Not(Text("d"))))),
        ("-(a b)", Not(All((A, B)))),
        ('-"a b"', Not(Text("a b", phrase=True))),
        ("or and not", All((Text("or"), Text("and"), Text("not")))),
        ("a-b 2024-05-01", All((Text("a-b"), Text("2024-05-01")))),
        ("a - b", All((A, B))),
        ("或", Text("或", phrase=True)),
        ("单位:市教育局", _body("市教育局")),
        ("部门：市教育局", _body("市教育局")),
        ("unit:市教育局 dept:市教育局 department:市教育局 body:市教育局", _body("市教育局")),
        ("-单位：甲", Not(_body("甲"))),
        ("单位：甲、乙 a", All((Either((*_body("甲").of, *_body("乙").of)), A))),
        ("单位：（甲 或 乙）", Either((*_body("甲").of, *_body("乙").of))),
        ("OR", Text("OR", phrase=True)),
        ("不含", Text("不含", phrase=True)),
        (" AND ", Text("AND", phrase=True)),
        ("，。 a ！", A),
        ("关于「人才」的", All((Text("关于"), Text("人才", phrase=True), Text("的")))),
        ("GB/T 9704", All((Text("GB/T"), Text("9704")))),
    ],
)
def test_words_and_how_they_hang_together(text: str, root: Node | None) -> None:
    assert of(text) == root


@pytest.mark.parametrize(
    "text", ['"a  b"', "“a b”", "「a b」", "『a b』", "«a b»", "＂a b＂", "“a b“", '“a b"']
)
def test_a_phrase_in_any_quotes(text: str) -> None:
    assert of(text) == Text("a b", phrase=True)


def test_a_straight_quote_written_twice_is_one() -> None:
    assert of('"a ""b"" c"') == Text('a "b" c', phrase=True)


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("speaker:吴杰", WU),
        ("發言人：吴杰", WU),
        ("发言: 吴杰", WU),
        ('Speaker:"Wu Jie"', Named(Party.SPEAKER, "Wu Jie")),
        ("speaker:吴杰、李雷", Either((WU, Named(Party.SPEAKER, "李雷")))),
        ("speaker:(吴杰 OR 李雷)", Either((WU, Named(Party.SPEAKER, "李雷")))),
        ("by:市科技局", Named(Party.OWNER, "市科技局")),
        ("牵头：市科技局", Named(Party.OWNER, "市科技局")),
        ("series:周例会", OfSeries("周例会")),
        ("kind:instruction", OfKind((EntryKind.INSTRUCTION,))),
        ("类型：领导指示", OfKind((EntryKind.INSTRUCTION,))),
        ("kind:instruction,建议", OfKind((EntryKind.INSTRUCTION, EntryKind.SUGGESTION))),
        ("kind:to be verified", OfKind((EntryKind.QUERY,))),
        ("kind:instr", OfKind((EntryKind.INSTRUCTION,))),
        ("kind:承诺，回应", OfKind((EntryKind.COMMITMENT, EntryKind.REPLY))),
        ("status:open", OfStatus((TaskStatus.OPEN,))),
        ("状态:已办结", OfStatus((TaskStatus.DONE,))),
        ("status:under way", OfStatus((TaskStatus.IN_PROGRESS,))),
        ("status:not done", OfStatus((TaskStatus.OPEN, TaskStatus.IN_PROGRESS))),
        ("状态:未完成", OfStatus((TaskStatus.OPEN, TaskStatus.IN_PROGRESS))),
        ("status:in_progress", OfStatus((TaskStatus.IN_PROGRESS,), (MeetingStatus.IN_PROGRESS,))),
        ("status:open,草稿", OfStatus((TaskStatus.OPEN,), (MeetingStatus.DRAFT,))),
        ("title:人才 a", All((In(Scope.TITLES, Text("人才")), A))),
        ("标题：加快建设，推进", In(Scope.TITLES, Text("加快建设，推进"))),
        ("title:(a OR b)", Either((In(Scope.TITLES, A), In(Scope.TITLES, B)))),
        ('title:"a b"', In(Scope.TITLES, Text("a b", phrase=True))),
        ("-kind:thanks", Not(OfKind((EntryKind.THANKS,)))),
        ("speaker:吴杰 OR by:吴杰", Either((WU, Named(Party.OWNER, "吴杰")))),
    ],
)
def test_fields(text: str, root: Node) -> None:
    assert of(text) == root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("in:tasks", In(Scope.TASKS, All(()))),
        ("in:tasks a", In(Scope.TASKS, A)),
        ("a 范围：督办事项 b", All((In(Scope.TASKS, A), In(Scope.TASKS, B)))),
        ("in:tasks,titles a", Either((In(Scope.TASKS, A), In(Scope.TITLES, A)))),
        ("in:tasks a -b", All((In(Scope.TASKS, A), Not(In(Scope.TASKS, B))))),
        ("in:tasks -a", All((In(Scope.TASKS, All(())), Not(In(Scope.TASKS, A))))),
        ("in:tasks -a speaker:吴杰", All((In(Scope.TASKS, All(())), Not(In(Scope.TASKS, A)), WU))),
        ("in:tasks speaker:吴杰", All((In(Scope.TASKS, All(())), WU))),
        ("in:tasks (a OR b)", Either((In(Scope.TASKS, A), In(Scope.TASKS, B)))),
        ("(in:tasks a) b", All((In(Scope.TASKS, A), B))),
        ("-in:tasks a", All((Not(In(Scope.TASKS, All(()))), A))),
        ("in:tasks OR a", Either((In(Scope.TASKS, All(())), A))),
    ],
)
def test_places_hold_for_the_words_beside_them(text: str, root: Node) -> None:
    assert of(text) == root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("due:overdue", All((Due(None, date(2026, 11, 21)),
                             Not(OfStatus((TaskStatus.DONE, TaskStatus.DROPPED)))))),
        ("时限:无时限", All((In(Scope.ENTRIES, All(())), Not(Due())))),
        ("期限:无期限", All((In(Scope.ENTRIES, All(())), Not(Due())))),
        ("due:any", Due()),
        ("date:any", Held()),
        ("due:<2026-12-31", Due(None, date(2026, 12, 30))),
        ("due<=2026-12-31", Due(None, date(2026, 12, 31))),
        ("期限＜2026年12月31日", Due(None, date(2026, 12, 30))),
        ("date: >= 2024", Held(date(2024, 1, 1), None)),
        ("date:last week a", All((Held(date(2026, 11, 9), date(2026, 11, 15)), A))),
        ("date:2024,2026", Either((Held(date(2024, 1, 1), date(2024, 12, 31)),
                                   Held(date(2026, 1, 1), date(2026, 12, 31))))),
        ("日期：2024至2025", Held(date(2024, 1, 1), date(2025, 12, 31))),
    ],
)  # fmt: skip
def test_days(text: str, root: Node) -> None:
    assert of(text) == root


@pytest.mark.parametrize(
    "text",
    ["10:30", "http://a.b/c?d=1", "比例3:1", "会议指出：要", "C:\\temp", "会议强调:加快", "3>2",
     "a<b", "mailto: a", "到<3", "标准：高", "背景：略", "file:///a", "第一:要"],
)  # fmt: skip
def test_colons_and_signs_in_texts_are_no_fields(text: str) -> None:
    assert of(text) is not None


@pytest.mark.parametrize(
    ("text", "code", "span", "root"),
    [
        ("spaeker:吴杰", FaultCode.UNKNOWN_FIELD, (0, 7), Text("spaeker:吴杰")),
        ("a 责任单:b", FaultCode.UNKNOWN_FIELD, (2, 5), All((A, Text("责任单:b")))),
        ("类性：建议", FaultCode.UNKNOWN_FIELD, (0, 2), Text("类性：建议")),
        ("a 主持人：吴杰", FaultCode.UNKNOWN_FIELD, (2, 5), All((A, Text("主持人：吴杰")))),
        ("kind:foo a", FaultCode.UNKNOWN_VALUE, (5, 8), All((Text("foo"), A))),
        ("status:instruction", FaultCode.UNKNOWN_VALUE, (7, 18), Text("instruction")),
        ("in:b a", FaultCode.UNKNOWN_VALUE, (3, 4), All((B, A))),
        ("speaker:", FaultCode.NO_VALUE, (0, 8), None),
        ("a speaker: kind:reply", FaultCode.NO_VALUE, (2, 10),
         All((A, OfKind((EntryKind.REPLY,))))),
        ('speaker:"" a', FaultCode.NO_VALUE, (8, 10), A),
        ("date:2024-13", FaultCode.BAD_DATE, (5, 12), Text("2024-13")),
        ("due:soon", FaultCode.BAD_DATE, (4, 8), Text("soon")),
        ("date:2025..2024", FaultCode.RANGE_TURNED, (5, 15),
         Held(date(2024, 1, 1), date(2025, 12, 31))),
        ('a "b c', FaultCode.OPEN_QUOTE, (2, 3), All((A, Text("b c", phrase=True)))),
        ('speaker:"吴杰', FaultCode.OPEN_QUOTE, (8, 9), WU),
        ("(a b", FaultCode.OPEN_BRACKET, (0, 1), All((A, B))),
        ("a) b", FaultCode.STRAY_BRACKET, (1, 2), All((A, B))),
        ("a OR", FaultCode.NOTHING_TO_JOIN, (2, 4), A),
        ("或 a", FaultCode.NOTHING_TO_JOIN, (0, 1), A),
        ("(OR a) b", FaultCode.NOTHING_TO_JOIN, (1, 3), All((A, B))),
        ("a OR OR b", FaultCode.NOTHING_TO_JOIN, (5, 7), Either((A, B))),
        ("a NOT", FaultCode.NOTHING_TO_EXCLUDE, (2, 5), A),
        ("a NOT OR b", FaultCode.NOTHING_TO_EXCLUDE, (2, 5), Either((A, B))),
        ("a" * 501, FaultCode.TOO_LONG, (500, 501), Text("a" * 500)),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_and_the_words_are_looked_for(
    text: str, code: FaultCode, span: tuple[int, int], root: Node | None
) -> None:
    query = read_query(text, TODAY)
    assert [(fault.code, (fault.start, fault.end)) for fault in query.faults] == [(code, span)]
    assert query.root == root
    assert query.text == text


def test_a_slip_is_told_what_was_meant() -> None:
    (fault,) = read_query("spaeker:a", TODAY).faults
    assert fault.facts == {"name": "spaeker", "nearest": "speaker"}
    (fault,) = read_query("kind:instuction", TODAY).faults
    assert fault.facts["nearest"] == "instruction"


@pytest.mark.parametrize("text", ["发炎人：吴杰", "完成时线：明天"])
def test_one_wrong_character_of_a_field_is_told(text: str) -> None:
    (fault,) = read_query(text, TODAY).faults
    assert fault.facts["nearest"] in {"发言人", "完成时限"}


def test_a_field_of_many_meanings_is_not_guessed() -> None:
    (fault,) = read_query("kind:re", TODAY).faults  # report, resolution, reply
    assert fault.code is FaultCode.UNKNOWN_VALUE

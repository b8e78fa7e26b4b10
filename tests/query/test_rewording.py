"""What plain words may be meant for; nothing is asked of an archive here."""

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.query import All, Either, Node, Not
from minutes_app.language.choice import Tongue
from minutes_app.language.current import use_language
from minutes_app.language.sameness import same
from minutes_app.query.parser import read_query
from minutes_app.query.rewording import rewordings

NAMES = ("吴杰", "市科技局", "人才服务中心", "Wu Jie", "Anna Müller")
SOUNDS = {"wj": ("吴杰",), "wujie": ("吴杰",)}


def names(word: str) -> Sequence[str]:
    """Return names that hold some letters, or are spelled so."""
    return SOUNDS.get(word, tuple(one for one in NAMES if same(word) in same(one)))


@pytest.fixture
def in_chinese() -> Iterator[None]:
    use_language(Tongue.CHINESE)
    yield
    use_language(Tongue.ENGLISH)


@pytest.mark.usefixtures("in_chinese")
@pytest.mark.parametrize(("typed", "first"), [
    ("吴杰 建议", "发言人:吴杰 类型:建议"),
    ("吳傑 建議", "发言人:吴杰 类型:建议"),
    ("上周的会", "日期:上周"),
    ("上周会议", "日期:上周"),
    ("上周例会", "日期:上周 例会"),
    ("去年的 会议", "日期:去年"),
    ("2023年 人才", "日期:2023年 人才"),
    ("2023年6月的会议", "日期:2023年6月"),
    ("2023年人才", "日期:2023年 人才"),
    ("吴杰建议", "发言人:吴杰 类型:建议"),
    ("吴杰的建议", "发言人:吴杰 类型:建议"),
    ("吴杰说的 人才", "发言人:吴杰 人才"),
    ("wj 建议 状态:草稿", "发言人:吴杰 类型:建议 状态:草稿"),
    ("市科技局 汇报 公寓", "发言人:市科技局 类型:汇报 公寓"),
    ("逾期", "时限:逾期"),
    ("吴局长 建议", "发言人:吴局长 类型:建议"),
    ("彭书记说的", "发言人:彭书记"),
    ("人才公寓 谁承办", "人才公寓 范围:督办事项"),
    ("人才公寓谁承办", "人才公寓 范围:督办事项"),
    ("人才、住房", "人才 住房"),
    ("《关于支持人才的意见》", "关于支持人才的意见"),
    ("人才公寓？", "人才公寓"),
    ("三季度", "日期:三季度"),
    ("三季度的建议", "日期:三季度 类型:建议"),
    ("三季度人才", "日期:三季度 人才"),
    ("2025年三季度 人才", "日期:2025年三季度 人才"),
    ("10月的会", "日期:10月"),
    ("6月上旬", "日期:6月上旬"),
    ("本月中旬会议", "日期:本月中旬"),
    ("年内 人才", "时限:年内 人才"),
    ("年底前 人才", "时限:年底前 人才"),
    ("2025年前", "日期:2025年前"),
    ("超期未办结", "时限:逾期 状态:未办结"),
    ("去年超期未办结的事项", "日期:去年 时限:逾期 状态:未办结"),
    ("未办结事项", "状态:未办结"),
    ("吴局长去年说了什么", "发言人:吴局长 日期:去年"),
    ("去年吴局长", "日期:去年 发言人:吴局长"),
    ("上周吴局长 建议", "日期:上周 发言人:吴局长 类型:建议"),
    ("去年吴局长关于人才公寓说了什么", "日期:去年 发言人:吴局长 人才公寓"),
    ("吴局长关于人才公寓说了什么", "发言人:吴局长 人才公寓"),
    ("吴杰去年", "发言人:吴杰 日期:去年"),
    ("吴杰上周的建议", "发言人:吴杰 日期:上周 类型:建议"),
    ("人才公寓2025年三季度建议", "人才公寓 日期:2025年三季度 类型:建议"),
    ("未办结本月", "状态:未办结 日期:本月"),
    ("发言人 彭书记", "发言人:彭书记"),
    ("发言人 ：彭书记", "发言人:彭书记"),
    ("发言人 ： 彭书记", "发言人:彭书记"),
    ("发言人 吴杰 建议", "发言人:吴杰 类型:建议"),
    ("發言人 吳傑", "發言人:吴杰"),
    ("人才 承办 市科技局", "人才 承办:市科技局"),
    ("责任单位 住建局", "责任单位:住建局"),
    ("类型 建议", "类型:建议"),
    ("状态 未办结 日期 上周", "状态:未办结 日期:上周"),
    ("时限 年底前", "时限:年底前"),
    ("标题 人才", "标题:人才"),
    ("系列 例会 公寓", "系列:例会 公寓"),
    ("范围 督办事项 人才", "范围:督办事项 人才"),
])  # fmt: skip
def test_words_are_taken_for_the_filters_that_they_name(typed: str, first: str) -> None:
    found = list(rewordings(typed, names))
    assert found[0] == first
    assert all(not read_query(one, date(2026, 6, 19)).faults for one in found)


@pytest.mark.parametrize(("typed", "first"), [
    ("Wu Jie suggestions", 'speaker:"Wu Jie" kind:suggestion'),
    ("wu suggestions", 'speaker:"Wu Jie" kind:suggestion'),
    ("last week meetings", "date:last week"),
    ("talent 2023", "talent date:2023"),
    ("anna said overdue", 'speaker:"Anna Müller" due:overdue'),
    ("speaker Wu Jie", 'speaker:"Wu Jie"'),
    ("talent kind suggestion", "talent kind:suggestion"),
    ("Q3 talent", "date:Q3 talent"),
    ("talent March 2025", "talent date:March 2025"),
    ("due next March", "due:next March"),
    ("next March", "due:next March"),
    ("mid-June", "date:mid-June"),
    ("before 2025", "date:before 2025"),
    ("status under way", "status:under way"),
    ("last year what did Director Wu say", 'date:last year speaker:"Director Wu"'),
    ("what did Director Wu say last year", 'speaker:"Director Wu" date:last year'),
    ("what did vice mayor Tan say about housing?", 'speaker:"vice mayor Tan" housing'),
    ("director wu suggestions", 'speaker:"director wu" kind:suggestion'),
    ("Director Wu Jie suggestions", 'speaker:"Wu Jie" kind:suggestion'),
    ("Dr. Low housing", 'speaker:"Dr. Low" housing'),
    ("Deputy Director General O'Brien", 'speaker:"Deputy Director General O\'Brien"'),
    ("Minister Low's promises", 'speaker:"Minister Low" promises'),
    ("said by Prof Low last week", 'speaker:"Prof Low" date:last week'),
    ("last year what did we promise", "date:last year kind:commitment"),
    ("in 2025 what was said about housing", "date:2025 housing"),
])  # fmt: skip
def test_english_words_too(typed: str, first: str) -> None:
    assert next(rewordings(typed, names)) == first


@pytest.mark.parametrize(("typed", "first"), [
    ("Director Report", "Director kind:report"),
    ("chair last year", "chair date:last year"),
    ("Director Overdue", "Director due:overdue"),
])  # fmt: skip
def test_what_means_something_else_is_no_name_behind_a_title(typed: str, first: str) -> None:
    assert next(rewordings(typed, names)) == first


@pytest.mark.usefixtures("in_chinese")
def test_those_with_the_most_filters_come_first() -> None:
    assert list(rewordings("吴杰 建议", names)) == [
        "发言人:吴杰 类型:建议", "发言人:吴杰 建议", "吴杰 类型:建议",
    ]  # fmt: skip


@pytest.mark.parametrize("typed", [
    "", "人才", "人才 公寓", "会议", '"吴杰" "建议"', "-吴杰", "吴杰 OR 建议", "(吴杰 建议)",
    "发言人:吴杰", "的", "的的", "目的地",
    # As a word of its own, what is left would be a sign of the language.
    "上周的-公寓", "上周的或", "去年NOT",
    "发言人", "发言人 ", "类型 人才", "日期 人才", "会议 人才", "发言人 -甲", "发言人 ：",
    "Director", "director tan", "-Director Low", "Director OR Wu", '"Director Wu"',
    "Mayor of the town", "Director 2", "Director -Wu",
    "march", "may", "may talent", "完成情况", "未办结率", "超期服役", "内", "年内生",
    "第九月", "改革开放40年", "马上周", "人才截至今天",
    "人才、或", "人才，发炎人：甲", "人才、-公寓", "3,000", "副市长", "、",
])  # fmt: skip
def test_what_names_no_filter_is_what_it_is(typed: str) -> None:
    assert list(rewordings(typed, names)) == []


@given(st.text(max_size=40) | st.text('吴杰建议的会上周去年2023年 -"(:', max_size=20))
def test_no_text_raises(text: str) -> None:
    for one in rewordings(text, names):
        assert read_query(one, date(2026, 6, 19)).root is not None


@given(st.lists(st.sampled_from(
    [*"上周 去年 吴杰 建议 的 会 公寓 、 - 或 OR 不含 发言人 三季度 状态 未办结 ：".split(),
     '"', " ", "NOT ", "Director ", "Wu ", "Low's ", "去年说了什么", "last year what did "]
), max_size=8).map("".join))  # fmt: skip
def test_no_word_becomes_a_sign_of_the_language(text: str) -> None:
    day = date(2026, 6, 19)
    as_typed = read_query(text, day)
    for one in rewordings(text, names):
        meant = read_query(one, day)
        assert {fault.code for fault in meant.faults} <= {fault.code for fault in as_typed.faults}
        assert _excluded(meant.root) == _excluded(as_typed.root)


def _excluded(node: Node | None) -> int:
    match node:
        case Not():
            return 1
        case All(of) | Either(of):
            return sum(map(_excluded, of))
        case _:
            return 0

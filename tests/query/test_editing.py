"""What a click on a count does to the words typed."""

from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from minutes_app.domain.query import All, FaultCode, Field, Held, Named, Node, Not, Party
from minutes_app.language.choice import Tongue
from minutes_app.language.current import use_language
from minutes_app.query.editing import filters, with_filter, without_filter
from minutes_app.query.parser import read_query
from minutes_app.query.tidy import EVERYTHING, tidy
from minutes_app.query.writing import write_query
from tests.query.trees import NONSENSE, TREES

TODAY = date(2000, 1, 1)
ADDED = {
    (Field.DATE, "2024"): Held(date(2024, 1, 1), date(2024, 12, 31)),
    (Field.SPEAKER, "吴 杰"): Named(Party.SPEAKER, "吴 杰"),
    (Field.BY, '"甲",乙'): Named(Party.OWNER, '"甲",乙'),
}


@pytest.mark.parametrize(
    ("text", "field", "value", "after"),
    [
        ("", Field.DATE, "2024", "date:2024"),
        ("人才  公寓", Field.DATE, "2024", "人才  公寓 date:2024"),
        ("人才 ", Field.SPEAKER, "Wu Jie", '人才 speaker:"Wu Jie"'),
        ("人才 date:2024 公寓", Field.DATE, "2025", "人才 date:2025 公寓"),
        ("人才 日期：2024 公寓", Field.DATE, "2024", "人才 公寓"),
        ("date:2024-01-01..2024-12-31 a", Field.DATE, "2024", "a"),
        ("kind:instruction,reply a", Field.KIND, "reply", "kind:reply a"),
        ("kind:reply a", Field.KIND, "reply", "a"),
        ("-kind:reply a", Field.KIND, "reply", "kind:reply a"),
        ("NOT kind:reply a", Field.KIND, "reply", "kind:reply a"),
        ("-kind:reply a", Field.KIND, "view", "-kind:reply a kind:view"),
        ("(kind:reply a)", Field.KIND, "view", "(kind:reply a) kind:view"),
        ("kind:reply OR a", Field.KIND, "view", "kind:reply OR a kind:view"),
        ("a OR", Field.KIND, "view", "kind:view a OR"),
        ('"a b', Field.DATE, "2024", 'date:2024 "a b'),
        ('OR "a b', Field.DATE, "2024", 'date:2024 (OR "a b'),
        ("a status:open", Field.STATUS, "in_progress", "a status:in_progress"),
        ("kind:query", Field.KIND, "supplement", "kind:supplementary briefing"),
    ],
)
def test_a_filter_is_added_changed_or_taken_off(
    text: str, field: Field, value: str, after: str
) -> None:
    assert with_filter(text, field, value) == after


def test_a_filter_is_written_in_the_language_in_use() -> None:
    use_language(Tongue.CHINESE)
    try:
        assert with_filter("人才", Field.KIND, "instruction") == "人才 类型:领导指示"
    finally:
        use_language(Tongue.ENGLISH)


@pytest.mark.parametrize(
    ("text", "after"),
    [("a date:2024 b", "a b"), ("date:2024", ""), ("-date:2024 a 日期:2025", "a"),
     ("(date:2024) a", "(date:2024) a"), ("date:2024 OR a", "date:2024 OR a")],
)  # fmt: skip
def test_filters_of_a_field_are_taken_off(text: str, after: str) -> None:
    assert without_filter(text, Field.DATE) == after


def test_filters_are_those_of_the_whole_search() -> None:
    text = "a speaker:吴杰,李雷 (kind:view) -by:甲 date:2024 | date:2025 title:(a b) 系列："
    found = [(one.field, one.values, one.excluded) for one in filters(text)]
    assert found == [(Field.SPEAKER, ("吴杰", "李雷"), False), (Field.BY, ("甲",), True)]
    assert [text[one.start : one.end] for one in filters(text)] == ["speaker:吴杰,李雷", "-by:甲"]


def parts(node: Node | None) -> frozenset[Node | None]:
    return frozenset(node.of if isinstance(node, All) else (node,))


@given(TREES.map(write_query) | NONSENSE, st.sampled_from(sorted(ADDED)))
@example('"', (Field.DATE, "2024"))
@example("OR (", (Field.DATE, "2024"))
@example(" OR ", (Field.DATE, "2024"))
@example(') OR " OR ', (Field.DATE, "2024"))
@example("NOT", (Field.DATE, "2024"))
def test_a_filter_narrows_what_was_looked_for(text: str, click: tuple[Field, str]) -> None:
    assume(not any(one.field is click[0] for one in filters(text)))
    before = read_query(text, TODAY)
    assume(all(fault.code is not FaultCode.TOO_LONG for fault in before.faults))
    after = read_query(with_filter(text, *click), TODAY).root
    assert parts(after) == parts(tidy(All((before.root or EVERYTHING, ADDED[click]))))


@given(TREES.map(write_query) | NONSENSE, st.sampled_from(sorted(ADDED)))
def test_a_second_click_undoes_the_first(text: str, click: tuple[Field, str]) -> None:
    assume(not any(one.field is click[0] for one in filters(text)))
    once = with_filter(text, *click)
    twice = read_query(with_filter(once, *click), TODAY).root
    assert twice == read_query(text, TODAY).root


@given(NONSENSE, st.sampled_from(Field))
def test_filters_that_are_taken_off_are_gone_and_the_others_stay(text: str, field: Field) -> None:
    others = [(one.field, one.values) for one in filters(text) if one.field is not field]
    after = filters(without_filter(text, field))
    assert [(one.field, one.values) for one in after if one.field is not field] == others


def test_an_excluded_filter_is_read_as_excluded() -> None:
    assert read_query("-by:甲", TODAY).root == Not(Named(Party.OWNER, "甲"))

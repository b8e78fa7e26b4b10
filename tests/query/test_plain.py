"""Plain words are read in a direct way, which says what the general one says."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_app.domain.query import All, Query, Text
from minutes_app.query import signs
from minutes_app.query.parser import MOST_TERMS, read_in_full, read_query, read_typed
from minutes_app.query.plain import LONGEST, plain_query
from minutes_app.query.values import LONGEST_TERM
from tests.query.trees import NONSENSE

TODAY = date(2026, 11, 22)
WORDS = st.text("人才公寓發或且abAZ019é_ガ人才 \u3000\n\x1f", max_size=12)
PIECES = st.lists(WORDS | st.sampled_from(["OR", "NOT", "不含", " ", "a" * 60, "人:", "-"]))


@given(NONSENSE | WORDS | PIECES.map(" ".join) | PIECES.map("".join))
@example("a " * (MOST_TERMS + 1))
@example("人" * (LONGEST_TERM + 1))
@example("a" * LONGEST)
def test_both_ways_say_the_same(text: str) -> None:
    whole = read_in_full(text, TODAY)
    assert plain_query(text) in (None, whole)
    assert read_query(text, TODAY) == read_typed(text, lambda: TODAY) == whole


def test_each_character_is_read_the_same_in_both_ways() -> None:
    for code in range(0x11000):
        one = chr(code)
        assert plain_query(one) in (None, read_in_full(one, TODAY))
        assert plain_query(f"a{one}b") in (None, read_in_full(f"a{one}b", TODAY))


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("人才", Text("人才")),
        (" talent\n", Text("talent")),
        ("5G基站 talent 人才", All((Text("5G基站"), Text("talent"), Text("人才")))),
        ("人才 人才", Text("人才")),
        ("or and not", All((Text("or"), Text("and"), Text("not")))),
    ],
)
def test_words_and_nothing_else_are_read_directly(text: str, root: Text | All) -> None:
    assert plain_query(text) == Query(text, root)


@pytest.mark.parametrize(
    "text", ["", " ", "a OR b", "或", "-a", '"a b"', "kind:report", "due<2026", "(a", "c++", "é"]
)
def test_what_may_be_more_goes_the_general_way(text: str) -> None:
    assert plain_query(text) is None


def test_no_word_that_joins_is_looked_for_as_a_plain_one() -> None:
    for word in signs.OR | signs.AND | signs.NOT:
        assert plain_query(f"a {word} b") is plain_query(word) is None


def test_a_plain_text_has_neither_too_many_words_nor_too_long_a_one() -> None:
    assert min(MOST_TERMS, LONGEST_TERM) >= LONGEST


def test_the_day_is_only_asked_where_it_may_matter() -> None:
    asked: list[str] = []

    def today() -> date:
        asked.append("today")
        return TODAY

    assert read_typed("人才 talent", today).root == All((Text("人才"), Text("talent")))
    assert asked == []
    read_typed("date:today", today)
    assert asked == ["today"]

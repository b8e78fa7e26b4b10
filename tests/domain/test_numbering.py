"""Numerals, ordinals, and taking typed ones off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.meetings import Language
from minutes_app.domain.numbering import (
    chinese_number,
    ordinal_mark,
    ordinal_word,
    take_ordinal_off,
)


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (100, "一百"), (105, "一百零五"),
     (110, "一百一十"), (1001, "一千零一"), (1010, "一千零一十"), (9999, "九千九百九十九")],
)  # fmt: skip
def test_chinese_numerals(number: int, written: str) -> None:
    assert chinese_number(number) == written


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_no_numeral_outside_the_range(number: int) -> None:
    with pytest.raises(ValueError, match="numeral"):
        chinese_number(number)


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "First"),
        (12, "Twelfth"),
        (20, "Twentieth"),
        (21, "21st"),
        (111, "111th"),
        (102, "102nd"),
    ],
)
def test_english_ordinals(number: int, word: str) -> None:
    assert ordinal_word(number, Language.ENGLISH) == word


@given(st.integers(1, 99), st.sampled_from(Language))
def test_what_the_program_writes_it_takes_off_again(number: int, language: Language) -> None:
    comma = "," if language is Language.ENGLISH else ""
    if language is Language.ENGLISH and number > 20:
        return
    assert take_ordinal_off(f"{ordinal_word(number, language)}{comma} text") == ("text", True)


@pytest.mark.parametrize(
    ("language", "number", "marks"),
    [
        (Language.CHINESE, 3, ["三是", "3.", "（3）", "③", "③"]),
        (Language.CHINESE, 21, ["二十一是", "21.", "（21）", "（21）"]),
        (Language.ENGLISH, 2, ["Second, ", "(b) ", "(ii) ", "2) ", "2) "]),
        (Language.ENGLISH, 28, ["28th, ", "(ab) ", "(xxviii) ", "28) "]),
        (Language.ENGLISH, 49, ["49th, ", "(aw) ", "(49) ", "49) "]),
    ],
)
def test_every_level_has_its_own_style(language: Language, number: int, marks: list[str]) -> None:
    assert [ordinal_mark(number, language, level) for level in range(len(marks))] == marks


@given(st.integers(1, 20), st.sampled_from(Language), st.integers(0, 4))
def test_marks_of_every_level_are_taken_off(number: int, language: Language, level: int) -> None:
    assert take_ordinal_off(ordinal_mark(number, language, level) + "text") == ("text", True)


@pytest.mark.parametrize(
    "text",
    [
        "1.5万元",
        "3.14 is a number",
        "一般来说",
        "一是",
        "First",
        "2026年",
        "10%的增长",
        "一要",
        "十点：开会",
        "一点，也不",
        "一是加快制度创新；二是全市统筹；三是走出去",
        "一、抓好。\n二、落实",
        "（一）抓好，（二）落实",
        "1. Act；2. build",
        "①抓好；②落实",
        "First, act now; second, build.",
        "Secondly, act. Thirdly, build",
    ],
)
def test_what_is_no_ordinal_stays(text: str) -> None:
    assert take_ordinal_off(text) == (text, False)


@pytest.mark.parametrize(
    "typed",
    [
        "一是抓",
        "二、抓",
        "（三）抓",
        "4. 抓",
        "(5)抓",
        "第一，抓",
        "第二点：抓",
        "First, 抓",
        "secondly, 抓",
        "• 抓",
    ],
)
def test_what_people_type_before_a_point_is_taken_off(typed: str) -> None:
    assert take_ordinal_off(typed) == ("抓", True)


def test_there_is_a_word_for_any_place_in_a_list() -> None:
    assert ordinal_word(10_000, Language.CHINESE) == "10000是"
    assert ordinal_word(10_000, Language.ENGLISH) == "10000th"


@pytest.mark.parametrize(
    "text", ["处理好两个关系：一是远近；二是内外", "抓第四是否落实", "抓。" * 5_000 + "四是落实"]
)
def test_a_point_that_counts_something_else_is_still_a_point(text: str) -> None:
    assert take_ordinal_off(f"三是{text}") == (text, True)

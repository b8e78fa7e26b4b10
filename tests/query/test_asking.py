"""Questions as people put them: the words that say what is looked for stay."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.language.choice import Tongue
from minutes_app.language.current import use_language
from minutes_app.query.asking import without_question
from minutes_app.query.rewording import rewordings


@pytest.mark.parametrize(("typed", "left"), [
    ("what did we promise about talent housing", "promise talent housing"),
    ("What was said about flood control?", "flood control"),
    ("人才公寓我们承诺过什么", "人才公寓 承诺"),
    ("关于人才公寓，我们承诺过什么？", "人才公寓 承诺"),
    ("对人才公寓有哪些建议", "人才公寓 建议"),
    ("就业有什么建议", "就业 建议"),
    ("对外贸易怎么样", "对外贸易"),
    ("last year what did Director Wu say", "last year Director Wu"),
    ("Last week, which suggestions did we hear?", "Last week suggestions hear"),
    ("in March 2025 what did we promise", "March 2025 promise"),
    ("in 2025 what was said about housing", "2025 housing"),
    ("国有企业讲了什么", "国有企业"),
    ("吴局长关于人才公寓说了什么", "吴局长 人才公寓"),
    ("吴局长说了些什么", "吴局长"),
    ("吴杰提到过哪些建议", "吴杰 建议"),
    ("吴杰谈什么", "吴杰"),
    ("小说什么时候出版", "小说 时候出版"),
    ("上次座谈了什么", "上次座谈"),
    ("说人才公寓怎么样", "说人才公寓"),
    ("预算是怎么通过的", "预算 通过的"),
])  # fmt: skip
def test_what_is_asked_for_stays(typed: str, left: str) -> None:
    assert without_question(typed) == left


@pytest.mark.parametrize("typed", [
    "", "?", "how to", "talent housing", "what did we say", "人才公寓", "什么", "怎么办",
    '"what did we promise"', "what did speaker:Wu promise", "人才公寓 类型:建议 什么", "-什么 人才",
    # What is left would be a sign of the language.
    "去年说了什么-上周", "人才什么或", "how is housing OR? now",
    "how was OR is it done", "last year", "last year what", "this year is important", "in what",
    "talent what did we promise", "2025 how to", "may what did we promise",
])  # fmt: skip
def test_what_is_no_question_is_left_alone(typed: str) -> None:
    assert without_question(typed) == ""


@given(st.text(max_size=60))
def test_any_text_may_come(text: str) -> None:
    left = without_question(text)
    assert without_question(left) == "" or left != text


@pytest.fixture
def in_chinese() -> Iterator[None]:
    use_language(Tongue.CHINESE)
    yield
    use_language(Tongue.ENGLISH)


def test_a_question_is_offered_as_its_words_and_their_filters() -> None:
    typed = "what did we promise about talent housing"
    offered = ["kind:commitment talent housing", "promise talent housing"]
    assert list(rewordings(typed, lambda _: ())) == offered


@pytest.mark.usefixtures("in_chinese")
def test_a_chinese_question_too() -> None:
    offered = list(rewordings("人才公寓我们承诺过什么", lambda _: ()))
    assert offered == ["人才公寓 类型:承诺", "人才公寓 承诺"]

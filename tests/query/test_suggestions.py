"""What is offered while a search is typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.query import Party
from minutes_app.language.choice import Tongue
from minutes_app.language.current import use_language
from minutes_app.query.parser import read_query
from minutes_app.query.suggestions import MOST, Offer, Suggestion, suggest
from tests.query.trees import NONSENSE

TODAY = date(2026, 11, 22)
PEOPLE = {"吴杰": "wujie", "吴 捷": "wujie", "Wu Jie": "wujie", "李雷": "lilei"}
BODIES = {"市科技局": "skjj", "市财政局": "sczj"}


@dataclass(frozen=True)
class Some:
    """A small archive."""

    def names(self, party: Party, text: str) -> Sequence[str]:
        names = PEOPLE if party is Party.SPEAKER else BODIES
        return [name for name, key in names.items() if key.startswith(text) or text in name]

    def speakers(self, word: str) -> Sequence[str]:
        return self.names(Party.SPEAKER, word)

    def series(self, text: str) -> Sequence[str]:
        return [name for name in ("周例会", "Weekly meeting") if text.casefold() in name.casefold()]

    def saved(self) -> Sequence[tuple[str, str]]:
        return [("Open tasks of housing", "kind:instruction status:open 公寓")]

    def recent(self) -> Sequence[str]:
        return ["人才公寓", "talent"]


def offered(text: str, caret: int | None = None) -> tuple[Suggestion, ...]:
    return suggest(text, len(text) if caret is None else caret, Some())


def after(text: str, one: Suggestion) -> str:
    return text[: one.start] + one.insert + text[one.end :]


@pytest.fixture
def chinese() -> Iterator[None]:
    use_language(Tongue.CHINESE)
    yield
    use_language(Tongue.ENGLISH)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("spe", "speaker:"),
        ("人才 spe", "人才 speaker:"),
        ("-ki", "-kind:"),
        ("(da", "(date:"),
        ("发言", "speaker:"),
        ("期", "due:"),
        ("speaker:wuj", "speaker:吴杰"),
        ("speaker: wuj", "speaker: 吴杰"),
        ("发言人：lil", "发言人：李雷"),
        ("speaker:李雷,wuj", "speaker:李雷,吴杰"),
        ("speaker:李雷, ", "speaker:李雷, 吴杰"),
        ('speaker:"wu', "speaker:吴杰"),
        ("by:skj", "by:市科技局"),
        ("series:week", 'series:"Weekly meeting"'),
        ("kind:ins", "kind:instruction"),
        ("kind:承", "kind:commitment"),
        ("kind:instruction,rep", "kind:instruction,report"),
        ("kind:to be", "kind:to be verified"),
        ("status:op", "status:open"),
        ("status:进行", "status:in progress"),
        ("in:ta", "in:tasks"),
        ("date:last", "date:last week"),
        ("date:<last", "date:<last week"),
        ("due:", "due:overdue"),
        ("due:逾", "due:overdue"),
        ("hous", "kind:instruction status:open 公寓"),
        ("tal", "talent"),
    ],
)
def test_the_likeliest_comes_first(text: str, first: str) -> None:
    assert after(text, offered(text)[0]) == first


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("text", "first"),
    [("spe", "发言人:"), ("类", "类型:"), ("kind:ins", "kind:领导指示"), ("日期：la", "日期：上周"),
     ("status:进", "status:进行中")],
)  # fmt: skip
def test_words_are_offered_in_the_language_in_use(text: str, first: str) -> None:
    assert after(text, offered(text)[0]) == first


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("吴杰", "发言人:吴杰"),
        ("人才 wuj", "人才 发言人:吴杰"),
        ("wu", '发言人:"Wu Jie"'),
        ("wuj", '发言人:"Wu Jie"'),
        ("吴杰 建议", "吴杰 类型:建议"),
        ("suggestion", "类型:建议"),
        ("未完成", "状态:未完成"),
        ("上周", "日期:上周"),
        ("人才 去年", "人才 日期:去年"),
        ("2023年", "日期:2023年"),
        ("2023年6月", "日期:2023年6月"),
        ("逾期", "时限:逾期"),
        ("三季度", "日期:三季度"),
        ("人才 年底前", "人才 时限:年底前"),
    ],
)
def test_a_plain_word_is_offered_as_the_filter_that_is_meant(
    text: str, wanted: str, chinese: None
) -> None:
    found = [after(text, one) for one in offered(text)]
    assert wanted in found
    query = read_query(wanted, TODAY)
    assert query.root is not None
    assert not query.faults


@pytest.mark.parametrize("text", ["人才", "“吴杰”", '"建议', "2023", "科技局", "吴"])
def test_what_is_no_name_and_no_value_is_left_alone(text: str, chinese: None) -> None:
    assert not [one for one in offered(text) if one.offer in {Offer.VALUE, Offer.NAME}]


def test_the_middle_of_a_text_is_completed_in_its_place() -> None:
    text = "人才 speaker:wuj kind:reply"
    (one, *_) = offered(text, text.index("wuj") + 2)
    assert after(text, one) == "人才 speaker:吴杰 kind:reply"


def test_a_name_with_blanks_is_quoted() -> None:
    assert [one.insert for one in offered("speaker:wuj")] == ["吴杰", '"吴 捷"', '"Wu Jie"']


def test_an_empty_line_offers_searches_and_then_fields() -> None:
    kinds = [one.offer for one in offered("")]
    assert kinds[:3] == [Offer.SAVED, Offer.RECENT, Offer.RECENT]
    assert set(kinds[3:]) == {Offer.FIELD}
    saved = offered("")[0]
    assert (saved.shown, saved.hint) == ("Open tasks of housing", saved.insert)


@pytest.mark.parametrize("text", ["人才 ", '"talent', "kind:instruction ", 'speaker:"Wu Jie"', "("])
def test_nothing_is_offered_where_nothing_is_begun(text: str) -> None:
    assert offered(text) == ()


@pytest.mark.parametrize("text", ["kind:", "status:", "in:", "date:", "due:", "类型：", "期限:"])
def test_every_value_that_is_offered_is_understood(text: str, chinese: None) -> None:
    for one in (*offered(text), *suggest(text, len(text), Some())):
        assert read_query(after(text, one) + " 人才", TODAY).faults == ()


@given(NONSENSE, st.integers(-3, 60))
def test_any_text_and_any_caret(text: str, caret: int) -> None:
    found = suggest(text, caret, Some())
    assert len(found) <= MOST
    for one in found:
        assert 0 <= one.start <= one.end <= len(text)
        assert after(text, one) != text

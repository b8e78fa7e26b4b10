"""The words of a search are found again where it leads, as it found them."""

from datetime import date

import pytest

from minutes_app.query.parser import read_query
from minutes_app.services.searching.marking import words_to_mark

TODAY = date(2026, 6, 19)


def marked(query: str, text: str, part: str = "text") -> list[str]:
    """Return the stretches of a text that are marked for a query."""
    words = words_to_mark(read_query(query, TODAY).root)
    return [text[start:end] for start, end in words.places(text, part)] if words else []


@pytest.mark.parametrize(("query", "text", "found"), [
    ("人才 公寓", "人才住房与公寓，人才", ["人才", "公寓", "人才"]),
    ("人才 -公寓", "人才公寓", ["人才"]),
    ("人才公寓 才公", "人才公寓", ["人才公寓"]),
    ("發展", "高质量发展", ["发展"]),
    ("ＫＪＪ cafe", "kjj, Café", ["kjj", "Café"]),
    ("tal", "metal and talent", ["tal"]),
    ('"talent housing"', "talent\n  housings", ["talent\n  housing"]),
    ("人才 OR (公寓 建议)", "公寓的建议", ["公寓", "建议"]),
    ("𠮷", "在𠮷野家", ["𠮷"]),
    ("标题：人才 公寓", "人才公寓", ["公寓"]),
])  # fmt: skip
def test_words_are_marked_as_they_are_found(query: str, text: str, found: list[str]) -> None:
    assert marked(query, text) == found


def test_words_of_the_title_are_marked_in_it() -> None:
    assert marked("标题：人才", "人才会议", "title") == ["人才"]


@pytest.mark.parametrize(
    "query", ["", "发言人：吴杰", "日期：上周 类型：建议", "-人才", "in:tasks"]
)
def test_filters_mark_nothing(query: str) -> None:
    assert words_to_mark(read_query(query, TODAY).root) is None


def test_what_was_typed_is_shown() -> None:
    words = words_to_mark(read_query("人才 「talent housing」 人才 类型：建议", TODAY).root)
    assert words is not None
    assert words.shown == ("人才", "talent housing")

import pytest

from minutes_app.capture.abbreviations import Expansion, expansion_before

WORDS = {"xzscl": "新质生产力", "a1": "甲"}


@pytest.mark.parametrize(
    ("text", "caret", "found"),
    [
        ("=xzscl", 6, Expansion(0, 6, "新质生产力")),
        ("发展＝XZSCL，", 8, Expansion(2, 8, "新质生产力")),
        ("=xzscl", 5, None),
        ("=xzscl ", 7, None),
        ("xzscl", 5, None),
        ("=none", 5, None),
        ("x=a1", 4, Expansion(1, 4, "甲")),
        ("", 0, None),
    ],
)
def test_the_abbreviation_before_the_caret(text, caret, found):
    assert expansion_before(text, caret, WORDS) == found

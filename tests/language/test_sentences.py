"""Sentences one after the other: a blank between English ones, none after a Chinese mark."""

import pytest

from minutes_app.domain.errors import MinutesError
from minutes_app.language import Tongue, use_language
from minutes_app.language.errors import describe
from minutes_app.language.sentences import joined


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ((), ""),
        (("", "Saved.", "", "Try again."), "Saved. Try again."),
        (("已保存。", "请重试。"), "已保存。请重试。"),
        (("已保存", "请重试"), "已保存。请重试"),
        (("Not read: no such file", "Try again."), "Not read: no such file. Try again."),
        (("Saved as 3.pdf", "Look."), "Saved as 3.pdf. Look."),
        (("Saved.", "请重试。"), "Saved. 请重试。"),
    ],
)
def test_sentences_are_joined(parts: tuple[str, ...], text: str) -> None:
    assert joined(parts) == text


def test_words_of_an_error_are_joined_so_in_both_languages() -> None:
    use_language(Tongue.CHINESE)
    try:
        assert "。 " not in str(describe(MinutesError("not.known")))
    finally:
        use_language(Tongue.ENGLISH)
    assert ". " in str(describe(MinutesError("not.known")))

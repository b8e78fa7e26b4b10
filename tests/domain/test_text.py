"""Cleaning: idempotent, and nothing left that a writer of XML or SQLite would choke on."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.text import clean_line, clean_text

anything = st.text(st.characters())  # lone surrogates too


@given(anything)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


@given(anything)
def test_what_is_left_can_be_written_anywhere(text: str) -> None:
    clean = clean_text(text)
    clean.encode("utf-8")
    assert all(unicodedata.category(c) != "Cc" or c in "\n\t" for c in clean)
    assert not any(ord(c) & 0xFFFE == 0xFFFE for c in clean)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"),
        ("e\u0301", "é"),
        ("\ufeff会\x00议", "会议"),
        ("a\u202eb", "ab"),
    ],
)
def test_examples(text: str, clean: str) -> None:
    assert clean_text(text) == clean


def test_a_line_is_one_line() -> None:
    assert clean_line("  a\r\n\tb  ") == "a b"

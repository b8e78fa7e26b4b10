"""What is shown of a passage: where most words stand, on one line, with the marks in place."""

import re
from collections.abc import Iterator
from time import process_time
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.language.sameness import same
from minutes_app.storage.search.cutting import Pattern, sought
from minutes_app.storage.search.excerpts import LENGTH, excerpt, named
from minutes_app.storage.search.needles import Needle
from minutes_app.storage.search.parts import Part, PartName
from tests.storage.search.corpus import WORDS


def needles(*typed: str) -> list[Needle]:
    return [Needle(found.pattern) for one in typed if (found := sought(one))]


def part(text: str, name: PartName = PartName.TEXT) -> Part:
    return Part(name, text)


def test_marks_are_on_the_text_as_it_was_written() -> None:
    shown = excerpt([part("加快５Ｇ基站與人才發展\n的建设")], needles("5G基站", "发展"))
    assert [shown.text[start:end] for start, end in shown.marks] == ["５Ｇ基站", "發展"]
    assert shown.text == "加快５Ｇ基站與人才發展 的建设"


def test_the_part_with_the_most_words_is_shown() -> None:
    parts = [part("人才"), part("人才与住房", PartName.NOTE), part("住房", PartName.LEAD)]
    assert excerpt(parts, needles("人才", "住房")).part == "note"
    assert excerpt(parts, needles("人才")).part == "text"


def test_the_words_stand_together_in_what_is_shown() -> None:
    long = "人才" + "一二三四五六七八九。" * 40 + "关于人才的住房" + "甲乙丙丁戊己庚辛壬癸。" * 40
    shown = excerpt([part(long)], needles("人才", "住房"))
    assert "人才的住房" in shown.text
    assert shown.before
    assert shown.after
    assert len(shown.text) <= LENGTH
    assert long[long.index(shown.text) - 1] == "。"
    assert shown.text[-1] == "。"


def test_words_of_letters_are_not_cut() -> None:
    long = "alphabet soup " * 40 + "needle" + " alphabet soup" * 40
    shown = excerpt([part(long)], needles("needle"))
    assert set(shown.text.split()) == {"alphabet", "soup", "needle"}


def test_letters_fill_the_lines_that_chinese_characters_fill() -> None:
    shown = excerpt([part("alphabet soup " * 40 + "needle" + " soup" * 40)], needles("needle"))
    assert LENGTH * 3 / 2 < len(shown.text) <= LENGTH * 5 / 3
    beginning = excerpt([part("alphabet soup " * 40)], [])
    assert LENGTH * 3 / 2 < len(beginning.text) <= LENGTH * 5 / 3


def test_a_long_text_full_of_what_was_looked_for_is_marked_at_once() -> None:
    text = "人才。" * 20_000
    begun = process_time()
    shown = excerpt([part(text)], needles("人才", "人"), len(text))
    assert process_time() - begun < 3  # by the square of the places it would be minutes
    assert len(shown.marks) == 20_000
    assert shown.text == text


class Watched:
    """A pattern that counts the places at which it was found."""

    def __init__(self, text: str) -> None:
        self.pattern, self.found = re.compile(text), 0

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        for match in self.pattern.finditer(text, start):
            self.found += 1
            yield match


def test_a_text_of_one_sign_again_and_again_is_not_looked_at_to_its_end() -> None:
    watched = Watched("人")
    shown = excerpt([part("人" * 300_000)], [Needle(cast("Pattern", watched))])
    assert shown.marks == ((0, LENGTH),)
    assert LENGTH <= watched.found <= 20 * LENGTH


def test_what_stands_everywhere_is_found_beside_what_does_not() -> None:
    text = "人口。" * 20_000 + "人才。" + "人口。" * 10
    shown = excerpt([part(text)], needles("口", "才"))
    assert {shown.text[start:end] for start, end in shown.marks} == {"口", "才"}


def test_the_beginning_is_shown_where_nothing_was_looked_for() -> None:
    shown = excerpt([part("开始" * 200)], [])
    assert shown.text.startswith("开始")
    assert (shown.before, shown.after, shown.marks) == (False, True, ())
    assert excerpt([], []).text == ""


def test_a_name_found_by_its_sound_is_marked_whole() -> None:
    shown = named("name", "欧阳 明")
    assert shown.marks == ((0, 4),)


@given(
    st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=60),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    st.integers(8, 150),
)
def test_marks_hold_what_was_looked_for(pieces: list[str], typed: list[str], length: int) -> None:
    text = "".join(pieces)
    shown = excerpt([part(text)], needles(*typed), length)
    assert "\n" not in shown.text
    assert shown.text in " ".join(text.split())
    ends = [0, *(place for span in shown.marks for place in span), len(shown.text)]
    assert ends == sorted(ends)
    wanted = [same(word) for word in typed]
    longest = max(map(len, wanted))
    if all(len(word) <= length for word in wanted):
        line = same(" ".join(text.split()))
        found = any(needle.spans(line) for needle in needles(*typed))
        assert bool(shown.marks) == found or longest > length
    for start, end in shown.marks:
        assert start < end

"""Which paragraphs belong together: laws over random versions, and cases people would judge."""

import random

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.compare.alignment import Pair, align, likeness

_TEXTS = st.lists(st.text(st.sampled_from("会议指出强调abc "), max_size=8), max_size=8)


@given(_TEXTS, _TEXTS)
def test_every_paragraph_stands_there_once_and_in_order(old: list[str], new: list[str]) -> None:
    pairs = align(old, new)
    befores = [pair.before for pair in pairs if pair.before is not None]
    afters = [pair.after for pair in pairs if pair.after is not None]
    assert befores == list(range(len(old)))
    assert afters == list(range(len(new)))


@given(_TEXTS)
def test_a_version_is_aligned_with_itself(texts: list[str]) -> None:
    assert align(texts, texts) == [Pair(place, place) for place in range(len(texts))]


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_between_nothing_and_all_and_the_same_both_ways(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1


BEFORE = [
    "会议指出，今年防汛形势严峻。",
    "市水利局汇报了水库安全情况，共排查隐患二十三处。",
    "会议要求，各区县六月底前完成整改。",
    "The Port Bureau reported on the new quay.",
]


def test_a_changed_paragraph_keeps_its_partner() -> None:
    after = [*BEFORE[:2], "会议要求，各区县、各有关部门六月二十日前完成整改并报告。", BEFORE[3]]
    assert align(BEFORE, after) == [Pair(place, place) for place in range(4)]


def test_what_was_left_out_and_added_has_no_partner() -> None:
    after = [BEFORE[0], "新增：市气象局通报了天气趋势。", *BEFORE[2:]]
    assert align(BEFORE, after) == [
        Pair(0, 0), Pair(1, None), Pair(None, 1), Pair(2, 2), Pair(3, 3),
    ]  # fmt: skip


def test_a_paragraph_that_was_parted_keeps_its_longer_half() -> None:
    after = [BEFORE[0], "市水利局汇报了水库安全情况。", "共排查隐患二十三处。", *BEFORE[2:]]
    assert Pair(1, 1) in align(BEFORE, after)
    assert Pair(None, 2) in align(BEFORE, after)


def test_what_was_moved_is_marked_on_both_sides() -> None:
    after = [BEFORE[3], *BEFORE[:3]]
    moved = [pair for pair in align(BEFORE, after) if pair.moved]
    assert moved == [Pair(None, 0, moved=True), Pair(3, None, moved=True)]


def test_a_long_paper_that_was_changed_throughout_finds_its_partners() -> None:
    chance = random.Random(7)
    words = [chr(code) for code in range(0x4E00, 0x4E00 + 900)]
    old = ["".join(chance.choices(words, k=60)) for _ in range(1500)]
    new = [text[:40] + "".join(chance.choices(words, k=12)) + text[52:] for text in old]
    assert align(old, new) == [Pair(place, place) for place in range(1500)]

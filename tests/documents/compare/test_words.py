"""What differs between two texts: nothing is lost, and what is told can be read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.compare.words import Mark, Piece, changes

_TEXT = st.text(st.sampled_from("会议指出强调要求abc 12.，。"), max_size=24)


@given(_TEXT, _TEXT)
def test_both_texts_can_be_put_together_again(before: str, after: str) -> None:
    pieces = changes(before, after)
    assert "".join(one.text for one in pieces if one.mark is not Mark.INSERTED) == before
    assert "".join(one.text for one in pieces if one.mark is not Mark.DELETED) == after
    assert all(one.text for one in pieces)
    assert all(a.mark is not b.mark for a, b in pairwise(pieces))


def told(before: str, after: str) -> str:
    """Return changes as a proof-reader would write them."""
    marks = {Mark.SAME: "{}", Mark.DELETED: "[-{}-]", Mark.INSERTED: "[+{}+]"}
    return "".join(marks[one.mark].format(one.text) for one in changes(before, after))


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("", "", ""),
        ("same", "same", "same"),
        ("会议指出，形势严峻。", "会议强调，形势严峻。", "会议[-指出-][+强调+]，形势严峻。"),
        ("6月30日前完成", "6月20日前完成", "6月[-30-][+20+]日前完成"),
        ("by 30 June 2026", "by 15 July 2026", "by [-30 June-][+15 July+] 2026"),
        ("增长17.6%", "增长18%", "增长[-17.6-][+18+]%"),
        ("各区县完成整改", "各区县、各部门完成整改", "各区县[+、各部门+]完成整改"),
        (
            "The mayor thanked all speakers.",
            "The mayor thanked the speakers warmly.",
            "The mayor thanked [-all-][+the+] speakers[+ warmly+].",
        ),
        ("甲的建议", "乙之意见", "[-甲的建议-][+乙之意见+]"),
        ("抓紧办理的事项", "尽快落实的任务", "[-抓紧办理的事项-][+尽快落实的任务+]"),
    ],
)  # fmt: skip
def test_changes_read_as_a_person_would_mark_them(before: str, after: str, wanted: str) -> None:
    assert told(before, after) == wanted


def test_words_and_figures_are_never_cut() -> None:
    assert told("internet", "internal") == "[-internet-][+internal+]"
    assert Piece(Mark.DELETED, "2025") in changes("2025年", "2026年")

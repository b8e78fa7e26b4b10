"""Verbs set back after "said that", and what may follow "to": sure, or left as typed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.compose.english_verbs import EnglishVerbs
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.documents.layouts import load_layout

VERBS = EnglishVerbs(Phrases(load_layout("formal-en")))
WORDS = st.lists(
    st.sampled_from(
        "the a port is are has have will can may must to not does need needs half “ ” ( )"
        " was would costs of and it 王明 Will May".split()
    ),
    max_size=12,
).map(" ".join)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the port is open", "the port was open"),
        ("the plan to have a nurse is good", "the plan to have a nurse was good"),
        ("the fee must have been paid", "the fee must have been paid"),
        ("all have to pay", "all had to pay"),
        ("by 2030 the debts will have been paid", "by 2030 the debts would have been paid"),
        ("the roof isn’t safe", "the roof was not safe"),
        ("the bureau does not agree", "the bureau did not agree"),
        ("nobody knows what the port does", "nobody knows what the port does"),
        ("the political will is there", "the political will is there"),
        ("Will Harper is there in May", "Will Harper was there in May"),
        ("the city needs more labs", "the city needed more labs"),
        ("the needs of schools are known", "the needs of schools were known"),
        ("the costs will stay", "the costs would stay"),
        ("the costs rise and the fee is low", "the costs rise and the fee is low"),
        ("the post was vacant and is filled", "the post was vacant and is filled"),
        (
            "the motto “it is ours” has gone (it is lost)",
            "the motto “it is ours” had gone (it is lost)",
        ),
        ("it is late. We will go", "it is late. We will go"),
        ("the vote is final; it stands", "the vote is final; it stands"),
        ("", ""),
    ],
)
def test_verbs_are_set_back_where_that_is_sure(typed: str, told: str) -> None:
    assert VERBS.set_back(typed) == told


@pytest.mark.parametrize(
    ("typed", "follows"),
    [
        ("Publish the results", "publish the results"),
        ("to publish the results", "publish the results"),
        ("not to sell the land", "not to sell the land"),
        ("open the gates", "open the gates"),
        ("Open days in May", None),
        ("report on Monday", "report on Monday"),
        ("progress is slow", None),
        ("Publish first. Then print", None),
        ("IMF to lend", None),
        ("", None),
    ],
)
def test_what_says_what_is_to_be_done_follows_to(typed: str, follows: str | None) -> None:
    assert VERBS.infinitive(typed) == follows


@given(text=WORDS)
def test_what_was_set_back_stays_so(text: str) -> None:
    once = VERBS.set_back(text)
    assert VERBS.set_back(once) == once


def test_a_layout_may_leave_every_verb_alone() -> None:
    shipped = load_layout("formal-en")
    layout = replace(shipped, phrases={**shipped.phrases, "past": ""})
    assert EnglishVerbs(Phrases(layout)).set_back("the port is open") == "the port is open"

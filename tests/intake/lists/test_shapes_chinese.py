"""Chinese lists of ordinary shapes, made from seeds, are read as they are meant."""

import pytest

from minutes_app.intake.lists.reading import read_list
from tests.intake.lists.corpus import Score
from tests.intake.lists.shapes_chinese import case, cases

BAR = 0.97
LISTS = 345


@pytest.mark.parametrize("other", [False, True])
def test_names_bodies_and_offices_are_found(other: bool) -> None:
    score = Score()
    for one in cases(LISTS, other=other):
        score.add(one, read_list(one.text))
    assert (score.precision >= BAR, score.recall >= BAR) == (True, True), score


def test_the_same_seed_makes_the_same_list() -> None:
    assert case(7) == case(7)
    assert case(7) != case(30)

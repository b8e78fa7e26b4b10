"""Lists as secretariats write them are read as they are meant."""

import pytest

from minutes_app.intake.lists.reading import read_list
from tests.intake.lists.corpus import Case, Score, cases, wrong, wrong_facts

FEWEST = 60
BAR = 0.97


def _title(case: Case) -> str:
    return f"{case.kind}: {case.title}"


@pytest.mark.parametrize("case", cases(), ids=_title)
def test_list_is_read_as_it_is_meant(case: Case) -> None:
    result = read_list(case.text)
    assert wrong(case, result) + wrong_facts(case, result) == []


@pytest.mark.parametrize("case", cases(), ids=_title)
def test_every_word_is_understood(case: Case) -> None:
    result = read_list(case.text)
    assert [result.words(piece) for piece in result.not_understood] == []


@pytest.mark.parametrize("held_out", [False, True])
def test_names_bodies_and_offices_are_found(held_out: bool) -> None:
    score = Score()
    for case in cases(held_out=held_out):
        score.add(case, read_list(case.text))
    assert (score.precision >= BAR, score.recall >= BAR) == (True, True), score


def test_there_are_enough_shapes() -> None:
    assert len(cases()) >= FEWEST
    assert len(cases(held_out=True)) >= FEWEST // 2

"""Ordinary English lists, made from seeds, are read as they are meant."""

import pytest

from minutes_app.intake.lists.reading import read_list
from tests.intake.lists.corpus import Score
from tests.intake.lists.shapes_english import SHAPES, VOCABULARIES, made_lists
from tests.intake.lists.shapes_english_vocabulary import Vocabulary

BAR = 0.97
EACH = 15
SEEDS = (1, 5)


def _score(seed: int, words: Vocabulary) -> dict[str, Score]:
    scores = {shape: Score() for shape in (*SHAPES, "all")}
    for case in made_lists(seed, EACH, words):
        result = read_list(case.text)
        scores[case.kind].add(case, result)
        scores["all"].add(case, result)
    return scores


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("words", VOCABULARIES, ids=["first words", "other words"])
def test_names_bodies_and_offices_of_ordinary_lists_are_found(seed: int, words: Vocabulary) -> None:
    score = _score(seed, words)["all"]
    assert (score.precision >= BAR, score.recall >= BAR) == (True, True), score


def test_the_same_seed_makes_the_same_lists() -> None:
    first, again = (list(made_lists(3, 2, VOCABULARIES[0])) for _ in range(2))
    assert first == again
    assert {case.kind for case in first} == set(SHAPES)

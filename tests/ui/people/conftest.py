"""The page of people that most of these tests look at."""

import pytest

from minutes_app.ui.people.page import PeoplePage
from tests.ui.meetings_at_hand import Hand


@pytest.fixture
def page(hand: Hand) -> PeoplePage:
    made = PeoplePage(hand.context, hand.meeting)
    hand.show(made)
    return made

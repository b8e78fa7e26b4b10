"""Who holds which office as of a day."""

from datetime import date

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Office, offices_on


def office(
    name: str, since: PartialDate = PartialDate(), until: PartialDate = PartialDate(), rank: int = 0
) -> Office:
    return Office(Id(name), Id("p"), name, since=since, until=until, rank=rank)


@pytest.mark.parametrize(
    ("until", "last"),
    [
        (PartialDate(2025), date(2025, 12, 31)),
        (PartialDate(2024, 2), date(2024, 2, 29)),
        (PartialDate(2025, 12), date(2025, 12, 31)),
        (PartialDate(2025, 3, 4), date(2025, 3, 4)),
    ],
)
def test_a_partial_end_counts_to_its_last_day(until: PartialDate, last: date) -> None:
    one = office("a", until=until)
    assert offices_on([one], last) == [one]
    assert offices_on([one], date.fromordinal(last.toordinal() + 1)) == []


def test_a_partial_beginning_counts_from_its_first_day() -> None:
    one = office("a", since=PartialDate(2025, 3))
    assert offices_on([one], date(2025, 3, 1)) == [one]
    assert offices_on([one], date(2025, 2, 28)) == []


def test_unknown_bounds_are_open_and_the_most_senior_comes_first() -> None:
    senior, junior = office("b"), office("a", rank=1)
    assert offices_on([junior, senior], date(1990, 1, 1)) == [senior, junior]


def test_without_a_day_it_is_what_is_held_now() -> None:
    held, left = office("a"), office("b", until=PartialDate(2020))
    assert offices_on([held, left], None) == [held]

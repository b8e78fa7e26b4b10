"""How queries are carried out: what the index says alone, what rows say, what is read."""

from datetime import date

import pytest

from minutes_app.domain.query import Held, Text
from minutes_app.storage.search.binding import Binder
from minutes_app.storage.search.held import held
from minutes_app.storage.search.plan import (
    EVERY,
    EVERYWHERE,
    NOWHERE,
    Both,
    Either,
    Nor,
    Rows,
    Words,
    plan,
    simplified,
)
from minutes_app.storage.search.registers import Registers

A, B, C = Words('"a"'), Words('"b"'), Words('"c"')
ROW = Rows("(p.due = ?)", (1,), '"due"')


def text(typed: str):
    return Binder(Registers.__new__(Registers)).bind(Text(typed))


def test_one_or_two_characters_and_one_word_need_no_reading() -> None:
    for typed in ("人", "人才", "talent", "９７０４"):
        assert plan(text(typed)).check is None
    for typed in ("人才住", "5G基站", "R&D", "GB/T"):
        assert plan(text(typed)).check


def test_what_excludes_goes_into_the_expression() -> None:
    assert plan(Both((A, Nor(B)))).match() == '("a" NOT "b")'
    assert plan(Nor(A)).match() == f'({EVERY} NOT "a")'
    assert plan(Both((A, Nor(Either((B, C)))))).match() == '("a" NOT ("b" OR "c"))'


def test_what_holds_for_more_than_it_should_excludes_nothing() -> None:
    long = text("人才住房")
    made = plan(Both((A, Nor(long))))
    assert made.match() == '"a"'
    assert made.check == Nor(long)


def test_a_condition_on_rows_is_asked_of_sql_and_narrowed_by_the_index() -> None:
    made = plan(Both((A, ROW)))
    assert made.match() == '("a" AND "due")'
    assert [row.condition for row in made.rows] == ["(p.due = ?)"]
    assert made.check is None
    assert plan(Both((A, Nor(ROW)))).match() == '"a"'


def test_words_or_rows_are_looked_at_together() -> None:
    made = plan(Either((A, ROW)))
    assert made.match() == '("a" OR "due")'
    assert made.check == Either((A, ROW))
    assert plan(Either((A, Nor(ROW)))).words == ""


def test_what_cannot_be_is_not_asked() -> None:
    assert plan(Both((A, NOWHERE))).empty
    assert plan(Nor(EVERYWHERE)).empty
    assert not plan(EVERYWHERE).empty
    assert plan(EVERYWHERE).match() == EVERY


def test_nests_are_flattened() -> None:
    assert simplified(Both((A, Both((B, Both(())))))) == Both((A, B))
    assert simplified(Nor(Nor(A))) == A
    assert simplified(Either((A, A, NOWHERE))) == A
    assert simplified(Either((A, EVERYWHERE))) == EVERYWHERE


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), ["2024"]),
        (date(2024, 11, 1), date(2026, 1, 31), ["202411", "202412", "2025", "202601"]),
        (date(2026, 5, 1), None, [f"2026{month:02}" for month in range(5, 13)]),
        (None, date(2023, 2, 28), ["202301", "202302"]),
    ],
)
def test_whole_months_and_years_are_words(
    since: date | None, until: date | None, words: list[str]
) -> None:
    found = held(Held(since, until), (2023, 2026))
    assert isinstance(found, Words)
    signs = found.expression.strip("()").replace('"', "").split(" OR ")
    assert [sign[1:] for sign in signs] == words


def test_a_part_of_a_month_is_a_condition_on_days() -> None:
    found = held(Held(date(2024, 5, 10), date(2024, 6, 30)), (2023, 2026))
    assert isinstance(found, Rows)
    assert found.values[:2] == ("2024-05-10", "2024-06-30")
    assert found.within


def test_days_that_no_meeting_has_are_nowhere() -> None:
    assert held(Held(date(2030, 1, 1)), (2023, 2026)) == NOWHERE
    assert held(Held(date(2025, 1, 1), date(2024, 1, 1)), (2023, 2026)) == NOWHERE
    assert held(Held(date(2025, 1, 1)), None) == NOWHERE

"""Order keys: always room in between, and short when one only appends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.ordering import key_at, key_between, keys_after


@given(st.lists(st.floats(0, 1), max_size=120))
def test_there_is_always_room_at_any_place(places: list[float]) -> None:
    keys: list[str] = []
    for place in places:
        index = round(place * len(keys))
        keys.insert(index, key_at(keys, index))
    assert keys == sorted(set(keys))


@given(count=st.integers(1, 400), left=st.booleans())
def test_squeezing_in_at_one_spot_for_ever(count: int, *, left: bool) -> None:
    low, high = "V1", "V2"
    for _ in range(count):
        middle = key_between(low, high)
        assert low < middle < high
        low, high = (low, middle) if left else (middle, high)


def test_appending_keeps_keys_short() -> None:
    keys = keys_after("", 100_000)
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) <= 5


def test_keys_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="order"):
        key_between("V2", "V1")

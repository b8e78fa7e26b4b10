"""Time grows with the list and no faster, whatever stands in it."""

import gc
import time

import pytest

from minutes_app.intake.lists.reading import read_list

HOSTILE = (
    "、 （ ） （） ： 张 局长、 张三 张三（ 局长（ （代 ，局长 市 和 等 a A\u3000 市科技局 "
    "出席： 副 3名 "
    '" a: 张三： et\u3000al.\u3000 (of'
).split(" ")
SMALL, LARGE = 12_500, 50_000
GROWTH = 4
SLACK = 3.0


def _seconds(text: str, enough: float = 0.0) -> float:
    """The reader's own time, the least of three: not what other threads and the collector take.

    Below ``enough`` the first one tells as much as the least of all.
    """
    taken: list[float] = []
    gc.disable()
    try:
        while len(taken) < 3 and not (taken and taken[-1] < enough):
            start = time.thread_time()
            read_list(text)
            taken.append(time.thread_time() - start)
    finally:
        gc.enable()
    return min(taken)


def _assert_in_proportion(small: str, large: str) -> None:
    """Hold the time of a list to that of one ``GROWTH`` times shorter."""
    bound = 0.2 + GROWTH * SLACK * _seconds(small)
    assert _seconds(large, bound) < bound


@pytest.mark.parametrize("sign", HOSTILE)
def test_hostile_lists_take_time_in_proportion(sign: str) -> None:
    _assert_in_proportion((sign * SMALL)[:SMALL], (sign * LARGE)[:LARGE])


def test_brackets_in_brackets_take_time_in_proportion() -> None:
    small, large = ("（" * (size // 2) + "）" * (size // 2) for size in (SMALL, LARGE))
    _assert_in_proportion(small, large)


def test_long_lists_take_time_in_proportion() -> None:
    def lines(count: int) -> str:
        return "\n".join(f"张{chr(0x4E00 + i)}，市科技局第{i % 90}处，副处长" for i in range(count))

    _assert_in_proportion(lines(1000), lines(4000))


@pytest.mark.parametrize("between", ["\n", ", "])
def test_thousands_of_english_people_take_time_in_proportion(between: str) -> None:
    def people(count: int) -> str:
        return between.join(
            f"Anna {chr(65 + i % 26)}. Bell, Deputy Director, Bureau of Commerce {i % 50}"
            for i in range(count)
        )

    _assert_in_proportion(people(1250), people(5000))


def test_what_recurs_in_a_list_is_read_as_the_first_time() -> None:
    text = "\n".join(["Anna Bell, Deputy Director, Port Bureau (online)"] * 3)
    rows = read_list(text).rows
    assert [row.offices for row in rows] == [rows[0].offices] * 3
    assert [row.source[0].start for row in rows] == [
        0,
        len(text) // 3 + 1,
        2 * (len(text) // 3 + 1),
    ]

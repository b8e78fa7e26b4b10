"""Time grows with the list and no faster, whatever stands in it."""

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


def _seconds(text: str) -> float:
    start = time.process_time()
    read_list(text)
    return time.process_time() - start


@pytest.mark.parametrize("sign", HOSTILE)
def test_hostile_lists_take_time_in_proportion(sign: str) -> None:
    small, large = (_seconds((sign * size)[:size]) for size in (SMALL, LARGE))
    assert large < 0.2 + GROWTH * SLACK * small


def test_brackets_in_brackets_take_time_in_proportion() -> None:
    small, large = (_seconds("（" * (size // 2) + "）" * (size // 2)) for size in (SMALL, LARGE))
    assert large < 0.2 + GROWTH * SLACK * small


def test_long_lists_take_time_in_proportion() -> None:
    def lines(count: int) -> str:
        return "\n".join(f"张{chr(0x4E00 + i)}，市科技局第{i % 90}处，副处长" for i in range(count))

    small, large = _seconds(lines(1000)), _seconds(lines(4000))
    assert large < 0.2 + GROWTH * SLACK * small

"""Typing never waits: the time of one reading with a large directory."""

from datetime import date
from statistics import median
from time import thread_time

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee

SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
)
GIVEN = "明建国文军华伟芳秀英敏静丽强磊洋勇艳杰娟涛超霞平刚桂兰红玲辉波燕宁斌浩凯"
LINES = (
    "！以综合改革破除障碍@市科技局007&市财政局008～年底前",
    "今天会议的主要内容是研究部署下一阶段的重点工作，" * 20,
    "赵：一是加快建设@k1234",
    "加快推进@局&市~下周五",
    "+李明 王建国 张伟伟=q",
    "Speed up the work@Bureau~within 10 working days",
    "看看 @李 @王 @张",
    "2月30日" * 50 + "~不是日期",
)
ABSURD = (
    "~" * 500 + "@a" * 500,
    "加快" + "@Bureau of 003" * 200,
    "+李" + " " * 5000 + "=x",
    "+" + "李 " * 5000,
    "/x" + " " * 5000 + "y" * 5000,
    "a@@" * 3000 + "b",
    "a@@" * 3000 + "加快@赵明建~年底前",
    "加快" + "@赵明建" * 1000,
    "加快@" + "局、" * 3000,
    "加快@赵明建" + "。" * 10_000,
    "加快" * 5000,
    "a" * 10_000,
    " " * 10_000 + "!" + " " * 10_000,
    "/" + "ﷺ" * 5000,
    "+李雷，" + "ﷺ" * 100,
    "+3" + " " * 5000,
    "+" + "李雷=q 出差、" * 500,
)


@pytest.fixture(scope="module")
def crowd() -> CaptureContext:
    people = (
        Known(
            Id(f"p{n}"),
            NameKind.PERSON,
            SURNAMES[n % len(SURNAMES)] + GIVEN[n % len(GIVEN)] + GIVEN[n // 37 % len(GIVEN)],
            keys=(f"k{n % 20_000}", f"pinyin{n}"),
        )
        for n in range(50_000)
    )
    ends = ("市科技局", "市财政局", "市教育局", "Bureau of ")
    bodies = (Known(Id(f"b{n}"), NameKind.BODY, f"{ends[n % 4]}{n:03}") for n in range(2_000))
    attendees = tuple(
        Attendee(Id(f"a{n}"), Id("m"), f"{SURNAMES[n % 40]}{GIVEN[n % 30]}", person=Id(f"p{n}"))
        for n in range(200)
    )
    return CaptureContext(date(2026, 6, 19), attendees, NameIndex([*people, *bodies]))


def usual_time(line: str, context: CaptureContext) -> float:
    times: list[float] = []
    for _ in range(30):
        start = thread_time()
        read_line(line, context)
        times.append(thread_time() - start)
    return median(times)


# A tenth of the bound is usual; the rest is for a busy machine.
@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_within_milliseconds(line, crowd):
    assert usual_time(line, crowd) < 0.010


@pytest.mark.parametrize("line", ABSURD)
def test_no_line_keeps_anybody_waiting(line, crowd):
    assert usual_time(line, crowd) < 0.010

"""Lines to read: as they grow letter by letter, and such as nobody would type."""

from collections.abc import Iterator
from datetime import date

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee

_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
_GIVEN = "明建国文军华伟芳秀英敏静丽强磊洋勇艳杰娟涛超霞平刚桂兰红玲辉波燕宁斌浩凯"
_BODIES = 2_000
_ATTENDEES = 200
_USUAL = (
    "！以综合改革破除障碍@市科技局007&市财政局008～年底前",
    "赵明：一是加快建设高水平创新平台@k1234~2026年12月31日前",
    "+李明 王建国，市第七局，副局长=q",
    "-！督办重点事项@市科技局3、市财政局4～下周五。",
    "R&D投入5~10%，a@b.com，会议指出：要加快",
    "Stone: Speed up the work @Bureau of 003 &Bureau of 007 ~within 10 working days",
    "今天会议的主要内容是研究部署下一阶段的重点工作，请各部门汇报进展。",
)
_HOSTILE = (
    "~" * 500 + "@a" * 500,
    "加快" + "@Bureau of 003" * 200,
    "+" + "李 " * 2000,
    "+李" + " " * 5000 + "=x",
    "/x" + " " * 5000 + "y",
    "a@@" * 1000 + "b",
    "2月30日" * 200 + "~不是日期",
    "看看" + " @李 @王 @张" * 100,
    "一" * 3000,
    "！" * 1000,
    "=q" * 1000,
    "市" * 500 + "@" + "市" * 500,
)


def usual() -> Iterator[str]:
    """Yield each line as often as it has letters, one longer each time: as it is read at keys."""
    for line in _USUAL:
        yield from (line[:end] for end in range(1, len(line) + 1))


def hostile() -> Iterator[str]:
    """Yield lines of hundreds and thousands of signs."""
    yield from _HOSTILE


def context(people: int) -> CaptureContext:
    """Return a meeting of 200 attendees and a directory of so many people."""
    everybody = [
        Known(Id(f"p{n}"), NameKind.PERSON, _name(n), keys=(f"k{n % 20_000}", f"pinyin{n}"))
        for n in range(people)
    ]
    ends = ("市科技局", "市财政局", "市教育局", "Bureau of ")
    bodies = [Known(Id(f"b{n}"), NameKind.BODY, f"{ends[n % 4]}{n:03}") for n in range(_BODIES)]
    attendees = tuple(
        Attendee(Id(f"a{n}"), Id("m"), _name(n), person=Id(f"p{n}")) for n in range(_ATTENDEES)
    )
    return CaptureContext(date(2026, 6, 19), attendees, NameIndex([*everybody, *bodies]))


def _name(number: int) -> str:
    first, second = number % len(_GIVEN), number // len(_GIVEN) % len(_GIVEN)
    return _SURNAMES[number % len(_SURNAMES)] + _GIVEN[first] + _GIVEN[second]

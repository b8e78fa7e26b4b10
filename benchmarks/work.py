"""The piece of work that is counted, once in Chinese and once in English, and its right result."""

from dataclasses import dataclass

from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Language
from minutes_app.domain.people import Body, Office, Person


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the directory: name, body, title, and the letters that are typed for them."""

    name: str
    body: str
    title: str
    letters: str


@dataclass(frozen=True, slots=True)
class Order:
    """An instruction: its words, and for a task whose it is (name, letters) and by when."""

    text: str
    owner: tuple[str, str] = ("", "")
    day: str = ""
    """As it is typed; ``due`` is what it means (ISO)."""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Three suggestions of one, four instructions of a leader, five people, two to be moved up.

    ``by_hand`` and ``estimate``: keys and seconds of Word by hand, and of the estimate. ``order``
    is typed into the palette for protocol order, ``ranked`` the five as they must stand then.
    """

    language: Language
    known: tuple[Known, ...]
    new: tuple[tuple[str, str, str], ...]
    speaker: str
    leader: str
    suggestions: tuple[str, ...]
    orders: tuple[Order, ...]
    order: str
    ranked: tuple[str, ...]
    by_hand: tuple[int, int]
    estimate: tuple[int, int]

    def directory(self) -> list[Person | Body | Office]:
        """Return the directory as it is before the meeting: the known, and the owners."""
        records: list[Person | Body | Office] = []
        for one in self.known:
            person, body = Person(new_id(), one.name), Body(new_id(), one.body)
            records += [person, body, Office(new_id(), person.id, one.title, body.id)]
        there = {one.name for one in records if isinstance(one, Body)}
        owners = {one.owner[0] for one in self.orders if one.owner[0]}
        return [*records, *(Body(new_id(), name) for name in sorted(owners - there))]


CHINESE = Piece(
    Language.CHINESE,
    known=(
        Known("潘建兴", "东海市人民政府", "市长", "pjx"),
        Known("许勇", "市科技局", "副局长", "xy"),
        Known("刘洋", "省经济研究院", "研究员", "ly"),
    ),
    new=(("李雷", "市财政局", "局长"), ("韩梅", "东海市人民政府", "副市长")),
    speaker="ly",
    leader="pjx",
    suggestions=(
        "加强产业链与创新链的对接",
        "统筹建设公共实验平台",
        "完善科技人才的评价办法",
    ),
    orders=(
        Order("以综合改革破除体制障碍", ("市科技局", "kjj"), "12.31", "2026-12-31"),
        Order("优化财政资金的投入方式", ("市财政局", "czj"), "9.30", "2026-09-30"),
        Order("各部门要密切配合"),
        Order("重要情况及时报告"),
    ),
    order="lbcx",
    ranked=("潘建兴", "韩梅", "李雷", "许勇", "刘洋"),
    by_hand=(317, 98),
    estimate=(140, 36),
)

ENGLISH = Piece(
    Language.ENGLISH,
    known=(
        Known("Beth Stone", "Harbour City", "Mayor", "bs"),
        Known("Tom Hill", "Science Bureau", "Deputy Director", "th"),
        Known("Ann Lee", "Institute of Economics", "Researcher", "al"),
    ),
    new=(("Jim Park", "Finance Bureau", "Director"), ("Eve Marsh", "Harbour City", "Deputy Mayor")),
    speaker="al",
    leader="bs",
    suggestions=(
        "Link the industrial chain with research",
        "Build the shared laboratories together",
        "Renew the way in which talent is judged",
    ),
    orders=(
        Order("Remove the barriers to reform", ("Science Bureau", "sb"), "31 dec", "2026-12-31"),
        Order("Make better use of public money", ("Finance Bureau", "fb"), "30 sep", "2026-09-30"),
        Order("All bodies work closely together"),
        Order("Report important matters at once"),
    ),
    order="protocol",
    ranked=("Beth Stone", "Eve Marsh", "Jim Park", "Tom Hill", "Ann Lee"),
    by_hand=(396, 114),
    estimate=(149, 38),
)

"""The placeholders that a template may hold: ``{{ title }}``, in Chinese ``{{ 标题 }}``.

``docs/layouts.md`` has the table; a test holds the two together.
"""

from dataclasses import dataclass
from typing import Final

BODY: Final = "body"
PEOPLE: Final = "attendees"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder by its English and its Chinese name.

    ``places`` are the keys of composed paragraphs that say the same: what a template says by
    itself is not said again in the body. ``styles`` are those of such paragraphs.
    """

    name: str
    chinese: str
    places: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


PLACEHOLDERS: Final = (
    Placeholder("title", "标题", ("title",), ("kicker",)),
    Placeholder("mark", "纪要标志", ("mark",)),
    Placeholder("number", "编号", styles=("number",)),
    Placeholder("date", "时间", ("head.time",)),
    Placeholder("place", "地点", ("head.place",)),
    Placeholder("hosts", "主办单位", ("head.hosts",)),
    Placeholder("chair", "主持人", ("head.chair",)),
    Placeholder("recorder", "记录人", ("head.recorder", "byline.recorder")),
    Placeholder("present", "出席", ("attendance.present",)),
    Placeholder("in_attendance", "列席", ("attendance.in_attendance",)),
    Placeholder("excused", "请假", ("attendance.excused",)),
    Placeholder("absent", "缺席", ("attendance.absent",)),
    Placeholder("office", "印发机关"),
    Placeholder("issued", "印发日期"),
    Placeholder("copy_to", "抄送"),
    Placeholder("secrecy", "密级", styles=("secrecy",)),
    Placeholder("urgency", "紧急程度", styles=("urgency",)),
    Placeholder(PEOPLE, "参会人员", ("attendance",), ("attendance", "attendance-first",
                "attendance-more", "attendance-head", "attendance-group")),
    Placeholder(BODY, "正文"),
)  # fmt: skip
"""Every placeholder, in the order of the documentation."""

OF_PEOPLE: Final = (
    Placeholder("name", "姓名"),
    Placeholder("office", "职务"),
    Placeholder("group", "组别"),
    Placeholder("attendance", "出席情况"),
    Placeholder("seat", "座位"),
)
"""What is known of each of the ``attendees``: ``{{ p.name }}``, ``{{ 人.姓名 }}``."""


def canonical(name: str, among: tuple[Placeholder, ...] = PLACEHOLDERS) -> str:
    """Return the English name of a placeholder, "" for one that there is not."""
    return next((one.name for one in among if name in {one.name, one.chinese}), "")


def said_elsewhere(used: frozenset[str], place: str, style: str) -> bool:
    """Tell whether a paragraph of the body says what the template says by itself."""
    return any(
        one.name in used
        and (style in one.styles or any(_within(place, known) for known in one.places))
        for one in PLACEHOLDERS
    )


def _within(place: str, known: str) -> bool:
    return place == known or place.startswith(known + ".")

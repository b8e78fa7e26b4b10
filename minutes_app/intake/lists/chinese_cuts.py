"""Where a run is parted, and where not: at places, "and", what qualifies a title."""

import re

from minutes_app.intake.lists.chinese_bodies import body_strength, may_qualify
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.surnames import name_strength

FIRM_NAME = 0.7
FIRM_BODY = 0.75
_TOPICS = tuple(
    "发展 "
    "科技 技术 電子 电子 产业 產業 医药 信息 网络 传媒 文化 建设 建設 物流 能源 环保 材料 机械 "
    "装备 智能 "
    "数据 通信 食品 农业 教育 投资 经济 經濟 交通 工业 贸易 貿易 林业 "
    "水利 安全 卫生 旅游 保险 生态".split()
)
TRADES = frozenset("数据 信息 安全 设计 投资 保险 基金 教育 文化 工程 物流 软件 网络".split())
"""What ends the name of a firm, and qualifies titles as well."""
_PUBLIC = re.compile("[\u4e00-\u9fff]{1,8}?(?:局|委员会|委|部|厅|廳|署|司|处|處|科|办)")
"""How the names of public bodies begin behind an "and"."""
_OF_PLACES = frozenset("行长 省长 市长 县长 区长 镇长 乡长 村长".split())
_LONG = frozenset("宁沙春安治垣乐寿葛丰泰阳岭兴白武海江汀清顺岛")
"""What stands behind 长 in names of places."""


def of_one_body(left: str, right: str) -> bool:
    """Whether 科技和 goes on: 创新科技及工业局 is one body, though 科技 ends the name of many."""
    return left.endswith(_TOPICS) and _PUBLIC.match(right) is not None


def place_begins(words: str, title: re.Match[str]) -> bool:
    """Whether 长 begins the name of a place: 银行长宁分行, 江北省长丰县."""
    if len(title[0]) != 2 or title[0] not in _OF_PLACES or not title.start():
        return False
    if words[: title.end() - 1].endswith("银行"):
        return title.end() < len(words)  # the head of a bank is written 银行行长
    after = TITLE.search(words, title.end())
    rest = words[title.end() : after.start() if after else len(words)]
    return (
        name_strength(rest) < FIRM_NAME and body_strength("长" + rest) >= 1.0 and rest[:1] in _LONG
    )


def qualified_from(words: str, *, last: bool) -> int:
    """Return where what qualifies a title begins behind a body: 江州医院|住院 医师; or 0."""
    if body_strength(words[:-1]) >= 0.9:
        return 0
    for cut in range(len(words) - 2, max(2, len(words) - 5), -1):
        rest = words[cut:]
        named = last and name_strength(rest) >= FIRM_NAME
        if body_strength(words[:cut]) >= 0.9 and may_qualify(rest) and not named:
            return cut
    return 0

"""Chinese words for people without names: 3名专家, 市科技局主要负责同志, 江南大学学生代表20人."""

import re
from dataclasses import dataclass

from minutes_app.intake.lists.chinese_bodies import body_strength
from minutes_app.intake.lists.chinese_titles import TITLE, is_collective
from minutes_app.intake.lists.numerals import HAN_NUMBER, number

_HEADS = (
    "负责同志 负责人 領導 领导 领导干部 领导班子 同志 人员 工作人员 代表 专家 學者 学者 专家学者 "
    "记者 干部 成员 嘉宾 师生 学生 "
    "群众 企业家 骨干 院士 教授 教师 老师 律师 医生 职工 员工 志愿者 网格员 观察员 秘书 翻译 "
    "司机 随员 陪同人员 经办人 联络员 "
    "科技工作者 青年 党员 委员 科研人员 技术人员 机关干部 居民 村民 负责人员 處長 处长 科长 局长 "
    "主任 乡长 镇长 队员 學生 專家 記者"
).split()
_QUALIFIERS = (
    "有关 相关 部分 各 主要 分管 全体 其他 其它 所有 随行 处室 科室 业务 技术 单位 部门 班子 "
    "市直 县直 区直 省直 特邀 邀请 "
    "新闻 媒体 企业 高校 基层 一线 机关 党政 分管的 具体 直接 现任 两 各位 若干 行业 青年 学生 "
    "师生 职工 市级 省级 区级 县级 "
    "外地 本地 国内 国外 海外 受邀 参会 与会 列席 会务 牵头 责任 涉及 领导 农民 妇女 老 直属 "
    "下属 中层 市 省 县 区 校 局 院 厅 公司 集团 街道"
).split()
_HEAD = "|".join(sorted(_HEADS, key=len, reverse=True))
_QUALIFIER = "|".join(sorted(_QUALIFIERS, key=len, reverse=True))
_DESCRIPTION = re.compile(f"(?:{_QUALIFIER})*(?:{_HEAD})(?:代表)?")
_FIRST = re.compile(
    f"(?:等|共|约|近|其他)?({HAN_NUMBER})(?:余|多)?([名位个個]|人$|人(?=\\D))(.{{0,20}})"
)
_LAST = re.compile(f"(.{{1,30}}?)(?:共|等|约|近|(各))?({HAN_NUMBER})(?:余|多)?[名位人个個]")
_SOME = re.compile("(.{2,20}?)(?:若干|数)[名人位]?|若干[名位个]?(.{2,20})")
_VAGUE = re.compile("部门|单位|处室|科室|机构|机关|企业|高校|媒体|有关|相关|各地$|其他|全体|部分")
_OFFICE = re.compile(
    "(?:人大|政协|政協|党代会)(?:代表|委员|委員)$|(?:党组|党委|党工委|班子|支部)(?:成员|委员)$"
)
_EACH = re.compile(
    "各[\u4e00-\u9fff()、/]{0,12}(?:[省市州县区旗镇乡村局处科][)）]*长|书记|主任|行长|院长|校长)"
)
"""Everybody who holds an office: 各县（市、区）长."""
_MOST = 60


@dataclass(frozen=True, slots=True)
class Unnamed:
    """People without names. ``split`` is where the name of their body ends."""

    split: int
    body: str
    description: str
    count: int | None


def read_unnamed(words: str) -> Unnamed | None:
    """Read a run of characters as people without names, if it is that."""
    if not 1 < len(words) <= _MOST:
        return None
    if _EACH.fullmatch(words):
        return Unnamed(0, "", words.replace("(", "（").replace(")", "）"), None)
    first = _FIRST.fullmatch(words)
    if first and _may_be_people(first[1], first[3]):
        return _with_body(first[3], number(first[1]), at=first.start(3))
    some = _SOME.fullmatch(words)
    if some:
        return _with_body(some[1] or some[2], None, at=0)
    last = _LAST.fullmatch(words)
    if last:
        count = number(last[3])
        return _with_body(last[1], None if last[2] and count == 1 else count, at=0)
    found = _with_body(words, None, at=0)
    return found if found and _said(found) else None


def _may_be_people(count: str, words: str) -> bool:
    """三位专家 are people, 三位一体办公室 is not."""
    return not words or count.isdigit() or _ENDS.search(words) is not None


def _said(found: Unnamed) -> bool:
    """Whether it says enough to be people: 代表 alone does not."""
    words = found.description
    if _OFFICE.search(found.body + words):
        return False
    if TITLE.fullmatch(words) and (not is_collective(words) or _names_body(found.body[-2:])):
        return False
    return bool(_DESCRIPTION.fullmatch(words)) and (
        bool(found.body) or len(words) > 2 or words in {"专家", "记者", "领导", "学者", "群众"}
    )


def _with_body(words: str, count: int | None, *, at: int) -> Unnamed | None:
    """Part 市科技局 from 主要负责同志."""
    if not words or (_DESCRIPTION.fullmatch(words) and not _names_body(words)):
        return Unnamed(at, "", words, count)
    for cut in range(len(words), 1, -1):
        body, rest = words[:cut], words[cut:]
        if body_strength(body) < 0.9 or _VAGUE.search(body):
            continue
        if not rest or _DESCRIPTION.fullmatch(rest):
            return Unnamed(at + cut, body, rest, count)
    if _DESCRIPTION.fullmatch(words) or count is not None or _ends_in_people(words):
        return Unnamed(at, "", words, count)
    return None


def _names_body(words: str) -> bool:
    return words.startswith(("人大", "政协"))


_ENDS = re.compile(f"(?:{_HEAD})(?:代表)?$")
_TELLS = re.compile("(?:主要|分管|有关|相关|部分|各|全体|其他|随行|特邀|所有)")


def _ends_in_people(words: str) -> bool:
    return _ENDS.search(words) is not None and _TELLS.search(words) is not None

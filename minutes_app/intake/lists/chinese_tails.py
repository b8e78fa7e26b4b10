"""What stands around a person in a Chinese run: 同志, 等3人, 出席会议, 主持人."""

import re
from dataclasses import dataclass, field

from minutes_app.domain.meetings import Role
from minutes_app.intake.lists.chinese_people import read_unnamed
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.elements import Element, Facts, Kind, Sep
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.numerals import HAN_NUMBER, number
from minutes_app.intake.lists.surnames import name_strength
from minutes_app.intake.lists.words import facts_in

_GOES_ON = re.compile("[^和及与、](?:同志|先生|女士)((?![和及与、以]).{2,16})$")
_HONORIFIC = re.compile(
    "(?:同志|先生|女士|小姐|博士|(?<!指导)老师|老師|大使先生|阁下|夫人|法师|道长|牧师|神父|阿訇"
    "|主教|居士)$"
)
_VERBS = (
    "出席|参加|列席|到会|与会|参会|陪同|主持|汇报|发言|讲话|致辞|旁听|记录|請假|请假|缺席"
    "|參加|與會|介绍|作(?=交流|主旨|重要|总结|表态|情况|发言|讲话)|前往|调研|带队|率队|代会"
    "|代开会"
)
_TAIL = re.compile(
    "(?:分别|分別|共同|一同|一起|同时|因(?:[公病事故]|公务|工作|身体)"
    "(?:出差|外出|出国|住院|原因|冲突)?|代为|代其|代|替其)?"
    f"(?:{_VERBS})"
    "(?:了|会议|會議|座谈会|座谈|本次|此次|本|此|研讨会|协商会|推进会|活动|调研|仪式|论坛|并"
    "|讲话|講話|发言|出席|参加|主持|作"
    "|情况|总结|致辞|汇报|小结|表态|重要|交流|主旨|会|,)*。?$"
)
_ROLE_IN_TAIL = (("主持", Role.CHAIR), ("汇报", Role.REPORTER), ("主旨", Role.KEYNOTE))
_SPEAKS = re.compile("讲话|講話|发言|致辞")
_LEAD = re.compile(
    "(?:(?:(?:[我本贵][省市县区州旗镇乡校院局厅部处委行会]?|[我本贵]单位|[我本贵]公司))?(?:拟"
    "|现|的)?"
    "(?:参会|参加|出席|与会)(?:会议)?(?:的)?(?:人员|同志|领导|代表|名单)?(?:如下|为|是|有)"
    "|(?:[我本](?:单位|公司|[省市县区校院局厅处]))?由|会议由|会议特邀|会议邀请|会议请|由|邀请"
    "|特邀|请|另有|还有|其中|同时|以及|及|和(?![平谐顺县田静硕龙政布林])|与"
    "|参加会议的有|出席会议的有|出席的有"
    "|参会的有|@)(?=.)"
)
_ROLE_LEAD = re.compile("(?:主持人|记录人|汇报人|发言人|主讲人|主讲|主持|记录员)(?=.{2,})")
_GROUP = re.compile(
    "(?:[省市区县校院局厅部镇乡]|公司|集团|委|党委|地方|有关|相关|部门|各级|老)*(?:领导班子成员"
    "|领导同志|老领导|领导|領導)"
    "|(?:企业家?|高校|专家|媒体|群众|职工|学生|师生|院校|基层|村民|居民|科技工作者|青年|行业"
    "|社区|农民|妇女)(?:学者)?代表"
    "|(?:特邀)?专家(?:学者)?|(?:特邀|与会|出席)?嘉宾|企业家|院士专家|评审专家"
)
_ET_AL = re.compile(f"等(?:共|一行)?(?:({HAN_NUMBER})[名位人]?(.{{0,10}})|(.{{0,10}}))$")
_PARTY = re.compile(f"一行(?:共)?(?:({HAN_NUMBER})[名位人])?$")
_ET_AL_REST = re.compile("[人名位]?(?:同志|领导|专家|嘉宾|人员|代表|部门)?(?:一行)?")


@dataclass(slots=True)
class Ends:
    """The middle of a run, and what was taken off before and after it."""

    words: str
    at: int
    before: list[Element] = field(default_factory=list[Element])
    after: list[Element] = field(default_factory=list[Element])


def take_ends(words: str, at: int, known: Known) -> Ends:
    """Take off what is around the people in a run."""
    ends = Ends(words, at)
    if known.is_person(words) or known.is_body(words):
        return ends
    _take_lead(ends)
    _take_verbs(ends)
    _take_et_al(ends)
    _take_honorific(ends)
    _take_group(ends)
    return ends


def _cut_end(ends: Ends, start: int, element: Element) -> None:
    element.start, element.end = ends.at + start, ends.at + len(ends.words)
    ends.words = ends.words[:start]
    ends.after.insert(0, element)


def _cut_begin(ends: Ends, length: int, element: Element) -> None:
    element.start, element.end = ends.at, ends.at + length
    ends.words, ends.at = ends.words[length:], ends.at + length
    ends.before.append(element)


def _take_lead(ends: Ends) -> None:
    match = _LEAD.match(ends.words)
    if match and name_strength(ends.words) < 0.7 and read_unnamed(ends.words) is None:
        _cut_begin(ends, match.end(), Element(Kind.NOTE, 0, 0, "", sep=Sep.SPACE))
    match = _ROLE_LEAD.match(ends.words)
    if match:
        facts = facts_in(match[0])
        _cut_begin(ends, match.end(), Element(Kind.MARK, 0, 0, match[0], facts=facts))


def _take_verbs(ends: Ends) -> None:
    match = _TAIL.search(ends.words)
    if not match:
        return
    words = match[0]
    if match.start() == 1 or name_strength(ends.words) >= 0.9:
        return
    instead = (
        Facts(deputy=True)
        if words.startswith(("代", "替")) or words in {"代会", "代开会"}
        else None
    )
    facts = instead or facts_in(words) or _facts_of_verb(words)
    _cut_end(ends, match.start(), Element(Kind.MARK, 0, 0, words, sep=Sep.GLUED, facts=facts))


def _facts_of_verb(words: str) -> Facts | None:
    for word, role in _ROLE_IN_TAIL:
        if word in words:
            return Facts(role=role)
    if _SPEAKS.search(words):
        return Facts(role=Role.SPEAKER)
    for verb in ("列席", "请假", "缺席"):
        if verb in words:
            return facts_in(verb)
    return None


def _take_et_al(ends: Ends) -> None:
    place = ends.words.rfind("等")
    if place < 1 and _take_party(ends):
        return
    if place < 1:
        if ends.words == "等":
            _cut_end(ends, 0, Element(Kind.ET_AL, 0, 0, "", sep=Sep.GLUED))
        return
    match = _ET_AL.match(ends.words, place)
    if not match:
        return
    rest = match[2] or match[3] or ""
    count = number(match[1]) if match[1] else None
    if count is None and not _ET_AL_REST.fullmatch(rest) and read_unnamed(rest) is None:
        return
    _cut_end(
        ends, place, Element(Kind.ET_AL, 0, 0, rest.lstrip("人名位"), sep=Sep.GLUED, count=count)
    )


def _take_party(ends: Ends) -> bool:
    """Take 一行5人 off 副主任张三一行5人."""
    match = _PARTY.search(ends.words)
    if match is None or match.start() < 2:
        return False
    count = number(match[1]) if match[1] else None
    _cut_end(ends, match.start(), Element(Kind.ET_AL, 0, 0, "", sep=Sep.GLUED, count=count))
    return True


def _take_honorific(ends: Ends) -> None:
    _take_sentence(ends)
    match = _HONORIFIC.search(ends.words)
    if match and read_unnamed(ends.words) is None:
        _cut_end(
            ends,
            match.start(),
            Element(Kind.MARK, 0, 0, match[0], sep=Sep.GLUED, honorific=match[0]),
        )


def _take_sentence(ends: Ends) -> None:
    """Take off what a sentence goes on with: 同志传达精神."""
    match = _GOES_ON.search(ends.words)
    if match is None or TITLE.search(match[1]) or name_strength(match[1]) >= 0.7:
        return
    _cut_end(ends, match.start(1), Element(Kind.MARK, 0, 0, match[1], sep=Sep.GLUED))


def _take_group(ends: Ends) -> None:
    """Take 市领导 off 市领导张三."""
    match = _GROUP.match(ends.words)
    if not match or match.end() == len(ends.words):
        return
    rest = ends.words[match.end() :]
    if name_strength(rest) >= 0.7:
        _cut_begin(ends, match.end(), Element(Kind.GROUP, 0, 0, match[0], sep=Sep.SPACE))

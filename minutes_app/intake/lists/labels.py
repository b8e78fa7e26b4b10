"""Words before a colon, or on a line of their own, that say what the people below are."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from minutes_app.domain.meetings import Role
from minutes_app.intake.lists.chinese_bodies import body_strength
from minutes_app.intake.lists.chinese_people import read_unnamed
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.elements import Facts, Kind
from minutes_app.intake.lists.english_names import latin_name_strength
from minutes_app.intake.lists.english_titles import is_title
from minutes_app.intake.lists.english_words import GROUPS
from minutes_app.intake.lists.group_words import DUTY, GROUP_WORD, ONE_OF_MANY, of_many
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.marks import has_han, has_latin, one_blank, without_blanks
from minutes_app.intake.lists.numerals import HAN_NUMBER
from minutes_app.intake.lists.offices import said
from minutes_app.intake.lists.scanning import scan
from minutes_app.intake.lists.words import facts_in


class Over(Enum):
    """What a heading is."""

    ATTENDANCE = auto()
    ROLE = auto()
    GROUP = auto()
    BODY = auto()
    ASIDE = auto()
    """Not about people: place, time, remarks."""


@dataclass(frozen=True, slots=True)
class Label:
    """A heading over people, or a line that is about something else."""

    over: Over
    words: str
    facts: Facts | None = None


_ASIDE = re.compile(
    "(?:会议|開會|活动|培训)?(?:时间|地点|日期|议题|主题|名称|内容|议程|要求|场所|地址|事由|形式"
    "|類型|类型)|备注|備註|注|说明|附件|附|抄送|主送|联系人"
    "|联系电话|联系方式|电话|手机|邮箱|传真|报名|截止时间|制表|制表人|填表人|填报单位|填报人"
    "|审核|审核人|签发|乘车|车辆|车牌|车牌号|车号|住宿|用餐|航班|车次|第.页|页码"
    "|date|time|venue|place|location|subject|agenda|notes?|remarks?|contact|tel|phone|e-?mail|re"
    "|title|meeting|topic"
    "|distribution|cc|copies|page|prepared by|contact person|fax|dress code|rsvp|quorum|start"
    "|finish"
    "|duration|reference|ref|start time|end time|meeting (?:date|time|venue|title|no\\.?)|room"
    "|date and time|time and place|next meeting|purpose|chairing|link|dial-?in|document|version",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"(?:dear|hi|hello|good (?:morning|afternoon)|please find|as (?:discussed|agreed|requested)"
    r"|thank you|see below|fyi|for your information|looking forward)\b.*"
    r"|.*\b(?:will (?:attend|join|be attending|be joining|participate)|are attending"
    r"|(?:have|has) (?:confirmed|accepted))\b[^:]*",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:kind|best|warm|with kind|with best)(?:est)? (?:regards|wishes)|regards|best|cheers"
    r"|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:many )?thanks|thank you"
    r"|with thanks)[,.!]?",
    re.IGNORECASE,
)
"""What ends a letter; below it stands who wrote it."""
_OF_MEETING = re.compile(
    r" of (?:the )?(?:panel|meeting|session|committee|board|(?:working )?group|conference)$",
    re.IGNORECASE,
)
_OF_LIST = re.compile(
    "(?:人员|领导|单位|同志|名单|对象|范围|情况|代表|嘉宾|者|人|的|有|还有|为|包括|如下|专家"
    "|部门|會議|会议|活动|座谈会|调研|委员|委員|議員|成員|成员|人士|名单如下)+$"
)
_BEFORE = re.compile(
    "^(?:收到[,、。]?|好的[,、。]?|本次|拟|擬|应|會議|会议|座谈会|现|参会人员|请|其中"
    "|[我贵本](?:[省市县区州旗镇乡校院局厅部处委行会]|单位|公司|集团|中心|街道|方|支部)?)+"
)
_OURS = re.compile("[我本贵](?:方|省|市|县|区|校|院|局|厅|处|单位|公司|集团|中心|会|行)")
_COUNTED = re.compile(
    f"(?:\\((?:共|计|约)?(?:{HAN_NUMBER})(?:人|名|位|个[\u4e00-\u9fff]{{1,3}})\\)|(?:共|计)?[0-9]{{1,3}}[人名位])$"
)
_WARD = re.compile("[A-Z]?ICU|CCU")
"""Wards of a hospital."""
_COURTESY = re.compile(
    "(?:(?:以上|谢谢|感谢|此致|敬礼|收到|好的|盼复|辛苦了?|您好|你好|祝好|顺颂商祺|妥否"
    "|特此.{1,4}"
    "|请(?:予)?(?:查收|审核|知悉|核对|审阅|批示|指示)|谢谢.{0,6}|祝.{1,6}|[^,。、;]{1,6}(?:您好"
    "|你好)"
    "|谢谢[您你]|麻烦.{0,6})[,。!、;:~ ]*)+"
)
"""What a letter says to whom it is written to."""
_TITLE_LINE = re.compile(
    "名单$|名册$|名單$|签到[表册]?$|花名册|座次|通知$|安排[表]?$|接龙|会议纪要$|议程$|^关于"
    "|报名$|(?:人员|会议)安排$|^附件|一览表|统计表|汇总表|报名表|回执"
    "|(?:attendance|participants?|attendees?|delegates?) (?:list|sheet|register)|^list of"
    "|^minutes of|以下(?:同志|人员)",
    re.IGNORECASE,
)
_TELLS = re.compile(
    "[席参會会假缺持录錄紀纪报報言讲講线線场場请未听嘉专專领領整集致演病现書书远程端頻频]"
)
"""One of these stands in each Chinese word about taking part."""
_OF_BODY = re.compile(
    " *(?:(?:参会|报送|填报|所在|工作|派出|推荐|申报|回执|报名)?单位(?:名称|全称)?"
    "|单位)(?:\\((?:盖章|公章|章)\\))? *: *"
    "([^\n:;,]{2,40}?) *(?:\\((?:盖章|公章|章)\\))? *$",
    re.MULTILINE,
)
_FILLING = frozenset(
    "board committee council members member staff directors also those persons people list of the"
    " received from governors trustees councillors commissioners officers officials others were"
    " attendees delegates participants was".split()
)
_RECIPIENTS = frozenset(
    "to|required|optional|required attendees|optional attendees|deputising|deputizing|deputies"
    "|substitutes|alternates|on the call|confirmed|confirmed so far|expected".split("|")
)
_OWN_GROUPS = frozenset(
    "secretariat board council committee staff management executive team panel faculty bureau"
    " cabinet delegation government industry academia media press public".split()
)
"""Bodies that alone over people only say which."""
_FROM_BODY = re.compile(
    r"(?:attendees|participants|delegates|delegation|representatives|team|guests|visitors|those"
    r" present|present|attending|staff|from|for)(?: (?:from|of|for))?"
    r" (?-i:(?:the )?)([A-Z][^,;:]+)",
    re.IGNORECASE,
)
"""A label that names the body of those after it: Attendees from Harrow Dynamics."""
_FOR = re.compile(r"(?:for|on behalf of|from) the [^,;]{3,30}$", re.IGNORECASE)
_LONGEST = 24
_MOST_WORDS = 5


def label_of(words: str, known: Known) -> Label | None:
    """Return what the words before a colon say; None if they are no heading."""
    plain = one_blank(words).strip(" ·*#-\"'“”()")
    tight = without_blanks(plain) if has_han(plain) else plain
    if not tight or len(tight) > 60:
        return None
    counted = _COUNTED.search(tight)
    if counted and has_han(tight):
        return label_of(tight[: counted.start()], known)
    if _ASIDE.fullmatch(tight):
        return Label(Over.ASIDE, plain)
    taking_part = _taking_part(tight, plain)
    if taking_part:
        return taking_part
    return _by_its_words(tight, plain) or _over_people(tight if has_han(plain) else plain, known)


def _by_its_words(tight: str, plain: str) -> Label | None:
    """Read headings that are known by their words alone."""
    if _WARD.fullmatch(plain):
        return Label(Over.BODY, plain)
    sent = _FROM_BODY.fullmatch(plain)
    if sent and sent[1].casefold() not in _OWN_GROUPS and sent[1][:1].isupper():
        return Label(Over.BODY, sent[1])
    if plain.casefold() in _OWN_GROUPS:
        return Label(Over.GROUP, plain)
    if plain.casefold() in _RECIPIENTS:
        return Label(Over.ATTENDANCE, plain, facts_in("present"))
    group = _OURS.fullmatch(tight) or DUTY.fullmatch(tight)
    if group or (len(tight) > 2 and tight.endswith(("单位", "代表", "人士"))):
        return Label(Over.GROUP, tight)
    return None


def _taking_part(tight: str, plain: str) -> Label | None:
    if has_han(tight) and not _TELLS.search(tight):
        return None
    facts = None
    for candidate in _candidates(tight):
        facts = facts_in(candidate)
        if facts:
            break
    if facts is None or facts.extent:
        return None
    if facts.role in {Role.EXPERT, Role.GUEST, Role.LEADER}:
        return Label(Over.GROUP, tight)
    return Label(Over.ROLE if facts.role else Over.ATTENDANCE, plain, facts)


def _candidates(tight: str) -> list[str]:
    """Return the words themselves, and what is left without 人员, 名单 and the like."""
    if not has_han(tight):
        tight = _OF_MEETING.sub("", tight) or tight
        return [tight, " ".join(w for w in tight.casefold().split() if w not in _FILLING)]
    chinese = re.sub("[A-Za-z. ]+", "", tight)
    before = _BEFORE.sub("", chinese)
    return [tight, chinese, _OF_LIST.sub("", chinese), before, _OF_LIST.sub("", before)]


def _over_people(words: str, known: Known) -> Label | None:
    elements = scan(words, 0, len(words), known)
    kinds = {one.kind for one in elements}
    place = len(elements) == 1 and len(words) > 2 and words.endswith(("镇", "乡", "村"))
    if (kinds == {Kind.BODY} and len(elements) == 1 and not of_many(words)) or place:
        return Label(Over.BODY, said(elements[0].text))
    if has_han(words) and read_unnamed(words) is None and kinds & {Kind.NAME, Kind.TITLE}:
        weak = all(one.kind is Kind.NAME and one.sure < 0.5 for one in elements)
        if not weak:
            return None
    if not has_han(words) and kinds & {Kind.NAME, Kind.TITLE} and not _is_group(words):
        return None
    if len(words) > _LONGEST and (has_han(words) or len(words.split()) > _MOST_WORDS):
        return None
    return Label(Over.GROUP, words) if has_han(words) or has_latin(words) else None


def body_over(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the body stands in a line that says only whose list it is: 单位：市水利局."""
    match = _OF_BODY.match(text, start, end)
    return match.span(1) if match and body_strength(without_blanks(match[1])) >= 0.9 else None


def heading_of(words: str, known: Known) -> Label | None:
    """Return what a line without a colon is a heading of; None if it is none."""
    plain = one_blank(words).strip(" ·*#-\"'“”:")
    tight = without_blanks(plain) if has_han(plain) else plain
    if not tight:
        return None
    wished = _COURTESY.fullmatch(tight) and not TITLE.search(tight)
    if wished or (_LETTER.fullmatch(plain) and len(plain) < 80):
        return Label(Over.ASIDE, plain)
    if _TITLE_LINE.search(tight) and _few_signs(tight):
        inside = _taking_part(tight, plain)
        return inside or Label(Over.ASIDE, plain)
    if len(tight) > 40 or re.search("[、,;。]", tight):
        return None
    return _taking_part(tight, plain) or _over_lines(tight, plain, known)


def _over_lines(tight: str, plain: str, known: Known) -> Label | None:
    """Read a line that names a group, or those whom it counts."""
    counted = _COUNTED.search(tight)
    if counted and "个" in counted[0]:
        return Label(Over.GROUP, tight[: counted.start()])
    if has_han(tight):
        return _chinese_heading(tight, plain, known)
    if plain.casefold().removeprefix("the ") in _OWN_GROUPS or _FOR.match(plain):
        return Label(Over.GROUP, plain)
    return Label(Over.GROUP, plain) if _is_group(plain) else None


def closes(words: str) -> bool:
    """Whether a line ends a letter."""
    return _CLOSING.fullmatch(words.strip()) is not None


def _few_signs(tight: str) -> bool:
    return len(re.findall("[、,;]", tight)) < 2


def _chinese_heading(tight: str, plain: str, known: Known) -> Label | None:
    if not GROUP_WORD.search(tight) or ONE_OF_MANY.fullmatch(tight):
        return None
    elements = scan(tight, 0, len(tight), known)
    if " " in plain:
        elements += scan(plain, 0, len(plain), known)
    names = [one for one in elements if one.kind is Kind.NAME and one.sure >= 0.5]
    found = read_unnamed(tight)
    if names or (found and (found.count is not None or found.body)):
        return None
    return Label(Over.GROUP, tight)


def _is_group(words: str) -> bool:
    before, sign, _ = words.replace(",", "(").partition("(")
    if sign and (is_title(before) or latin_name_strength(before.strip()) >= 0.5):
        return False  # Li Lei (Marigold Partners)
    spelt = words.casefold().replace("&", "and").split()
    return 0 < len(spelt) <= _MOST_WORDS and spelt[-1].strip("():") in GROUPS

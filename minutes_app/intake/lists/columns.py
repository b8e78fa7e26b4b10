"""What the columns of a table hold: by their heads, or by what stands in them."""

import re
from collections.abc import Sequence
from enum import StrEnum

from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.elements import Kind
from minutes_app.intake.lists.english_titles import is_title
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.marks import has_han, one_blank, without_blanks
from minutes_app.intake.lists.scanning import scan
from minutes_app.intake.lists.words import facts_in


class Column(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    BODY = "body"
    SECTION = "section"
    TITLE = "title"
    OFFICE = "office"
    GROUP = "group"
    ATTENDANCE = "attendance"
    COUNT = "count"
    HONORIFIC = "honorific"
    CONTACT = "contact"
    NOTE = "note"
    NUMBER = "number"
    OTHER = "other"


_HEADS = {
    Column.NAME: "姓名|名字|参会人|参会人员|参加人员|人员|出席人|出席人员|代表姓名|专家姓名|嘉宾"
    "|人员姓名|参会人姓名|參會人員|名称姓名"
    "|name|full name|names?|name of (?:delegate|participant|representative|attendee|guest|member)"
    "|representatives?|display name|user|invitee|trustee|director|official|attendee|participant"
    "|delegate|attendees|participants|person|member"
    "|guest|speaker|surname and name",
    Column.FIRST: "名|first name|given name|given names|forename|first",
    Column.LAST: "姓|姓氏|last name|surname|family name|last",
    Column.BODY: "(?:工作|所在|参会|任职|服务|现|派出|报名|代表)?(?:单位|單位|机构|機構|企业"
    "|公司|学校|组织|院校)(?:名称|名稱|全称)?|单位名称|工作单位|来自"
    "|organi[sz]ation|organi[sz]ation name|company|company name|institution|affiliation|body"
    "|employer|agency|department/organi[sz]ation|unit"
    "|organi[sz]ation/company|entity|represents|representing",
    Column.SECTION: "部门|部門|处室|科室|院系|department|dept|division|section|所在部门|office",
    Column.TITLE: "(?:行政|现任|党内|专业技术|技术|担任|工作)?(?:职务|職務|职位|職位|职称|職稱"
    "|岗位|头衔|身份|职级|職級)(?:名称)?|职务/职称|职务职称|职务\\(职称\\)|职务及职称"
    "|title|job title|position|post|role|function|designation|rank|job|title/position"
    "|position/title|capacity|occupation",
    Column.OFFICE: "(?:工作|所在)?(?:单位|單位)(?:名称)?(?:及|和|、|与|/|\\\\|以及|\\("
    "|职务)*(?:职务|職務|职位|职称)(?:\\))?(?:/职称|、职称|及职称)?|职务及单位|单位职务|职务单位"
    "|任职情况|单位、部门及职务"
    "|title and organi[sz]ation|position and organi[sz]ation|organi[sz]ation and title"
    "|affiliation and title|title / organi[sz]ation|office",
    Column.GROUP: "组别|分组|类别|類別|组|代表团|界别|层级|参会类别|人员类别|group|category"
    "|delegation|type",
    Column.ATTENDANCE: "(?:出席|参会|到会|出勤|签到|参加|參會)(?:情况|状态|方式|情形|與否|与否)?"
    "|是否(?:出席|参会|参加|到会)|参会形式|参会身份|状态"
    "|attendance|status|present|attending|rsvp|mode|participation",
    Column.COUNT: "人数|參會人數|参会人数|名额|number of people|persons|headcount|count|pax",
    Column.HONORIFIC: "称谓|称呼|敬称|稱謂|honorific|salutation|prefix|mr/ms|form of address",
    Column.CONTACT: "(?:联系|移动|办公|手机)?(?:电话|電話|手机|手機|号码|方式|邮箱|微信"
    "|传真)(?:号码|号)?|手机号|手机号码|联系方式|座机|电子邮箱|邮箱地址|e-?mail|邮件|mobile|phone"
    "|telephone|tel\\.?|cell|e-?mail address|phone number|contact|contact number|mobile number"
    "|fax",
    Column.NOTE: "备注|備註|说明|备考|附注|note|notes|remark|remarks|comment|comments",
    Column.NUMBER: "序号|序號|编号|编码|排序|no\\.?|number|#|id|s/n|nr\\.?|sr\\.? ?no\\.?|item"
    "|行号|号",
    Column.OTHER: "是否.{1,6}|性别|性別|民族|年龄|出生年月|政治面貌|党派|学历|学位|籍贯|身份证号?"
    "|身份证号码|座位|座位号|座次|桌号|排号|席位|房间|房间号|房号|车牌|车牌号|车辆|签名|签字"
    "|签到栏|签名栏|"
    "住宿|用餐|是否住宿|是否用餐|到达时间|返程时间|航班|车次|餐饮|清真|gender|sex|age|(?:first "
    "|last )?(?:join|leave)|join time|leave time"
    "|(?:in-meeting )?duration(?: \\(minutes\\))?|participant id(?: \\(upn\\))?|upn|time in"
    "|time out|initials?"
    "|nationality|country|seat|seat no\\.?|table|room|signature|sign|"
    "signed|diet|dietary requirements|arrival|departure|badge|passport|照片|专业|研究方向"
    "|研究领域|专业领域",
}
_PATTERNS = {
    kind: re.compile(words.replace("\n", ""), re.IGNORECASE) for kind, words in _HEADS.items()
}
_MORE_OF_HEAD = re.compile(r"\s*\([^()]*\)?$|\s(?:in|of|at|within|on)\s.*$", re.IGNORECASE)
_CALL = re.compile(
    r"(?:first )?join(?: time)?|(?:last )?leave(?: time)?|(?:in-meeting )?duration.*", re.IGNORECASE
)
_OFFICE = re.compile(r"\w[\w ]*\sof\s(?:the\s)?[A-Z]")
"""What names an office or a body, not what stands below: Director of Health."""
_LONGEST_HEAD = 30
_SAMPLE = 60
_PHONE = re.compile(r"[+()\d\s-]{7,}|[\w.+-]+@[\w.-]+")
_PLAIN_NUMBER = re.compile(r"\d{1,4}[.、]?")
_SMALL = re.compile(
    "[男女MF]|male|female|[\u4e00-\u9fff]{1,4}族|是|否|√|中共党员|党员|群众", re.IGNORECASE
)

_PLAIN = (
    (_PLAIN_NUMBER, Column.NUMBER),
    (_PHONE, Column.CONTACT),
    (_SMALL, Column.OTHER),
)


def column_of(head: str) -> Column | None:
    """Return what a column with this head holds."""
    plain = one_blank(head).strip(" *:()\"'")
    tight = without_blanks(plain) if has_han(plain) else plain
    if not tight or len(tight) > _LONGEST_HEAD:
        return None
    shortened = _MORE_OF_HEAD.sub("", tight) if not _OFFICE.match(tight) else tight
    for words in (tight, shortened):
        for kind, pattern in _PATTERNS.items():
            if pattern.fullmatch(words):
                return kind
    chinese = re.sub(r"[A-Za-z./() ]+", "", tight) if has_han(tight) else ""
    return column_of(chinese) if chinese and chinese != tight else None


def head_columns(cells: Sequence[str]) -> list[Column] | None:
    """Return the columns if the cells are the head of a table of people."""
    kinds = [column_of(cell) for cell in cells]
    known = [kind for kind in kinds if kind is not None]
    filled = sum(bool(cell.strip()) for cell in cells)
    people = {Column.NAME, Column.FIRST, Column.LAST, Column.BODY, Column.OFFICE}
    if len(known) < 2 or 2 * len(known) < filled or not people & set(known):
        return None
    if any(_CALL.fullmatch(one_blank(cell)) for cell in cells):
        # What a call says of somebody's role is a part in the call: organizer, presenter.
        kinds = [Column.OTHER if kind is Column.TITLE else kind for kind in kinds]
        names = [place for place, kind in enumerate(kinds) if kind is Column.NAME]
        for place in names[1:]:
            kinds[place] = Column.OTHER
    titles = [place for place, kind in enumerate(kinds) if kind is Column.TITLE]
    if len(titles) > 1 and one_blank(cells[titles[0]]).casefold() == "title":
        kinds[titles[0]] = Column.HONORIFIC
    return [kind or Column.OTHER for kind in kinds]


def guess_columns(rows: Sequence[Sequence[str]], known: Known) -> list[Column] | None:
    """Return what the columns hold, by what stands in them; None if none holds names."""
    width = max(map(len, rows), default=0)
    kinds: list[Column] = []
    for index in range(width):
        cells = [row[index].strip() for row in rows[:_SAMPLE] if index < len(row)]
        kinds.append(_guess([cell for cell in cells if cell], known))
    if kinds.count(Column.NAME) != 1:
        return None
    return kinds


def _guess(cells: list[str], known: Known) -> Column:
    votes: dict[Column, int] = {}
    for cell in cells:
        kind = _of_cell(cell, known)
        votes[kind] = votes.get(kind, 0) + 1
    if not votes:
        return Column.OTHER
    best = max(votes, key=lambda kind: votes[kind])
    if best in {Column.BODY, Column.TITLE} and votes.get(Column.OFFICE, 0) * 3 > len(cells):
        return Column.OFFICE
    return best


def _of_cell(cell: str, known: Known) -> Column:
    for pattern, column in _PLAIN:
        if pattern.fullmatch(cell):
            return column
    if is_title(cell) and not has_han(cell):
        return Column.TITLE
    return Column.ATTENDANCE if facts_in(cell) else _of_words(cell, known)


def _of_words(cell: str, known: Known) -> Column:
    kinds = {one.kind for one in scan(cell, 0, len(cell), known) if one.kind is not Kind.NOTE}
    if Kind.NAME in kinds:
        return Column.NAME if Kind.BODY not in kinds and Kind.TITLE not in kinds else Column.OTHER
    if Kind.BODY in kinds and kinds <= {Kind.BODY, Kind.TITLE}:
        return Column.OFFICE if Kind.TITLE in kinds else Column.BODY
    titled = kinds == {Kind.TITLE} or bool(TITLE.fullmatch(cell))
    return Column.TITLE if titled else Column.NOTE

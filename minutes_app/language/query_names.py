"""What the fields of a search and their values are called, in both languages at once.

Whatever the language of the program, all are understood: a search goes from hand to hand. The
first name of each language is the one that is shown and offered. Kinds and states are called here
as ``language.names`` calls them everywhere else (tested), and by words that people use for them.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import Field, Scope
from minutes_app.language.choice import Tongue
from minutes_app.language.current import current_language


@dataclass(frozen=True, slots=True)
class Called:
    """The names of one thing, the usual one of each language first."""

    english: tuple[str, ...]
    chinese: tuple[str, ...]

    @property
    def every(self) -> tuple[str, ...]:
        """All names, of both languages."""
        return (*self.english, *self.chinese)

    def usual(self) -> str:
        """Return the name to show in the language in use."""
        return (self.chinese if current_language() is Tongue.CHINESE else self.english)[0]


def _called(english: str, chinese: str) -> Called:
    return Called(tuple(english.split("|")), tuple(chinese.split("|")))


class DayWord(StrEnum):
    """Days that are named by a word; see ``query.dates``."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    NEXT_WEEK = "next_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    NEXT_MONTH = "next_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    NEXT_YEAR = "next_year"


class DueWord(StrEnum):
    """What is said of a deadline without a day."""

    OVERDUE = "overdue"
    NONE = "none"
    ANY = "any"


FIELDS: Final = {
    Field.SPEAKER: _called("speaker|speakers|voice", "发言人|发言|发言者|讲话人|发言单位"),
    Field.KIND: _called("kind|kinds|type", "类型|类别|种类|条目类型"),
    Field.BY: _called(
        "by|owner|responsible",
        "承办|责任单位|牵头|责任人|承办单位|牵头单位|主办单位|责任部门|承办人",
    ),
    Field.BODY: _called("body|unit|department|dept", "单位|部门|机构"),
    Field.DUE: _called("due|deadline", "时限|期限|截止|到期|完成时限|截止日期"),
    Field.DATE: _called("date|day|year|held", "日期|时间|年份|会议日期|会议时间"),
    Field.SERIES: _called("series", "系列|会议系列"),
    Field.STATUS: _called("status|state", "状态|办理状态|进度"),
    Field.TITLE: _called("title|meeting", "标题|会议|会议标题|会议名称"),
    Field.IN: _called("in|scope|place", "范围|位置"),
}
KINDS: Final = {
    EntryKind.NARRATION: _called("narration", "叙述"),
    EntryKind.BACKGROUND: _called("background", "背景"),
    EntryKind.REPORT: _called("report|reports", "汇报|报告"),
    EntryKind.SUPPLEMENT: _called("supplementary briefing|supplement|briefing", "补充汇报|补充"),
    EntryKind.KEYNOTE: _called("keynote|keynotes", "主旨发言|主旨"),
    EntryKind.SUGGESTION: _called("suggestion|suggestions", "建议|意见建议"),
    EntryKind.VIEW: _called("view|views", "观点|看法"),
    EntryKind.ASSESSMENT: _called("assessment|assessments", "评价"),
    EntryKind.INSTRUCTION: _called(
        "instruction|instructions", "领导指示|指示|指示要求|领导要求|要求"
    ),
    EntryKind.RESOLUTION: _called("resolution|resolutions|decision", "决议|决定|议定事项"),
    EntryKind.REPLY: _called("reply|replies|answer", "回应|答复|回复"),
    EntryKind.COMMITMENT: _called("commitment|commitments|promise", "承诺"),
    EntryKind.THANKS: _called("thanks", "致谢|感谢"),
    EntryKind.HEADING: _called("heading|headings", "标题"),
    EntryKind.QUERY: _called("to be verified|query|unverified", "待核实|待查"),
}
TASKS: Final = {
    # What is not done yet is both: unfinished, 未完成.
    TaskStatus.OPEN: _called(
        "open|not begun|to do|unfinished|not done", "未开始|待办|未办|未完成|未办结"
    ),
    TaskStatus.IN_PROGRESS: _called(
        "under way|underway|ongoing|unfinished|not done", "办理中|在办|推进中|未完成|未办结"
    ),
    TaskStatus.DONE: _called("done|finished|completed|closed", "已办结|办结|已完成|完成"),
    TaskStatus.DROPPED: _called("dropped|cancelled|canceled", "已撤销|撤销|已取消|取消"),
}
MEETINGS: Final = {
    MeetingStatus.PLANNED: _called("planned", "筹备中|筹备"),
    MeetingStatus.IN_PROGRESS: _called("in progress|running", "进行中"),
    MeetingStatus.DRAFT: _called("draft|drafts", "草稿"),
    MeetingStatus.FINAL: _called("final", "已定稿|定稿"),
    MeetingStatus.ISSUED: _called("issued|released", "已印发|印发"),
}
SCOPES: Final = {
    Scope.TITLES: _called("titles|title", "标题|会议标题"),
    Scope.ENTRIES: _called("entries|entry|record", "条目|记录条目|记录"),
    Scope.PEOPLE: _called("people|person|attendees", "人员|人|参会人员"),
    Scope.BODIES: _called("bodies|body", "单位|部门"),
    Scope.TASKS: _called("tasks|task|supervised tasks", "督办事项|督办|任务|事项"),
    Scope.FIGURES: _called("figures|figure|numbers", "数据|数字"),
    Scope.PROPOSALS: _called("proposals|proposal", "建议提案|提案|代表建议"),
    Scope.DOCUMENTS: _called("documents|document|cited documents", "引用文件|文件"),
    Scope.SOURCES: _called("sources|source|raw notes|notes", "原始材料|原始记录|来源|原文"),
    Scope.ANNEXES: _called("annexes|annex|attachments|attachment", "附件"),
}
DAYS: Final = {
    DayWord.TODAY: _called("today", "今天|今日"),
    DayWord.YESTERDAY: _called("yesterday", "昨天|昨日"),
    DayWord.TOMORROW: _called("tomorrow", "明天|明日"),
    DayWord.THIS_WEEK: _called("this week", "本周|这周|这星期"),
    DayWord.LAST_WEEK: _called("last week", "上周|上星期"),
    DayWord.NEXT_WEEK: _called("next week", "下周|下星期"),
    DayWord.THIS_MONTH: _called("this month", "本月|这个月"),
    DayWord.LAST_MONTH: _called("last month", "上月|上个月"),
    DayWord.NEXT_MONTH: _called("next month", "下月|下个月"),
    DayWord.THIS_YEAR: _called("this year", "今年|本年"),
    DayWord.LAST_YEAR: _called("last year", "去年|上年"),
    DayWord.NEXT_YEAR: _called("next year", "明年|下年"),
}
DUES: Final = {
    DueWord.OVERDUE: _called("overdue|late", "逾期|超期|已逾期"),
    DueWord.NONE: _called("none|no deadline", "无时限|无期限|无|没有时限|没有期限|未定"),
    DueWord.ANY: _called("any", "有时限|有期限|任意|有"),
}
GUESSED: Final = (
    (Scope.PEOPLE, _called(
        "host|hosts|chair|attendee|attendees|attended|participant|participants|present",
        "主持人|主持|参会|参会人|参会人员|参会人员名单|出席|出席人|出席人员|列席|列席人员|参加|参加人员|与会|与会人员",
    )),
    (Scope.ANNEXES, _called("file|files|annex|annexes|attachment|attachments", "附件|附件名称")),
    (None, _called(
        "venue|location|recorder", "地点|会议地点|开会地点|记录人|会议记录人|记录员"
    )),
)  # fmt: skip
"""Fields that people guess and that there are not: where their words are looked for instead; None:
they are found as words only."""
SOUNDS: Final = tuple(
    "份分纷奋 会汇回惠绘 位为未委卫围维伟 列裂烈劣猎 别憋 到道导倒 办半伴板版班 单但担旦 "
    "发法罚 型性形行姓兴星邢 头投透 年念 度渡读独 态太台泰 截节结接阶届借界 承成程城呈诚 "
    "时实是事市石式视室试 期其起齐旗企启七 机及级技记集急积计基 构够购沟 标表 "
    "止至制志置指直只值质治 牵前千签钱迁欠 状装庄撞 种中重终众 类累泪雷垒 系细西息席习希 "
    "范反饭犯泛返 言严眼研炎延验 议意义一以易亿益译 进近尽禁劲今 部不步布 门们 "
    "间件见建简健检 限线现县显险 题体提替".split()
)  # fmt: skip
"""Characters that sound like those in names of fields, and are taken for them in typing."""
Listed = EntryKind | TaskStatus | MeetingStatus | Scope
"""What a field with known values holds."""


def called(value: Listed) -> Called:
    """Return what a value is called.

    One table for each sort: tasks and meetings both have ``in_progress``, and as texts these are
    one.
    """
    match value:
        case EntryKind():
            return KINDS[value]
        case TaskStatus():
            return TASKS[value]
        case MeetingStatus():
            return MEETINGS[value]
        case Scope():
            return SCOPES[value]


EVER: Final = _called("any", "任意")
"""Of ``date:``: held on whatever day."""

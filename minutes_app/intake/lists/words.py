"""Words that say how somebody takes part, in both languages."""

import re
from functools import lru_cache

from minutes_app.domain.meetings import Attendance, Manner, Role
from minutes_app.intake.lists.elements import Facts
from minutes_app.intake.lists.marks import one_blank, without_blanks

_OF_ATTENDANCE = {
    Attendance.PRESENT: "出席 参加 参会 到会 与会 已到 签到 实到 出席者 參加 與會 "
    "present accepted confirmed attending attended"
    " attendees attendee participants participant attendance members+present members|present",
    Attendance.IN_ATTENDANCE: "列席 旁听 旁聽 in|attendance observer observers also|present "
    "by|invitation invitees also|attending also|in|attendance",
    Attendance.EXCUSED: "请假 請假 告假 病假 事假 年假 公假 休假 apologies apology excused "
    "regrets on|leave "
    "absent|with|apologies sent|apologies apologies|received apologies|for|absence with"
    "|apologies leave|of|absence apologies|from apologies|for|non-attendance apologies|given "
    "apologies|sent|by apologies|noted sends|apologies regrets|from declined declines cannot"
    "|attend regrets|received absent|with|apology",
    Attendance.ABSENT: "缺席 未到 未出席 未参加 缺勤 未到会 absent absentees not|present did|not"
    "|attend absent|without|apology absent|without|apologies absent|without|leave unable|to"
    "|attend "
    "no|show",
}
_OF_MANNER = {
    Manner.ONLINE: "线上 在线 视频 远程 云端 网络 線上 視訊 视频会议 腾讯会议 电话 online remote "
    "remotely virtual "
    "virtually by|video via|video via|zoom zoom via|teams teams by|phone by|telephone dial-in "
    "video|conference by|video|conference joined|by|phone joined|by|video joined|online dialled"
    "|in "
    "dialed|in by|teleconference teleconference teams by|zoom by|teams via|video|link "
    "by|video|link "
    "via|webex via|teleconference via|phone by|conference|call joining|remotely joined|remotely "
    "attending|remotely attending|online joining|online via|google|meet via|vc by|vc joined"
    "|online",
    Manner.IN_PERSON: "现场 线下 現場 in|person on|site onsite in|the|room",
    Manner.BY_LETTER: "书面 书面发言 書面 by|letter in|writing written|statement by|correspondence",
}
_OF_ROLE = {
    Role.CHAIR: "主持 主持人 会议主持 会议主持人 召集人 主持会议 會議主持 chair chairman "
    "chairperson chairwoman"
    " chaired acting|chair meeting|chair in|chair chairing presiding presided|by chaired|by "
    "moderator convenor convener host in|the|chair",
    Role.RECORDER: "记录 记录人 记录员 会议记录 纪要 纪要人 整理 整理人 記錄 記錄人 紀錄 紀錄人 "
    "minutes minute-taker minute|taker "
    "minutes|taken|by note-taker note|taker notes recorder rapporteur recorded|by minutes|by",
    Role.KEYNOTE: "主旨发言 主旨发言人 主旨演讲 主讲 主讲人 主旨报告 keynote keynote|speaker",
    Role.SPEAKER: "发言 发言人 交流发言 讲话 致辞 演讲 发言嘉宾 講話 發言 speaker speakers",
    Role.REPORTER: "汇报 汇报人 报告人 报告 汇报单位 匯報 匯報人 presenter presenters reporter",
    Role.GUEST: "嘉宾 特邀嘉宾 来宾 貴賓 guest",
    Role.EXPERT: "专家 特邀专家 專家 expert",
    Role.LEADER: "领导 領導",
}
_REASONS = (
    "公务 出差 生病 培训 外出 休假 因公 因病 因事 公出 出国 出境 下乡 探亲 婚假 丧假 陪护 病假 "
    "事假 年假 产假 公假 学习 开会 "
    "另有公务 有事 有会 出访 调休 隔离"
    " 住院 在外 值班 on|leave sick illness travel travelling on|business business|trip holiday"
).split()
_AWAY = re.compile(
    "(?:因公|因事|因病|外出|出差|赴|另有|临时有|在外|参加).{0,10}"
    "|.{0,8}(?:培训|学习|出差|就医|住院|隔离|出访|休假|病假|产假|年假)"
)
_HAN_REASONS = "|".join(word for word in _REASONS if not word.isascii())
_EXTENT = re.compile(
    "(?:仅|只|僅)?(?:上午|下午|上半场|下半场|开幕式|闭幕式|前半段|后半段|部分时段"
    "|第[一二三四五六七八九十0-9]+(?:项|个)?议题)"
    "(?:参加|出席|参会)?|(?:中途|提前|晚到|迟到|稍后)(?:离席|离会|离场|到会|退席|参加)?|迟到|早退"
    "|(?:morning|afternoon|opening|part) only"
)
_STAY = re.compile(
    r"(?:joined|left|arrived|departed|leaving|arriving|joining|present|attending|in attendance)"
    r" (?:late|early|at|after|before|during|from|for|until|till|by)\b.{0,30}"
    r"|(?:for |from |until |till |to |up to |part of )?(?:agenda )?(?:items?|paras?|sections?)"
    r" (?:no\.? ?)?\d.{0,30}"
    r"|(?:for )?(?:first |second )?(?:part|half)(?: of (?:the )?meeting)?(?: only)?"
    r"|(?:from|until|till|to) (?:about )?\d.*|(?:morning|afternoon) session(?: only)?"
)
_BECAUSE = re.compile(
    f"(?P<before>因.{{1,8}}?|已|{_HAN_REASONS})?(?P<word>请假|請假|缺席|未到会?|未出席"
    f"|未能(?:出席|参加))"
    "(?:[:,、-](?P<after>.{0,12}))?"
)
_AFTER_DASH = re.compile(r"(apologies|excused|absent)\s*[:,;-]\s*(.{1,40})")


def _spelt(table: dict[Attendance, str] | dict[Manner, str] | dict[Role, str]) -> dict[str, object]:
    return {
        word.replace("|", " "): value for value, words in table.items() for word in words.split()
    }


_ATTENDANCE = _spelt(_OF_ATTENDANCE)
_MANNER = _spelt(_OF_MANNER)
_ROLE = _spelt(_OF_ROLE)
_REASON = frozenset(word.replace("|", " ") for word in _REASONS)
_LONGEST = 60
_LEAVES = frozenset("病假 事假 年假 公假 休假 产假".split())
_ONLINE_AT = re.compile(
    "(?:通过)?(线上|在线|视频|远程|云端|现场|线下|書面|书面|線上|現場)(?:形式|方式|连线"
    "|会议)?(?:参会|参加|出席|列席|参与|接入|发言)?"
)
_VERB_ENDS = re.compile(
    "(?:了|会议|座谈会|座谈|本次|此次|研讨会|活动|调研|并|仪式|论坛|专题会|推进会|协商会|會議)+$"
)
_LED = re.compile("^(?:分别|分別|共同|一同|一起|全程|会议)+")


@lru_cache(maxsize=4096)
def facts_in(words: str) -> Facts | None:
    """Return what the words say of taking part, if that is all they say."""
    if len(words) > _LONGEST:
        return None
    plain = one_blank(words).casefold().strip(" .:;,、。-!")
    if plain.isascii():
        return _plain(plain) or _explained(plain) or _extent(plain)
    found = _plain(plain) or _plain(without_blanks(plain))
    if found or not plain:
        return found
    short = _LED.sub("", _VERB_ENDS.sub("", without_blanks(plain)))
    return (_plain(short) if short else None) or _explained(plain) or _extent(plain)


def is_reason(words: str) -> bool:
    """Whether the words are a usual reason for not coming."""
    plain = one_blank(words).casefold()
    if any(sign in plain for sign in ",、;"):
        return False
    return plain in _REASON or _AWAY.fullmatch(plain) is not None


def _plain(word: str) -> Facts | None:
    attendance, manner, role = _ATTENDANCE.get(word), _MANNER.get(word), _ROLE.get(word)
    if isinstance(attendance, Attendance):
        return Facts(attendance=attendance, reason=word if word in _LEAVES else "")
    if isinstance(manner, Manner):
        return Facts(manner=manner)
    if isinstance(role, Role):
        return Facts(role=role)
    online = _ONLINE_AT.fullmatch(word)
    if online:
        found = _MANNER.get(online[1])
        return Facts(manner=found) if isinstance(found, Manner) else None
    return None


def _explained(plain: str) -> Facts | None:
    match = _BECAUSE.fullmatch(plain)
    if match:
        excused = "假" in match["word"]
        reason = (match["before"] or match["after"] or "").strip(" ,:、-()")
        attendance = Attendance.EXCUSED if excused else Attendance.ABSENT
        return Facts(attendance=attendance, reason=reason)
    match = _AFTER_DASH.fullmatch(plain)
    if match:
        absent = match[1] == "absent"
        attendance = Attendance.ABSENT if absent else Attendance.EXCUSED
        return Facts(attendance=attendance, reason=match[2])
    return None


def _extent(plain: str) -> Facts | None:
    stay = _EXTENT.fullmatch(plain) or _STAY.fullmatch(plain)
    return Facts(extent=plain) if stay else None

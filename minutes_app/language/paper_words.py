"""What papers are called in the language of the minutes, for file names and lists of papers.

They do not go through the window's translation: a Chinese meeting's files have Chinese names
whatever language the window speaks.
"""

from collections.abc import Mapping
from types import MappingProxyType

from minutes_app.domain.meetings import Language, MeetingKind

_PAPERS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "minutes": ("Minutes", "会议纪要"),
        "news": ("News brief", "新闻稿"),
        "attendance": ("Attendance sheet", "签到表"),
        "cards": ("Name cards", "台签"),
        "record": ("Full record", "会议实录"),
        "ledger": ("Task ledger", "督办台账"),
        "distribution": ("Distribution list", "分发表"),
    }
)
_MEETINGS: Mapping[MeetingKind, tuple[str, str]] = MappingProxyType(
    {
        MeetingKind.SYMPOSIUM: ("Symposium", "座谈会"),
        MeetingKind.CONSULTATION: ("Consultation", "协商会"),
        MeetingKind.EXECUTIVE: ("Executive meeting", "常务会议"),
        MeetingKind.SPECIAL: ("Special meeting", "专题会议"),
        MeetingKind.SEMINAR: ("Seminar", "研讨会"),
        MeetingKind.OTHER: ("Meeting", "会议"),
    }
)


def paper_name(kind: str, language: Language) -> str:
    """Return what a kind of paper is called. Raises ``KeyError`` for one that has no name."""
    return _PAPERS[kind][language is Language.CHINESE]


def meeting_word(kind: MeetingKind, language: Language) -> str:
    """Return what a kind of meeting is called."""
    return _MEETINGS[kind][language is Language.CHINESE]


def draft_word(language: Language) -> str:
    """Return what stands in the name of a file that is not final."""
    return "草稿" if language is Language.CHINESE else "draft"


def correction_word(number: int, language: Language) -> str:
    """Return what stands in the name of a corrected paper."""
    return f"更正{number}" if language is Language.CHINESE else f"correction {number}"

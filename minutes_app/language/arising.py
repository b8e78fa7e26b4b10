"""Words for what the last meeting left open, and for the next meeting, in the minutes' language.

They become text of entries, in the language of the meeting and not in that of the window, so they
do not go through the window's translation.
"""

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, Task, TaskStatus
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.language.dates import say_date, say_deadline

_STOPS = "。；，、.;, "
_HEADINGS = {Language.ENGLISH: "Matters arising", Language.CHINESE: "上次会议事项落实情况"}
_STATUS = {
    Language.ENGLISH: {
        TaskStatus.OPEN: "not yet begun",
        TaskStatus.IN_PROGRESS: "in progress",
        TaskStatus.DONE: "done",
        TaskStatus.DROPPED: "dropped",
    },
    Language.CHINESE: {
        TaskStatus.OPEN: "尚未启动",
        TaskStatus.IN_PROGRESS: "正在推进",
        TaskStatus.DONE: "已完成",
        TaskStatus.DROPPED: "已终止",
    },
}


def arising_headings() -> frozenset[str]:
    """Return the headings under which open matters stand, in every language."""
    return frozenset(_HEADINGS.values())


def arising_heading(language: Language) -> str:
    """Return the heading under which open matters stand."""
    return _HEADINGS[language]


def arising_matter(entry: Entry, of: Meeting, language: Language, *, older: bool) -> str:
    """Say what was to be done, by whom and by when; of an older meeting also of which one."""
    chinese = language is Language.CHINESE
    details = _owners_chinese(entry) if chinese else _owners_english(entry)
    if entry.deadline:
        day = say_deadline(entry.deadline, language)
        whole = entry.deadline.day is not None
        details.append(f"{day}完成" if chinese and whole else f"时限：{day}" if chinese else day)
    if older:
        day = say_date(of.start, language)
        details.append(f"{day}会议" if chinese else f"meeting of {day}" if day else of.title)
    text = " ".join(entry.text.split()).rstrip(_STOPS)
    if not details:
        return text
    return f"{text}（{'，'.join(details)}）" if chinese else f"{text} ({', '.join(details)})"


def arising_progress(task: Task, language: Language) -> str:
    """Say how far a task has come: its state, then what was reported and when."""
    chinese = language is Language.CHINESE
    status = _STATUS[language][task.status]
    sentences = [f"：{status}" if chinese else f": {status}"]
    for one in task.progress:
        day, text = say_date(PartialDate.of(one.on), language), one.text.strip().rstrip(_STOPS)
        sentences.append(f"{day}，{text}" if chinese else f"{day}: {text}")
    stop = "。" if chinese else ". "
    return (stop.join(sentences) + stop).rstrip()


def next_meeting(meeting: Meeting, language: Language) -> str:
    """Say when and where the next meeting is; "" where nobody knows when."""
    day = say_date(meeting.start, language)
    if not day:
        return ""
    place = meeting.place
    if language is Language.CHINESE:
        return f"下次会议定于{day}{f'在{place}' if place else ''}召开。"
    clock = meeting.start.hour is not None
    at = "at" if clock else "in" if meeting.start.daypart or not meeting.start.day else "on"
    return f"The next meeting would be held {at} {day}{f', {place}' if place else ''}."


def _owners_english(entry: Entry) -> list[str]:
    lead = " and ".join(one.name for one in entry.lead)
    support = " and ".join(one.name for one in entry.support)
    return [one for one in (lead, f"with {support}" if support else "") if one]


def _owners_chinese(entry: Entry) -> list[str]:
    lead = "、".join(one.name for one in entry.lead)
    support = "、".join(one.name for one in entry.support)
    return [f"{names}{part}" for names, part in ((lead, "牵头"), (support, "协办")) if names]

"""Names of files from the pattern of the house: "{date} {title} {paper}".

Names of facts are English or Chinese ({日期}), braces half-width or full-width: a Chinese input
method types the latter.

What is not known of a meeting is left out, with the signs that would be left over around it. A
word in braces that is not among ``PLACES`` stays as it is typed: braces may stand in file names.
"""

import re

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.meetings import House, MeetingStatus
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.file_names import safe_file_name
from minutes_app.language.paper_words import (
    correction_word,
    draft_word,
    meeting_word,
    paper_name,
)

PLACES = {
    "title": "标题", "date": "日期", "year": "年份", "number": "编号", "paper": "文种",
    "version": "稿次", "series": "系列", "occasion": "届次", "kind": "会议类型", "place": "地点",
}  # fmt: skip
"""What a pattern can name, in English and Chinese: both mean the same in any pattern."""
USUAL = "{title}"
"""The pattern of a house that has none."""
_WORD = re.compile(r"[{｛]\s*(\w+)\s*[}｝]")
_ENGLISH = {name: name for name in PLACES} | {own: name for name, own in PLACES.items()}
_NOTHING = "\x00"
"""Stands for a fact that is not known until the signs around it are taken away."""
_EMPTY_BRACKETS = re.compile(r"[(\[（〔【]\s*\x00\s*[)\]）〕】]")
_AT_THE_START = re.compile(r"^\s*(?:\x00[\s\-–—_·,，.]*)+")
_LATER = re.compile(r"[\s\-–—_·,，.]*\x00")


def file_name(
    record: MeetingRecord, house: House | None, ending: str, kind: PaperKind = PaperKind.MINUTES
) -> str:
    """Return the name of a file of a paper, after the pattern of the house."""
    return name_after((house.file_pattern if house else "") or USUAL, record, ending, kind)


def name_after(
    pattern: str, record: MeetingRecord, ending: str, kind: PaperKind = PaperKind.MINUTES
) -> str:
    """Return the name of a file after a pattern.

    Papers besides the minutes always say what they are, and corrections which one.
    """
    pattern = pattern.strip() or USUAL
    named = {_ENGLISH.get(word) for word in _WORD.findall(pattern)}
    if record.meeting.correction and "version" not in named:
        pattern = f"{pattern} {{version}}"
    if kind is not PaperKind.MINUTES and "paper" not in named:
        pattern = f"{pattern} {{paper}}"
    facts = _facts(record, kind)
    text = _WORD.sub(
        lambda found: facts.get(_ENGLISH.get(found[1], ""), found[0]) or _NOTHING, pattern
    )
    return safe_file_name(_tidy(text), ending, fallback=facts["title"] or facts["paper"])


def unknown_places(pattern: str) -> list[str]:
    """Return the words in braces that name nothing."""
    return [word for word in _WORD.findall(pattern) if word not in _ENGLISH]


def _facts(record: MeetingRecord, kind: PaperKind) -> dict[str, str]:
    meeting = record.meeting
    issue, language = meeting.issue, meeting.language
    year = issue.year or meeting.start.year
    return {
        "date": _day(meeting.start),
        "year": "" if year is None else str(year),
        "number": "" if issue.number is None else str(issue.number),
        "title": meeting.title,
        "series": record.series.name if record.series else "",
        "occasion": meeting.number,
        "kind": meeting_word(meeting.kind, language),
        "place": meeting.place,
        "paper": paper_name(kind, language),
        "version": _version(record),
    }


def _version(record: MeetingRecord) -> str:
    meeting = record.meeting
    if meeting.correction:
        return correction_word(meeting.correction, meeting.language)
    final = meeting.status in {MeetingStatus.FINAL, MeetingStatus.ISSUED}
    return "" if final else draft_word(meeting.language)


def _day(moment: PartialDate) -> str:
    """Return a date that sorts: 2026-06-19, 2026-06, 2026; "" without a year."""
    if moment.year is None:
        return ""
    parts = [f"{moment.year:04}"]
    for part in (moment.month, moment.day):
        if part is None:
            break
        parts.append(f"{part:02}")
    return "-".join(parts)


def _tidy(text: str) -> str:
    """Take away what is left around facts that are not known."""
    text = _EMPTY_BRACKETS.sub(_NOTHING, text)
    return _LATER.sub("", _AT_THE_START.sub("", text))

"""Deadlines as secretaries write them, in Chinese and in English.

What is stated whole is taken as stated, even when it is over. What leaves a year, a month or a
week to be guessed is the next one to come. What may mean two days means none.
"""

import re
from datetime import date

from minutes_app.capture.days import WeekCalendar, WorkingCalendar, make_day, next_to_come
from minutes_app.capture.deadlines_chinese import chinese_day, chinese_whole_day
from minutes_app.capture.deadlines_english import english_day, english_whole_day
from minutes_app.domain.dates import Basis
from minutes_app.domain.entries import Deadline
from minutes_app.domain.folding import fold
from minutes_app.domain.meetings import Language

VAGUE = frozenset(
    "尽快 尽早 待定 立即 马上 即刻 抓紧 长期 持续 长期坚持 持续推进 常态化 另行通知 适时 "
    "asap tbd tba tbc immediately ongoing".split()
) | {
    "as soon as possible",
    "to be decided",
    "to be determined",
    "to be confirmed",
    "until further notice",
}
"""Words that a deadline is stated in, though they name no day."""

_LONGEST = 60
_WHOLE = re.compile(r"((?:19|20|21)\d\d)([-/.]?)(\d{1,2})\2(\d{1,2})前?")
_MONTH_AND_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})(?:之?前|以前)?")
_ENGLISH_LEAD = re.compile(r"(?:by|before|until|till|on|due|no later than)\s+(?=\d)")
_MONTHS = 12


def read_deadline(
    text: str,
    today: date,
    language: Language = Language.CHINESE,
    working: WorkingCalendar | None = None,
) -> Deadline | None:
    """Read ``text``, the whole of it, as a deadline; None if it is none.

    ``today`` is the day that counts as today: the meeting's. Both languages are always read;
    ``language`` decides only what they write alike (5/6 has no certain month in English).
    ``working`` knows the working days, Monday to Friday if not given. A known vague word (尽快,
    TBD) is a deadline without a day. A day worked out from the words has the basis ``derived``.
    """
    stated = text.strip()
    if not stated or len(stated) > _LONGEST:
        return None
    plain = fold(stated)
    if plain in VAGUE:
        return Deadline(stated)
    try:
        whole = _numeric_whole_day(plain) or chinese_whole_day(plain) or english_whole_day(plain)
        if whole:
            return Deadline(stated, whole, Basis.STATED)
        calendar = working or WeekCalendar()
        day = (
            _month_and_day(plain, today, language)
            or chinese_day(plain, today, calendar)
            or english_day(plain, today, calendar)
        )
    except (OverflowError, ValueError):  # beyond the last year that a date can have
        return None
    return Deadline(stated, day, Basis.DERIVED) if day else None


def _numeric_whole_day(plain: str) -> date | None:
    match = _WHOLE.fullmatch(_ENGLISH_LEAD.sub("", plain, count=1))
    if match is None or (not match[2] and len(match[3] + match[4]) != 4):
        return None
    return make_day(int(match[1]), int(match[3]), int(match[4]))


def _month_and_day(plain: str, today: date, language: Language) -> date | None:
    match = _MONTH_AND_DAY.fullmatch(_ENGLISH_LEAD.sub("", plain, count=1))
    if match is None:
        return None
    month, day = int(match[1]), int(match[2])
    if language is Language.ENGLISH:
        if month > _MONTHS:
            month, day = day, month
        elif day <= _MONTHS and day != month:
            return None
    return next_to_come(today, lambda year: make_day(year, month, day))

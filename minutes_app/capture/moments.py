"""Moments as people write them, of which any part may be missing, in Chinese and in English.

"6月19日上午", "June 19, morning", "2026-06-19 9:00". What is not said stays unknown. Words that
name the moment only for those who were there come first, what they mean after "=": "Thursday =
2020-11-05" is kept as derived, with the words.
"""

import re
from dataclasses import replace
from typing import Any

from minutes_app.capture.numerals import digits_for_chinese
from minutes_app.domain.dates import Basis, DayPart, PartialDate
from minutes_app.domain.folding import fold
from minutes_app.domain.meetings import Language

_LONGEST = 80
_MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
_MONTHS = {name[:length]: number + 1
           for number, name in enumerate(_MONTH_NAMES) for length in (3, 4, len(name))}  # fmt: skip
_MONTH = r"(?P<month_name>{})\.?".format("|".join(sorted(_MONTHS, key=len, reverse=True)))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAYPARTS = {
    "上午": DayPart.MORNING, "早上": DayPart.MORNING, "早晨": DayPart.MORNING,
    "morning": DayPart.MORNING,
    "中午": DayPart.NOON, "noon": DayPart.NOON,
    "下午": DayPart.AFTERNOON, "afternoon": DayPart.AFTERNOON,
    "晚上": DayPart.EVENING, "晚": DayPart.EVENING, "傍晚": DayPart.EVENING,
    "evening": DayPart.EVENING, "night": DayPart.EVENING,
}  # fmt: skip
_PATTERNS = [re.compile(pattern) for pattern in (
    r"(?<!\d)(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?!\d)t?",
    r"(?<!\d)(?P<year>\d{4})[-/](?P<month>\d{1,2})(?!\d)",
    r"(?<!\d)(?P<year>\d{4})年",
    r"(?P<month>\d{1,2})月(?!\d*个)",
    r"某月",
    r"(?P<day>\d{1,2})[日号]",
    rf"\b{_DAY} {_MONTH}(?![a-z])",
    rf"\b{_MONTH} {_DAY}(?!\d|[a-z])",
    rf"\b{_MONTH}(?![a-z])",
    rf"\bday {_DAY} of a month\b",
    r"(?P<twelve>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.? ?m\b\.?",
    r"12 (?P<turn>noon|midnight)\b",
    r"(?<!\d)(?P<hour>\d{1,2}) o'clock\b",
    r"(?<!\d)(?P<hour>\d{1,2})[:：](?P<minute>[0-5]\d)(?::00)?(?!\d)",
    r"(?P<hour>\d{1,2})[点时](?:(?P<minute>[0-5]?\d)分?|(?P<half_past>半)|整)?",
    "(?P<daypart>" + "|".join(_DAYPARTS) + ")",
    r"(?<!\d)(?P<year>(?:1[5-9]|2\d)\d\d)(?!\d)",
)]  # fmt: skip
_FILLERS = re.compile(
    r"[\s,，.、()（）-]+|\b(?:the|of|on|in|at)\b"
    r"|(?:星期|周|礼拜)[一二三四五六日天1-6]"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)


def read_moment(text: str) -> PartialDate | None:
    """Read ``text``, the whole of it, as a moment; None where it names none that exists.

    ``stated_as`` keeps the words. Nothing, or a word for it (不详), is a moment of which nothing
    is known.
    """
    stated = text.strip()
    words, equals, meaning = stated.replace("＝", "=").partition("=")
    if not equals:
        return _said(stated)
    moment = _said(meaning.strip())
    if moment is None or not moment.known:
        return None
    return replace(moment, basis=Basis.DERIVED, stated_as=words.strip())


def _said(stated: str) -> PartialDate | None:
    words = PartialDate(stated_as=stated)
    if words.said_unknown:
        return words
    parts = _parts(digits_for_chinese(fold(stated))) if len(stated) <= _LONGEST else None
    try:
        return _moment(parts, stated) if parts else None
    except ValueError:  # no calendar has such a day
        return None


def _moment(parts: dict[str, int | DayPart], stated: str) -> PartialDate:
    known: dict[str, Any] = dict(parts)
    return PartialDate(**known, basis=Basis.STATED, stated_as=stated)


def write_moment(moment: PartialDate, language: Language) -> str:
    """Write a moment so that reading it gives it back, in its own words where they do."""
    if not moment.known:
        return moment.stated_as
    plain = _chinese(moment) if language is Language.CHINESE else _english(moment)
    if moment.basis is not Basis.STATED:
        return f"{moment.stated_as} = {plain}".strip()
    if not moment.stated_as:
        return plain
    if read_moment(moment.stated_as) == moment:
        return moment.stated_as
    return f"{moment.stated_as} = {plain}"


def _parts(plain: str) -> dict[str, int | DayPart] | None:
    """Take one part after another off; None where something is left or said twice."""
    parts: dict[str, int | DayPart] = {}
    for pattern in _PATTERNS:
        match = pattern.search(plain)
        if match is None:
            continue
        found = _numbers({name: text for name, text in match.groupdict().items() if text})
        if parts.keys() & found.keys():
            return None
        parts.update(found)
        plain = f"{plain[: match.start()]} {plain[match.end() :]}"
    if _FILLERS.sub("", plain):
        return None
    return _in_the_afternoon(parts)


def _numbers(found: dict[str, str]) -> dict[str, int | DayPart]:
    parts: dict[str, int | DayPart] = {
        name: int(found[name]) for name in ("year", "month", "day", "hour", "minute")
        if name in found
    }  # fmt: skip
    if "month_name" in found:
        parts["month"] = _MONTHS[found["month_name"]]
    if "daypart" in found:
        parts["daypart"] = _DAYPARTS[found["daypart"]]
    if "half_past" in found:
        parts["minute"] = 30
    if "twelve" in found:
        parts["hour"] = int(found["twelve"]) % 12 + (12 if found["half"] == "p" else 0)
    if "turn" in found:
        parts |= {"hour": 12 if found["turn"] == "noon" else 0, "minute": 0}
    return parts


def _in_the_afternoon(parts: dict[str, int | DayPart]) -> dict[str, int | DayPart]:
    """下午3点 is 15:00."""
    hour, part = parts.get("hour"), parts.get("daypart")
    late = part in {DayPart.AFTERNOON, DayPart.EVENING}
    if late and isinstance(hour, int) and not isinstance(hour, DayPart) and 0 < hour < 12:
        parts["hour"] = hour + 12
    return parts


def _chinese(moment: PartialDate) -> str:
    words = {part: word for word, part in reversed(_DAYPARTS.items()) if not word.isascii()}
    pieces = [
        f"{moment.year:04}年" if moment.year is not None else "",
        f"{moment.month}月" if moment.month is not None else "",
        f"{moment.day}日" if moment.day is not None else "",
        words[moment.daypart] if moment.daypart else "",
        _clock(moment, "时"),
    ]
    return "".join(pieces)


def _english(moment: PartialDate) -> str:
    day = "" if moment.day is None else str(moment.day)
    month = "" if moment.month is None else _MONTH_NAMES[moment.month - 1].capitalize()
    if day and not month:
        day = f"day {day} of a month"
    year = "" if moment.year is None else f"{moment.year:04}"
    date = " ".join(piece for piece in (day, month, year) if piece)
    if date == year and not 1500 <= (moment.year or 1500) < 3000:
        date = f"{year}年"
    part = moment.daypart.value if moment.daypart else ""
    return ", ".join(piece for piece in (date, part, _clock(moment, " o'clock")) if piece)


def _clock(moment: PartialDate, alone: str) -> str:
    if moment.hour is None:
        return ""
    if moment.minute is None:
        return f"{moment.hour}{alone}"
    return f"{moment.hour}:{moment.minute:02}"

"""The attendee line: who is to be put on the list."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes_app.capture.attendance import Segment, segments
from minutes_app.capture.bodies import ends_like_body
from minutes_app.capture.context import CaptureContext
from minutes_app.capture.numerals import digits_for_chinese
from minutes_app.capture.offices import Finder, NotAnAttendeeError, read_offices
from minutes_app.capture.reading import AttendeeDraft, DoubtCode, Who
from minutes_app.capture.titles import has_title, name_first, split_title
from minutes_app.domain.meetings import Attendance, AttendeeKind
from minutes_app.domain.text import has_han

__all__ = ["NotAnAttendeeError", "read_attendees"]

_ATTENDANCE = {
    "l": Attendance.IN_ATTENDANCE,
    "q": Attendance.EXCUSED,
    "a": Attendance.ABSENT,
    "d": Attendance.DEPUTISED,
}
_UNNAMED = re.compile(r"(\d{1,4})\s*[名位]\s*(\S.*)|(\d{1,4})个?人?\s+(\S.*)", re.DOTALL)
_COMMA = re.compile("[，,]")
_PEOPLE = re.compile(r"[\s、]+")
_BRACKETS = re.compile(r"([^（(]+)[（(]([^（()）]+)[)）]")
_OPENING, _CLOSING = re.compile("[（(]"), re.compile("[)）]")
_IN_BRACKETS = re.compile(r"[（(][^（()）]+[)）]")
_ONE_BRACKETED = re.compile(rf"[^、（()）]+(?:{_IN_BRACKETS.pattern})?")
_LONGEST_HAN_NAME = 6
_LONGEST_LINE = 600
_MOST_FIELDS = 12
_MOST_PEOPLE = 30
_NOT_IN_NAMES = "。：:；;！!？?%@&~#*/"
_CORPORATE = frozenset({"ltd", "ltd.", "inc", "inc.", "llc"})


def read_attendees(content: str, context: CaptureContext) -> tuple[AttendeeDraft, ...]:
    """Read what follows "+".

    Raises ``NotAnAttendeeError`` rather than take some of it and lose the rest.
    """
    if len(content) > _LONGEST_LINE:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, "")
    finder = Finder(context)
    drafts: list[AttendeeDraft] = []
    found = segments(content.strip(), lambda word: bool(finder.who(word)))
    if len(found) > _MOST_PEOPLE:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, found[0].people)
    for segment in found:
        drafts += _read_segment(segment, finder)
    return tuple(drafts)


def _read_segment(segment: Segment, finder: Finder) -> list[AttendeeDraft]:
    """Read people and what their sign says: of all of them, or only of the last."""
    if segment.sign and not segment.people:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, f"={segment.sign}")
    drafts = list(_read_people(segment.people, finder))
    if not segment.sign:
        return drafts
    deputy = _deputy(segment.words, finder) if segment.sign == "d" else None
    first = 0 if segment.apart and deputy is None else len(drafts) - 1
    for place in range(first, len(drafts)):
        drafts[place] = replace(
            drafts[place],
            attendance=_ATTENDANCE.get(segment.sign, Attendance.PRESENT),
            deputy=deputy,
            reason=segment.words if segment.sign == "q" else "",
            arrives=segment.sign == "i",
            leaves=segment.sign == "o",
        )
    return drafts


def _deputy(words: str, finder: Finder) -> AttendeeDraft:
    if not words:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, "=d")
    people = _read_people(words, finder)
    if len(people) != 1:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, words)
    return people[0]


def _read_people(content: str, finder: Finder) -> tuple[AttendeeDraft, ...]:
    unnamed = _UNNAMED.fullmatch(digits_for_chinese(content[:4]) + content[4:])
    if unnamed:
        return (_unnamed(unnamed),)
    who = finder.who(content)
    if who:
        return (_draft(who),)
    if several := _bracketed(content):
        return tuple(draft for one in several for draft in _read_people(one, finder))
    brackets = _BRACKETS.fullmatch(content)
    if brackets and not _COMMA.search(brackets[1]):  # 李雷（市数字经济局副局长）
        content = f"{brackets[1]}，{brackets[2]}"
    if not _COMMA.search(content):
        return _read_list(content, finder)
    fields = _fields(content)
    if not 0 < len(fields) <= _MOST_FIELDS:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, content)
    people = [finder.who(one) for one in fields]
    known = [who for who in people if who and who.person]
    if len(known) == len(fields):
        return tuple(_draft(who) for who in known)
    return (_with_offices(fields, finder),)


def _bracketed(content: str) -> list[str]:
    """Split 李雷（市数字经济局）、韩梅（市商务局） into people; [] for no such list."""
    if not _BRACKETS.search(content):
        return []
    people = [one.strip() for one in _ONE_BRACKETED.findall(content)]
    between = _ONE_BRACKETED.sub("", content).replace("、", "").strip()
    plain = not between and not any(_COMMA.search(_IN_BRACKETS.sub("", one)) for one in people)
    return people if plain and 1 < len(people) <= _MOST_PEOPLE else []


def _unnamed(match: "re.Match[str]") -> AttendeeDraft:
    count, description = match[1] or match[3], match[2] or match[4]
    return AttendeeDraft(
        kind=AttendeeKind.UNNAMED, count=int(count), description=description, offices_known=False
    )


def _read_list(content: str, finder: Finder) -> tuple[AttendeeDraft, ...]:
    words = [word for word in _PEOPLE.split(content) if word]
    if not 0 < len(words) <= _MOST_PEOPLE:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, words[0] if words else content)
    if "、" not in content and not all(finder.who(word) for word in words):
        one = name_first(words, finder.is_body)
        if one:
            return (_with_offices(one, finder),)
        title = has_title(words)
        if title:  # nobody is called 局长
            raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, title)
    return _all_of(words, content, finder)


def _all_of(words: Sequence[str], content: str, finder: Finder) -> tuple[AttendeeDraft, ...]:
    """Read every word as somebody, or all of them as the words of one name: Alice Green."""
    drafts = [_read_one(word, finder) for word in words]
    people = [draft for draft in drafts if draft]
    if people and len(people) == len(words):
        return tuple(people)
    if not any(draft and not draft.is_new for draft in drafts) and "、" not in content:
        return (_new(content, finder),)
    missing = next(word for word, draft in zip(words, drafts, strict=True) if draft is None)
    choices = finder.find(missing).choices
    code = DoubtCode.NAME_AMBIGUOUS if choices else DoubtCode.ATTENDEE_UNKNOWN
    raise NotAnAttendeeError(code, missing, choices)


def _read_one(word: str, finder: Finder) -> AttendeeDraft | None:
    """Read one of several: somebody known, or a new Chinese name."""
    resolution = finder.find(word)
    if resolution.who:
        return _draft(resolution.who)
    if resolution.choices or len(word) < 2 or not has_han(word):
        return None
    return _new(word, finder)


def _draft(who: Who) -> AttendeeDraft:
    kind = AttendeeKind.BODY if who.body else AttendeeKind.PERSON
    return AttendeeDraft(who.name, kind, who.person, who.body, who.attendee)


def _new(name: str, finder: Finder) -> AttendeeDraft:
    """Make somebody whom nobody knows; a title that was not typed is unknown, not none."""
    choices = finder.find(name).choices
    if choices:
        raise NotAnAttendeeError(DoubtCode.NAME_AMBIGUOUS, name, choices)
    if "=" in name or "＝" in name:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, name)
    if len(_OPENING.findall(name)) != len(_CLOSING.findall(name)):  # a comma cut it in two
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, name)
    if ends_like_body(name):
        return AttendeeDraft(name, AttendeeKind.BODY, offices_known=False)
    if not _may_be_person(name):
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, name)
    return AttendeeDraft(name, offices_known=False)


def _may_be_person(name: str) -> bool:
    """Tell a name from a title and from a sentence: 市科技局局长李雷 is none."""
    if has_title([name]) or split_title(name):
        return False
    if has_han(name) and "·" not in name and len(name) > _LONGEST_HAN_NAME:
        return False
    return name[:1].isalpha() and not any(mark in name for mark in _NOT_IN_NAMES)


def _fields(content: str) -> list[str]:
    fields: list[str] = []
    for part in (part.strip() for part in _COMMA.split(content)):
        if fields and part.lower() in _CORPORATE:
            fields[-1] += f", {part}"
        elif part:
            fields.append(part)
    return fields


def _with_offices(fields: Sequence[str], finder: Finder) -> AttendeeDraft:
    who = finder.who(fields[0])
    draft = _draft(who) if who else _new(fields[0], finder)
    offices = read_offices(fields[1:], finder)
    return replace(draft, offices=offices, offices_known=bool(offices))

"""The attendee line: who is to be put on the list."""

import re
from dataclasses import replace

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.numerals import digits_for_chinese
from minutes_app.capture.reading import AttendeeDraft, DoubtCode, Who
from minutes_app.capture.resolving import LONGEST_NAME, Resolution, is_full_name, resolve
from minutes_app.capture.titles import has_title, name_first
from minutes_app.domain.meetings import Attendance, AttendeeKind, OfficeHeld
from minutes_app.domain.text import has_han

_SUFFIXES = {
    "l": Attendance.IN_ATTENDANCE,
    "q": Attendance.EXCUSED,
    "a": Attendance.ABSENT,
}
_SUFFIX = re.compile(r"(?<!\s)(\s*)[=＝]\s*([lqaLQA])\s*$")
_DEPUTY = re.compile(r"(?<!\s)(\s*)[=＝]\s*[dD](?![A-Za-z])\s*([^=＝]+)$")
_UNNAMED = re.compile(r"(\d{1,4})\s*[名位]\s*(\S.*)|(\d{1,4})个?人?\s+(\S.*)")
_COMMA = re.compile("[，,]")
_TITLES = re.compile("、")
_PEOPLE = re.compile(r"[\s、]+")
_BODY_ENDS = tuple(
    "局 委 办 厅 部 院 校 大学 公司 集团 协会 学会 中心 委员会 政府 所 银行 联合会 商会 bureau "
    "committee department university ltd office association company institute council centre "
    "center college government ministry commission agency authority".split()
)
_BRACKETS = re.compile(r"([^（(]+)[（(]([^（()）]+)[)）]")
_LONGEST_HAN_NAME = 6
_LONGEST_LINE = 2000
_NOT_IN_NAMES = "。：:；;！!？?%@&~#*/"
_CORPORATE = frozenset({"ltd", "ltd.", "inc", "inc.", "llc"})


class NotAnAttendeeError(ValueError):
    """A line that cannot be read as attendees: why, and the words that stand in the way."""

    def __init__(self, code: DoubtCode, text: str, choices: tuple[Who, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.text = text
        self.choices = choices


def read_attendees(content: str, context: CaptureContext) -> tuple[AttendeeDraft, ...]:
    """Read what follows "+".

    Raises ``NotAnAttendeeError`` rather than take some of it and lose the rest.
    """
    if len(content) > _LONGEST_LINE:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, "")
    rest, attendance, deputy, apart = _take_suffix(content.strip(), context)
    drafts = _read_people(rest, context)
    if attendance is None:
        return drafts
    first = 0 if apart and deputy is None else len(drafts) - 1
    return tuple(
        replace(draft, attendance=attendance, deputy=deputy) if index >= first else draft
        for index, draft in enumerate(drafts)
    )


def _take_suffix(
    content: str, context: CaptureContext
) -> tuple[str, Attendance | None, AttendeeDraft | None, bool]:
    """Take the last suffix off; one that stands apart from the name speaks of the whole line."""
    match = _DEPUTY.search(content)
    if match:
        return content[: match.start()], Attendance.DEPUTISED, _deputy(match[2], context), True
    match = _SUFFIX.search(content)
    if match:
        return content[: match.start()], _SUFFIXES[match[2].lower()], None, bool(match[1])
    return content, None, None, False


def _deputy(words: str, context: CaptureContext) -> AttendeeDraft:
    people = _read_people(words.strip(), context)
    if len(people) != 1:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, words.strip())
    return people[0]


def _read_people(content: str, context: CaptureContext) -> tuple[AttendeeDraft, ...]:
    unnamed = _UNNAMED.fullmatch(digits_for_chinese(content[:4]) + content[4:])
    if unnamed:
        return (_unnamed(unnamed),)
    who = _find(content, context).who
    if who:
        return (_draft(who),)
    brackets = _BRACKETS.fullmatch(content)
    if brackets:  # 李雷（市数字经济局副局长）
        content = f"{brackets[1]}，{brackets[2]}"
    if not _COMMA.search(content):
        return _read_list(content, context)
    fields = _fields(content)
    if not fields:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, content)
    people = [_find(one, context).who for one in fields]
    known = [who for who in people if who and who.person]
    if len(known) == len(fields):
        return tuple(_draft(who) for who in known)
    return (_with_offices(fields, context),)


def _unnamed(match: "re.Match[str]") -> AttendeeDraft:
    count, description = match[1] or match[3], match[2] or match[4]
    return AttendeeDraft(
        kind=AttendeeKind.UNNAMED, count=int(count), description=description, offices_known=False
    )


def _read_list(content: str, context: CaptureContext) -> tuple[AttendeeDraft, ...]:
    words = [word for word in _PEOPLE.split(content) if word]
    if "、" not in content and not all(_find(word, context).who for word in words):
        one = name_first(words, lambda word: _is_body(word, context))
        if one:
            return (_with_offices(one, context),)
        title = has_title(words) if len(words) > 1 else ""
        if title:  # nobody is called 局长
            raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, title)
    drafts = [_read_one(word, context) for word in words]
    people = [draft for draft in drafts if draft]
    if people and len(people) == len(words):
        return tuple(people)
    if not any(draft and not draft.is_new for draft in drafts) and "、" not in content:
        return (_new(content, context),)  # the words of one name: Alice Green
    missing = next(word for word, draft in zip(words, drafts, strict=True) if draft is None)
    choices = _find(missing, context).choices
    code = DoubtCode.NAME_AMBIGUOUS if choices else DoubtCode.ATTENDEE_UNKNOWN
    raise NotAnAttendeeError(code, missing, choices)


def _read_one(word: str, context: CaptureContext) -> AttendeeDraft | None:
    """Read one of several: somebody known, or a new Chinese name."""
    match = _SUFFIX.search(word)
    name = word[: match.start()] if match else word
    resolution = _find(name, context)
    draft = _draft(resolution.who) if resolution.who else None
    if draft is None and not resolution.choices and len(name) > 1 and has_han(name):
        draft = _new(name, context)
    return replace(draft, attendance=_SUFFIXES[match[2].lower()]) if draft and match else draft


def _find(name: str, context: CaptureContext) -> Resolution:
    """Find somebody; a part of a known Chinese name is rather somebody new than that person."""
    found = resolve(name, context)
    if found.whole or len(name) == 1 or not has_han(name):
        return found
    return found if found.who and found.who.body else Resolution()


def _draft(who: Who) -> AttendeeDraft:
    kind = AttendeeKind.BODY if who.body else AttendeeKind.PERSON
    return AttendeeDraft(who.name, kind, who.person, who.body, who.attendee)


def _new(name: str, context: CaptureContext) -> AttendeeDraft:
    """Make somebody whom nobody knows; a title that was not typed is unknown, not none."""
    choices = _find(name, context).choices
    if choices:
        raise NotAnAttendeeError(DoubtCode.NAME_AMBIGUOUS, name, choices)
    if "=" in name or "＝" in name:
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, name)
    if _ends_like_body(name):
        return AttendeeDraft(name, AttendeeKind.BODY, offices_known=False)
    if not _may_be_person(name):
        raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, name)
    return AttendeeDraft(name, offices_known=False)


def _may_be_person(name: str) -> bool:
    """Tell a name from a sentence: 市科技局局长李雷 is none."""
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


def _with_offices(fields: list[str], context: CaptureContext) -> AttendeeDraft:
    who = _find(fields[0], context).who
    draft = _draft(who) if who else _new(fields[0], context)
    offices: list[OfficeHeld] = []
    body = OfficeHeld()
    pending = False
    for words in _bodies_first(fields[1:], context):
        if "=" in words or "＝" in words:
            raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, words)
        if not pending and _is_body(words, context):
            body, pending = _office_in(words, context), True
            continue
        if not pending:
            body, words = _split_office(words, context)  # noqa: PLW2901
        offices += [replace(body, title=title.strip()) for title in _TITLES.split(words)]
        pending = False
    if pending:
        offices.append(body)
    return replace(draft, offices=tuple(offices), offices_known=bool(offices))


def _bodies_first(words: list[str], context: CaptureContext) -> list[str]:
    """Put each body before its titles, where the titles came first: Director, Port Bureau."""
    bodies = [_is_body(word, context) for word in words]
    glued = any(_split_office(word, context)[0].body for word in words)
    if len(words) <= 1 or bodies[0] or not bodies[-1] or glued:
        return words
    ordered: list[str] = []
    titles: list[str] = []
    for word, body in zip(words, bodies, strict=True):
        if not body:
            titles.append(word)
        else:
            ordered += [word, "、".join(titles)] if titles else [word]
            titles = []
    return ordered


def _split_office(words: str, context: CaptureContext) -> tuple[OfficeHeld, str]:
    """Split 市数字经济局副局长 after the longest beginning that is the name of a known body."""
    for cut in range(min(len(words) - 1, LONGEST_NAME), 1, -1):
        if is_full_name(words[:cut], context):
            office = _office_in(words[:cut], context)
            if office.body:
                return office, words[cut:].strip()
    return OfficeHeld(), words


def _is_body(words: str, context: CaptureContext) -> bool:
    return _ends_like_body(words) or (
        is_full_name(words, context) and bool(getattr(_find(words, context).who, "body", None))
    )


def _ends_like_body(words: str) -> bool:
    return words.casefold().rstrip(".").endswith(_BODY_ENDS)


def _office_in(words: str, context: CaptureContext) -> OfficeHeld:
    who = _find(words, context).who
    if who and who.body:
        return OfficeHeld(body_name=who.name, body=who.body)
    return OfficeHeld(body_name=words)

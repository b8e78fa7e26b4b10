"""The tails of a line: who leads, who helps, by when. Read from the end; the first miss stops."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.deadlines import read_deadline
from minutes_app.capture.reading import Doubt, DoubtCode, Role, Span, Who
from minutes_app.capture.resolving import is_full_name, resolve
from minutes_app.capture.signs import TAIL_SIGNS, SignRun, tail_runs
from minutes_app.domain.entries import Deadline

_CLOSING_MARKS = " \t\n\u3000。．.；;，,、"  # after a tail by habit, and no part of it
_LONGEST_DOUBT = 24
_LONGEST_VALUE = 240
_MOST_NAMES = 12
_MOST_TAILS = 12
_MOST_SIGNS_OF_NAME = 3
_SENTENCE = re.compile("[。；！？;!?\n]")
_LIST = re.compile("[、，,]")
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+", re.ASCII)
_RANGE_FROM = re.compile(
    r"(?:\d(?:年|月份?|日|号|天|周|季度|个月)|[一二三四五六七八九十](?:年|月份?|日|号|天|周|季度|个月)"
    r"|(?:周|星期|礼拜)[一二三四五六日天]"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*)$",
    re.IGNORECASE,
)
_NUMBER = re.compile("[0-9０-９一二三四五六七八九十]")


@dataclass(frozen=True, slots=True)
class Tail:
    """One tail, from its sign to where the next begins."""

    start: int
    end: int
    role: Role
    people: tuple[Who, ...] = ()
    deadline: Deadline | None = None


@dataclass(frozen=True, slots=True)
class Tails:
    """What the tails say, where the body ends, and the doubled signs in the body."""

    body_end: int
    found: tuple[Tail, ...] = ()
    escapes: tuple[Span, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def deadline(self) -> Deadline | None:
        """The day that was set, if one was."""
        return next((tail.deadline for tail in self.found if tail.deadline), None)

    def people(self, role: Role) -> tuple[Who, ...]:
        """Return those with a role, each once, in the order typed."""
        return tuple(dict.fromkeys(who for t in self.found if t.role is role for who in t.people))


@dataclass(slots=True)
class _Chain:
    """Tails taken so far, the last of the line first."""

    text: str
    body_start: int
    context: CaptureContext
    signs: list[int]
    escapes: list[Span]
    end: int
    taken: list[Tail] = field(default_factory=list[Tail])

    def is_undated(self) -> bool:
        """Tell whether no deadline was read so far."""
        return not any(tail.deadline for tail in self.taken)

    def value(self, start: int, end: int) -> str:
        """Return what stands between two places, doubled signs taken for single ones.

        White space and closing marks at its end do not belong to it. What is too long for a
        tail is nothing.
        """
        end = start + len(self.text[start:end].rstrip(_CLOSING_MARKS))
        if end - start > _LONGEST_VALUE:
            return ""
        kept: list[str] = []
        first = bisect_left(self.escapes, start, key=lambda span: span.start)
        for span in self.escapes[first : first + _LONGEST_VALUE]:
            if span.end > end:
                break
            kept.append(self.text[start : span.start])
            start = span.end
        return "".join((*kept, self.text[start:end])).lstrip(_CLOSING_MARKS)


def read_tails(text: str, body_start: int, context: CaptureContext) -> Tails:
    """Read the tails of a body that begins at ``body_start``."""
    runs = tail_runs(text, body_start)
    followed = [run for run in runs if run.escapes and run.is_followed(text)]
    escapes = [Span(run.middle, run.end, Role.ESCAPE) for run in followed]
    signs = [run.start for run in runs if run.single and run.end < len(text)]
    chain = _Chain(text, body_start, context, signs, escapes, len(text))
    while len(chain.taken) < _MOST_TAILS and (tail := _next_tail(chain)) is not None:
        chain.taken.append(tail)
        chain.end = tail.start
    doubt = _give_back(chain) or _doubt(chain)
    found = tuple(reversed(chain.taken))
    in_body = [span for span in escapes if span.end <= chain.end]
    apart = _escape_apart(chain, runs)
    if apart:
        in_body.append(apart)
    return Tails(chain.end, found, tuple(in_body), (doubt,) if doubt else ())


def _escape_apart(chain: _Chain, runs: list[SignRun]) -> Span | None:
    """Return the escape before a space, where a single sign would have counted: @@ 市科技局.

    Elsewhere a doubled sign between spaces is what it is (a && b).
    """
    before = [run for run in runs if run.end < chain.end][-_MOST_SIGNS_OF_NAME:]
    for run in before:
        apart = run.escapes and not run.is_followed(chain.text)
        if apart and _read_at(chain, run.end - 1) is not None:
            return Span(run.middle, run.end, Role.ESCAPE)
    return None


def _next_tail(chain: _Chain) -> Tail | None:
    """Read the tail that ends where the last one begins."""
    count = bisect_left(chain.signs, chain.end)
    if count == 0:
        return None
    nearest = chain.signs[count - 1]
    for sign in chain.signs[max(0, count - _MOST_SIGNS_OF_NAME) : count - 1][::-1]:
        value = chain.value(sign + 1, chain.end)  # a name may hold a sign itself: @R&D Centre
        if value and _role(chain, sign) is not Role.DEADLINE and is_full_name(value, chain.context):
            return _read_at(chain, sign)
    return _read_at(chain, nearest)


def _read_at(chain: _Chain, sign: int) -> Tail | None:
    value = chain.value(sign + 1, chain.end)
    empty = Tail(sign, chain.end, _role(chain, sign))
    if not value:
        return None
    if empty.role is Role.DEADLINE:
        if not chain.is_undated():
            return None
        context = chain.context
        deadline = read_deadline(value, context.today, context.language, context.working)
        return replace(empty, deadline=deadline) if deadline else None
    people = _people(value, _whole_value(chain, sign), chain.context)
    return replace(empty, people=people) if people else None


def _whole_value(chain: _Chain, sign: int) -> str:
    """Return a short value with the marks that close it."""
    stretch = chain.text[sign + 1 : min(chain.end, sign + 1 + _LONGEST_VALUE)].strip()
    value = chain.value(sign + 1, chain.end)
    return f"{value}." if stretch.endswith(".") and not stretch.endswith("..") else value


def _role(chain: _Chain, sign: int) -> Role:
    return TAIL_SIGNS[chain.text[sign]]


def _people(value: str, with_marks: str, context: CaptureContext) -> tuple[Who, ...]:
    """Return the one who is meant, or all of a list if each is known.

    A closing mark may be the end of a name (Northern Light Co., Ltd.), so with it comes first.
    """
    for text in dict.fromkeys((with_marks, value)):
        who = resolve(text, context).who
        if who:
            return (who,)
    names = _LIST.split(value)
    apart = len(names) == 1  # by spaces then, and each in full: 刘洋 许勇
    if apart:
        names = value.split()
    if not 1 < len(names) <= _MOST_NAMES:
        return ()
    people: list[Who] = []
    for name in names:
        found = resolve(name.strip(), context)
        if found.who is None or (apart and not found.whole):
            return ()
        people.append(found.who)
    return tuple(people)


def _give_back(chain: _Chain) -> Doubt | None:
    """Return tails to the body where it is not sure that they are tails."""
    doubt = None
    while chain.taken:
        tail = chain.taken[-1]
        if _joins_words(chain, tail.start) or _joins_days(chain, tail.start):
            unsure = DoubtCode.DEADLINE_UNSURE if tail.deadline else DoubtCode.TAIL_UNSURE
        elif not chain.text[chain.body_start : tail.start].strip():
            unsure = DoubtCode.TAIL_ALONE
        else:
            break
        chain.taken.pop()
        chain.end = tail.end
        value = chain.value(tail.start + 1, tail.end)
        if not _ADDRESS.fullmatch(value) and not _joins_numbers(chain, tail.start):
            doubt = Doubt(tail.start, tail.end, unsure, value, tail.people)
    return doubt


def _joins_words(chain: _Chain, sign: int) -> bool:
    """Tell whether a sign stands within a word: R&D, a@b.com."""
    before, after = chain.text[sign - 1 : sign], chain.text[sign + 1 : sign + 2]
    tight = before.isascii() and before.isalnum() and after.isascii() and after.isalnum()
    if not tight or sign <= chain.body_start or _role(chain, sign) is Role.DEADLINE:
        return False
    if _role(chain, sign) is Role.SUPPORT:
        return True
    return _ADDRESS.fullmatch(chain.value(sign + 1, chain.end)) is not None


def _joins_days(chain: _Chain, sign: int) -> bool:
    """Tell whether a sign stands within a range: 5~10, 周一~周五."""
    if _role(chain, sign) is not Role.DEADLINE or sign <= chain.body_start:
        return False
    before = chain.text[max(chain.body_start, sign - 12) : sign]
    return _joins_numbers(chain, sign) or _RANGE_FROM.search(before) is not None


def _joins_numbers(chain: _Chain, sign: int) -> bool:
    before = chain.text[chain.body_start : sign][-1:]
    return before.isdecimal() and _NUMBER.match(chain.text, sign + 1) is not None


def _doubt(chain: _Chain) -> Doubt | None:
    """Say what is not known about the tail that stopped the reading, if it looks like one."""
    sign = next((sign for sign in reversed(chain.signs) if sign < chain.end), None)
    if sign is None:
        return None
    value = chain.value(sign + 1, chain.end)
    if not _looks_like_tail(chain, sign, value):
        return None
    if _role(chain, sign) is not Role.DEADLINE:
        return _doubt_of_name(chain, sign, value)
    second = any(tail.deadline for tail in chain.taken)
    code = DoubtCode.DEADLINE_SECOND if second else DoubtCode.DEADLINE_UNKNOWN
    return Doubt(sign, chain.end, code, value)


def _looks_like_tail(chain: _Chain, sign: int, value: str) -> bool:
    if not 0 < len(value) <= _LONGEST_DOUBT or _SENTENCE.search(value):
        return False
    body = chain.text[chain.body_start : sign]
    if not body.strip() or _joins_words(chain, sign) or _joins_days(chain, sign):
        return False
    number = value[0].isascii() and value[0].isdecimal()
    if _role(chain, sign) is Role.DEADLINE:
        return not (number and body[-1].isascii() and body[-1].isalnum())  # 5G~6G
    return not number


def _doubt_of_name(chain: _Chain, sign: int, value: str) -> Doubt:
    for name in (one.strip() for one in _LIST.split(value)):
        resolution = resolve(name, chain.context)
        if resolution.who is None:
            known = bool(resolution.choices)
            code = DoubtCode.NAME_AMBIGUOUS if known else DoubtCode.NAME_UNKNOWN
            return Doubt(sign, chain.end, code, name, resolution.choices)
    return Doubt(sign, chain.end, DoubtCode.NAME_UNKNOWN, value)

"""Offices as they are typed after a name: which words are bodies, which are titles."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from minutes_app.capture.bodies import body_end, ends_like_body, former_name_in
from minutes_app.capture.context import CaptureContext
from minutes_app.capture.reading import DoubtCode, Who
from minutes_app.capture.resolving import Resolution, is_full_name, resolve
from minutes_app.capture.titles import split_new_body, split_title
from minutes_app.domain.folding import fold_name
from minutes_app.domain.meetings import OfficeHeld
from minutes_app.domain.text import has_han

_TITLES = re.compile("、")
_LONGEST_BODY = 24


class NotAnAttendeeError(ValueError):
    """A line that cannot be read as attendees: why, and the words that stand in the way."""

    def __init__(self, code: DoubtCode, text: str, choices: tuple[Who, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.text = text
        self.choices = choices


@dataclass(slots=True)
class Finder:
    """Finds people and bodies for one line; nobody is looked up twice."""

    context: CaptureContext
    _found: dict[str, Resolution] = field(default_factory=dict[str, Resolution])
    _split: dict[str, tuple[OfficeHeld, str]] = field(
        default_factory=dict[str, tuple[OfficeHeld, str]]
    )

    def find(self, name: str) -> Resolution:
        """Find somebody; a part of a known Chinese name is rather a new person than that one."""
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    def who(self, name: str) -> Who | None:
        """Return the one who is meant, if it is one."""
        return self.find(name).who

    def is_body(self, words: str) -> bool:
        """Tell whether words are a body: one that is known by this name, or that ends like one."""
        name, former, more = former_name_in(words)
        if former:
            return not more and self.is_body(name)
        if ends_like_body(words):
            return True
        return is_full_name(words, self.context) and bool(getattr(self.who(words), "body", None))

    def split(self, words: str) -> tuple[OfficeHeld, str]:
        """Split 市数字经济局副局长 after the longest beginning that is a known body's name."""
        if words not in self._split:
            self._split[words] = self._split_anew(words)
        return self._split[words]

    def office_in(self, words: str) -> OfficeHeld:
        """Return an office without a title in a body, known or not."""
        words, former, _ = former_name_in(words)
        who = self.who(words)
        if who and who.body:
            return OfficeHeld("", who.name, who.body, former)
        return OfficeHeld(body_name=words, former_body_name=former)

    def _split_anew(self, words: str) -> tuple[OfficeHeld, str]:
        name, former, title = former_name_in(words)
        if former and self.is_body(name):
            return (self.office_in(words), title) if title else (OfficeHeld(), words)
        folded = len(fold_name(words[:_LONGEST_BODY]))  # one character may stand for eighteen
        longest = _LONGEST_BODY if folded <= 2 * _LONGEST_BODY else 0
        for cut in range(min(len(words) - 1, longest), 1, -1):
            if is_full_name(words[:cut], self.context):
                office = self.office_in(words[:cut])
                if office.body:
                    return office, words[cut:].strip()
        new = split_new_body(words)
        return (self.office_in(new[0]), new[1]) if new else (OfficeHeld(), words)

    def _find(self, name: str) -> Resolution:
        found = resolve(name, self.context)
        if found.whole or len(name) == 1 or not has_han(name):
            return found
        may_be = (found.who, *found.choices)
        return found if any(who.body for who in may_be if who) else Resolution()


def read_offices(fields: Sequence[str], finder: Finder) -> tuple[OfficeHeld, ...]:
    """Read offices of one person, body and title in either order. Raises for a sign in them."""
    offices: list[OfficeHeld] = []
    body = OfficeHeld()
    pending = False
    for words in _bodies_first(fields, finder):
        if "=" in words or "＝" in words:
            raise NotAnAttendeeError(DoubtCode.ATTENDEE_SUFFIX, words)
        if "；" in words or ";" in words:  # the next person begins there, and would be lost
            raise NotAnAttendeeError(DoubtCode.ATTENDEE_UNKNOWN, words)
        if not pending and finder.is_body(words):
            body, pending = finder.office_in(words), True
            continue
        if not pending:
            body, words = finder.split(words)  # noqa: PLW2901
        offices += [replace(body, title=title.strip()) for title in _TITLES.split(words)]
        pending = False
    return (*offices, body) if pending else tuple(offices)


def split_official(text: str, context: CaptureContext) -> tuple[str, ...]:
    """Split 市科技局局长李雷 into name, body and title, as they can be typed; else ()."""
    split = split_title(text)
    if split is None:
        return ()
    before, title, name = split
    known, rest = Finder(context).split(before + title)
    end = len(before + title) - len(rest) if known.body else body_end(before)
    parts = (name, before[:end].strip(), before[end:].strip() + title)
    return tuple(part for part in parts if part)


def _bodies_first(words: Sequence[str], finder: Finder) -> Sequence[str]:
    """Put each body before its titles, where the titles came first: Director, Port Bureau."""
    if len(words) <= 1:
        return words
    bodies = [finder.is_body(word) for word in words]
    if bodies[0] or not bodies[-1] or any(finder.split(word)[0].body for word in words):
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

"""What is being typed where the caret stands: a name, a command, an abbreviation, or just text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.capture.reading import Role
from minutes_app.capture.resolving import LONGEST_NAME
from minutes_app.capture.signs import ATTENDEE_SIGNS, COMMAND_SIGNS, KIND_SIGNS, TAIL_SIGNS
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.text import has_han

LONGEST_SPEAKER = 24
_OPENING_SIGNS = frozenset(
    (*KIND_SIGNS, *ATTENDEE_SIGNS, *COMMAND_SIGNS, *TAIL_SIGNS, *"-－=＝•·●\"“'‘（(《")
)
_ABBREVIATION = re.compile(r"[=＝]([A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,30})\Z")
_TAIL = re.compile(r"([@＠&＆~～])\1*([^@＠&＆~～\n。；！？;!?：:]*)\Z")
_LIST = re.compile(r"[、，,][ \u3000]*")
_ATTENDS = re.compile(r"[=＝]\s*[ladioLADIO](?![A-Za-z0-9])\s*")
_MAY_FOLLOW = frozenset("@＠&＆~～、，,=＝：: \n\t\u3000")


_MARKED = re.compile(r"[@＠&＆~～=＝]|^\s*[+＋/、]")


def is_marked(text: str) -> bool:
    """Tell whether more than prose is typed: without any sign it can only be a speaker's name."""
    return _MARKED.search(text) is not None


class Want(StrEnum):
    """What the words before the caret may become."""

    SPEAKER = "speaker"
    OWNER = "owner"
    ATTENDEE = "attendee"
    COMMAND = "command"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True)
class Typed:
    """A stretch (code points) before the caret, and what it may be.

    ``starts`` are where shorter readings of it begin, the longest first: of ``pjx Xu Yan`` in a
    list of attendees it may be all, ``Xu Yan`` or ``Yan``.
    """

    want: Want
    text: str
    start: int
    end: int
    starts: tuple[int, ...] = ()

    def stretches(self) -> Iterable[tuple[int, str]]:
        """Yield where each reading begins, with its words."""
        yield self.start, self.text
        for start in self.starts:
            yield start, self.text[start - self.start :]


def typed_at(text: str, caret: int) -> Typed | None:
    """Return what is being typed; None within a word, and where it can only be text."""
    if caret < len(text) and text[caret] not in _MAY_FOLLOW:
        return None
    line = text[:caret]
    abbreviation = _ABBREVIATION.search(line)
    # Among attendees = and a letter say how one attends.
    if abbreviation and (len(abbreviation[1]) > 1 or line.lstrip()[:1] not in ATTENDEE_SIGNS):
        return Typed(Want.ABBREVIATION, abbreviation[1], abbreviation.start(), caret)
    return _opened(line, caret) or _owner(line, caret) or _speaker(line, caret)


def _opened(line: str, caret: int) -> Typed | None:
    """Return what follows + or / at the beginning of the line."""
    first = len(line) - len(line.lstrip())
    sign, rest = line[first : first + 1], line[first + 1 :]
    if sign and sign in COMMAND_SIGNS and "\n" not in rest:
        return Typed(Want.COMMAND, rest, first + 1, caret)
    if not sign or sign not in ATTENDEE_SIGNS:
        return None
    start = first + 1
    for mark in (_LIST, _ATTENDS):
        for match in mark.finditer(line, start):
            start = match.end()
    return _name(Want.ATTENDEE, line, start, caret)


def _owner(line: str, caret: int) -> Typed | None:
    match = _TAIL.search(line)
    if match is None or len(line) - len(match[2]) - match.start() > 1:  # @@ is an escape
        return None
    role = TAIL_SIGNS[match[1]]
    if role is Role.DEADLINE or _within_word(line, match.start()):
        return None
    if KIND_SIGNS.get(line.lstrip()[:1]) is EntryKind.HEADING:
        return None
    start = match.start() + 1
    for comma in _LIST.finditer(line, start):
        start = comma.end()
    return _name(Want.OWNER, line, start, caret)


def _within_word(line: str, sign: int) -> bool:
    """Tell whether a first sign stands in a word: R&D, a@b. After another tail it does not."""
    before, after = line[sign - 1 : sign], line[sign + 1 : sign + 2]
    tight = before.isascii() and before.isalnum() and (not after or after.isascii())
    return tight and not any(other in TAIL_SIGNS for other in line[:sign])


def _speaker(line: str, caret: int) -> Typed | None:
    first = len(line) - len(line.lstrip())
    words = line[first:]
    if not words or len(words) > LONGEST_SPEAKER or words[0] in _OPENING_SIGNS:
        return None
    if any(mark in words for mark in "：:\n。，；！？,;!?@&~"):
        return None
    return Typed(Want.SPEAKER, words, first, caret)


def _name(want: Want, line: str, start: int, caret: int) -> Typed | None:
    """Return a name, with the readings that begin at a later word."""
    while start < caret and line[start].isspace():
        start += 1
    words = line[start:]
    if not words.strip() or len(words) > LONGEST_NAME or "=" in words or "＝" in words:
        return None
    spaces = (match.end() for match in re.finditer(r"\s+", words))
    if want is Want.OWNER:  # there a space is part of the name
        return Typed(want, words, start, caret)
    starts = tuple(start + place for place in spaces if place < len(words))
    return Typed(want, words, start, caret, starts)


def is_long_enough(words: str) -> bool:
    """Tell whether so much was typed that matches mean something: one character, two letters."""
    return len(words) > 1 or has_han(words)

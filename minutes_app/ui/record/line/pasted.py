"""What a paste becomes: one text, several entries, or too much for either."""

import re
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.capture.paste import paste_lines

LONGEST_LINE = 4_000
"""Characters of one entry that the line takes without asking: some three pages of minutes."""

MOST_LINES = 2_000
MOST_CHARACTERS = 1_000_000
"""Of more than this nobody makes entries by pasting; it may be kept as raw notes."""

_SENTENCE = re.compile(r".+?(?:[。！？；!?;]+[”’」』）)\"']*|\.(?=\s+[A-Z\"“])|\Z)\s*", re.DOTALL)


class Fate(StrEnum):
    """What is to be asked about a paste."""

    TEXT = "text"
    LINES = "lines"
    SENTENCES = "sentences"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted text with the entries that it may become; none for one that is only text or notes.

    ``characters`` counts the whole of it.
    """

    fate: Fate
    text: str
    lines: tuple[str, ...] = ()

    @property
    def characters(self) -> int:
        """The length of all."""
        return len(self.text)


def look_at(text: str, *, alone: bool) -> Pasted:
    """Return what a paste may become; ``alone`` says that the line was empty before.

    Beside other words short text stays text, line breaks and all. A line that is too long for an
    entry is split at its sentences; where that does not help, all of it can only be kept as notes.
    """
    if len(text) > MOST_CHARACTERS or text.count("\n") > MOST_LINES:
        return Pasted(Fate.NOTES, text)
    lines = paste_lines(text)
    longest = max(map(len, lines), default=0)
    if longest <= LONGEST_LINE and (len(lines) < 2 or (not alone and len(text) <= LONGEST_LINE)):
        return Pasted(Fate.TEXT, text)
    if longest <= LONGEST_LINE:
        return Pasted(Fate.LINES, text, tuple(lines))
    return _split(text, lines)


def _split(text: str, lines: list[str]) -> Pasted:
    pieces = [
        piece for line in lines
        for piece in ([line] if len(line) <= LONGEST_LINE else sentences(line))
    ]  # fmt: skip
    if len(pieces) > MOST_LINES or max(map(len, pieces)) > LONGEST_LINE:
        return Pasted(Fate.NOTES, text)
    return Pasted(Fate.SENTENCES, text, tuple(pieces))


def sentences(line: str) -> list[str]:
    """Split a line after its sentences; put together again they are the line."""
    return [found for found in _SENTENCE.findall(line) if found]

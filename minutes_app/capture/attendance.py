"""The signs after people in an attendee line: in attendance, excused and why, arriving, leaving.

    content := segment { segment }        segment := people [ suffix [ words ] ]

After ``=q`` the words are the reason, after ``=d`` they are the deputy. They run to the end, to the
next 、 or ；, or where another suffix follows, to the last word before it: that is the next person.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_SUFFIX = re.compile(r"(\s*)[=＝]\s*([lqaiodLQAIOD])(?![A-Za-z0-9])\s*")
_STOP = re.compile("[、；;]")
_WITH_WORDS = "qd"
_BETWEEN = " \t\n\u3000、，,；;"


@dataclass(frozen=True, slots=True)
class Segment:
    """People of a line with the sign after them; "" for none.

    ``apart``: the sign stands apart from the last name, and so speaks of all of the segment.
    ``words`` are the reason, or the deputy.
    """

    people: str
    sign: str = ""
    apart: bool = False
    words: str = ""


def segments(content: str, is_known: Callable[[str], bool]) -> list[Segment]:
    """Split what follows "+" after each sign. ``is_known`` tells a person from a reason."""
    found: list[Segment] = []
    at = 0
    signs = list(_SUFFIX.finditer(content))
    if not signs:
        return [Segment(content)]
    for place, sign in enumerate(signs):
        people = content[at : sign.start()].strip(_BETWEEN)
        is_last = place + 1 == len(signs)
        until = len(content) if is_last else signs[place + 1].start()
        letter, apart = sign[2].lower(), bool(sign[1])
        at, words = sign.end(), ""
        if letter in _WITH_WORDS:
            chunk = content[sign.end() : until]
            length = _length_of_words(chunk, letter, is_known, is_last=is_last)
            words, at = chunk[:length].strip(), sign.end() + length
        found.append(Segment(people, letter, apart, words))
    rest = content[at:].strip(_BETWEEN)
    return [*found, Segment(rest)] if rest else found


def _length_of_words(
    chunk: str, letter: str, is_known: Callable[[str], bool], *, is_last: bool
) -> int:
    """Return how much of what stands before the next sign belongs to this one."""
    stop = _STOP.search(chunk)
    if stop:
        return stop.start()
    words = chunk.split()
    if is_last:
        if letter == "q" and words and all(map(is_known, words)):
            return 0  # +pjx=q xy: nobody is excused for 许勇
        return len(chunk)
    return chunk.rstrip().rfind(words[-1]) if words else 0

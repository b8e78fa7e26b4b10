"""Short forms and what they stand for: read from lines, put together, checked."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutes_app.domain.meetings import Abbreviation
from minutes_app.domain.text import clean_line

_SHORT = re.compile(r"[a-z0-9]{1,30}")
_LINE = re.compile(
    r"\s*[=＝]?\s*([A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,30})(?:\s*[\t=＝:：,，;；→]\s*|\s+)(\S.*)"
)

Dictionary = tuple[Abbreviation, ...]


@dataclass(frozen=True, slots=True)
class Pasted:
    """What lines hold: abbreviations, of each short form the last; and lines that hold none."""

    read: Dictionary
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """A dictionary with others taken in.

    ``added`` are new; ``clashing`` are known with other words and were left out, in their new
    form; ``same`` says how many were there word for word.
    """

    dictionary: Dictionary
    added: Dictionary = ()
    clashing: Dictionary = ()
    same: int = 0


def short_form(typed: str) -> str:
    """Return a short form as it is kept; "" for what can be none (Latin letters and digits)."""
    folded = unicodedata.normalize("NFKC", typed).casefold().strip().removeprefix("=").strip()
    return folded if _SHORT.fullmatch(folded) else ""


def read_lines(text: str) -> Pasted:
    """Return the abbreviations of pasted lines: short form, a tab or sign, words."""
    read: dict[str, Abbreviation] = {}
    unread: list[str] = []
    for line in filter(str.strip, text.splitlines()):
        match = _LINE.fullmatch(line.rstrip())
        words = clean_line(match[2]) if match else ""
        short = short_form(match[1]) if match else ""
        if short and words:
            read.pop(short, None)
            read[short] = Abbreviation(short, words)
        else:
            unread.append(line.strip())
    return Pasted(tuple(read.values()), tuple(unread))


def merge(dictionary: Sequence[Abbreviation], given: Iterable[Abbreviation]) -> Merged:
    """Take abbreviations into a dictionary; what is known with other words stays as it is."""
    known = {one.short: one for one in dictionary}
    added: list[Abbreviation] = []
    clashing: list[Abbreviation] = []
    same = 0
    for one in given:
        if one.short not in known:
            known[one.short] = one
            added.append(one)
        elif known[one.short].text == one.text:
            same += 1
        else:
            clashing.append(one)
    return Merged(in_order(known.values()), tuple(added), tuple(clashing), same)


def replaced(dictionary: Sequence[Abbreviation], given: Iterable[Abbreviation]) -> Dictionary:
    """Take abbreviations into a dictionary in the place of what was known."""
    known = {one.short: one for one in dictionary}
    known |= {one.short: one for one in given}
    return in_order(known.values())


def without(dictionary: Sequence[Abbreviation], shorts: Iterable[str]) -> Dictionary:
    """Return a dictionary without some short forms."""
    gone = set(shorts)
    return tuple(one for one in dictionary if one.short not in gone)


def in_order(abbreviations: Iterable[Abbreviation]) -> Dictionary:
    """Return abbreviations by their short form."""
    return tuple(sorted(abbreviations, key=lambda one: one.short))

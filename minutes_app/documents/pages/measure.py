"""Measuring text: the characters of a stretch, with the room between them."""

from dataclasses import dataclass
from itertools import accumulate, pairwise

from minutes_app.documents.faces import Script
from minutes_app.documents.pages.classes import (
    CLOSES,
    OPENS,
    SPACE,
    WIDE,
    is_ambiguous,
    script_of,
)
from minutes_app.documents.pages.glyphs import Glyph

_DASH = "—"


@dataclass(slots=True)
class Measured:
    """A paragraph's characters with all that breaking and setting need, index by index."""

    text: str
    glyphs: list[Glyph]
    widths: list[float]
    flags: list[int]
    ends: list[float]
    """Sum of the widths before each index (one more than there are characters)."""
    bounds: list[int]
    """Where a new run must start: another face, a shifted glyph, a changed width."""
    offsets: dict[int, float]
    tight: frozenset[int]
    """Characters after which no room is added."""
    rigid: int = 0
    """So many characters at the start take no part in justification (number, label)."""
    number: int = 0
    """So many characters at the start are the number of a point."""
    whole: str = ""
    """What is shown, where each character is shown as one; "" where some are not shown."""

    def shown(self, start: int, end: int) -> str:
        """Return what is shown of the characters between two indices."""
        if self.whole:
            return self.whole[start:end]
        return "".join([glyph.shown for glyph in self.glyphs[start:end]])

    def part(self, at: int) -> None:
        """Let a new run start at an index."""
        if 0 < at < len(self.text) and at not in self.bounds:
            self.bounds = sorted([*self.bounds, at])

    def room(self, at: int) -> float:
        """Return the blank that a mark may still give away: one beside another gave some."""
        glyph = self.glyphs[at]
        return max(0.0, glyph.room + min(0.0, self.widths[at] - glyph.width)) if glyph.room else 0.0


def join(
    parts: list[tuple[str, list[Glyph]]], *, gap: float, squeeze: bool, pad: tuple[int, float]
) -> Measured:
    """Put measured stretches together.

    ``gap`` is the room between a wide and a narrow character, ``squeeze`` takes half of the
    blank between two marks that follow each other; ``pad`` widens the character at an index to
    fill up a number's room.
    """
    text = "".join(part for part, _ in parts)
    glyphs = [glyph for _, measured in parts for glyph in measured]
    widths = [glyph.width for glyph in glyphs]
    flags = [glyph.flags for glyph in glyphs]
    bounds = {
        at
        for at, (one, two) in enumerate(pairwise(glyphs), 1)
        if one.ink is not two.ink or (one.flags ^ two.flags) & WIDE
    }
    offsets = {at: glyph.offset for at, glyph in enumerate(glyphs) if glyph.offset}
    if gap:
        _open_gaps(text, flags, widths, gap)
    if squeeze:
        _squeeze_marks(glyphs, widths, offsets, bounds)
    tight = _join_dashes(text, glyphs, offsets)
    for at in offsets:
        bounds.update((at, at + 1))
    if pad[1] > 0:
        widths[pad[0]] += pad[1]
        bounds.add(pad[0] + 1)
    ends = [0.0, *accumulate(widths)]
    measured = Measured(text, glyphs, widths, flags, ends, sorted(bounds), offsets, tight)
    shown = "".join([glyph.shown for glyph in glyphs])
    if len(shown) == len(text):
        measured.whole = shown
    return measured


def _join_dashes(text: str, glyphs: list[Glyph], offsets: dict[int, float]) -> frozenset[int]:
    """Move the two dashes of —— together; return the first of each pair."""
    pairs: list[int] = []
    at = text.find(_DASH * 2)
    while at >= 0:
        one, two = glyphs[at], glyphs[at + 1]
        if one.sides[1] or two.sides[0]:
            pairs.append(at)
            offsets[at] = one.offset + one.sides[1]
            offsets[at + 1] = two.offset - two.sides[0]
        at = text.find(_DASH * 2, at + 2)
    return frozenset(pairs)


def _open_gaps(text: str, flags: list[int], widths: list[float], gap: float) -> None:
    for at in range(1, len(flags)):
        one, two = flags[at - 1], flags[at]
        if (one ^ two) & WIDE and not (one | two) & SPACE:
            wide, narrow = (text[at - 1], text[at]) if one & WIDE else (text[at], text[at - 1])
            if wide.isalnum() and narrow.isalnum():
                widths[at - 1] += gap


def _squeeze_marks(
    glyphs: list[Glyph], widths: list[float], offsets: dict[int, float], bounds: set[int]
) -> None:
    """Take the blank between two marks, or between a mark and a space, away.

    」。 and ：“ stand one and a half cells wide.
    """
    for at in range(1, len(glyphs)):
        one, two = glyphs[at - 1], glyphs[at]
        if not two.room and not one.room:
            continue
        if one.flags & CLOSES and two.flags & (CLOSES | OPENS | SPACE):
            widths[at - 1] -= one.room
            bounds.add(at)
        elif one.flags & (OPENS | SPACE) and two.flags & OPENS:
            widths[at] -= two.room
            offsets[at] = two.offset - two.room


def resolve_ambiguous(text: str, *, chinese: bool) -> list[int]:
    """Return the places whose quotation marks, dashes or ellipses go against the document.

    In a Chinese document those of a paragraph without a Chinese character, and an apostrophe
    between letters; in another document those that stand beside a wide character.
    """
    places = [at for at, character in enumerate(text) if is_ambiguous(character)]
    if not places:
        return []
    if chinese and not any(script_of(c, chinese=False) is Script.EAST_ASIAN for c in text):
        return places if any(map(str.isalpha, text)) else []
    return [at for at in places if _against(text, at, chinese=chinese)]


def _against(text: str, at: int, *, chinese: bool) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if chinese:
        return (
            text[at] == "’"
            and before.isascii()
            and before.isalpha()
            and after.isascii()
            and (after.isalpha())
        )
    inner = after if text[at] in "“‘" else before
    outer = before if text[at] in "“‘" else after
    near = inner if inner.strip() else outer
    return bool(near) and script_of(near, chinese=False) is Script.EAST_ASIAN

"""Measuring text: each character's face, width and class, remembered per style."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from minutes_app.documents.faces import Faces, FaceSet, Script
from minutes_app.documents.layout import Stroke
from minutes_app.documents.pages.classes import (
    CLOSES,
    OPENS,
    SPACE,
    WIDE,
    ZERO,
    fills_cell,
    flags_of,
    ignorable,
    is_ambiguous,
    script_of,
)
from minutes_app.documents.pages.items import Ink

_LEAST_BLANK = 40
_DASH = "—"
_TAB = 2000
_WIDE_SPACE = "\u3000"


class Glyph(NamedTuple):
    """A measured character, in points.

    ``room`` is the blank half that may be taken away; ``sides`` are the blanks left and right of
    a dash, which two dashes in a row must not leave between them.
    """

    width: float
    flags: int
    ink: Ink
    offset: float
    room: float
    shown: str
    sides: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class TypeKey:
    """What decides how a character is measured, besides the character."""

    face: str
    bold: bool
    italic: bool
    colour: str
    size: float
    wide_tracking: float
    narrow_tracking: float
    stroke: Stroke = Stroke.NONE


class Measurer(dict[str, Glyph]):
    """Characters measured in one type and one script for what belongs to both."""

    def __init__(
        self,
        faces: Faces,
        key: TypeKey,
        *,
        chinese: bool,
        missing: Callable[[str], str],
        inks: dict[Ink, Ink],
    ) -> None:
        """``inks`` keeps one object for each ink, so that runs are told apart by identity."""
        super().__init__()
        self._faces = faces
        self._key = key
        self._chinese = chinese
        self._missing = missing
        self._set: FaceSet = faces.face_set(key.face, bold=key.bold, italic=key.italic)
        self._inks = inks

    def __missing__(self, character: str) -> Glyph:
        glyph = self[character] = self._measure(character)
        return glyph

    def _measure(self, character: str) -> Glyph:
        script = script_of(character, chinese=self._chinese)
        flags = flags_of(character, script)
        shown = character
        # A character that takes no room is not painted: its face would draw it beside the base.
        chosen = (
            None
            if flags & ZERO and ignorable_format(character)
            else self._set.choose(shown, script)
        )
        if chosen is None and ignorable(character):
            return self._blank(character, flags)
        if chosen is None:
            shown = self._missing(character)
            chosen = self._set.choose(shown, Script.EAST_ASIAN)
        if chosen is None:
            return self._blank(character, flags)
        ink = Ink(chosen.face, self._key.colour, chosen.bold, chosen.italic, self._key.stroke)
        ink = self._inks.setdefault(ink, ink)
        # A wide space fills a cell of the grid, too: else a line with one holds a character less.
        wide = bool(flags & WIDE) or character == _WIDE_SPACE
        width, offset = chosen.advance, 0.0
        if wide and width != 1000 and (fills_cell(character) or flags & (OPENS | CLOSES)):
            width, offset = 1000.0, _in_cell(flags, chosen.advance)
        em = self._key.size / 1000
        tracking = self._key.wide_tracking if wide else self._key.narrow_tracking
        room = self._room(chosen.face, chosen.glyph, flags, width - chosen.advance)
        sides = (0.0, 0.0)
        if character == _DASH and wide:
            sides = self._sides(chosen.face, chosen.glyph, chosen.advance, em)
        width = width * em + tracking
        return Glyph(width, flags, ink, offset * em, room * em, shown, sides)

    def _sides(self, face: int, glyph: int, advance: float, em: float) -> tuple[float, float]:
        ink = self._faces.table(face).ink(glyph) or (0.0, advance)
        return max(ink[0], 0.0) * em, max(advance - ink[1], 0.0) * em

    def _room(self, face: int, glyph: int, flags: int, widened: float) -> float:
        """Return how much blank a punctuation mark may give away, in thousandths of an em."""
        if not flags & (OPENS | CLOSES):
            return 0
        table = self._faces.table(face)
        ink = table.ink(glyph)
        if ink is None:
            return 500
        blank = ink[0] + widened if flags & OPENS else table.advance(glyph) - ink[1] + widened
        return max(0.0, min(500.0, blank - _LEAST_BLANK))

    def _blank(self, character: str, flags: int) -> Glyph:
        em = self._key.size / 1000
        if flags & ZERO or not flags & SPACE:
            width = 0.0
        elif character == _WIDE_SPACE:
            width = 1000 * em + self._key.wide_tracking
        else:
            width = (_TAB if character == "\t" else 250) * em
        return Glyph(width, flags, _NO_INK, 0, 0, "")


_NO_INK = Ink(-1, "")


def ignorable_format(character: str) -> bool:
    """Tell whether a zero-width character is only an instruction (a joiner, a selector)."""
    return (
        not character.isprintable()
        or "\ufe00" <= character <= "\ufe0f"
        or character >= "\U000e0100"
    )


def _in_cell(flags: int, advance: float) -> float:
    """Return where a glyph too narrow for its cell starts: openers at the right end."""
    if flags & OPENS:
        return 1000 - advance
    return 0 if flags & CLOSES else (1000 - advance) / 2


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

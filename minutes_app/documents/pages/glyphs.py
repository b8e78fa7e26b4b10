"""One character measured: its face, width and class, remembered per style."""

from collections.abc import Callable
from dataclasses import dataclass
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

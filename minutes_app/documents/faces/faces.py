"""Resolving a layout's faces to installed ones, and each character to the face that shows it."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from minutes_app.documents.faces.stand_ins import Reason, Script, StandIn
from minutes_app.documents.layout import Face
from minutes_app.domain.errors import FaceError
from minutes_app.host.fonts import BrokenFontError, FaceFile, FontCatalogue, GlyphTable, Sfnt

_PROBES = {Script.EAST_ASIAN: "的一会议", Script.LATIN: "Aa1"}
_BLANKS = ("lastresort", "adobe blank", "adobeblank", "notdef", "unicode bmp fallback")
_SEMI_BOLD = 600


class Chosen(NamedTuple):
    """The glyph that shows a character. ``advance`` is in thousandths of an em."""

    face: int
    glyph: int
    advance: float
    bold: bool
    """Whether boldness must be painted, because the family has no bold face."""
    italic: bool
    """Whether a slant must be painted."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    face: int
    bold: bool
    italic: bool


class Faces:
    """The faces of one layout on this machine.

    Faces are numbered in the order in which they are first looked at; the number is what pages
    name them by. Glyphs are found lazily and remembered. Raises ``FaceError`` (``face.none``) at
    once only where the machine has no usable face at all.
    """

    def __init__(self, faces: Mapping[str, Face], catalogue: FontCatalogue) -> None:
        self._asked = dict(faces)
        self._catalogue = catalogue
        self._files: list[FaceFile] = []
        self._ids: dict[tuple[str, int], int] = {}
        self._tables: dict[int, GlyphTable | None] = {}
        self._sets: dict[tuple[str, bool, bool], FaceSet] = {}
        self._everything: tuple[FaceFile, ...] | None = None
        self._last_resort: dict[str, int | None] = {}
        self._missing: dict[tuple[str, Script], StandIn] = {}
        self._patched: dict[tuple[str, str, Script], set[str]] = {}
        if not catalogue.faces:
            raise FaceError("face.none", characters="", faces=", ".join(sorted(faces)))

    def face_set(self, key: str, *, bold: bool = False, italic: bool = False) -> "FaceSet":
        """Return the faces that stand behind a layout's face; an unknown key gives any face."""
        known = self._sets.get((key, bold, italic))
        if known is None:
            asked = self._asked.get(key) or Face(east_asian="", latin="")
            known = FaceSet(self, asked, bold=bold, italic=italic)
            self._sets[key, bold, italic] = known
        return known

    def resolve(self) -> None:
        """Resolve every face of the layout now, so that ``stand_ins`` names all that lack."""
        for key in self._asked:
            self.face_set(key)

    def stand_ins(self) -> tuple[StandIn, ...]:
        """Return what stands in for what, as far as it was looked at."""
        patched = [
            StandIn(asked, got, Reason.GLYPHS, script, "".join(sorted(characters)))
            for (asked, got, script), characters in self._patched.items()
        ]
        return (*self._missing.values(), *patched)

    def file(self, face: int) -> FaceFile:
        """Return the file of a numbered face."""
        return self._files[face]

    def table(self, face: int) -> GlyphTable:
        """Return the glyphs of a numbered face."""
        table = self._table(face)
        if table is None:
            raise FaceError("face.broken", path=self._files[face].path)
        return table

    def font_data(self, face: int) -> bytes:
        """Return a numbered face as a font file of its own, also one out of a collection."""
        file = self._files[face]
        return Sfnt(Path(file.path), file.index).standalone()

    def number(self, file: FaceFile) -> int:
        """Return the number of a face, giving it one at need."""
        key = (file.path, file.index)
        if key not in self._ids:
            self._ids[key] = len(self._files)
            self._files.append(file)
        return self._ids[key]

    def shows(self, face: int, character: str) -> bool:
        """Tell whether a face has a glyph for a character."""
        table = self._table(face)
        return table is not None and bool(table.glyph(character))

    def family_face(self, name: str, *, bold: bool, italic: bool) -> FaceFile | None:
        """Return the installed face of a family, None where it is missing or broken."""
        found = self._catalogue.find(name, bold=bold, italic=italic) if name else None
        return found if found and self._table(self.number(found)) else None

    def any_face(self, script: Script) -> FaceFile | None:
        """Return some face that shows the common characters of a script."""
        for file in self._all():
            if all(self.shows(self.number(file), character) for character in _PROBES[script]):
                return file
        return None

    def last_resort(self, character: str) -> int | None:
        """Return the number of any installed face that shows a character."""
        if character not in self._last_resort:
            numbers = (self.number(file) for file in self._all())
            shown = (number for number in numbers if self.shows(number, character))
            self._last_resort[character] = next(shown, None)
        return self._last_resort[character]

    def note_missing(self, asked: str, got: str, script: Script) -> None:
        """Remember that a family is not installed."""
        self._missing.setdefault((asked, script), StandIn(asked, got, Reason.MISSING, script))

    def note_patched(self, asked: str, got: str, script: Script, character: str) -> None:
        """Remember that a character came from another face."""
        self._patched.setdefault((asked, got, script), set()).add(character)

    def _table(self, face: int) -> GlyphTable | None:
        if face not in self._tables:
            file = self._files[face]
            try:
                self._tables[face] = GlyphTable(Sfnt(Path(file.path), file.index))
            except (BrokenFontError, OSError, struct.error, IndexError):
                self._tables[face] = None
        return self._tables[face]

    def _all(self) -> tuple[FaceFile, ...]:
        """Every installed face, plain upright ones first; none that draws boxes on purpose."""
        if self._everything is None:
            usable = (file for file in self._catalogue.faces if not _draws_boxes(file))
            self._everything = tuple(sorted(usable, key=_plainness))
        return self._everything


class FaceSet:
    """A layout's face in one weight and slant: two families and what follows behind them."""

    def __init__(self, faces: Faces, asked: Face, *, bold: bool, italic: bool) -> None:
        self._faces = faces
        self._bold, self._italic = bold, italic
        east = self._candidates(Script.EAST_ASIAN, asked.east_asian, asked.east_asian_stand_ins)
        latin = self._candidates(Script.LATIN, asked.latin, asked.latin_stand_ins)
        self._chains = {
            Script.EAST_ASIAN: tuple(dict.fromkeys((*east, *latin))),
            Script.LATIN: tuple(dict.fromkeys((*latin, *east))),
        }

    def choose(self, character: str, script: Script) -> Chosen | None:
        """Return the glyph for a character, None where no face on the machine has one."""
        faces = self._faces
        chain = self._chains[script]
        for candidate in chain:
            table = faces.table(candidate.face)
            glyph = table.glyph(character)
            if glyph:
                if candidate is not chain[0]:
                    self._note(chain[0].face, candidate.face, script, character)
                slant = candidate.italic and script is Script.LATIN
                advance = table.advance(glyph)
                return Chosen(candidate.face, glyph, advance, candidate.bold, slant)
        last = faces.last_resort(character)
        if last is None:
            return None
        if chain:
            self._note(chain[0].face, last, script, character)
        table = faces.table(last)
        glyph = table.glyph(character)
        bold = self._bold and faces.file(last).weight < _SEMI_BOLD
        return Chosen(last, glyph, table.advance(glyph), bold, italic=False)

    def _note(self, asked: int, got: int, script: Script, character: str) -> None:
        names = (self._faces.file(asked).family, self._faces.file(got).family)
        if names[0] != names[1]:
            self._faces.note_patched(*names, script, character)

    def _candidates(
        self, script: Script, asked: str, stand_ins: tuple[str, ...]
    ) -> list[_Candidate]:
        """Return the installed faces in the order asked for; the first missing one is noted."""
        files = list(self._installed((asked, *stand_ins)))
        if not files and asked:
            other = self._faces.any_face(script)
            files = [other] if other else []
        if asked and files and not self._faces.family_face(asked, bold=False, italic=False):
            self._faces.note_missing(asked, files[0].family, script)
        return [self._candidate(file) for file in files]

    def _installed(self, names: tuple[str, ...]) -> Iterator[FaceFile]:
        for name in names:
            file = self._faces.family_face(name, bold=self._bold, italic=self._italic)
            if file:
                yield file

    def _candidate(self, file: FaceFile) -> _Candidate:
        return _Candidate(
            self._faces.number(file),
            bold=self._bold and file.weight < _SEMI_BOLD,
            italic=self._italic and not file.italic,
        )


def _draws_boxes(file: FaceFile) -> bool:
    names = [name.casefold() for name in (*file.families, *file.names)]
    return any(blank in name for name in names for blank in _BLANKS)


def _plainness(file: FaceFile) -> tuple[bool, int, int, str, int]:
    return file.italic, abs(file.weight - 400), abs(file.width - 5), file.path, file.index

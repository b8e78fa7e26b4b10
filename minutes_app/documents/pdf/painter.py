"""Painting pages as PDF operators. Nothing is decided here: everything has its place already."""

from functools import cache

from minutes_app.documents.faces import Faces
from minutes_app.documents.pages import Box, GlyphRun, Ink, Page
from minutes_app.documents.pdf.embedding import EmbeddedFace

_SLANT = 0.2126
_BOLD_STROKE = 0.03
"""Outline in ems that makes a face look bold."""


class PagePainter:
    """Writes pages as content streams and collects the characters of each face."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self.embedded: dict[int, EmbeddedFace] = {}

    def content(self, page: Page) -> str:
        """Return the operators that paint a page."""
        code = [_box(box, page.height) for box in page.boxes]
        code.append("BT")
        state = _TextState()
        for x, y, line, _ in page.lines:
            bottom = page.height - y
            for run in line.runs:
                self._run(run, x + run.x, bottom - run.baseline, state, code)
        code.append("ET")
        return "\n".join(code)

    def _run(self, run: GlyphRun, x: float, y: float, state: "_TextState", code: list[str]) -> None:
        ink = run.ink
        if ink is not state.ink or run.size != state.size:
            self._select(ink, run.size, state, code)
        if run.spacing != state.spacing:
            state.spacing = run.spacing
            code.append(f"{run.spacing:.4f} Tc")
        matrix = f"1 0 {_SLANT} 1" if ink.italic else "1 0 0 1"
        face = self.embedded[ink.face]
        if run.word_spacing and " " in run.text:
            shown = _spread(run, face)
        else:
            shown = "<" + "".join([face[character] for character in run.text]) + "> Tj"
        code.append(f"{matrix} {x:.3f} {y:.3f} Tm {shown}")

    def _select(self, ink: Ink, size: float, state: "_TextState", code: list[str]) -> None:
        face = self.embedded.get(ink.face)
        if face is None:
            face = EmbeddedFace(self._faces, ink.face, f"F{len(self.embedded) + 1}")
            self.embedded[ink.face] = face
        code.append(f"/{face.name} {size:.4f} Tf")
        if ink.colour != state.colour:
            state.colour = ink.colour
            code.append(_colour(ink.colour))
        if ink.bold:
            code.append(f"2 Tr {size * _BOLD_STROKE:.4f} w {_colour(ink.colour).upper()}")
        elif state.bold:
            code.append("0 Tr")
        state.ink, state.size, state.bold = ink, size, ink.bold


class _TextState:
    """What the stream has set so far on this page."""

    __slots__ = ("bold", "colour", "ink", "size", "spacing")

    def __init__(self) -> None:
        self.ink: Ink | None = None
        self.size = 0.0
        self.spacing = 0.0
        self.colour = ""
        self.bold = False


def _spread(run: GlyphRun, face: EmbeddedFace) -> str:
    """Show a run with more room at its spaces."""
    room = f"> {-run.word_spacing * 1000 / run.size:.2f} <"
    space = face[" "]
    words = ["".join([face[c] for c in word]) for word in run.text.split(" ")]
    return "[<" + (space + room).join(words) + ">] TJ"


def _box(box: Box, height: float) -> str:
    y = height - box.y - box.height
    return f"{_colour(box.colour)} {box.x:.3f} {y:.3f} {box.width:.3f} {box.height:.3f} re f"


@cache
def _colour(colour: str) -> str:
    """Return the fill operator of a #RRGGBB colour; grey ones stay grey."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    if red == green == blue:
        return f"{red:.4g} g"
    return f"{red:.4g} {green:.4g} {blue:.4g} rg"

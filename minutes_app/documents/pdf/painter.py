"""Painting pages as PDF operators. Nothing is decided here: everything has its place already.

Whatever is painted is marked as part of an element or as an artifact.
"""

from collections.abc import Sequence
from functools import cache

from minutes_app.documents.faces import Faces
from minutes_app.documents.pages import ARTIFACT, Box, Element, GlyphRun, Ink, Line, Page, Role
from minutes_app.documents.pdf.embedding import EmbeddedFace

_SLANT = 0.2126
_BOLD_STROKE = 0.03
"""Outline in ems that makes a face look bold."""
_DRAWN = "/Artifact <</Type/Layout>> BDC"
_BESIDE = "/Artifact <</Type/Pagination>> BDC"


class PagePainter:
    """Writes pages as content streams and collects the characters of each face."""

    def __init__(self, faces: Faces, elements: Sequence[Element]) -> None:
        self._faces = faces
        self._roles = [element.role for element in elements]
        self.embedded: dict[int, EmbeddedFace] = {}

    def content(self, page: Page) -> tuple[str, list[int]]:
        """Return the operators that paint a page, and the element of each marked piece of it."""
        code: list[str] = []
        if page.boxes:
            code += [_DRAWN, *(_box(box, page.height) for box in page.boxes), "EMC"]
        code.append("BT")
        state = _TextState()
        for x, y, line, element in page.lines:
            if not line.runs:
                continue
            start = 0
            if line.lead and self._roles[element] is Role.BODY:
                self._mark(element - 1, state, code)  # a point's label stands right before it
                start = line.lead
                self._runs(line, 0, start, (x, page.height - y), state, code)
            if start < len(line.runs):
                self._mark(element, state, code)
                self._runs(line, start, len(line.runs), (x, page.height - y), state, code)
        if state.open:
            code.append("EMC")
        code.append("ET")
        return "\n".join(code), state.marked

    def _mark(self, element: int, state: "_TextState", code: list[str]) -> None:
        """Begin what belongs to an element, unless it goes on."""
        if state.open and element == state.element:
            return
        if state.open:
            code.append("EMC")
        state.open, state.element = True, element
        if element == ARTIFACT:
            code.append(_BESIDE)
        else:
            code.append(f"/{self._roles[element]} <</MCID {len(state.marked)}>> BDC")
            state.marked.append(element)

    def _runs(
        self,
        line: Line,
        start: int,
        end: int,
        corner: tuple[float, float],
        state: "_TextState",
        code: list[str],
    ) -> None:
        x, bottom = corner
        last = len(line.runs) - 1 if line.blank else -1
        for number in range(start, end):
            run = line.runs[number]
            blank = " " if number == last else ""
            self._run(run, (x + run.x, bottom - run.baseline), blank, state, code)

    def _run(
        self,
        run: GlyphRun,
        pen: tuple[float, float],
        blank: str,
        state: "_TextState",
        code: list[str],
    ) -> None:
        """Paint a run, and after it the space at which the line was broken.

        It is not seen, yet without it the words of two lines would be read as one.
        """
        ink = run.ink
        if ink is not state.ink or run.size != state.size:
            self._select(ink, run.size, state, code)
        if run.spacing != state.spacing:
            state.spacing = run.spacing
            code.append(f"{run.spacing:.4f} Tc")
        slant = _SLANT if ink.italic else 0
        matrix = f"-1 0 {-slant} -1" if run.turned else f"1 0 {slant} 1"
        face = self.embedded[ink.face]
        text = run.text + blank if blank and face.has_space else run.text
        if run.word_spacing and " " in text:
            shown = _spread(text, run, face)
        else:
            shown = "<" + "".join([face[character] for character in text]) + "> Tj"
        code.append(f"{matrix} {pen[0]:.3f} {pen[1]:.3f} Tm {shown}")

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
    """What the stream has set so far on this page, and what it has marked."""

    __slots__ = ("bold", "colour", "element", "ink", "marked", "open", "size", "spacing")

    def __init__(self) -> None:
        self.ink: Ink | None = None
        self.size = 0.0
        self.spacing = 0.0
        self.colour = ""
        self.bold = False
        self.open = False
        self.element = ARTIFACT
        self.marked: list[int] = []


def _spread(text: str, run: GlyphRun, face: EmbeddedFace) -> str:
    """Show a run with more room at its spaces."""
    room = f"> {-run.word_spacing * 1000 / run.size:.2f} <"
    space = face[" "]
    words = ["".join([face[c] for c in word]) for word in text.split(" ")]
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

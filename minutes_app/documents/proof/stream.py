"""Reading a content stream: where each glyph stands, and what is filled and stroked.

The operators of text, state, colour and paths (ISO 32000-1, 8 and 9); pictures and shadings are
passed over. Coordinates are turned into mm from the page's top-left corner at once.
"""

import importlib
from collections.abc import Callable
from copy import copy
from typing import Any

from minutes_app.documents.proof.colours import colour_of, grey
from minutes_app.documents.proof.fonts import NUMBERS, PdfFont
from minutes_app.documents.proof.measured import POINTS_PER_MM, Glyph, Stroke
from minutes_app.documents.proof.paths import Matrix, Path, multiply

_DEEPEST_FORM = 12
_INVISIBLE = 3
_TURNED = 0.76
"""Ems between the baseline of a glyph that stands upside down and that of the upright box."""
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_COLOURS = {"g", "rg", "k", "sc", "scn", "G", "RG", "K", "SC", "SCN"}


class _State:
    """What q saves and Q brings back."""

    __slots__ = ("fill", "font", "leading", "matrix", "mode", "pen", "rise", "size", "spacing",
                 "stretch", "stroke", "word")  # fmt: skip

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix
        self.fill = self.stroke = grey(0)
        self.pen = 1.0
        self.font: PdfFont | None = None
        self.size = self.spacing = self.word = self.rise = self.leading = 0.0
        self.stretch = 1.0
        self.mode = 0


class StreamReader:
    """Reads the streams of one page. ``font`` gives the fonts of a resource dictionary."""

    def __init__(
        self, origin: tuple[float, float], font: Callable[[Any], tuple[int, PdfFont]]
    ) -> None:
        left, top = origin
        mm = 1 / POINTS_PER_MM
        self._state = _State((mm, 0.0, 0.0, -mm, -left * mm, top * mm))
        self._saved: list[_State] = []
        self._font_of = font
        self._face = 0
        self._text = self._line = _IDENTITY
        self._path = Path()
        self._resources: Any = None
        self._depth = 0
        self.glyphs: list[Glyph] = []
        self.strokes: list[Stroke] = []

    def read(self, content: Any, resources: Any) -> None:
        """Read a page or a form with its resources."""
        pikepdf: Any = importlib.import_module("pikepdf")
        before, self._resources = self._resources, resources
        answers = self._answers()
        for operands, operator in pikepdf.parse_content_stream(content):
            answer = answers.get(str(operator))
            if answer is not None:
                answer(operands)
        self._resources = before

    def _answers(self) -> dict[str, Callable[[Any], None]]:
        colours = {name: self._colouring(name) for name in _COLOURS}
        return {
            "q": self._save, "Q": self._restore, "cm": self._transform, "w": self._set("pen"),
            "BT": self._begin, "Tm": self._place, "Td": self._move, "TD": self._move_leading,
            "T*": self._next, "Tf": self._choose, "Tc": self._set("spacing"),
            "Tw": self._set("word"), "Tz": self._set("stretch", 0.01), "Ts": self._set("rise"),
            "TL": self._set("leading"), "Tr": self._set("mode"),
            "Tj": self._show, "TJ": self._show_spaced, "'": self._next_show, '"': self._next_spaced,
            "Do": self._form, "re": self._path.box, "m": self._path.move, "l": self._path.line,
            "c": self._path.curve, "v": self._path.curve, "y": self._path.curve,
            "h": self._path.close, "n": self._finish(), "f": self._finish(fill=True),
            "F": self._finish(fill=True), "f*": self._finish(fill=True),
            "S": self._finish(stroke=True), "s": self._finish(stroke=True, close=True),
            "B": self._finish(fill=True, stroke=True), "B*": self._finish(fill=True, stroke=True),
            "b": self._finish(fill=True, stroke=True, close=True),
            "b*": self._finish(fill=True, stroke=True, close=True), **colours,
        }  # fmt: skip

    # State

    def _save(self, _: Any) -> None:
        self._saved.append(copy(self._state))

    def _restore(self, _: Any) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _transform(self, operands: Any) -> None:
        self._state.matrix = multiply(_matrix(operands), self._state.matrix)

    def _set(self, name: str, unit: float = 1) -> Callable[[Any], None]:
        def answer(operands: Any) -> None:
            setattr(self._state, name, float(operands[0]) * unit)

        return answer

    def _colouring(self, operator: str) -> Callable[[Any], None]:
        name = "fill" if operator.islower() else "stroke"

        def answer(operands: Any) -> None:
            numbers = [float(one) for one in operands if isinstance(one, NUMBERS)]
            setattr(self._state, name, colour_of(numbers))

        return answer

    # Text

    def _begin(self, _: Any) -> None:
        self._text = self._line = _IDENTITY

    def _place(self, operands: Any) -> None:
        self._text = self._line = _matrix(operands)

    def _move(self, operands: Any) -> None:
        step: Matrix = (1.0, 0.0, 0.0, 1.0, float(operands[0]), float(operands[1]))
        self._text = self._line = multiply(step, self._line)

    def _move_leading(self, operands: Any) -> None:
        self._state.leading = -float(operands[1])
        self._move(operands)

    def _next(self, _: Any) -> None:
        self._move((0, -self._state.leading))

    def _choose(self, operands: Any) -> None:
        fonts = self._resources.get("/Font") if self._resources is not None else None
        font = fonts.get(str(operands[0])) if fonts is not None else None
        if font is not None:
            self._face, self._state.font = self._font_of(font)
        self._state.size = float(operands[1])

    def _next_show(self, operands: Any) -> None:
        self._next(operands)
        self._show(operands)

    def _next_spaced(self, operands: Any) -> None:
        self._state.word, self._state.spacing = float(operands[0]), float(operands[1])
        self._next_show(operands[2:])

    def _show_spaced(self, operands: Any) -> None:
        state = self._state
        for item in operands[0]:
            if isinstance(item, NUMBERS):
                self._advance(-float(item) / 1000 * state.size * state.stretch)
            else:
                self._show((item,))

    def _show(self, operands: Any) -> None:
        state, font = self._state, self._state.font
        if font is None:
            return
        em, stretch = state.size, state.stretch
        a, b, c, d, e, f = multiply(self._text, state.matrix)
        points = (c * c + d * d) ** 0.5 * abs(em) * POINTS_PER_MM
        across = (a * a + b * b) ** 0.5 * stretch
        rise, seen = state.rise, state.mode != _INVISIBLE
        x = 0.0
        turned = a < 0 and abs(b) < abs(a)
        drop = _TURNED * points / POINTS_PER_MM if turned else 0.0
        for text, width, shown, space in font.drawn(bytes(operands[0])):
            if seen:
                advance = width * em * across
                place = a * x + c * rise + e - (advance if turned else 0.0)
                self.glyphs.append(
                    Glyph(text, place, b * x + d * rise + f + drop, advance, points,
                          self._face, state.fill, shown, turned)
                )  # fmt: skip
            x += (width * em + state.spacing + (state.word if space else 0.0)) * stretch
        self._advance(x)

    def _advance(self, x: float) -> None:
        a, b, c, d, e, f = self._text
        self._text = (a, b, c, d, a * x + e, b * x + f)

    # Forms and paths

    def _form(self, operands: Any) -> None:
        objects = self._resources.get("/XObject") if self._resources is not None else None
        form = objects.get(str(operands[0])) if objects is not None else None
        if form is None or str(form.get("/Subtype")) != "/Form" or self._depth >= _DEEPEST_FORM:
            return
        self._save(operands)
        self._depth += 1
        if "/Matrix" in form:
            self._transform(list(form["/Matrix"]))
        saved, self._saved = self._saved, []
        self.read(form, form.get("/Resources", self._resources))
        self._saved = saved
        self._depth -= 1
        self._restore(operands)

    def _finish(
        self, *, fill: bool = False, stroke: bool = False, close: bool = False
    ) -> Callable[[Any], None]:
        def answer(operands: Any) -> None:
            if close:
                self._path.close(operands)
            state = self._state
            if fill:
                self.strokes += self._path.filled(state.matrix, state.fill)
            if stroke:
                self.strokes += self._path.stroked(state.matrix, state.pen, state.stroke)
            self._path.clear()

        return answer


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f

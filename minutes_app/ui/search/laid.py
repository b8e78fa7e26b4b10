"""Rows of results laid out: lines broken, long words ended in dots, ready to be drawn.

Laying a row out takes ten times as long as drawing it, and a row is drawn many times: when the
pointer moves over it, at each step of scrolling. So what is laid out is kept.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from minutes_app.domain.text import has_han
from minutes_app.language.names import shown_language
from minutes_app.storage.search.results import Hit
from minutes_app.ui.record.line.units import to_units
from minutes_app.ui.search.hits import HitWords, words_of
from minutes_app.ui.theme import Theme

LINES = 2
_GAP = 14
_BEFORE = 12
"""Characters that are left before what was found where the beginning is cut off."""
_WORD = 20
"""Letters of a word that is not cut."""
_ELLIPSIS = "…"
_LEAST = 4
"""Letters of a title; with less room, the day stands alone."""
_MOST = 400
"""Rows that are kept."""
_Marks = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of the head: where it stands in the row's room (its base line), in which tone."""

    place: QPointF
    text: str
    tone: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class LaidRow:
    """What a row shows, laid out. ``asked`` is all it follows from."""

    asked: tuple[object, ...]
    head: tuple[Words, ...]
    found: QTextLayout


class Layouts:
    """Lays rows out with the fonts and colours of a moment."""

    def __init__(self, font: QFont, theme: Theme) -> None:
        self.font, self.theme, self.small = font, theme, _small(font)
        self.bold = QFont(self.small)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._lines, self._head, self._title = map(QFontMetrics, (font, self.small, self.bold))
        self._mark = QTextCharFormat()
        self._mark.setBackground(theme.colour("warning_soft"))
        self._mark.setForeground(theme.colour("on_warning_soft"))
        self._mark.setFontWeight(QFont.Weight.DemiBold)
        self._wrap = QTextOption()
        self._wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._kept: dict[int, LaidRow] = {}

    @property
    def head_height(self) -> int:
        """The height of the head in pixels."""
        return self._head.lineSpacing()

    @property
    def found_height(self) -> int:
        """The height of the lines of what was found, in pixels."""
        return self._lines.lineSpacing() * LINES

    def row(self, hit: Hit, width: int, *, quiet: bool) -> LaidRow:
        """Return a row of some width in pixels. ``quiet``: its title stands above it already."""
        today = date.today()  # noqa: DTZ011 - the day on the wall
        asked = (hit, width, quiet, today, shown_language())
        row = self._kept.get(hit.passage)
        if row is None or row.asked != asked:
            if len(self._kept) >= _MOST:
                del self._kept[next(iter(self._kept))]  # one by one: all at once take 18 ms
            found = self._found(hit, width)
            # Of a title that was found the head does not say once more what stands below it.
            told = found.text() == hit.title
            words = words_of(hit, today, titled=not told)
            row = LaidRow(asked, self._words(words, width, quiet=quiet or told), found)
            self._kept[hit.passage] = row
        return row

    def _words(self, words: HitWords, width: int, *, quiet: bool) -> tuple[Words, ...]:
        """Lay out title and day at the left; who, what and how far at the right."""
        laid: list[Words] = []
        face = self._head if quiet else self._title
        wanted = face.horizontalAdvance(words.title) + _GAP
        right, least, base = width, min(width * 2 // 5, wanted), self._head.ascent()
        for text, tone in ((words.state, words.tone), (words.facts, "muted")):
            if text:
                shown, taken = _fitted(self._head, text, max(right - least, 0), _AT_END)
                laid.append(Words(QPointF(right - taken, base), shown, tone))
                right -= taken + _GAP
        title = _fitted_before(face, words.title, words.day, right)
        laid.append(Words(QPointF(0, base), title, "faint" if quiet else "text", bold=not quiet))
        return tuple(laid)

    def _found(self, hit: Hit, width: int) -> QTextLayout:
        text, marks = _shown(hit)
        face = self._strong if text == hit.title else self.font
        layout = self._layout(text, marks, width, face)
        end = _end_of(layout)
        if marks and marks[0][0] > _BEFORE and not _is_seen(text, marks[0], end):
            # What was found stands further on than two lines go: begin before it.
            whole, places = text, marks
            for start in _starts(text, marks[0][0], end):
                text = _ELLIPSIS + whole[start:]
                shift = start - 1
                marks = [(one - shift, other - shift) for one, other in places]
                layout = self._layout(text, marks, width, face)
                end = _end_of(layout)
                if _is_seen(text, marks[0], end):
                    break
        while 2 < end < to_units(text, len(text)):  # dots wider than what they stand for: once more
            text = _ended(text, end)
            marks = [one for one in marks if one[1] < len(text)]
            layout = self._layout(text, marks, width, face)
            end = _end_of(layout)
        return layout

    def _layout(self, text: str, marks: _Marks, width: int, face: QFont) -> QTextLayout:
        layout = QTextLayout(text, face)
        layout.setCacheEnabled(True)
        layout.setTextOption(self._wrap)
        layout.setFormats([self._range(text, one, other) for one, other in marks])
        layout.beginLayout()
        for number in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(0, number * self._lines.lineSpacing()))
        layout.endLayout()
        return layout

    def _range(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        one = QTextLayout.FormatRange()
        one.start = to_units(text, start)
        one.length = to_units(text, end) - one.start
        one.format = self._mark
        return one


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _fitted(
    metrics: QFontMetrics, text: str, room: int, where: Qt.TextElideMode
) -> tuple[str, int]:
    """Return a text as it fits into some pixels, and how many it takes."""
    width = metrics.horizontalAdvance(text)
    if width <= room:
        return text, width
    shown = metrics.elidedText(text, where, room)
    return shown, metrics.horizontalAdvance(shown)


def _fitted_before(metrics: QFontMetrics, text: str, end: str, room: int) -> str:
    """Return a text as it fits, its end whole: of a day cut amid, a part reads as another day."""
    if not end or metrics.horizontalAdvance(text) <= room:
        return _fitted(metrics, text, room, _AMID)[0]
    dot = " · "
    left = room - metrics.horizontalAdvance(dot + end)
    if left < metrics.averageCharWidth() * _LEAST:
        return _fitted(metrics, end, room, _AT_END)[0]
    return _fitted(metrics, text.removesuffix(dot + end), left, _AMID)[0] + dot + end


def _starts(text: str, found: int, fits: int) -> list[int]:
    """Return where a text may begin so that a place is seen: the first that does is the best.

    First so far before it that what follows fills the lines (``fits``: characters they hold, more
    or less), then shortly before it. No word of letters is cut.
    """
    shortly = max(found - _BEFORE, 1)
    filling = max(min(shortly, len(text) - fits * 3 // 4), 1)
    return [_word_before(text, filling), _word_before(text, shortly), shortly]


def _word_before(text: str, place: int) -> int:
    """Return where the word of letters begins in which a place is, else the place."""
    for start in range(place, max(place - _WORD, 0), -1):
        if text[start - 1].isspace() or has_han(text[start - 1 : start + 1]):
            return start
    return place


def _is_seen(text: str, mark: tuple[int, int], end: int) -> bool:
    """Tell whether a mark is whole before the end of the lines, and before dots there."""
    goes_on = end < to_units(text, len(text))
    return to_units(text, mark[1]) <= (end - 2 if goes_on else end)


def _shown(hit: Hit) -> tuple[str, _Marks]:
    """Return the words of a hit with a sign where the text goes on, and the marks in them."""
    shift = len(_ELLIPSIS) if hit.before else 0
    text = f"{_ELLIPSIS if hit.before else ''}{hit.text}{_ELLIPSIS if hit.after else ''}"
    return text, [(start + shift, end + shift) for start, end in hit.marks]


def _ended(text: str, units: int) -> str:
    """Return as much of a text as goes into some units, with a sign at its end."""
    kept = text.encode("utf-16-le")[: 2 * (units - 2)].decode("utf-16-le", "ignore")
    return kept.rstrip() + _ELLIPSIS


def _end_of(layout: QTextLayout) -> int:
    """Return where the last line ends, in units of Qt's."""
    count = layout.lineCount()
    if not count:
        return 0
    last = layout.lineAt(count - 1)
    return last.textStart() + last.textLength()


_AT_END, _AMID = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle

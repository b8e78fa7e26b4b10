"""Setting a row of the outline: where text, task and events stand in it, and how high it is."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from minutes_app.ui.models.outline import OutlineRow
from minutes_app.ui.theme import Theme

SIDE = 14
INDENT = 24
ABOVE, BELOW = 5, 6
HEADER_ABOVE = 12
_GAP = 14
_BETWEEN = 3
_SHARE = 0.34
"""What a task may take of the width to stand beside the text; a wider one stands below it."""

_DEEPEST = 0.4
"""What nesting may take of the width: in a narrow window deep points move no further in."""

_HEADING_SCALE = 1.12
_SMALL_SCALE = 0.88
_SEPARATOR = "\u00a0\u00a0·  "
"""Between facts: a line breaks after it, never before."""
_LINE = "\u2028"


@dataclass(frozen=True, slots=True)
class Block:
    """Text that is set, and where it stands in its row."""

    layout: QTextLayout
    at: QPoint

    @property
    def height(self) -> int:
        """Its height."""
        return round(self.layout.boundingRect().height())


@dataclass(frozen=True, slots=True)
class RowFrame:
    """A row that is set for a width. Lengths are pixels; places are those in the row."""

    row: OutlineRow
    width: int
    header: int
    text: Block
    text_width: int
    aside: Block | None
    events: Block | None
    height: int


class RowSetter:
    """Sets rows in one font and theme, and remembers those that were set last."""

    _MOST = 400

    def __init__(self, font: QFont, theme: Theme, *, show_times: bool = False) -> None:
        self.font = font
        self.small = scaled(font, _SMALL_SCALE)
        self.heading = scaled(font, _HEADING_SCALE, QFont.Weight.DemiBold)
        self._theme = theme
        self.line = QFontMetrics(font).lineSpacing()
        self.small_line = QFontMetrics(self.small).lineSpacing()
        self._character = QFontMetrics(font).averageCharWidth()
        wide = QFontMetrics(self.small).horizontalAdvance("00:00")
        self.times_width = wide + _GAP if show_times else 0
        self._frames: dict[object, RowFrame] = {}

    def estimate(self, row: OutlineRow, width: int) -> int:
        """Guess the height of a row by the length of its text, without setting it."""
        text = row.entry.text
        room = max(width - self._left(row, width) - SIDE, 40)
        # A Chinese character has three bytes and takes the room of two Latin ones.
        units = (len(text) + len(text.encode())) / 2 + len(row.ordinal)
        lines = 1 + int(units * self._character * 0.9 / room) + text.count("\n")
        events = self.small_line + _BETWEEN if row.events else 0
        return self.header_height(row) + lines * self.line + events + ABOVE + BELOW

    def frame(self, row: OutlineRow, width: int) -> RowFrame:
        """Return a row set for a width."""
        known = self._frames.get(row.key)
        if known is not None and known.row is row and known.width == width:
            return known
        if len(self._frames) >= self._MOST:
            self._frames.clear()
        frame = self._frames[row.key] = self._set(row, width)
        return frame

    def header_height(self, row: OutlineRow) -> int:
        """Return the height of what stands above a row."""
        if row.header:
            return self.small_line + HEADER_ABOVE
        return HEADER_ABOVE if row.is_heading else 0

    def _set(self, row: OutlineRow, width: int) -> RowFrame:
        header, left = self.header_height(row), self._left(row, width)
        room = max(width - left - SIDE, 40)
        beside = self._beside(row, room)
        text_width = max(room - (beside + _GAP if beside else 0), 40)
        top = header + ABOVE
        text = Block(self._text(row, text_width), QPoint(left, top))
        bottom = top + text.height
        aside = events = None
        if beside:
            shift = (self.line - self.small_line) // 2
            layout = self._aside(row, _LINE, beside, Qt.AlignmentFlag.AlignRight)
            aside = Block(layout, QPoint(width - SIDE - beside, top + shift))
            bottom = max(bottom, top + shift + aside.height)
        elif row.is_task or row.lead or row.due:
            layout = self._aside(row, _SEPARATOR, room, Qt.AlignmentFlag.AlignLeft)
            aside = Block(layout, QPoint(left, bottom + _BETWEEN))
            bottom = aside.at.y() + aside.height
        if row.events:
            coloured = [_part(0, len(row.events), self._theme.colour("muted"))]
            layout = set_text(row.events, self.small, room, coloured)
            events = Block(layout, QPoint(left, bottom + _BETWEEN))
            bottom = events.at.y() + events.height
        return RowFrame(row, width, header, text, text_width, aside, events, bottom + BELOW)

    def _left(self, row: OutlineRow, width: int) -> int:
        nesting = min(row.depth * INDENT, round(width * _DEEPEST))
        return SIDE + self.times_width + nesting

    def _text(self, row: OutlineRow, width: int) -> QTextLayout:
        font = self.heading if row.is_heading else self.font
        coloured = []
        if row.ordinal:
            coloured = [_part(0, len(row.ordinal), self._theme.colour("accent"))]
        return set_text(row.ordinal + row.entry.text, font, width, coloured)

    def _beside(self, row: OutlineRow, room: int) -> int:
        """Return the width of a task that finds room beside the text, 0 for one that does not."""
        metrics = QFontMetrics(self.small)
        lines = "".join(text for text, _ in self._pieces(row, _LINE)).split(_LINE)
        wanted = max(metrics.horizontalAdvance(line) for line in lines)
        return wanted + 2 if wanted and wanted <= room * _SHARE else 0

    def _aside(
        self, row: OutlineRow, separator: str, width: int, side: Qt.AlignmentFlag
    ) -> QTextLayout:
        parts: list[QTextLayout.FormatRange] = []
        said = ""
        for text, token in self._pieces(row, separator):
            parts.append(_part(len(said), len(text), self._theme.colour(token)))
            said += text
        return set_text(said, self.small, width, parts, side)

    def _pieces(self, row: OutlineRow, separator: str) -> list[tuple[str, str]]:
        """Return who, when and how far, with the colours; who stands apart from the others."""
        tone = "danger" if row.overdue else "success" if row.status == "done" else "muted"
        # A day and a state are read at one glance: no line breaks within them.
        day, state = (words.replace(" ", "\u00a0") for words in (row.due, row.status_words))
        due = [(day, "danger" if row.overdue else "muted"), (state, tone)]
        later = [piece for piece in due if piece[0]]
        pieces: list[tuple[str, str]] = [(row.lead, "accent")] if row.lead else []
        for number, piece in enumerate(later):
            if pieces:
                pieces.append((_SEPARATOR if number else separator, "muted"))
            pieces.append(piece)
        return pieces


def set_text(
    text: str,
    font: QFont,
    width: int,
    formats: list[QTextLayout.FormatRange],
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QTextLayout:
    """Set text that wraps; a line feed breaks the line."""
    layout = QTextLayout(text.replace("\n", _LINE), font)
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def scaled(font: QFont, scale: float, weight: QFont.Weight | None = None) -> QFont:
    """Return a font in another size."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * scale)
    if weight is not None:
        other.setWeight(weight)
    return other


def _part(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(colour)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, look
    return part

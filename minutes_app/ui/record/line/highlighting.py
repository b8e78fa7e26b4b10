"""Colouring the capture line as it is read."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from minutes_app.capture.reading import Reading, Role
from minutes_app.ui.theme import Appearance

_TOKENS = {
    Role.SPEAKER: "accent",
    Role.KIND: "accent",
    Role.SUB_POINT: "accent",
    Role.ORDINAL: "faint",
    Role.LEAD: "success",
    Role.SUPPORT: "success",
    Role.DEADLINE: "warning",
    Role.ATTENDEE: "accent",
    Role.COMMAND: "accent",
    Role.ESCAPE: "faint",
}


class LineHighlighter(QSyntaxHighlighter):
    """Colours what was understood and underlines what is in doubt."""

    def __init__(self, document: QTextDocument, appearance: Appearance) -> None:
        super().__init__(document)
        self._appearance = appearance
        self._marks: list[tuple[int, int, QTextCharFormat]] = []

    def show_reading(self, reading: Reading) -> None:
        """Colour the line as it is read now."""
        if not (reading.spans or reading.doubts or self._marks):
            return
        units = _Units(reading.text)
        marks = [
            (units.at(span.start), units.at(span.end), self._coloured(_TOKENS[span.role]))
            for span in reading.spans
            if span.role in _TOKENS
        ]
        marks += [
            (units.at(doubt.start), units.at(doubt.end), self._underlined())
            for doubt in reading.doubts
        ]
        if marks != self._marks:  # what is typed is coloured by the marks of before as it comes
            self._marks = marks
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not self._marks:
            return
        offset = self.currentBlock().position()
        for start, end, look in self._marks:
            if end > offset and start < offset + len(text):
                self.setFormat(max(start - offset, 0), end - max(start, offset), look)

    def _coloured(self, token: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._colour(token))
        return look

    def _underlined(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(self._colour("warning"))
        return look

    def _colour(self, token: str) -> QColor:
        return self._appearance.theme.colour(token)


class _Units:
    """Places in a text as Qt counts them, in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = max(text, default="") <= "\uffff"

    def at(self, place: int) -> int:
        if self._plain:
            return place
        return len(self._text[:place].encode("utf-16-le")) // 2

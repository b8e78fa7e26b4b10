"""A text to be read in which changes are marked: by colour, and by a line through or under it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from minutes_app.documents.compare.words import Mark, Piece
from minutes_app.ui.theme import Appearance, Theme
from minutes_app.ui.widgets.low import low


class ChangedText(QTextEdit):
    """Shows pieces of text; what was deleted is struck through, what was inserted underlined."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(readOnly=True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._appearance = appearance
        self._pieces: tuple[Piece, ...] = ()
        appearance.changed.connect(self._draw)

    def minimumSizeHint(self) -> QSize:
        return low(self, super().minimumSizeHint())

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show a text and its changes."""
        self._pieces = tuple(pieces)
        self._draw()

    def _draw(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in self._pieces:
            cursor.insertText(piece.text, _look(piece.mark, self._appearance.theme))


def _look(mark: Mark, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    if mark is Mark.INSERTED:
        look.setBackground(QColor(theme.colour("accent_soft")))
        look.setForeground(QColor(theme.colour("on_accent_soft")))
        look.setFontUnderline(True)
    elif mark is Mark.DELETED:
        look.setFontStrikeOut(True)
        look.setForeground(QColor(theme.colour("danger")))
    return look

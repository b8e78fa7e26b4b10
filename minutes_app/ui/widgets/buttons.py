"""A button with an icon and words that are set in one go; a button that is on or off."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton

from minutes_app.ui.theme import icon, set_look
from minutes_app.ui.wording import escaped
from minutes_app.ui.wording import hint as hint_of


class WordButton(QPushButton):
    """A push button; its words are its accessible name."""

    def __init__(self, drawing: str, act: Callable[[], object], look: str = "") -> None:
        super().__init__()
        # In a dialog, Enter belongs to the one button that ends it.
        self.setAutoDefault(False)
        if drawing:
            # On the accent, an icon in the colour of words could hardly be seen.
            role = QPalette.ColorRole.Base if look == "primary" else None
            self.setIcon(icon(drawing, role))
        if look:
            set_look(self, look)
        self.clicked.connect(lambda _=False: act())

    def set_words(self, words: str, hint: str = "") -> None:
        """Take words, in the language of the moment."""
        self.setText(escaped(words))
        self.setAccessibleName(words)
        self.setToolTip(hint_of(hint))


class ToolButton(QToolButton):
    """A drawing to press; its words are its accessible name and its hint."""

    def __init__(self, drawing: str, act: Callable[[], object]) -> None:
        super().__init__()
        self.setIcon(icon(drawing))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda _=False: act())

    def set_words(self, words: str, hint: str = "") -> None:
        """Take words, in the language of the moment; the hint says more."""
        self.setAccessibleName(words)
        self.setToolTip(hint_of(f"{words}\n{hint}" if hint else words))


class Chip(QPushButton):
    """A button that is on or off, wide enough for its words when they turn bold."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoDefault(False)
        set_look(self, "chip")

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.text().replace("&&", "&")
        wider = QFontMetrics(bold).horizontalAdvance(words)
        hint = super().sizeHint()
        return hint + QSize(max(wider - self.fontMetrics().horizontalAdvance(words), 0) + 2, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

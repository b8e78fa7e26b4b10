"""A button with an icon and words that are set in one go."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from minutes_app.ui.theme import icon, set_look
from minutes_app.ui.wording import escaped


class WordButton(QPushButton):
    """A push button; its words are its accessible name."""

    def __init__(self, drawing: str, act: Callable[[], object], look: str = "") -> None:
        super().__init__()
        # In a dialog, Enter belongs to the one button that ends it.
        self.setAutoDefault(False)
        if drawing:
            self.setIcon(icon(drawing))
        if look:
            set_look(self, look)
        self.clicked.connect(lambda _=False: act())

    def set_words(self, words: str, hint: str = "") -> None:
        """Take words, in the language of the moment."""
        self.setText(escaped(words))
        self.setAccessibleName(words)
        self.setToolTip(hint)

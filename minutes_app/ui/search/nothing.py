"""What stands where nothing was found: what may help, and a way to look without the filters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.query.editing import filters, without_filter
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.empty import EmptyState


class NothingFound(Retranslating, QWidget):
    """``loosened`` carries the words typed without their filters."""

    loosened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._ready = True
        self._button = WordButton("", self._loosen)
        self._empty = EmptyState("search", self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        self.retranslate()

    def retranslate(self) -> None:
        if self._ready:
            heading, words = self.tr("Nothing found"), self.tr("Use fewer words, or a part of one.")
        else:
            heading = self.tr("Nothing found yet")
            words = self.tr(
                "Part of the archive has not been read yet. Results from it will appear here."
            )
        self._empty.set_words(heading, words)
        self._button.set_words(self.tr("Search without the filters"))

    def set_ready(self, *, ready: bool) -> None:
        """Say whether all can be found: what is not yet there may only not be read."""
        if ready != self._ready:
            self._ready = ready
            self.retranslate()

    def follow(self, text: str) -> None:
        """Take what is typed now; the button is there where words stay without the filters."""
        self._words = text
        for field in {one.field for one in filters(text)}:
            self._words = without_filter(self._words, field)
        self._button.setVisible(self._words.strip() not in {"", text.strip()})

    def _loosen(self) -> None:
        self.loosened.emit(self._words.strip())

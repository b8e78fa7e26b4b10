"""The foot of the preview of a list: how many were understood, and what is done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from minutes_app.ui.intake.lines import Line, Totals
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton


class Foot(Retranslating, QWidget):
    """``settled`` says that the row that is chosen is right, ``putting`` that the list is."""

    settled = Signal()
    putting = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found = Totals()
        self.totals = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.right = WordButton("check", self.settled.emit, "quiet")
        self.cancel = WordButton("", self.cancelled.emit)
        self.put = WordButton("", self.putting.emit, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.totals, 1)
        for button in (self.right, self.cancel, self.put):
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self.right.set_words(
            self.tr("That is right"), self.tr("The row that is chosen is in doubt no longer.")
        )
        self.cancel.set_words(self.tr("Cancel"))
        self._say()

    def show_totals(self, found: Totals, *, may_put: bool) -> None:
        """Say how many lines there are of each kind; ``may_put`` tells whether they can be put."""
        self._found = found
        self.right.setVisible(bool(found.lines))
        self.put.setEnabled(found.put > 0 and may_put)
        self._say()

    def follow(self, line: Line | None) -> None:
        """Offer to settle the line that is chosen, if it is in doubt."""
        self.right.setEnabled(bool(line and line.in_doubt and line.can_be_put))

    def _say(self) -> None:
        found = self._found
        self.totals.setText(self._total_words(found) if found.lines else "")
        self.put.set_words(self.tr("Put %n on the list", "", found.put))

    def _total_words(self, found: Totals) -> str:
        parts = [self.tr("%n people", "", found.lines)]
        counted = (
            (found.listed, self.tr("%n on the list already", "", found.listed)),
            (found.known, self.tr("%n known", "", found.known)),
            (found.new, self.tr("%n new", "", found.new)),
            (found.doubts, self.tr("%n in doubt", "", found.doubts)),
        )
        return " · ".join([*parts, *(words for count, words in counted if count)])

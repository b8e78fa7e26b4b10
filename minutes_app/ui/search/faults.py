"""What is wrong in a search, in words under the line: a sentence for each of the first faults."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from minutes_app.domain.query import Fault
from minutes_app.language.query_words import name_of_fault
from minutes_app.ui.theme import set_look

MOST = 3
"""Faults that are told one by one: more would push the results out of sight."""


class FaultsLabel(QLabel):
    """There only while something is wrong. What is wrong twice in the same way is told once."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self, "warning")

    def say(self, faults: Sequence[Fault]) -> str:
        """Show what is wrong, and return what is shown."""
        said = list(dict.fromkeys(map(name_of_fault, faults)))
        if len(said) > MOST:
            left = len(said) - MOST + 1
            said = [*said[: MOST - 1], self.tr("%n more are marked in the line.", "", left)]
        self.setText("\n".join(said))
        self.setVisible(bool(said))
        return self.text()

"""A row of chips of which one is chosen, with words to filter by."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from minutes_app.ui.widgets.buttons import Chip
from minutes_app.ui.widgets.lines import FilterLine
from minutes_app.ui.wording import escaped


class Filter(QWidget):
    """``changed`` comes when another chip is chosen or the words change."""

    changed = Signal()

    def __init__(self, chips: int) -> None:
        super().__init__()
        self.words = FilterLine()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number in range(chips):
            chip = Chip()
            chip.setChecked(number == 0)
            self._group.addButton(chip, number)
            layout.addWidget(chip)
        layout.addWidget(self.words, 1)
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)
        self.words.textChanged.connect(lambda _: self.changed.emit())

    @property
    def chosen(self) -> int:
        """The number of the chip that is chosen."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a chip."""
        self._group.button(number).setChecked(True)

    def set_words(self, chips: Sequence[str], filter_words: str) -> None:
        """Name the chips and the line, in the language of the moment."""
        for number, words in enumerate(chips):
            self._group.button(number).setText(escaped(words))
            self._group.button(number).setAccessibleName(words)
        self.words.setPlaceholderText(filter_words)
        self.words.setAccessibleName(filter_words)

"""Short questions: what a version is called, why minutes are corrected."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.theme import set_look

_LETTERS = 52


class AskingDialog(QDialog):
    """Asks for one line. ``answered`` hears it when it is accepted; empty ones on demand only."""

    def __init__(
        self,
        words: tuple[str, str, str, str],
        answered: Callable[[str], object],
        parent: QWidget,
        *,
        text: str = "",
        may_be_empty: bool = False,
    ) -> None:
        """``words``: the title, what it is about, the name of the line, the way on."""
        super().__init__(parent)
        title, about, name, way = words
        self.setWindowTitle(title)
        self._answered = answered
        self._may_be_empty = may_be_empty
        head, said, label = heading("title"), heading("muted"), QLabel(name)
        head.setText(title)
        said.setText(about)
        set_look(label, "small")
        self.line = QLineEdit(text)
        self.line.setAccessibleName(name)
        self.line.selectAll()
        ways = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(ways.Ok | ways.Cancel)
        self.buttons.button(ways.Ok).setText(way)
        self.buttons.button(ways.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self._check)
        self._column = lay_out(self, head, said, label, self.line, self.buttons)
        self._check()

    def accept(self) -> None:
        super().accept()
        self._answered(self.line.text().strip())

    def showEvent(self, event: QShowEvent) -> None:
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        self.setMinimumWidth(width)
        self.setMinimumHeight(self._column.totalHeightForWidth(width))
        super().showEvent(event)
        self.line.setFocus()

    def _check(self) -> None:
        ready = self._may_be_empty or bool(self.line.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

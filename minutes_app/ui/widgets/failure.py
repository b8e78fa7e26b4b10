"""Dialogs for what stops the work: an archive that cannot be opened, a fault of the program."""

from enum import Enum, auto

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.language.errors import describe
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating


class Way(Enum):
    """What the user chose when an archive could not be opened."""

    LOOK = auto()
    OTHER = auto()
    NEW = auto()
    QUIT = auto()


class FailureDialog(Retranslating, QDialog):
    """Says why an archive cannot be opened and offers ways on; ``way`` is the one chosen.

    One that somebody else is writing to can be looked at.
    """

    def __init__(self, error: MinutesError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self.way = Way.QUIT
        self._title = _words("heading")
        self._details = _words("muted")
        self._buttons: dict[Way, QPushButton] = {}
        box = QDialogButtonBox()
        roles = {
            Way.LOOK: QDialogButtonBox.ButtonRole.ActionRole,
            Way.OTHER: QDialogButtonBox.ButtonRole.AcceptRole,
            Way.NEW: QDialogButtonBox.ButtonRole.ActionRole,
            Way.QUIT: QDialogButtonBox.ButtonRole.RejectRole,
        }
        for way, role in roles.items():
            button = box.addButton("", role)
            button.clicked.connect(lambda _=False, one=way: self._choose(one))
            self._buttons[way] = button
        self._buttons[Way.OTHER].setDefault(True)
        self._buttons[Way.LOOK].setVisible(error.code == "archive.in_use")
        _lay_out(self, self._title, self._details, box)
        self.retranslate()

    def retranslate(self) -> None:
        words = describe(self._error)
        self.setWindowTitle(self.tr("Minutes"))
        self._title.setText(words.title)
        self._details.setText(f"{words.safe} {words.next}".strip())
        self._buttons[Way.LOOK].setText(self.tr("Look only"))
        self._buttons[Way.OTHER].setText(self.tr("Open another…"))
        self._buttons[Way.NEW].setText(self.tr("Make a new one…"))
        self._buttons[Way.QUIT].setText(self.tr("Quit"))

    def _choose(self, way: Way) -> None:
        self.way = way
        self.done(way is not Way.QUIT)


class BugDialog(Retranslating, QDialog):
    """Says calmly that the program made a mistake; the details can be copied."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _words("heading")
        self._words = _words("muted")
        self._details = QPlainTextEdit(details, readOnly=True)
        self._details.setMinimumSize(520, 200)
        box = QDialogButtonBox()
        self._copy = box.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._go_on = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self._go_on.setDefault(True)
        box.accepted.connect(self.accept)
        _lay_out(self, self._title, self._words, self._details, box)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Minutes"))
        self._title.setText(self.tr("The program made a mistake"))
        self._words.setText(
            self.tr(
                "Everything that was saved is safe, and you can go on. "
                "With these details the mistake can be found and mended."
            )
        )
        self._details.setAccessibleName(self.tr("Details of the mistake"))
        self._copy.setText(self.tr("Copy details"))
        self._go_on.setText(self.tr("Go on"))


def _words(look: str) -> QLabel:
    label = QLabel(wordWrap=True)
    set_look(label, look)
    return label


def _lay_out(dialog: QDialog, *widgets: QWidget) -> None:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 22, 24, 18)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget)
    dialog.setMinimumWidth(480)

"""The fields of the dialog of issue: the paper, its copies, its files."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.meetings import Issue
from minutes_app.language import translate
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.details.head import one_a_line
from minutes_app.ui.forms import Cell, LinesField, MomentField, NumberField
from minutes_app.ui.issuing.distribution import DistributionField
from minutes_app.ui.preferences import ISSUE_FOLDER, Preferences
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.file_dialog import FileDialog


class PaperFields(QWidget):
    """Number, date, copies: what stands on the paper around the minutes."""

    def __init__(self) -> None:
        super().__init__()
        self._issue = Issue()
        self._recorded = False
        self.cells = {
            "year": Cell("year", lambda: translate("details", "Year"), NumberField()),
            "number": Cell("number", lambda: translate("details", "Number"), NumberField()),
            "date": Cell("date", lambda: translate("details", "Date of issue"), MomentField(),
                         stretch=2, hint=self._say_which),
            "copy_to": Cell("copy_to", lambda: translate("details", "Copy to"), LinesField(2),
                            hint=one_a_line),
            "distribution": Cell(
                "distribution", lambda: translate("details", "Distribution list"),
                DistributionField(),
            ),
        }  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in ("year", "number", "date"):
            row.addWidget(self.cells[name], self.cells[name].stretch)
        column.addLayout(row)
        column.addWidget(self.cells["copy_to"])
        column.addWidget(self.cells["distribution"])

    def show_issue(self, issue: Issue, *, recorded: bool) -> None:
        """Show what is proposed; ``recorded`` tells whether its date stands in the details."""
        self._issue, self._recorded = issue, recorded
        for name, cell in self.cells.items():
            cell.field.show_value(getattr(issue, name))
        self.cells["date"].retranslate()

    def _say_which(self) -> str:
        """Say which date is proposed: what is not typed here should surprise nobody."""
        if self._recorded:
            return translate("issuing", "As recorded in the details")
        return translate("issuing", "Today is proposed")

    def issue(self) -> Issue:
        """Return what is to stand on the paper."""
        typed = {name: cell.field.value() for name, cell in self.cells.items()}
        return replace(self._issue, **typed)


class FileFields(Retranslating, QWidget):
    """Which files, where, and under which name."""

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        kept = preferences.get(ISSUE_FOLDER) or QStandardPaths.writableLocation(documents)
        self.pdf, self.word = QCheckBox(), QCheckBox()
        self.folder, self.name = QLineEdit(kept), QLineEdit()
        self.browse = QPushButton()
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.choose)
        self._labels = tuple(QLabel(textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        for label in self._labels:
            set_look(label, "small")
        kinds, place = QHBoxLayout(), QHBoxLayout()
        for box in (self.pdf, self.word):
            box.setChecked(True)
            box.toggled.connect(self.changed)
            kinds.addWidget(box)
            kinds.addSpacing(12)
        kinds.addStretch(1)
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(kinds)
        column.addSpacing(6)
        column.addWidget(self._labels[0])
        column.addWidget(self.name)
        column.addSpacing(6)
        column.addWidget(self._labels[1])
        column.addLayout(place)
        for line in (self.folder, self.name):
            line.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def forms(self) -> tuple[Format, ...]:
        """The kinds of files that are wanted."""
        boxes = ((self.pdf, Format.PDF), (self.word, Format.WORD))
        return tuple(form for box, form in boxes if box.isChecked())

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing."""
        return bool(self.forms and self.name.text().strip() and self.folder.text().strip())

    def place(self) -> Path:
        """Return the folder, and remember it."""
        self._preferences.set(ISSUE_FOLDER, self.folder.text().strip())
        return Path(self.folder.text().strip()).expanduser()

    def choose(self) -> None:
        """Ask for the folder."""
        dialog = FileDialog(self, self.tr("Folder for the files"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self.folder.text())
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def retranslate(self) -> None:
        self.pdf.setText(self.tr("PDF (for the archive, with the record inside)"))
        self.word.setText(self.tr("Word"))
        names = (self.tr("Name of the files"), self.tr("Folder for the files"))
        for line, label, words in zip((self.name, self.folder), self._labels, names, strict=True):
            line.setAccessibleName(words)
            label.setText(words)
            label.setBuddy(line)
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the folder"))

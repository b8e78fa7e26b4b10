"""What is wanted of a batch: papers, formats, folder, names, and what of files that are there."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import MeetingRecord
from minutes_app.language.names import shown_language
from minutes_app.language.paper_words import paper_name
from minutes_app.services.papers.batch import Batch, Existing
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.preferences import EXPORT_FOLDER, Preferences
from minutes_app.ui.publishing.pattern import PatternField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.file_dialog import FileDialog
from minutes_app.ui.wording import escaped

_COLUMNS = 2


class BatchWishes(Retranslating, QWidget):
    """The fields of a batch; ``changed`` whenever something else is wanted."""

    changed = Signal()

    def __init__(self, preferences: Preferences, pattern: str) -> None:
        super().__init__()
        self.papers = {kind: QCheckBox() for kind in PaperKind}
        self.formats = {form: QCheckBox() for form in (Format.PDF, Format.WORD, Format.JSON)}
        self.folder = QLineEdit(readOnly=True)
        self.browse = WordButton("", self._choose_folder)
        self.pattern = PatternField()
        self.existing = QComboBox()
        self._labels = [QLabel() for _ in range(5)]
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        kept = preferences.get(EXPORT_FOLDER)
        self.folder.setText(kept or QStandardPaths.writableLocation(documents))
        self.pattern.show_value(pattern)
        for one in Existing:
            self.existing.addItem("", one.value)
        self.papers[PaperKind.MINUTES].setChecked(True)
        self.formats[Format.PDF].setChecked(True)
        self._lay_out()
        for box in (*self.papers.values(), *self.formats.values()):
            box.toggled.connect(lambda _: self.changed.emit())
        self.retranslate()

    def batch(self) -> Batch:
        """Return what is wanted."""
        return Batch(
            Path(self.folder.text()),
            tuple(kind for kind, box in self.papers.items() if box.isChecked()),
            tuple(form for form, box in self.formats.items() if box.isChecked()),
            self.pattern.value(),
            Existing(self.existing.currentData()),
        )

    def show_sample(self, meeting: Meeting | None) -> None:
        """Show what a file of a meeting would be called."""
        batch = self.batch()
        kind = batch.papers[0] if batch.papers else PaperKind.MINUTES
        ending = batch.formats[0].value if batch.formats else Format.PDF.value
        record = MeetingRecord(meeting) if meeting else None
        self.pattern.show_sample(record, kind, ending)

    def retranslate(self) -> None:
        names = (self.tr("Papers"), self.tr("Files"), self.tr("Folder"),
                 self.tr("Names of files"), self.tr("Files that are there"))  # fmt: skip
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        for kind, box in self.papers.items():
            box.setText(escaped(paper_name(kind, shown_language())))
        forms = (self.tr("PDF"), self.tr("Word"), self.tr("For another archive"))
        for box, words in zip(self.formats.values(), forms, strict=True):
            box.setText(words)
        ways = (self.tr("Keep both"), self.tr("Replace"), self.tr("Leave as they are"))
        for index, words in enumerate(ways):
            self.existing.setItemText(index, words)
        self.folder.setAccessibleName(names[2])
        self.pattern.name(names[3])
        self.existing.setAccessibleName(names[4])
        self.browse.set_words(self.tr("Choose…"))

    def _lay_out(self) -> None:
        papers, formats = _beside(self.papers.values()), _beside(self.formats.values())
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (papers, formats, place, self.pattern, self.existing)
        for label, field in zip(self._labels, fields, strict=True):
            set_look(label, "muted")
            form.addRow(label, field)

    def _choose_folder(self) -> None:
        dialog = FileDialog(self, self.tr("Folder for the files"), self.folder.text())
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.fileSelected.connect(lambda _: self.changed.emit())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _beside(boxes: Iterable[QCheckBox]) -> QGridLayout:
    """Return boxes to tick in columns, which leave room for the rest on a low screen."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
    return grid

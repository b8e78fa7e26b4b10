"""The first run: language, the office, where the archive lies, a meeting to look at."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from minutes_app.domain.errors import ConflictError
from minutes_app.domain.meetings import Language
from minutes_app.domain.records import Change
from minutes_app.language import Tongue, current_language
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.dialogs.settings import language_box
from minutes_app.ui.preferences import TOUR_WANTED, WELCOMED
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.file_dialog import FileDialog


class WelcomeDialog(Retranslating, QDialog):
    """Asks a few things, none of which is needed to begin.

    ``stayed`` comes when it is done and the archive is the one that is open already.
    """

    stayed = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None, reopen: Callable[[Path], object]
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._reopen = reopen
        self._archive = Path(context.session.desk.archive.path)
        self._title, self._words = heading("title"), heading("muted")
        self.language = language_box(context.around)
        self.office = QLineEdit()
        self.folder = QLineEdit(str(self._archive.parent))
        self._choose = WordButton("folder", self._choose_folder)
        self.sample = QCheckBox()
        self.tour = QCheckBox()
        self.tour.setChecked(True)
        self.start = QPushButton()
        self.start.setDefault(True)
        self.start.clicked.connect(self.accept)
        self._labels = [QLabel() for _ in range(3)]
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 6, 0, 0)
        row.addStretch(1)
        row.addWidget(self.start)
        lay_out(self, self._title, self._words, self._form(), self.sample, self.tour, foot)
        self.setMinimumWidth(540)
        self.finished.connect(self._finish)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Minutes"))
        self._title.setText(self.tr("Welcome"))
        self._words.setText(
            self.tr("A few things to begin with. All of them can be changed later.")
        )
        names = (self.tr("Language"), self.tr("Name of the office"), self.tr("Archive folder"))
        for label, words, field in zip(
            self._labels, names, (self.language, self.office, self.folder), strict=True
        ):
            label.setText(words)
            field.setAccessibleName(words)
        self.office.setPlaceholderText(self.tr("for example: Office of the Municipal Committee"))
        self._choose.set_words(self.tr("Choose…"))
        self.sample.setText(self.tr("Add a sample meeting to look around in"))
        self.sample.setAccessibleName(self.sample.text())
        self.tour.setText(self.tr("Show me the capture line (90 seconds)"))
        self.tour.setAccessibleName(self.tour.text())
        self.start.setText(self.tr("Begin"))

    def _form(self) -> QWidget:
        widget = QWidget()
        form = QFormLayout(widget)
        form.setContentsMargins(0, 6, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self._choose)
        form.addRow(self._labels[0], self.language)
        form.addRow(self._labels[1], self.office)
        form.addRow(self._labels[2], folder)
        return widget

    def _choose_folder(self) -> None:
        dialog = FileDialog(self, self.tr("Archive folder"), self.folder.text())
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _finish(self, _result: int) -> None:
        preferences = self._context.preferences
        preferences.set(WELCOMED, True)
        preferences.set(TOUR_WANTED, self.tour.isChecked())
        language = Language.CHINESE if current_language() is Tongue.CHINESE else Language.ENGLISH
        office, sample = self.office.text().strip(), self.sample.isChecked()
        folder = self.folder.text().strip()
        path = Path(folder).expanduser() / self._archive.name if folder else self._archive
        if path == self._archive:
            self._context.session.perform(
                lambda desk: _begin(desk, office, language, sample=sample)
            )
            self.stayed.emit()
        else:
            self._begin_elsewhere(path, lambda: _begin_at(path, office, language, sample=sample))

    def _begin_elsewhere(self, path: Path, begin: Callable[[], None]) -> None:
        """Go on with an archive in another folder; the one made at the start is not left there."""
        work, desk, before = self._context.work, self._context.session.desk, self._archive

        def began(untouched: bool) -> None:
            self._reopen(path)
            if untouched:
                work.archive(lambda: _take_away(before))

        work.archive(lambda: _began(desk, begin), began)


def _began(desk: Any, begin: Callable[[], None]) -> bool:
    """Begin, and tell whether the archive that is open meanwhile may go."""
    from minutes_app.services.leaving import is_untouched  # noqa: PLC0415 - once in a life

    begin()
    return is_untouched(desk)


def _take_away(path: Path) -> None:
    from minutes_app.services.leaving import take_away  # noqa: PLC0415 - once in a life

    with suppress(OSError):  # an empty file that stays does no harm
        take_away(path)


def _begin_at(path: Path, office: str, language: Language, *, sample: bool) -> None:
    """Make the archive in another folder, or open the one that is there, and begin in it."""
    from minutes_app.services.desk import Desk  # noqa: PLC0415 - once in a life

    with suppress(OSError):  # opening says what is wrong with the folder
        path.parent.mkdir(parents=True, exist_ok=True)
    desk = Desk.open(path, create=not path.exists())
    try:
        _begin(desk, office, language, sample=sample)
    finally:
        desk.close()


def _begin(desk: Any, office: str, language: Language, *, sample: bool) -> Change:
    """Write down the office, and add the sample."""
    from minutes_app.services.transfer import sample_for  # noqa: PLC0415 - once in a life

    change = desk.meetings.edit_house(name=office, office=office, language=language)
    if sample:
        with suppress(ConflictError):  # it is there already
            change = desk.transfer.import_json(sample_for(language).read_bytes())
    return change

"""A version as pages, or two of them compared: looked at, walked through, written to a file."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from minutes_app.documents.pages import Typesetter
from minutes_app.domain.errors import MinutesError
from minutes_app.host.file_names import safe_file_name
from minutes_app.host.files import write_whole
from minutes_app.language.errors import describe
from minutes_app.language.sentences import joined
from minutes_app.services.issuing.comparing import Compared
from minutes_app.services.papers.publishing import Format, faces_for
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.preview.setting import Sheets, sheets_of
from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.file_dialog import FileDialog
from minutes_app.ui.widgets.room import take_room

_WIDE, _HIGH = 760, 820


def set_pages(made: Compared) -> Sheets:
    """Typeset a version; to be called off the thread of the window."""
    setter = Typesetter(made.layout, faces_for(made.layout), lenient=True)
    return sheets_of(made.document, made.layout, setter)


class PagesDialog(QDialog):
    """Shows pages; where something differs, a way to the next and the one before."""

    def __init__(self, context: Context, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._made: Compared | None = None
        self._at = -1
        self.setWindowTitle(title)
        self._title = title
        self.view = PagesView(context.appearance)
        self.stand = heading("muted")
        self.stand.setText(self.tr("The pages are being made…"))
        self.previous = WordButton("up", lambda: self.go(-1))
        self.next = WordButton("down", lambda: self.go(1))
        self.previous.set_words(self.tr("Previous difference"))
        self.next.set_words(self.tr("Next difference"))
        self.word, self.pdf = QPushButton(self.tr("As Word…")), QPushButton(self.tr("As PDF…"))
        self.word.clicked.connect(lambda: self.choose(Format.WORD))
        self.pdf.clicked.connect(lambda: self.choose(Format.PDF))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.previous, self.next, None, self.word, self.pdf, close):
            if button is None:
                row.addStretch(1)
            else:
                button.setAutoDefault(False)
                row.addWidget(button)
        self._tools = (self.previous, self.next, self.word, self.pdf)
        for one in self._tools:
            one.setEnabled(False)
        column = lay_out(self, self.stand, self.view, foot)
        column.setStretchFactor(self.view, 1)
        take_room(self, _WIDE, _HIGH, context.appearance.scale)

    def show_made(self, made: Compared) -> None:
        """Take what is to be shown; its pages are set beside everything else."""
        self._made = made
        self._context.work.documents(lambda: set_pages(made), self._show_sheets, self.fail)

    def go(self, step: int) -> None:
        """Go to a difference further on or back, round and round."""
        if self._made and self._made.differences:
            count = len(self._made.differences)
            self._at = (self._at + step) % count if self._at >= 0 or step > 0 else count - 1
            self.view.show_source(self._made.differences[self._at])
            self._say()

    def choose(self, form: Format) -> None:
        """Ask where to write the pages."""
        dialog = FileDialog(self, self._title)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        dialog.selectFile(safe_file_name(self._title, form.value))
        dialog.fileSelected.connect(lambda name: self.write(form, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, form: Format, path: Path) -> None:
        """Write the pages to a file."""
        if (made := self._made) is not None:
            self._context.work.documents(
                lambda: write_whole(path, made.write(form)),
                lambda _: self.stand.setText(self.tr("Saved as {name}").format(name=path.name)),
                self.fail,
            )

    def fail(self, error: MinutesError) -> None:
        """Say why there are no pages."""
        words = describe(error)
        self.stand.setText(joined((words.title, words.next)))

    def _show_sheets(self, sheets: Sheets) -> None:
        self.view.show_sheets(sheets)
        several = bool(self._made and self._made.differences)
        for one in (self.word, self.pdf):
            one.setEnabled(True)
        for one in (self.previous, self.next):
            one.setEnabled(several)
            one.setVisible(several)
        self._say()
        self.view.setFocus()

    def _say(self) -> None:
        count = len(self._made.differences) if self._made else 0
        if not count:
            self.stand.setText(self._title)
        elif self._at < 0:
            self.stand.setText(self.tr("%n differences", "", count))
        else:
            words = self.tr("Difference {number} of {count}")
            self.stand.setText(words.format(number=self._at + 1, count=count))

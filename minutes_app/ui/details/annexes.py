"""The form over an annex: its title, its text, and the file that goes with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from minutes_app.domain.papers import Annex
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.details.contents import ContentForm
from minutes_app.ui.forms import Cell, LongField
from minutes_app.ui.intake.choosing import dropped_file
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.file_dialog import FileDialog


class AnnexForm(ContentForm):
    """An annex: what is printed on its pages, and its file."""

    def __init__(self, context: Context, meeting: OpenMeeting) -> None:
        super().__init__(meeting, Annex)
        self._context = context
        self.file = FileRow(self.choose_file, self.save_copy, self._detach)
        self.line(Cell("title", lambda: translate("details", "Title"), LongField(1, 4)))
        self.line(
            Cell("text", lambda: translate("details", "Text"), LongField(6, 30),
                 hint=lambda: translate("details", "Each line is a paragraph."))
        )  # fmt: skip
        self.widget(self.file)
        self.line(Cell("note", lambda: translate("details", "Note"), LongField(1)))
        self.setAcceptDrops(True)

    def show_record(self, record: Annex | None) -> None:
        super().show_record(record)
        self.file.show_name(record.file_name if record else "")

    def choose_file(self) -> FileDialog:
        """Ask for a file, and attach it."""
        dialog = self._dialog(translate("details", "Attach a file"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.attach(Path(name)))
        dialog.open()
        return dialog

    def attach(self, path: Path) -> None:
        """Attach a file to the annex that is shown."""
        if isinstance(annex := self.record, Annex):
            self.flush()
            self._meeting.perform(lambda desk: desk.annexes.attach_file(annex.id, path))

    def save_copy(self) -> FileDialog:
        """Ask where a copy of the file goes, and write it there."""
        dialog = self._dialog(translate("details", "Save a copy of the file"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        annex = self.record
        if isinstance(annex, Annex):
            dialog.selectFile(annex.file_name)
            dialog.fileSelected.connect(lambda name: self.write(annex, Path(name)))
        dialog.open()
        return dialog

    def write(self, annex: Annex, path: Path) -> None:
        """Write a copy of an annex's file to a path."""
        self._context.session.ask(
            lambda desk: desk.annexes.save_file(annex.id, path),
            lambda _: self._context.notices.tell(
                translate("details", "“{name}” was saved").format(name=path.name)
            ),
        )

    def _detach(self) -> None:
        if isinstance(annex := self.record, Annex):
            self._meeting.perform(lambda desk: desk.annexes.detach(annex.id))

    def _dialog(self, words: str) -> FileDialog:
        dialog = FileDialog(self, words)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.attach(path)


class FileRow(Retranslating, QWidget):
    """The name of a file with what can be done to it."""

    def __init__(
        self,
        attach: Callable[[], object],
        save: Callable[[], object],
        detach: Callable[[], object],
    ) -> None:
        super().__init__()
        self._name = ""
        self.label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.attach = WordButton("document", attach, "quiet")
        self.save = WordButton("export", save, "quiet")
        self.detach = WordButton("close", detach, "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        for button in (self.attach, self.save, self.detach):
            layout.addWidget(button)
        self.retranslate()

    def show_name(self, name: str) -> None:
        """Show the file of an annex; "" for none."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        none = translate("details", "No file is attached")
        self.label.setText(self._name or none)
        set_look(self.label, "" if self._name else "muted")
        self.attach.set_words(
            translate("details", "Another file…") if self._name
            else translate("details", "Attach a file…")
        )  # fmt: skip
        self.save.set_words(translate("details", "Save a copy…"))
        self.detach.set_words(translate("details", "Take the file away"))
        self.save.setVisible(bool(self._name))
        self.detach.setVisible(bool(self._name))

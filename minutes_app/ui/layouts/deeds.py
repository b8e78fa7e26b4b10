"""What is done with a layout as a whole: copied, renamed, removed, given away, taken in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from minutes_app.domain.papers import HouseLayout
from minutes_app.domain.records import Change
from minutes_app.host.files import write_whole
from minutes_app.language.names import shown_language
from minutes_app.ui.context import Context
from minutes_app.ui.layouts import files
from minutes_app.ui.layouts.drafts import Drafts


class Deeds(QObject):
    """Serves the list of a dialog. Each deed is one operation, and can be undone.

    ``said`` comes with words about what was done outside the archive.
    """

    said = Signal(str)

    def __init__(self, context: Context, drafts: Drafts, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._context = context
        self._drafts = drafts
        self._dialog = dialog

    def copy(self) -> None:
        """Make a layout of the house of the one that is shown, and show that."""
        draft = self._drafts.current
        if draft is None:
            return
        name = draft.name
        title = self._drafts.shelf.layout(name).title.get(shown_language().value, name)
        called = self.tr("{name} (ours)").format(name=title)
        self._context.session.perform(
            lambda desk: desk.layouts.copy(name, called), self._show_new, self._drafts.fail
        )

    def ask_name(self) -> None:
        """Ask for another name."""
        record = self._record()
        if record is None:
            return
        asking = QInputDialog(self._dialog)
        asking.setWindowTitle(self.tr("Rename"))
        asking.setLabelText(self.tr("Name of the layout"))
        asking.setTextValue(record.name)
        asking.textValueSelected.connect(lambda name: self.rename(record, name))
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def rename(self, record: HouseLayout, name: str) -> None:
        """Call a layout otherwise; a draft of it that is not kept goes on under the new name."""

        def renamed(change: Change) -> None:
            for one in change.of_type(HouseLayout):
                self._drafts.rename(record.name, one.name)
            self._drafts.ask()

        self._context.session.perform(
            lambda desk: desk.layouts.rename(record.id, name), renamed, self._drafts.fail
        )

    def remove(self) -> None:
        """Remove the layout that is shown."""
        record = self._record()
        if record is None:
            return

        def removed(_change: Change) -> None:
            self._drafts.forget(record.name)
            self._drafts.ask()

        self._context.session.perform(
            lambda desk: desk.layouts.remove(record.id), removed, self._drafts.fail
        )

    def prefer(self) -> None:
        """Let the layout be the usual one, or no longer."""
        draft = self._drafts.current
        if draft is not None:
            name = draft.name
            wanted = name not in self._drafts.shelf.preferred
            self._context.session.perform(
                lambda desk: desk.layouts.prefer(name, preferred=wanted),
                None,
                self._drafts.fail,
            )

    def export(self) -> None:
        """Ask where to, then save the layout as a file."""
        draft = self._drafts.current
        if draft is not None:
            name = draft.name
            files.ask_where(self._dialog, name, lambda path: self.save_file(name, path))

    def save_file(self, name: str, path: Path) -> None:
        """Save a layout, as it was kept, as one file."""

        def write(content: bytes) -> None:
            self._context.work.documents(
                lambda: write_whole(path, content),
                lambda _: self._saved(path),
                self._drafts.fail,
            )

        self._context.session.ask(
            lambda desk: desk.layouts.export_file(name), write, self._drafts.fail
        )

    def ask_for_file(self) -> None:
        """Ask for a layout file, then take it."""
        files.ask_for_layout(self._dialog, self.take_file)

    def take_file(self, path: Path) -> None:
        """Add the layout in a file to those of the house."""

        def add(content: bytes) -> None:
            self._context.session.perform(
                lambda desk: desk.layouts.import_file(content),
                self._show_new,
                self._drafts.fail,
            )

        self._context.work.documents(lambda: files.read_whole(path), add, self._drafts.fail)

    def _record(self) -> HouseLayout | None:
        draft = self._drafts.current
        return self._drafts.shelf.own_layout(draft.name) if draft is not None else None

    def _show_new(self, change: Change) -> None:
        for one in change.of_type(HouseLayout):
            self._drafts.then_choose = one.name
        self._drafts.ask()

    def _saved(self, path: Path) -> None:
        self.said.emit(self.tr("Saved as {name}").format(name=path.name))

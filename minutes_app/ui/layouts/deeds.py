"""What is done with a layout as a whole: copied, renamed, removed, given away, taken in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from minutes_app.domain.papers import HouseLayout
from minutes_app.domain.records import Change
from minutes_app.host.files import write_whole
from minutes_app.language.names import shown_language
from minutes_app.ui.context import Context
from minutes_app.ui.layouts import files
from minutes_app.ui.theme import set_look

if TYPE_CHECKING:
    from minutes_app.ui.layouts.dialog import LayoutsDialog


class Deeds(QObject):
    """Serves the list of a dialog. Each deed is one operation, and can be undone."""

    def __init__(self, context: Context, dialog: "LayoutsDialog") -> None:
        super().__init__(dialog)
        self._context = context
        self._dialog = dialog

    def copy(self) -> None:
        """Make a layout of the house of the one that is shown, and show that."""
        draft = self._dialog.draft
        if draft is None:
            return
        name = draft.name
        title = self._dialog.shelf.layout(name).title.get(shown_language().value, name)
        called = self.tr("{name} (ours)").format(name=title)
        self._context.session.perform(
            lambda desk: desk.layouts.copy(name, called), self._show_new, self._dialog.say
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
                draft = self._dialog.drafts.pop(record.name, None)
                if draft is not None:
                    draft.name = one.name
                    self._dialog.drafts[one.name] = draft
                self._dialog.then_choose = one.name
            self._dialog.ask()

        self._context.session.perform(
            lambda desk: desk.layouts.rename(record.id, name), renamed, self._dialog.say
        )

    def remove(self) -> None:
        """Remove the layout that is shown."""
        record = self._record()
        if record is None:
            return

        def removed(_change: Change) -> None:
            self._dialog.drafts.pop(record.name, None)
            self._dialog.draft = None
            self._dialog.ask()

        self._context.session.perform(
            lambda desk: desk.layouts.remove(record.id), removed, self._dialog.say
        )

    def prefer(self) -> None:
        """Let the layout be the usual one, or no longer."""
        draft = self._dialog.draft
        if draft is not None:
            name = draft.name
            wanted = name not in self._dialog.shelf.preferred
            self._context.session.perform(
                lambda desk: desk.layouts.prefer(name, preferred=wanted), None, self._dialog.say
            )

    def export(self) -> None:
        """Ask where to, then save the layout as a file."""
        draft = self._dialog.draft
        if draft is not None:
            name = draft.name
            files.ask_where(self._dialog, name, lambda path: self.save_file(name, path))

    def save_file(self, name: str, path: Path) -> None:
        """Save a layout, as it was kept, as one file."""

        def write(content: bytes) -> None:
            self._context.work.documents(
                lambda: write_whole(path, content), lambda _: self._saved(path), self._dialog.say
            )

        self._context.session.ask(
            lambda desk: desk.layouts.export_file(name), write, self._dialog.say
        )

    def ask_for_file(self) -> None:
        """Ask for a layout file, then take it."""
        files.ask_for_layout(self._dialog, self.take_file)

    def take_file(self, path: Path) -> None:
        """Add the layout in a file to those of the house."""

        def add(content: bytes) -> None:
            self._context.session.perform(
                lambda desk: desk.layouts.import_file(content), self._show_new, self._dialog.say
            )

        self._context.work.documents(lambda: files.read_whole(path), add, self._dialog.say)

    def _record(self) -> HouseLayout | None:
        draft = self._dialog.draft
        return self._dialog.shelf.own_layout(draft.name) if draft is not None else None

    def _show_new(self, change: Change) -> None:
        for one in change.of_type(HouseLayout):
            self._dialog.then_choose = one.name
        self._dialog.ask()

    def _saved(self, path: Path) -> None:
        set_look(self._dialog.said, "muted")
        self._dialog.said.setText(self.tr("Saved as {name}").format(name=path.name))

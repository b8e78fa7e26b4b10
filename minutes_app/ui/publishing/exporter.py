"""Exporting the open meeting: where to, off the window's thread, and a word when it is done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.meetings import House
from minutes_app.domain.records import Change
from minutes_app.host.files import write_whole
from minutes_app.services.desk import Desk
from minutes_app.services.papers.file_names import file_name
from minutes_app.services.papers.publishing import Format
from minutes_app.services.transfer import Parcel
from minutes_app.ui.context import Context
from minutes_app.ui.preferences import EXPORT_FOLDER, LAST_EXPORT
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.file_dialog import FileDialog
from minutes_app.ui.widgets.notices import Way

_COMMANDS = {Format.WORD: "export.word", Format.PDF: "export.pdf", Format.JSON: "export.json"}

Save = Callable[[], MinutesError | None]
"""Writes a file, and returns what is to be said of what it lacks."""


class Exporter(QObject):
    """Answers to the commands of export for one open meeting.

    ``layout_name`` tells the layout that is chosen at the moment, ``paper`` what it makes.
    """

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        layout_name: Callable[[], str],
        window: QWidget,
        paper: Callable[[], PaperKind] = lambda: PaperKind.MINUTES,
    ) -> None:
        super().__init__(window)
        self._paper = paper
        self._house: House | None = None
        self._context = context
        self._meeting = meeting
        self._layout_name = layout_name
        self._window = window
        self._last_path: Path | None = None
        for form, command in _COMMANDS.items():
            context.actions.handle(command, lambda one=form: self.choose(one))
        context.actions.handle("export.again", self.again)
        context.session.changed.connect(self._follow)
        context.session.ask(lambda desk: desk.meetings.house(), self._take_house)

    def choose(self, form: Format) -> None:
        """Ask where to, then export there."""
        dialog = FileDialog(self._window, self._title(form))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        dialog.setNameFilter(f"{self._kind(form)} (*.{form.value})")
        dialog.setDirectory(self._folder())
        kind = PaperKind.MINUTES if form is Format.JSON else self._paper()
        dialog.selectFile(file_name(self._meeting.record, self._house, form.value, kind))
        dialog.fileSelected.connect(lambda name: self.export(form, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def again(self) -> None:
        """Export with the settings of the last time; the first time it asks."""
        form = Format(self._context.preferences.get(LAST_EXPORT) or Format.WORD)
        if self._last_path is None:
            self.choose(form)
        else:
            self.export(form, self._last_path)

    def export(self, form: Format, path: Path) -> None:
        """Export to ``path``, over what stands there."""
        self._context.preferences.set(EXPORT_FOLDER, str(path.parent))
        self._context.preferences.set(LAST_EXPORT, form.value)
        meeting, layout = self._meeting.id, self._layout_name()

        def take(desk: Desk) -> Save:
            if form is Format.JSON:
                return partial(_save_parcel, desk.transfer.parcel(meeting), path)
            return partial(desk.publishing.publication(meeting, layout).save, form, path)

        def write(save: Save) -> None:
            self._context.work.documents(
                save,
                lambda complaint: self._written(form, path, complaint),
                lambda error: self._not_written(error, form, path),
                title=self.tr("Writing {name}").format(name=path.name),
            )

        self._context.session.ask(take, write, lambda error: self._not_written(error, form, path))

    def release(self) -> None:
        """Answer no longer (the meeting closes)."""
        self._context.actions.release(*_COMMANDS.values(), "export.again")

    def _written(self, form: Format, path: Path, complaint: MinutesError | None) -> None:
        self._last_path = path
        self._context.notices.clear()
        self._context.notices.tell(
            self.tr("Saved as {name}").format(name=path.name),
            self.tr("Show in folder") if form is Format.JSON else self.tr("Open"),
            lambda: _open(path.parent if form is Format.JSON else path),
        )
        if complaint is not None:
            self._context.notices.warn(complaint)

    def _not_written(self, error: MinutesError, form: Format, path: Path) -> None:
        again = (self.tr("Try again"), lambda: self.export(form, path))
        if error.code == "face.none":
            self._context.notices.warn(error, *self._ways_past(error), again)
        else:
            other = (self.tr("Save as…"), lambda: self.choose(form))
            self._context.notices.warn(error, again, other)

    def _ways_past(self, error: MinutesError) -> list[Way]:
        """Return what helps where no font shows some characters: to see them, or a Word file."""
        ways: list[Way] = []
        missing = set(str(error.parameters.get("characters", "")))
        entries = self._meeting.record.outline().entries()
        found = next((one.id for one in entries if missing.intersection(one.text)), None)
        if found is not None:
            meeting, navigator = self._meeting.id, self._context.navigator
            ways.append((self.tr("Show the entry"), lambda: navigator.open(meeting, found)))
        return [*ways, (self.tr("Export as Word instead"), lambda: self.choose(Format.WORD))]

    def _follow(self, change: Change) -> None:
        for house in change.of_type(House):
            self._take_house(house)

    def _take_house(self, house: House) -> None:
        self._house = house

    def _folder(self) -> str:
        kept = self._context.preferences.get(EXPORT_FOLDER)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return kept or QStandardPaths.writableLocation(documents)

    def _title(self, form: Format) -> str:
        return {
            Format.WORD: self.tr("Export as Word"),
            Format.PDF: self.tr("Export as PDF"),
            Format.JSON: self.tr("Export for another archive"),
        }[form]

    def _kind(self, form: Format) -> str:
        return {
            Format.WORD: self.tr("Word document"),
            Format.PDF: self.tr("PDF document"),
            Format.JSON: self.tr("Meeting file"),
        }[form]


def _save_parcel(parcel: Parcel, path: Path) -> MinutesError | None:
    """Write a meeting for another archive; return what is to be said of what it lacks."""
    write_whole(path, parcel.data())
    return parcel.complaint()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""Exporting results: where to, then behind the window on a connection of its own."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.query import Order, Query
from minutes_app.host.file_names import safe_file_name
from minutes_app.services.searching.exporting import ResultFormat, export_results
from minutes_app.ui.context import Context
from minutes_app.ui.preferences import EXPORT_FOLDER, RESULTS_FORMAT, Preferences
from minutes_app.ui.search.finder import Finder
from minutes_app.ui.session.searching import open_searcher
from minutes_app.ui.widgets.file_dialog import FileDialog
from minutes_app.ui.work import Job, Work


class ResultsExporter(QObject):
    """Writes all that the search finds at the moment at which it is asked for."""

    def __init__(self, context: Context, finder: Finder, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._finder = finder
        self._page = page

    def choose(self, form: ResultFormat) -> None:
        """Ask where to, then export there what is shown now."""
        query, order = self._finder.query, self._finder.order
        if query.root is None:
            return
        dialog = FileDialog(self._page, self.tr("Export results"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        dialog.setNameFilter(f"{self._kind(form)} (*.{form.value})")
        dialog.setDirectory(self._folder())
        words = self.tr("Results")
        dialog.selectFile(safe_file_name(f"{words} {query.text}", form.value))
        dialog.fileSelected.connect(lambda name: self.export(form, Path(name), query, order))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_again(self) -> None:
        """Ask where to, for a file of the form that was written last."""
        self.choose(form_used_last(self._context.preferences))

    def export(self, form: ResultFormat, path: Path, query: Query, order: Order) -> None:
        """Export what a query finds to ``path``, over what stands there."""
        preferences = self._context.preferences
        preferences.set(EXPORT_FOLDER, str(path.parent))
        preferences.set(RESULTS_FORMAT, form.value)
        pace = _Pace(self._context.work)
        archive = self._context.session.desk.archive.path
        pace.job = self._context.work.documents(
            lambda: _write(archive, query, order, form, path, pace),
            lambda count: self._written(path, count),
            lambda error: self._not_written(error, partial(self.export, form, path, query, order)),
            title=self.tr("Writing {name}").format(name=path.name),
            stop=pace.stop.set,
        )

    def _written(self, path: Path, count: int) -> None:
        self._context.notices.clear()
        folder = QUrl.fromLocalFile(str(path.parent))
        self._context.notices.tell(
            self.tr("%n results saved as {name}", "", count).format(name=path.name),
            self.tr("Show in folder"),
            lambda: QDesktopServices.openUrl(folder),
        )

    def _not_written(self, error: MinutesError, again: "partial[None]") -> None:
        self._context.notices.warn(error, (self.tr("Try again"), again))

    def _folder(self) -> str:
        kept = self._context.preferences.get(EXPORT_FOLDER)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return kept or QStandardPaths.writableLocation(documents)

    def _kind(self, form: ResultFormat) -> str:
        return {
            ResultFormat.WORD: self.tr("Word document"),
            ResultFormat.SPREADSHEET: self.tr("Spreadsheet"),
            ResultFormat.CSV: self.tr("Table (CSV)"),
        }[form]


def form_used_last(preferences: Preferences) -> ResultFormat:
    """Return the form of the last file of results; the first one before there was any."""
    kept = preferences.get(RESULTS_FORMAT)
    return next((one for one in ResultFormat if one.value == kept), next(iter(ResultFormat)))


class _Pace:
    """Tells the window how far a file is, a hundred times at most."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._told = -1
        self.job: Job | None = None
        self.stop = Event()

    def __call__(self, done: int, of: int) -> None:
        percent = 100 * done // max(of, 1)
        if percent != self._told and self.job is not None:
            self._told = percent
            self._work.progressed.emit(self.job, percent)


def _write(
    archive: Path, query: Query, order: Order, form: ResultFormat, path: Path,
    pace: _Pace,
) -> int:  # fmt: skip
    """Write a file on a connection of its own: typing and saving go on meanwhile."""
    searcher = open_searcher(archive)
    try:
        return export_results(
            searcher, query, path, form, order=order, progress=pace, stop=pace.stop
        )
    finally:
        searcher.close()

"""Which file: asked for, or dropped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtWidgets import QWidget

from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.preferences import INTAKE_FOLDER
from minutes_app.ui.widgets.file_dialog import FileDialog

_PATTERNS = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt *.docx *.html *.htm"


def choose_file(context: Context, parent: QWidget, then: Callable[[Path], object]) -> FileDialog:
    """Ask for a file that may hold a list; ``then`` is handed what was chosen."""

    def chosen(name: str) -> None:
        path = Path(name)
        context.preferences.set(INTAKE_FOLDER, str(path.parent))
        then(path)

    dialog = FileDialog(parent, translate("intake", "Read a list of people"))
    dialog.setFileMode(FileDialog.FileMode.ExistingFile)
    lists = translate("intake", "Lists: workbooks, tables, text, Word")
    others = translate("intake", "All files")
    dialog.setNameFilters([f"{lists} ({_PATTERNS})", f"{others} (*)"])
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    kept = context.preferences.get(INTAKE_FOLDER)
    dialog.setDirectory(kept or QStandardPaths.writableLocation(documents))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one local file that is being dropped; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())

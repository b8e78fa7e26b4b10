"""Files of layouts: where to, where from, and what is read of them beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from minutes_app.documents.layout_file import ENDING, LARGEST_FILE
from minutes_app.documents.layouts import LayoutError
from minutes_app.host.file_names import safe_file_name
from minutes_app.language import translate
from minutes_app.services.choosing import read_chosen
from minutes_app.ui.widgets.file_dialog import FileDialog

Then = Callable[[Path], object]


def ask_for_layout(parent: QWidget, then: Then) -> FileDialog:
    """Ask for a layout file."""
    words = translate("layouts", "Layouts")
    return _ask(parent, translate("layouts", "Add a layout"), f"{words} (*.{ENDING})", then)


def ask_for_word(parent: QWidget, then: Then) -> FileDialog:
    """Ask for a Word file."""
    words = translate("layouts", "Word files")
    return _ask(
        parent, translate("layouts", "Choose a Word file"), f"{words} (*.docx *.dotx)", then
    )


def ask_where(parent: QWidget, name: str, then: Then) -> FileDialog:
    """Ask where a layout is to be saved."""
    dialog = FileDialog(parent, translate("layouts", "Save the layout"))
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING)
    words = translate("layouts", "Layouts")
    dialog.setNameFilter(f"{words} (*.{ENDING})")
    dialog.setDirectory(_documents())
    dialog.selectFile(safe_file_name(name, ENDING))
    return _open(dialog, then)


def read_whole(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Return what is in a file that was chosen. Raises ``LayoutError``, ``ImportFileError``."""
    try:
        content = read_chosen(path, largest)
    except OSError as error:
        reason = error.strerror or ""
        raise LayoutError("layout_file.unreadable", path=path.name, reason=reason) from error
    if len(content) > largest:
        raise LayoutError("layout_file.large")
    return content


def show_in_word(path: Path) -> None:
    """Open a file with the program that belongs to it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _ask(parent: QWidget, title: str, kinds: str, then: Then) -> FileDialog:
    dialog = FileDialog(parent, title)
    dialog.setFileMode(FileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.setDirectory(_documents())
    return _open(dialog, then)


def _open(dialog: FileDialog, then: Then) -> FileDialog:
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place)

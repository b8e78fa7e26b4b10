"""Choosing the archive that is opened instead: one that is there, or where a new one is made."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from minutes_app.host.folders import ARCHIVE_SUFFIX, default_archive
from minutes_app.language import translate
from minutes_app.ui.widgets.file_dialog import FileDialog

Chosen = Callable[[Path], object]
GivenUp = Callable[[], object]


def choose_archive(window: QWidget | None, chosen: Chosen, given_up: GivenUp) -> FileDialog:
    """Ask for an archive that is there."""
    dialog = _asking(window, translate("app", "Open archive"), given_up)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def choose_place(window: QWidget | None, chosen: Chosen, given_up: GivenUp) -> FileDialog:
    """Ask where a new archive is to lie; its name ends as those of archives do."""
    usual = default_archive()
    dialog = _asking(window, translate("app", "New archive"), given_up)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.setDirectory(str(usual.parent))
    dialog.selectFile(usual.name)
    dialog.fileSelected.connect(lambda name: chosen(_called(Path(name))))
    dialog.open()
    return dialog


def _asking(window: QWidget | None, title: str, given_up: GivenUp) -> FileDialog:
    dialog = FileDialog(window, title)
    dialog.setNameFilter(translate("app", "Archives (*{suffix})").format(suffix=ARCHIVE_SUFFIX))
    dialog.rejected.connect(given_up)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _called(path: Path) -> Path:
    """Return a path with the ending of archives; what stands after another dot is no ending."""
    ends = path.suffix == ARCHIVE_SUFFIX
    return path if ends else path.with_name(f"{path.name}{ARCHIVE_SUFFIX}")

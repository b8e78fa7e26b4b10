"""A file that came back, chosen and looked at: whether it is one that was issued here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from minutes_app.domain.errors import ExportError
from minutes_app.language.errors import describe
from minutes_app.language.sealing_words import (
    corrected_words,
    gap_words,
    issued_words,
    signature_words,
    verdict_words,
)
from minutes_app.language.sentences import joined
from minutes_app.ui.preferences import EXPORT_FOLDER
from minutes_app.ui.widgets.file_dialog import FileDialog

if TYPE_CHECKING:
    # Loaded when a file is looked at.
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from minutes_app.documents.carried_apart import Inside
    from minutes_app.domain.errors import MinutesError
    from minutes_app.services.desk import Desk
    from minutes_app.services.issuing.verifying import Finding
    from minutes_app.ui.context import Context


class FileChecker(QObject):
    """Asks for a file and says what it is; ``say`` hears each stand of it."""

    def __init__(self, context: Context, window: QWidget, say: Callable[[str], object]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._say = say

    def choose(self) -> None:
        """Ask for a file that came back."""
        dialog = FileDialog(self._window, self.tr("Check a file"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("PDF and Word files") + " (*.pdf *.docx)")
        dialog.setDirectory(self._context.preferences.get(EXPORT_FOLDER))
        dialog.fileSelected.connect(lambda name: self.check(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def check(self, path: Path) -> None:
        """Say whether a file is one that was issued; of this meeting or another."""
        self._say(self.tr("Looking at {name}…").format(name=path.name))
        self._context.work.documents(
            lambda: _look_at(path), lambda seen: self._verify(path.name, seen), self._fail
        )

    def _verify(self, name: str, seen: tuple[bytes, Inside]) -> None:
        self._context.session.ask(
            lambda desk: _verified(desk, *seen),
            lambda found: self._say(f"{name}\n{_words(*found)}"), self._fail,
        )  # fmt: skip

    def _fail(self, error: MinutesError) -> None:
        words = describe(error)
        self._say(joined((words.title, words.safe, words.next)))


def _look_at(path: Path) -> tuple[bytes, Inside]:
    from minutes_app.documents.carried_apart import look_inside  # noqa: PLC0415
    from minutes_app.services.choosing import read_chosen  # noqa: PLC0415

    try:
        data = read_chosen(path)
    except OSError as error:
        reason = error.strerror or ""
        raise ExportError("check.unreadable", name=path.name, reason=reason) from error
    return data, look_inside(data)


def _verified(desk: Desk, data: bytes, inside: Inside) -> tuple[Finding, str]:
    from minutes_app.services.issuing.verifying import verify  # noqa: PLC0415

    found = verify(desk.archive, data, inside)
    title = desk.meetings.load(found.version.meeting).meeting.title if found.version else ""
    return found, title


def _words(found: Finding, title: str) -> str:
    said = [verdict_words(found.verdict)]
    if found.version is not None:
        said.append(issued_words(title, found.version.number, found.version.made))
        said += [] if found.latest else [corrected_words()]
    said += [signature_words(one.name, intact=one.intact) for one in found.signatures]
    said += [gap_words(found=found.version is not None)] if found.gap else []
    return "\n".join(said)

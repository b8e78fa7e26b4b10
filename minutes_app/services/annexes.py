"""The files of annexes: attached, taken away, got out again.

Annexes are added, changed, moved and removed as all contents of a meeting are
(``services.contents``); here is what only they have.
"""

from dataclasses import replace
from pathlib import Path

from minutes_app.domain.errors import ImportFileError, RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Annex
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line
from minutes_app.host.files import write_whole
from minutes_app.services.choosing import read_chosen
from minutes_app.storage.archive import Archive

LARGEST = 50_000_000
"""Bytes of the largest file that may go with minutes: they lie in the archive and in each PDF."""
_LONGEST_NAME = 200


class Annexes:
    """What goes with the minutes as files."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def attach_file(self, annex: Id, path: Path) -> Change:
        """Attach the file at a path; see ``attach``.

        Raises ``ImportFileError`` (``import.unreadable``: ``path``, ``reason``) too.
        """
        try:
            if path.stat().st_size > LARGEST:
                raise _too_large(path.name)
            data = read_chosen(path)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ImportFileError("import.unreadable", path=str(path), reason=reason) from error
        return self.attach(annex, path.name, data)

    def attach(self, annex: Id, name: str, data: bytes) -> Change:
        """Attach a file by its name and bytes; one that was there before is replaced.

        Raises ``RecordError``: ``annex.too_large`` (``name``, ``megabytes``), ``annex.empty``.
        """
        name = clean_line(name)[-_LONGEST_NAME:]
        if len(data) > LARGEST:
            raise _too_large(name)
        if not data:
            raise RecordError("annex.empty", name=name)
        meeting = self._archive.get(Annex, annex).meeting
        with self._archive.operation("annex.attach", meeting) as operation:
            content = operation.keep(data)
            one = operation.get(Annex, annex)
            title = one.title or Path(name).stem
            operation.put(replace(one, title=title, file_name=name, content=content))
        return operation.change()

    def detach(self, annex: Id) -> Change:
        """Take the file away from an annex; the annex stays."""
        meeting = self._archive.get(Annex, annex).meeting
        with self._archive.operation("annex.detach", meeting) as operation:
            operation.put(replace(operation.get(Annex, annex), file_name="", content=""))
        return operation.change()

    def data(self, annex: Id) -> bytes:
        """Return the bytes of an annex's file.

        Raises ``NotFoundError`` (``content.missing``) where it has none.
        """
        return self._archive.content(self._archive.get(Annex, annex).content)

    def save_file(self, annex: Id, path: Path) -> None:
        """Write a copy of an annex's file to a path. Raises ``ExportError``."""
        write_whole(path, self.data(annex))


def _too_large(name: str) -> RecordError:
    return RecordError("annex.too_large", name=name, megabytes=LARGEST // 1_000_000)

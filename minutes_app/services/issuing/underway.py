"""What an issue that was cut short leaves behind: known beforehand, and put right afterwards.

Before the first file is written the archive notes which issue is under way, and where. A program
that is ended at any moment, by a power cut too, therefore leaves one of two things that the next
start tells apart by the archive alone: the minutes are issued, and their files are given their
names (their bytes lie in the archive); or they are not, and what lies beside is taken away.

The note lies beside the drafts: it is never undone or exported.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from minutes_app.domain.errors import MinutesError, NotFoundError
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import UNDERWAY
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.papers import Version
from minutes_app.host.files import write_whole
from minutes_app.services.issuing.files import Order, held_by
from minutes_app.storage import contents
from minutes_app.storage.archive import Archive

_TICK = 2.0
"""Seconds to which the coarsest disks know when a file was made."""


class _Note(msgspec.Struct, frozen=True):
    """What is noted of an issue that begins."""

    id: Id
    folder: str
    name: str
    forms: tuple[str, ...]
    begun: float


@dataclass(frozen=True, slots=True)
class CutShort:
    """An issue that did not come to its end. ``files`` are those that were issued, if it was.

    ``begun`` is when, in seconds as the disk counts them.
    """

    id: Id
    meeting: Id
    title: str
    folder: Path
    name: str
    forms: tuple[str, ...]
    begun: float
    issued: bool
    files: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of it: ``done`` where its folder is as it should be now."""

    what: CutShort
    done: bool


class Underway:
    """Notes of issues that are under way in an archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def begin(self, meeting: Id, order: Order) -> None:
        """Note that files of a meeting are about to be written."""
        forms = tuple(form.value for form in order.forms)
        folder = str(order.folder.absolute())
        note = _Note(order.id, folder, order.name, forms, time.time())
        self._archive.save_draft(_scope(meeting), msgspec.json.encode(note).decode())

    def end(self, meeting: Id) -> None:
        """Note that nothing of it is left to do."""
        self._archive.save_draft(_scope(meeting), "")

    def cut_short(self) -> list[CutShort]:
        """Return the issues that did not come to their end, to be mended beside the archive."""
        return [
            found
            for scope, text in self._archive.drafts(UNDERWAY)
            if (found := self._found(Id(scope.removesuffix(UNDERWAY)), text)) is not None
        ]

    def _found(self, meeting: Id, text: str) -> CutShort | None:
        try:
            note = msgspec.json.decode(text, type=_Note)
        except msgspec.DecodeError:
            return None
        return CutShort(
            note.id, meeting, self._title(meeting), Path(note.folder), note.name, note.forms,
            note.begun, *self._issued(note.id),
        )  # fmt: skip

    def _issued(self, version: Id) -> tuple[bool, tuple[tuple[str, bytes], ...]]:
        """Tell whether a version was issued, and return its files that are held."""
        try:
            files = self._archive.get(Version, version).files
        except NotFoundError:
            return False, ()
        held = contents.load_all(self._archive.connection, [one.content for one in files])
        return True, tuple(
            (one.name, held[one.content]) for one in files if one.content in held
        )  # fmt: skip

    def _title(self, meeting: Id) -> str:
        try:
            return self._archive.get(Meeting, meeting).title
        except NotFoundError:
            return ""


def mend(what: CutShort) -> Mended:
    """Give issued files their names, or take away what was not issued. The archive is not needed.

    A file that somebody else put in a place is left as it is.
    """
    if not what.folder.is_dir():
        # A drive that is not there now may come back; what was never issued may stay away.
        return Mended(what, done=False)
    try:
        for name, data in what.files:
            path = what.folder / name
            if not path.exists() or _is_held(path, what):
                write_whole(path, data)
        for path in _left_behind(what):
            path.unlink(missing_ok=True)
    except (OSError, MinutesError):
        return Mended(what, done=False)
    return Mended(what, done=True)


def _left_behind(what: CutShort) -> Iterator[Path]:
    """Yield what this issue left in the folder, and nothing else's."""
    endings = tuple(f".{form}" for form in what.forms)
    for path in sorted(what.folder.iterdir()):
        hidden = path.name.startswith(".") and what.id in path.name
        place = path.name.startswith(what.name) and path.name.endswith(endings)
        if path.is_file() and (hidden or (place and _is_held(path, what))):
            yield path


def _is_held(path: Path, what: CutShort) -> bool:
    """Tell whether a file only holds a name for an issue; cut short, it says less or nothing."""
    held, found = held_by(what.id), path.stat()
    if not found.st_size:
        return found.st_mtime >= what.begun - _TICK
    return found.st_size <= len(held) and held.startswith(path.read_bytes())


def _scope(meeting: Id) -> str:
    return f"{meeting}{UNDERWAY}"

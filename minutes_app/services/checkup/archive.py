"""The engine, the archive, and the room on its disk."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from minutes_app.domain.errors import ArchiveError
from minutes_app.host.folders import is_shared
from minutes_app.language import translate
from minutes_app.language.errors import describe
from minutes_app.language.sealing_words import breach_words
from minutes_app.services.checkup.findings import Finding, State
from minutes_app.services.issuing.seals import Seals
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive

_MOMENT = 2.0
"""Seconds for which an archive on a share is looked at; a save waits for five."""
_LITTLE, _TOO_LITTLE = 1_000_000_000, 50_000_000
"""Bytes free on the disk: below the first it is worth a word, below the second work is at risk."""


def check_engine() -> Finding:
    """Look at the version of SQLite: some can corrupt an archive."""
    version = engine.version()
    title = translate("checkup", "Database engine: SQLite {version}").format(version=version)
    try:
        engine.refuse_unsafe_engine()
    except ArchiveError as error:
        words = describe(error)
        return Finding("engine", State.NEEDED, title, (words.title, words.safe), words.next)
    return Finding("engine", State.GOOD, title)


def check_archive(path: Path) -> list[Finding]:
    """Open the archive to read, look through its pages, and see whether it can be written."""
    path = path.expanduser().absolute()
    if not path.exists():
        title = translate("checkup", "No archive yet at {path}; the first meeting makes it.")
        return [Finding("archive", State.GOOD, title.format(path=path)), *_place(path)]
    try:
        with Archive.open(path, read_only=True) as archive:
            problems = archive.damage()
            issued = [] if problems else check_issued(archive)
    except ArchiveError as error:
        return [_unusable(error), *_place(path)]
    title = translate("checkup", "Archive: {path}").format(path=path)
    if problems:
        words = translate("checkup", "The file is damaged: {problem}")
        details = tuple(words.format(problem=problem) for problem in problems)
        remedy = translate("checkup", "Copy the file to a safe place before anything else.")
        return [Finding("archive", State.NEEDED, title, details, remedy), *_place(path)]
    return [Finding("archive", State.GOOD, title), *issued, *_place(path)]


def check_issued(archive: Archive) -> list[Finding]:
    """Look whether what was issued is what it was; nothing where nothing was issued."""
    report = Seals(archive).check()
    if not (report.issued or report.doubts):
        return []
    title = translate("checkup", "Versions of minutes that were issued: {count}")
    details = tuple(f"{one.title}: {breach_words(one.breach)}" for one in report.doubts)
    state = State.GOOD if not details else State.ADVICE if report.sound else State.NEEDED
    remedy = "" if report.sound else _compare()
    return [Finding("issued", state, title.format(count=report.issued), details, remedy)]


def _compare() -> str:
    return translate("checkup", "Compare with a backup, and with the files that were issued.")


def look_for_damage(path: Path, stopped: Callable[[], bool]) -> None:
    """Look through all pages of an archive, beside whoever has it open, until it is stopped.

    One on a share cannot be written meanwhile: it is looked at for a moment only, in which a save
    waits.

    Raises ``ArchiveError`` (``archive.damaged``, with ``problem``) where some are not sound, and
    (``archive.tampered``, with ``titles``) where minutes that were issued were altered. It takes
    minutes for a very large archive.
    """
    with Archive.open(path, read_only=True) as archive:
        end = monotonic() + _MOMENT if archive.shared else None

        def enough() -> bool:
            return stopped() or (end is not None and monotonic() > end)

        problems = archive.damage(1, enough)
        if problems:
            raise ArchiveError("archive.damaged", path=str(path), problem=problems[0])
        if stopped():
            return
        with engine.telling(path):
            report = Seals(archive).check(quick=True)
    if not report.sound:
        titles = list(dict.fromkeys(one.title for one in report.doubts))
        raise ArchiveError("archive.tampered", path=str(path), titles=titles)


def check_room(path: Path) -> Finding:
    """Look how much is free on the disk of the archive."""
    folder = next(one for one in path.expanduser().absolute().parents if one.exists())
    free = shutil.disk_usage(folder).free
    state = State.GOOD if free >= _LITTLE else State.ADVICE
    if free < _TOO_LITTLE:
        state = State.NEEDED
    title = translate("checkup", "Free on the disk of the archive: {size} MB")
    remedy = translate("checkup", "Make room on the disk.")
    return Finding(
        "disk", state, title.format(size=free // 1_000_000), (),
        "" if state is State.GOOD else remedy,
    )  # fmt: skip


def _unusable(error: ArchiveError) -> Finding:
    words = describe(error)
    state = State.ADVICE if error.code == "archive.older" else State.NEEDED
    return Finding("archive", state, words.title, (words.safe,), words.next)


def _place(path: Path) -> list[Finding]:
    """Look at the folder: whether it takes files, and whether something else moves them."""
    folder = next(one for one in path.parents if one.exists())
    found: list[Finding] = []
    writable = os.access(folder, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))
    if not writable:
        title = translate("checkup", "The archive cannot be written: {path}")
        remedy = translate("checkup", "Give yourself the right to write there.")
        found.append(Finding("archive.writable", State.NEEDED, title.format(path=path), (), remedy))
    if is_shared(path):
        title = translate("checkup", "The archive lies on a share or in a folder that is synced.")
        remedy = translate("checkup", "A folder of this machine alone is safer and faster.")
        found.append(Finding("archive.shared", State.ADVICE, title, (), remedy))
    return found

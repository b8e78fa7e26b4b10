"""The window's program: puts everything together and starts it.

    minutes-window [--archive PATH] [FILE]

``FILE`` is an archive, or a meeting file that is then imported.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import minutes_app.ui  # noqa: F401 - before all else: imports are slow until it is there

# isort: split
from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from minutes_app.host.folders import ARCHIVE_SUFFIX, data_folder, default_archive
from minutes_app.host.input_methods import input_method_environment
from minutes_app.language import choose, translate
from minutes_app.ui.composition import CompositionGuard
from minutes_app.ui.context import Surroundings
from minutes_app.ui.faults import Faults, default_log
from minutes_app.ui.memory import CalmMemory
from minutes_app.ui.navigation import MEETINGS
from minutes_app.ui.places import PLACES
from minutes_app.ui.preferences import ARCHIVE, LANGUAGE, Preferences, default_path
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.theme import Appearance
from minutes_app.ui.translation import LanguageSwitch
from minutes_app.ui.window import MainWindow
from minutes_app.ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from minutes_app.domain.errors import MinutesError
    from minutes_app.services.desk import Desk
    from minutes_app.ui.context import Context

NAME = "Minutes"
_UNHURRIED = 5_000
"""Milliseconds after opening at which the archive is looked through."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window; return the exit code."""
    given = _parse(sys.argv[1:] if arguments is None else arguments)
    os.environ.update(input_method_environment(os.environ, sys.platform, plugin_folders()))
    application = make_application()
    program = Program(application, Preferences(default_path(), application))
    program.start(given.archive, given.meeting_file)
    return application.exec()


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line said."""

    archive: Path | None = None
    meeting_file: Path | None = None


def _parse(arguments: Sequence[str]) -> Given:
    if not arguments:
        return Given()
    from argparse import ArgumentParser  # noqa: PLC0415 - mostly there is nothing to read

    parser = ArgumentParser(prog="minutes-window", description=translate("app", "Meeting minutes"))
    parser.add_argument("--archive", type=Path, help=translate("app", "the archive to open"))
    parser.add_argument(
        "file", type=Path, nargs="?", help=translate("app", "an archive, or a meeting to import")
    )
    chosen = parser.parse_args(arguments)
    if chosen.file and chosen.file.suffix == ARCHIVE_SUFFIX and not chosen.archive:
        return Given(archive=chosen.file)
    return Given(chosen.archive, chosen.file)


def make_application() -> QApplication:
    """Return the one QApplication, with its names."""
    application = QApplication.instance() or QApplication([NAME])
    assert isinstance(application, QApplication)  # noqa: S101 - ours is the only one
    application.setApplicationName(NAME)
    application.setOrganizationName(NAME)
    application.setDesktopFileName("minutes")
    return application


def plugin_folders() -> list[Path]:
    """Return where Qt looks for plug-ins: the folders of the user, then its own."""
    named = os.environ.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    return [Path(one) for one in (*named, own) if one]


class Program(QObject):
    """The running program: what outlives a window, and the window of the open archive."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self._preferences = preferences
        self._meeting_file: Path | None = None
        self._session: ArchiveSession | None = None
        self.work = Work(self)
        self._memory = CalmMemory(application)
        self.faults = Faults(default_log(), self)
        self.faults.install()
        self.work.broken.connect(self.faults.show)
        language = LanguageSwitch(application, choose(preferences.get(LANGUAGE)))
        appearance = Appearance(application, preferences)
        guard = CompositionGuard(application)
        self.around = Surroundings(self.work, preferences, appearance, language, guard)
        self.window: MainWindow | None = None
        preferences.changed.connect(self._preference_changed)
        application.aboutToQuit.connect(self.close)

    @property
    def session(self) -> ArchiveSession | None:
        """The open archive, None until it is open."""
        return self._session

    def start(self, archive: Path | None = None, meeting_file: Path | None = None) -> None:
        """Show the window and open the archive into it; a first one is made without asking."""
        kept = self._preferences.get(ARCHIVE)
        path = archive or (Path(kept) if kept else default_archive())
        self._meeting_file = meeting_file
        self.open(path, create=not path.exists() and not kept)

    def open(self, path: Path, *, create: bool = False, read_only: bool = False) -> None:
        """Open an archive in a window of its own; the one before closes."""
        self._leave()
        self.window = MainWindow(self.around)
        self.window.actions_.handle("archive.open", self._choose_other)
        self.window.actions_.handle("archive.new", self._choose_new)
        self.window.show()
        # The window is painted first: loading the services would keep the interpreter from it.
        desk = partial(_open_desk, path, create=create, read_only=read_only)
        QTimer.singleShot(0, self.window, lambda: self._load(path, desk))

    def _load(self, path: Path, desk: Callable[[], Desk]) -> None:
        self.work.archive(
            desk,
            lambda opened: self._opened(opened, path),
            lambda error: self._not_opened(error, path),
        )

    def close(self) -> None:
        """Let everything finish that was asked of the archive."""
        self._leave()
        self._preferences.flush()
        self.work.close()
        self._memory.collect_again()  # it may have been closed in the middle of its start

    def _leave(self) -> None:
        # The window goes first: pages save what is being typed when they are hidden.
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._session is not None:
            self._session.close()
            self._session = None

    def _opened(self, desk: Desk, path: Path) -> None:
        if self.window is None:
            return
        from minutes_app.ui.theme import icons  # noqa: PLC0415 - after the first paint

        self._preferences.set(ARCHIVE, str(path))
        self._session = ArchiveSession(desk, self.work, self)
        self.window.setWindowIcon(icons.application_icon())
        context = self.window.open_session(self._session, PLACES)
        self._say_if_no_chinese_font(self.window)
        from minutes_app.ui.dialogs import Dialogs  # noqa: PLC0415 - after the first paint

        Dialogs(context, self.window, self.open).welcome()
        self._import_given(self.window)
        self._say_how_it_lies(self.window, desk)
        self._resume(context, self.window)
        QTimer.singleShot(_UNHURRIED, self.window, lambda: self._look_for_damage(path))

    def _say_how_it_lies(self, window: MainWindow, desk: Desk) -> None:
        """Say it where the archive is only to be read, or lies where others may move it."""
        from minutes_app.domain.errors import ArchiveError  # noqa: PLC0415

        path = desk.archive.path
        if desk.archive.read_only:
            window.notices.warn(ArchiveError("archive.looked_at", path=str(path)))
        elif desk.archive.shared:
            way = translate("app", "Keep it on this machine")
            error = ArchiveError("archive.shared", path=str(path))
            window.notices.warn(error, (way, lambda: self._bring_home(desk)))

    @staticmethod
    def _resume(context: Context, window: MainWindow) -> None:
        """Put right what was cut short while minutes were issued."""
        from minutes_app.ui.issuing.resuming import Resuming  # noqa: PLC0415 - after the first paint

        Resuming(context, window).look()

    def _bring_home(self, desk: Desk) -> None:
        """Copy the archive into the data folder of this machine, and go on with the copy."""
        home = data_folder() / desk.archive.path.name
        self.work.archive(lambda: desk.copy_to(home), lambda _: self.open(home))

    def _import_given(self, window: MainWindow) -> None:
        """Bring in the meeting file that the program was started with."""
        from minutes_app.ui.meetings.page import MeetingsPage  # noqa: PLC0415 - now it is wanted

        page = window.go(MEETINGS) if self._meeting_file else None
        if isinstance(page, MeetingsPage) and self._meeting_file:
            page.import_file(self._meeting_file)
            self._meeting_file = None

    def _look_for_damage(self, path: Path) -> None:
        """Look through the archive in the background; only damage is worth a word.

        A large one takes minutes: it ends when the program does.
        """
        from threading import Event  # noqa: PLC0415

        from minutes_app.services.checkup.archive import look_for_damage  # noqa: PLC0415

        stop = Event()
        self.work.documents(
            lambda: look_for_damage(path, stop.is_set), supersedes="damage", stop=stop.set
        )

    def _not_opened(self, error: MinutesError, path: Path) -> None:
        from minutes_app.ui.widgets.failure import FailureDialog, Way  # noqa: PLC0415

        dialog = FailureDialog(error, self.window)
        ways: dict[Way, Callable[[], object]] = {
            Way.LOOK: lambda: self.open(path, read_only=True),
            Way.OTHER: self._choose_other,
            Way.NEW: self._choose_new,
            Way.QUIT: self._application.quit,
        }
        dialog.finished.connect(lambda _result: ways[dialog.way]())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_other(self) -> None:
        from minutes_app.ui.dialogs.archives import choose_archive  # noqa: PLC0415 - rare

        choose_archive(self.window, self.open, self._not_chosen)

    def _choose_new(self) -> None:
        from minutes_app.ui.dialogs.archives import choose_place  # noqa: PLC0415 - rare

        choose_place(self.window, lambda path: self.open(path, create=True), self._not_chosen)

    def _not_chosen(self) -> None:
        """Without an archive there is nothing to do."""
        if self._session is None:
            self._application.quit()

    def _preference_changed(self, key: str) -> None:
        if key == LANGUAGE.key:
            self.around.language.use(choose(self._preferences.get(LANGUAGE)))
            self.around.appearance.apply()

    @staticmethod
    def _say_if_no_chinese_font(window: MainWindow) -> None:
        if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
            window.notices.tell(
                translate(
                    "app",
                    "No Chinese font is installed: Chinese text shows as boxes. "
                    "Install one, for example fonts-noto-cjk, and start again.",
                )
            )


def _open_desk(path: Path, *, create: bool, read_only: bool) -> Desk:
    """Open the archive; on the thread that it then belongs to."""
    from minutes_app.services.desk import Desk  # noqa: PLC0415 - beside the window's first paint

    if create:
        path.parent.mkdir(parents=True, exist_ok=True)
    return Desk.open(path, create=create, read_only=read_only)

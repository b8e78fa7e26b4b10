"""The sample meeting played through the real window: typed, composed, exported, pictured.

It shows that everything works on a machine that has no screen, and it is the program's own first
reader: what it cannot type, nobody can.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from minutes_app.app import Program, make_application
from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language
from minutes_app.domain.records import Change
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.writing import write_meeting
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format, Publication
from minutes_app.services.transfer import sample_for
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.preferences import LANGUAGE, THEME, WELCOMED, Preferences
from minutes_app.ui.record.page import RecordPage
from minutes_app.ui.session.archive import ArchiveSession

_SIZE = (1280, 800)
_PATIENCE = 20_000
"""Milliseconds that one step may take."""
_LOOK_AGAIN = 15
_LAST = 1_000_000
_TYPED = frozenset({"id", "meeting", "text", "recorded", "position", "parent"})
"""Fields of an entry that typing itself gives."""


def play(output: Path, language: Tongue) -> None:
    """Play the sample meeting and leave ``minutes.docx``, ``minutes.pdf`` and ``window.png``.

    Raises ``MinutesError`` (``demo.stuck`` with the ``step``) where a step does not come to an
    end, and what exporting raises.
    """
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "preferences.ini", application)
        preferences.set(LANGUAGE, str(language))
        preferences.set(THEME, "light")
        preferences.set(WELCOMED, value=True)
        program = Program(application, preferences)
        try:
            program.start(Path(folder) / "archive.minutes")
            _Player(program, language).play(output)
        finally:
            program.close()


class _Player:
    """Goes through the sample as a secretary would."""

    def __init__(self, program: Program, language: Tongue) -> None:
        chinese = language is Tongue.CHINESE
        sample = sample_for(Language.CHINESE if chinese else Language.ENGLISH)
        self._sample = read_meeting(sample.read_bytes())
        self._program = program
        self._typed_as: dict[Id, Id] = {}

    def play(self, output: Path) -> None:
        """Play everything."""
        page = self._open_meeting()
        record = page.pane.record if page.pane else None
        assert record is not None  # noqa: S101 - the meeting is open
        for entry in self._sample.entries:
            self._take_down(record, entry)
        self._export(output)
        record.focus_line()
        preview = page.preview
        _wait("preview", lambda: bool(preview and preview.is_current))
        window = page.window()
        window.grab().save(str(output / "window.png"))

    def _open_meeting(self) -> MeetingsPage:
        """Open the window, and in it the meeting with its people and papers, as it begins."""
        program, meeting = self._program, self._sample.meeting
        _wait("archive", lambda: program.session is not None)
        assert program.window is not None  # noqa: S101 - it shows the archive
        program.window.resize(*_SIZE)
        page = program.window.go("place.meetings")
        assert isinstance(page, MeetingsPage)  # noqa: S101
        begun = write_meeting(replace(self._sample, entries=(), tasks=()))
        self._do(lambda desk: desk.transfer.import_json(begun))
        page.open_meeting(meeting.id)
        _wait("meeting", lambda: page.pane is not None)
        return page

    def _take_down(self, record: RecordPage, entry: Entry) -> None:
        """Type an entry into the line; what a line cannot say is put right afterwards."""
        record.speak(entry.voices[0].attendee if entry.voices else None, entry.kind)
        record.focus_line()
        _type(record.line, entry.text)
        new = self._when_recorded(lambda: _press(record.line, Qt.Key.Key_Return))
        self._typed_as[entry.id] = new
        rest = {
            field.name: getattr(entry, field.name)
            for field in fields(Entry)
            if field.name not in _TYPED
        }
        self._do(lambda desk: desk.recording.edit(new, **rest))
        if entry.parent:
            parent = self._typed_as[entry.parent]
            self._do(lambda desk: desk.recording.move_to(new, parent, _LAST))

    def _when_recorded(self, act: Callable[[], object]) -> Id:
        """Do what records an entry; return the entry once it is in the archive."""
        made: list[Id] = []

        def take(change: Change) -> None:
            made.extend(entry.id for entry in change.of_type(Entry))

        self._session.changed.connect(take)
        act()
        _wait("entry", lambda: bool(made))
        self._session.changed.disconnect(take)
        return made[0]

    def _export(self, output: Path) -> None:
        meeting, found = self._sample.meeting.id, list[Publication]()
        self._session.ask(lambda desk: desk.publishing.publication(meeting), found.append)
        _wait("export", lambda: bool(found))
        for form in (Format.WORD, Format.PDF):
            found[0].save(form, output / f"minutes.{form}")

    def _do(self, operation: Callable[[Desk], Change]) -> None:
        """Do something at the desk, as the pages do, and wait until it is done."""
        done: list[Change] = []
        self._session.perform(operation, done.append)
        _wait("archive", lambda: bool(done))

    @property
    def _session(self) -> ArchiveSession:
        session = self._program.session
        assert session is not None  # noqa: S101 - waited for at the beginning
        return session


def _type(field: QWidget, text: str) -> None:
    """Type a text: letters by keys, everything else as an input method commits it."""
    written = ""
    for character in text:
        if character.isascii() and character.isprintable():
            _commit(field, written)
            written = ""
            _press(field, Qt.Key.Key_unknown, character)
        else:
            written += character
    _commit(field, written)


def _commit(field: QWidget, text: str) -> None:
    if text:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)


def _press(field: QWidget, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(field, event)


def _wait(step: str, reached: Callable[[], bool]) -> None:
    """Let the window work until something is reached."""
    loop = QEventLoop()
    patience, look = QTimer(singleShot=True, interval=_PATIENCE), QTimer(interval=_LOOK_AGAIN)
    patience.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if reached() else None)
    patience.start()
    look.start()
    if not reached():
        loop.exec()
    if not reached():
        raise MinutesError("demo.stuck", step=step)

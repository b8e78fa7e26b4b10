"""Windows to measure in: the real one upon a made-up archive, and floors that Qt offers."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from minutes_app.app import Program, make_application
from minutes_app.domain.ids import Id
from minutes_app.services.desk import Desk
from minutes_app.ui.places import PLACES
from minutes_app.ui.preferences import LAST_MEETING, Preferences
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.window import MainWindow
from minutes_app.ui.work import Work
from scripts.at_rest import end_at_faults, settle

SIZE = (1280, 800)


def make_program(preferences: Path) -> Program:
    """Return the program without a window."""
    application = make_application()
    program = Program(application, Preferences(preferences, application))
    end_at_faults(program.work)
    return program


@dataclass(frozen=True, slots=True)
class Stage:
    """A real window upon an archive, with one meeting of it open."""

    window: MainWindow
    session: ArchiveSession

    @classmethod
    def open(cls, program: Program, archive: Path, meeting: Id) -> "Stage":
        """Open the archive as the program does, with the meeting as the last that was open."""
        opened: list[Desk] = []
        program.work.archive(lambda: Desk.open(archive), opened.append)
        settle(program.work)
        program.around.preferences.set(LAST_MEETING, meeting)
        window = MainWindow(program.around)
        session = ArchiveSession(opened[0], program.work, window)
        window.open_session(session, PLACES)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        settle(program.work)
        return cls(window, session)

    def close(self, work: Work) -> None:
        """Close archive and window."""
        self.session.close()
        self.window.close()
        settle(work)


def bare_field() -> QPlainTextEdit:
    """Return the floor of typing: a field for plain text that is a window of its own."""
    field = QPlainTextEdit()
    field.resize(*SIZE)
    field.show()
    return field


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()  # nobody's child: it outlives the widget
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Count paintings, hold nothing back."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def press(widget: QWidget, key: int, text: str = "") -> None:
    """Press a key in a widget, and let Qt do all that follows of itself, painting included."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(widget, event)
    QCoreApplication.sendPostedEvents()

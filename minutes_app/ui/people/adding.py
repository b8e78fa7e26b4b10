"""The line at the foot of the list: one line, one or more people."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutes_app.capture.attendees import NotAnAttendeeError, read_attendees
from minutes_app.capture.reading import AttendeeDraft, Reading
from minutes_app.capture.titles import TITLE
from minutes_app.domain.meetings import Attendance
from minutes_app.language.names import name_of
from minutes_app.ui.forms import TextField
from minutes_app.ui.people.rows import counted, offices_words
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

_BODY = "[局委办厅部院校会司所团行府社学心]"
_RANK = "(?:党委|党组|常务|副|总)*"
_CHINESE = re.compile(rf"(.*{_BODY})({_RANK}{TITLE})([\u4e00-\u9fff]{{2,3}})")


class AddLine(Retranslating, QWidget):
    """Reads what is typed as the capture line reads it after "+"; ``added`` carries a reading."""

    added = Signal(object)

    def __init__(self, meeting: OpenMeeting, reader: LineReader) -> None:
        super().__init__()
        self._meeting = meeting
        self._reader = reader
        self.line = _Line()
        self._echo = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self._echo, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.line)
        layout.addWidget(self._echo)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._tell)
        self.line.entered.connect(self._enter)
        reader.changed.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Add somebody: name, title, body"))
        self.line.setAccessibleName(self.tr("Add people"))
        self._tell()

    def read(self) -> tuple[AttendeeDraft, ...]:
        """Return whom the line means; nobody where it is not understood."""
        return self.read_words(self.line.text())

    def read_words(self, words: str) -> tuple[AttendeeDraft, ...]:
        """Return whom some words mean; nobody where they are not understood."""
        text = words.strip()
        chinese = _CHINESE.fullmatch(text)
        found = self._read(text)
        if chinese and not found:
            return self._read(f"{chinese[3]}，{chinese[1]}，{chinese[2]}")
        return found

    def _read(self, text: str) -> tuple[AttendeeDraft, ...]:
        try:
            return read_attendees(text, self._reader.context())
        except NotAnAttendeeError:
            return ()

    def _enter(self) -> None:
        text, attendees = self.line.text(), self.read()
        if attendees:
            self.line.clear()
            self.added.emit(Reading(text, "", attendees=attendees))

    def _tell(self) -> None:
        if not self.line.text().strip():
            self._echo.setText(
                self.tr("Enter adds. After a name: =q excused, =a absent, =l in attendance.")
            )
            return
        attendees = self.read()
        if attendees:
            self._echo.setText("  ·  ".join(self._words(one) for one in attendees))
        else:
            self._echo.setText(
                self.tr("Not understood as people. Type the name, a comma, title and body.")
            )

    def _words(self, draft: AttendeeDraft) -> str:
        language = self._meeting.record.meeting.language
        pieces = [
            draft.name or counted(draft.count, draft.description),
            offices_words(draft.offices, language),
            self._newness(draft),
            "" if draft.attendance is Attendance.PRESENT else name_of(draft.attendance),
            draft.deputy.name if draft.deputy else "",
        ]
        return ", ".join(piece for piece in pieces if piece)

    def _newness(self, draft: AttendeeDraft) -> str:
        if draft.attendee:
            return self.tr("on the list already")
        return self.tr("new") if draft.is_new else self.tr("known")


class _Line(TextField):
    """A line that says when Enter is pressed, unless an input method takes it."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.composing:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

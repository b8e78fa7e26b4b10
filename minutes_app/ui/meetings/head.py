"""The head of the open meeting: its title, which can be written over, and the facts below it."""

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.locking import is_locked
from minutes_app.domain.text import clean_line
from minutes_app.ui.context import Context
from minutes_app.ui.forms import LongField
from minutes_app.ui.meetings.facts import facts_of
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import hint

_MOST = 3
"""Lines of a title that are shown; the hint has all of a longer one."""
_REST = 150
"""Milliseconds without a key after which a title is saved."""
_TEXT = 8
"""Pixels from the edge of the title to its text: border, padding and margin of its document."""


class TitleField(LongField):
    """It looks like a title and wraps like one: one line of words on up to three lines.

    ``ended`` comes with Enter, and on leaving it.
    """

    ended = Signal()

    def __init__(self) -> None:
        super().__init__(least=1, most=_MOST)
        set_look(self, "title")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def text(self) -> str:
        """Return the title as one line."""
        return clean_line(self.value())

    def _height_of(self, lines: int) -> int:
        """End below the last line that is shown: the next one does not look in."""
        layout = self.document().firstBlock().layout()
        cut = layout.lineCount() > _MOST
        self.setToolTip(hint(self.text()) if cut else "")
        if not cut:
            return super()._height_of(lines)
        text = sum(layout.lineAt(number).height() for number in range(_MOST))
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        return math.floor(text + self.document().documentMargin()) + frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.composing:
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ended.emit()


class MeetingHead(Retranslating, QWidget):
    """Follows the meeting; what is typed into the title is saved at rest, or with ``save``."""

    def __init__(self, context: Context, meeting: OpenMeeting) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self.title = TitleField()
        self.facts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._asked = ""
        self._lay_out()
        self._rest.timeout.connect(self.save)
        self.title.edited.connect(self._rest.start)
        self.title.ended.connect(self.save)
        meeting.changed.connect(lambda _: self._show())
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setAccessibleName(self.tr("Title of the meeting"))
        self.title.setPlaceholderText(self.tr("Title of the meeting"))
        self._show()

    def save(self) -> None:
        """Save the title if it was written over; an empty one becomes what it was."""
        self._rest.stop()
        title, meeting = self.title.text(), self._meeting
        last = self._asked or meeting.record.meeting.title
        if not title:
            self.title.show_value(last)
        elif title != last:
            self._asked = title
            meeting.perform(
                lambda desk: desk.meetings.edit(meeting.id, title=title),
                failed=self._refused,
                words=title,
            )

    def _lay_out(self) -> None:
        set_look(self.facts, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        facts = QHBoxLayout()
        facts.setContentsMargins(_TEXT, 0, 0, 0)
        facts.addWidget(self.facts)
        column.addLayout(facts)

    def _show(self) -> None:
        title = self._meeting.record.meeting.title
        if title == self._asked:
            self._asked = ""
        # What the archive says of the title is older than what was typed until it is saved; and a
        # space at its end is the beginning of the next word.
        if not (self._rest.isActive() or self._asked) and self.title.text() != title:
            self.title.show_value(title)
        self.facts.setText(facts_of(self._meeting.record))
        self.title.setReadOnly(is_locked(self._meeting.record.meeting))

    def _refused(self, error: MinutesError) -> None:
        self._asked = ""
        self._context.notices.warn(error)
        self._show()

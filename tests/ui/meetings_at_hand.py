"""Meetings for tests of pages: the shipped samples in a window's archive, one of them open."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.capture.moments import write_moment
from minutes_app.domain.entries import Entry
from minutes_app.domain.meetings import Attendee, Language
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.transfer import sample_for
from minutes_app.ui.context import Context
from minutes_app.ui.forms import (
    ChipsField,
    ChoiceField,
    DayField,
    DeadlineField,
    FlagField,
    LinesField,
    LinkField,
    LongField,
    MomentField,
    NumberField,
    RowsField,
    TextField,
)
from minutes_app.ui.forms.offering import OfferField
from minutes_app.ui.people.links import DeputyField, EntryField
from minutes_app.ui.places import PLACES
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import finish

_LANGUAGE = Language.ENGLISH
DAY = date(2026, 6, 19)


@dataclass
class Hand:
    """A window, its context, and the sample that is open."""

    qtbot: QtBot
    window: MainWindow
    context: Context
    meeting: OpenMeeting
    faults: list[Exception]

    def wait(self) -> None:
        """Wait until everything asked of the archive is done; no fault may come of it."""
        for _ in range(2):
            finish(self.qtbot, self.context.work)
        assert not self.faults

    def close(self) -> None:
        """Hide the window, so that its pages save, and wait until that is done."""
        self.window.hide()
        self.wait()

    def stored(self) -> MeetingRecord:
        """Return the record as it is in the archive."""
        return self.ask(lambda desk: desk.meetings.load(self.meeting.id))

    def ask(self, question: Any) -> Any:
        """Ask the archive something."""
        found: list[Any] = []
        self.context.session.ask(question, found.append)
        self.wait()
        return found[0]

    def perform(self, operation: Any) -> None:
        """Do something in the archive."""
        self.context.session.perform(operation)
        self.wait()

    def undo_as_offered(self) -> None:
        """Press the button of the message that says what was done."""
        buttons = self.context.notices.message.findChildren(QPushButton)
        next(one for one in buttons if one.isVisible() and one.text() == "Undo").click()
        self.wait()

    def show(self, widget: QWidget, width: int = 900, height: int = 700) -> None:
        """Show a page as the window would."""
        widget.setParent(self.window.centralWidget())
        widget.resize(width, height)
        widget.move(0, 0)
        widget.show()
        widget.raise_()
        self.wait()


def at_hand(qtbot: QtBot, open_window: Any, language: Language = Language.ENGLISH) -> Hand:
    """Open a window over an archive with a sample in it, and the sample."""
    window, context = open_window(PLACES[1:])
    content = sample_for(language).read_bytes()
    context.session.perform(lambda desk: desk.transfer.import_json(content))
    records: list[MeetingRecord] = []
    context.session.ask(lambda desk: desk.meetings.load(desk.meetings.all()[0].id), records.append)
    finish(qtbot, context.work)
    meeting = OpenMeeting(context.session, records[0], window)
    hand = Hand(qtbot, window, context, meeting, [])
    context.work.broken.connect(hand.faults.append)
    hand.wait()
    return hand


def type_into(widget: QWidget, words: str) -> None:
    """Type over what stands in a field, the way an input method commits words."""
    widget.setFocus()
    widget.selectAll()  # type: ignore[attr-defined]
    if not words:
        widget.clear() if isinstance(widget, LongField) else widget.del_()  # type: ignore[attr-defined]
        return
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def enter(qtbot: QtBot, field: Any, value: Any) -> None:
    """Bring a field to a value with what a person does: typing, clicking, choosing."""
    way = next(way for kind, way in _WAYS if isinstance(field, kind))
    way(qtbot, field, value)


def _click(_: QtBot, field: Any, value: Any) -> None:
    if field.value() != value:
        field.click()


def _click_chips(_: QtBot, field: Any, value: Any) -> None:
    for one in (*field.value(), *value):
        field._chips[one].click()


def _choose(_: QtBot, field: Any, value: Any) -> None:
    row = next(row for row in range(field.count()) if field.itemData(row) == value)
    field.setCurrentIndex(row)
    field.activated.emit(row)


def _fill_rows(qtbot: QtBot, field: RowsField, rows: Any) -> None:
    while field.rows:
        field.remove(field.rows[0])
    for base in rows:
        field.add_row()
        for cell in field.rows[-1].cells:
            enter(qtbot, cell.field, getattr(base, cell.attribute))


def _link(qtbot: QtBot, field: Any, value: Any) -> None:
    """Type what somebody or something is called, and take it from what is offered."""
    type_into(field, _called(qtbot, field, value))
    qtbot.waitUntil(lambda: bool(field.offers))
    for _ in range([one.value for one in field._offered].index(value)):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _called(qtbot: QtBot, field: Any, value: Any) -> str:
    record: Any = getattr(field, "_meeting", None)
    if isinstance(field, DeputyField):
        return record.record.find(Attendee, value).shown_name
    if isinstance(field, EntryField):
        return record.record.find(Entry, value).text[:20]
    found: list[Any] = []
    field._session.ask(lambda desk: desk.lookup.get(field._kind, value, DAY), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0].record.name


def _write(_: QtBot, field: Any, value: Any) -> None:
    type_into(field, value)


# The first that fits is the way: fields of numbers and lists are fields of text, too.
_WAYS: list[tuple[Any, Any]] = [
    (OfferField, _link),
    (NumberField, lambda _, field, value: type_into(field, "" if value is None else str(value))),
    (LinesField, lambda _, field, value: type_into(field, "\n".join(value))),
    (TextField | LongField, _write),
    (MomentField, lambda _, field, value: type_into(field.line, write_moment(value, _LANGUAGE))),
    (DeadlineField, lambda _, field, value: type_into(field.line, value.stated_as)),
    (DayField, lambda _, field, value: type_into(field.line, value.isoformat())),
    (FlagField, _click),
    (ChoiceField | LinkField, _choose),
    (ChipsField, _click_chips),
    (RowsField, _fill_rows),
]

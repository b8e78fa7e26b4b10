"""Instructions that become supervised tasks, and instructions again, where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.ui.context import Context
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.outline.arranging import Arranger
from minutes_app.ui.record.outline.task_panel import TaskPanel
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.session.meeting import OpenMeeting

_BEFORE = "x "
"""Tails are read after a text; this stands for it."""


class Tasking(QObject):
    """Answers to Ctrl+T. A task becomes an entry again at once.

    For a new one a field opens in the row, where owner and day are typed as in the line
    (``@who ~when``); with neither it is supervised all the same.
    """

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        view: OutlineView,
        arranger: Arranger,
        reader: LineReader,
    ) -> None:
        super().__init__(view)
        self._context = context
        self._meeting = meeting
        self._view = view
        self._arranger = arranger
        self._reader = reader
        self._panel: TaskPanel | None = None
        self._entries: list[Id] = []
        self._back = view.viewport()
        context.actions.handle("entry.task", self.turn)
        view.panel_lost.connect(self._end)

    def release(self) -> None:
        """Answer no longer."""
        self._context.actions.release("entry.task")

    def is_task(self, entry: Id) -> bool:
        """Tell whether an entry is supervised."""
        record = self._meeting.record
        found = record.find(Entry, entry)
        tasks = (task.entry for task in record.all_of(Task))
        return (found is not None and found.supervised) or entry in tasks

    def turn(self) -> None:
        """Make tasks of the chosen entries; where all of them are tasks, entries again."""
        chosen = self._arranger.chosen
        if not chosen:
            return
        if not all(self.is_task(one) for one in chosen):
            self.ask([one for one in chosen if not self.is_task(one)])
            return
        words = self.tr("No longer a task: owner and deadline are taken off")
        self._meeting.perform(
            lambda desk: desk.supervising.give_up(chosen),
            lambda change: self._arranger.offer.tell(words, self.tr("Undo"), change),
        )

    def ask(self, entries: Sequence[Id] = ()) -> None:
        """Open the field for owner and day in the row of the current entry."""
        self._end()
        self._entries = list(entries) or self._arranger.chosen
        if not self._entries:
            return
        current = self._view.key_at(self._view.currentIndex())
        at = Id(current) if current and current in self._entries else self._entries[0]
        entry = self._meeting.record.find(Entry, at)
        known = _typed(entry) if entry and len(self._entries) == 1 else ""
        chosen = self._arranger.chosen
        self._back = self._view.window().focusWidget() or self._view
        panel = TaskPanel(self._read, known, len(self._entries))
        panel.done.connect(self._supervise)
        panel.ended.connect(self._end)
        if self._view.put_panel(at, panel):
            self._panel = panel
            self._view.choose_all(chosen, at)
            panel.field.setFocus()

    def _read(self, typed: str) -> Reading:
        return self._reader.read(f"{_BEFORE}{typed}")

    def _supervise(self, reading: Reading) -> None:
        entries = self._entries
        self._end()
        self._meeting.perform(
            lambda desk: desk.supervising.supervise(
                entries, reading.lead, reading.support, reading.deadline
            ),
            words=reading.text.removeprefix(_BEFORE),
        )

    def _end(self) -> None:
        if self._panel is None:
            return
        had_focus, self._panel = self._panel.field.hasFocus(), None
        self._view.take_panel()
        if had_focus:
            back = self._back if isValid(self._back) else self._view
            back.setFocus(Qt.FocusReason.OtherFocusReason)


def _typed(entry: Entry) -> str:
    """Return owner and day of an entry as they would be typed."""
    lead = "、".join(one.name for one in entry.lead)
    support = "、".join(one.name for one in entry.support)
    due = entry.deadline.stated_as if entry.deadline else ""
    signs = (("@", lead), ("&", support), ("~", due))
    return " ".join(f"{sign}{words}" for sign, words in signs if words)

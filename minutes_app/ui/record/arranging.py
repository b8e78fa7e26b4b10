"""Arranging entries by key and menu: moving, nesting, splitting, joining, deleting."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.services.desk import Desk
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context
from minutes_app.ui.record.outline_view import OutlineView
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer

_COMMANDS = ("entry.up", "entry.down", "entry.join", "entry.remove", "entry.split",
             "entry.task")  # fmt: skip
_MENU = (
    "entry.task",
    "",
    "entry.up",
    "entry.down",
    "",
    "entry.split",
    "entry.join",
    "",
    "entry.remove",
)


class Arranger(QObject):
    """Answers to the commands on the chosen entries. ``caret`` tells where a text is to be split.

    ``caret`` returns the entry being edited and the place in its text, None if none is.
    """

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        view: OutlineView,
        caret: Callable[[], tuple[Id, int] | None],
    ) -> None:
        super().__init__(view)
        self._context = context
        self._meeting = meeting
        self._view = view
        self._caret = caret
        self._offer = UndoOffer(context, self)
        answers = (
            lambda: self._move(-1), lambda: self._move(1), self._join, self.remove, self._split,
            self._turn_task,
        )  # fmt: skip
        for command, answer in zip(_COMMANDS, answers, strict=True):
            context.actions.handle(command, answer)
        view.current_changed.connect(self._entry_chosen)
        view.remove_asked.connect(self.remove)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        self._entry_chosen(None)

    def release(self) -> None:
        """Answer no longer."""
        self._context.actions.release(*_COMMANDS)
        self._context.actions.provide(Need.ENTRY, there=False)

    def nest(self, entry: Id | None, step: int) -> None:
        """Put an entry under the one before it (1), or beside the one that it is under (-1)."""
        if entry is None:
            return
        in_outline = self._view.hasFocus()
        self._meeting.perform(
            lambda desk: desk.recording.indent(entry) if step > 0
            else desk.recording.outdent(entry),
            lambda _: in_outline and self._view.choose(entry),
        )  # fmt: skip

    def remove(self) -> None:
        """Delete the chosen entries with what is under them; the bar offers the way back."""
        chosen = [Id(key) for key in self._view.chosen()]
        if not chosen:
            return
        row = self._view.currentIndex().row()
        words = self.tr("%n entries deleted", "", len(chosen))

        def done(change: Change) -> None:
            model = self._view.model()
            self._view.setCurrentIndex(model.index(min(row, model.rowCount() - 1), 0))
            self._offer.tell(words, self.tr("Undo"), change)

        self._meeting.perform(lambda desk: desk.recording.remove(*chosen), done)

    def _move(self, step: int) -> None:
        self._on_current(lambda desk, entry: desk.recording.move(entry, step))

    def _turn_task(self) -> None:
        """Take owner and deadline off a task. What has neither is no task until it is given one."""
        entry = self._meeting.record.find(Entry, self._current())
        if entry is None or not entry.supervised:
            self._context.status.say(self.tr("Give it an owner (@) or a deadline (~) first"))
            return
        words = self.tr("No longer a task: owner and deadline are taken off")
        self._meeting.perform(
            lambda desk: desk.recording.edit(entry.id, lead=(), support=(), deadline=None),
            lambda change: self._offer.tell(words, self.tr("Undo"), change),
        )

    def _join(self) -> None:
        self._on_current(lambda desk, entry: desk.recording.join(entry))

    def _split(self) -> None:
        if (caret := self._caret()) is not None:
            entry, place = caret
            self._do(lambda desk: desk.recording.split(entry, place))

    def _on_current(self, operation: Callable[[Desk, Id], Change]) -> None:
        entry = self._current()
        if entry:
            # Rows that move are taken out and put in again: the entry is chosen anew.
            self._meeting.perform(
                lambda desk: operation(desk, entry), lambda change: self._choose(entry, change)
            )

    def _choose(self, entry: Id, change: Change) -> None:
        """Choose an entry again, or the one that it went into."""
        kept = change.of_type(Entry)
        if not self._view.choose(entry) and kept:
            self._view.choose(kept[0].id)

    def _current(self) -> Id | None:
        key = self._view.key_at(self._view.currentIndex())
        return Id(key) if key else None

    def _do(self, operation: Callable[[Desk], Change]) -> None:
        self._meeting.perform(operation)

    def _entry_chosen(self, key: str | None) -> None:
        self._context.actions.provide(Need.ENTRY, there=key is not None)

    def _show_menu(self, place: object) -> None:
        if not self._view.chosen():
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in _MENU:
            if command:
                menu.addAction(self._context.actions[command])
            else:
                menu.addSeparator()
        menu.popup(self._view.viewport().mapToGlobal(place))  # type: ignore[arg-type]

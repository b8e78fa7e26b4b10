"""Arranging entries by key, menu and mouse: moving, nesting, splitting, joining, deleting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.services.desk import Desk
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer

_COMMANDS = ("entry.up", "entry.down", "entry.join", "entry.remove", "entry.split")


class Arranger(QObject):
    """Answers to the commands on the chosen entries, all of them in one step of undo.

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
        self.offer = UndoOffer(context, self)
        answers = (lambda: self._move(-1), lambda: self._move(1), self._join, self.remove,
                   self._split)  # fmt: skip
        for command, answer in zip(_COMMANDS, answers, strict=True):
            context.actions.handle(command, answer)
        view.current_changed.connect(self._entry_chosen)
        view.remove_asked.connect(self.remove)
        view.dropped.connect(self._drop)
        self._entry_chosen(None)

    def release(self) -> None:
        """Answer no longer."""
        self._context.actions.release(*_COMMANDS)
        self._context.actions.provide(Need.ENTRY, there=False)

    @property
    def chosen(self) -> list[Id]:
        """The chosen entries in order; the current one where none is marked."""
        keys = self._view.chosen() or [self._view.key_at(self._view.currentIndex())]
        return [Id(key) for key in keys if key]

    def nest(self, entry: Id | None, step: int) -> None:
        """Put an entry under the one before it (1), or beside the one that it is under (-1).

        One that is chosen with others takes them along.
        """
        if entry is None:
            return
        in_outline = self._view.hasFocus()
        several = self.chosen if in_outline and entry in self.chosen else [entry]
        self._arrange(
            several,
            lambda desk: desk.recording.indent_all(several) if step > 0
            else desk.recording.outdent_all(several),
            shown=in_outline,
        )  # fmt: skip

    def remove(self) -> None:
        """Delete the chosen entries with what is under them; the bar offers the way back."""
        chosen = self.chosen
        if not chosen:
            return

        def done(change: Change) -> None:
            gone = sum(kind is Entry for kind, _ in change.removed)
            words = self.tr("%n entries deleted", "", gone)
            self.offer.tell(words, self.tr("Undo"), change)

        self._meeting.perform(lambda desk: desk.recording.remove(*chosen), done)

    def set_kind(self, kind: EntryKind) -> None:
        """Make the chosen entries another kind."""
        chosen = self.chosen
        if chosen:
            self._meeting.perform(lambda desk: desk.recording.set_kind(chosen, kind))

    def set_voice(self, voice: Voice | None) -> None:
        """Let somebody else have said the chosen entries."""
        chosen, voices = self.chosen, (voice,) if voice else ()
        if chosen:
            self._meeting.perform(lambda desk: desk.recording.edit_all(chosen, voices=voices))

    def _move(self, step: int) -> None:
        chosen = self.chosen
        self._arrange(chosen, lambda desk: desk.recording.move_all(chosen, step))

    def _drop(self, keys: Sequence[str], parent: str | None, before: str | None) -> None:
        entries = [Id(key) for key in keys]
        under, place = Id(parent) if parent else None, Id(before) if before else None
        self._arrange(entries, lambda desk: desk.recording.place_all(entries, under, place))

    def _join(self) -> None:
        entry = self._current()
        if entry:
            self._meeting.perform(
                lambda desk: desk.recording.join(entry),
                lambda change: self._choose(entry, change),
                self._refused,
            )

    def _refused(self, error: MinutesError) -> None:
        """Say why entries stay as they are: no fault, so the words go by themselves."""
        words = describe(error)
        self._context.notices.tell(f"{words.title} {words.next}")

    def _split(self) -> None:
        if (caret := self._caret()) is not None:
            entry, place = caret
            self._meeting.perform(lambda desk: desk.recording.split(entry, place))
        elif (current := self._current()) is not None:
            self._view.edit_asked.emit(current)
            self._context.status.say(self.tr("Put the caret where the entry is to be split"))

    def _arrange(
        self, entries: Sequence[Id], operation: Callable[[Desk], Change], *, shown: bool = True
    ) -> None:
        """Do something that moves entries; they stay chosen, and the current one in sight."""
        current = self._current()

        def done(change: Change) -> None:
            if shown and change:
                self._view.choose_all(entries, current)

        if entries:
            self._meeting.perform(operation, done)

    def _choose(self, entry: Id, change: Change) -> None:
        """Choose an entry again, or the one that it went into."""
        kept = change.of_type(Entry)
        if not self._view.choose(entry) and kept:
            self._view.choose(kept[0].id)

    def _current(self) -> Id | None:
        key = self._view.key_at(self._view.currentIndex())
        return Id(key) if key else None

    def _entry_chosen(self, key: str | None) -> None:
        self._context.actions.provide(Need.ENTRY, there=key is not None)

"""The menu of an entry: all that keys do with it, with the keys beside."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.language.names import name_of
from minutes_app.ui.context import Context
from minutes_app.ui.forms.picking import Pick, Picker
from minutes_app.ui.record.outline.arranging import Arranger
from minutes_app.ui.record.outline.tasking import Tasking
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.record.speakers.voices import people_picks, picks_of, voice_name, voices_of
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.wording import escaped

_DELETE = "Del"
_FEW = 12
"""Voices that a menu lists; more are found by typing."""


class EntryMenu(QObject):
    """Opens over the outline, by the mouse and by the key for menus."""

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        view: OutlineView,
        arranger: Arranger,
        tasking: Tasking,
    ) -> None:
        super().__init__(view)
        self._context = context
        self._meeting = meeting
        self._view = view
        self._arranger = arranger
        self._tasking = tasking
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open)

    def menu(self) -> QMenu | None:
        """Return the menu for the chosen entries; None where none is chosen."""
        chosen = self._arranger.chosen
        if not chosen:
            return None
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_words(menu, chosen[0])
        self._fill_places(menu, chosen[0])
        self._fill_people(menu, chosen[-1])
        menu.addSeparator()
        self._local(menu, "entry.remove", self._arranger.remove, _DELETE)
        return menu

    def _open(self, place: QPoint) -> None:
        menu = self.menu()
        if menu is None:
            return
        index = self._view.currentIndex()
        if (
            not self._view.viewport().rect().contains(place)
            or not self._view.indexAt(place).isValid()
        ):
            place = self._view.visualRect(index).center()
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _fill_words(self, menu: QMenu, entry: Id) -> None:
        self._local(menu, "entry.edit", lambda: self._view.edit_asked.emit(entry))
        kinds = menu.addMenu(self.tr("Kind"))
        for kind in EntryKind:
            kinds.addAction(name_of(kind), partial(self._arranger.set_kind, kind))
        speakers = menu.addMenu(self.tr("Speaker"))
        speakers.addAction(self.tr("No speaker"), partial(self._arranger.set_voice, None))
        voices = voices_of(self._meeting.record)
        for voice in voices if len(voices) <= _FEW else []:
            name = escaped(voice_name(self._meeting.record, voice))
            speakers.addAction(name, partial(self._arranger.set_voice, voice))
        if len(voices) > _FEW:
            speakers.addAction(self.tr("Find a speaker…"), self._find_speaker)
        menu.addSeparator()
        menu.addAction(self._context.actions["entry.task"])
        owners = menu.addAction(self.tr("Who and by when…"), self._tasking.ask)
        owners.setEnabled(self._tasking.is_task(entry))

    def _fill_places(self, menu: QMenu, entry: Id) -> None:
        actions = self._context.actions
        menu.addSeparator()
        menu.addAction(actions["entry.up"])
        menu.addAction(actions["entry.down"])
        self._local(menu, "entry.indent", lambda: self._arranger.nest(entry, 1))
        self._local(menu, "entry.outdent", lambda: self._arranger.nest(entry, -1))
        menu.addSeparator()
        menu.addAction(actions["entry.split"])
        menu.addAction(actions["entry.join"])

    def _fill_people(self, menu: QMenu, entry: Id) -> None:
        """Offer who comes or goes at an entry, and to take that back."""
        menu.addSeparator()
        menu.addAction(self.tr("Somebody arrives here…"), partial(self._come, entry))
        menu.addAction(self.tr("Somebody leaves here…"), partial(self._go, entry))
        for one in self._meeting.record.attendees():
            for field, there in (("arrived", one.arrived), ("left", one.left)):
                if there == entry:
                    words = {
                        "arrived": self.tr("{name} does not arrive here"),
                        "left": self.tr("{name} does not leave here"),
                    }[field]
                    name = escaped(one.shown_name)
                    menu.addAction(
                        words.format(name=name), partial(self._note, one.id, field, None)
                    )

    def _local(
        self, menu: QMenu, command: str, answer: Callable[[], object], key: str = ""
    ) -> None:
        """Add a command that the outline answers to by itself, with its key."""
        one = self._context.actions.command(command)
        keys = self._context.actions.keys_shown(command).split("   ")[0] or QKeySequence(
            key
        ).toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"{one.text()}\t{keys}", answer)

    # Picking people

    def _find_speaker(self) -> None:
        self._pick(self.tr("Who said it"), picks_of(self._meeting.record), self._arranger.set_voice)

    def _come(self, entry: Id) -> None:
        self._pick(self.tr("Who arrives here"), people_picks(self._meeting.record),
                   lambda voice: self._note(voice.attendee, "arrived", entry))  # fmt: skip

    def _go(self, entry: Id) -> None:
        self._pick(self.tr("Who leaves here"), people_picks(self._meeting.record),
                   lambda voice: self._note(voice.attendee, "left", entry))  # fmt: skip

    def _pick(self, title: str, picks: list[Pick], picked: Callable[[Voice], object]) -> None:
        window, view = self._view.window(), self._view
        rect = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        place = QRect(view.viewport().mapTo(window, rect.topLeft()), rect.size())
        view.setFocus()

        def done(what: object) -> None:
            if isinstance(what, Voice):
                picked(what)

        Picker(window, title, picks, done).open_at(place)

    def _note(self, attendee: Id | None, field: str, entry: Id | None) -> None:
        """Note that somebody came or went at an entry."""
        if attendee is not None:
            self._meeting.perform(
                lambda desk: (
                    desk.recording.arrive(attendee, entry)
                    if field == "arrived"
                    else desk.recording.leave(attendee, entry)
                )
            )

"""The row of speaker slots: who is speaking, with the keys, and what kind the next entry is."""

from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.language.names import name_of
from minutes_app.ui.actions import Actions
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.forms.picking import Picker
from minutes_app.ui.record.speakers.chip import SlotChip
from minutes_app.ui.record.speakers.slots import FIRST_KEY, MOST, Speakers
from minutes_app.ui.record.speakers.voices import picks_of, voice_name
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import icon, set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import escaped, hint

_LIST_MARGIN = 32
_KIND = 9
"""Characters of a kind that are shown; the list of kinds is as wide as it needs."""

_LONGEST, _SHORTEST, _SIZE = 16, 12, 11.0
"""Characters of a name on a slot in text of a size (points), and the fewest in larger text."""

_COMMANDS = (*(f"speaker.{slot}" for slot in range(1, MOST + FIRST_KEY)), "speaker.more")


class SpeakerBar(Retranslating, QWidget):
    """Shows ``speakers``; ``changed`` says that somebody else speaks, or of another kind."""

    changed = Signal()

    def __init__(self, meeting: OpenMeeting, speakers: Speakers, actions: Actions) -> None:
        super().__init__()
        self._meeting = meeting
        self._speakers = speakers
        self._actions = actions
        self._chips = FlowLayout(self)
        self._shown: dict[Voice | None, SlotChip] = {}
        self._more: QPushButton | None = None
        self._kept = tuple(speakers.slots)
        self._kind = QComboBox()
        self._kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._kind.setMinimumContentsLength(_KIND)
        set_look(self._kind, "slot")
        self._kind.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self._kind.activated.connect(self._kind_chosen)
        for slot in range(1, MOST + FIRST_KEY):
            actions.handle(f"speaker.{slot}", partial(self._slot_chosen, slot))
        actions.handle("speaker.more", self.find_speaker)
        actions.keys_changed.connect(self.refresh)
        self.retranslate()
        if not speakers.kept:
            meeting.session.ask(lambda desk: desk.speaker_slots(meeting.id), self._restore)

    def retranslate(self) -> None:
        self._kind.clear()
        for kind in EntryKind:
            if kind is not EntryKind.HEADING:
                self._kind.addItem(name_of(kind), kind)
        wanted = self._kind.view().sizeHintForColumn(0) + _LIST_MARGIN
        self._kind.view().setMinimumWidth(wanted)
        self._kind.setAccessibleName(self.tr("Kind of the next entry"))
        self._kind.setToolTip(self.tr("Kind of the next entry"))
        self.refresh()

    def refresh(self) -> None:
        """Show the speakers as they are now, and keep who has which key."""
        focused = next((voice for voice, chip in self._shown.items() if chip.hasFocus()), None)
        before = [item.widget() for item in iter(partial(self._chips.takeAt, 0), None)]
        self._shown = {}
        self._add_chip(None, self.tr("No speaker"), 1)
        for place in range(MOST):
            if voice := self._speakers.at(place):
                self._add_chip(voice, voice_name(self._meeting.record, voice), place + FIRST_KEY)
        speaking = self._speakers.speaking
        if speaking not in self._shown:
            self._add_chip(speaking, voice_name(self._meeting.record, speaking), None)
        self._add_more()
        self._name_commands()
        self._chips.addWidget(self._kind)
        self._kind.setCurrentIndex(self._kind.findData(self._speakers.kind()))
        if focused is not None and focused in self._shown:
            self._shown[focused].show()
            self._shown[focused].setFocus()  # before the old one goes, and the focus with it
        for widget in before:
            if widget is not None and widget is not self._kind:
                widget.hide()
                widget.deleteLater()
        self._keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.refresh()

    def release(self) -> None:
        """Answer to the keys no longer."""
        self._actions.release(*_COMMANDS)

    def choose(self, speaker: Voice | Id | None) -> None:
        """Let somebody speak from now on."""
        self._speakers.choose(speaker)
        self._tell()

    def find_speaker(self) -> None:
        """Find a speaker by name, pinyin or initials: whoever has no key, and all others."""
        window, button = self.window(), self._more or self
        corner = button.mapTo(window, button.rect().topLeft())
        picker = Picker(window, self.tr("Who speaks"), picks_of(self._meeting.record), self._picked)
        picker.open_at(QRect(corner, button.size()))

    # The chips

    def _add_chip(self, voice: Voice | None, name: str, slot: int | None) -> None:
        command = f"speaker.{slot}" if slot else ""
        key = self._actions.shortest_key(command) if slot else ""
        longest = max(_SHORTEST, round(_LONGEST * _SIZE / self.font().pointSizeF()))
        chip = SlotChip(voice, name, key, longest)
        chip.setChecked(voice == self._speakers.speaking)
        keys = self._actions.keys_shown(command) if slot else ""
        chip.setToolTip(hint(f"{name}  {keys}".rstrip()))
        chip.clicked.connect(lambda: self.choose(voice))
        if voice is not None:
            chip.menu_asked.connect(partial(self._fill_menu, voice))
            chip.swapped.connect(partial(self._swap, voice))
            chip.let_go.connect(partial(self._unpin, voice))
        self._shown[voice] = chip
        self._chips.addWidget(chip)

    def _add_more(self) -> None:
        button = QPushButton(icon("add"), "")
        set_look(button, "slot")
        words = self.tr("Another speaker")
        button.setAccessibleName(words)
        button.setToolTip(f"{words}  {self._actions.keys_shown('speaker.more')}".rstrip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.find_speaker)
        button.setMinimumHeight(self._shown[None].sizeHint().height())
        self._more = button
        self._chips.addWidget(button)

    def _name_commands(self) -> None:
        """Let the commands of the slots say who speaks: the palette finds them by the name."""
        for place in range(MOST):
            command = f"speaker.{place + FIRST_KEY}"
            words, voice = self._actions.command(command).text(), self._speakers.at(place)
            name = escaped(voice_name(self._meeting.record, voice)) if voice else ""
            self._actions.set_text(command, f"{words}: {name}" if name else words)

    def _fill_menu(self, voice: Voice, menu: QMenu) -> None:
        for place in range(MOST):
            slot, there = place + FIRST_KEY, self._speakers.at(place)
            key = self._actions.keys_shown(f"speaker.{slot}").split("   ")[0]
            words = self.tr("Pin to {key}").format(key=key)
            if there and there != voice:
                name = escaped(voice_name(self._meeting.record, there))
                words = self.tr("Pin to {key}, now {name}").format(key=key, name=name)
            action = menu.addAction(words, partial(self._pin, voice, place))
            action.setEnabled(there != voice)
        menu.addSeparator()
        free = menu.addAction(self.tr("Free this key"), partial(self._unpin, voice))
        free.setEnabled(self._speakers.place(voice) is not None)

    # What is done

    def _pin(self, voice: Voice, place: int) -> None:
        self._speakers.pin(voice, place)
        self._tell()

    def _unpin(self, voice: Voice) -> None:
        self._speakers.unpin(voice)
        self._tell()

    def _swap(self, voice: Voice, step: int) -> None:
        place = self._speakers.place(voice)
        if place is not None and 0 <= place + step < MOST:
            self._pin(voice, place + step)

    def _picked(self, voice: object) -> None:
        if isinstance(voice, Voice):
            self.choose(voice)

    def _slot_chosen(self, slot: int) -> None:
        voice = self._speakers.at(slot - FIRST_KEY) if slot >= FIRST_KEY else None
        if slot < FIRST_KEY or voice is not None:
            self.choose(voice)

    def _kind_chosen(self, index: int) -> None:
        self._speakers.set_kind(self._kind.itemData(index))
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()

    def _restore(self, slots: object) -> None:
        self._speakers.restore(slots if isinstance(slots, tuple) else None)
        self._kept = tuple(self._speakers.slots) if slots else ()
        self.refresh()

    def _keep(self) -> None:
        """Keep who has which key in the archive, when that changes."""
        slots, session = tuple(self._speakers.slots), self._meeting.session
        if not self._speakers.kept or slots == self._kept or session.read_only:
            return
        self._kept = slots
        meeting = self._meeting.id
        session.ask(lambda desk: desk.save_speaker_slots(meeting, slots), lambda _: None,
                    lambda _: None)  # fmt: skip

"""The row of speaker slots: who is speaking, with the keys, and what kind the next entry is."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.language.names import name_of
from minutes_app.ui.actions import Actions
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.record.speakers import MOST, Speakers
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import icon, set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import escaped

_LIST_MARGIN = 32
_KIND = 9
"""Characters of a kind that are shown; the list of kinds is as wide as it needs."""

_LONGEST = 16
"""Characters of a name on a slot; the rest is in the hint."""


class SpeakerBar(Retranslating, QWidget):
    """Shows ``speakers``; ``changed`` says that somebody else speaks, or of another kind."""

    changed = Signal()

    def __init__(self, meeting: OpenMeeting, speakers: Speakers, actions: Actions) -> None:
        super().__init__()
        self._meeting = meeting
        self._speakers = speakers
        self._actions = actions
        self._chips = FlowLayout()
        self._kind = QComboBox()
        self._kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._kind.setMinimumContentsLength(_KIND)
        set_look(self._kind, "slot")
        self._kind.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._chips, 1)
        layout.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignTop)
        self._kind.activated.connect(self._kind_chosen)
        for slot in range(1, MOST + 2):
            actions.handle(f"speaker.{slot}", partial(self._slot_chosen, slot))
        actions.keys_changed.connect(self.refresh)
        self.retranslate()

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
        """Show the speakers as they are now."""
        self._chips.clear()
        attendees = {one.id: one for one in self._meeting.record.all_of(Attendee)}
        self._add_chip(1, self.tr("No speaker"), None)
        for slot, pinned in enumerate(self._speakers.pinned, start=2):
            if pinned in attendees:
                self._add_chip(slot, attendees[pinned].shown_name, pinned)
        self._add_more(attendees)
        self._kind.setCurrentIndex(self._kind.findData(self._speakers.kind()))

    def release(self) -> None:
        """Answer to the keys no longer."""
        self._actions.release(*(f"speaker.{slot}" for slot in range(1, MOST + 2)))

    def choose(self, attendee: Id | None) -> None:
        """Let somebody speak from now on."""
        self._speakers.choose(attendee)
        self._tell()

    def _add_chip(self, slot: int, name: str, attendee: Id | None) -> None:
        key = self._actions.shortest_key(f"speaker.{slot}")
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        button = QPushButton(f"{key}  {escaped(shown)}".strip())
        button.setCheckable(True)
        set_look(button, "slot")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in the line
        button.setChecked(attendee == self._speakers.current)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  {self._actions.keys_shown(f'speaker.{slot}')}".rstrip())
        button.clicked.connect(partial(self._chip_clicked, attendee))
        self._chips.addWidget(button)

    def _add_more(self, attendees: dict[Id, Attendee]) -> None:
        others = [one for one in attendees.values() if one.id not in self._speakers.pinned]
        if not others:
            return
        button = QPushButton(icon("add"), "")
        set_look(button, "slot")
        button.setAccessibleName(self.tr("Another speaker"))
        button.setToolTip(self.tr("Another speaker"))
        menu = QMenu(button)
        for one in self._meeting.record.attendees():
            if one in others:
                menu.addAction(escaped(one.shown_name), partial(self.choose, one.id))
        button.setMenu(menu)
        self._chips.addWidget(button)

    def _chip_clicked(self, attendee: Id | None, _checked: bool = False) -> None:
        self.choose(attendee)

    def _slot_chosen(self, slot: int) -> None:
        if slot == 1:
            self.choose(None)
        elif slot - 2 < len(self._speakers.pinned):
            self.choose(self._speakers.pinned[slot - 2])

    def _kind_chosen(self, index: int) -> None:
        self._speakers.set_kind(self._kind.itemData(index))
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()

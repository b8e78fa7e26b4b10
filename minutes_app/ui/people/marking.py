"""What can be done with the one who is chosen in the list: marks, arrivals, a menu of all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, Group, Manner
from minutes_app.language.names import name_of
from minutes_app.ui.context import Context
from minutes_app.ui.people.view import SIGN, SIGNS
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.wording import escaped


class Marking(QObject):
    """Acts on the attendee whom ``chosen`` returns; ``wants_reason``, ``wants_deputy`` ask on."""

    wants_reason = Signal()
    wants_deputy = Signal()

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        chosen: Callable[[], Attendee | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._chosen = chosen
        self._window = parent

    def mark(self, attendance: Attendance) -> None:
        """Say how the chosen one takes part; who was excused or sent somebody says more then."""
        one = self._chosen()
        if one is None:
            return
        if attendance is Attendance.DEPUTISED:
            self.wants_deputy.emit()
            return
        self._meeting.perform(lambda desk: desk.attending.mark(one.id, attendance))
        if attendance is Attendance.EXCUSED:
            self.wants_reason.emit()

    def come_or_go(self, came: bool) -> None:
        """Let the chosen one come, or leave, at the entry that was recorded last."""
        one, last = self._chosen(), self._last_entry()
        if one is None:
            return
        if last is None:
            words = self.tr("Nothing is recorded yet at which somebody could come or leave.")
            self._context.notices.tell(words)
            return
        field = "arrived" if came else "left"
        value = None if getattr(one, field) == last else last
        self._meeting.perform(lambda desk: desk.contents.edit(Attendee, one.id, **{field: value}))

    def keep_place(self, stays: bool) -> None:
        """Say whether the chosen one stays in this place in protocol order."""
        one = self._chosen()
        if one is not None:
            self._meeting.perform(lambda desk: desk.contents.edit(Attendee, one.id, by_hand=stays))

    def menu(self) -> QMenu:
        """Return a menu of all that can be done with the chosen one."""
        menu = QMenu(self._window)
        one = self._chosen()
        if one is None:
            return menu
        for letter, attendance in SIGNS.items():
            words = f"{escaped(name_of(attendance))}\t{SIGN}{letter}"
            self._add(menu, words, attendance is one.attendance,
                      lambda _=False, way=attendance: self.mark(way))  # fmt: skip
        menu.addSeparator()
        for manner in Manner:
            self._add(menu, escaped(name_of(manner)), manner is one.manner,
                      lambda _=False, way=manner: self._take_part(one.id, way))  # fmt: skip
        menu.addSeparator()
        if self._last_entry() is not None:
            last = self._last_entry()
            comes, leaves = self.tr("Comes now"), self.tr("Leaves now")
            self._add(menu, f"{comes}\t{SIGN}i", one.arrived == last,
                      lambda _=False: self.come_or_go(came=True))  # fmt: skip
            self._add(menu, f"{leaves}\t{SIGN}o", one.left == last,
                      lambda _=False: self.come_or_go(came=False))  # fmt: skip
            menu.addSeparator()
        menu.addMenu(self._groups(menu, one))
        self._add(menu, self.tr("Stays here in protocol order"), one.by_hand,
                  lambda on=False: self.keep_place(stays=on))  # fmt: skip
        return menu

    def open_menu(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        menu = self.menu()
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _groups(self, menu: QMenu, one: Attendee) -> QMenu:
        groups = QMenu(self.tr("Move to a group"), menu)
        self._add(groups, self.tr("No group"), one.group is None,
                  lambda _=False: self._join(one.id, None))  # fmt: skip
        for group in self._meeting.record.all_of(Group):
            self._add(groups, escaped(group.name), group.id == one.group,
                      lambda _=False, into=group.id: self._join(one.id, into))  # fmt: skip
        return groups

    def _join(self, attendee: Id, group: Id | None) -> None:
        self._meeting.perform(lambda desk: desk.protocol.join(attendee, group))

    def _take_part(self, attendee: Id, manner: Manner) -> None:
        self._meeting.perform(lambda desk: desk.contents.edit(Attendee, attendee, manner=manner))

    def _last_entry(self) -> Id | None:
        entries = self._meeting.record.all_of(Entry)
        return max(entries, key=lambda one: one.recorded).id if entries else None

    @staticmethod
    def _add(menu: QMenu, words: str, on: bool, act: Callable[..., object]) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(act)
        return action

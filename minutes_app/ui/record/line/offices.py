"""The offices that people hold on the day of the meeting, asked for only where they are shown."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, Office, OfficeHeld
from minutes_app.domain.records import Change
from minutes_app.services.desk import Desk
from minutes_app.ui.session.meeting import OpenMeeting

_REST = 60
"""Milliseconds without another question after which the archive is asked."""

_MOST = 2_000
"""People whose offices are remembered; asking again is cheap."""


class HeldOffices(QObject):
    """Answers at once with what is known, asks the archive for the rest; then comes ``learned``."""

    learned = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._held: dict[Id, tuple[OfficeHeld, ...]] = {}
        self._asked: set[Id] = set()
        self._wanted: list[Id] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask)
        meeting.changed.connect(self._follow)
        meeting.session.changed.connect(self._follow)

    def of(self, people: Iterable[Id]) -> Mapping[Id, tuple[OfficeHeld, ...]]:
        """Return the offices of those of whom they are known."""
        wanted = list(people)
        self._wanted = [one for one in wanted if one not in self._held and one not in self._asked]
        if self._wanted:
            self._rest.start()  # while keys come fast, most of these are not wanted any more
        return {one: self._held[one] for one in wanted if one in self._held}

    def _ask(self) -> None:
        people, self._wanted = self._wanted, []
        self._asked.update(people)
        day = self._meeting.record.meeting.start.whole_day

        def question(desk: Desk) -> dict[Id, tuple[OfficeHeld, ...]]:
            return {one: desk.meetings.offices_held(one, day) for one in people}

        self._meeting.session.ask(question, self._take)

    def _take(self, held: Mapping[Id, tuple[OfficeHeld, ...]]) -> None:
        if len(self._held) > _MOST:
            self._held.clear()
        self._held.update((one, offices) for one, offices in held.items() if one in self._asked)
        self._asked.difference_update(held)
        self.learned.emit()

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Office, Body, Meeting}:
            self._held.clear()
            self._asked.clear()

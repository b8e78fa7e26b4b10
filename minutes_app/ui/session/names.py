"""Everybody and every body that the archive knows, for lines that are read: held once, in memory.

An archive of fifty thousand people opens like one of fifty: at first those are read who have to do
with the meeting, and all others when somebody types, or when the program has rested for a moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.capture.names import NameIndex
from minutes_app.domain.people import Body, Person
from minutes_app.services.capturing import NAMES_AT_ONCE, gather

if TYPE_CHECKING:
    from minutes_app.capture.names import Known
    from minutes_app.domain.records import Change
    from minutes_app.services.capturing import NamesChange
    from minutes_app.services.desk import Desk
    from minutes_app.storage.name_keys import Named
    from minutes_app.ui.work import Work

_FEW = 500
"""Names that are read at once: most houses have no more."""
_REST = 2_000
"""Milliseconds after opening a meeting at which the others are read, if nobody types before."""


class NameSession(QObject):
    """The names of an archive, following its directory. ``changed`` says that there are others.

    They are read piece by piece: what is recorded meanwhile is saved between them, and while
    somebody searches they wait.
    """

    changed = Signal()

    def __init__(self, desk: Desk, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self.index = NameIndex()
        self.complete = False
        self._wanted = self._rested = self._reading = False
        self._growing = NameIndex()
        self._followed: list[NamesChange] = []
        self._last: Named | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._go_on)
        self._ask(_FEW)

    def want(self) -> None:
        """Read everybody now: a line is being typed."""
        self._wanted = True
        self._go_on()

    def rest(self) -> None:
        """Go on only after a rest: something else is typed, and each piece would delay a key."""
        if not (self.complete or self._wanted):
            self._rested = False
            self._rest.start()

    def meet(self, known: tuple[Known, ...]) -> None:
        """Know those who have to do with a meeting before everybody is read."""
        if known and not self.complete:
            for one in known:
                self.index.put(one)
            self.changed.emit()

    def follow(self, change: Change) -> None:
        """Know people and bodies as they are called after a change."""
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Person, Body}:
            self._work.archive(
                lambda: self._desk.ask(lambda desk: desk.capturing.names_after(change)), self._take
            )

    def _go_on(self) -> None:
        self._rested = True
        self._rest.stop()
        if not (self.complete or self._reading):
            self._ask(NAMES_AT_ONCE)

    def _ask(self, count: int) -> None:
        self._reading = True
        last = self._last

        def take(some: list[Named]) -> None:
            self._work.documents(
                lambda: gather(self._growing, some, whole=len(some) < count),
                lambda whole: self._gathered(some, whole=whole),
            )

        self._work.archive(
            lambda: self._desk.ask(lambda desk: desk.capturing.some_names(last, count)), take
        )

    def _gathered(self, some: list[Named], *, whole: bool) -> None:
        self._reading = False
        if whole:
            self._finish()
            return
        self._last = some[-1]
        if self._wanted or self._rested:
            self._go_on()
        else:
            self._rest.start()

    def _finish(self) -> None:
        for change in self._followed:
            change.follow(self._growing)
        self.index, self._growing = self._growing, NameIndex()
        self._followed = []
        self._rest.stop()
        self.complete = True
        self.changed.emit()

    def _take(self, change: NamesChange) -> None:
        if not self.complete:
            self._followed.append(change)  # what was read before may not know it
        change.follow(self.index)
        self.changed.emit()

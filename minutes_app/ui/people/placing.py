"""Where people and groups stand: moved by key, dropped by mouse, groups named anew."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Group
from minutes_app.ui.people.rows import PeopleModel
from minutes_app.ui.people.view import PeopleView
from minutes_app.ui.session.meeting import OpenMeeting


class Placing(QObject):
    """Moves what the list moves; ``chosen`` returns the attendee or group that is current."""

    def __init__(
        self,
        meeting: OpenMeeting,
        view: PeopleView,
        model: PeopleModel,
        chosen: Callable[[], Attendee | Group | None],
    ) -> None:
        super().__init__(view)
        self._meeting = meeting
        self._view = view
        self._chosen = chosen
        model.dropped.connect(self._drop)
        model.group_dropped.connect(self._drop_group)
        model.renamed.connect(self._rename)

    def step(self, step: int) -> None:
        """Move the one who is chosen up (-1) or down (1)."""
        one = self._chosen()
        if isinstance(one, Attendee):
            self._meeting.perform(lambda desk: desk.protocol.step(one.id, step))
        elif one is not None:
            groups = [group.id for group in self._meeting.record.all_of(Group)]
            index = groups.index(one.id) + step
            self._meeting.perform(lambda desk: desk.contents.move(Group, one.id, index))

    def _rename(self, group: Id, name: str) -> None:
        self._meeting.perform(lambda desk: desk.contents.edit(Group, group, name=name))

    def _drop(self, attendee: Id, group: Id | None, index: int) -> None:
        self._meeting.perform(
            lambda desk: desk.protocol.place(attendee, group, index),
            lambda _: self._view.select(attendee),
        )

    def _drop_group(self, group: Id, index: int) -> None:
        self._meeting.perform(
            lambda desk: desk.contents.move(Group, group, index),
            lambda _: self._view.select(group),
        )

"""Supervised tasks: made of entries, followed up, taken back."""

from collections.abc import Sequence
from dataclasses import replace

from minutes_app.domain.entries import Deadline, Entry, Responsible, Task
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.records import Change
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation


class Supervising:
    """Operations that turn entries into tasks and back. Each is one step of undo."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def supervise(
        self,
        entries: Sequence[Id],
        lead: tuple[Responsible, ...] = (),
        support: tuple[Responsible, ...] = (),
        deadline: Deadline | None = None,
    ) -> Change:
        """Have entries supervised: by these owners and this day where any are named.

        What an entry has already stays where nothing else is named. With neither owner nor day it
        is supervised all the same: its task says so.
        """
        meeting = reading.owner_of(self._archive, Entry, entries[0])
        with self._archive.operation("task.add", meeting) as operation:
            for old in (operation.get(Entry, one) for one in entries):
                new = replace(
                    old,
                    lead=lead or old.lead,
                    support=support or old.support,
                    deadline=deadline or old.deadline,
                )
                if new != old:
                    operation.put(new)
                if reading.task_of(self._archive, old.id) is None:
                    operation.add(Task(new_id(), meeting, old.id))
        return operation.change()

    def give_up(self, entries: Sequence[Id]) -> Change:
        """Supervise entries no longer: owners, days and what was reported go; undo has them."""
        meeting = reading.owner_of(self._archive, Entry, entries[0])
        with self._archive.operation("task.remove", meeting) as operation:
            for old in (operation.get(Entry, one) for one in entries):
                if old.supervised:
                    operation.put(replace(old, lead=(), support=(), deadline=None))
                if task := reading.task_of(self._archive, old.id):
                    operation.remove(Task, task.id)
        return operation.change()


def keep_task(operation: Operation, old: Entry, new: Entry, task: Task | None) -> None:
    """See that an entry that gets an owner or a day has a task.

    One that loses them loses the task, too, unless something was reported on it. A task of an
    entry that never had them was asked for by itself, and stays.
    """
    if new.supervised and task is None:
        operation.add(Task(new_id(), new.meeting, new.id))
    elif old.supervised and not new.supervised and task is not None and not task.progress:
        operation.remove(Task, task.id)

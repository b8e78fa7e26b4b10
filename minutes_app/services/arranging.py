"""Putting a meeting in order where that touches more than one field: places, groups, series."""

from collections.abc import Sequence
from dataclasses import replace

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Group, Meeting, Series
from minutes_app.domain.ordering import key_at, keys_after
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line, clean_text
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE


class Arranging:
    """Operations on the order of people and on series. Each returns what changed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def place_attendee(self, attendee: Id, group: Id | None, index: int) -> Change:
        """Put an attendee into a group (None: before all groups), at the ``index``-th place."""
        one = self._archive.get(Attendee, attendee)
        others = [
            other
            for other in reading.of_meeting(self._archive, Attendee, one.meeting)
            if other.id != attendee and other.group == group
        ]
        with self._archive.operation("attendee.move", one.meeting) as operation:
            operation.put(*_placed(replace(one, group=group), others, index))
        return operation.change()

    def step_attendee(self, attendee: Id, step: int) -> Change:
        """Move an attendee a place up (-1) or down (1), on into the next group at its end."""
        one = self._archive.get(Attendee, attendee)
        everybody = reading.of_meeting(self._archive, Attendee, one.meeting)
        mates = [other.id for other in everybody if other.group == one.group]
        index = mates.index(attendee) + step
        if 0 <= index < len(mates):
            return self.place_attendee(attendee, one.group, index)
        found = reading.of_meeting(self._archive, Group, one.meeting)
        groups: list[Id | None] = [None, *(group.id for group in found)]
        at = groups.index(one.group) + step
        if not 0 <= at < len(groups):
            return Change("attendee.move", one.meeting)
        there = sum(other.group == groups[at] for other in everybody)
        return self.place_attendee(attendee, groups[at], there if step < 0 else 0)

    def put_in_series(self, meeting: Id, name: str) -> Change:
        """Put a meeting into the series of a name, made where there is none; "" takes it out."""
        name = clean_line(name)
        with self._archive.operation(
            "meeting.edit", meeting, merge_key="meeting.edit series"
        ) as operation:
            known = [one for one in self.series() if one.name == name]
            series = known[0] if known else Series(new_id(), name)
            head = operation.get(Meeting, meeting)
            # The meeting comes first in the change: a record takes up only the series it names.
            operation.put(replace(head, series=series.id if name else None))
            if name and not known:
                operation.put(series)
        return operation.change()

    def edit_series(
        self, series: Id, *, name: str | None = None, note: str | None = None
    ) -> Change:
        """Change the name or the note of a series."""
        with self._archive.operation(
            "series.edit", ARCHIVE_SCOPE, merge_key="series.edit"
        ) as operation:
            old = operation.get(Series, series)
            operation.put(
                replace(
                    old,
                    name=old.name if name is None else clean_line(name),
                    note=old.note if note is None else clean_text(note),
                )
            )
        return operation.change()

    def series(self) -> list[Series]:
        """Return all series of the archive."""
        return reading.all_of(self._archive, Series)


def _placed(one: Attendee, others: Sequence[Attendee], index: int) -> list[Attendee]:
    """Return the attendee in its new place; all of them where places were shared."""
    index = min(max(index, 0), len(others))
    try:
        return [replace(one, position=key_at([other.position for other in others], index))]
    except ValueError:  # two who came from different groups had the same place
        line = [*others[:index], one, *others[index:]]
        keys = keys_after("", len(line))
        return [replace(member, position=key) for member, key in zip(line, keys, strict=True)]

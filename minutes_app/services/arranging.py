"""Series: meetings that come again, and which meeting belongs to which."""

from dataclasses import replace

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting, Series
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line, clean_text
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE


class Arranging:
    """Operations on series. Each returns what changed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

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

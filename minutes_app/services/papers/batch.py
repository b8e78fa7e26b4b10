"""Papers of many meetings at once: which, where to, and what became of each.

A meeting is prepared on the thread of the archive (``prepare``) and written on another
(``BatchWriter.write``), so that the archive is free while pages are made.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.errors import ExportError, MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting, Series
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.file_names import unique_path
from minutes_app.host.files import write_whole
from minutes_app.services.papers.file_names import name_after
from minutes_app.services.papers.publishing import Format, Publication
from minutes_app.services.transfer import Parcel, parcel_of
from minutes_app.storage import reading

if TYPE_CHECKING:
    from minutes_app.services.desk import Desk


class Existing(StrEnum):
    """What becomes of a file that is there already."""

    KEEP_BOTH = "keep"
    REPLACE = "replace"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be written. ``pattern`` is that of the house, "" for the usual."""

    folder: Path
    papers: tuple[PaperKind, ...] = (PaperKind.MINUTES,)
    formats: tuple[Format, ...] = (Format.PDF,)
    pattern: str = ""
    existing: Existing = Existing.KEEP_BOTH


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of one meeting, taken from the archive at one moment, or why there are none.

    ``parcel`` is the meeting as data, where that is wanted.
    """

    record: MeetingRecord
    made: tuple[tuple[PaperKind, Publication | MinutesError], ...]
    parcel: Parcel | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one meeting: files written, names that were there, what failed and why."""

    meeting: Id
    title: str
    written: tuple[Path, ...] = ()
    skipped: tuple[Path, ...] = ()
    failed: tuple[MinutesError, ...] = ()
    stopped: bool = False
    """Whether the batch was stopped before all of its files were written."""


def exportable(desk: "Desk") -> tuple[list[Meeting], list[Series]]:
    """Return the meetings outside the bin, and the series that any of them belongs to."""
    meetings = [one for one in reading.all_of(desk.archive, Meeting) if one.binned is None]
    used = {one.series for one in meetings}
    series = [one for one in reading.all_of(desk.archive, Series) if one.id in used]
    return meetings, sorted(series, key=lambda one: one.name)


def prepare(
    desk: "Desk", meeting: Id, kinds: Sequence[PaperKind], formats: Sequence[Format]
) -> Papers:
    """Return several papers of a meeting; one that cannot be made stands as its error.

    Raises ``NotFoundError`` where the meeting is gone.
    """
    record = desk.meetings.load(meeting)
    made: list[tuple[PaperKind, Publication | MinutesError]] = []
    parcel = parcel_of(desk.archive, record) if Format.JSON in formats else None
    for kind in kinds if set(formats) - {Format.JSON} else ():
        try:
            made.append((kind, desk.publishing.publication_of(record, "", kind)))
        except MinutesError as error:
            made.append((kind, error))
    return Papers(record, tuple(made), parcel)


def choose(
    meetings: Iterable[Meeting],
    *,
    since: date | None = None,
    until: date | None = None,
    series: Id | None = None,
) -> list[Meeting]:
    """Return the meetings of a range of days (both ends in it) or of a series, the oldest first.

    What is known of a meeting's date decides: "June 2026" is in every range that touches June 2026.
    A meeting without a year is in no range.
    """
    found = [
        one
        for one in meetings
        if (series is None or one.series == series) and _within(one, since, until)
    ]
    return sorted(found, key=lambda one: (_days(one) or (date.max, date.max), one.id))


def _within(meeting: Meeting, since: date | None, until: date | None) -> bool:
    if since is None and until is None:
        return True
    days = _days(meeting)
    return days is not None and (since or date.min) <= days[1] and days[0] <= (until or date.max)


def _days(meeting: Meeting) -> tuple[date, date] | None:
    """Return the first and the last day that a meeting may have begun on."""
    year, month, day = meeting.start.year, meeting.start.month, meeting.start.day
    if year is None:
        return None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        after = date(year + month // 12, month % 12 + 1, 1) if year < date.max.year else date.max
        return date(year, month, 1), date.fromordinal(after.toordinal() - 1)
    return date(year, month, day), date(year, month, day)


class BatchWriter:
    """Writes the papers of one meeting after the other; each file whole or not at all.

    ``stop`` is asked before each file. Two meetings of one name never write over each other,
    whatever is to become of files that were there before.
    """

    def __init__(self, batch: Batch, stop: Callable[[], bool] = lambda: False) -> None:
        self._batch = batch
        self._stop = stop
        self._used: set[str] = set()

    def write(self, papers: Papers) -> Outcome:
        """Write the papers of one meeting."""
        written: list[Path] = []
        skipped: list[Path] = []
        failed = [one for _, one in papers.made if isinstance(one, MinutesError)]
        stopped = False
        for kind, form, content in self._files(papers):
            if self._stop():
                stopped = True
                break
            try:
                path, is_free = self._place(papers.record, kind, form)
                if not is_free:
                    skipped.append(path)
                    continue
                self._save(path, content())
                written.append(path)
                failed += _complaints(papers, form)
            except MinutesError as error:
                failed.append(error)
        meeting = papers.record.meeting
        return Outcome(
            meeting.id, meeting.title, tuple(written), tuple(skipped), tuple(failed), stopped
        )

    def _files(self, papers: Papers) -> Iterator[tuple[PaperKind, Format, Callable[[], bytes]]]:
        """Yield what is to be written; the data of a meeting are the same for all its papers."""
        for form in self._batch.formats:
            if form is Format.JSON and papers.parcel is not None:
                yield PaperKind.MINUTES, form, papers.parcel.data
        for kind, publication in papers.made:
            if not isinstance(publication, MinutesError):
                for form in self._batch.formats:
                    if form is not Format.JSON:
                        yield kind, form, partial(publication.write, form)

    def _place(self, record: MeetingRecord, kind: PaperKind, form: Format) -> tuple[Path, bool]:
        """Return where a file goes, and whether it is to be written there."""
        name = name_after(self._batch.pattern, record, form.value, kind)
        path = unique_path(self._batch.folder / name, self._used)
        try:
            is_there = path.exists()
            if is_there and self._batch.existing is Existing.KEEP_BOTH:
                names = {one.name.casefold() for one in self._batch.folder.iterdir()}
                path = unique_path(path, names | self._used)
        except OSError as error:
            raise _unwritable(path, error) from error
        self._used.add(path.name.casefold())
        return path, not (is_there and self._batch.existing is Existing.SKIP)

    def _save(self, path: Path, content: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(path.parent, error) from error
        write_whole(path, content)


def _complaints(papers: Papers, form: Format) -> list[MinutesError]:
    """Return what is to be said of a file that was written."""
    said = papers.parcel.complaint() if form is Format.JSON and papers.parcel else None
    return [said] if said else []


def _unwritable(path: Path, error: OSError) -> ExportError:
    return ExportError("export.unwritable", path=str(path), reason=error.strerror or "")

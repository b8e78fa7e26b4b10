"""Issuing minutes (印发) and correcting them (更正).

Three steps, so that the pages are made off the thread of the archive: the record is frozen as it
will stand (``prepare``), its files are written to a folder (``write_files`` of ``files``), and
one operation makes the meeting issued and locks it (``finish``). What fails on the way leaves the
meeting as it was, and no file behind.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.errors import ConflictError, RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.locking import ABANDONING, CORRECTING, is_locked
from minutes_app.domain.meetings import House, Issue, Meeting, MeetingStatus
from minutes_app.domain.papers import IssuedFile, Version, VersionKind
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_text
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.cleaning import clean_record
from minutes_app.services.issuing import chain
from minutes_app.services.issuing.files import Written
from minutes_app.services.issuing.versions import frozen, newest_first, put_back
from minutes_app.services.papers.publishing import Publication, Publishing
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.contents import digest_of

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Prepared:
    """Minutes frozen as they will be issued; to be written by any thread.

    ``basis`` is the digest of the record from which they were made, ``before`` the seal of what was
    issued before them: both must still hold when they are issued.
    """

    head: Meeting
    publication: Publication
    made: datetime
    basis: str
    before: str
    reason: str


class Issuing:
    """Issuing and correcting. Each operation is all or nothing."""

    def __init__(self, archive: Archive, clock: Clock, publishing: Publishing) -> None:
        self._archive = archive
        self._clock = clock
        self._publishing = publishing

    def proposal(self, meeting: Id) -> Issue:
        """Return what a form of issue begins with: a number, a date, the list of the house.

        The date is the one that is recorded, if it is not that of an issue before; else today. A
        correction keeps the number under which the minutes were issued.
        """
        head = self._archive.get(Meeting, meeting)
        today = self._clock().astimezone().date()
        issue = head.issue
        if not issue.date.known or issue.date == self._issued_on(meeting):
            issue = replace(issue, date=PartialDate.of(today))
        if issue.number is None:
            year = issue.year or today.year
            issue = replace(issue, year=year, number=self._next_number(issue, year))
        if not issue.distribution:
            house = next(iter(reading.all_of(self._archive, House)), None)
            issue = replace(issue, distribution=house.distribution if house else ())
        return issue

    def prepare(self, meeting: Id, issue: Issue, layout: str = "") -> Prepared:
        """Freeze minutes as they will be issued. Nothing is written.

        Raises ``RecordError`` (``meeting.issued``) for what is issued already, ``LayoutError``.
        """
        record = reading.load_meeting(self._archive, meeting)
        if is_locked(record.meeting):
            raise RecordError("meeting.issued", title=record.meeting.title, id=meeting)
        basis = digest_of(frozen(self._archive, record))
        head = clean_record(
            replace(record.meeting, issue=issue, status=MeetingStatus.ISSUED, layout=layout)
        )
        record.meeting = head
        publication = self._publishing.publication_of(record, layout)
        data = frozen(self._archive, record)
        before = chain.head(self._archive)
        publication = replace(
            publication,
            data=data,
            document=chain.sealed(publication.document, digest_of(data), before),
        )
        made = self._clock().astimezone(UTC)
        return Prepared(head, publication, made, basis, before, self.reason(meeting))

    def finish(self, prepared: Prepared, written: Written) -> Change:
        """Make the meeting issued, with the files that were written. From here on it is locked.

        Raises ``ConflictError`` (``issue.changed``) where the meeting, or what was issued last,
        is another than when it was frozen.
        """
        meeting = prepared.head.id
        with self._archive.operation("meeting.issue", meeting) as operation:
            now = frozen(self._archive, reading.load_meeting(self._archive, meeting))
            unchanged = digest_of(now) == prepared.basis
            if not unchanged or chain.head(self._archive) != prepared.before:
                raise ConflictError("issue.changed", title=prepared.head.title)
            number = prepared.head.correction
            version = Version(
                written.id, meeting,
                VersionKind.CORRECTION if number else VersionKind.ISSUED,
                prepared.made, operation.keep(prepared.publication.data), number=number,
                layout=prepared.publication.layout.name,
                files=tuple(
                    IssuedFile(one.path.name, operation.keep(one.data)) for one in written.files
                ),
                signer=written.signer, note=prepared.reason,
            )  # fmt: skip
            version = replace(version, chain=chain.link(version, prepared.before))
            binned = operation.get(Meeting, meeting).binned
            operation.put(replace(prepared.head, binned=binned), version)
        return operation.change()

    def begin_correction(self, meeting: Id, reason: str) -> Change:
        """Open issued minutes again as their next correction.

        How they stood is kept as a version, so that the correction can be given up. Raises
        ``RecordError`` (``meeting.not_issued``).
        """
        record = reading.load_meeting(self._archive, meeting)
        head = record.meeting
        if not is_locked(head):
            raise RecordError("meeting.not_issued", title=head.title)
        number = head.correction + 1
        data = frozen(self._archive, record)
        with self._archive.operation(CORRECTING, meeting) as operation:
            operation.put(
                replace(head, status=MeetingStatus.DRAFT, correction=number),
                Version(
                    new_id(), meeting, VersionKind.NAMED, self._clock().astimezone(UTC),
                    operation.keep(data), number=number, note=clean_text(reason),
                ),
            )  # fmt: skip
        return operation.change()

    def abandon_correction(self, meeting: Id) -> Change:
        """Give a correction up: the minutes are as they were issued, and locked again.

        Raises ``RecordError`` (``meeting.not_correcting``).
        """
        opened = self._opened(meeting)
        if opened is None:
            title = self._archive.get(Meeting, meeting).title
            raise RecordError("meeting.not_correcting", title=title)
        file = read_meeting(self._archive.content(opened.content))
        with self._archive.operation(ABANDONING, meeting) as operation:
            binned = operation.get(Meeting, meeting).binned
            head = replace(
                file.meeting, status=MeetingStatus.ISSUED, correction=opened.number - 1,
                binned=binned,
            )  # fmt: skip
            put_back(self._archive, operation, replace(file, meeting=head))
            operation.remove(Version, opened.id)
        return operation.change()

    def reason(self, meeting: Id) -> str:
        """Return why the correction that is being prepared was begun; "" for none."""
        opened = self._opened(meeting)
        return opened.note if opened else ""

    def issued(self, meeting: Id) -> Version | None:
        """Return what was issued of a meeting last; None where nothing was."""
        versions = newest_first(reading.of_meeting(self._archive, Version, meeting))
        return next((one for one in versions if one.kind is not VersionKind.NAMED), None)

    def files(self, version: Id) -> list[tuple[str, bytes]]:
        """Return the files of what was issued, byte for byte, with their names."""
        one = self._archive.get(Version, version)
        return [(file.name, self._archive.content(file.content)) for file in one.files]

    def _issued_on(self, meeting: Id) -> PartialDate | None:
        """Return the date that the minutes bore when they were issued last; None if never."""
        last = self.issued(meeting)
        if last is None:
            return None
        return read_meeting(self._archive.content(last.content)).meeting.issue.date

    def _opened(self, meeting: Id) -> Version | None:
        """Return the version that was kept when the correction of the moment was begun."""
        head = self._archive.get(Meeting, meeting)
        if is_locked(head) or not head.correction:
            return None
        versions = newest_first(reading.of_meeting(self._archive, Version, meeting))
        named = (one for one in versions if one.kind is VersionKind.NAMED)
        return next((one for one in named if one.number == head.correction), None)

    def _next_number(self, issue: Issue, year: int) -> int:
        """Return the number after the last of a mark and year."""
        heads = reading.all_of(self._archive, Meeting)
        taken = [
            one.issue.number
            for one in heads
            if one.issue.number and one.issue.mark == issue.mark and one.issue.year == year
        ]
        return max(taken, default=0) + 1

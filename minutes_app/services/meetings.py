"""Meetings as wholes: making, repeating, copying, editing, binning them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import (
    House,
    Issue,
    Language,
    Meeting,
    MeetingStatus,
    Series,
)
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.domain.text import clean_line
from minutes_app.services.cleaning import clean_record
from minutes_app.services.succession import Succession, TitleChange, title_changes
from minutes_app.storage import meeting_list, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.meeting_list import Span
from minutes_app.storage.operations import ARCHIVE_SCOPE
from minutes_app.storage.reading import MeetingSummary

Clock = Callable[[], datetime]


class Meetings:
    """The meetings of an archive."""

    def __init__(self, archive: Archive, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock
        self._succession = Succession(archive)

    def all(self, *, binned: bool = False) -> list[MeetingSummary]:
        """Return the meetings (or those in the bin), the newest day first."""
        return reading.meetings(self._archive, binned=binned)

    def count(self) -> int:
        """Return how many meetings there are that do not lie in the bin."""
        return meeting_list.count(self._archive)

    def page(self, first: int, count: int) -> list[MeetingSummary]:
        """Return some meetings from a place on in the list of all, the newest day first."""
        return meeting_list.page(self._archive, first, count)

    def place(self, meeting: Id) -> int | None:
        """Return the place of a meeting in the list, None for one that is not in it."""
        return meeting_list.place(self._archive, meeting)

    def between(self, spans: Sequence[Span]) -> list[Id]:
        """Return the meetings that stand in some places of the list."""
        return meeting_list.ids(self._archive, spans)

    def some(self, meetings: Sequence[Id]) -> list[MeetingSummary]:
        """Return some meetings in the order in which they are named; none for one that is gone."""
        return meeting_list.of_ids(self._archive, meetings)

    def load(self, meeting: Id) -> MeetingRecord:
        """Return everything recorded of a meeting. Raises ``NotFoundError``."""
        return reading.load_meeting(self._archive, meeting)

    def find(self, words: str) -> Id:
        """Return the meeting meant by an id, its start or end, or a title."""
        return reading.resolve_meeting(self._archive, clean_line(words))

    def create(self, title: str, *, language: Language | None = None, **fields: Any) -> Change:
        """Make a meeting, with what the house always has (its mark, its office, its copies).

        ``fields`` are fields of ``Meeting``; ``start`` is today's date unless given.
        """
        now = self._clock()
        house = self.house()
        fields.setdefault("start", self.today())
        fields.setdefault("issue", Issue(house.mark, office=house.office, copy_to=house.copy_to))
        meeting = Meeting(
            new_id(), title, now.astimezone(UTC), language=language or house.language, **fields
        )
        with self._archive.operation("meeting.new", ARCHIVE_SCOPE) as operation:
            operation.put(_checked(meeting))
        return operation.change()

    def today(self) -> PartialDate:
        """Return the day on which the desk stands."""
        return PartialDate.of(self._clock().astimezone().date())

    def create_next(self, last: Id, *, start: PartialDate | None = None, **fields: Any) -> Change:
        """Make the next meeting of the series of ``last``: its head, its groups and its people.

        ``fields`` are fields of ``Meeting`` in which it differs.

        People come with the offices that they hold on the new day (``services.succession``). A
        meeting that was in no series begins one that bears its title.
        """
        record = self.load(last)
        now = self._clock()
        day = start or self.today()
        with self._archive.operation("meeting.next", ARCHIVE_SCOPE) as operation:
            series = record.series or Series(new_id(), record.meeting.title)
            operation.put(series, replace(record.meeting, series=series.id))
            meeting = replace(
                record.meeting,
                id=new_id(), series=series.id, created=now.astimezone(UTC), start=day,
                end=PartialDate(), number=_next_number(record.meeting.number),
                status=MeetingStatus.PLANNED, correction=0, binned=None, background="",
                topics=(),
                issue=replace(record.meeting.issue, number=None, date=PartialDate()),
            )  # fmt: skip
            meeting = _checked(replace(meeting, **fields))
            operation.put(meeting, *self._succession.people_again(record, meeting))
        return operation.change()

    def duplicate(self, meeting: Id, title: str) -> Change:
        """Copy a meeting with everything in it under a new title."""
        from minutes_app.interchange.copies import with_new_ids  # noqa: PLC0415 - rarely needed
        from minutes_app.interchange.meeting_file import parts_of  # noqa: PLC0415
        from minutes_app.services.transfer import meeting_file  # noqa: PLC0415

        copy = with_new_ids(meeting_file(self._archive, meeting), keep_directory=True)
        head = replace(
            copy.meeting, title=title, created=self._clock().astimezone(UTC), binned=None
        )
        with self._archive.operation("meeting.duplicate", ARCHIVE_SCOPE) as operation:
            operation.put(_checked(head), *parts_of(copy))
        return operation.change()

    def edit(self, meeting: Id, **fields: Any) -> Change:
        """Change fields of a meeting; typing on in one field is one step of undo.

        Raises ``RecordError`` (``meeting.issued_by_hand``): minutes are issued by ``Issuing``.
        """
        if fields.get("status") is MeetingStatus.ISSUED:
            self._refuse_issuing_by_hand(meeting)
        key = f"meeting.edit {' '.join(sorted(fields))}"
        with self._archive.operation("meeting.edit", meeting, merge_key=key) as operation:
            operation.put(_checked(replace(operation.get(Meeting, meeting), **fields)))
        return operation.change()

    def _refuse_issuing_by_hand(self, meeting: Id) -> None:
        head = self._archive.get(Meeting, meeting)
        if head.status is not MeetingStatus.ISSUED:
            raise RecordError("meeting.issued_by_hand", title=head.title)

    def bin(self, *meetings: Id) -> Change:
        """Put meetings into the bin, from where they come back whole."""
        return self._set_binned(meetings, self._clock().astimezone(UTC), "meeting.bin")

    def restore(self, *meetings: Id) -> Change:
        """Take meetings out of the bin."""
        return self._set_binned(meetings, None, "meeting.restore")

    def remove(self, *meetings: Id) -> Change:
        """Remove binned meetings from the archive with everything recorded of them.

        Raises ``RecordError`` (``meeting.not_binned``) for one that is not in the bin.
        """
        with self._archive.operation("meeting.remove", ARCHIVE_SCOPE) as operation:
            for meeting in meetings:
                record = self.load(meeting)
                if record.meeting.binned is None:
                    raise RecordError("meeting.not_binned", title=record.meeting.title)
                for one in record.records():
                    operation.remove(type(one), one.id)
        return operation.change()

    def house(self) -> House:
        """Return what the secretariat is called; an unnamed one in a new archive."""
        houses = reading.all_of(self._archive, House)
        return houses[0] if houses else House(new_id())

    def edit_house(self, **fields: Any) -> Change:
        """Change the name and habits of the house."""
        with self._archive.operation("house.edit", ARCHIVE_SCOPE) as operation:
            operation.put(clean_record(replace(self.house(), **fields)))
        return operation.change()

    def _set_binned(self, meetings: tuple[Id, ...], at: datetime | None, label: str) -> Change:
        with self._archive.operation(label, ARCHIVE_SCOPE) as operation:
            for meeting in meetings:
                operation.put(replace(operation.get(Meeting, meeting), binned=at))
        return operation.change()

    def offices_held(self, person: Id, day: date | None) -> tuple[OfficeHeld, ...]:
        """Return the offices that a person holds on a day, as a meeting records them."""
        return self._succession.offices_held(person, day)

    def title_changes(self, meeting: Id) -> list[TitleChange]:
        """Return who has other titles than at the meeting before, in the order of the list."""
        before = reading.meeting_before(self._archive, meeting)
        return title_changes(self.load(before), self.load(meeting)) if before else []


def _checked(meeting: Meeting) -> Meeting:
    """Return a meeting with clean text. Raises ``RecordError`` where it has no title."""
    meeting = clean_record(meeting)
    if not meeting.title.strip():
        raise RecordError("meeting.untitled")
    return meeting


def _next_number(number: str) -> str:
    return str(int(number) + 1) if number.isdecimal() else ""

"""Issued minutes are locked: whatever writes, nothing of them changes."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.reading import AttendeeDraft
from minutes_app.documents.tree import Key, Paragraph, Span
from minutes_app.domain.entries import EntryKind, Progress, Responsible, Task, TaskStatus, Trace
from minutes_app.domain.errors import ConflictError, MinutesError, RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    Group,
    Language,
    Meeting,
    MeetingStatus,
    Part,
    Source,
)
from minutes_app.domain.papers import Annex, Version, VersionKind, Wording
from minutes_app.domain.people import Person
from minutes_app.domain.records import MeetingRecord
from minutes_app.intake.lists.rows import ListRow
from minutes_app.services.capturing import Slot
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.intake import Wish
from minutes_app.services.papers.wording import Wanted
from minutes_app.services.recording import NewEntry
from tests.services.issuing.issued import contents_of, issue, sample, small_files


class Bench:
    """A desk with one issued meeting, and handles to what is in it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.meeting = sample(desk)
        self.record: MeetingRecord = desk.meetings.load(self.meeting)
        desk.contents.add(Part(new_id(), self.meeting, "参观"))
        desk.recording.add_all(self.meeting, [NewEntry("其一"), NewEntry("其二")])
        desk.supervising.supervise(self.entries[:1], lead=(Responsible("某局"),))
        self.draft = desk.versions.keep(self.meeting, "初稿").of_type(Version)[0].id
        self.paragraph = Paragraph("body", (Span("照录"),), key=Key(place="opening.theme"))
        added = desk.wording.add(self.meeting, "official", self.paragraph, "添了一段")
        self.wording = added.of_type(Wording)[0].id
        self.annex = new_id()
        desk.contents.add(Annex(self.annex, self.meeting, "附件"))
        desk.annexes.attach(self.annex, "a.txt", b"annex")
        desk.contents.add(Source(new_id(), self.meeting, "笔记", "原文"))
        desk.recording.edit(self.entries[0], text="改过一次")
        desk.recording.edit(self.entries[1], text="又改了一次")
        desk.undo(self.meeting)
        self.unissued = desk.issuing.prepare(self.meeting, desk.issuing.proposal(self.meeting))
        issue(desk, self.meeting)

    @property
    def entries(self) -> list[Id]:
        return [one.id for one in self.desk.meetings.load(self.meeting).outline().entries()]

    def first(self, kind: type[Any]) -> Any:
        return self.desk.meetings.load(self.meeting).all_of(kind)[0]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield Bench(desk)
    desk.close()


def _attendee(bench: Bench) -> Id:
    return bench.first(Attendee).id


def _line() -> Any:
    return read_line("新的一条", CaptureContext(date(2026, 6, 19)))


def _version(bench: Bench) -> Id:
    return bench.desk.versions.all(bench.meeting)[0].id


def _second_top(bench: Bench) -> list[Id]:
    outline = bench.desk.meetings.load(bench.meeting).outline()
    return [[one.id for one in outline.entries() if one.parent is None][1]]


def _under(bench: Bench) -> list[Id]:
    outline = bench.desk.meetings.load(bench.meeting).outline()
    return [next(one.id for one in outline.entries() if one.parent)]


def _last_place(bench: Bench) -> tuple[Id, int]:
    """Return an attendee who has others behind, and a place behind them."""
    people = bench.desk.meetings.load(bench.meeting).attendees()
    pairs = pairwise(people)
    return next(a.id for a, b in pairs if a.group == b.group), 99


def _into_other_group(bench: Bench) -> tuple[Id, Id | None]:
    record = bench.desk.meetings.load(bench.meeting)
    one = record.attendees()[0]
    return one.id, None if one.group else record.all_of(Group)[0].id


def _two_series(bench: Bench) -> object:
    bench.desk.arranging.put_in_series(bench.meeting, "月度会议")
    return bench.desk.arranging.put_in_series(bench.meeting, "另一个系列")


def _binned_and_removed(bench: Bench) -> object:
    bench.desk.meetings.bin(bench.meeting)
    try:
        return bench.desk.meetings.remove(bench.meeting)
    finally:
        bench.desk.meetings.restore(bench.meeting)


def _disordered(bench: Bench) -> object:
    """Put a list in order after the house ranks its people the other way round."""
    titles = {o.title for a in bench.record.attendees() for o in a.offices}
    bench.desk.meetings.edit_house(ranks=tuple(sorted(titles, reverse=True)))
    return bench.desk.protocol.put_in_order(bench.meeting)


WRITES: dict[str, Callable[[Bench], object]] = {
    "annexes.attach": lambda b: b.desk.annexes.attach(b.annex, "b.txt", b"another"),
    "annexes.attach_file": lambda b: b.desk.annexes.attach_file(b.annex, Path(__file__)),
    "annexes.detach": lambda b: b.desk.annexes.detach(b.annex),
    "attending.number_seats": lambda b: b.desk.attending.number_seats(b.meeting),
    "arranging.put_in_series": _two_series,
    "attending.mark": lambda b: b.desk.attending.mark(_attendee(b), Attendance.ABSENT),
    "attending.depute": lambda b: b.desk.attending.depute(
        _attendee(b), b.desk.meetings.load(b.meeting).all_of(Attendee)[1].id
    ),
    "attending.depute_new": lambda b: b.desk.attending.depute_new(
        _attendee(b), AttendeeDraft("赵六")
    ),
    "capturing.record": lambda b: b.desk.capturing.record(b.meeting, _line(), Slot()),
    "capturing.record_lines": lambda b: b.desk.capturing.record_lines(b.meeting, [_line()], Slot()),
    "contents.add": lambda b: b.desk.contents.add(Group(new_id(), b.meeting, "来宾")),
    "contents.put_attendees": lambda b: b.desk.contents.put_attendees(
        b.meeting, [Attendee(new_id(), b.meeting, "新人")], []
    ),
    "contents.edit": lambda b: b.desk.contents.edit(Attendee, _attendee(b), name="别人"),
    "contents.move": lambda b: b.desk.contents.move(Attendee, *_last_place(b)),
    "contents.remove": lambda b: b.desk.contents.remove(Part, b.first(Part).id),
    "intake.put": lambda b: b.desk.intake.put(b.meeting, [Wish(ListRow("新人"))]),
    "meetings.edit": lambda b: b.desk.meetings.edit(b.meeting, title="别的"),
    "meetings.remove": _binned_and_removed,
    "recording.add": lambda b: b.desk.recording.add(b.meeting, NewEntry("新的一条")),
    "recording.add_all": lambda b: b.desk.recording.add_all(b.meeting, [NewEntry("新的")]),
    "recording.edit": lambda b: b.desk.recording.edit(b.entries[0], text="改"),
    "recording.edit_all": lambda b: b.desk.recording.edit_all(b.entries[:2], note="改"),
    "recording.set_kind": lambda b: b.desk.recording.set_kind(b.entries[:3], EntryKind.HEADING),
    "recording.arrive": lambda b: b.desk.recording.arrive(_attendee(b), b.entries[1]),
    "recording.leave": lambda b: b.desk.recording.leave(_attendee(b), b.entries[1]),
    "recording.remove": lambda b: b.desk.recording.remove(b.entries[0]),
    "recording.split": lambda b: b.desk.recording.split(b.entries[0], 1),
    "recording.join": lambda b: b.desk.recording.join(b.entries[-1]),
    "recording.move": lambda b: b.desk.recording.move(b.entries[0], 1),
    "recording.move_all": lambda b: b.desk.recording.move_all(b.entries[:1], 1),
    "recording.move_to": lambda b: b.desk.recording.move_to(b.entries[0], None, 3),
    "recording.place_all": lambda b: b.desk.recording.place_all(b.entries[:1], None, None),
    "recording.indent_all": lambda b: b.desk.recording.indent_all(_second_top(b)),
    "recording.outdent_all": lambda b: b.desk.recording.outdent_all(_under(b)),
    "protocol.place": lambda b: b.desk.protocol.place(_attendee(b), None, 3),
    "protocol.step": lambda b: b.desk.protocol.step(_attendee(b), 1),
    "protocol.join": lambda b: b.desk.protocol.join(*_into_other_group(b)),
    "protocol.put_in_order": _disordered,
    "supervising.supervise": lambda b: b.desk.supervising.supervise(
        b.entries[:1], lead=(Responsible("别的局"),)
    ),
    "supervising.give_up": lambda b: b.desk.supervising.give_up([b.first(Task).entry]),
    "issuing.finish": lambda b: b.desk.issuing.finish(b.unissued, small_files("again")),
    "versions.restore": lambda b: b.desk.versions.restore(b.draft),
    "versions.rename": lambda b: b.desk.versions.rename(_version(b), "别名"),
    "versions.remove": lambda b: b.desk.versions.remove(_version(b)),
    "wording.set": lambda b: b.desk.wording.set(b.meeting, "official", b.paragraph, "另说"),
    "wording.set_all": lambda b: b.desk.wording.set_all(
        b.meeting, "official", [Wanted(b.paragraph, "一起另说")]
    ),
    "wording.leave_out": lambda b: b.desk.wording.leave_out(b.meeting, "official", b.paragraph),
    "wording.add": lambda b: b.desk.wording.add(b.meeting, "official", b.paragraph, "再添一段"),
    "wording.place": lambda b: b.desk.wording.place(b.wording, "news", b.paragraph),
    "wording.keep": lambda b: b.desk.wording.keep(b.wording, "别的"),
    "wording.revert": lambda b: b.desk.wording.revert(b.wording),
    "wording.revert_all": lambda b: b.desk.wording.revert_all(b.meeting, "official"),
    "desk.undo": lambda b: b.desk.undo(b.meeting),
    "desk.undo archive": lambda b: b.desk.undo(ARCHIVE),
    "transfer.import_json": lambda b: b.desk.transfer.import_json(contents_of(b.desk, b.meeting)),
}
"""Every way in which a service writes to the records of a meeting that is there."""

STAYS = {
    # These write entries and words of the minutes, as the operations of the table do.
    "arising.bring", "arising.note_next", "returning.accept",
    "arranging.edit_series", "directory.add", "directory.edit",
    "directory.bring_offices", "directory.merge", "directory.remove", "issuing.begin_correction",
    "issuing.abandon_correction", "layouts.add", "layouts.copy", "layouts.change",
    "layouts.rename", "layouts.remove", "layouts.prefer", "layouts.import_file", "meetings.create",
    "meetings.create_next", "meetings.duplicate", "meetings.bin", "meetings.restore",
    "meetings.edit_house", "recording.edit_task", "saved_searches.change", "saved_searches.keep",
    "saved_searches.move", "saved_searches.remove", "saved_searches.rename",
    "transfer.import_sample", "versions.keep",
}  # fmt: skip
"""What touches no words of a meeting, or is a test of its own here."""


def _said(bench: Bench) -> MeetingRecord:
    record = bench.desk.meetings.load(bench.meeting)
    record.meeting = replace(record.meeting, series=None)
    record.series = None
    return record


@pytest.mark.parametrize("name", WRITES)
def test_a_write_to_issued_minutes_is_refused_and_changes_nothing(name: str, bench: Bench) -> None:
    before = _said(bench)
    with pytest.raises(MinutesError) as caught:
        WRITES[name](bench)
    codes = {
        "transfer.import_json": "import.present",
        "issuing.finish": "issue.changed",
        "desk.undo archive": "undo.changed_since",
    }
    assert caught.value.code in {"meeting.issued", codes.get(name, "meeting.issued")}
    assert _said(bench) == before
    assert bench.desk.seals.check().sound


def test_the_table_knows_every_operation_of_every_service(bench: Bench) -> None:
    found: set[str] = set()
    for service in [one for one in dir(bench.desk) if not one.startswith("_")]:
        held = getattr(bench.desk, service)
        if not type(held).__module__.startswith("minutes_app.services"):
            continue
        for name, method in inspect.getmembers(held, inspect.ismethod):
            returns = str(inspect.signature(method).return_annotation)
            if not name.startswith("_") and "Change'" in f"{returns}'" and "Names" not in returns:
                found.add(f"{service}.{name}")
    assert found
    assert found <= set(WRITES) | STAYS, "a new operation: prove that the lock holds"


@pytest.mark.parametrize("kind", [Annex, Wording, Source])
def test_records_that_no_service_of_the_table_writes_are_locked_too(
    kind: type[Any], bench: Bench
) -> None:
    made = {
        Annex: Annex(new_id(), bench.meeting, "附件"),
        Wording: Wording(new_id(), bench.meeting, "official", "另说"),
        Source: Source(new_id(), bench.meeting, "笔记"),
    }[kind]
    archive = bench.desk.archive
    with (
        pytest.raises(RecordError, match=r"meeting\.issued"),
        archive.operation("x", bench.meeting) as operation,
    ):
        operation.put(made)
    assert bench.desk.meetings.load(bench.meeting).find(kind, made.id) is None


def test_what_was_undone_before_the_issue_is_not_done_again(bench: Bench) -> None:
    assert bench.desk.history(bench.meeting)[1] is None


def test_a_version_that_was_issued_is_sealed_while_a_correction_is_prepared(bench: Bench) -> None:
    bench.desk.issuing.begin_correction(bench.meeting, "错字")
    issued = bench.desk.issuing.issued(bench.meeting)
    assert issued is not None
    for write in (bench.desk.versions.remove, lambda one: bench.desk.versions.rename(one, "x")):
        with pytest.raises(RecordError, match=r"meeting\.issued"):
            write(issued.id)
    bench.desk.meetings.bin(bench.meeting)
    with pytest.raises(RecordError, match=r"meeting\.issued"):
        bench.desk.meetings.remove(bench.meeting)


def test_no_service_makes_a_version_issued_by_other_ways(bench: Bench) -> None:
    desk = bench.desk
    desk.issuing.begin_correction(bench.meeting, "错字")
    named = desk.versions.keep(bench.meeting, "稿").put[0]
    with (
        pytest.raises(RecordError, match=r"meeting\.issued"),
        desk.archive.operation("x", ARCHIVE) as operation,
    ):
        operation.put(replace(named, kind=VersionKind.ISSUED))  # pyright: ignore[reportArgumentType, reportCallIssue]


# What stays possible


def test_tasks_go_on_being_reported_on(bench: Bench) -> None:
    task = bench.first(Task)
    progress = (*task.progress, Progress(date(2026, 7, 1), "已办结"))
    bench.desk.recording.edit_task(task.id, status=TaskStatus.DONE, progress=progress)
    assert bench.first(Task).status is TaskStatus.DONE
    assert bench.desk.seals.check().sound
    bench.desk.undo(bench.meeting)
    assert bench.first(Task) == task
    bench.desk.redo(bench.meeting)
    assert bench.first(Task).progress == progress


def test_a_task_is_not_given_to_another_entry(bench: Bench) -> None:
    with pytest.raises(RecordError, match=r"meeting\.issued"):
        bench.desk.recording.edit_task(bench.first(Task).id, entry=bench.entries[1])


def test_it_goes_into_the_bin_and_comes_back(bench: Bench) -> None:
    before = contents_of(bench.desk, bench.meeting)
    bench.desk.meetings.bin(bench.meeting)
    assert bench.desk.meetings.load(bench.meeting).meeting.binned
    assert bench.desk.seals.check().sound
    bench.desk.meetings.restore(bench.meeting)
    assert contents_of(bench.desk, bench.meeting) == before


def test_drafts_and_speakers_keys_are_no_part_of_it(bench: Bench) -> None:
    bench.desk.save_draft(bench.meeting, "还没有记下")
    bench.desk.save_speaker_slots(bench.meeting, (None,))
    assert bench.desk.draft(bench.meeting) == "还没有记下"


def test_the_next_meeting_of_a_new_series_can_be_made_of_it(bench: Bench) -> None:
    change = bench.desk.meetings.create_next(bench.meeting)
    made = [one for one in change.of_type(Meeting) if one.id != bench.meeting]
    assert made[0].status is MeetingStatus.PLANNED
    assert bench.desk.seals.check().sound


def test_two_of_the_directory_are_made_one_and_the_words_stay(bench: Bench) -> None:
    desk = bench.desk
    attendee = next(one for one in bench.record.all_of(Attendee) if one.person)
    other = desk.directory.add(Person(new_id(), "同一个人")).put[0]
    desk.directory.merge(Person, other.id, attendee.person)  # pyright: ignore[reportArgumentType]
    now = desk.meetings.load(bench.meeting).find(Attendee, attendee.id)
    assert now == replace(attendee, person=other.id)
    assert desk.seals.check().sound
    desk.undo(ARCHIVE)
    assert desk.meetings.load(bench.meeting).find(Attendee, attendee.id) == attendee


def test_a_copy_of_it_is_a_draft_without_versions(bench: Bench) -> None:
    head = bench.desk.meetings.duplicate(bench.meeting, "副本").of_type(Meeting)[0]
    assert (head.status, head.correction) == (MeetingStatus.DRAFT, 0)
    assert bench.desk.versions.all(head.id) == []
    bench.desk.meetings.edit(head.id, title="改了")


def test_minutes_are_not_called_issued_by_hand(bench: Bench) -> None:
    other = sample(bench.desk, Language.ENGLISH)
    with pytest.raises(RecordError, match=r"meeting\.issued_by_hand"):
        bench.desk.meetings.edit(other, status=MeetingStatus.ISSUED)


def test_an_edit_that_changes_nothing_is_no_write(bench: Bench) -> None:
    title = bench.desk.meetings.load(bench.meeting).meeting.title
    assert not bench.desk.meetings.edit(bench.meeting, title=title)


def test_a_second_issue_of_what_was_prepared_twice_is_refused(bench: Bench) -> None:
    with pytest.raises(ConflictError, match=r"issue\.changed"):
        bench.desk.issuing.finish(bench.unissued, small_files("again"))


def test_a_trace_is_locked(bench: Bench) -> None:
    source = bench.first(Source)
    with pytest.raises(RecordError, match=r"meeting\.issued"):
        bench.desk.recording.edit(bench.entries[0], traces=(Trace(source.id, 0, 1),))

"""Issuing, correcting and versions: all or nothing, and back byte for byte."""

from dataclasses import replace
from pathlib import Path

import pytest

from minutes_app.documents.pdf.attachment import read_carried_pdf
from minutes_app.documents.word.attachment import read_attachment, read_carried
from minutes_app.domain.distribution import copies_printed, numbered, total
from minutes_app.domain.entries import Task, TaskStatus
from minutes_app.domain.errors import ConflictError, ExportError, RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Issue, Language, Meeting, MeetingStatus
from minutes_app.domain.papers import Recipient, Version, VersionKind
from minutes_app.interchange import read_meeting
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.comparing import compared_records
from minutes_app.services.issuing.files import Order, place, withdraw, write_files
from minutes_app.services.papers.publishing import Format
from minutes_app.services.recording import NewEntry
from minutes_app.storage.contents import digest_of
from tests.services.issuing.issued import contents_of, issue, sample, small_files


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return sample(desk)


def head(desk: Desk, meeting: Id) -> Meeting:
    return desk.meetings.load(meeting).meeting


def test_issuing_is_one_operation_that_keeps_everything(desk: Desk, meeting: Id) -> None:
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    change = desk.issuing.finish(prepared, small_files())
    assert change.label == "meeting.issue"
    assert {type(one) for one in change.put} == {Meeting, Version}
    version = desk.versions.all(meeting)[0]
    assert (version.kind, version.number) == (VersionKind.ISSUED, 0)
    assert version.layout == "official-zh"
    assert version.content == digest_of(desk.versions.data(version.id))
    assert desk.versions.record(version.id).meeting == head(desk, meeting)
    assert desk.issuing.files(version.id) == [
        ("minutes.pdf", b"pdf of minutes"), ("minutes.docx", b"docx of minutes"),
    ]  # fmt: skip
    issued = head(desk, meeting)
    assert issued.status is MeetingStatus.ISSUED
    assert issued.issue.date.known


def test_the_number_goes_on_within_its_mark_and_year(desk: Desk, meeting: Id) -> None:
    first = desk.issuing.proposal(meeting)
    assert first.number == 1
    issue(desk, meeting)
    other = sample(desk, Language.ENGLISH)
    same = replace(desk.issuing.proposal(other), mark=first.mark)
    desk.meetings.edit(other, issue=replace(same, number=None))
    assert desk.issuing.proposal(other).number == 2
    desk.meetings.edit(other, issue=replace(same, mark="another", number=None))
    assert desk.issuing.proposal(other).number == 1


def test_a_change_between_freezing_and_issuing_is_noticed(desk: Desk, meeting: Id) -> None:
    prepared = desk.issuing.prepare(meeting, Issue())
    desk.recording.add(meeting, NewEntry("补记一条"))
    with pytest.raises(ConflictError, match=r"issue\.changed"):
        desk.issuing.finish(prepared, small_files())
    assert head(desk, meeting).status is not MeetingStatus.ISSUED
    assert desk.versions.all(meeting) == []


def test_another_issue_in_between_is_noticed(desk: Desk, meeting: Id) -> None:
    prepared = desk.issuing.prepare(meeting, Issue())
    issue(desk, sample(desk, Language.ENGLISH))
    with pytest.raises(ConflictError, match=r"issue\.changed"):
        desk.issuing.finish(prepared, small_files())


def test_the_files_carry_the_data_and_say_what_was_issued_before(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    first = issue(desk, sample(desk, Language.ENGLISH))
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    steps: list[int] = []
    order = Order(tmp_path, "会议纪要", (Format.PDF, Format.WORD))
    written = write_files(prepared.publication, order, prepared.made, steps.append)
    assert steps == [1, 2]
    assert [one.path.name for one in written.files] == ["会议纪要.pdf", "会议纪要.docx"]
    assert place(written) == ()
    assert all(one.path.read_bytes() == one.data for one in written.files)
    version = desk.issuing.finish(prepared, written).of_type(Version)[0]
    data = read_attachment(written.files[1].data)
    assert data is not None
    assert digest_of(data) == version.content
    assert read_meeting(data).meeting == head(desk, meeting)
    assert read_meeting(data).contents == ()
    marks = (f"content-sha256:{version.content}", f"issued-after:{first.chain}")
    assert prepared.publication.document.keywords[:2] == marks


def test_each_file_names_the_seal_before_it_however_long_its_topics_are(
    desk: Desk, meeting: Id
) -> None:
    """Word takes 255 characters of keywords, and no more."""
    desk.meetings.edit(meeting, topics=("关于进一步推动数字经济高质量发展的若干意见" * 6,) * 3)
    before = issue(desk, meeting).chain
    desk.issuing.begin_correction(meeting, "")
    publication = desk.issuing.prepare(meeting, Issue()).publication
    for form, read in ((Format.WORD, read_carried), (Format.PDF, read_carried_pdf)):
        carried = read(publication.write(form))
        assert carried
        assert carried.after == before


def test_what_cannot_be_written_is_not_issued_and_leaves_nothing(
    desk: Desk, meeting: Id, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import minutes_app.services.issuing.files as module

    prepared = desk.issuing.prepare(meeting, Issue())
    real, calls = module.write_whole, 0

    def fail_at_the_second(path: Path, content: bytes) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise ExportError("export.unwritable", path=str(path), reason="")
        real(path, content)

    monkeypatch.setattr(module, "write_whole", fail_at_the_second)
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(ExportError):
        write_files(prepared.publication, Order(folder, "x"), prepared.made)
    assert list(folder.iterdir()) == []
    assert head(desk, meeting).status is not MeetingStatus.ISSUED


def test_it_can_be_stopped_before_anything_is_written(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    prepared = desk.issuing.prepare(meeting, Issue())
    order = Order(tmp_path / "nowhere", "x", (Format.JSON, Format.JSON))
    with pytest.raises(ExportError, match=r"issue\.cancelled"):
        write_files(prepared.publication, order, prepared.made, cancelled=lambda: True)


def test_no_file_that_stands_there_is_written_over(desk: Desk, meeting: Id, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("mine")
    prepared = desk.issuing.prepare(meeting, Issue())
    order = Order(tmp_path, "x", (Format.JSON,))
    written = write_files(prepared.publication, order, prepared.made)
    assert [one.path.name for one in written.files] == ["x (2).json"]
    assert withdraw(written) == ()
    assert [one.name for one in tmp_path.glob("*.json")] == ["x.json"]


# Corrections


def test_a_correction_is_numbered_and_says_why(desk: Desk, meeting: Id) -> None:
    issue(desk, meeting)
    desk.issuing.begin_correction(meeting, "  第三条数字有误 ")
    assert (head(desk, meeting).status, head(desk, meeting).correction) == (MeetingStatus.DRAFT, 1)
    assert desk.issuing.reason(meeting).strip() == "第三条数字有误"
    desk.meetings.edit(meeting, place="新会议室")
    version = issue(desk, meeting)
    assert (version.kind, version.number) == (VersionKind.CORRECTION, 1)
    assert version.note.strip() == "第三条数字有误"
    desk.issuing.begin_correction(meeting, "")
    assert issue(desk, meeting).number == 2


def test_a_correction_given_up_leads_back_to_what_was_issued(desk: Desk, meeting: Id) -> None:
    issue(desk, meeting)
    before = contents_of(desk, meeting)
    desk.issuing.begin_correction(meeting, "错字")
    entries = desk.meetings.load(meeting).outline().entries()
    desk.recording.remove(entries[2].id)
    desk.recording.add(meeting, NewEntry("多出来的"))
    desk.meetings.edit(meeting, title="改了题目")
    changed = contents_of(desk, meeting)
    desk.issuing.abandon_correction(meeting)
    assert contents_of(desk, meeting) == before
    assert desk.seals.check().sound
    desk.undo(meeting)
    assert contents_of(desk, meeting) == changed
    desk.redo(meeting)
    assert contents_of(desk, meeting) == before


def test_what_was_reported_meanwhile_stays_when_a_correction_is_given_up(
    desk: Desk, meeting: Id
) -> None:
    entry = desk.meetings.load(meeting).outline().entries()[0].id
    task = desk.supervising.supervise([entry]).of_type(Task)[0]
    issue(desk, meeting)
    desk.issuing.begin_correction(meeting, "")
    desk.recording.edit_task(task.id, status=TaskStatus.DONE)
    desk.issuing.abandon_correction(meeting)
    assert desk.archive.get(Task, task.id).status is TaskStatus.DONE


def test_the_beginning_of_a_correction_is_undone_and_done_again(desk: Desk, meeting: Id) -> None:
    issue(desk, meeting)
    before = contents_of(desk, meeting)
    desk.issuing.begin_correction(meeting, "错字")
    desk.undo(meeting)
    assert contents_of(desk, meeting) == before
    with pytest.raises(RecordError, match=r"meeting\.issued"):
        desk.undo(meeting)
    desk.redo(meeting)
    assert head(desk, meeting).correction == 1


def test_only_what_was_issued_is_corrected(desk: Desk, meeting: Id) -> None:
    with pytest.raises(RecordError, match=r"meeting\.not_issued"):
        desk.issuing.begin_correction(meeting, "")
    with pytest.raises(RecordError, match=r"meeting\.not_correcting"):
        desk.issuing.abandon_correction(meeting)
    issue(desk, meeting)
    with pytest.raises(RecordError, match=r"meeting\.issued"):
        desk.issuing.prepare(meeting, Issue())


# Versions


def test_a_version_is_looked_at_and_put_back_as_one_step(desk: Desk, meeting: Id) -> None:
    before = desk.meetings.load(meeting)
    version = desk.versions.keep(meeting, "初稿").of_type(Version)[0]
    assert desk.history(meeting) == (None, None)
    entries = before.outline().entries()
    desk.recording.remove(entries[0].id)
    desk.meetings.edit(meeting, title="另一个题目")
    after = desk.meetings.load(meeting)
    assert desk.versions.record(version.id).meeting.title == before.meeting.title
    desk.versions.restore(version.id)
    assert _said(desk, meeting) == [one.text for one in entries]
    assert head(desk, meeting) == before.meeting
    desk.undo(meeting)
    assert desk.meetings.load(meeting) == after


def test_a_version_survives_people_who_left_the_directory(desk: Desk, meeting: Id) -> None:
    version = desk.versions.keep(meeting, "初稿").of_type(Version)[0]
    people = desk.meetings.load(meeting).attendees()
    one = next(a for a in people if a.person and not desk.archive.connection.execute(
        "SELECT 1 FROM entry_voices WHERE attendee = ?", (a.id,)).fetchone())  # fmt: skip
    from minutes_app.domain.meetings import Attendee
    from minutes_app.domain.people import Person

    desk.contents.remove(Attendee, one.id)
    desk.directory.remove(Person, one.person)  # pyright: ignore[reportArgumentType]
    desk.versions.restore(version.id)
    back = desk.archive.get(Attendee, one.id)
    assert (back.name, back.person) == (one.name, None)


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_version_needs_a_name(name: str, desk: Desk, meeting: Id) -> None:
    with pytest.raises(RecordError, match=r"version\.unnamed"):
        desk.versions.keep(meeting, name)


def test_versions_are_renamed_and_given_up(desk: Desk, meeting: Id) -> None:
    version = desk.versions.keep(meeting, "初稿").of_type(Version)[0]
    desk.versions.rename(version.id, "送审稿")
    assert desk.versions.find(meeting, "送审稿").id == version.id
    assert desk.versions.find(meeting, version.id[-6:]).id == version.id
    desk.versions.remove(version.id)
    assert desk.versions.all(meeting) == []


# In and out as data


def test_nothing_of_what_was_issued_is_lost_on_the_way_to_another_archive(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    issue(desk, sample(desk, Language.ENGLISH))
    desk.versions.keep(meeting, "初稿")
    version = issue(desk, meeting)
    other = Desk.open(tmp_path / "b.minutes", create=True)
    other.transfer.import_json(desk.transfer.parcel(meeting).data())
    assert [one.name for one in other.versions.all(meeting)] == ["", "初稿"]
    assert other.issuing.files(version.id) == desk.issuing.files(version.id)
    assert other.seals.check().sound
    with pytest.raises(RecordError, match=r"meeting\.issued"):
        other.meetings.edit(meeting, title="x")
    assert other.transfer.parcel(meeting).data() != b""
    other.close()


def test_the_data_inside_a_document_can_be_read_in_without_bytes(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    issue(desk, meeting)
    desk.issuing.begin_correction(meeting, "错字")
    version = issue(desk, meeting)
    other = Desk.open(tmp_path / "b.minutes", create=True)
    other.transfer.import_json(desk.versions.data(version.id))
    assert other.versions.all(meeting) == []
    assert other.seals.check().sound
    other.issuing.begin_correction(meeting, "再改")
    assert head(other, meeting).correction == 2
    other.close()


# Who gets copies


def test_copies_are_numbered_in_a_row_and_counted() -> None:
    people = (Recipient("市委", 5), Recipient("市政府"), Recipient("无", 0), Recipient("各区", 3))
    assert total(people) == 9
    done = numbered(people)
    assert [one.numbers for one in done] == ["000001-000005", "000006", "", "000007-000009"]
    assert [one.copies for one in done] == [5, 1, 0, 3]
    assert copies_printed(Issue(distribution=people)) == 9
    assert copies_printed(Issue(distribution=people, copies=12)) == 12
    assert copies_printed(Issue()) is None


def _said(desk: Desk, meeting: Id) -> list[str]:
    return [one.text for one in desk.meetings.load(meeting).outline().entries()]


def test_a_draft_beside_what_was_issued_differs_in_what_the_minutes_say_alone(
    desk: Desk, meeting: Id
) -> None:
    version = issue(desk, meeting)
    desk.issuing.begin_correction(meeting, "")
    desk.recording.add(meeting, NewEntry("会议还研究了其他事项。"))
    made = compared_records(
        desk.publishing, desk.versions.record(version.id), desk.meetings.load(meeting),
        version.layout, ("", ""),
    )  # fmt: skip
    marked = [
        "".join(span.text for span in one.spans if span.style)
        for one in made.document.paragraphs()
        if one.sources and one.sources[0] in made.differences
    ]
    assert len(marked) == 2
    assert "更正第1号" in marked[0]
    assert "其他事项" in marked[1]

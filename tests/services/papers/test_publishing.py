"""What leaves the house: the record in minutes alone, files of annexes, archival PDF."""

import io

import pikepdf
import pytest

from minutes_app.documents.layout import PaperKind
from minutes_app.documents.pdf import read_attachment_pdf, read_carried_pdf
from minutes_app.documents.pdf.archival import archival_faults
from minutes_app.documents.word import read_attachment, read_carried
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Annex
from minutes_app.interchange.meeting_file import record_of
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.recording import NewEntry


@pytest.fixture
def meeting(desk: Desk) -> Id:
    change = desk.meetings.create("Harbour meeting", language=Language.ENGLISH)
    made = change.of_type(Meeting)[0].id
    desk.recording.add_all(made, [NewEntry("The quay is mended."), NewEntry("The crane is new.")])
    return made


def test_minutes_carry_the_record_that_they_were_made_from(desk: Desk, meeting: Id) -> None:
    publication = desk.publishing.publication(meeting)
    word, pdf = publication.write(Format.WORD), publication.write(Format.PDF)
    assert read_attachment(word) == read_attachment_pdf(pdf) == publication.data
    for carried in (read_carried(word), read_carried_pdf(pdf)):
        assert carried
        assert carried.intact
        again = record_of(read_meeting(carried.data))
        assert again.meeting.title == "Harbour meeting"


def test_pdf_of_minutes_is_archival_and_comes_out_the_same(desk: Desk, meeting: Id) -> None:
    publication = desk.publishing.publication(meeting)
    made = publication.write(Format.PDF)
    assert archival_faults(made) == ()
    assert publication.write(Format.PDF) == made


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind is not PaperKind.MINUTES])
def test_papers_for_others_carry_nothing(desk: Desk, meeting: Id, kind: PaperKind) -> None:
    """Whoever is sent a news brief must not find everything that was said in it."""
    annex = Annex(new_id(), meeting, "Plan")
    desk.contents.add(annex)
    desk.annexes.attach(annex.id, "plan.txt", b"quay")
    publication = desk.publishing.publication(meeting, kind=kind)
    assert read_attachment(publication.write(Format.WORD)) is None
    pdf = publication.write(Format.PDF)
    assert archival_faults(pdf) == ()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not opened.attachments


def test_files_of_annexes_lie_in_the_pdf(desk: Desk, meeting: Id) -> None:
    annex = Annex(new_id(), meeting, "Plan of the quay")
    desk.contents.add(annex)
    desk.annexes.attach(annex.id, "plan.txt", b"quay")
    pdf = desk.publishing.publication(meeting).write(Format.PDF)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        inside = opened.attachments["plan.txt"]
        assert inside.get_file().read_bytes() == b"quay"
        assert inside.get_file().mime_type == "text/plain"
        assert inside.description == "Plan of the quay"
    assert archival_faults(pdf) == ()


def test_making_a_paper_leaves_the_record_at_hand_as_it_is(desk: Desk, meeting: Id) -> None:
    desk.meetings.bin(meeting)
    record = desk.meetings.load(meeting)
    before = record.meeting
    desk.publishing.publication_of(record)
    assert record.meeting is before

"""Meetings taken out of what they are carried in: PDF and Word files of minutes."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from minutes_app.documents.word.attachment import attachment_xml
from minutes_app.domain.errors import ImportFileError, NotFoundError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.papers import Annex
from minutes_app.interchange.contents import packed
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.writing import write_meeting
from minutes_app.language.errors import describe
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.transfer import meeting_data
from minutes_app.storage.contents import digest_of
from tests.intake.files.foreign import relinked
from tests.services.issuing.issued import sample


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    other = Desk.open(tmp_path / "b.minutes", create=True)
    yield other
    other.close()


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return sample(desk)


@pytest.mark.parametrize("form", [Format.PDF, Format.WORD, Format.JSON])
def test_a_paper_brings_its_meeting_back(
    desk: Desk, other: Desk, meeting: Id, form: Format
) -> None:
    publication, parcel = desk.publishing.publication(meeting), desk.transfer.parcel(meeting)
    written = parcel.data() if form is Format.JSON else publication.write(form)
    other.transfer.import_json(meeting_data(written))
    assert other.transfer.parcel(meeting).data() == desk.transfer.parcel(meeting).data()


def test_an_annex_whose_bytes_stayed_behind_is_kept_without_its_file(
    desk: Desk, other: Desk, meeting: Id
) -> None:
    annex = new_id()
    desk.contents.add(Annex(annex, meeting, "表一"))
    desk.annexes.attach(annex, "table.bin", b"1234")
    other.transfer.import_json(
        meeting_data(desk.publishing.publication(meeting).write(Format.WORD))
    )
    (kept,) = other.meetings.load(meeting).all_of(Annex)
    assert (kept.title, kept.file_name, kept.content) == ("表一", "", "")
    assert other.publishing.publication(meeting).write(Format.WORD).startswith(b"PK")


def test_a_pdf_brings_the_files_of_its_annexes_along(desk: Desk, other: Desk, meeting: Id) -> None:
    made = [new_id() for _ in range(3)]
    for number, annex in enumerate(made):
        desk.contents.add(Annex(annex, meeting, f"表{number}"))
        desk.annexes.attach(annex, "table.bin", b"1234" * (number + 1))
    desk.contents.add(Annex(new_id(), meeting, "另行分发"))
    pdf = desk.publishing.publication(meeting).write(Format.PDF)
    other.transfer.import_json(meeting_data(pdf))
    assert [other.annexes.data(annex) for annex in made] == [b"1234", b"1234" * 2, b"1234" * 3]
    assert other.transfer.parcel(meeting).data() == desk.transfer.parcel(meeting).data()


def test_a_record_that_was_exchanged_is_refused(desk: Desk, meeting: Id) -> None:
    publication = desk.publishing.publication(meeting)
    true = base64.b64encode(publication.data).decode()
    assert true in attachment_xml(publication.data)
    false = base64.b64encode(publication.data.replace(b"2026", b"2027")).decode()
    word = publication.write(Format.WORD)
    with pytest.raises(ImportFileError, match=r"import\.altered") as refused:
        meeting_data(relinked(word, "customXml/item1.xml", true, false))
    assert "changed" in str(describe(refused.value))


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7 nothing",
        b"PK\x03\x04 nothing",
        b"%PDF-" * 9999,
        b"\x89PNG\r\n\x1a\n\0\0\0\r",
    ],
)
def test_a_file_that_carries_none_is_refused(content: bytes) -> None:
    with pytest.raises(ImportFileError, match=r"import\.carries_none"):
        meeting_data(content)


def test_bytes_that_no_record_names_are_not_kept(desk: Desk, other: Desk, meeting: Id) -> None:
    """The archive would carry them for ever, and nobody would know what they are."""
    file = read_meeting(desk.transfer.parcel(meeting).data())
    stray = b"something that came along"
    other.transfer.import_json(
        write_meeting(replace(file, contents=packed({digest_of(stray): stray})))
    )
    with pytest.raises(NotFoundError):
        other.archive.content(digest_of(stray))

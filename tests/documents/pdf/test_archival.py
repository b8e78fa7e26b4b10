"""PDF/A-3b: held by every layout and every meeting, and what the file says of itself."""

import hashlib
import io
from datetime import UTC, datetime, timedelta, timezone

import pikepdf
import pytest
from hypothesis import given, settings

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import shipped_layouts
from minutes_app.documents.pdf import AttachedFile, write_pdf
from minutes_app.documents.pdf.archival import archival_faults
from minutes_app.documents.pdf.signing import sign_pdf
from minutes_app.documents.tree import Document, plain_paragraph
from minutes_app.domain.errors import FaceError
from minutes_app.domain.meetings import Language
from minutes_app.domain.records import MeetingRecord
from tests.documents.compose.rich import rich_chinese, rich_english
from tests.documents.pdf.certificates import PASSWORD, certificate_file
from tests.documents.typeset import chinese, faces_of, formal, official
from tests.strategies import meeting_records

RECORD = '{"title": "专题会议"}'.encode()
STAMP = datetime(2026, 6, 22, 17, 30, 15, 123, tzinfo=timezone(timedelta(hours=8)))
FILES = (
    AttachedFile("任务 & 期限.xlsx", "application/vnd.ms-excel", b"PK", "附件1"),
    AttachedFile("scan.png", "image/png", b"\x89PNG"),
)


def document() -> Document:
    heading = plain_paragraph("heading-1", "<安全> & “生产”")
    told = chinese(heading, plain_paragraph("body", "会议原则同意。"))
    return Document(
        "会议 <纪要> & (1\\2)", told.language, told.layout, told.blocks,
        author="市政府办公室", subject="安全生产", keywords=("安全", "生产"),
    )  # fmt: skip


def written(stamp: datetime | None = STAMP) -> bytes:
    return write_pdf(
        document(), official(), faces_of("official-zh"),
        attachment=RECORD, files=FILES, stamp=stamp,
    )  # fmt: skip


@pytest.mark.parametrize("layout", shipped_layouts(), ids=lambda layout: layout.name)
def test_every_layout_makes_archival_files(layout) -> None:
    record = rich_chinese() if layout.language is Language.CHINESE else rich_english()
    made = write_pdf(compose(record, layout), layout, faces_of(layout.name), attachment=RECORD)
    assert archival_faults(made) == ()


@settings(max_examples=100, deadline=None)
@given(meeting_records())
def test_any_meeting_makes_an_archival_file(record: MeetingRecord) -> None:
    layout = official() if record.meeting.language is Language.CHINESE else formal()
    try:
        made = write_pdf(compose(record, layout), layout, faces_of(layout.name), files=FILES)
    except FaceError:
        return  # what no face shows is refused, which another test holds
    assert archival_faults(made) == ()


def test_check_finds_what_is_wrong() -> None:
    broken = written().replace(b"/OutputIntents", b"/OutputIntentz")
    assert archival_faults(broken)
    assert archival_faults(b"%PDF-1.7")


def test_file_says_the_same_twice() -> None:
    with pikepdf.open(io.BytesIO(written())) as pdf:
        assert str(pdf.Root.Lang) == "zh-CN"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.MarkInfo.Marked
        with pdf.open_metadata() as told:
            assert told["dc:title"] == str(pdf.docinfo["/Title"]) == "会议 <纪要> & (1\\2)"
            assert told["dc:creator"] == ["市政府办公室"]
            assert told["dc:description"] == str(pdf.docinfo["/Subject"]) == "安全生产"
            assert told["pdf:Keywords"] == str(pdf.docinfo["/Keywords"]) == "安全, 生产"
            assert told["xmp:CreateDate"] == "2026-06-22T17:30:15+08:00"
            assert str(pdf.docinfo["/CreationDate"]) == "D:20260622173015+08'00'"
            stated = hashlib.sha256(RECORD).hexdigest()
            assert told["dc:identifier"] == f"sha256:{stated}"
            assert str(pdf.docinfo["/ContentSHA256"]) == stated
            assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("3", "B")


def test_time_comes_from_the_caller_alone() -> None:
    assert written() == written()
    assert b"/CreationDate" not in written(None)
    assert archival_faults(written(None)) == ()
    later = written(STAMP + timedelta(seconds=1))
    assert later != written()
    assert written(datetime(2026, 6, 22, tzinfo=UTC)).count(b"20260622000000+00'00'") >= 2


def test_id_follows_from_what_the_file_holds() -> None:
    def identity(data: bytes) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return bytes(pdf.trailer.ID[0])

    assert identity(written()) == identity(written())
    assert identity(written()) != identity(written(None))


def test_signed_file_keeps_all_that_makes_it_archival() -> None:
    """The check knows no forms, and a signature is one: it is looked at apart from the rest."""
    signed = sign_pdf(written(), certificate_file(), PASSWORD, when=STAMP)
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        (field,) = pdf.Root.AcroForm.Fields
        assert int(field.F) & 4, "it is printed"
        assert not int(field.F) & 0b100011, "and not hidden"
        assert [float(side) for side in field.Rect] == [0, 0, 0, 0]
        assert "/AA" not in field
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        del pdf.Root.AcroForm
        del pdf.Root.Extensions
        del pdf.pages[0].obj["/Annots"]
        rest = io.BytesIO()
        pdf.save(rest)
    assert archival_faults(rest.getvalue()) == ()

"""Files inside the PDF: the record comes back byte for byte, and a wrong one is noticed."""

import io
import zlib

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.pdf import (
    AttachedFile,
    read_attachment_pdf,
    read_carried_pdf,
    write_pdf,
)
from minutes_app.documents.pdf.attachment import annex_file
from minutes_app.documents.pdf.signing import sign_pdf
from minutes_app.documents.tree import plain_paragraph
from tests.documents.pdf.certificates import ISSUED, PASSWORD, certificate_file
from tests.documents.typeset import chinese, faces_of, official

RECORD = '{"title": "专题会议", "entries": []}\r\n'.encode()


def written(attachment: bytes | None = RECORD, files: tuple[AttachedFile, ...] = ()) -> bytes:
    document = chinese(plain_paragraph("body", "会议原则同意。"))
    faces = faces_of("official-zh")
    return write_pdf(document, official(), faces, attachment=attachment, files=files)


@given(st.binary(max_size=2000))
def test_record_comes_back_byte_for_byte(record: bytes) -> None:
    carried = read_carried_pdf(written(record))
    assert carried
    assert carried.data == record
    assert carried.intact


def test_record_survives_signing_and_being_saved_anew() -> None:
    signed = sign_pdf(written(), certificate_file(), PASSWORD, when=ISSUED)
    assert read_attachment_pdf(signed) == RECORD
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        again = io.BytesIO()
        pdf.save(again, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert read_attachment_pdf(again.getvalue()) == RECORD


def test_another_record_in_its_place_is_noticed() -> None:
    with pikepdf.open(io.BytesIO(written())) as pdf:
        pdf.Root.AF[0].EF.F.write(RECORD.replace(b"title", b"TITLE"))
        changed = io.BytesIO()
        pdf.save(changed)
    carried = read_carried_pdf(changed.getvalue())
    assert carried
    assert carried.data != RECORD
    assert not carried.intact


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\3\4", b"\0" * 100, written(None)])
def test_file_without_a_record_has_none(data: bytes) -> None:
    assert read_attachment_pdf(data) is None


def test_damaged_files_never_raise() -> None:
    whole = written()
    for cut in range(0, len(whole), len(whole) // 40):
        read_carried_pdf(whole[:cut])
        read_carried_pdf(whole[:cut] + b"\0" * 50 + whole[cut + 50 :])


def test_what_unpacks_without_end_is_not_unpacked() -> None:
    with pikepdf.open(io.BytesIO(written())) as pdf:
        bomb = zlib.compress(bytes(101_000_000), 9)
        pdf.Root.AF[0].EF.F.write(bomb, filter=pikepdf.Name.FlateDecode)
        bombed = io.BytesIO()
        pdf.save(bombed)
    assert read_attachment_pdf(bombed.getvalue()) is None


def test_files_of_annexes_lie_beside_the_record() -> None:
    files = (
        annex_file("任务清单.xlsx", b"one", "任务清单"),
        annex_file("任务清单.xlsx", b"two", "任务清单（二）"),
        annex_file("notes", b"three", ""),
    )
    with pikepdf.open(io.BytesIO(written(files=files))) as pdf:
        inside = {name: one.get_file().read_bytes() for name, one in pdf.attachments.items()}
        assert inside == {
            "meeting.json": RECORD,
            "任务清单.xlsx": b"one",
            "任务清单 (2).xlsx": b"two",
            "notes": b"three",
        }
        kinds = [str(one.AFRelationship) for one in pdf.Root.AF]
        assert kinds == ["/Source", "/Supplement", "/Supplement", "/Supplement"]
        types = [pdf.attachments[name].get_file().mime_type for name in inside]
        assert types[0] == "application/json"
        assert types[-1] == "application/octet-stream"

"""The record inside a Word file and the hash that the file states for it."""

import hashlib
import zipfile
from io import BytesIO

from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.word import read_carried, write_word
from minutes_app.documents.word.attachment import attachment_xml
from tests.documents.word import samples

RECORD = '{"title": "专题会议"}'.encode()


def written(record: bytes | None = RECORD) -> bytes:
    return write_word(samples.minutes(), samples.official(), attachment=record)


def repacked(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The file with some bytes of one part changed, as an editor of zip files would."""
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as whole,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as changed,
    ):
        for name in whole.namelist():
            content = whole.read(name)
            changed.writestr(name, content.replace(old, new) if name == part else content)
    return target.getvalue()


@given(st.binary(max_size=500))
def test_record_is_the_one_whose_hash_is_stated(record: bytes) -> None:
    carried = read_carried(written(record))
    assert carried
    assert carried.data == record
    assert carried.stated == hashlib.sha256(record).hexdigest()
    assert carried.intact


def test_another_hash_is_noticed() -> None:
    stated = hashlib.sha256(RECORD).hexdigest().encode()
    other = hashlib.sha256(b"other").hexdigest().encode()
    changed = read_carried(repacked(written(), "docProps/custom.xml", stated, other))
    assert changed
    assert changed.data == RECORD
    assert not changed.intact


def test_hash_beside_the_record_counts_where_the_properties_state_none() -> None:
    bare = repacked(written(), "docProps/custom.xml", b"ContentSHA256", b"Other")
    carried = read_carried(bare)
    assert carried
    assert carried.intact
    neither = read_carried(repacked(bare, "customXml/item1.xml", b"sha256=", b"other="))
    assert neither
    assert neither.stated == ""
    assert not neither.intact


def test_file_without_a_record_states_nothing() -> None:
    with zipfile.ZipFile(BytesIO(written(None))) as package:
        assert "docProps/custom.xml" not in package.namelist()
    assert read_carried(written(None)) is None


def test_file_saved_anew_by_another_program_still_states_it() -> None:
    document = Document(BytesIO(written()))
    document.add_paragraph("批注")
    again = BytesIO()
    document.save(again)
    carried = read_carried(again.getvalue())
    assert carried
    assert carried.intact


def test_a_torn_file_carries_nothing_and_raises_nothing() -> None:
    """Every byte is turned once: whatever is hit, there is a record or there is none."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("customXml/item1.xml", attachment_xml(b'{"a": 1}' * 40))
    whole = stream.getvalue()
    for place in range(len(whole)):
        torn = bytearray(whole)
        torn[place] ^= 0xFF
        read_carried(bytes(torn))

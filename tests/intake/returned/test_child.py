"""Word files read in a child: our own, those that LibreOffice wrote again, and hostile ones."""

import subprocess
from pathlib import Path

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import Paragraph
from minutes_app.documents.word import write_word
from minutes_app.domain.errors import ImportFileError
from minutes_app.domain.meetings import Language
from minutes_app.intake.returned.child import read_returned
from minutes_app.intake.returned.margins import as_compared
from minutes_app.intake.returned.shapes import Remark, Returned
from minutes_app.interchange import read_meeting
from minutes_app.interchange.meeting_file import record_of
from minutes_app.language.errors import describe
from minutes_app.services.transfer import sample_for
from tests.intake.files.foreign import packed, relinked

LAYOUTS = {Language.CHINESE: "official-zh", Language.ENGLISH: "formal-en"}


def written(language: Language) -> tuple[bytes, list[str]]:
    """Return the Word file of a sample and the texts of its paragraphs outside of tables."""
    record = record_of(read_meeting(sample_for(language).read_bytes()))
    layout = load_layout(LAYOUTS[language])
    document = compose(record, layout)
    texts = [
        " ".join(f"{block.label}{block.text}".split())
        for block in document.blocks
        if isinstance(block, Paragraph) and block.text
    ]
    return write_word(document, layout), texts


def converted(source: Path, folder: Path) -> bytes:
    """Return a document as LibreOffice writes it into a Word file."""
    out = folder / "out"
    command = ["soffice", f"-env:UserInstallation=file://{folder}/home", "--headless",
               "--convert-to", "docx", "--outdir", str(out), str(source)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (out / source.with_suffix(".docx").name).read_bytes()


@pytest.mark.parametrize("language", Language)
def test_our_own_file_comes_back_as_it_went(language: Language) -> None:
    content, texts = written(language)
    found = [" ".join(one.text.split()) for one in read_returned(content, "a.docx")]
    squeezed = "\n".join(found).replace(" ", "")
    assert [text for text in texts if text.replace(" ", "") not in squeezed] == []


@pytest.mark.parametrize("language", Language)
def test_a_file_that_libreoffice_wrote_again_says_the_same(
    language: Language, tmp_path: Path
) -> None:
    content, _ = written(language)
    source = tmp_path / "minutes.docx"
    source.write_bytes(content)
    again = read_returned(converted(source, tmp_path), "minutes.docx")
    sent = read_returned(content, "minutes.docx")
    wanted = [one.text for one in sent if not one.in_margin]
    assert sorted(one.text for one in again if not one.in_margin) == sorted(wanted)
    # Numbers of pages are worked out by whoever writes the file.
    margins = {as_compared(one.text) for one in again if one.in_margin}
    assert margins <= {as_compared(one.text) for one in sent if one.in_margin}


def test_a_tracked_change_in_a_real_file_is_found() -> None:
    content, _ = written(Language.ENGLISH)
    first = next(one.text for one in read_returned(content, "a.docx") if " " not in one.text)
    struck = (
        f'</w:t></w:r><w:del w:author="Chair"><w:r><w:delText>{first}</w:delText></w:r></w:del>'
        '<w:ins w:author="Chair"><w:r><w:t>Other'
    )
    edited = relinked(content, "word/document.xml", f">{first}</w:t></w:r>",
                     f">{struck}</w:t></w:r></w:ins>")  # fmt: skip
    found = next(one for one in read_returned(edited, "a.docx") if one.authors)
    assert (found.text, found.deleted, found.authors) == ("Other", first, ("Chair",))


_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TRACKED = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:tracked-changes>{regions}</text:tracked-changes>
<text:p>By <text:change text:change-id="c2"/><text:change-start
 text:change-id="c1"/>June<text:change-end text:change-id="c1"/> it is done<office:annotation>
<dc:creator>Mayor</dc:creator>
<dc:date>2026-06-19T10:00:00</dc:date><text:p>Which year?</text:p></office:annotation>.<text:change
 text:change-id="c3"/></text:p><text:p>Last.</text:p></office:text></office:body></office:document>
"""
REGION = """<text:changed-region xml:id="{id}" text:id="{id}"><text:{kind}><office:change-info>
<dc:creator>{who}</dc:creator><dc:date>2026-06-19T10:00:00</dc:date></office:change-info>{text}
</text:{kind}></text:changed-region>"""


def test_changes_that_libreoffice_tracked_are_read(tmp_path: Path) -> None:
    regions = (
        REGION.format(id="c1", kind="insertion", who="Chair", text=""),
        REGION.format(id="c2", kind="deletion", who="Chair", text="<text:p>May</text:p>"),
        REGION.format(
            id="c3", kind="deletion", who="Mayor", text="<text:p/><text:p>Gone.</text:p>"
        ),
    )
    source = tmp_path / "tracked.fodt"
    source.write_text(TRACKED.format(regions="".join(regions)), encoding="utf-8")
    content = converted(source, tmp_path)
    assert read_returned(content, "a.docx") == (
        Returned(
            "By June it is done.", "May\nGone.", ("Mayor", "Chair"),
            (Remark("Which year?", "Mayor"),),
        ),
        Returned("Last."),
    )  # fmt: skip


ENTITY = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
HOSTILE = {
    "returned.not_word": b"%PDF-1.7 no Word file",
    "returned.old_word": _COMPOUND + b"x" * 600,
    "returned.encrypted": _COMPOUND + "EncryptedPackage".encode("utf-16-le"),
    "returned.damaged": b"PK\x03\x04 cut off",
}  # fmt: skip


@pytest.mark.parametrize("code", HOSTILE)
def test_what_is_no_word_file_is_refused_in_words(code: str) -> None:
    with pytest.raises(ImportFileError) as caught:
        read_returned(HOSTILE[code], "they-sent.docx")
    assert caught.value.code == code
    assert "they-sent.docx" in describe(caught.value).title


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"word/document.xml": ENTITY}, "returned.damaged"),
        ({"word/document.xml": b"<a>" * 100_000}, "returned.damaged"),
        ({"word/styles.xml": b"<a/>"}, "returned.not_word"),
        ({"word/document.xml": b"<a/>", "big.bin": b"\0" * 120_000_000}, "returned.too_large"),
    ],
    ids=["entity", "deep", "no document", "bomb"],
)
def test_a_hostile_package_is_refused(parts: dict[str, bytes], code: str) -> None:
    with pytest.raises(ImportFileError) as caught:
        read_returned(packed(parts), "a.docx")
    assert caught.value.code == code


def test_reading_can_be_stopped() -> None:
    content, _ = written(Language.CHINESE)
    with pytest.raises(ImportFileError) as caught:
        read_returned(content, "a.docx", cancelled=lambda: True)
    assert caught.value.code == "returned.cancelled"

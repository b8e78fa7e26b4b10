"""The finished PDF, looked at with other programs."""

import io
import re
import subprocess
import sys
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Align
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.tree import Block, Numbering, Paragraph, Span, plain_paragraph
from minutes_app.domain.errors import FaceError
from minutes_app.domain.text import clean_text
from minutes_app.host.fonts import FontCatalogue
from tests.documents.typeset import (
    MM,
    catalogue,
    chinese,
    english,
    faces_of,
    formal,
    official,
    squeezed,
    text_of,
    unnumbered,
)

HOSTILE = (
    '<img src="/etc/passwd"/> <font color="white">x</font> <a@b.c> &amp; & <b> ]]> %s {n} {page} '
    "\\( \\) (( )) ~ $(id) `id` ../../x =1+1 </para>"
)


def pdf_of(*blocks: Block) -> bytes:
    return write_pdf(chinese(*blocks), unnumbered(official()), faces_of("official-zh"))


def body(text: str) -> Paragraph:
    return plain_paragraph("body", text)


def test_grid_is_held_on_paper() -> None:
    text = "".join(chr(0x4E00 + n * 7 % 900) for n in range(28 * 22 * 3))
    known = [c for c in text if faces_of("official-zh").last_resort(c) is not None]
    pdf = pdf_of(body("".join(known)))
    pages = text_of(pdf, "-raw").rstrip("\f").split("\f")
    for page in pages[1:-1]:
        assert [len(line) for line in page.split()] == [28] * 22
    boxes = text_of(pdf, "-bbox", "-f", "2", "-l", "2")
    words = [tuple(map(float, m)) for m in re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)"', boxes)]
    assert {round(x, 1) for x, _ in words} == {round(28 * MM, 1)}
    ends = [float(x) for x in re.findall(r'xMax="([\d.]+)"', boxes)]
    assert all(end == pytest.approx(184 * MM, abs=0.6) for end in ends)


def test_everything_comes_out_in_reading_order() -> None:
    blocks = [
        Paragraph("heading-1", (Span("安全生产"),), Numbering("headings", 0, 1)),
        Paragraph(
            "body", (Span("林国文", "speaker"), Span("建议：“加强GDPR compliance管理”，15.6%……"))
        ),
        Paragraph("attendance", (Span("张晓明、李雪梅"),), label="出席："),
    ]
    out = squeezed(text_of(pdf_of(*blocks), "-raw"))
    assert out == "一、安全生产林国文建议：“加强GDPRcompliance管理”，15.6%……出席：张晓明、李雪梅"


def test_english_words_come_out_whole() -> None:
    layout = unnumbered(formal())
    styles = {**layout.styles, "body": replace(layout.styles["body"], align=Align.JUSTIFY)}
    text = "The first official affidavit was difficult to file; offices flowed efficiently. " * 12
    document = english(plain_paragraph("body", text))
    pdf = write_pdf(document, replace(layout, styles=styles), faces_of("formal-en"))
    assert text_of(pdf).split() == text.split()
    boxes = text_of(pdf, "-bbox")
    words = re.findall(r'yMin="([\d.]+)" xMax="([\d.]+)"', boxes)
    ends: dict[str, float] = {}
    for line, end in words:
        ends[line] = max(float(end), ends.get(line, 0))
    full = list(ends.values())[:-1]
    assert len(full) > 5
    assert full == pytest.approx([(210 - 26) * MM] * len(full), abs=0.1)


def test_hostile_text_is_verbatim() -> None:
    document = replace(chinese(body(HOSTILE)), title=HOSTILE, author=HOSTILE, subject="<b>")
    pdf = write_pdf(document, unnumbered(official()), faces_of("official-zh"))
    assert squeezed(text_of(pdf, "-raw")) == squeezed(HOSTILE)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/Title"]) == HOSTILE
        assert not any(page.get_images() for page in opened.pages)


@settings(max_examples=25)
@given(st.text(max_size=200))
def test_any_text_that_can_be_shown_is_verbatim(text: str) -> None:
    faces = faces_of("official-zh")
    shown = "".join(
        c
        for c in clean_text(text)
        if c.isprintable() and c != "\u00ad" and faces.last_resort(c) is not None
    )
    out = text_of(pdf_of(body("始" + shown)), "-raw")
    # Right-to-left text comes out in another order; no character is lost in any case.
    assert sorted(squeezed(out)) == sorted(squeezed("始" + shown))


def test_file_is_clean() -> None:
    heading = plain_paragraph("heading-1", "一、标题")
    below = plain_paragraph("heading-2", "（一）下级")
    document = replace(
        chinese(heading, below, body("正文")),
        title="纪要",
        author="办公室",
        subject="安全",
        keywords=("甲", "乙"),
    )
    pdf = write_pdf(document, official(), faces_of("official-zh"))
    assert b"Helvetica" not in pdf
    assert b"/Trans" not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
        assert str(opened.Root.Lang) == "zh-CN"
        info = {key: str(opened.docinfo[key]) for key in ("/Author", "/Subject", "/Keywords")}
        assert info == {"/Author": "办公室", "/Subject": "安全", "/Keywords": "甲, 乙"}
        fonts = opened.pages[0].Resources.Font
        for font in fonts.values():
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        with opened.open_outline() as outline:
            assert [item.title for item in outline.root] == ["一、标题"]
            assert [item.title for item in outline.root[0].children] == ["（一）下级"]


def test_same_document_gives_same_bytes() -> None:
    document = chinese(body("会议，“纪要”2026年"))
    first, second = (
        write_pdf(document, official(), Faces(official().faces, catalogue())) for _ in range(2)
    )
    assert first == second


def test_empty_document_has_one_page() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(chinese(), official(), faces_of("official-zh")))) as pdf:
        assert len(pdf.pages) == 1


def test_missing_face_is_an_error_and_not_boxes() -> None:
    few = FontCatalogue(f for f in catalogue().faces if f.path.endswith("DejaVuSans.ttf"))
    with pytest.raises(FaceError):
        write_pdf(chinese(body("会议")), official(), Faces(official().faces, few))


def test_typesetting_imports_neither_reportlab_nor_fonttools() -> None:
    script = (
        "import sys, minutes_app.documents.pages, minutes_app.documents.pdf\n"
        "sys.exit(' '.join(n for n in sys.modules if n in ('reportlab', 'fontTools')) or 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)

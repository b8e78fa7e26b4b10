"""The same meeting on three machines: TrueType faces, one CFF face, none that shows Chinese."""

import io
import subprocess
import time
from dataclasses import replace
from functools import cache

import pikepdf
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces, Reason
from minutes_app.documents.layout import Face
from minutes_app.documents.pages.texts import block_texts
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.pdf.archival import archival_faults
from minutes_app.documents.tree import Document, plain_paragraph
from minutes_app.domain.errors import FaceError
from minutes_app.host.fonts import FontCatalogue
from tests.documents.cff import FAMILY, cff_face_file
from tests.documents.compose.rich import rich_chinese
from tests.documents.pdf.reading import read_tags
from tests.documents.typeset import (
    catalogue,
    chinese,
    face_file,
    faces_of,
    official,
    squeezed,
    text_of,
    unnumbered,
)

KAI = "AR PL KaitiM GB"
SAMPLE = "会议纪要安全生产，OK"


@cache
def meeting() -> Document:
    return compose(rich_chinese(), official())


def text_of_meeting() -> str:
    texts = (text for block in meeting().blocks for text in block_texts(block, official()))
    return "".join(texts)


@pytest.fixture(scope="module", params=[True, False], ids=["keyed", "named"])
def cff_machine(request, tmp_path_factory) -> FontCatalogue:
    """A machine with DejaVu and one Chinese face with CFF outlines."""
    path = tmp_path_factory.mktemp("faces") / "cff.otf"
    characters = text_of_meeting() + SAMPLE + "— 0123456789的一Aa1"
    face = cff_face_file(face_file(KAI), characters, path, keyed=request.param)
    assert face.outlines == "cff"
    return FontCatalogue([face, *dejavu()])


def dejavu() -> list:
    return [face for face in catalogue().faces if "DejaVu" in face.family]


def test_truetype_faces_make_it_right() -> None:
    check(write_pdf(meeting(), official(), faces_of("official-zh")))


def test_one_cff_face_makes_it_right_and_the_stand_ins_are_named(cff_machine) -> None:
    faces = Faces(official().faces, cff_machine)
    check(write_pdf(meeting(), official(), faces))
    missing = {s.asked: s.got for s in faces.stand_ins() if s.reason is Reason.MISSING}
    assert missing["仿宋_GB2312"] == FAMILY
    assert missing["方正小标宋简体"] == FAMILY


def test_machine_without_a_chinese_face_refuses_and_names_what_it_cannot_show() -> None:
    faces = Faces(official().faces, FontCatalogue(dejavu()))
    with pytest.raises(FaceError) as caught:
        write_pdf(meeting(), official(), faces)
    assert caught.value.code == "face.none"
    named = set(str(caught.value.parameters["characters"]))
    assert set("会议纪要") <= named
    assert named <= set(text_of_meeting())


def test_machine_without_any_face_refuses() -> None:
    with pytest.raises(FaceError):
        Faces(official().faces, FontCatalogue(()))


def test_cff_face_prints_what_the_truetype_face_prints(cff_machine) -> None:
    """The same words by the same hand; only the kind of curve differs."""
    document = chinese(plain_paragraph("body", SAMPLE))
    dark: list[int] = []
    for family, machine in ((FAMILY, cff_machine), (KAI, catalogue())):
        layout = replace(unnumbered(official()), faces={"fangsong": Face(family, family)})
        pdf = write_pdf(document, layout, Faces(layout.faces, machine))
        assert squeezed(text_of(pdf)) == SAMPLE
        dark.append(sum(255 - value for value in picture(pdf)))
    assert dark[0] > 0
    assert dark[0] == pytest.approx(dark[1], rel=0.03)


def test_converted_glyphs_are_kept_for_the_next_document(cff_machine) -> None:
    faces = Faces(official().faces, cff_machine)
    write_pdf(meeting(), official(), faces)  # converts
    kept = min(timed(lambda: write_pdf(meeting(), official(), faces)) for _ in range(3))
    plain = min(
        timed(lambda: write_pdf(meeting(), official(), faces_of("official-zh"))) for _ in range(3)
    )
    assert kept < 3 * plain


def timed(work) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start


def check(pdf: bytes) -> None:
    """Everything is there, nothing is drawn as a box, and the file is an archival one."""
    assert archival_faults(pdf) == ()
    read = read_tags(pdf).root.text
    assert [c for c in read if c.isalnum()] == [c for c in text_of_meeting() if c.isalnum()]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for font in opened.pages[0].Resources.Font.values():
            check_glyphs(font)


def check_glyphs(font) -> None:
    """Each code that the text uses has an outline of its own, unlike the empty box."""
    program = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    face = TTFont(io.BytesIO(program))
    shapes = face.getGlyphSet()
    codes = dict(row.split() for row in font.ToUnicode.read_bytes().decode().splitlines()
                 if row.startswith("<") and "ffff" not in row)  # fmt: skip
    box = drawn(shapes, face.getGlyphOrder()[0])
    for code, text in codes.items():
        if bytes.fromhex(text[1:-1]).decode("utf-16-be").strip():
            outline = drawn(shapes, face.getGlyphOrder()[int(code[1:-1], 16)])
            assert outline
            assert outline != box


def drawn(shapes, name: str) -> list:
    pen = DecomposingRecordingPen(shapes)
    shapes[name].draw(pen)
    return pen.value


def picture(pdf: bytes) -> bytes:
    command = ["pdftoppm", "-gray", "-r", "60", "-"]
    raw = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    return raw.split(b"\n255\n", 1)[1]

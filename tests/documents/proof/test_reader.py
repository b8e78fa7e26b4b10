"""The ruler: where glyphs and rules stand, whoever wrote the file and however."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from minutes_app.documents.pages import Typesetter, glyph_positions
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import UnreadableFileError, measure
from minutes_app.documents.proof.unicode_maps import read_code_map, read_unicode_map
from minutes_app.documents.tree import plain_paragraph
from minutes_app.documents.word import write_word
from tests.documents.proof.files import HEIGHT, MM, Font, composite, measured, written
from tests.documents.typeset import chinese, faces_of, official


def places(content: str, **fonts: Font) -> list[tuple[str, float, float]]:
    """Text, x and baseline of each glyph, in points from the bottom left."""
    page = measured(content, **fonts).pages[0]
    return [
        (glyph.text, round(glyph.x * MM, 2), round(HEIGHT - glyph.baseline * MM, 2))
        for line in page.lines
        for glyph in line.glyphs
    ]


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("BT /F1 10 Tf 30 40 Td (AB) Tj ET", [("A", 30, 40), ("B", 36.67, 40)]),
        ("BT /F1 10 Tf 1 0 0 1 30 40 Tm [(A) -500 (B)] TJ ET", [("A", 30, 40), ("B", 41.67, 40)]),
        ("BT /F1 10 Tf 3 Tc 30 40 Td (AB) Tj ET", [("A", 30, 40), ("B", 39.67, 40)]),
        ("BT /F1 10 Tf 4 Tw 30 40 Td (A B) Tj ET",
         [("A", 30, 40), (" ", 36.67, 40), ("B", 43.45, 40)]),
        ("BT /F1 10 Tf 50 Tz 30 40 Td (AB) Tj ET", [("A", 30, 40), ("B", 33.34, 40)]),
        ("BT /F1 10 Tf 12 TL 30 40 Td (A) Tj T* (B) Tj ET", [("A", 30, 40), ("B", 30, 28)]),
        ("BT /F1 10 Tf 12 TL 30 40 Td (A) Tj (B) ' ET", [("A", 30, 40), ("B", 30, 28)]),
        ('BT /F1 10 Tf 12 TL 30 40 Td (A) Tj 0 3 (BB) " ET',
         [("A", 30, 40), ("B", 30, 28), ("B", 39.67, 28)]),
        ("BT /F1 10 Tf 30 40 TD (A) Tj 0 -12 TD (B) Tj T* (A) Tj ET",
         [("A", 30, 40), ("B", 30, 28), ("A", 30, 16)]),
        ("q 2 0 0 2 5 6 cm BT /F1 10 Tf 10 10 Td (AB) Tj ET Q BT /F1 10 Tf 1 1 Td (A) Tj ET",
         [("A", 25, 26), ("B", 38.34, 26), ("A", 1, 1)]),
        ("BT /F1 10 Tf 30 40 Td 5 Ts (A) Tj ET", [("A", 30, 45)]),
        ("BT /F1 10 Tf 3 Tr 30 40 Td (A) Tj ET", []),
    ],
)  # fmt: skip
def test_operators_of_text(content: str, wanted: list[tuple[str, float, float]]) -> None:
    assert places(content) == wanted


def test_a_size_is_what_stands_on_the_page() -> None:
    page = measured("q .1 0 0 .1 0 0 cm BT /F1 160 Tf 300 400 Td (A) Tj ET Q").pages[0]
    assert page.lines[0].size == pytest.approx(16)
    assert page.lines[0].glyphs[0].advance * MM == pytest.approx(16 * 0.667, abs=0.001)


def test_what_stands_upside_down_has_its_box_and_its_order() -> None:
    page = measured("BT /F1 10 Tf -1 0 0 -1 100 100 Tm (AB) Tj ET").pages[0]
    (line,) = page.lines
    assert line.text == "AB"
    assert line.rect.right * MM == pytest.approx(100)
    assert line.rect.left * MM == pytest.approx(100 - 13.34)
    assert HEIGHT - line.rect.bottom * MM == pytest.approx(100 - 8.8)
    assert HEIGHT - line.rect.top * MM == pytest.approx(100 + 1.2)


def test_forms_are_read_at_their_place() -> None:
    data = written("q 1 0 0 1 100 100 cm /X Do Q", {"X": "BT /F1 10 Tf 1 2 Td (A) Tj ET"})
    glyph = measure(data).pages[0].lines[0].glyphs[0]
    assert (glyph.x * MM, HEIGHT - glyph.baseline * MM) == pytest.approx((111, 102))


def test_composite_fonts_say_width_meaning_and_what_is_missing() -> None:
    font = composite([1000, 500], "会，")
    file = measured("BT /C 16 Tf 20 30 Td <000100020000> Tj ET", C=font)
    glyphs = file.pages[0].lines[0].glyphs
    assert [glyph.text for glyph in glyphs] == ["会", "，", ""]
    assert [round(glyph.advance * MM, 2) for glyph in glyphs] == [16, 8, 16]
    assert [glyph.shown for glyph in glyphs] == [True, True, False]
    face = file.faces[0]
    assert (face.name, face.embedded, face.readable) == ("FandolFang-Regular", False, True)


@pytest.mark.parametrize(
    ("operators", "colour"),
    [("1 0 0 rg", "#FF0000"), ("0 g", "#000000"), ("0 1 1 0 k", "#FF0000"),
     (".5 .5 .5 sc", "#808080"), ("1 0 0 RG", "#000000")],
)  # fmt: skip
def test_colours(operators: str, colour: str) -> None:
    page = measured(f"{operators} BT /F1 10 Tf 1 1 Td (A) Tj ET").pages[0]
    assert page.lines[0].glyphs[0].colour == colour


@pytest.mark.parametrize(
    "content",
    [
        "1 0 0 rg 20 30 100 2 re f",
        "1 0 0 RG 2 w 20 31 m 120 31 l S",
        "1 0 0 rg 20 30 m 120 30 l 120 32 l 20 32 l h f*",
        "q 10 0 0 10 0 0 cm 1 0 0 RG .2 w 2 3.1 m 12 3.1 l s Q",
    ],
)
def test_rules_however_they_are_drawn(content: str) -> None:
    page = measured(content).pages[0]
    rule = page.strokes[0]
    assert rule.colour == "#FF0000"
    assert rule.lying
    assert [rule.left * MM, rule.right * MM] == pytest.approx([20, 120], abs=0.01)
    assert HEIGHT - rule.bottom * MM == pytest.approx(30, abs=0.01)
    assert (rule.bottom - rule.top) * MM == pytest.approx(2, abs=0.01)


def test_maps_of_codes() -> None:
    data = b"""1 beginbfrange <0001> <0003> <4E00> endbfrange
    1 beginbfrange <0010> <0011> [<0041> <00420043>] endbfrange
    2 beginbfchar <20> <0020> <0021> <D840DC00> endbfchar"""
    found = read_unicode_map(data)
    assert [found[code] for code in (1, 2, 3)] == ["一", "丁", "丂"]
    assert (found[16], found[17], found[32], found[33]) == ("A", "BC", " ", "\U00020000")
    assert read_code_map(b"1 begincidrange <00> <02> 7 endcidrange") == {0: 7, 1: 8, 2: 9}


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="unreadable"):
        measure(b"these are no pages")


def test_the_ruler_agrees_with_the_display_list() -> None:
    text = "会议强调，要把“数字政府”建设放在首位，2026年底前完成12项任务。" * 30
    document = chinese(
        plain_paragraph("title-alone", "工作会议纪要"), plain_paragraph("body", text)
    )
    faces, layout = faces_of("official-zh"), official()
    pages = Typesetter(layout, faces).typeset(document)
    file = measure(write_pdf(document, layout, faces, pages=pages))
    assert len(file.pages) == len(pages.pages) > 1
    for page, set_page in zip(file.pages, pages.pages, strict=True):
        wanted = [
            (run.x + place, run.baseline)
            for run in set_page.runs
            for place in glyph_positions(run, faces)[1]
        ]
        found = [(g.x * MM, g.baseline * MM) for line in page.lines for g in line.glyphs]
        assert len(found) == len(wanted)
        for one, other in zip(in_rows(found), in_rows(wanted), strict=True):
            assert one == pytest.approx(other, abs=0.02)


def in_rows(places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return sorted(places, key=lambda place: (round(place[1]), place[0]))


def test_a_hundred_pages_are_measured_in_two_seconds() -> None:
    document = chinese(*(plain_paragraph("body", "会议强调，要把建设放在首位。" * 44)
                         for _ in range(100)))  # fmt: skip
    data = write_pdf(document, official(), faces_of("official-zh"))
    before = time.process_time()
    file = measure(data)
    taken = time.process_time() - before
    assert len(file.pages) >= 95
    assert taken <= 2


@pytest.mark.slow
def test_a_file_of_another_program_is_measured(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    assert office, "LibreOffice is needed for the tests (make setup-test)"
    text = "会议强调，要把建设放在首位，各部门各负其责。" * 20
    document = chinese(plain_paragraph("body", text))
    (tmp_path / "one.docx").write_bytes(write_word(document, official()))
    command = [office, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
               "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "one.docx"]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=150)
    file = measure((tmp_path / "one.pdf").read_bytes())
    lines = file.pages[0].lines
    assert "".join(line.text for line in lines).replace(" ", "").startswith(text[:60])
    full = [line for line in lines if len(line.text) >= 27]
    assert full[1].size == pytest.approx(16, abs=0.1)
    assert full[1].rect.left == pytest.approx(28, abs=0.3)

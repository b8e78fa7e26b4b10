"""Results as a Word file, read back by python-docx and laid out by LibreOffice."""

import gc
import io
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import docx_integrity
import pytest
from docx import Document
from docx.styles.style import CharacterStyle
from docx.table import Table
from docx_integrity import Severity
from openxml_audit import OpenXmlValidator

from minutes_app.documents.results import Found, Listing
from minutes_app.documents.results.word_file import MOST_ROWS, ROWS_OF_TABLE, write_results_word
from minutes_app.documents.tree import Cell
from minutes_app.documents.word import package
from minutes_app.domain.errors import ExportError
from minutes_app.domain.meetings import Language
from minutes_app.language.errors import describe
from tests.documents.results.listings import NASTY, Paced, found, listing


def written(*rows: Found, head: Listing | None = None) -> bytes:
    return write_results_word(head or listing(total=len(rows)), iter(rows), Paced())


def table(data: bytes) -> Table:
    (one,) = Document(io.BytesIO(data)).tables
    return one


def texts(data: bytes) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table(data).rows]


def test_its_head_says_what_was_searched_when_and_how_many() -> None:
    data = written(found(), head=listing("人才 -草案", total=1234, complete=False))
    paragraphs = [one.text for one in Document(io.BytesIO(data)).paragraphs]
    said = "\n".join(paragraphs)
    assert paragraphs[0] == "Search results"
    for words in ("人才 -草案", "22 November 2026", "1,234", "by date, the newest first",
                  "not in the index yet"):  # fmt: skip
        assert words in said


def test_a_meeting_is_named_once_for_what_stands_together() -> None:
    rows = texts(written(found("a"), found("b"), found("c", group="m2", title="Weekly")))
    assert rows[0] == ["Meeting", "Kind", "Speaker", "Text", "Responsible", "Due, status"]
    assert [row[0] for row in rows[1:]] == [
        "19 June 2026\n代表建议督办座谈会",
        "19 June 2026",  # it may stand first on a page
        "19 June 2026\nWeekly",
    ]
    assert rows[1][1:] == [
        "Instruction",
        "吴杰",
        "a",
        "市科技局\n市财政局",
        "31 December 2026\nOpen",
    ]


def test_many_rows_lie_in_several_tables_each_with_its_head() -> None:
    """LibreOffice takes time by the square of the rows of a table."""
    count = 2 * ROWS_OF_TABLE + 3
    data = written(*(found(f"row {number}") for number in range(count)))
    document = Document(io.BytesIO(data))
    sizes = [len(one.rows) - 1 for one in document.tables]
    assert sizes == [ROWS_OF_TABLE, ROWS_OF_TABLE, 3]
    lines = [row.cells for one in document.tables for row in one.rows[1:]]
    assert [cells[3].text for cells in lines] == [f"row {number}" for number in range(count)]
    named = [number for number, cells in enumerate(lines) if "\n" in cells[0].text]
    assert named == [0, ROWS_OF_TABLE, 2 * ROWS_OF_TABLE]  # a table says of what meeting it is
    # Tables that touch are one table for a word processor.
    inner = document.element.body.inner_content_elements
    kinds = [one.tag.rpartition("}")[2] for one in inner]
    assert ("tbl", "tbl") not in list(pairwise(kinds))


def test_rows_are_written_as_they_come() -> None:
    """The tree of all of them would be 200 MB, and to let it go would hold up every thread."""
    held: list[int] = []

    def pace(_count: int) -> None:
        held.append(sum(isinstance(one, Cell) for one in gc.get_objects()))

    count = 12 * ROWS_OF_TABLE
    rows = (found(f"row {number}") for number in range(count))
    write_results_word(listing(total=count), rows, pace)
    assert len(held) > 4
    assert max(held) < 4 * 6 * ROWS_OF_TABLE


def test_the_bytes_do_not_depend_on_the_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [found(f"row {number}") for number in range(3 * ROWS_OF_TABLE)]
    whole = written(*rows)
    monkeypatch.setattr(package, "_CHUNK", 1000)
    assert written(*rows) == whole


@pytest.mark.parametrize(("language", "said"), [
    (Language.CHINESE, "2026年12月31日"), (Language.ENGLISH, "31 December 2026")
])  # fmt: skip
def test_days_are_written_in_one_way(language: Language, said: str) -> None:
    data = written(found(shown_day=""), head=listing(language=language))
    row = texts(data)[1]
    assert row[5].splitlines()[0] == said
    assert row[0].splitlines()[0] == said.replace("12月31日", "6月19日").replace(
        "31 December", "19 June"
    )


@pytest.mark.parametrize("language", Language)
def test_a_tall_row_may_go_on_on_the_next_page(language: Language) -> None:
    """Else it leaves the rest of a page empty, and half of the paper of a long list."""
    texts = ("短", "人才住房" * 50, "人才住房" * 400, "line\n" * 20, "talent housing " * 90)
    data = written(*map(found, texts), head=listing(total=5, language=language))
    whole = [bool(row._tr.xpath("./w:trPr/w:cantSplit")) for row in table(data).rows]
    assert not table(data)._tbl.xpath("./w:tr[position() > 1]//w:vAlign")
    assert whole == [True, True, language is Language.ENGLISH, False, False, False]


def test_what_was_found_stands_out() -> None:
    text = "talents and\nhousing for talents"
    data = written(found(text, marks=((0, 7), (12, 19), (24, 31))))
    cell = table(data).rows[1].cells[3]
    assert cell.text == text
    marked = [run.text for one in cell.paragraphs for run in one.runs
              if run.style is not None and run.style.name == "Found Words"]  # fmt: skip
    assert marked == ["talents", "housing", "talents"]
    style = Document(io.BytesIO(data)).styles["Found Words"]
    assert isinstance(style, CharacterStyle)
    assert style.font.bold


def test_a_mark_over_the_end_of_a_line_is_two() -> None:
    cell = table(written(found("one\ntwo", marks=((1, 5),)))).rows[1].cells[3]
    marked = [run.text for one in cell.paragraphs for run in one.runs
              if run.style is not None and run.style.name == "Found Words"]  # fmt: skip
    assert (cell.text, marked) == ("one\ntwo", ["ne", "t"])


@pytest.mark.parametrize("text", NASTY)
def test_any_text_is_told(text: str) -> None:
    (_, row) = texts(written(found(text, title=text)))
    assert row[3] == text


def test_nothing_found_is_said() -> None:
    document = Document(io.BytesIO(written()))
    assert document.tables == []
    assert document.paragraphs[-1].text == "Nothing was found."


def test_the_page_is_wide() -> None:
    (section,) = Document(io.BytesIO(written(found()))).sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.page_width > section.page_height


def test_more_than_anybody_lays_out_is_for_a_spreadsheet() -> None:
    def never() -> Found:
        raise AssertionError("nothing is asked for")

    with pytest.raises(ExportError) as refused:
        write_results_word(listing(total=MOST_ROWS + 1), (never() for _ in range(2)), Paced())
    assert "spreadsheet" in describe(refused.value).next


@pytest.mark.parametrize("language", Language)
def test_the_file_is_sound(tmp_path: Path, language: Language) -> None:
    rows = [found(text, marks=((0, 1),), group=text) for text in NASTY]
    path = tmp_path / "results.docx"
    path.write_bytes(written(*rows, head=listing(total=len(rows), language=language)))
    assert [str(error.description) for error in OpenXmlValidator().validate(path).errors] == []
    assert [one for one in docx_integrity.check(path) if one.severity is not Severity.INFO] == []


@pytest.mark.slow
@pytest.mark.parametrize("language", Language)
def test_laid_out_every_page_has_the_head_of_the_table(tmp_path: Path, language: Language) -> None:
    soffice, pdftotext = shutil.which("soffice"), shutil.which("pdftotext")
    assert soffice
    assert pdftotext
    rows = [found(f"Housing {number} 人才住房", marks=((0, 7),)) for number in range(120)]
    path = tmp_path / "results.docx"
    path.write_bytes(written(*rows, head=listing(total=120, language=language)))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = [soffice, home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=180)
    told = subprocess.run(
        [pdftotext, "-layout", str(path.with_suffix(".pdf")), "-"],
        check=True, capture_output=True, timeout=60,
    ).stdout.decode()  # fmt: skip
    pages = told.removesuffix("\f").split("\f")
    assert len(pages) > 2
    assert all("Speaker" in page for page in pages)
    assert re.findall(r"Housing (\d+)", told) == [str(number) for number in range(120)]

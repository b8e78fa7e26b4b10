"""Results as a spreadsheet, read back by another program."""

import gc
import io
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from python_calamine import CalamineWorkbook

from minutes_app.documents.results import Found, spreadsheet
from minutes_app.documents.results.spreadsheet import LONGEST_TEXT, cut, write_spreadsheet
from minutes_app.domain.meetings import Language
from tests.documents.results.listings import NASTY, Paced, found, listing


def written(*rows: Found) -> io.BytesIO:
    file = io.BytesIO()
    write_spreadsheet(file, listing(), iter(rows), Paced())
    return file


def read(file: io.BytesIO, sheet: int = 0) -> list[list[object]]:
    file.seek(0)
    book = CalamineWorkbook.from_filelike(file)
    return [list(row) for row in book.get_sheet_by_index(sheet).to_python()]


def part(file: io.BytesIO, name: str) -> str:
    return zipfile.ZipFile(file).read(name).decode()


def test_a_row_is_what_was_found_and_days_are_days() -> None:
    head, row = read(written(found()))
    assert head == ["Date", "Meeting", "Found in", "Kind", "Speaker", "Text", "Responsible",
                    "Due", "Status"]  # fmt: skip
    assert row == [date(2026, 6, 19), "代表建议督办座谈会", "Entry", "Instruction", "吴杰",
                   "Housing for talents", "市科技局; 市财政局", date(2026, 12, 31),
                   "Open"]  # fmt: skip


def test_a_day_that_no_spreadsheet_counts_is_text() -> None:
    rows = read(
        written(
            found(day=None, shown_day="June 2026", due=None),
            found(day=date(1899, 5, 4)),
            found(day=date(1900, 2, 28)),
        )
    )
    assert [row[0] for row in rows[1:]] == ["June 2026", "1899-05-04", "1900-02-28"]
    assert rows[1][7] == ""


def test_on_paper_every_page_has_the_head_and_its_number() -> None:
    file = written(found())
    sheet = part(file, "xl/worksheets/sheet1.xml")
    for words in ('orientation="landscape"', 'paperSize="9"', 'fitToHeight="0"',
                  "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>"):  # fmt: skip
        assert words in sheet
    assert "$1:$1" in part(file, "xl/workbook.xml")


@pytest.mark.parametrize("text", [text for text in NASTY if text])
def test_text_is_text(text: str) -> None:
    file = written(found(text, title=text))
    assert read(file)[1][5] == read(file)[1][1] == text
    sheet = part(file, "xl/worksheets/sheet1.xml")
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    cell = next(one for one in ET.fromstring(sheet).iter() if one.get("r") == "F2")
    assert cell.get("t") == "inlineStr"


def test_what_no_file_may_hold_is_cleaned_away() -> None:
    assert read(written(found("a\x00b\x0bc\ud800d\ufffee")))[1][5] == "abcde"


def test_the_head_stays_in_sight_and_filters() -> None:
    file = written(found(), found())
    sheet = part(file, "xl/worksheets/sheet1.xml")
    assert 'ySplit="1"' in sheet
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:I3"/>' in sheet
    assert 'min="6" max="6" width="80' in sheet


@pytest.mark.parametrize("text", ["a" * 40_000, "𠮷" * 20_000, "字" * (LONGEST_TEXT + 1)])
def test_a_text_that_is_too_long_says_that_it_was_cut(text: str) -> None:
    (_, row) = read(written(found(text)))
    shown = str(row[5])
    assert len(shown.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    kept = shown.removesuffix("… (cut: the text is longer than a cell)")
    assert kept != shown
    assert text.startswith(kept)
    assert len(kept.encode("utf-16-le")) // 2 > LONGEST_TEXT - 60


@pytest.mark.parametrize("text", ["a" * LONGEST_TEXT, "𠮷" * (LONGEST_TEXT // 2), ""])
def test_one_that_just_fits_is_whole(text: str) -> None:
    assert cut(text) == text


def test_where_a_sheet_is_full_rows_go_on_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 3)
    pace = Paced()
    file = io.BytesIO()
    write_spreadsheet(file, listing(), (found(str(n)) for n in range(7)), pace)
    texts = [[row[5] for row in read(file, sheet)[1:]] for sheet in range(3)]
    assert texts == [["0", "1", "2"], ["3", "4", "5"], ["6"]]
    assert pace.told == [7]


def test_nothing_found_is_a_head() -> None:
    assert len(read(written())) == 1


def test_the_language_has_its_face() -> None:
    file = io.BytesIO()
    write_spreadsheet(file, listing(language=Language.CHINESE), iter([found()]), Paced())
    assert "SimSun" in part(file, "xl/styles.xml")


def test_what_is_given_up_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def rows() -> Iterator[Found]:
        yield found()
        assert len(list(tmp_path.iterdir())) == 1
        raise KeyError

    with pytest.raises(KeyError):
        write_spreadsheet(io.BytesIO(), listing(), rows(), Paced())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [0, 1_000, 4_000])
def test_a_disk_that_is_full_is_said_as_such(room: int) -> None:
    """And nothing else is: what the library lets go of later complains to nobody."""

    class Full(io.BytesIO):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            if self.tell() + len(data) > room:
                raise OSError(28, "No space left on device")
            return super().write(data)

    with pytest.raises(OSError, match="No space left"):
        write_spreadsheet(Full(), listing(), iter([found()]), Paced())
    gc.collect()

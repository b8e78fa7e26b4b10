"""Every sort of file gives the same rows, wherever the program and the file lie."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from minutes_app.domain.errors import ImportFileError
from minutes_app.intake.files import FileContent, Form, read_file
from tests.architecture.sources import ROOT
from tests.intake.files.foreign import (
    LIST,
    compound,
    csv_of,
    document,
    packed,
    page,
    sheet,
    workbook,
    write,
)


def rows(content: FileContent, table: int = 0) -> list[list[str]]:
    return [list(row) for row in content.tables[table].rows]


def word_file(path: Path) -> Path:
    made = docx.Document()
    made.add_paragraph("参会人员名单")
    table = made.add_table(0, 4)
    for row in LIST:
        for target, words in zip(table.add_row().cells, row, strict=True):
            target.text = words
    made.add_paragraph("张三（市教育局）", style="List Bullet")
    made.save(str(path))
    return path


def test_a_workbook(tmp_path: Path) -> None:
    content = read_file(write(tmp_path, "名单.xlsx", workbook(("名单", sheet(LIST)))))
    assert content.form is Form.WORKBOOK
    assert [table.name for table in content.tables] == ["名单"]
    assert rows(content) == LIST


def test_every_sheet_that_can_be_seen_is_offered(tmp_path: Path) -> None:
    book = workbook(("领导", sheet(LIST[:2])), ("空", sheet([])), ("部门", sheet(LIST)))
    content = read_file(write(tmp_path, "a.xlsx", book))
    assert [table.name for table in content.tables] == ["领导", "部门"]
    assert rows(content, 1) == LIST


def test_values_are_said_as_somebody_would_write_them(tmp_path: Path) -> None:
    values = '<sheetData><row r="1">{}</row></sheetData>'.format(
        '<c r="A1"><v>1.3900001111E10</v></c><c r="B1"><v>2.5</v></c>'
        '<c r="C1" t="b"><v>1</v></c><c r="D1"><f>1+1</f><v>2</v></c>'
        '<c r="E1" t="str"><f>A1</f><v>局长</v></c>'
    )
    head, _, tail = sheet([]).partition("<sheetData></sheetData>")
    content = read_file(write(tmp_path, "a.xlsx", workbook(("s", head + values + tail))))
    assert rows(content) == [["13900001111", "2.5", "True", "2", "局长"]]


def test_a_merged_cell_speaks_for_all_its_rows(tmp_path: Path) -> None:
    table = [["名单", "", ""], ["市科技局", "张三", "局长"], ["", "李四", "副局长"], ["", "", ""]]
    merged = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells>'
    content = read_file(write(tmp_path, "a.xlsx", workbook(("s", sheet(table, more=merged)))))
    assert rows(content)[:3] == [
        ["名单"],
        ["市科技局", "张三", "局长"],
        ["市科技局", "李四", "副局长"],
    ]


def test_hidden_rows_are_told_apart(tmp_path: Path) -> None:
    content = read_file(write(tmp_path, "a.xlsx", workbook(("s", sheet(LIST, hidden=(3, 5))))))
    table = content.tables[0]
    assert table.hidden == {2, 4}
    assert [row[1] for row in table.shown()] == ["姓名", "张三", "欧阳明月", "陈国强"]


def test_a_word_document(tmp_path: Path) -> None:
    content = read_file(word_file(tmp_path / "名单.docx"))
    assert content.form is Form.DOCUMENT
    assert rows(content) == LIST
    assert content.tables[1].is_text
    assert content.tables[1].text() == "参会人员名单\n张三（市教育局）"


def test_words_that_word_does_not_show_are_left_out(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>张三</w:t></w:r><w:del><w:r><w:delText>李四</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>、王五</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc>"
        "<w:tc><w:p><w:r><w:t>局</w:t><w:tab/><w:t>长</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
        "<w:p><w:r><w:t>市科技局</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
    )
    content = read_file(write(tmp_path, "a.docx", document(body)))
    assert rows(content) == [["", "", "局\t长"], ["市科技局"], ["市科技局"]]
    assert content.tables[1].text() == "张三、王五"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "，"])
def test_every_delimiter(tmp_path: Path, delimiter: str) -> None:
    content = read_file(write(tmp_path, "a.txt", csv_of(LIST, delimiter)))
    assert (content.form, content.delimiter) == (Form.TEXT, delimiter)
    assert rows(content) == LIST
    assert content.tables[1].is_text


def test_quotes_hold_delimiters_and_lines(tmp_path: Path) -> None:
    text = 'name,body\n"Li, Lei","Bureau ""A""\nof B"\nHan Mei,C\n'
    content = read_file(write(tmp_path, "a.csv", text))
    assert rows(content) == [["name", "body"], ["Li, Lei", 'Bureau "A"\nof B'], ["Han Mei", "C"]]


def test_sentences_are_no_table(tmp_path: Path) -> None:
    text = "市科技局局长张三，市经信局副局长李四，\n王五（市教育局）\n列席：赵六，钱七，孙八\n"
    content = read_file(write(tmp_path, "a.txt", text))
    assert [table.is_text for table in content.tables] == [True]
    assert content.tables[0].text() == text.strip()


@pytest.mark.parametrize("name", ["a.xls", "a.csv", "a.docx", "list"])
def test_the_end_of_a_name_says_nothing(tmp_path: Path, name: str) -> None:
    assert read_file(write(tmp_path, name, page(LIST))).form is Form.PAGE
    assert rows(read_file(write(tmp_path, name, page(LIST)))) == LIST
    assert rows(read_file(write(tmp_path, name, workbook(("s", sheet(LIST)))))) == LIST
    assert rows(read_file(write(tmp_path, name, csv_of(LIST)))) == LIST


def test_a_page_whose_tags_do_not_end_loses_nothing(tmp_path: Path) -> None:
    text = "<table><tr><th>姓名<th>单位<tr><td>张三<br>李四<td colspan=2>市科技局<td>a &amp; b"
    content = read_file(write(tmp_path, "a.xls", text))
    assert rows(content) == [["姓名", "单位"], ["张三\n李四", "市科技局", "", "a & b"]]


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("intake.not_a_list", b"%PDF-1.7 ..."),
        ("intake.not_a_list", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        ("intake.not_a_list", bytes(range(256)) * 20),
        ("intake.not_a_list", b"zhang\0san,li\0si\n" * 20),
        ("intake.not_a_list", packed({"list.xlsx": workbook(("s", sheet(LIST)))})),
        ("intake.not_a_list", b"<html><body>nothing</body></html>"),
        ("intake.encrypted", compound("Root Entry", "EncryptionInfo", "EncryptedPackage")),
        ("intake.old_word", compound("Root Entry", "WordDocument")),
        ("intake.damaged", compound("Root Entry", "Workbook")),
        ("intake.damaged", workbook(("s", sheet(LIST)))[:-40]),
        ("intake.damaged", workbook(("s", sheet(LIST)))[:300]),
        ("intake.damaged", workbook(("s", sheet(LIST)[:-60]))),
        ("intake.damaged", document("<w:p><w:t>a</w:p>")),
        ("intake.empty", b""),
        ("intake.empty", b" \r\n\t \n"),
        ("intake.empty", workbook(("s", sheet([])))),
        ("intake.empty", document("<w:p/>")),
    ],
)  # fmt: skip
def test_what_holds_no_list_is_refused_by_name(tmp_path: Path, code: str, content: bytes) -> None:
    with pytest.raises(ImportFileError) as caught:
        read_file(write(tmp_path, "名单.csv", content))
    assert caught.value.code == code
    assert caught.value.parameters["name"] == "名单.csv"


def test_only_a_file_is_opened(tmp_path: Path) -> None:
    good = write(tmp_path, "a.csv", csv_of(LIST))
    link = tmp_path / "link.csv"
    link.symlink_to(good)
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path, code in (
        (link, "intake.not_a_file"),
        (pipe, "intake.not_a_file"),
        (Path("/dev/zero"), "intake.not_a_file"),
        (tmp_path, "intake.unreadable"),
        (tmp_path / "gone.csv", "intake.unreadable"),
    ):
        with pytest.raises(ImportFileError) as caught:
            read_file(path)
        assert caught.value.code == code


def test_it_reads_wherever_program_and_file_lie(tmp_path: Path) -> None:
    """The package copied as an installation has it, run from elsewhere, over a path with spaces."""
    home = tmp_path / "安装 here"
    shutil.copytree(ROOT / "minutes_app", home / "minutes_app")
    folder = tmp_path / "会议 材料"
    folder.mkdir()
    path = write(folder, "参会 名单 ’26.csv", csv_of(LIST))
    # Files that a list may lie beside must not stand in for the program's own modules.
    for name in ("json.py", "zipfile.py", "minutes_app.py", "csv.py"):
        write(folder, name, "raise SystemExit('taken in')\n")
    script = (
        f"import sys; sys.path.insert(0, {str(home)!r})\n"
        "from pathlib import Path\n"
        "import minutes_app; from minutes_app.intake.files import read_file\n"
        f"print(minutes_app.__file__); print(len(read_file(Path({path.name!r})).tables[0].rows))\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    assert done.stdout.split() == [
        *str(home / "minutes_app" / "__init__.py").split(), str(len(LIST)),
    ]  # fmt: skip

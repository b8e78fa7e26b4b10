"""All that a search finds as files, from a real archive."""

import csv
import io
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Deadline, Entry, EntryKind, Responsible
from minutes_app.domain.errors import ExportError
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.query import Order
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from minutes_app.services.searching import Searcher, SearchInterrupted
from minutes_app.services.searching.exporting import (
    PORTION,
    Asked,
    ResultFormat,
    export_results,
    hits_in_portions,
)

LONG = "前言" * 300 + "人才住房" + "后语" * 300


@pytest.fixture
def archive(desk: Desk) -> Desk:
    """Return an archive with two meetings, and the word in texts, in a note and in names."""
    (first,) = desk.meetings.create("人才工作会", start=PartialDate(2026, 6, 19)).of_type(Meeting)
    (second,) = desk.meetings.create("Weekly", start=PartialDate(2025, 3)).of_type(Meeting)
    desk.recording.add(first.id, NewEntry(LONG, kind=EntryKind.INSTRUCTION))
    desk.recording.add(first.id, NewEntry("=人才 of the note", kind=EntryKind.REPORT))
    (noted,) = desk.recording.add(second.id, NewEntry("Housing")).of_type(Entry)
    with desk.archive.operation("entry.edit", second.id) as operation:
        operation.put(
            replace(
                noted,
                note="看人才",
                lead=(Responsible("市人才局"),),
                deadline=Deadline(day=date(2026, 12, 31)),
            )
        )
    return desk


@pytest.fixture
def searcher(archive: Desk, tmp_path: Path) -> Iterator[Searcher]:
    opened = Searcher.open(tmp_path / "a.minutes")
    yield opened
    opened.close()


def written(searcher: Searcher, path: Path, form: ResultFormat, words: str = "人才") -> int:
    return export_results(searcher, searcher.parse(words), path, form)


def rows(path: Path) -> list[list[str]]:
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))[1:]


def test_every_place_is_a_row_with_its_whole_text(searcher: Searcher, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    assert written(searcher, path, ResultFormat.CSV) == 4
    found = {row[5]: row for row in rows(path)}
    assert set(found) == {"人才工作会", LONG, "'=人才 of the note",
                          "Housing\nResponsible: 市人才局"}  # fmt: skip
    assert found[LONG][:5] == ["2026-06-19", "人才工作会", "Entry", "Instruction", ""]
    last = found["Housing\nResponsible: 市人才局"]
    assert (last[0], last[6], last[7]) == ("March 2025", "市人才局", "2026-12-31")


def test_a_spreadsheet_has_the_same_rows(searcher: Searcher, tmp_path: Path) -> None:
    written(searcher, tmp_path / "r.csv", ResultFormat.CSV)
    written(searcher, tmp_path / "r.xlsx", ResultFormat.SPREADSHEET)
    sheet = CalamineWorkbook.from_path(tmp_path / "r.xlsx").get_sheet_by_index(0).to_python()
    assert [str(row[5]) for row in sheet[1:]] == [
        row[5].removeprefix("'") for row in rows(tmp_path / "r.csv")
    ]
    assert date(2026, 12, 31) in [row[7] for row in sheet]


def test_in_word_every_place_of_the_words_is_marked(searcher: Searcher, tmp_path: Path) -> None:
    path = tmp_path / "r.docx"
    assert written(searcher, path, ResultFormat.WORD) == 4
    with path.open("rb") as file:
        (table,) = Document(file).tables
    for row in table.rows[1:]:
        cell = row.cells[3]
        marked = "".join(run.text for one in cell.paragraphs for run in one.runs
                         if run.style is not None and run.style.name == "Found Words")  # fmt: skip
        assert marked == "人才" * cell.text.count("人才")


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("words", ["人", "housing", "kind:report", "nosuch", "-人才"])
def test_portions_are_the_list(
    searcher: Searcher, monkeypatch: pytest.MonkeyPatch, order: Order, words: str
) -> None:
    monkeypatch.setattr("minutes_app.services.searching.exporting.PORTION", 2)
    query = searcher.parse(words)
    told = [hit.record for hits in hits_in_portions(searcher, Asked(query, order)) for hit in hits]
    assert told == [hit.record for hit in searcher.rows(query, order, 0, 100)]
    assert len(told) == searcher.total(query)
    some = [hit for hits in hits_in_portions(searcher, Asked(query, order, 3)) for hit in hits]
    assert [hit.record for hit in some] == told[:3]


def test_what_is_recorded_meanwhile_tells_no_place_twice(
    archive: Desk, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minutes_app.services.searching.exporting.PORTION", 2)
    told = list[str]()
    for hits in hits_in_portions(searcher, Asked(searcher.parse("人才"))):
        told += [hit.record for hit in hits]
        if len(told) == 2:
            archive.meetings.create("人才新会", start=PartialDate(2027, 1, 1))
    assert len(told) == len(set(told))
    assert len(told) == 4


@pytest.mark.parametrize("deed", ["bin", "edit", "rebuild"])
def test_a_file_holds_what_was_there_at_its_beginning(
    archive: Desk, searcher: Searcher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, deed: str
) -> None:
    monkeypatch.setattr("minutes_app.services.searching.exporting.PORTION", 10)
    monkeypatch.setattr("minutes_app.documents.results.csv_file._EVERY", 10)
    meeting = archive.meetings.create("Newest", start=PartialDate(2027, 1)).of_type(Meeting)[0].id
    many = archive.recording.add_all(meeting, [NewEntry(f"人才 {n}") for n in range(30)])

    def progress(done: int, _: int) -> None:
        if done != 10:
            return
        if deed == "bin":
            archive.meetings.bin(meeting)
        elif deed == "edit":
            for one in many.of_type(Entry)[:5]:
                archive.recording.edit(one.id, text="改")
        else:
            archive.indexing.rebuild()

    query, path = searcher.parse("人才"), tmp_path / "r.csv"
    count = export_results(searcher, query, path, ResultFormat.CSV, progress=progress)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert count == len(rows) - 1 == 34
    if deed == "bin":
        assert searcher.total(query) == 4  # and the next search sees what is there now


@pytest.mark.parametrize("form", ResultFormat)
def test_one_that_is_stopped_leaves_what_was_there(
    searcher: Searcher, tmp_path: Path, form: ResultFormat
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path, stop = folder / "r", Event()
    path.write_bytes(b"old")

    def progress(done: int, of: int) -> None:
        assert (done, of) == (4, 4)
        stop.set()

    query = searcher.parse("人才")
    export_results(searcher, query, path, form, progress=progress, stop=stop)
    path.write_bytes(b"old")
    with pytest.raises(SearchInterrupted):
        export_results(searcher, query, path, form, progress=progress, stop=stop)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]


def test_stopped_between_two_portions(archive: Desk, searcher: Searcher, tmp_path: Path) -> None:
    meeting = archive.meetings.create("Many").of_type(Meeting)[0].id
    archive.recording.add_all(meeting, [NewEntry(f"人才 {n}") for n in range(PORTION + 100)])
    stop, told = Event(), list[int]()

    def progress(done: int, _: int) -> None:
        told.append(done)
        stop.set()

    path = tmp_path / "r.csv"
    with pytest.raises(SearchInterrupted):
        export_results(
            searcher, searcher.parse("人才"), path, ResultFormat.CSV, progress=progress, stop=stop
        )
    assert told == [PORTION]
    assert not path.exists()


def test_a_folder_that_is_not_there_is_said(searcher: Searcher, tmp_path: Path) -> None:
    with pytest.raises(ExportError) as refused:
        written(searcher, tmp_path / "none" / "r.csv", ResultFormat.CSV)
    assert refused.value.code == "export.unwritable"


_MEASURED = """
import sys
from datetime import date
from pathlib import Path
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.query import Query
from minutes_app.services.searching import Searcher
from minutes_app.services.searching.exporting import ResultFormat, export_results
from minutes_app.storage.search.results import Hit, Where
from minutes_app.storage.search.wholes import WholePart

class Many(Searcher):
    def total(self, query, most=None):
        return 20_000
    def rows(self, query, order, first, count):
        return [
            Hit(n, Where.ENTRY, Id(str(n)), Id(str(n // 3)), "M", PartialDate(2026, 6, 19), "text",
                "x", kind=EntryKind.REPORT, speakers=("吴杰",), due=date(2026, 12, 31))
            for n in range(first, min(first + count, 20_000))
        ]
    def whole_parts(self, query, hits):
        text = "人才住房" * 100
        return [(WholePart("text", f"{hit.record} {text}", ((6, 8),)),) for hit in hits]

searcher = Many.open(Path(sys.argv[1]))
form = ResultFormat(sys.argv[2])
count = export_results(searcher, Query("x"), Path(sys.argv[3]), form)
(peak,) = (line for line in Path("/proc/self/status").open() if line.startswith("VmHWM"))
print(count, int(peak.split()[1]) // 1024)
"""


@pytest.mark.parametrize(("form", "most"), [("csv", 60), ("xlsx", 80), ("docx", 400)])
def test_twenty_thousand_take_little_memory(
    archive: Desk, tmp_path: Path, form: str, most: int
) -> None:
    given = [str(tmp_path / "a.minutes"), form, str(tmp_path / f"r.{form}")]
    told = subprocess.run(
        [sys.executable, "-c", _MEASURED, *given], capture_output=True, check=True, timeout=120
    ).stdout.split()
    assert int(told[0]) == 20_000
    assert int(told[1]) < most, "MB"

"""Hostile and broken files: within 512 MB and ten seconds, all or nothing, nothing left behind."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from minutes_app.domain.errors import ImportFileError
from minutes_app.host.confined import child as confined_child
from minutes_app.host.confined.memory import TaskInfo
from minutes_app.host.confined.windows import ExtendedLimits
from minutes_app.host.confined.windows import limits as job_limits
from minutes_app.intake.files import child, limits, read_file
from minutes_app.language.errors import describe
from tests.architecture.sources import ROOT
from tests.intake.files.foreign import (
    LIST,
    csv_of,
    document,
    packed,
    relinked,
    sheet,
    workbook,
    write,
)

_LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
LAUGHS = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{_LAUGHS}]>'
FETCH = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


def _entities_in_workbook(head: str) -> bytes:
    part = sheet([["&l9;"]]).replace("&amp;", "&")
    return workbook(("s", head + part.partition("?>")[2]))


def _many_cells(count: int) -> bytes:
    """Return a workbook of few bytes with as many cells as memory cannot hold."""
    row = "".join(f'<c r="{chr(65 + at)}{{0}}"><v>1</v></c>' for at in range(26))
    lines = "".join(f'<row r="{at}">{row.format(at)}</row>' for at in range(1, count // 26))
    head, _, tail = sheet([]).partition("</sheetData>")
    return workbook(("s", head + lines + "</sheetData>" + tail))


def _far_apart() -> bytes:
    """Return a workbook with two cells so far apart that the space between fills any memory."""
    far = "".join(f'<row r="{row}"><c r="{place}{row}"><v>1</v></c></row>'
                  for row, place in ((1, "A"), (1_048_576, "XFD")))  # fmt: skip
    head, _, tail = sheet([]).partition("</sheetData>")
    return workbook(("s", head + far + "</sheetData>" + tail))


def _shared() -> bytes:
    """Return a workbook in which one long text is meant by each of half a million cells."""
    row = "".join(f'<c r="{chr(65 + at)}{{0}}" t="s"><v>0</v></c>' for at in range(26))
    lines = "".join(f'<row r="{at}">{row.format(at)}</row>' for at in range(1, 19_000))
    head, _, tail = sheet([]).partition("</sheetData>")
    strings = f"<si><t>{os.urandom(16_000).hex()}</t></si>"
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    extra = {"xl/sharedStrings.xml": f'<sst xmlns="{namespace}">{strings}</sst>'.encode()}
    link = (
        '<Relationship Id="s" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org'
        '/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
    )
    made = workbook(("s", head + lines + "</sheetData>" + tail), extra=extra)
    return relinked(made, "xl/_rels/workbook.xml.rels", "</Relationships>", link)


def _merged() -> bytes:
    """Return a document in which one long cell goes on through very many rows."""
    first = (
        "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>"
        f"{os.urandom(15_000).hex()}</w:t></w:r></w:p></w:tc></w:tr>"
    )
    more = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>" * 5_000
    return document(f"<w:tbl>{first}{more}</w:tbl>")


def _deep(levels: int) -> bytes:
    return document("<w:tbl><w:tr><w:tc>" * levels + "</w:tc></w:tr></w:tbl>" * levels)


def _quadratic() -> bytes:
    """Return a part of one start tag that never ends: naive parsers read it anew at every piece."""
    attributes = "".join(f' a{number}="{"x" * 40}"' for number in range(200_000))
    return document(f"<w:p{attributes}/>")


def _lying(content: bytes) -> bytes:
    """Return an archive that says its members are small; they are not."""
    return content.replace((5_000_000).to_bytes(4, "little"), (50).to_bytes(4, "little"))


def _locked() -> bytes:
    made = bytearray(packed({"xl/workbook.xml": "x"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        made[made.index(mark) + place] |= 1
    return bytes(made)


HOSTILE: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "zip bomb": (lambda: packed({"xl/workbook.xml": b"0" * 90_000_000}), {"intake.packed"}),
    "zip of more than may be": (
        lambda: packed({f"xl/{n}.xml": os.urandom(1000) * 21_000 for n in range(5)}),
        {"intake.packed"},
    ),
    "zip in a zip": (
        lambda: packed({"a.zip": packed({"b.zip": packed({"xl/w.xml": b"0" * 90_000_000})})}),
        {"intake.not_a_list"},
    ),
    "zip that lies": (
        lambda: _lying(packed({"xl/workbook.xml": os.urandom(5_000_000)})), {"intake.damaged"},
    ),
    "many members": (
        lambda: packed({f"xl/{number}": b"" for number in range(20_000)}), {"intake.packed"},
    ),
    "zip with a password": (_locked, {"intake.encrypted"}),
    "laughs in a workbook": (lambda: _entities_in_workbook(LAUGHS), {"intake.entities"}),
    "laughs in a document": (
        lambda: document("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", head=LAUGHS), {"intake.entities"},
    ),
    "file fetched by a document": (
        lambda: document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", head=FETCH), {"intake.entities"},
    ),
    "laughs behind a long comment": (
        lambda: document(
            "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>",
            head=f'<?xml version="1.0"?><!--{os.urandom(60_000).hex()}-->' + LAUGHS[21:],
        ),
        {"intake.entities"},
    ),
    "one endless tag": (_quadratic, {"intake.empty", "intake.damaged", "intake.too_large"}),
    "tables in tables": (lambda: _deep(20_000), {"intake.damaged"}),
    "cells far apart": (_far_apart, {"intake.too_large"}),
    "one text in half a million cells": (_shared, {"intake.too_large"}),
    "one cell through five thousand rows": (_merged, {"intake.too_large"}),
    "a page of open signs": (
        lambda: b"<table><tr><td>" + b"<" * 12_000_000, {"intake.long_cell", "intake.too_slow"},
    ),
    "a page of tables": (lambda: b"<table>" * 100_000, {"intake.not_a_list"}),
    "two million cells": (lambda: _many_cells(2_000_000), {"intake.many_rows"}),
    "a million lines": (lambda: b"a,b\n" * 1_000_000, {"intake.many_rows"}),
    "more rows than may be": (lambda: b"a,b\n" * 20_001, {"intake.many_rows"}),
    "a cell of 15 MB": (lambda: b"name,note\nli," + b"x" * 15_000_000, {"intake.long_cell"}),
    "a cell of 50 MB": (lambda: b"name,note\nli," + b"x" * 50_000_000, {"intake.too_large"}),
    "a cell of 50 MB in a workbook": (
        lambda: workbook(("s", sheet([["x" * 50_000_000]]))), {"intake.packed"},
    ),
    "a cell of 8 MB in a workbook": (
        lambda: workbook(("s", sheet([[os.urandom(4_000_000).hex()]]))), {"intake.long_cell"},
    ),
    "many columns": (
        lambda: (b",".join([b"x"] * 201) + b"\n") * 10, {"intake.many_columns"},
    ),
    "many cells": (lambda: (b",".join([b"x"] * 150) + b"\n") * 19_000, {"intake.too_large"}),
    "a file of 60 MB": (lambda: b"x" * 60_000_000, {"intake.too_large"}),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_within_its_limits(tmp_path: Path, kind: str) -> None:
    make, codes = HOSTILE[kind]
    path = write(tmp_path, "list.xlsx", make())
    before = time.monotonic()
    with pytest.raises(ImportFileError) as caught:
        read_file(path)
    assert time.monotonic() - before < limits.SECONDS + 2
    assert caught.value.code in codes
    words = describe(caught.value)
    assert "list.xlsx" in words.title or "A cell of" in words.title
    assert "–" not in str(words)
    assert [one.name for one in tmp_path.iterdir()] == ["list.xlsx"]
    assert _children() == []


def test_as_many_rows_as_may_be_are_read(tmp_path: Path) -> None:
    lines = [["姓名", "单位"], *([f"张三{number}", "市科技局"] for number in range(19_999))]
    content = read_file(write(tmp_path, "a.csv", csv_of(lines)))
    assert len(content.tables[0].rows) == 20_000


def test_a_sheet_that_is_too_long_does_not_hide_the_others(tmp_path: Path) -> None:
    long = sheet([["a"]] * 20_001)
    content = read_file(write(tmp_path, "a.xlsx", workbook(("data", long), ("名单", sheet(LIST)))))
    assert [table.name for table in content.tables] == ["data", "名单"]
    problem = content.tables[0].problem
    assert problem is not None
    assert problem.code == "intake.many_rows"
    assert [list(row) for row in content.tables[1].rows] == LIST


@pytest.mark.slow
def test_every_cut_is_read_whole_or_not_at_all(tmp_path: Path) -> None:
    whole = workbook(("名单", sheet(LIST)))
    for cut in range(4, len(whole), max(len(whole) // 25, 1)):
        with pytest.raises(ImportFileError) as caught:
            read_file(write(tmp_path, "a.xlsx", whole[:cut]))
        assert caught.value.code in {"intake.damaged", "intake.not_a_list"}


def test_a_file_that_is_changed_while_it_is_read_is_read_once(tmp_path: Path) -> None:
    """The file is opened once, so that nothing is put in its place between look and reading."""
    opened = (ROOT / "minutes_app/intake/files/reader.py").read_text("utf-8").count("os.open(")
    assert opened == 1


def _run_child(script: str) -> "subprocess.CompletedProcess[str]":
    begin = "from minutes_app.intake.files import limits; limits.confine()\n"
    return subprocess.run(
        [sys.executable, "-c", begin + script],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    "script",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "open('/tmp/written-by-a-list', 'w')",
        "import os; os.open('/tmp/written-by-a-list', os.O_WRONLY | os.O_CREAT)",
        "import os; os.remove('/tmp/nothing')",
    ],
)
def test_the_child_may_neither_call_nor_write(script: str) -> None:
    done = _run_child(f"{script}\nprint('did it')")
    assert "PermissionError" in done.stderr
    assert "did it" not in done.stdout
    assert not Path("/tmp/written-by-a-list").exists()


def test_the_child_has_no_more_memory_than_it_may() -> None:
    assert "MemoryError" in _run_child("b = bytearray(600 << 20)").stderr
    assert _run_child("b = bytearray(300 << 20)").returncode == 0


def test_the_child_has_no_more_time_than_it_may() -> None:
    begin = "from minutes_app.intake.files import limits\nlimits.SECONDS = 1\nlimits.confine()\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{begin}while True: pass"], cwd=ROOT, check=False, timeout=60
    )
    assert done.returncode == -signal.SIGXCPU


def _children() -> list[str]:
    """Return the processes that read files and are still there, this test's own children."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text("utf-8", errors="replace").rpartition(")")[2].split()
            line = (place.parent / "cmdline").read_text("utf-8", errors="replace")
        except OSError:
            continue
        if int(fields[1]) == os.getpid() and "intake.files.reader" in line:
            found.append(place.parent.name)
    return found


def _slow_child(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let the child do something else before it reads."""
    begin = f"import sys; sys.path += sys.argv.pop(1).split('\\n'); {script}"
    monkeypatch.setattr(child, "_BEGIN", begin + "  # minutes_app.intake.files.reader")


def test_a_child_that_does_not_end_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _slow_child(monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(limits, "SECONDS", 1)
    with pytest.raises(ImportFileError) as caught:
        read_file(write(tmp_path, "a.csv", csv_of(LIST)))
    assert caught.value.code == "intake.too_slow"
    assert describe(caught.value).title == "a.csv was not read within 1 seconds."
    assert _children() == []


def test_reading_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _slow_child(monkeypatch, "import time; time.sleep(60)")
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    before = time.monotonic()
    with pytest.raises(ImportFileError) as caught:
        read_file(write(tmp_path, "a.csv", csv_of(LIST)), cancelled=stop.is_set)
    assert caught.value.code == "intake.cancelled"
    assert time.monotonic() - before < 2
    assert _children() == []


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("import os; os.abort()", "intake.too_large"),
        ("import os; os._exit(3)", "intake.damaged"),
        ("pass", "intake.damaged"),
        ("print('{broken')", "intake.damaged"),
        ("print('{\"form\": \"text\"}')", "intake.damaged"),
        ("[print('x' * 1000) for _ in range(20_000)]", "intake.too_large"),
        ("print('x' * 10_000, flush=True); [print('x' * 9999) for _ in iter(int, 1)]",
         "intake.too_large"),
    ],
)  # fmt: skip
def test_whatever_the_child_says_it_is_all_or_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: str
) -> None:
    _slow_child(monkeypatch, script)
    with pytest.raises(ImportFileError) as caught:
        read_file(write(tmp_path, "a.csv", csv_of(LIST)))
    assert caught.value.code == code
    assert _children() == []


def test_a_child_that_cannot_be_started_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined_child.sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(ImportFileError) as caught:
        read_file(write(tmp_path, "a.csv", csv_of(LIST)))
    assert caught.value.code == "intake.not_started"


def test_every_refusal_has_words() -> None:
    folder = ROOT / "minutes_app" / "intake" / "files"
    source = "\n".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    codes = {one.split('"')[0] for one in source.split('"intake.')[1:]}
    general = describe(ImportFileError("nothing.known")).title
    assert len(codes) >= 15
    for code in codes:
        assert describe(ImportFileError(f"intake.{code}", name="a")).title != general, code


def test_layouts_are_those_of_the_systems() -> None:
    """Sizes in the headers of Windows (x64) and of macOS, which this machine may not be."""
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ctypes.sizeof(TaskInfo) == 96
    made = job_limits(512 << 20, 10)
    assert made.process_memory == 512 << 20
    assert made.basic.per_process_user_time == 100_000_000
    assert made.basic.active_processes == 1


def test_bombs_are_small_enough_to_be_sent() -> None:
    """What the tests refuse is what somebody would really get by mail."""
    for kind in ("zip bomb", "cells far apart", "laughs in a workbook"):
        assert len(HOSTILE[kind][0]()) < 200_000

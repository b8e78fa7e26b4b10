"""A file that was chosen is read, but never an open archive: what reads it lets go of its locks."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from minutes_app.domain.errors import ImportFileError
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.papers import Annex
from minutes_app.services.choosing import read_chosen
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import read_certificate
from minutes_app.services.returned import papers
from minutes_app.ui.issuing import checking
from minutes_app.ui.layouts import files
from minutes_app.ui.meetings import making

STRANGER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM derived").fetchone()
connection.close()
"""


def attach(desk: Desk, path: Path) -> object:
    meeting = desk.meetings.create("会").of_type(Meeting)[0].id
    annex = new_id()
    desk.contents.add(Annex(annex, meeting, "附件"))
    return desk.annexes.attach_file(annex, path)


DOORS: dict[str, Callable[[Desk, Path], object]] = {
    "an annex": attach,
    "a meeting file": lambda _, path: making._data(path),
    "a layout": lambda _, path: files.read_whole(path),
    "minutes to be checked": lambda _, path: checking._look_at(path),
    "a certificate": lambda _, path: read_certificate(path),
    "minutes that came back": lambda _, path: papers._bytes(path),
}


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
@pytest.mark.parametrize("door", DOORS)
def test_an_open_archive_is_not_read_as_anything_else(
    tmp_path: Path, door: str, ending: str
) -> None:
    path = tmp_path / "a.minutes"
    desk = Desk.open(path, create=True)
    desk.meetings.create("会")
    with pytest.raises(ImportFileError, match=r"import\.archive"):
        DOORS[door](desk, path.with_name(path.name + ending))
    subprocess.run([sys.executable, "-c", STRANGER, str(path)], check=True)
    desk.meetings.create("another")  # its log is still there
    desk.close()
    again = Desk.open(path)
    assert "another" in [one.title for one in again.meetings.all()]
    again.close()


def test_any_other_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "notes-wal"
    path.write_bytes(b"x" * 100)
    assert read_chosen(path) == b"x" * 100
    assert len(read_chosen(path, 10)) == 11
    with pytest.raises(FileNotFoundError):
        read_chosen(tmp_path / "nowhere")
    with pytest.raises(OSError, match="irectory"):
        read_chosen(tmp_path)

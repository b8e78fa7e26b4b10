"""Files written whole: what holds a name for a moment delays it, what holds it longer is said."""

from pathlib import Path
from typing import BinaryIO

import pytest

from minutes_app.domain.errors import ExportError
from minutes_app.host import files
from minutes_app.host.files import write_whole, writing_whole

PAUSES = (0.0, 0.0, 0.0)


def hold(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Let a scanner hold what is to be replaced, as Windows lets it, for so many attempts."""
    given, held = Path.replace, iter(range(times))

    def replace(self: Path, target: Path) -> Path:
        if next(held, None) is not None:
            raise PermissionError(13, "Access is denied")
        return given(self, target)

    monkeypatch.setattr(files, "_PAUSES", PAUSES)
    monkeypatch.setattr(Path, "replace", replace)


def test_a_file_that_is_held_for_a_moment_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(b"old")
    hold(monkeypatch, len(PAUSES))
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_one_that_stays_held_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(b"old")
    hold(monkeypatch, len(PAUSES) + 1)
    with pytest.raises(ExportError) as refused:
        write_whole(path, b"new")
    assert refused.value.parameters["reason"] == "Access is denied"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def _fail(file: BinaryIO, error: Exception) -> None:
    """Write a piece, and stop."""
    file.write(b"half")
    raise error


def test_what_is_written_piece_by_piece_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "hits.csv"
    path.write_bytes(b"old")
    with pytest.raises(KeyError), writing_whole(path) as file:
        _fail(file, KeyError())
    assert path.read_bytes() == b"old"
    with writing_whole(path) as file:
        file.write(b"one,")
        assert path.read_bytes() == b"old"
        file.write(b"two")
    assert path.read_bytes() == b"one,two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_fills_up_on_the_way_is_said(tmp_path: Path) -> None:
    path = tmp_path / "hits.csv"
    with pytest.raises(ExportError) as refused, writing_whole(path) as file:
        _fail(file, OSError(28, "No space left on device"))
    assert refused.value.parameters["reason"] == "No space left on device"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal", ".lock"])
def test_nothing_is_exported_over_an_archive(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"office.MINUTES{ending}"
    path.write_bytes(b"archive")
    with pytest.raises(ExportError) as refused:
        write_whole(path, b"new")
    assert (refused.value.code, refused.value.parameters["name"]) == (
        "export.over_archive",
        path.name,
    )
    assert path.read_bytes() == b"archive"
    write_whole(tmp_path / "office.minutes.docx", b"new")

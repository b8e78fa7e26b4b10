"""Opening: what is made, what is refused, and that a refused file is not touched."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from minutes_app.domain.errors import ArchiveError
from minutes_app.language.errors import describe
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive

HOLDER = """
import sys
from pathlib import Path
from minutes_app.storage.archive import Archive
archive = Archive.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.minutes"


@pytest.fixture(autouse=True)
def _as_they_are(
    monkeypatch: pytest.MonkeyPatch,
    make_archive: Callable[[Path], None],
    set_pragmas: Callable[..., None],
) -> None:
    """Make and open archives as the program does, however long that takes."""
    monkeypatch.setattr("minutes_app.storage.opening._make", make_archive)
    monkeypatch.setattr("minutes_app.storage.engine._set_pragmas", set_pragmas)


def code_of(path: Path, *, create: bool = False) -> str:
    with pytest.raises(ArchiveError) as caught:
        Archive.open(path, create=create)
    return caught.value.code


def test_an_archive_is_never_made_where_one_was_expected(path: Path) -> None:
    assert code_of(path) == "archive.missing"
    assert not path.exists()


def test_a_new_archive_says_whose_it_is_and_has_the_pragmas_of_the_house(path: Path) -> None:
    with Archive.open(path, create=True) as archive:
        pragmas = {
            name: archive.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode synchronous fullfsync checkpoint_fullfsync foreign_keys "
                "trusted_schema cell_size_check mmap_size busy_timeout wal_autocheckpoint "
                "application_id user_version"
            ).split()
        }
    assert pragmas == {
        "journal_mode": "wal", "synchronous": 2, "fullfsync": 1, "checkpoint_fullfsync": 1,
        "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0,
        "busy_timeout": 5000, "wal_autocheckpoint": 1000,
        "application_id": engine.APPLICATION_ID, "user_version": engine.SCHEMA_VERSION,
    }  # fmt: skip
    assert path.read_bytes()[68:72] == b"MNTA"


def test_a_sync_folder_gets_a_rollback_journal(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "OneDrive - Office" / "a.minutes", create=True) as archive:
        assert archive.shared
        assert archive.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert archive.connection.execute("PRAGMA synchronous").fetchone() == (3,)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04 a Word file" * 20, "archive.foreign"),
        (b"short", "archive.foreign"),
        (b"SQLite format 3\x00" + bytes(84), "archive.foreign"),
    ],
)
def test_a_file_that_is_no_archive_is_refused_untouched(
    path: Path, content: bytes, code: str
) -> None:
    path.write_bytes(content)
    for create in (False, True):
        assert code_of(path, create=create) == code
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused_untouched(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.commit()
    other.close()
    content = path.read_bytes()
    assert code_of(path) == "archive.foreign"
    assert path.read_bytes() == content


def test_a_newer_archive_is_refused_untouched(path: Path) -> None:
    Archive.open(path, create=True).close()
    content = bytearray(path.read_bytes())
    content[60:64] = (engine.SCHEMA_VERSION + 1).to_bytes(4)
    path.write_bytes(content)
    assert code_of(path) == "archive.newer"
    assert path.read_bytes() == content


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "archive.foreign"


def test_an_engine_that_corrupts_its_log_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.dbapi2, "sqlite_version_info", (3, 51, 2))
    assert code_of(path, create=True) == "archive.engine"
    monkeypatch.setattr(engine.dbapi2, "sqlite_version_info", (3, 51, 3))
    Archive.open(path, create=True).close()


def test_one_process_writes_and_others_may_read(path: Path) -> None:
    Archive.open(path, create=True).close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    assert code_of(path) == "archive.in_use"
    with Archive.open(path, read_only=True) as reader:
        assert reader.read_only
        assert reader.history("archive") == (None, None)
    holder.kill()
    holder.communicate()
    Archive.open(path).close()


def test_a_link_is_the_archive_that_it_names(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.minutes"
    link.symlink_to(path)
    with Archive.open(path, create=True):
        assert code_of(link) == "archive.in_use"
    with Archive.open(link) as archive:
        assert archive.path == path
        assert code_of(path) == "archive.in_use"
    link.unlink()
    link.symlink_to(link)
    assert code_of(link) == "archive.unreadable"


CREATOR = """
import os, sys
from pathlib import Path
from minutes_app.storage.archive import Archive
archive = Archive.open(Path(sys.argv[1]), create=True)
os._exit(0)
"""


STRANGER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM derived").fetchone()[0])
connection.close()
"""


def test_looking_at_an_open_archive_lets_no_other_program_take_its_log_away(path: Path) -> None:
    """A file that this process closes loses all its locks: what is saved then would be nowhere."""
    look = [sys.executable, "-c", STRANGER, str(path)]
    with Archive.open(path, create=True) as archive:
        derived = archive.connection.execute("SELECT count(*) FROM derived").fetchone()[0]
        archive.connection.execute("INSERT INTO derived VALUES ('one more', 1)")
        engine.read_header(path)
        Archive.open(path, read_only=True).close()
        assert int(subprocess.check_output(look)) == derived + 1
        archive.connection.execute("INSERT INTO derived VALUES ('and another', 1)")
        assert int(subprocess.check_output(look)) == derived + 2


def test_a_header_is_read_while_the_log_is_brought_into_the_file(path: Path) -> None:
    """The first page comes before the last ones: for a moment it tells of more than are there."""
    Archive.open(path, create=True).close()
    content = bytearray(path.read_bytes())
    pages = int.from_bytes(content[28:32])
    content[28:32] = (pages + 100).to_bytes(4)
    path.write_bytes(content)
    assert engine.read_header(path) == engine.SCHEMA_VERSION
    assert path.read_bytes() == content


def test_an_archive_whose_maker_was_killed_opens_again(path: Path) -> None:
    subprocess.run([sys.executable, "-c", CREATOR, str(path)], check=True)
    with Archive.open(path) as archive:
        assert archive.history("archive") == (None, None)


def test_a_crash_while_an_archive_is_made_leaves_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(new: Path, path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("minutes_app.storage.opening.move_into_place", killed)
        with pytest.raises(KeyboardInterrupt):
            Archive.open(path, create=True)
    assert code_of(path) == "archive.missing"
    Archive.open(path, create=True).close()
    assert not path.with_name(path.name + ".new").exists()


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("create", [False, True])
def test_a_file_of_no_bytes_is_called_so_and_left(
    path: Path, read_only: bool, create: bool
) -> None:
    """An archive is made whole or not at all: one of no bytes was emptied by something else."""
    path.touch()
    with pytest.raises(ArchiveError, match=r"archive\.empty") as refused:
        Archive.open(path, create=create, read_only=read_only)
    said = describe(refused.value)
    assert said.title == f"{path} is empty: a file of 0 bytes."
    assert "last copy" in said.next
    assert path.read_bytes() == b""
    assert list(path.parent.iterdir()) == [path]


def test_an_archive_on_a_disk_that_only_reads_can_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Archive.open(path, create=True).close()
    before = path.read_bytes()
    monkeypatch.setattr(engine.os, "access", lambda *_: False)
    with Archive.open(path, read_only=True) as archive:
        assert archive.history("archive") == (None, None)
        assert sorted(one.name for one in path.parent.iterdir() if one.is_file()) == [
            "a.minutes",
            "a.minutes.lock",
        ]
    assert path.read_bytes() == before


def test_damage_is_found(path: Path) -> None:
    with Archive.open(path, create=True) as archive:
        assert archive.damage() == []
    content = bytearray(path.read_bytes())
    page = int.from_bytes(content[16:18])
    content[page * 5 : page * 6] = bytes(page)
    path.write_bytes(content)
    with Archive.open(path) as archive:
        assert archive.damage()


def test_a_copy_is_whole_and_never_over_something(path: Path, tmp_path: Path) -> None:
    with Archive.open(path, create=True) as archive:
        archive.save_draft("m", "half a sentence")
        archive.copy_to(tmp_path / "new" / "b.minutes")
        with pytest.raises(ArchiveError, match=r"archive\.present"):
            archive.copy_to(tmp_path / "new" / "b.minutes")
    with Archive.open(tmp_path / "new" / "b.minutes") as copy:
        assert copy.draft("m") == "half a sentence"
        assert copy.damage() == []
    assert sorted(one.name for one in (tmp_path / "new").iterdir()) == [
        "b.minutes",
        "b.minutes.lock",
    ]

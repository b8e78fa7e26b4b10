"""What tests share is the same whichever of them comes first."""

from collections.abc import Callable
from pathlib import Path

import pytest

from minutes_app.storage import opening
from minutes_app.storage.archive import Archive


def test_the_archive_that_others_are_copies_of_is_made_before_any_test_patches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_archive: Callable[[Path], None]
) -> None:
    """Run alone, this made it: whoever came first made the archives of all."""
    monkeypatch.delattr(opening, "move_into_place")
    with pytest.raises(NameError):
        make_archive(tmp_path / "made.minutes")
    with Archive.open(tmp_path / "copied.minutes", create=True) as copied:
        assert copied.connection.execute("PRAGMA user_version").fetchone()[0] > 0

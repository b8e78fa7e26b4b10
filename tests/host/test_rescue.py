"""What could not be saved is written as plain text to the first place that takes it."""

from datetime import datetime
from pathlib import Path

from minutes_app.host.rescue import rescue_name, write_rescue


def test_the_first_folder_that_takes_it(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    name = rescue_name(datetime(2026, 6, 19, 10, 42, 7))  # noqa: DTZ001 - a time of day
    found = write_rescue(name, ["第一句", "second"], [blocked / "folder", tmp_path / "new"])
    assert found is not None
    assert found == tmp_path / "new" / "minutes-rescue-2026-06-19-104207.txt"
    assert found.read_text(encoding="utf-8") == "第一句\n\nsecond\n"

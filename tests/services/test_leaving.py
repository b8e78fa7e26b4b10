"""An archive that is left: gone if nothing was ever written, there if anything was."""

from pathlib import Path

from minutes_app.domain.ids import new_id
from minutes_app.domain.people import Person
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.leaving import is_untouched, take_away


def test_only_an_archive_without_history_is_untouched(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    assert is_untouched(desk)
    desk.directory.add(Person(new_id(), "Li Lei"))
    assert not is_untouched(desk)
    desk.undo(ARCHIVE)
    assert not is_untouched(desk), "what was undone can be done again"
    desk.close()


def test_an_archive_that_is_open_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.minutes"
    desk = Desk.open(path, create=True)
    take_away(path)
    assert path.exists()
    desk.close()
    take_away(path)
    assert not path.exists()

"""What was issued cannot be altered unnoticed, whoever writes to the file of the archive."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, MeetingStatus
from minutes_app.domain.papers import Version
from minutes_app.services.desk import Desk
from minutes_app.services.issuing import chain
from minutes_app.services.issuing.seals import Breach, Report
from minutes_app.storage import mapping
from tests.services.issuing.issued import issue, sample


class Shelf:
    """An archive in which three versions of two meetings were issued."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.one, self.two = sample(desk), sample(desk, Language.ENGLISH)
        issue(desk, self.one, "first")
        issue(desk, self.two, "second")
        desk.issuing.begin_correction(self.one, "a wrong figure")
        desk.meetings.edit(self.one, place="another room")
        self.last = issue(desk, self.one, "third")

    def run(self, statement: str, *values: object) -> None:
        """Write behind the program's back."""
        self.desk.archive.connection.execute(statement, values)

    def forget(self) -> None:
        """Remove the history, too."""
        self.run("DELETE FROM operation_change")
        self.run("DELETE FROM operation")

    def check(self) -> Report:
        return self.desk.seals.check()

    def versions(self) -> list[tuple[Id, str]]:
        query = "SELECT id, chain FROM version WHERE kind <> 'named' ORDER BY rowid"
        return self.desk.archive.connection.execute(query).fetchall()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield Shelf(desk)
    desk.close()


def _remove(shelf: Shelf, place: int) -> None:
    version = shelf.versions()[place][0]
    shelf.run("DELETE FROM version_files WHERE owner = ?", version)
    shelf.run("DELETE FROM version WHERE id = ?", version)


def _swap(shelf: Shelf) -> None:
    """Exchange the places of two versions: all that they say, but for where they lie."""
    first, second = (one[0] for one in shelf.versions()[:2])
    shelf.run("PRAGMA foreign_keys = OFF")
    for old, new in ((first, "x"), (second, first), ("x", second)):
        shelf.run("UPDATE version SET id = ? WHERE id = ?", new, old)
        shelf.run("UPDATE version_files SET owner = ? WHERE owner = ?", new, old)
    columns = "meeting, kind, made, content, number, name, layout, chain, signer, note"
    rows = {
        one: shelf.desk.archive.connection.execute(
            f"SELECT {columns} FROM version WHERE id = ?", (one,)
        ).fetchone()
        for one in (first, second)
    }
    marks = ", ".join(f"{name.strip()} = ?" for name in columns.split(","))
    for one, other in ((first, second), (second, first)):
        shelf.run(f"UPDATE version SET {marks} WHERE id = ?", *rows[other], one)


def _rechain(shelf: Shelf) -> None:
    """Seal everything anew, as one could who knows how it is done."""
    before = ""
    for version, _ in shelf.versions():
        held = mapping.load(shelf.desk.archive.connection, Version, version)
        assert held is not None
        before = chain.link(held, before)
        shelf.run("UPDATE version SET chain = ? WHERE id = ?", before, version)


def _edit_and_reseal(shelf: Shelf) -> None:
    shelf.run("UPDATE version SET note = 'nothing' WHERE id = ?", shelf.versions()[0][0])
    _rechain(shelf)


def _as_if_never_corrected(shelf: Shelf) -> None:
    _remove(shelf, 2)
    shelf.run("UPDATE meeting SET correction = 0 WHERE id = ?", shelf.one)


TAMPERING: dict[str, Callable[[Shelf], object]] = {
    "the reason of a correction": lambda s: s.run("UPDATE version SET note = 'x' WHERE number = 1"),
    "when it was issued": lambda s: s.run(
        "UPDATE version SET made = '2020-01-01T00:00:00Z' WHERE id = ?", s.versions()[0][0]
    ),
    "who signed": lambda s: s.run("UPDATE version SET signer = 'somebody' WHERE kind = 'issued'"),
    "the data of another": lambda s: s.run(
        "UPDATE version SET content = (SELECT content FROM version WHERE number = 1) "
        "WHERE kind = 'issued'"
    ),
    "the name of a file": lambda s: s.run("UPDATE version_files SET name = 'x' WHERE place = 1"),
    "a file less": lambda s: s.run("DELETE FROM version_files WHERE place = 1"),
    "called a named version": lambda s: s.run(
        "UPDATE version SET kind = 'named' WHERE id = ?", s.versions()[1][0]
    ),
    "the first taken out": lambda s: _remove(s, 0),
    "one in the middle taken out": lambda s: _remove(s, 1),
    "the last taken out": lambda s: _remove(s, 2),
    "all taken out": lambda s: [_remove(s, 0) for _ in range(3)],
    "two exchanged": _swap,
    "altered and sealed anew": _edit_and_reseal,
    "the last taken out, and the correction with it": _as_if_never_corrected,
    "bytes of a file": lambda s: s.run(
        "UPDATE content SET data = x'00' WHERE digest = ?", s.last.files[0].content
    ),
    "bytes taken out": lambda s: s.run("DELETE FROM content WHERE digest = ?", s.last.content),
    "bytes of an old one": lambda s: s.run(
        "DELETE FROM content WHERE digest IN (SELECT content FROM version_files)"
    ),
    "an entry": lambda s: s.run(
        "UPDATE entry SET text = 'no such thing' WHERE id = "
        "(SELECT min(id) FROM entry WHERE meeting = ?)", s.one
    ),
    "a title": lambda s: s.run("UPDATE meeting SET title = 'x' WHERE id = ?", s.two),
    "an office": lambda s: s.run("UPDATE attendee_offices SET title = 'Emperor' WHERE place = 0"),
    "opened without a correction": lambda s: s.run(
        "UPDATE meeting SET status = 'draft' WHERE id = ?", s.two
    ),
    "the count of corrections": lambda s: s.run(
        "UPDATE meeting SET correction = 5 WHERE id = ?", s.two
    ),
}  # fmt: skip


def test_what_nobody_touched_is_sound(shelf: Shelf) -> None:
    report = shelf.check()
    assert report.sound
    assert (report.issued, report.head) == (3, shelf.last.chain)
    assert shelf.desk.seals.check(quick=True) == report


@pytest.mark.parametrize("name", TAMPERING)
def test_tampering_is_noticed(name: str, shelf: Shelf) -> None:
    TAMPERING[name](shelf)
    report = shelf.check()
    assert not report.sound, name
    assert all(one.title for one in report.doubts)


@pytest.mark.parametrize(
    "name", ["the first taken out", "one in the middle taken out", "two exchanged", "who signed"]
)
def test_the_chain_alone_notices_without_the_history(name: str, shelf: Shelf) -> None:
    shelf.forget()
    assert shelf.check().sound
    TAMPERING[name](shelf)
    assert Breach.SEAL in {one.breach for one in shelf.check().doubts}


def test_a_tail_cut_with_the_history_still_leaves_a_meeting_without_its_version(
    shelf: Shelf,
) -> None:
    _remove(shelf, 2)
    shelf.forget()
    assert not shelf.check().sound


def test_the_opening_of_an_archive_notices_the_chain_and_the_history(shelf: Shelf) -> None:
    _remove(shelf, 1)
    assert {one.breach for one in shelf.desk.seals.check(quick=True).doubts} >= {
        Breach.SEAL, Breach.GONE,
    }  # fmt: skip


def test_a_meeting_that_an_older_program_called_issued_is_told_of_but_no_breach(
    shelf: Shelf,
) -> None:
    meeting = shelf.desk.meetings.create("Old").put[0].id
    shelf.run("UPDATE meeting SET status = 'issued' WHERE id = ?", meeting)
    report = shelf.check()
    assert report.sound
    assert [(one.breach, one.title) for one in report.doubts] == [(Breach.UNPROVEN, "Old")]


def test_a_correction_that_is_begun_is_no_breach(shelf: Shelf) -> None:
    shelf.desk.issuing.begin_correction(shelf.two, "")
    shelf.desk.meetings.edit(shelf.two, title="Another title")
    assert shelf.check().sound
    shelf.desk.issuing.abandon_correction(shelf.two)
    assert shelf.check().sound
    assert shelf.desk.meetings.load(shelf.two).meeting.status is MeetingStatus.ISSUED


def test_a_copy_of_the_archive_is_as_sound(shelf: Shelf, tmp_path: Path) -> None:
    shelf.desk.copy_to(tmp_path / "copy.minutes")
    with Desk.open(tmp_path / "copy.minutes").archive as archive:
        assert Desk(archive).seals.check() == shelf.check()

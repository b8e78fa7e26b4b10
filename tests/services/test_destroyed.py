"""An archive that is destroyed under the program: said in words, whatever is asked."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import ArchiveError, NotFoundError
from minutes_app.domain.ids import Id
from minutes_app.services.desk import Desk
from minutes_app.storage import engine
from tests.services.issuing.issued import sample


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _noise(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(path.stat().st_size))


def _halved(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _scratched(path: Path) -> None:
    rest, size = random.Random(1), path.stat().st_size
    with path.open("r+b") as file:
        for _ in range(3_000):
            file.seek(rest.randrange(100, size - 4))
            file.write(rest.randbytes(3))


@pytest.fixture
def entry(desk: Desk) -> Id:
    """The id of an entry in an archive of which nothing stays in memory."""
    meeting = sample(desk)
    desk.archive.checkpoint()
    desk.archive.connection.execute("PRAGMA cache_size = 1")
    return next(iter(desk.meetings.load(meeting).outline().entries())).id


@pytest.mark.parametrize("destroy", [_emptied, _noise, _halved, _scratched])
def test_what_is_asked_of_it_fails_in_words(
    desk: Desk, entry: Id, destroy: Callable[[Path], None]
) -> None:
    meeting = desk.archive.get(Entry, entry).meeting
    destroy(desk.archive.path)
    questions: list[Callable[[Desk], object]] = [
        lambda one: one.meetings.load(meeting),
        lambda one: one.meetings.page(0, 10),
        lambda one: one.tasks(),
        lambda one: one.archive.get(Entry, entry),
        lambda one: one.capturing.some_names(None, 100),
        lambda one: one.recording.edit(entry, text="new"),
    ]
    codes = set[str]()
    for question in questions:
        desk.archive.connection.execute("PRAGMA shrink_memory")
        codes.add(_code_of(desk, question))
    assert "archive.damaged" in codes


def _code_of(desk: Desk, question: Callable[[Desk], object]) -> str:
    """Return the code of a known error; "" where there is an answer, or another meeting's."""
    try:
        desk.ask(question)
    except (ArchiveError, NotFoundError) as error:
        return error.code
    return ""


def test_a_wrong_statement_is_a_fault_of_the_program(desk: Desk) -> None:
    with pytest.raises(engine.DatabaseError):
        desk.ask(lambda one: one.archive.connection.execute("SELECT nothing FROM nowhere"))

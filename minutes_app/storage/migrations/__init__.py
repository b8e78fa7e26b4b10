"""Migrations of the archive, append-only: a released one is never changed.

They are written out and never read from the live classes, so that an old archive is always
upgraded through the schemas that were really released.
"""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Migrations

from minutes_app.storage.engine import APPLICATION_ID
from minutes_app.storage.migrations import first, names, papers, search

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

migrations = Migrations("minutes")


@migrations()
def m0001_first(db: "Database") -> None:
    """The directory, the meeting with all that is recorded of it, and the history of operations."""
    _execute(db, first.DIRECTORY, first.MEETING, first.ENTRY, first.HISTORY)
    _execute(db, f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1")


@migrations()
def m0002_names(db: "Database") -> None:
    """Habits of the house (abbreviations, ranks, surnames), and keys by which names are found."""
    _execute(db, names.HABITS, names.KEYS, names.DERIVED, "PRAGMA user_version = 2")


@migrations()
def m0003_papers(db: "Database") -> None:
    """What minutes need that leave the house: annexes, words set by hand, versions, layouts."""
    _execute(db, papers.PAPERS, "PRAGMA user_version = 3")


@migrations()
def m0004_search(db: "Database") -> None:
    """Searches that are kept, and the index of words, empty: it is built behind the window."""
    _execute(db, search.SAVED, search.INDEX, search.BIN, search.LISTS, search.SPARSE)
    _execute(db, search.HISTORY)
    _execute(db, "PRAGMA user_version = 4")


def execute_script(execute: "Callable[[str], object]", script: str) -> None:
    """Run statements one by one, within the transaction that is open."""
    lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
    for statement in "\n".join(lines).split(";"):
        if statement.strip():
            execute(statement)


def _execute(db: "Database", *scripts: str) -> None:
    execute = cast("Callable[[str], object]", db.execute)  # pyright: ignore[reportUnknownMemberType]
    for script in scripts:
        execute_script(execute, script)

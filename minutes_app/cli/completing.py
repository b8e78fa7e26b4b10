"""Bringing the index of words up to date before a command that needs all of it."""

from argparse import Namespace

from minutes_app.cli.archive import archive_path, reading
from minutes_app.cli.console import Console
from minutes_app.domain.errors import ArchiveError
from minutes_app.language import translate
from minutes_app.services.desk import Desk
from minutes_app.storage.search.results import IndexState

_SECONDS = 0.5
"""How long one step of building may take: between two steps it can be stopped."""


def complete_index(arguments: Namespace, console: Console) -> None:
    """Build what is missing of the index, where nobody else is writing to the archive.

    Without that an archive from before there was an index would seem to hold nothing. One that an
    older program wrote is brought up to date.
    """
    if _is_complete(arguments):
        return
    try:
        desk = Desk.open(archive_path(arguments))
    except ArchiveError:
        return  # a window is open and builds it itself, or the archive may not be written to
    try:
        state = desk.indexing.state()
        if not (state.complete or console.as_json):
            words = translate("cli", "Reading meetings into the index of words first: {waiting} …")
            console.complain({}, words.format(waiting=missing_meetings(state)))
        build(desk)
    finally:
        desk.close()


def _is_complete(arguments: Namespace) -> bool:
    try:
        with reading(arguments) as desk:
            return desk.searching.state().complete
    except ArchiveError as error:
        if error.code != "archive.older":
            raise
        return False


def missing_meetings(state: IndexState) -> int:
    """Return how many meetings are not in the index; the directory waits like one of them."""
    return min(state.waiting, state.meetings)


def build(desk: Desk) -> IndexState:
    """Build the index as far as it goes, and return what it holds then. Raises ``SaveError``."""
    state = desk.indexing.state()
    while not state.complete:
        state = desk.indexing.build_next(_SECONDS)
    return state

"""Words set by hand whose entry goes away: they are kept, and known to have lost it."""

from collections.abc import Collection
from dataclasses import replace

from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Wording
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation

LOST = "lost."
"""What stands before the place of such words: no paragraph has that place."""


def loosen(archive: Archive, operation: Operation, meeting: Id, doomed: Collection[Id]) -> None:
    """Take the words that were set at some entries off them, before these are removed."""
    for wording in reading.of_meeting(archive, Wording, meeting):
        if wording.entry in doomed:
            operation.put(replace(wording, entry=None, place=LOST + wording.place))

"""The secretary's desk: an open archive with every use case over it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.services.arranging import Arranging
from minutes_app.services.contents import Contents
from minutes_app.services.directory import Directory
from minutes_app.services.meetings import Meetings
from minutes_app.services.recording import Recording
from minutes_app.services.slots import Slots, load_slots, save_slots
from minutes_app.services.supervising import Supervising
from minutes_app.storage import engine, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE
from minutes_app.storage.reading import TaskSummary

if TYPE_CHECKING:
    from minutes_app.services.annexes import Annexes
    from minutes_app.services.arising import Arising
    from minutes_app.services.attending import Attending
    from minutes_app.services.capturing import Capturing
    from minutes_app.services.indexing import Indexing
    from minutes_app.services.intake import Intake
    from minutes_app.services.issuing.seals import Seals
    from minutes_app.services.issuing.service import Issuing
    from minutes_app.services.issuing.underway import Underway
    from minutes_app.services.issuing.versions import Versions
    from minutes_app.services.linking import Linking
    from minutes_app.services.lookup import LookUp
    from minutes_app.services.papers.layouts import Layouts
    from minutes_app.services.papers.publishing import Publishing
    from minutes_app.services.papers.wording import Words
    from minutes_app.services.proofing import Proofing
    from minutes_app.services.protocol import Protocol
    from minutes_app.services.returned.papers import Returning
    from minutes_app.services.searching import Searching
    from minutes_app.services.searching.saved import SavedSearches
    from minutes_app.services.transfer import Transfer

T = TypeVar("T")
ARCHIVE = ARCHIVE_SCOPE
"""The scope of what concerns meetings as wholes; every meeting's id is a scope of its own."""


def now() -> datetime:
    """Return this instant, in UTC."""
    return datetime.now(UTC)


class Desk:
    """All that can be done with an archive, by kind of work.

    Every method of every service is one operation (or reads), and belongs to one thread at a time.
    Operations return a ``Change``; whoever shows records follows it.
    """

    def __init__(self, archive: Archive, clock: Callable[[], datetime] = now) -> None:
        self.archive = archive
        self._clock = clock
        self.meetings = Meetings(archive, clock)
        self.recording = Recording(archive, clock)
        self.contents = Contents(archive)
        self.arranging = Arranging(archive)
        self.directory = Directory(archive)
        self.supervising = Supervising(archive)

    # What a window that has just opened does not need is loaded when it is first used.

    @cached_property
    def capturing(self) -> "Capturing":
        """Recording what is typed into the capture line."""
        from minutes_app.services.capturing import Capturing  # noqa: PLC0415

        return Capturing(self.archive, self.meetings, self.recording, self.contents)

    @cached_property
    def attending(self) -> "Attending":
        """Who is there, and how."""
        from minutes_app.services.attending import Attending  # noqa: PLC0415

        return Attending(self.archive, self.capturing)

    @cached_property
    def arising(self) -> "Arising":
        """What earlier meetings left open, and the next meeting."""
        from minutes_app.services.arising import Arising  # noqa: PLC0415

        return Arising(self.archive, self._clock)

    @cached_property
    def lookup(self) -> "LookUp":
        """Questions to the directory."""
        from minutes_app.services.lookup import LookUp  # noqa: PLC0415

        return LookUp(self.archive)

    @cached_property
    def linking(self) -> "Linking":
        """Names that were typed, linked to the directory."""
        from minutes_app.services.linking import Linking  # noqa: PLC0415

        return Linking(self.archive)

    @cached_property
    def annexes(self) -> "Annexes":
        """Files that go with minutes."""
        from minutes_app.services.annexes import Annexes  # noqa: PLC0415

        return Annexes(self.archive)

    @cached_property
    def protocol(self) -> "Protocol":
        """The order in which people stand."""
        from minutes_app.services.protocol import Protocol  # noqa: PLC0415

        return Protocol(self.archive)

    @cached_property
    def intake(self) -> "Intake":
        """Lists from outside."""
        from minutes_app.services.intake import Intake  # noqa: PLC0415

        return Intake(self.archive)

    @cached_property
    def transfer(self) -> "Transfer":
        """Meetings in and out as data."""
        from minutes_app.services.transfer import Transfer  # noqa: PLC0415

        return Transfer(self.archive)

    @cached_property
    def searching(self) -> "Searching":
        """Finding words, and places to go to."""
        from minutes_app.services.searching import Searching  # noqa: PLC0415

        return Searching(self.archive)

    @cached_property
    def indexing(self) -> "Indexing":
        """The index of words: how much is in it, whether it is right, making it anew."""
        from minutes_app.services.indexing import Indexing  # noqa: PLC0415

        return Indexing(self.archive)

    @cached_property
    def saved_searches(self) -> "SavedSearches":
        """Searches that are kept under a name."""
        from minutes_app.services.searching.saved import SavedSearches  # noqa: PLC0415

        return SavedSearches(self.archive)

    @cached_property
    def layouts(self) -> "Layouts":
        """How minutes look: the shipped layouts and the house's own."""
        from minutes_app.services.papers.layouts import Layouts  # noqa: PLC0415

        return Layouts(self.archive, self.meetings)

    @cached_property
    def publishing(self) -> "Publishing":
        """Minutes out of the house."""
        from minutes_app.services.papers.publishing import Publishing  # noqa: PLC0415

        return Publishing(self.archive, self.meetings)

    @cached_property
    def proofing(self) -> "Proofing":
        """Proof before issue."""
        from minutes_app.services.proofing import Proofing  # noqa: PLC0415

        return Proofing(self.archive, self.meetings, self.publishing, self.protocol)

    @cached_property
    def versions(self) -> "Versions":
        """Meetings as they stood."""
        from minutes_app.services.issuing.versions import Versions  # noqa: PLC0415

        return Versions(self.archive, self._clock)

    @cached_property
    def issuing(self) -> "Issuing":
        """Minutes issued, locked and corrected."""
        from minutes_app.services.issuing.service import Issuing  # noqa: PLC0415

        return Issuing(self.archive, self._clock, self.publishing)

    @cached_property
    def underway(self) -> "Underway":
        """Issues that have begun and not ended."""
        from minutes_app.services.issuing.underway import Underway  # noqa: PLC0415

        return Underway(self.archive)

    @cached_property
    def seals(self) -> "Seals":
        """Whether what was issued is what it was."""
        from minutes_app.services.issuing.seals import Seals  # noqa: PLC0415

        return Seals(self.archive)

    @cached_property
    def wording(self) -> "Words":
        """Words of the minutes that are set by hand."""
        from minutes_app.services.papers.wording import Words  # noqa: PLC0415

        return Words(self.archive)

    @cached_property
    def returning(self) -> "Returning":
        """Minutes that went out and came back with changes."""
        from minutes_app.services.returned.papers import Returning  # noqa: PLC0415

        return Returning(self.archive, self.meetings, self.wording)

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False) -> Self:
        """Open the archive at ``path``; see ``Archive.open`` for what it raises."""
        return cls(Archive.open(path, create=create, read_only=read_only))

    def ask(self, question: Callable[["Desk"], T]) -> T:
        """Return the answer to a question; everything that is asked from outside comes this way."""
        with self.telling():
            return question(self)

    def telling(self) -> AbstractContextManager[None]:
        """Return a block in which it is told in words that the file cannot be read.

        Raises ``ArchiveError``: ``archive.damaged``, ``archive.unreadable``.
        """
        return engine.telling(self.archive.path)

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the archive to a new place; see ``Archive.copy_to``."""
        self.archive.copy_to(path)

    def close(self) -> None:
        """Close the archive."""
        self.archive.close()

    def undo(self, scope: str) -> Change | None:
        """Undo the last operation of a meeting (by its id) or of ``ARCHIVE``; None if none is left.

        Raises ``ConflictError`` where later work stands on it.
        """
        return self.archive.undo(scope)

    def redo(self, scope: str) -> Change | None:
        """Do again what was undone last in a scope; None if there is nothing."""
        return self.archive.redo(scope)

    def history(self, scope: str) -> tuple[str | None, str | None]:
        """Return the labels (``entry.add``) of what undo and redo would turn; None for nothing."""
        return self.archive.history(scope)

    def tasks(self) -> list[TaskSummary]:
        """Return the supervised tasks of all meetings, the next due first."""
        return reading.tasks(self.archive)

    def draft(self, meeting: Id) -> str:
        """Return what was typed in the capture line of a meeting and not recorded yet."""
        return self.archive.draft(meeting)

    def save_draft(self, meeting: Id, text: str) -> None:
        """Keep what is being typed in the capture line of a meeting."""
        self.archive.save_draft(meeting, text)

    def speaker_slots(self, meeting: Id) -> Slots | None:
        """Return which voice has which key in a meeting; None where that was never kept."""
        return load_slots(self.archive, meeting)

    def save_speaker_slots(self, meeting: Id, slots: Slots) -> None:
        """Keep which voice has which key. No operation: never undone, never exported."""
        save_slots(self.archive, meeting, slots)

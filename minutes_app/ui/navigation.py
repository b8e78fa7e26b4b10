"""The way to a meeting, from wherever something of it is shown.

The ledger, the search and the palette say where they want to go::

    context.navigator.open(meeting_id, entry_id)      # entry_id None: the meeting as a whole
    context.navigator.open(meeting_id, Spot("attendee", one))

The window then opens the place of meetings, and the page there, which must connect in its
constructor, hears of it once it stands::

    context.navigator.open_meeting.connect(self._open_meeting)   # (meeting, Place)

The same goes for the place of people: ``show_in_directory(id)`` and ``open_in_directory``.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.ids import Id

if TYPE_CHECKING:
    from minutes_app.services.searching.marking import MarkedWords

MEETINGS = "place.meetings"
SEARCH = "place.search"
PEOPLE = "place.people"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a meeting that is no entry.

    ``field`` is "attendee" for the list of people, else a field or a section of the details;
    ``record`` is what stands there.
    """

    field: str
    record: Id | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A place that a search led to; ``words`` are to be marked in the meeting.

    ``part`` says in what of the record they stand (``storage.search.parts``).
    """

    place: Id | Spot
    words: "MarkedWords"
    part: str = "text"


Place = Id | Spot | Found | None
"""Where to go in a meeting: an entry, another place; None: where typing begins."""


class Navigator(QObject):
    """Leads to a meeting and, if one is named, to an entry of it; to a person or a body.

    ``leading`` carries the place that is to be open first; it comes before ``open_meeting``, so
    that a page built for it hears the second. The same with ``open_in_directory``.
    """

    leading = Signal(str)
    open_meeting = Signal(str, object)
    open_in_directory = Signal(str)
    search_for = Signal(str)
    search_resumed = Signal()

    def open(self, meeting: Id, entry: Place = None) -> None:
        """Show a meeting in the place of meetings, at an entry or another place if one is given."""
        self.leading.emit(MEETINGS)
        self.open_meeting.emit(meeting, entry)

    def show_in_directory(self, record: Id) -> None:
        """Show a person or a body in the place of people."""
        self.leading.emit(PEOPLE)
        self.open_in_directory.emit(record)

    def back_to_search(self) -> None:
        """Go back to the results, as they were left."""
        self.leading.emit(SEARCH)
        self.search_resumed.emit()

    def search(self, words: str) -> None:
        """Search the archive for words, in the place of searching."""
        self.leading.emit(SEARCH)
        self.search_for.emit(words)

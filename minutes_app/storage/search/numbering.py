"""The numbers of passages: they follow the days, so that a list by date is read as it lies.

People come first, then bodies, then meetings, the newest first; of one day, the one whose id is
the last. The number of a meeting is that of its head. What else is in the index of it comes behind,
as it was recorded, in numbers that nobody else has until the next meeting begins. Where a meeting
needs more, or one comes between two others, it is settled anew, and as few of its neighbours with
it as can be.

Gaps cost: FTS5 keeps the distance from each passage of a word to the next, seven bits to a byte.
Room for twice of what a meeting has makes the index larger by a twentieth.
"""

from dataclasses import dataclass
from typing import NamedTuple

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import states
from minutes_app.storage.search.readings import TABLES
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.stretches import LAST, Stretch

OF_MEETINGS = tuple(where for where in Where if where not in (Where.PERSON, Where.BODY))
"""The sorts of records that belong to a meeting, its head first."""
PEOPLE, BODIES, MEETINGS = 1, 1 << 25, 1 << 26
"""From where on the numbers of people, of bodies and of meetings are."""
_FIRST = 1 << 27
"""The number of the first meeting of all. Newer ones lie below it, half a million of them. Where
these are too many, the index is made anew. So a number has 28 bits, and the index four bytes."""

_ROOM = 8
"""Numbers that a meeting of the past has to spare, besides twice of what it has."""
_NEWEST = 128
"""Numbers that the newest meeting has at least: it goes on, and need not move at once."""
_EMPTIEST = 64
"""Meetings that move together and leave room for as much as they have; of fewer, less."""

_SIZE = "SELECT " + " + ".join(
    f"(SELECT count(*) FROM {TABLES[where]}"
    f" WHERE {'id' if where is Where.MEETING else 'meeting'} = ?1)"
    for where in OF_MEETINGS
)
_END = "SELECT min(number) FROM search_meeting WHERE number > ?"
_TAKEN = "SELECT max(id) FROM passage WHERE id BETWEEN ? AND ?"
_TAKEN_OF = f"""
    SELECT (SELECT max(id) FROM passage WHERE id BETWEEN ?1 AND m.last), m.last
    FROM (SELECT coalesce((SELECT min(number) FROM search_meeting WHERE number > ?1) - 1, {LAST})
          AS last) m
"""
_NEWER = "SELECT number, meeting, day FROM search_meeting WHERE number < ? ORDER BY number DESC"
_OLDER = "SELECT number, meeting, day FROM search_meeting WHERE number >= ? ORDER BY number"
_BEHIND = """
    SELECT number FROM search_meeting WHERE (day, meeting) < (?, ?)
    ORDER BY day DESC, meeting DESC LIMIT 1
"""
_UNTIL = "SELECT number FROM search_meeting WHERE day <= ? ORDER BY day DESC, meeting DESC LIMIT 1"
_BEFORE = "SELECT number FROM search_meeting WHERE day < ? ORDER BY day DESC, meeting DESC LIMIT 1"
MEETING_OF = "(SELECT max(number) FROM search_meeting WHERE number <= p.id)"
"""The number of the meeting of ``passage p`` in SQL; NULL in the directory."""


class Numbering:
    """Gives out numbers within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, Stretch] = {}

    def next(self, block: int) -> int:
        """Return the next number of a meeting, or of people or bodies, which has one left."""
        free, last = self.free(block)
        self._known[block] = free + 1, last
        return free

    def free(self, block: int) -> Stretch:
        """Return the numbers that are left."""
        if block not in self._known:
            self._known[block] = _free(self._connection, block)
        return self._known[block]

    def forget(self) -> None:
        """Look again: meetings were settled anew."""
        self._known.clear()


def block_of(where: Where, meeting: int | None) -> int:
    """Return from where on a record of some sort is numbered; ``meeting`` has that number."""
    if meeting is not None:
        return meeting
    return PEOPLE if where is Where.PERSON else BODIES


def stretch_of(connection: Connection, meeting: int) -> Stretch:
    """Return the numbers of a meeting that has this number."""
    return meeting, _last(connection, meeting)


def of_days(connection: Connection, low: str, high: str) -> Stretch | None:
    """Return the numbers of meetings from one day to another; None where there are none."""
    first = connection.execute(_UNTIL, (high,)).fetchone()
    behind = connection.execute(_BEFORE, (low,)).fetchone()
    end = behind[0] if behind else LAST + 1
    return (first[0], end - 1) if first and first[0] < end else None


def stands_right(connection: Connection, number: int, meeting: Id, day: str) -> bool:
    """Tell whether a meeting that has a number may keep it on another day."""
    newer = connection.execute(_NEWER, (number,)).fetchone()
    older = connection.execute(_OLDER, (number + 1,)).fetchone()
    after = newer is None or (newer[2], newer[1]) > (day, meeting)
    return after and (older is None or (older[2], older[1]) < (day, meeting))


class _Neighbour(NamedTuple):
    """A meeting that has a number."""

    number: int
    meeting: Id
    day: str


@dataclass(slots=True)
class _Window:
    """Meetings that follow on each other and are to be settled, each with the numbers it needs.

    ``begin`` and ``end``: what they may take; None where nobody is before or behind them.
    ``newer``: who is before them.
    """

    meetings: list[tuple[Id, int]]
    begin: int | None
    end: int | None
    newer: _Neighbour | None

    @property
    def size(self) -> int:
        """How many numbers they need."""
        return sum(size for _, size in self.meetings)

    @property
    def wanted(self) -> int:
        """How many they are to have: the more they are, the more there is to spare."""
        return self.size + self.size * min(len(self.meetings) - 1, _EMPTIEST) // _EMPTIEST

    @property
    def fits(self) -> bool:
        """Whether there is room for them."""
        if self.begin is None or self.end is None:
            return True
        return self.end - self.begin >= self.wanted


def settle(connection: Connection, meeting: Id, day: str) -> dict[Id, int]:
    """Return the numbers of a meeting that has none, and of those that have to move for it.

    It gets room for twice what it has, and the newest of all for what is to come. The more meetings
    have to move, the more room they leave: where many come into one place, each of them moves a few
    times only.
    """
    behind = connection.execute(_BEHIND, (day, meeting)).fetchone()
    end: int | None = behind[0] if behind else None
    newer = _neighbour(connection, _NEWER, LAST if end is None else end)
    wanting = (meeting, 2 * _size(connection, meeting) + _ROOM)
    window = _Window([wanting], _behind(connection, newer), end, newer)
    while not window.fits:
        _widen(connection, window)
    begin = _begin(window)
    if begin < MEETINGS:
        states.distrust(connection)
    end = begin + window.wanted if window.end is None else window.end
    gap = (end - begin - window.size) // len(window.meetings)
    laid: dict[Id, int] = {}
    for one, size in window.meetings:
        laid[one] = begin
        begin += size + gap
    return laid


def _widen(connection: Connection, window: _Window) -> None:
    """Take one more meeting in, from either side in turn."""
    if len(window.meetings) % 2 and window.newer is not None:
        one = window.newer
        window.newer = _neighbour(connection, _NEWER, one.number)
        window.begin = _behind(connection, window.newer)
        window.meetings.insert(0, (one.meeting, _size(connection, one.meeting)))
    elif window.end is not None and (older := _neighbour(connection, _OLDER, window.end)):
        window.end = _end(connection, older.number)
        window.meetings.append((older.meeting, _size(connection, older.meeting)))


def _begin(window: _Window) -> int:
    """Return where they begin; who is before them has some to spare, too."""
    begin, end = window.begin, window.end
    if begin is None or window.newer is None:
        return _FIRST if end is None else end - max(window.wanted, _NEWEST)
    if end is None:
        return 2 * begin - window.newer.number + _ROOM
    return begin + (end - begin - window.size) // (len(window.meetings) + 1)


def _behind(connection: Connection, one: _Neighbour | None) -> int | None:
    """Return the number behind all that a meeting has, or will have when all of it is written."""
    if one is None:
        return None
    taken = connection.execute(_TAKEN, (one.number, _last(connection, one.number))).fetchone()[0]
    return max(one.number + _size(connection, one.meeting), (taken or one.number) + 1)


def _neighbour(connection: Connection, query: str, number: int) -> _Neighbour | None:
    row = connection.execute(query, (number,)).fetchone()
    return row and _Neighbour(*row)


def _size(connection: Connection, meeting: Id) -> int:
    return int(connection.execute(_SIZE, (meeting,)).fetchone()[0])


def _free(connection: Connection, block: int) -> Stretch:
    if block < MEETINGS:
        last = _last(connection, block)
        taken = connection.execute(_TAKEN, (block, last)).fetchone()[0]
    else:  # at each save: at once
        taken, last = connection.execute(_TAKEN_OF, (block,)).fetchone()
    return (taken or block) + 1, last


def _last(connection: Connection, block: int) -> int:
    if block < MEETINGS:
        return (BODIES if block == PEOPLE else MEETINGS) - 1
    end = _end(connection, block)
    return LAST if end is None else end - 1


def _end(connection: Connection, meeting: int) -> int | None:
    found: int | None = connection.execute(_END, (meeting,)).fetchone()[0]
    return found

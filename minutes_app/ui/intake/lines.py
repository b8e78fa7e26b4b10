"""Lines of the preview: a row that was read, who it is, and what is to become of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import zip_longest

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.text import has_han
from minutes_app.intake.lists.rows import DoubtCode, ListRow
from minutes_app.services.intake import Wish
from minutes_app.services.matching import Candidate, Match, News

_BETWEEN = re.compile("[;；\n]")
Choice = tuple[Id | None, News]
"""Who somebody is in the directory (None: somebody new), and what their new offices mean."""


class Standing(StrEnum):
    """What a line is beside what is known."""

    NEW = "new"
    KNOWN = "known"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``read`` is the row as it was read, ``row`` as it stands now.

    ``seen`` says that somebody looked at its doubts and left or mended it.
    """

    read: ListRow
    row: ListRow
    match: Match = field(default_factory=Match)
    ticked: bool = True
    choice: Choice = (None, News.ALSO)
    seen: bool = False

    @property
    def key(self) -> ListRow:
        """What the line was, wherever in the source it stood: edits stay with it."""
        return replace(self.read, line=0, source=(), doubts=())

    @property
    def candidate(self) -> Candidate | None:
        """Who of the directory it is."""
        return next((one for one in self.match.candidates if one.person.id == self.choice[0]), None)

    @property
    def attendee(self) -> Id | None:
        """Who it is on the list already."""
        found = self.candidate
        return found.attendee if found and found.attendee else self.match.attendee

    @property
    def standing(self) -> Standing:
        """What it is beside what is known."""
        if self.attendee:
            return Standing.LISTED
        known = self.candidate is not None or self.match.body is not None
        return Standing.KNOWN if known else Standing.NEW

    @property
    def has_namesakes(self) -> bool:
        """Whether several people of the directory bear the name."""
        return len(self.match.candidates) > 1

    @property
    def may_be_another(self) -> bool:
        """Whether the list and the directory know the name from different bodies only."""
        found = self.candidate
        if found is None or not found.offices or not self.row.offices:
            return False
        return found.news is not None and not shares_body(self.row.offices, found.offices)

    @property
    def in_doubt(self) -> bool:
        """Whether somebody should look at it."""
        doubts = bool(self.row.doubts) or self.has_namesakes or self.may_be_another
        return not self.can_be_put or (doubts and not self.seen)

    @property
    def can_be_put(self) -> bool:
        """Whether there is anybody to put on the list."""
        return bool(self.row.shown_name.strip())

    @property
    def is_put(self) -> bool:
        """Whether it goes on the list."""
        return self.ticked and self.can_be_put

    def wish(self) -> Wish:
        """Return it as the service takes it."""
        return Wish(self.row, self.choice[0], self.attendee, self.choice[1])


def make_line(
    read: ListRow, match: Match, attendees: Mapping[Id, Attendee], before: Line | None
) -> Line:
    """Make the line of a row that was read; what was edited in it ``before`` stays."""
    if before is not None:
        kept = replace(before.row, line=read.line, source=read.source, doubts=read.doubts)
        # What is known was asked for the words that were read, not for those put in their place.
        found = match if asks_same(before.row, read) else before.match
        return matched(replace(before, read=read, row=kept), found, attendees)
    twice = any(doubt.code is DoubtCode.NAME_TWICE for doubt in read.doubts)
    line = Line(read, read, ticked=bool(read.shown_name.strip()) and not twice)
    return matched(line, match, attendees)


def matched(line: Line, match: Match, attendees: Mapping[Id, Attendee]) -> Line:
    """Return a line beside what is known now; a choice that can still be made stays."""
    people = [one.person.id for one in match.candidates]
    choice = line.choice
    if line.match != match and (choice[0] not in people or not line.seen):
        choice = _likeliest(line.row, match)
    line = replace(line, match=match, choice=choice)
    listed = attendees.get(line.attendee) if line.attendee else None
    if listed and line.row == line.read and line.row.attendance is Attendance.PRESENT:
        # A list says who is excused, and not that somebody no longer is.
        return replace(line, row=replace(line.row, attendance=listed.attendance))
    return line


def _likeliest(row: ListRow, match: Match) -> Choice:
    """Return who somebody most likely is: of several namesakes only one in a body that is named.

    To enter somebody anew can be mended; an office given to the wrong person is hard to find.
    """
    if not match.candidates:
        return None, News.ALSO
    first = match.candidates[0]
    alone = len(match.candidates) == 1 or first.attendee is not None or not row.offices
    if alone or first.news is None or shares_body(row.offices, first.offices):
        return first.person.id, first.news or News.ALSO
    return None, News.ALSO


def shares_body(said: Iterable[OfficeHeld], held: Iterable[OfficeHeld]) -> bool:
    """Tell whether offices that a list says are in a body in which somebody is known.

    Words of which one is the end of the other are one body: 科技局, 市科技局.
    """
    there = [one.body_name for one in held if one.body_name]
    named = [one.body_name for one in said]
    return any(
        not one or one.endswith(name) or name.endswith(one) for one in named for name in there
    )


def asks_same(one: ListRow, other: ListRow) -> bool:
    """Tell whether two rows are the same question to the directory."""
    return (one.kind, one.name, one.offices) == (other.kind, other.name, other.offices)


def choices(line: Line) -> list[Choice]:
    """Return who the person of a line may be, with each meaning of what the list says anew."""
    found: list[Choice] = []
    for one in line.match.candidates:
        if one.news is None:
            found.append((one.person.id, News.ALSO))
        else:
            some = (one.news, *(news for news in News if news is not one.news))
            found += [(one.person.id, news) for news in some if one.offices or news != "instead"]
    if line.row.kind is AttendeeKind.PERSON:
        found.append((None, News.ALSO))
    return found


def with_offices(row: ListRow, bodies: str | None = None, titles: str | None = None) -> ListRow:
    """Return a row with other bodies or titles, as they stand in one cell."""
    old_bodies, old_titles = bodies_of(row), titles_of(row)
    pairs = zip_longest(
        _split(old_bodies if bodies is None else bodies),
        _split(old_titles if titles is None else titles),
        fillvalue="",
    )
    offices = tuple(
        OfficeHeld(title, body, next((o.body for o in row.offices if o.body_name == body), None))
        for body, title in pairs
        if body or title
    )
    return replace(row, offices=offices, offices_known=bool(offices))


def bodies_of(row: ListRow) -> str:
    """Return the bodies of a row as one cell shows them, in the order of its titles."""
    return _joined(one.body_name for one in row.offices)


def titles_of(row: ListRow) -> str:
    """Return the titles of a row as one cell shows them."""
    return _joined(one.title for one in row.offices)


def _joined(words: Iterable[str]) -> str:
    # A gap in front keeps the others in their places beside the other cell; one behind needs none.
    several = list(words)
    mark = "；" if any(map(has_han, several)) else "; "
    return mark.join(several).rstrip(mark)


def _split(words: str) -> list[str]:
    return [part.strip() for part in _BETWEEN.split(words)]


@dataclass(frozen=True, slots=True)
class Totals:
    """How many lines there are, of which sort; and how many are put on the list."""

    lines: int = 0
    known: int = 0
    listed: int = 0
    new: int = 0
    doubts: int = 0
    put: int = 0


def totals(lines: Sequence[Line]) -> Totals:
    """Count lines."""
    standings = [line.standing for line in lines if line.can_be_put]
    return Totals(
        len(lines),
        standings.count(Standing.KNOWN),
        standings.count(Standing.LISTED),
        standings.count(Standing.NEW),
        sum(line.in_doubt for line in lines),
        sum(line.is_put for line in lines),
    )

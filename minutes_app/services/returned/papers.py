"""A Word file that came back: read off the archive's thread, then laid beside its meeting."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.tree import Document
from minutes_app.documents.word import read_attachment, write_word
from minutes_app.domain.errors import ImportFileError, NotFoundError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House
from minutes_app.domain.papers import HouseLayout
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.intake.returned.child import read_returned
from minutes_app.intake.returned.margins import margins_of
from minutes_app.intake.returned.shapes import Returned
from minutes_app.interchange import read_meeting
from minutes_app.interchange.meeting_file import record_of
from minutes_app.services.choosing import read_chosen
from minutes_app.services.meetings import Meetings
from minutes_app.services.papers.publishing import compose_minutes
from minutes_app.services.papers.shelf import Shelf
from minutes_app.services.papers.wording import Wanted, Words
from minutes_app.services.returned.differences import Difference, Kind, differences, fit
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive

_LARGEST = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Paper:
    """A Word file that came back. ``sent`` is the record that it carries, as it went out."""

    name: str
    digest: str
    sent: MeetingRecord
    returned: tuple[Returned, ...]

    @property
    def meeting(self) -> Id:
        """The meeting whose minutes it holds."""
        return self.sent.meeting.id


def read_paper(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Paper:
    """Read a Word file that came back; the archive is not needed.

    It takes ten seconds at most; call it beside the window. Raises ``ImportFileError``
    (``returned.…``, with ``name``).
    """
    content = _bytes(path)
    returned = read_returned(content, path.name, cancelled=cancelled)
    data = read_attachment(content)
    if data is None:
        raise ImportFileError("returned.no_meeting", name=path.name)
    try:
        sent = record_of(read_meeting(data))
    except ImportFileError as error:
        raise ImportFileError("returned.no_meeting", name=path.name) from error
    return Paper(path.name, hashlib.sha256(content).hexdigest(), sent, returned)


@dataclass(frozen=True, slots=True)
class Review:
    """A paper beside its meeting, taken from the archive at one moment.

    ``settled`` are the ids of differences that were refused, or seen. ``filled`` are the names of
    the layouts whose Word files are made from a template of the house.
    """

    paper: Paper
    record: MeetingRecord
    house: House | None
    layouts: tuple[Layout, ...]
    settled: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()

    def compare(self) -> "Compared":
        """Find the differences. It composes the minutes; call it beside the window."""
        come = self.paper.returned
        returned = [one.text for one in come if one.text and not one.in_margin]
        drafts = [compose_minutes(self.paper.sent, one, self.house) for one in self.layouts]
        # The file does not name its layout: it is the one that says what stands in it.
        place = max(range(len(drafts)), key=lambda at: fit(drafts[at], returned))
        now = compose_minutes(self.record, self.layouts[place], self.house)
        margins = self._margins(drafts[place], self.layouts[place])
        return Compared(now, differences(drafts[place], now, come, margins))

    def _margins(self, sent: Document, layout: Layout) -> list[str] | None:
        """Return what stood at the head and foot of pages; None for those of a template."""
        if layout.name in self.filled or not any(one.in_margin for one in self.paper.returned):
            return None
        return margins_of(write_word(sent, layout))


@dataclass(frozen=True, slots=True)
class Compared:
    """The minutes as they are now, and what somebody wants otherwise."""

    now: Document
    differences: tuple[Difference, ...]


class Returning:
    """Taking over, bit by bit, what somebody changed in minutes that went out."""

    def __init__(self, archive: Archive, meetings: Meetings, words: Words) -> None:
        self._archive = archive
        self._meetings = meetings
        self._words = words

    def review(self, paper: Paper) -> Review:
        """Lay a paper beside its meeting.

        Raises ``ImportFileError`` (``returned.unknown_meeting``, with ``name`` and ``title``) for
        one of another archive.
        """
        try:
            record = self._meetings.load(paper.meeting)
        except NotFoundError as error:
            title = paper.sent.meeting.title
            facts = {"name": paper.name, "title": title}
            raise ImportFileError("returned.unknown_meeting", **facts) from error
        house = self._meetings.house()
        own = reading.all_of(self._archive, HouseLayout)
        shelf = Shelf.of(own, house)
        filled = frozenset(one.name for one in own if one.template)
        language = paper.sent.meeting.language
        layouts = (
            one for one in shelf.layouts()
            if one.kind is PaperKind.MINUTES and one.language is language
        )  # fmt: skip
        return Review(paper, record, house, tuple(layouts), self._settled(paper), filled)

    def accept(self, paper: Paper, manner: str, chosen: Sequence[Difference]) -> Change:
        """Take differences over into the words of the minutes, all as one step of undo.

        What was said stays as it was recorded; the minutes say it as the paper wants it. Those
        that cannot be taken over are passed over.
        """
        wanted = [
            Wanted(one.target, one.text, added=one.kind is Kind.ADDED)
            for one in chosen
            if one.target is not None and one.can_be_accepted
        ]
        return self._words.set_all(paper.meeting, manner, wanted)

    def settle(self, paper: Paper, ids: Sequence[str]) -> None:
        """Remember which differences were refused or seen, for the next reading of this file.

        That is no operation: it is never undone and never exported.
        """
        kept = msgspec.json.encode(sorted(ids)).decode() if ids else ""
        self._archive.save_draft(_scope(paper), kept)

    def _settled(self, paper: Paper) -> frozenset[str]:
        text = self._archive.draft(_scope(paper))
        try:
            return frozenset(msgspec.json.decode(text, type=list[str])) if text else frozenset()
        except msgspec.DecodeError:
            return frozenset()


def _scope(paper: Paper) -> str:
    return f"{paper.meeting} returned {paper.digest[:16]}"


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise ImportFileError("returned.too_large", name=path.name)
        return read_chosen(path)
    except OSError as error:
        reason = error.strerror or ""
        raise ImportFileError("returned.unreadable", name=path.name, reason=reason) from error

"""The record in outline: one row an entry, in reading order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import (
    Collective,
    Entry,
    EntryKind,
    Responsible,
    Task,
    TaskStatus,
    Voice,
)
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Language, Part
from minutes_app.domain.numbering import ordinal_mark
from minutes_app.domain.outline import Place
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import translate
from minutes_app.language.dates import show_date, show_deadline
from minutes_app.language.names import name_of, shown_language
from minutes_app.ui.models.lists import RowListModel

_CLOSED = frozenset({TaskStatus.DONE, TaskStatus.DROPPED})


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """An entry as the outline shows it.

    ``header`` (who speaks and what follows) stands above the first of several entries of one voice
    and kind, and above one that is under somebody else's; ``ordinal`` is shown before the text;
    ``lead``, ``due`` and ``status`` (None for no task) beside it, ``events`` (who came or went)
    below. ``time`` is when it was typed, ``day`` the day of that where it is not the meeting's.
    """

    entry: Entry
    depth: int
    ordinal: str
    header: str
    lead: str
    due: str
    status: TaskStatus | None = None
    overdue: bool = False
    events: str = ""
    time: str = ""
    day: str = ""

    @property
    def key(self) -> Id:
        """The entry."""
        return self.entry.id

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of the record."""
        return self.entry.kind is EntryKind.HEADING

    @property
    def is_task(self) -> bool:
        """Whether it is supervised."""
        return self.status is not None

    @property
    def status_words(self) -> str:
        """How far a task has come; that there is one where neither owner nor day says so."""
        if self.status is None:
            return ""
        state = translate("outline", "Overdue") if self.overdue else name_of(self.status)
        if self.lead or self.due:
            return state
        return translate("outline", "Supervised: {state}").format(state=state)


class OutlineModel(RowListModel[OutlineRow]):
    """The entries of one meeting."""

    def shown(self, row: OutlineRow, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                row.header, row.ordinal + row.entry.text, row.lead, row.due, row.status_words,
                row.events,
            )  # fmt: skip
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _hint(row.entry)
        return None


def outline_rows(record: MeetingRecord, words: "RowWords | None" = None) -> list[OutlineRow]:
    """Return the rows of a meeting, in its own words unless others are given."""
    words = words or RowWords(record)
    rows: list[OutlineRow] = []
    above: Entry | None = None
    for place in record.outline().walk():
        rows.append(words.row(place, above))
        above = place.entry if place.depth == 0 else above
    return rows


class RowWords:
    """Says what an entry shows besides its text."""

    def __init__(self, record: MeetingRecord) -> None:
        self._record = record
        self.language = record.meeting.language
        self.day = record.meeting.start.whole_day
        self.names = {one.id: one.shown_name for one in record.all_of(Attendee)}
        self.parts = {part.id: part.title for part in record.all_of(Part)}
        self.tasks = {task.entry: task.status for task in record.all_of(Task)}
        self.events = _events(record.attendees())
        self.missing: set[Id] = set()
        """Speakers and parts that entries name and the meeting does not have."""
        self._today = date.today()  # noqa: DTZ011 - the day on the wall

    def row(self, place: Place, above: Entry | None) -> OutlineRow:
        """Return the row of an entry; ``above`` is the top entry before it."""
        entry = place.entry
        header = self.header(entry, above) if place.depth == 0 else self._other_voice(entry)
        at = entry.recorded.astimezone()
        day = "" if self.day in {None, at.date()} else f"{at:%m-%d}"
        row = OutlineRow(entry, place.depth, self.ordinal(place), header, "", "",
                         time=f"{at:%H:%M}", day=day)  # fmt: skip
        return self.again(row, entry)

    def again(self, row: OutlineRow, entry: Entry) -> OutlineRow:
        """Return the row of an entry that stays where it is and counts as it did."""
        status = self.tasks.get(entry.id)
        due_day = entry.deadline.day if entry.deadline else None
        late = due_day is not None and due_day < self._today
        return replace(
            row, entry=entry, lead=self.responsible(entry), due=self.due(entry), status=status,
            overdue=late and status is not None and status not in _CLOSED,
            events=self.events.get(entry.id, ""),
        )  # fmt: skip

    def header(self, entry: Entry, above: Entry | None) -> str:
        """Return who speaks and what kind it is, where that changes."""
        if entry.kind is EntryKind.HEADING:
            return ""
        if above is not None and _group(entry) == _group(above):
            return ""
        part = self._named(self.parts, entry.part)
        kind = "" if entry.kind is EntryKind.NARRATION and entry.voices else name_of(entry.kind)
        pieces = (part, self.voices(entry.voices), kind)
        return " · ".join(piece for piece in pieces if piece)

    def _other_voice(self, entry: Entry) -> str:
        """Return who says what stands under the words of somebody else."""
        above = self._record.find(Entry, entry.parent) if entry.parent else None
        if not entry.voices or (above is not None and above.voices == entry.voices):
            return ""
        return self.header(entry, None)

    def voices(self, voices: Sequence[Voice]) -> str:
        """Return the names of who speaks."""
        between = "、" if self.language is Language.CHINESE else ", "
        return between.join(filter(None, (self._voice(voice) for voice in voices)))

    def ordinal(self, place: Place) -> str:
        """Return 一是, or "First, "; "" for an entry that is not numbered."""
        if place.ordinal is None:
            return ""
        return ordinal_mark(place.ordinal, self.language, place.level)

    def responsible(self, entry: Entry) -> str:
        """Return who is to do it."""
        between = "、" if self.language is Language.CHINESE else ", "
        return between.join(_names(entry.lead)) + "".join(
            f" & {name}" for name in _names(entry.support)
        )

    def due(self, entry: Entry) -> str:
        """Return by when."""
        return show_deadline(entry.deadline, self.language) if entry.deadline else ""

    def names_otherwise(self, other: "RowWords") -> bool:
        """Tell whether headers, ordinals and days are not what they were by ``other``."""
        named, parts = other.names.items(), other.parts.items()
        same = self.language is other.language and self.day == other.day
        come = other.missing.intersection(self.names) or other.missing.intersection(self.parts)
        kept = named <= self.names.items() and parts <= self.parts.items()
        return bool(come) or not (same and kept)

    def marks_otherwise(self, other: "RowWords") -> set[Id]:
        """Return the entries whose task, comings or goings are not what they were by ``other``."""
        return {one for one, _ in self.tasks.items() ^ other.tasks.items()} | {
            one for one, _ in self.events.items() ^ other.events.items()
        }

    def _voice(self, voice: Voice) -> str:
        if isinstance(voice.collective, Collective):
            return name_of(voice.collective)
        return self._named(self.names, voice.attendee)

    def _named(self, names: Mapping[Id, str], one: Id | None) -> str:
        if one is not None and one not in names:
            self.missing.add(one)
        return names.get(one, "") if one else ""


def _events(attendees: Sequence[Attendee]) -> dict[Id, str]:
    """Return who came and who went, by the entry at which they did."""
    found: dict[Id, list[str]] = {}
    for one in attendees:
        if one.arrived:
            words = translate("outline", "→ {name} arrives").format(name=one.shown_name)
            found.setdefault(one.arrived, []).append(words)
        if one.left:
            words = translate("outline", "← {name} leaves").format(name=one.shown_name)
            found.setdefault(one.left, []).append(words)
    return {entry: "   ".join(words) for entry, words in found.items()}


def _hint(entry: Entry) -> str:
    """Say when an entry was typed."""
    at = entry.recorded.astimezone()
    day = show_date(PartialDate.of(at.date()), shown_language())
    return translate("outline", "Recorded {day}, {time}").format(day=day, time=f"{at:%H:%M:%S}")


def _group(entry: Entry) -> tuple[object, ...]:
    return entry.voices, entry.kind, entry.part


def _names(responsible: Sequence[Responsible]) -> list[str]:
    return [one.name for one in responsible]

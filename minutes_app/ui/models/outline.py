"""The record in outline: one row an entry, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from minutes_app.domain.entries import Collective, Entry, EntryKind, Responsible, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Language, Part
from minutes_app.domain.numbering import ordinal_word
from minutes_app.domain.outline import Place
from minutes_app.domain.records import MeetingRecord
from minutes_app.language.dates import show_deadline
from minutes_app.language.names import name_of
from minutes_app.ui.models.lists import RowListModel


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """An entry as the outline shows it.

    ``header`` (who speaks and what follows) stands above the first of several entries of one voice
    and kind; ``ordinal`` is shown before the text; ``lead`` and ``due`` beside it.
    """

    entry: Entry
    depth: int
    ordinal: str
    header: str
    lead: str
    due: str

    @property
    def key(self) -> Id:
        """The entry."""
        return self.entry.id

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of the record."""
        return self.entry.kind is EntryKind.HEADING


class OutlineModel(RowListModel[OutlineRow]):
    """The entries of one meeting."""

    def shown(self, row: OutlineRow, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.header, row.ordinal + row.entry.text, row.lead, row.due)
            return ", ".join(part for part in parts if part)
        return None


def outline_rows(record: MeetingRecord) -> list[OutlineRow]:
    """Return the rows of a meeting's outline."""
    words = RowWords(record)
    rows: list[OutlineRow] = []
    above: Entry | None = None
    for place in record.outline().walk():
        rows.append(words.row(place, above))
        above = place.entry if place.depth == 0 else above
    return rows


class RowWords:
    """Says what an entry shows besides its text."""

    def __init__(self, record: MeetingRecord) -> None:
        self._language = record.meeting.language
        self._attendees = {one.id: one for one in record.all_of(Attendee)}
        self._parts = {part.id: part for part in record.all_of(Part)}

    def row(self, place: Place, above: Entry | None) -> OutlineRow:
        """Return the row of an entry; ``above`` is the top entry before it."""
        entry = place.entry
        header = self.header(entry, above) if place.depth == 0 else ""
        lead, due = self.responsible(entry), self.due(entry)
        return OutlineRow(entry, place.depth, self.ordinal(place), header, lead, due)

    def again(self, row: OutlineRow, entry: Entry) -> OutlineRow:
        """Return the row of an entry that stays where it is and counts as it did."""
        return replace(row, entry=entry, lead=self.responsible(entry), due=self.due(entry))

    def header(self, entry: Entry, above: Entry | None) -> str:
        """Return who speaks and what kind it is, where that changes."""
        if entry.kind is EntryKind.HEADING:
            return ""
        if above and _group(entry) == _group(above):
            return ""
        part = self._parts.get(entry.part) if entry.part else None
        kind = "" if entry.kind is EntryKind.NARRATION and entry.voices else name_of(entry.kind)
        pieces = (part.title if part else "", self.voices(entry.voices), kind)
        return " · ".join(piece for piece in pieces if piece)

    def voices(self, voices: Sequence[Voice]) -> str:
        """Return the names of who speaks."""
        between = "、" if self._language is Language.CHINESE else ", "
        return between.join(filter(None, (self._voice(voice) for voice in voices)))

    def ordinal(self, place: Place) -> str:
        """Return 一是, or "First, "; "" for an entry that is not numbered."""
        if place.ordinal is None:
            return ""
        word = ordinal_word(place.ordinal, self._language)
        return word if self._language is Language.CHINESE else f"{word}, "

    def responsible(self, entry: Entry) -> str:
        """Return who is to do it."""
        return " ".join(_names(entry.lead)) + "".join(
            f" & {name}" for name in _names(entry.support)
        )

    def due(self, entry: Entry) -> str:
        """Return by when."""
        return show_deadline(entry.deadline, self._language) if entry.deadline else ""

    def _voice(self, voice: Voice) -> str:
        if isinstance(voice.collective, Collective):
            return name_of(voice.collective)
        attendee = self._attendees.get(voice.attendee) if voice.attendee else None
        return attendee.shown_name if attendee else ""


def _group(entry: Entry) -> tuple[object, ...]:
    return entry.voices, entry.kind, entry.part


def _names(responsible: Sequence[Responsible]) -> list[str]:
    return [one.name for one in responsible]

"""The list of attendees: groups as headers, people in protocol order, both to be dragged."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Language,
    Manner,
    OfficeHeld,
)
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import translate
from minutes_app.language.names import name_of
from minutes_app.ui.models.dragged import DraggedListModel
from minutes_app.ui.people.links import short_entry
from minutes_app.ui.widgets.cards import Card

_Index = QModelIndex | QPersistentModelIndex
_AWAY = {Attendance.EXCUSED, Attendance.ABSENT, Attendance.DEPUTISED}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A header (``attendee`` is None) or an attendee; ``group`` is whose group it is."""

    group: Group | None
    attendee: Attendee | None
    card: Card

    @property
    def key(self) -> Id:
        """The attendee, or the group of a header."""
        record = self.attendee or self.group
        return record.id if record else Id("")


class PeopleModel(DraggedListModel[PersonRow]):
    """``dropped`` carries who goes into which group (None: no group) at which place."""

    mime = "application/x-minutes-attendee"

    dropped = Signal(str, object, int)
    group_dropped = Signal(str, int)
    renamed = Signal(str, str)

    def shown(self, row: PersonRow, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.group.name if row.card.header and row.group else row.card.title
        return super().shown(row, role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if self._rows[index.row()].card.header:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or row.group is None or not words:
            return False
        self.renamed.emit(row.group.id, words)
        return True

    def move(self, key: str, target: int) -> None:
        moved = Id(key)
        if any(row.card.header and row.key == moved for row in self._rows):
            self.group_dropped.emit(moved, self._headers_before(target, moved))
        else:
            self.dropped.emit(moved, *self.place_at(target, moved))

    def _headers_before(self, target: int, moved: Id) -> int:
        return sum(row.card.header and row.key != moved for row in self._rows[:target])

    def place_at(self, target: int, moved: Id) -> tuple[Id | None, int]:
        """Return the group, and the place in it, of what is dropped before row ``target``."""
        above = [row for row in self._rows[:target] if row.key != moved]
        last = above[-1] if above else None
        group = last.group.id if last and last.group else None
        index = sum(
            row.attendee is not None and (row.group.id if row.group else None) == group
            for row in above
        )
        return group, index


def people_rows(record: MeetingRecord) -> list[PersonRow]:
    """Return the rows of a meeting's people."""
    groups = {group.id: group for group in record.all_of(Group)}
    members: dict[Id | None, list[Attendee]] = {None: [], **{group: [] for group in groups}}
    for attendee in record.attendees():
        members.get(attendee.group, members[None]).append(attendee)
    rows: list[PersonRow] = []
    for group_id, people in members.items():
        group = groups[group_id] if group_id else None
        if group:
            aside = str(len(people)) if people else ""
            rows.append(PersonRow(group, None, Card(group.name, aside=aside, header=True)))
        rows += [PersonRow(group, one, _card(one, record)) for one in people]
    return rows


def offices_words(offices: Sequence[OfficeHeld], language: Language) -> str:
    """Say some offices in the order in which the language of the minutes says them."""
    if language is Language.CHINESE:
        return "、".join(f"{one.body_name}{one.title}" for one in offices)
    return "; ".join(
        ", ".join(part for part in (one.title, one.body_name) if part) for one in offices
    )


def attendance_words(attendees: Sequence[Attendee]) -> str:
    """Count who is there in which way: "Present 9 · Excused 2"."""
    counts: dict[Attendance, int] = dict.fromkeys(Attendance, 0)
    for one in attendees:
        counts[one.attendance] += one.count or 1
    return " · ".join(f"{name_of(one)} {count}" for one, count in counts.items() if count)


def counted(count: int | None, who: str) -> str:
    """Return the words for people without names: 3 experts, 3名专家."""
    if not count:
        return who
    return translate("people", "{count} {who}").format(count=count, who=who).strip()


def _card(one: Attendee, record: MeetingRecord) -> Card:
    name = " ".join(part for part in (one.honorific, one.shown_name) if part)
    if one.kind is AttendeeKind.UNNAMED and one.count:
        name = counted(one.count, one.shown_name)
    aside = [name_of(role) for role in one.roles]
    if one.attendance is not Attendance.PRESENT:
        aside.append(name_of(one.attendance))
    if one.manner is not Manner.IN_PERSON:
        aside.append(name_of(one.manner))
    detail = offices_words(one.offices, record.meeting.language)
    if not detail and not one.offices_known and one.kind is AttendeeKind.PERSON:
        detail = translate("people", "Title not known")
    away = one.attendance in _AWAY
    return Card(
        name or translate("people", "(no name)"),
        " · ".join(part for part in (detail, *_limits(one, record)) if part),
        " · ".join(aside), tone="warning" if away else "muted", faded=away,
    )  # fmt: skip


def _limits(one: Attendee, record: MeetingRecord) -> Iterator[str]:
    """Yield what limits somebody's part: who came instead, why, for how long."""
    if deputy := record.find(Attendee, one.deputy):
        yield translate("people", "{name} came instead").format(name=deputy.shown_name)
    yield one.reason
    yield one.extent
    if entry := record.find(Entry, one.arrived):
        yield translate("people", "came at “{entry}”").format(entry=short_entry(entry))
    if entry := record.find(Entry, one.left):
        yield translate("people", "left at “{entry}”").format(entry=short_entry(entry))

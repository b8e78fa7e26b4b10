"""Everything recorded of one attendee, in fields."""

from typing import Any

from PySide6.QtWidgets import QCheckBox

from minutes_app.domain.entries import Entry
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Manner,
    OfficeHeld,
    Role,
)
from minutes_app.language import translate
from minutes_app.ui.forms import (
    Cell,
    ChipsField,
    ChoiceField,
    Column,
    FlagField,
    Form,
    LinkField,
    LongField,
    NumberField,
    Options,
    RowsField,
    TextField,
)
from minutes_app.ui.forms.known import Known
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.forms.words import form_name
from minutes_app.ui.session.meeting import OpenMeeting

_SHORT = 40


class AttendeeEditor(Form):
    """The form of the attendee that is chosen in the list."""

    def __init__(self, meeting: OpenMeeting, known: Known) -> None:
        super().__init__(self._keep)
        self._meeting = meeting
        self._groups, self._others = Options(self), Options(self)
        self._entries = Options(self)
        self._add_names(known)
        self._add_attendance()
        self._add_links(known)
        self.refresh_options()

    def refresh_options(self) -> None:
        """Offer the groups, people and entries that there are now."""
        record = self._meeting.record
        own = self.record.id if self.record else None
        self._groups.set([(group.id, group.name) for group in record.all_of(Group)])
        self._others.set([(one.id, one.shown_name) for one in record.attendees() if one.id != own])
        self._entries.set([(one.id, _short(one)) for one in record.outline().entries()])

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        self.refresh_options()
        if record is not None:
            unnamed = record.kind is AttendeeKind.UNNAMED
            for attribute in ("count", "description"):
                filled = record.count is not None or bool(record.description)
                self.cell(attribute).setVisible(unnamed or filled)

    def _add_names(self, known: Known) -> None:
        self.line(
            Cell("kind", lambda: translate("people", "Who"), ChoiceField(AttendeeKind, form_name)),
            Cell("group", lambda: translate("people", "Group"),
                 LinkField(self._groups, lambda: translate("people", "No group"))),
        )  # fmt: skip
        self.line(
            Cell("name", lambda: translate("people", "Name"), TextField(), stretch=3),
            Cell("honorific", lambda: translate("people", "Honorific"), TextField()),
        )
        self.line(
            Cell("count", lambda: translate("people", "How many"), NumberField()),
            Cell("description", lambda: translate("people", "Who they are"), TextField(),
                 stretch=3),
        )  # fmt: skip
        self.line(
            Cell("offices", lambda: translate("people", "Offices on that day"),
                 RowsField(offices_spec(known)))
        )  # fmt: skip
        self.line(
            Cell("offices_known", lambda: translate("people", "Title"),
                 _UnknownFlag(lambda: translate("people", "The title is unknown")))
        )  # fmt: skip

    def _add_attendance(self) -> None:
        self.line(
            Cell("roles", lambda: translate("people", "Parts in the meeting"), ChipsField.of(Role))
        )
        self.line(
            Cell("attendance", lambda: translate("people", "Attendance"),
                 ChoiceField(Attendance)),
            Cell("manner", lambda: translate("people", "Way of taking part"),
                 ChoiceField(Manner)),
        )  # fmt: skip
        self.line(
            Cell("deputy", lambda: translate("people", "Deputised by"),
                 LinkField(self._others, lambda: translate("people", "Nobody"))),
            Cell("reason", lambda: translate("people", "Reason"), TextField()),
        )  # fmt: skip
        self.line(
            Cell("arrived", lambda: translate("people", "Came during"),
                 LinkField(self._entries, lambda: translate("people", "There from the start"))),
            Cell("left", lambda: translate("people", "Left during"),
                 LinkField(self._entries, lambda: translate("people", "There to the end"))),
        )  # fmt: skip
        self.line(
            Cell("extent", lambda: translate("people", "Extent (the opening only)"), TextField())
        )

    def _add_links(self, known: Known) -> None:
        self.line(
            Cell("person", lambda: translate("people", "Person in the directory"),
                 LinkField(known.people, lambda: translate("people", "Not linked"))),
            Cell("body", lambda: translate("people", "Body in the directory"),
                 LinkField(known.bodies, lambda: translate("people", "Not linked"))),
        )  # fmt: skip
        self.line(Cell("note", lambda: translate("people", "Note"), LongField(1)))

    def _keep(self, attendee: Any, fields: Any, then: Any, failed: Any) -> None:
        if "group" in fields:
            group, last = fields["group"], len(self._meeting.record.all_of(Attendee))
            self._meeting.perform(
                lambda desk: desk.protocol.place(attendee, group, last),
                then, failed,
            )  # fmt: skip
            return
        self._meeting.perform(
            lambda desk: desk.contents.edit(Attendee, attendee, **fields), then, failed
        )


class _UnknownFlag(FlagField):
    """Ticked for what is not known."""

    def value(self) -> Any:
        return not self.isChecked()

    def show_value(self, value: Any) -> None:
        QCheckBox.setChecked(self, not value)


def offices_spec(known: Known) -> RowsSpec:
    """Return how the offices of an attendee are edited."""
    return RowsSpec(
        OfficeHeld,
        (
            Column("title", lambda: translate("people", "Title"), TextField),
            Column("body_name", lambda: translate("people", "Body"), TextField),
            Column("former_body_name", lambda: translate("people", "Body, formerly"), TextField),
        ),
        lambda office: bool(office.title or office.body_name),
        lambda: translate("people", "Add an office"),
        known.office,
    )


def _short(entry: Entry) -> str:
    text = " ".join(entry.text.split())
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"

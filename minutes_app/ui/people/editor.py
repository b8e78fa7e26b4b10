"""Everything recorded of one attendee, in fields."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Manner,
    OfficeHeld,
    Role,
)
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.services.desk import Desk
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
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.forms.searching import SearchField
from minutes_app.ui.forms.words import form_name
from minutes_app.ui.people.links import DeputyField, EntryField
from minutes_app.ui.session.meeting import OpenMeeting


class AttendeeEditor(Form):
    """The form of the attendee that is chosen in the list."""

    def __init__(self, meeting: OpenMeeting, make_deputy: Callable[[str], object]) -> None:
        super().__init__(self._keep)
        self._meeting = meeting
        self._groups = Options(self)
        self._deputy = DeputyField(meeting, self._own, make_deputy)
        self._add_names()
        self._add_attendance()
        self._add_links()
        self.refresh_options()

    def refresh_options(self) -> None:
        """Offer the groups that there are now."""
        groups = self._meeting.record.all_of(Group)
        self._groups.set([(group.id, group.name) for group in groups])

    def _own(self) -> Id | None:
        return self.record.id if self.record else None

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        self.refresh_options()
        if record is not None:
            unnamed = record.kind is AttendeeKind.UNNAMED
            for attribute in ("count", "description"):
                filled = record.count is not None or bool(record.description)
                self.cell(attribute).setVisible(unnamed or filled)

    def _add_names(self) -> None:
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
                 RowsField(offices_spec()))
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
                 self._deputy),
            Cell("reason", lambda: translate("people", "Reason"), TextField()),
        )  # fmt: skip
        self.line(
            Cell("arrived", lambda: translate("people", "Came during"),
                 EntryField(self._meeting, lambda: translate("people", "There from the start"))),
            Cell("left", lambda: translate("people", "Left during"),
                 EntryField(self._meeting, lambda: translate("people", "There to the end"))),
        )  # fmt: skip
        self.line(
            Cell("extent", lambda: translate("people", "Extent (the opening only)"), TextField(),
                 stretch=3),
            Cell("seat", lambda: translate("people", "Seat"), TextField()),
        )  # fmt: skip

    def _add_links(self) -> None:
        self.line(
            Cell("person", lambda: translate("people", "Person in the directory"),
                 SearchField(self._meeting.session, Person, _not_linked)),
            Cell("body", lambda: translate("people", "Body in the directory"),
                 SearchField(self._meeting.session, Body, _not_linked)),
        )  # fmt: skip
        self.line(
            Cell("by_hand", lambda: translate("people", "Place"),
                 FlagField(lambda: translate("people", "Stays here in protocol order")))
        )  # fmt: skip
        self.line(Cell("note", lambda: translate("people", "Note"), LongField(1)))

    def _keep(self, attendee: Any, fields: Any, then: Any, failed: Any) -> None:
        def save(desk: Desk) -> Change:
            if "group" in fields:
                return desk.protocol.join(attendee, fields["group"])
            if "attendance" in fields:
                return desk.attending.mark(attendee, fields["attendance"])
            if "deputy" in fields:
                return desk.attending.depute(attendee, fields["deputy"])
            return desk.contents.edit(Attendee, attendee, **fields)

        self._meeting.perform(save, then, failed)


class _UnknownFlag(FlagField):
    """Ticked for what is not known."""

    def value(self) -> Any:
        return not self.isChecked()

    def show_value(self, value: Any) -> None:
        QCheckBox.setChecked(self, not value)


def offices_spec() -> RowsSpec:
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
        _unlinked,
    )


def _unlinked(old: OfficeHeld, new: OfficeHeld) -> OfficeHeld:
    """Part an office from its body when other words are typed; saving links it anew."""
    return new if new.body_name == old.body_name else replace(new, body=None)


def _not_linked() -> str:
    return translate("people", "Not linked; type a name")

"""Forms over what belongs to a meeting: its parts, proposals, cited documents and sources."""

from dataclasses import replace
from typing import Any

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, CitedDocument, Part, Source
from minutes_app.domain.proposals import Party, PartyRole, Proposal, Satisfaction
from minutes_app.language import translate
from minutes_app.ui.details.head import one_a_line
from minutes_app.ui.forms import (
    Cell,
    ChipsField,
    ChoiceField,
    Column,
    Form,
    LinesField,
    LongField,
    MomentField,
    Options,
    RowsField,
    TextField,
)
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.session.meeting import OpenMeeting


class ContentForm(Form):
    """A form over one record of a kind that belongs to the meeting."""

    def __init__(self, meeting: OpenMeeting, kind: Any) -> None:
        super().__init__(self._keep)
        self._meeting = meeting
        self._kind = kind
        self.people = Options(self)

    def refresh_options(self) -> None:
        """Offer the people that there are now."""
        people = self._meeting.record.attendees()
        self.people.set([(one.id, one.shown_name) for one in people])

    def show_record(self, record: Any) -> None:
        self.refresh_options()
        super().show_record(record)

    def _keep(self, record: Id, fields: Any, then: Any, failed: Any) -> None:
        self._meeting.perform(
            lambda desk: desk.contents.edit(self._kind, record, **fields), then, failed
        )


class PartForm(ContentForm):
    """A part of the meeting with its own place and people."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting, Part)
        self.line(
            Cell("title", lambda: translate("details", "Title"), TextField(), stretch=2),
            Cell("kind", lambda: translate("details", "Kind (lecture, site visit)"), TextField()),
        )
        self.line(Cell("place", lambda: translate("details", "Place"), TextField()))
        self.line(
            Cell("start", lambda: translate("details", "Begins"), MomentField()),
            Cell("end", lambda: translate("details", "Ends"), MomentField()),
        )
        self.line(
            Cell("attendees", lambda: translate("details", "Who takes part"),
                 ChipsField(self.people))
        )  # fmt: skip
        self.line(Cell("note", lambda: translate("details", "Note"), LongField(1)))


class ProposalForm(ContentForm):
    """A proposal under supervision."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting, Proposal)
        self.line(Cell("title", lambda: translate("details", "Title"), LongField(1, 4)))
        self.line(
            Cell("session", lambda: translate("details", "Session"), TextField(), stretch=3),
            Cell("number", lambda: translate("details", "Number"), TextField()),
        )
        self.line(
            Cell("kind", lambda: translate("details", "Kind (deputy’s proposal)"), TextField()),
            Cell("satisfaction", lambda: translate("details", "Satisfaction"),
                 ChoiceField(Satisfaction)),
        )  # fmt: skip
        self.line(Cell("purpose", lambda: translate("details", "Purpose"), LongField(1, 6)))
        self.line(
            Cell("parties", lambda: translate("details", "Who has to do with it"),
                 RowsField(self._parties()))
        )  # fmt: skip
        self.line(
            Cell("recommendations", lambda: translate("details", "Its recommendations"),
                 LinesField(2, 16), hint=one_a_line)
        )  # fmt: skip
        self.line(Cell("note", lambda: translate("details", "Note"), LongField(1)))

    def _parties(self) -> RowsSpec:
        return RowsSpec(
            lambda: Party(PartyRole.SUBMITTER, ""),
            (
                Column("role", lambda: translate("details", "As"),
                       lambda: ChoiceField(PartyRole)),
                Column("name", lambda: translate("details", "Name"), TextField),
                Column("capacity", lambda: translate("details", "Capacity"), TextField, 3, 1),
                Column("former_name", lambda: translate("details", "Formerly"), TextField, 2, 1),
            ),
            lambda row: bool(row.name),
            lambda: translate("details", "Add somebody"),
            self._linked,
        )  # fmt: skip

    def _keep(self, record: Id, fields: Any, then: Any, failed: Any) -> None:
        def edit(desk: Any) -> Any:
            if "parties" in fields:
                before = desk.archive.get(Proposal, record).parties
                fields["parties"] = desk.linking.linked(fields["parties"], before)
            return desk.contents.edit(Proposal, record, **fields)

        self._meeting.perform(edit, then, failed)

    def _linked(self, old: Party, new: Party) -> Party:
        """Link to an attendee of this name; saving links to the directory."""
        if new.name == old.name:
            return new
        names = {one.shown_name: one for one in self._meeting.record.all_of(Attendee)}
        one = names.get(new.name.strip())
        return replace(new, attendee=one.id if one else None, body=one.body if one else None)


class DocumentForm(ContentForm):
    """A document that the meeting names."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting, CitedDocument)
        self.line(Cell("title", lambda: translate("details", "Title"), LongField(1, 4)))
        self.line(
            Cell("number", lambda: translate("details", "Number of the document"), TextField()),
            Cell("issuer", lambda: translate("details", "Issued by"), TextField()),
        )
        self.line(
            Cell("date", lambda: translate("details", "Date"), MomentField()),
            Cell("relation", lambda: translate("details", "What it is to the meeting"),
                 TextField()),
        )  # fmt: skip


class SourceForm(ContentForm):
    """Raw notes or a report, kept as they came."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting, Source)
        self.line(
            Cell("label", lambda: translate("details", "Label"), TextField()),
            Cell("dated", lambda: translate("details", "Date"), MomentField()),
        )
        self.line(Cell("origin", lambda: translate("details", "Where it comes from"), TextField()))
        self.line(
            Cell("text", lambda: translate("details", "Words"), LongField(8, 40),
                 hint=lambda: translate("details", "Paste the notes or the report as they are."))
        )  # fmt: skip

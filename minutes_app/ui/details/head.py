"""Forms over the meeting itself: its head, its subject, who signs, the paper around it."""

from dataclasses import make_dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Byline,
    BylineRole,
    Issue,
    Language,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Series,
)
from minutes_app.language import translate
from minutes_app.ui.forms import (
    Cell,
    ChoiceField,
    Column,
    FlagField,
    Form,
    LinesField,
    LongField,
    MomentField,
    NumberField,
    Options,
    RowsField,
    TextField,
)
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.forms.words import form_name
from minutes_app.ui.issuing.distribution import DistributionField
from minutes_app.ui.session.meeting import OpenMeeting


def one_a_line() -> str:
    """Say how a list is typed."""
    return translate("details", "One a line; Alt+Up and Alt+Down move a line.")


class MeetingForm(Form):
    """A form over the record of the meeting."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(self._keep)
        self._meeting = meeting

    def refresh(self) -> None:
        """Show the record as it is now."""
        self.show_record(self._meeting.record.meeting)

    def _keep(self, meeting: Id, fields: Any, then: Any, failed: Any) -> None:
        self._meeting.perform(lambda desk: desk.meetings.edit(meeting, **fields), then, failed)


class HeadForm(MeetingForm):
    """What the meeting is, when and where."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting)
        self._series = Options(self)
        self.line(Cell("title", lambda: translate("details", "Title"), LongField(1, 4)))
        self.line(
            Cell("kind", lambda: translate("details", "Kind"), ChoiceField(MeetingKind)),
            Cell("status", lambda: translate("details", "Status"), ChoiceField(MeetingStatus)),
        )
        self.line(
            Cell("series", lambda: translate("details", "Series"), SeriesField(self._series),
                 stretch=3),
            Cell("number", lambda: translate("details", "Number"), TextField()),
        )  # fmt: skip
        self.line(
            Cell("start", lambda: translate("details", "Begins"), MomentField()),
            Cell("end", lambda: translate("details", "Ends"), MomentField()),
        )
        self.line(
            Cell("place", lambda: translate("details", "Place"), TextField(), stretch=2),
            Cell("language", lambda: translate("details", "Written in"),
                 ChoiceField(Language, form_name)),
        )  # fmt: skip
        self.line(
            Cell("hosts", lambda: translate("details", "Hosts"), LinesField(), hint=one_a_line)
        )

    def offer_series(self, series: list[Series]) -> None:
        """Know the series of the archive by name."""
        self._series.set([(one.id, one.name) for one in series])
        self.refresh()

    def _keep(self, meeting: Id, fields: Any, then: Any, failed: Any) -> None:
        if "series" not in fields:
            super()._keep(meeting, fields, then, failed)
            return
        field: Any = self.cell("series").field
        name = field.text().strip()
        self._meeting.perform(
            lambda desk: desk.arranging.put_in_series(meeting, name), then, failed
        )


class SeriesField(TextField):
    """The name of a series. It is taken when the field is left, not letter by letter."""

    finished = Signal()

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._options = options
        self._shown_id: object = None
        self.textEdited.disconnect()
        self.editingFinished.connect(self.edited)
        options.changed.connect(lambda: self._show(self._shown_id))

    def value(self) -> Any:
        """Return the id of the series; its name if it is a new one."""
        name = self.text().strip()
        known = {words: value for value, words in self._options.items}
        return known.get(name, name or None)

    def show_value(self, value: Any) -> None:
        if value != self._shown_id or not self.hasFocus():
            self._show(value)

    def _show(self, value: object) -> None:
        self._shown_id = value
        names: dict[Any, str] = dict(self._options.items)
        if not self.hasFocus():
            QLineEdit.setText(self, names.get(value, ""))


class SeriesForm(Form):
    """The series that the meeting belongs to."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(self._keep)
        self._meeting = meeting
        self.line(Cell("name", lambda: translate("details", "Name of the series"), TextField()))
        self.line(Cell("note", lambda: translate("details", "Note on the series"), LongField(1)))

    def _keep(self, series: Id, fields: Any, then: Any, failed: Any) -> None:
        self._meeting.perform(
            lambda desk: desk.arranging.edit_series(series, **fields), then, failed
        )


class SubjectForm(MeetingForm):
    """What the meeting is about."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting)
        self.line(Cell("theme", lambda: translate("details", "Theme"), LongField(1, 4)))
        self.line(
            Cell("topics", lambda: translate("details", "Topics"), LinesField(3), hint=one_a_line)
        )
        self.line(
            Cell("slogans", lambda: translate("details", "Slogans"), LinesField(),
                 hint=one_a_line)
        )  # fmt: skip
        self.line(Cell("background", lambda: translate("details", "Background"), LongField(4, 20)))


class BylineForm(MeetingForm):
    """Who did what to the minutes."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting)
        spec = RowsSpec(
            lambda: Byline(BylineRole.RECORDER, ""),
            (
                Column("role", lambda: translate("details", "As"),
                       lambda: ChoiceField(BylineRole)),
                Column("name", lambda: translate("details", "Name"), TextField),
                Column("capacity", lambda: translate("details", "Capacity"), TextField),
            ),
            lambda row: bool(row.name),
            lambda: translate("details", "Add a name"),
            _unlinked,
        )  # fmt: skip
        self.line(Cell("bylines", lambda: translate("details", "Under the minutes"),
                       RowsField(spec)))  # fmt: skip

    def _keep(self, meeting: Id, fields: Any, then: Any, failed: Any) -> None:
        def edit(desk: Any) -> Any:
            if "bylines" in fields:
                before = desk.archive.get(Meeting, meeting).bylines
                fields["bylines"] = desk.linking.linked(fields["bylines"], before)
            return desk.meetings.edit(meeting, **fields)

        self._meeting.perform(edit, then, failed)


def _unlinked(old: Byline, new: Byline) -> Byline:
    """Part a by-line from its person when another name is typed; saving links it anew."""
    return new if new.name == old.name else replace(new, person=None)


class NoteForm(MeetingForm):
    """A note on the meeting, that no minutes print."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(meeting)
        self.line(
            Cell("note", lambda: translate("details", "Note"), LongField(6, 30),
                 hint=lambda: translate("details", "For the office; it is not printed."))
        )  # fmt: skip


_IssueRecord = make_dataclass("_IssueRecord", ["id", *Issue.__dataclass_fields__])


class IssueForm(Form):
    """What stands on the paper around the minutes."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(self._keep)
        self._meeting = meeting
        self.line(Cell("mark", lambda: translate("details", "Mark over the red rule"), TextField()))
        self.line(
            Cell("year", lambda: translate("details", "Year"), NumberField()),
            Cell("number", lambda: translate("details", "Number"), NumberField()),
            Cell("copies", lambda: translate("details", "Copies printed"), NumberField()),
        )
        self.line(
            Cell("serial", lambda: translate("details", "Numbering"),
                 FlagField(lambda: translate("details", "Printed as No. N of a serial (第N期)")))
        )  # fmt: skip
        self.line(
            Cell("office", lambda: translate("details", "Issuing office"), TextField()),
            Cell("date", lambda: translate("details", "Date of issue"), MomentField()),
        )
        self.line(
            Cell("addressees", lambda: translate("details", "Addressed to (letters)"),
                 LinesField(2), hint=one_a_line),
            Cell("copy_to", lambda: translate("details", "Copy to"), LinesField(2),
                 hint=one_a_line),
        )  # fmt: skip
        self.line(
            Cell("distribution", lambda: translate("details", "Distribution list"),
                 DistributionField())
        )  # fmt: skip
        self.line(
            Cell("copy_number", lambda: translate("details", "Number of the copy"), TextField()),
            Cell("secrecy", lambda: translate("details", "Secrecy"), TextField()),
            Cell("urgency", lambda: translate("details", "Urgency"), TextField()),
        )

    def refresh(self) -> None:
        """Show the record as it is now."""
        head = self._meeting.record.meeting
        fields = {name: getattr(head.issue, name) for name in Issue.__dataclass_fields__}
        self.show_record(_IssueRecord(id=head.id, **fields))

    def _keep(self, meeting: Id, fields: Any, then: Any, failed: Any) -> None:
        def edit(desk: Any) -> Any:
            issue = replace(desk.archive.get(Meeting, meeting).issue, **fields)
            return desk.meetings.edit(meeting, issue=issue)

        self._meeting.perform(edit, then, failed)

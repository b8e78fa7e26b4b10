"""Everything recorded of one entry besides its words: how, by whom, on what ground."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.entries import (
    Citation,
    Collective,
    Entry,
    EntryKind,
    Figure,
    Manner,
    Responsible,
    Standing,
    Trace,
    Voice,
)
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import CitedDocument, Part, Source
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.language.names import name_of
from minutes_app.ui.forms import (
    Cell,
    ChipsField,
    ChoiceField,
    Column,
    DeadlineField,
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
from minutes_app.ui.forms.words import form_name
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.scrolled import scrolled

_EXCERPT = 80


class EntryDetails(Retranslating, QWidget):
    """The editor of the entry that is chosen elsewhere. ``flush`` before taking it away."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__()
        self._meeting = meeting
        self._entry: Id | None = None
        self.form = EntryForm(meeting)
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self._words, "muted")
        self._empty = EmptyState("edit")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self.form)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scrolled(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        meeting.changed.connect(self._follow)
        self.retranslate()
        self.show_entry(None)

    def retranslate(self) -> None:
        self._empty.set_words(
            self.tr("No entry is chosen"),
            self.tr("Choose one in the outline to see how and by whom it was said."),
        )
        self.form.refresh_options()

    def show_entry(self, entry_id: Id | None) -> None:
        """Show an entry, or none. What was typed of the one before is saved."""
        self._entry = entry_id
        entry = self._meeting.record.find(Entry, entry_id)
        self.form.show_record(entry)
        self._stack.setCurrentIndex(0 if entry is None else 1)
        if entry is not None:
            self._words.setText(_beginning(" ".join(entry.text.split())))

    def show(self, *entry: Any) -> None:
        """Show an entry (its id, or None for none); without any, show the widget as Qt does."""
        if entry:
            self.show_entry(entry[0])
        else:
            super().show()

    def flush(self) -> None:
        """Save now what was typed."""
        self.form.flush()

    def _follow(self, change: Change) -> None:
        del change
        self.show_entry(self._entry)


class EntryForm(Form):
    """The fields of an entry."""

    def __init__(self, meeting: OpenMeeting) -> None:
        super().__init__(self._keep)
        self._meeting = meeting
        self._voices, self._parts, self._proposals = Options(self), Options(self), Options(self)
        self._documents, self._sources = Options(self), Options(self)
        self._add_what()
        self._add_task()
        self._add_ground()
        self.line(Cell("note", lambda: translate("entry", "Note"), LongField(1)))

    def refresh_options(self) -> None:
        """Offer the people, parts, proposals, documents and sources that there are now."""
        record = self._meeting.record
        voices: list[tuple[Voice, str]] = [
            (Voice(attendee=one.id), one.shown_name) for one in record.attendees()
        ]
        voices += [(Voice(collective=one), name_of(one)) for one in Collective]
        self._voices.set(voices)
        self._parts.set([(one.id, one.title) for one in record.all_of(Part)])
        self._proposals.set([(one.id, one.title) for one in record.all_of(Proposal)])
        self._documents.set([(one.id, one.title) for one in record.all_of(CitedDocument)])
        self._sources.set([(one.id, one.label) for one in record.all_of(Source)])

    def show_record(self, record: Any) -> None:
        self.refresh_options()
        super().show_record(record)

    def _add_what(self) -> None:
        self.line(
            Cell("kind", lambda: translate("entry", "Kind"), ChoiceField(EntryKind)),
            Cell("manner", lambda: translate("entry", "Words"), ChoiceField(Manner, form_name)),
        )
        self.line(
            Cell("numbered", lambda: translate("entry", "Numbering"),
                 FlagField(lambda: translate("entry", "Counted (First, Second; 一是、二是)")))
        )  # fmt: skip
        self.line(
            Cell("voices", lambda: translate("entry", "Who says it"), ChipsField(self._voices))
        )
        self.line(
            Cell("part", lambda: translate("entry", "Part of the meeting"),
                 LinkField(self._parts, lambda: translate("entry", "None"))),
            Cell("proposal", lambda: translate("entry", "On the proposal"),
                 LinkField(self._proposals, lambda: translate("entry", "None"))),
        )  # fmt: skip

    def _add_task(self) -> None:
        for attribute, words in (
            ("lead", lambda: translate("entry", "Lead")),
            ("support", lambda: translate("entry", "Co-responsible")),
        ):
            spec = RowsSpec(
                lambda: Responsible(""),
                (Column("name", lambda: translate("entry", "Body or person"), TextField),),
                lambda row: bool(row.name.strip()),
                lambda: translate("entry", "Add"),
                _unlinked,
            )
            self.line(Cell(attribute, words, RowsField(spec)))
        self.line(
            Cell("deadline", lambda: translate("entry", "Deadline"), DeadlineField(self._today))
        )

    def _add_ground(self) -> None:
        self.line(Cell("figures", lambda: translate("entry", "Figures"), RowsField(_figures())))
        citations = RowsSpec(
            lambda: Citation(Id("")),
            (
                Column("document", lambda: translate("entry", "Document"),
                       lambda: LinkField(self._documents)),
                Column("where", lambda: translate("entry", "Where in it"), TextField),
            ),
            lambda row: bool(row.document),
            lambda: translate("entry", "Add a citation"),
        )  # fmt: skip
        self.line(Cell("citations", lambda: translate("entry", "Citations"), RowsField(citations)))
        traces = RowsSpec(
            lambda: Trace(Id(""), 0, 0),
            (
                Column("source", lambda: translate("entry", "Source"),
                       lambda: LinkField(self._sources), 2),
                Column("start", lambda: translate("entry", "From character"),
                       lambda: NumberField(0)),
                Column("end", lambda: translate("entry", "To character"),
                       lambda: NumberField(0)),
            ),
            lambda row: bool(row.source),
            lambda: translate("entry", "Add a trace"),
        )  # fmt: skip
        self.line(Cell("traces", lambda: translate("entry", "Made from"), RowsField(traces)))

    def _today(self) -> date:
        start = self._meeting.record.meeting.start
        return start.whole_day or date.today()  # noqa: DTZ011 - the day on the wall

    def _keep(self, entry: Id, fields: Any, then: Any, failed: Any) -> None:
        def edit(desk: Any) -> Any:
            before = desk.archive.get(Entry, entry)
            for attribute in fields.keys() & {"lead", "support"}:
                owners = getattr(before, attribute)
                fields[attribute] = desk.linking.linked(fields[attribute], owners)
            return desk.recording.edit(entry, **fields)

        self._meeting.perform(edit, then, failed)


def _beginning(text: str) -> str:
    """Return the beginning of a text, which cuts no word of letters."""
    if len(text) <= _EXCERPT:
        return text
    words = text[: _EXCERPT + 1].rpartition(" ")[0]
    kept = words if len(words) >= _EXCERPT * 3 // 4 else text[:_EXCERPT]
    return f"{kept.rstrip()}…"


def _unlinked(old: Responsible, new: Responsible) -> Responsible:
    """Part an owner from its link when another name is typed; saving links it anew."""
    return new if new.name == old.name else replace(new, body=None, person=None)


def _figures() -> RowsSpec:
    return RowsSpec(
        lambda: Figure(""),
        (
            Column("subject", lambda: translate("entry", "Of what"), TextField, 2),
            Column("standing", lambda: translate("entry", "Standing"),
                   lambda: ChoiceField(Standing, form_name)),
            Column("qualifier", lambda: translate("entry", "Nearly, over"), TextField, 1, 1),
            Column("quantity", lambda: translate("entry", "Quantity"), TextField, 1, 1),
            Column("unit", lambda: translate("entry", "Unit"), TextField, 1, 1),
            Column("period", lambda: translate("entry", "Period"), TextField, 1, 1),
            Column("change", lambda: translate("entry", "Change"), TextField, 1, 2),
            Column("change_basis", lambda: translate("entry", "Against what"), TextField, 1, 2),
            Column("share", lambda: translate("entry", "Share"), TextField, 1, 2),
            Column("share_of", lambda: translate("entry", "Of what whole"), TextField, 1, 2),
        ),
        lambda row: any((row.subject, row.quantity, row.change, row.share)),
        lambda: translate("entry", "Add a figure"),
    )  # fmt: skip

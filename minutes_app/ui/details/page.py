"""The tab Details: sections at the left, one of them open."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import CitedDocument, Meeting, Part, Series, Source
from minutes_app.domain.papers import Annex
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language
from minutes_app.ui.context import Context
from minutes_app.ui.details.annexes import AnnexForm
from minutes_app.ui.details.contents import DocumentForm, PartForm, ProposalForm, SourceForm
from minutes_app.ui.details.head import (
    BylineForm,
    HeadForm,
    IssueForm,
    NoteForm,
    SeriesForm,
    SubjectForm,
)
from minutes_app.ui.details.records import RecordsSection, SectionSpec
from minutes_app.ui.forms import Form
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.cards import CARD_ROLE, Card, CardDelegate
from minutes_app.ui.widgets.scrolled import scrolled

_NAVIGATION = 128
_BESIDE = 44
"""Pixels beside the words of a section: the card's own, and the bar that scrolls the list."""
_SECTIONS = {
    "parts": 2, "proposals": 3, "documents": 4, "sources": 5, "annexes": 6, "bylines": 7,
    "issue": 8,
}  # fmt: skip
"""Sections by name, where they are no field of a form."""


class DetailsPage(Retranslating, QWidget):
    """All of a meeting but people and entries. Call ``flush`` before taking the page away."""

    def __init__(self, context: Context, meeting: OpenMeeting) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self.head = HeadForm(meeting)
        self.series = SeriesForm(meeting)
        self.subject = SubjectForm(meeting)
        self.byline = BylineForm(meeting)
        self.issue = IssueForm(meeting)
        self.note = NoteForm(meeting)
        self.parts = RecordsSection(context, meeting, self._parts())
        self.proposals = RecordsSection(context, meeting, self._proposals())
        self.documents = RecordsSection(context, meeting, self._documents())
        self.sources = RecordsSection(context, meeting, self._sources())
        self.annexes = RecordsSection(context, meeting, self._annexes())
        self.navigation = QListWidget()
        self._stack = QStackedWidget()
        self._titles: list[tuple[QListWidgetItem, QLabel, QLabel, Callable[[], str]]] = []
        self._lay_out()
        context.appearance.changed.connect(self._fit_navigation)
        meeting.changed.connect(self._follow)
        context.session.changed.connect(self._follow_series)
        self._ask_series()
        self.retranslate()
        self._refresh()

    def retranslate(self) -> None:
        self.navigation.setAccessibleName(self.tr("Sections"))
        for item, title, _, words in self._titles:
            item.setText(words())
            item.setData(CARD_ROLE, Card(words()))
            title.setText(words())
        self._fit_navigation()
        helps = (
            self.tr("What the meeting is, when and where it takes place."),
            self.tr("What it is about."),
            self.tr("Visits, lectures, group discussions: parts with their own place and people."),
            self.tr("Proposals under supervision, with their own recommendations."),
            self.tr("Documents that are named or carried out."),
            self.tr("Notes and reports as they came, kept beside the minutes."),
            self.tr("What follows the minutes on pages of its own, or goes with them as a file."),
            self.tr("Who recorded, edited, reviewed and issued."),
            self.tr("What stands on the paper around the minutes."),
            self.tr("What else the office should know."),
        )
        for (_, _, label, _), words in zip(self._titles, helps, strict=True):
            label.setText(words)

    def flush(self) -> None:
        """Save now what was typed."""
        for form in self.findChildren(Form):
            form.flush()

    def show_field(self, name: str, record: Id | None = None) -> None:
        """Open the section of a field of the meeting (or a section by name), and go to it.

        "issue." before a name is one of the issue, "series." one of the series; ``record`` is one
        of the section's records.
        """
        forms: tuple[tuple[int, Form, str], ...] = (
            (0, self.head, ""), (0, self.series, "series."), (1, self.subject, ""),
            (7, self.byline, ""),
            (8, self.issue, "issue."), (9, self.note, ""),
        )  # fmt: skip
        for number, form, prefix in forms:
            field = name.removeprefix(prefix) if name.startswith(prefix) else ""
            if field in form.attributes():
                self.navigation.setCurrentRow(number)
                _focus(form.cell(field).field)
                return
        listed = {"parts": self.parts, "proposals": self.proposals, "documents": self.documents,
                  "sources": self.sources, "annexes": self.annexes}  # fmt: skip
        self.navigation.setCurrentRow(_SECTIONS.get(name, 0))
        section = listed.get(name)
        if section is not None and record is not None and section.view.select(record):
            section.view.setFocus()
        else:
            self.navigation.setFocus()

    def panes(self) -> list[QWidget]:
        """Return the list of sections and the open one, for F6."""
        return [self.navigation, self._stack]

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        set_look(self.navigation, "plain")
        CardDelegate(self.navigation, self._context.appearance)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.series)
        for section, words in (
            (head, lambda: translate("details", "Meeting")),
            (self.subject, lambda: translate("details", "Subject")),
            (self.parts, lambda: translate("details", "Parts")),
            (self.proposals, lambda: translate("details", "Proposals")),
            (self.documents, lambda: translate("details", "Documents")),
            (self.sources, lambda: translate("details", "Sources")),
            (self.annexes, lambda: translate("details", "Annexes")),
            (self.byline, lambda: translate("details", "By-line")),
            (self.issue, lambda: translate("details", "Issue")),
            (self.note, lambda: translate("details", "Note")),
        ):
            self._add_section(section, words)
        self.navigation.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.navigation.setCurrentRow(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.navigation)
        layout.addWidget(self._stack, 1)

    def _fit_navigation(self) -> None:
        """Make the list as wide as its longest section, at the size of text of the moment."""
        self.navigation.ensurePolished()
        metrics = self.navigation.fontMetrics()
        widest = max(metrics.horizontalAdvance(words()) for _, _, _, words in self._titles)
        self.navigation.setFixedWidth(max(_NAVIGATION, widest + _BESIDE))

    def _add_section(self, section: QWidget, words: Callable[[], str]) -> None:
        title = QLabel(textFormat=Qt.TextFormat.PlainText)
        about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(title, "heading")
        set_look(about, "muted")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(about)
        column.addSpacing(10)
        column.addWidget(section)
        item = QListWidgetItem(self.navigation)
        self._titles.append((item, title, about, words))
        self._stack.addWidget(scrolled(page))

    def _refresh(self) -> None:
        for form in (self.head, self.subject, self.byline, self.issue, self.note):
            form.refresh()

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if Meeting in kinds:
            self._refresh()
            self._ask_series()
        sections = {Part: self.parts, Proposal: self.proposals, CitedDocument: self.documents,
                    Source: self.sources, Annex: self.annexes}  # fmt: skip
        for kind, section in sections.items():
            if kind in kinds:
                section.refresh()
            else:
                section.form.refresh_options()

    def _follow_series(self, change: Change) -> None:
        if any(isinstance(one, Series) for one in change.put):
            self._ask_series()

    def _ask_series(self) -> None:
        self._context.session.ask(
            lambda desk: desk.arranging.series(), self._take_series,
            supersedes="details.series",
        )  # fmt: skip

    def _take_series(self, found: Any) -> None:
        self.head.offer_series(found)
        own = self._meeting.record.meeting.series
        series = next((one for one in found if one.id == own), None)
        self.series.show_record(series)
        self.series.setVisible(series is not None)

    def _parts(self) -> SectionSpec:
        meeting = self._meeting.id
        return SectionSpec(
            Part, PartForm(self._meeting),
            lambda words: Part(new_id(), meeting, words),
            lambda one: Card(one.title or "–", one.place, one.kind),
            lambda: translate("details", "New part: its title, then Enter"),
        )  # fmt: skip

    def _proposals(self) -> SectionSpec:
        meeting = self._meeting.id
        return SectionSpec(
            Proposal, ProposalForm(self._meeting),
            lambda words: Proposal(new_id(), meeting, words),
            lambda one: Card(one.title or "–", one.session, one.number),
            lambda: translate("details", "New proposal: its title, then Enter"),
        )  # fmt: skip

    def _documents(self) -> SectionSpec:
        meeting = self._meeting.id
        return SectionSpec(
            CitedDocument, DocumentForm(self._meeting),
            lambda words: CitedDocument(new_id(), meeting, words),
            lambda one: Card(one.title or "–", one.relation, one.number),
            lambda: translate("details", "New document: its title, then Enter"),
        )  # fmt: skip

    def _annexes(self) -> SectionSpec:
        meeting = self._meeting.id
        return SectionSpec(
            Annex, AnnexForm(self._context, self._meeting),
            lambda words: Annex(new_id(), meeting, words),
            lambda one: Card(one.title or "–", one.file_name),
            lambda: translate("details", "New annex: its title, then Enter"),
        )  # fmt: skip

    def _sources(self) -> SectionSpec:
        meeting = self._meeting.id
        return SectionSpec(
            Source, SourceForm(self._meeting),
            lambda words: Source(new_id(), meeting, words),
            lambda one: Card(one.label or "–", one.origin,
                             show_date(one.dated, shown_language())),
            lambda: translate("details", "New source: its label, then Enter"),
        )  # fmt: skip


def _focus(field: QWidget) -> None:
    """Give a field the keyboard; one that is made of others, the first of them."""
    inner = (one for one in field.findChildren(QWidget)
             if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(field))  # fmt: skip
    takes = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus) or field.focusProxy() is not None
    (field if takes else next(inner, field)).setFocus()

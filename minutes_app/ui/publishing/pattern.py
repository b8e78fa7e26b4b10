"""The field of a pattern for file names: as it is typed, what a file would be called."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Issue, Language, Meeting, MeetingStatus, Series
from minutes_app.domain.records import MeetingRecord
from minutes_app.language.names import shown_language
from minutes_app.services.papers.file_names import PLACES, name_after, unknown_places
from minutes_app.ui.forms.texts import TextField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.wording import escaped


class PatternField(Retranslating, QWidget):
    """A field of a form; ``value()`` is "" for the program's own way."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = TextField()
        self.example = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.example, "small")
        self._sample: MeetingRecord | None = None
        self._kind, self._ending = PaperKind.MINUTES, "pdf"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.insert = WordButton("", self._offer, "quiet")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.insert)
        column.addLayout(row)
        column.addWidget(self.example)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._typed)
        self.retranslate()

    def value(self) -> Any:
        """Return the pattern."""
        return self.line.text().strip()

    def show_value(self, value: Any) -> None:
        """Show a pattern."""
        self.line.show_value(value or "")
        self.retranslate()

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self.line.setAccessibleName(words)

    def show_sample(
        self,
        record: MeetingRecord | None,
        kind: PaperKind = PaperKind.MINUTES,
        ending: str = "pdf",
    ) -> None:
        """Take the meeting and the paper of the example."""
        self._sample, self._kind, self._ending = record, kind, ending
        self.retranslate()

    def retranslate(self) -> None:
        record = self._sample or _made_up(self.tr("Consultation on schools"))
        name = name_after(self.value(), record, self._ending, self._kind)
        words = self.tr("For example: {name}").format(name=name)
        self.line.setPlaceholderText(self.tr("The title of the meeting"))
        self.insert.set_words(self.tr("Insert…"), self.tr("What a name can be made of"))
        unknown = unknown_places(self.value())
        if unknown:
            known = " ".join(_written(place) for place in PLACES)
            said = self.tr("{unknown} names nothing. What can be named: {known}")
            words = "\n".join((words, said.format(unknown=f"{{{unknown[0]}}}", known=known)))
        self.example.setText(words)
        self.line.setAccessibleDescription(words)

    def pieces(self) -> QMenu:
        """Return a menu of what a name can be made of."""
        menu, names = QMenu(self), self._names()
        for place in PLACES:
            menu.addAction(escaped(names[place]), self._inserter(_written(place)))
        return menu

    def _offer(self) -> None:
        menu = self.pieces()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))

    def _inserter(self, piece: str) -> Callable[[], None]:
        def put() -> None:
            self.line.setFocus()
            self.line.insert(piece)
            self._typed()

        return put

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title of the meeting"),
            "date": self.tr("Date of the meeting"),
            "year": self.tr("Year of the number"),
            "number": self.tr("Number of the minutes"),
            "paper": self.tr("Kind of paper"),
            "version": self.tr("Draft or correction"),
            "series": self.tr("Series"),
            "occasion": self.tr("Which meeting of the series"),
            "kind": self.tr("Kind of meeting"),
            "place": self.tr("Place"),
        }

    def _typed(self) -> None:
        self.retranslate()
        self.edited.emit()


def _written(place: str) -> str:
    """Return a place of a pattern as it is typed in the language of the program."""
    chinese = shown_language() is Language.CHINESE
    return f"{{{PLACES[place] if chinese else place}}}"


def _made_up(title: str) -> MeetingRecord:
    """Return a meeting to show names with."""
    now = datetime.now(UTC)
    today = now.astimezone().date()
    meeting = Meeting(
        Id("example"),
        title,
        now,
        series=Id("series"),
        number="3",
        language=shown_language(),
        status=MeetingStatus.FINAL,
        start=PartialDate.of(today),
        issue=Issue(year=today.year, number=12),
    )
    return MeetingRecord(meeting, Series(Id("series"), title))

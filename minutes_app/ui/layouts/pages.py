"""The live pages of a draft: the open meeting, or the sample where none is open."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House, Language
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import translate
from minutes_app.language.errors import describe
from minutes_app.services.desk import Desk
from minutes_app.ui.context import Context
from minutes_app.ui.layouts.setting import MARK, DraftSetter, Shown, Wish
from minutes_app.ui.preferences import LAST_MEETING
from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.theme import set_look

_REST = 40
"""Milliseconds after a change before pages are set."""


class LivePages(QWidget):
    """Pages that follow a draft. ``shown`` comes with what stands on them."""

    shown = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._setter = DraftSetter()
        self._records: dict[Language, MeetingRecord] = {}
        self._open: MeetingRecord | None = None
        self._house: House | None = None
        self._wanted: tuple[str, str, Language, str] | None = None
        self._lead = False
        self.view = PagesView(context.appearance)
        self.about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.about, "small")
        self._trouble = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self._trouble, "warning")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self.about)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._set)
        meeting = context.preferences.get(LAST_MEETING)
        context.session.ask(lambda desk: _at_hand(desk, meeting), self._take)

    @property
    def record(self) -> Callable[[Language], MeetingRecord | None]:
        """Give the record that stands on the pages of a language."""
        return self._record

    @property
    def house(self) -> House | None:
        """The house of the archive."""
        return self._house

    def show_draft(self, name: str, definition: str, language: Language, style: str = "") -> None:
        """Set a draft, with the paragraphs of one style marked; another style is looked for."""
        self._lead = bool(style) and (self._wanted is None or self._wanted[3] != style)
        self._wanted = (name, definition, language, style)
        self._timer.start()

    def _take(self, found: tuple[MeetingRecord | None, House]) -> None:
        self._open, self._house = found
        self._timer.start()

    def _record(self, language: Language) -> MeetingRecord | None:
        if self._house is None:
            return None
        if self._open is not None and self._open.meeting.language is language:
            return self._open
        if language not in self._records:
            self._records[language] = sample_record(language)
        return self._records[language]

    def _set(self) -> None:
        if self._wanted is None:
            return
        name, definition, language, style = self._wanted
        record = self._record(language)
        if record is None:
            return
        sample = record is not self._open
        wish = Wish(name, definition, record, self._house, style)
        self._context.work.documents(
            lambda: self._setter.set(wish), lambda shown: self._show(shown, sample), self._fail,
            supersedes=f"draft {id(self)}",
        )  # fmt: skip

    def _show(self, shown: Shown, sample: bool) -> None:
        sheets = shown.sheets
        words = translate("layouts", "The sample meeting") if sample else (
            translate("layouts", "The meeting that is open"))  # fmt: skip
        if not shown.whole:
            first = translate("layouts", "{meeting}: its first pages; files hold all of it")
            words = first.format(meeting=words)
        self.about.setText(words)
        self._stack.setCurrentWidget(self.view)
        self.view.show_sheets(sheets)
        if self._lead and MARK in sheets.places:
            self._lead = False
            self.view.show_source(MARK)
        self.shown.emit(sheets)

    def _fail(self, error: MinutesError) -> None:
        self._trouble.setText(str(describe(error)))
        self._stack.setCurrentWidget(self._trouble)


def sample_record(language: Language) -> MeetingRecord:
    """Return the sample meeting of a language."""
    from minutes_app.interchange.meeting_file import record_of  # noqa: PLC0415
    from minutes_app.interchange.reading import read_meeting  # noqa: PLC0415
    from minutes_app.services.transfer import sample_for  # noqa: PLC0415

    return record_of(read_meeting(sample_for(language).read_bytes()))


def _at_hand(desk: Desk, meeting: str) -> tuple[MeetingRecord | None, House]:
    known: Sequence[Id] = [one.id for one in desk.meetings.all()] if meeting else []
    record = desk.meetings.load(Id(meeting)) if meeting in known else None
    return record, desk.meetings.house()

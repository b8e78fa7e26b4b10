"""Search: type words, read where they stand, open the meeting there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of_field, shown_language
from minutes_app.storage.finding import Hit
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.context import Context
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.rows import RowsView

_PAUSE = 120
_AROUND = 60
_MOST = 200


@dataclass(frozen=True, slots=True)
class HitRow:
    """A meeting as a header (``hit`` is None), or a place in it."""

    key: tuple[str, ...]
    meeting: Id
    hit: Hit | None
    card: Card


class HitsModel(CardListModel[HitRow]):
    """Where words stand, meeting by meeting."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._rows[index.row()].hit is None:
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags


def hit_rows(
    hits: Sequence[Hit], meetings: Mapping[Id, MeetingSummary], words: Sequence[str]
) -> list[HitRow]:
    """Return a header for each meeting and a row for each place in it."""
    rows: list[HitRow] = []
    by_meeting: dict[Id, list[Hit]] = {}
    for hit in hits:
        by_meeting.setdefault(hit.meeting, []).append(hit)
    for meeting, found in by_meeting.items():
        summary = meetings.get(meeting)
        day = show_date(summary.start, shown_language()) if summary else ""
        title = " · ".join(part for part in (found[0].title, day) if part)
        rows.append(HitRow((meeting,), meeting, None, Card(title, header=True)))
        for number, hit in enumerate(found):
            card = Card(_excerpt(hit.text, words), aside=name_of_field(hit.field), marked=words)
            rows.append(HitRow((meeting, hit.field, str(number)), meeting, hit, card))
    return rows


def _excerpt(text: str, words: Sequence[str]) -> str:
    """Return the text around the first word found in a long one."""
    text = " ".join(text.split())
    if len(text) <= 4 * _AROUND:
        return text
    lower = text.lower()
    at = min((place for word in words if (place := lower.find(word.lower())) >= 0), default=0)
    start, end = max(at - _AROUND, 0), at + 3 * _AROUND
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


class SearchPage(Retranslating, QWidget):
    """A line, and below it where its words stand."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: tuple[Any, Any] = ((), {})
        self._asked = ""
        self.line = _SearchLine()
        self._model = HitsModel(self)
        self.view = RowsView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        set_look(self._count, "small")
        self._empty = EmptyState("search")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self._count)
        layout.addWidget(self._stack, 1)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _: self._timer.start())
        self.line.down = self._into_results
        self.view.opened.connect(self._open)
        context.session.changed.connect(self._follow)
        context.navigator.search_for.connect(self.line.setText)
        self.setFocusProxy(self.line)
        self.retranslate()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Words that stand together anywhere"))
        self.line.setAccessibleName(self.tr("Search the archive"))
        self.view.setAccessibleName(self.tr("Where the words stand"))
        self._show()

    def entered(self) -> None:
        """Go to the line."""
        self.line.setFocus()
        self.line.selectAll()

    def panes(self) -> list[QWidget]:
        """Return line and results, for F6."""
        return [self.line, self.view]

    def _ask(self) -> None:
        words = self.line.text().strip()
        self._asked = words
        self._context.session.ask(
            lambda desk: (
                desk.searching.search(words, limit=_MOST),
                {one.id: one for one in desk.meetings.all()},
            ),
            self._take,
            supersedes="search",
        )

    def _take(self, found: Any) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        hits, meetings = self._found
        words = self._asked.split()
        self._model.set_rows(hit_rows(hits, meetings, words))
        self._stack.setCurrentIndex(1 if hits else 0)
        if not words:
            self._empty.set_words(
                self.tr("Search all meetings"),
                self.tr("Two characters are enough. Several words: all of them together."),
            )
        else:
            self._empty.set_words(
                self.tr("Nothing found"), self.tr("Use fewer words, or a part of one.")
            )
        full = len(hits) >= _MOST
        self._count.setVisible(bool(hits))
        self._count.setText(
            self.tr("The first {count} places").format(count=len(hits)) if full
            else self.tr("%n places", "", len(hits))
        )  # fmt: skip

    def _into_results(self) -> None:
        if len(self._model.rows) > 1:
            self.view.setFocus()
            self.view.setCurrentIndex(self._model.index(1))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._model.rows[index.row()]
            self._context.navigator.open(row.meeting, row.hit.entry if row.hit else None)

    def _follow(self, change: Change) -> None:
        if change and self._asked and self.isVisible():
            self._timer.start()


class _SearchLine(QLineEdit):
    """A line from which the down key and Enter lead into the results."""

    def __init__(self) -> None:
        super().__init__(clearButtonEnabled=True)
        set_look(self, "search")
        self.down: Any = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.down:
            self.down()
        else:
            super().keyPressEvent(event)

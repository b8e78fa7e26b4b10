"""A section over several records of one kind: their titles, a line for a new one, its form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.details.contents import ContentForm
from minutes_app.ui.forms.form import Readable
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.entering import EnterLine
from minutes_app.ui.widgets.rows import RowsView
from minutes_app.ui.widgets.undoing import UndoOffer

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class TitleRow:
    """A record by its title."""

    key: Id
    card: Card


class TitlesModel(CardListModel[TitleRow]):
    """Records of one kind by their titles."""


class _Titles(RowsView):
    """As high as its rows, up to some."""

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
                signal.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = min(self.model().rowCount(), _SHOWN)
        height = sum(self.sizeHintForRow(row) for row in range(count)) + 6
        if height != self.height():
            self.setFixedHeight(max(height, 30))


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """What a section of records is made of: kind, form, how one is made and told."""

    kind: Any
    form: ContentForm
    new: Callable[[str], Any]
    card: Callable[[Any], Card]
    line: Callable[[], str]


class RecordsSection(Readable, QWidget):
    """Titles above, the form of the chosen one below."""

    def __init__(self, context: Context, meeting: OpenMeeting, spec: SectionSpec) -> None:
        super().__init__()
        self._meeting = meeting
        self._spec = spec
        self._undo_offer = UndoOffer(context, self)
        self._selected: object = None
        self._wanted: object = None
        self.form = spec.form
        self.model = TitlesModel(self)
        self.view = _Titles()
        self.view.setModel(self.model)
        CardDelegate(self.view, context.appearance)
        self.line = EnterLine()
        self._remove = WordButton("bin", self._remove_current, "quiet")
        self.view.current_changed.connect(self._choose)
        self.view.stepped.connect(self._step)
        self.view.removing.connect(self._remove_current)
        self.view.opened.connect(lambda _: self.form.focusNextChild())
        self.line.entered.connect(self._add)
        self._lay_out()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self._spec.line())
        self.line.setAccessibleName(self._spec.line())
        self.view.setAccessibleName(self._spec.line())
        self._remove.set_words(translate("details", "Remove"))
        self.refresh()

    def refresh(self) -> None:
        """Show the records as they are now."""
        records = self._meeting.record.all_of(self._spec.kind)
        selected = self._selected
        self.model.set_rows([TitleRow(one.id, self._spec.card(one)) for one in records])
        wanted = self._wanted if self.model.row_of(self._wanted) >= 0 else selected
        if not self.view.select(wanted) and records:
            self.view.select(records[0].id)
        self._wanted = None if self._wanted == wanted else self._wanted
        self._choose(self.view.key())
        self.view.setVisible(bool(records))

    def flush(self) -> None:
        """Save now what was typed."""
        self.form.flush()

    def _lay_out(self) -> None:
        self.keep_readable()
        tools = QHBoxLayout()
        tools.addWidget(self.line, 1)
        tools.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view)
        layout.addLayout(tools)
        layout.addSpacing(6)
        layout.addWidget(self.form)

    def _choose(self, key: Any) -> None:
        self._selected = key
        record = self._meeting.record.find(self._spec.kind, key)
        self.form.show_record(record)
        self.form.setVisible(record is not None)
        self._remove.setVisible(record is not None)

    def _add(self, words: str) -> None:
        record = self._spec.new(words)
        self._wanted = record.id
        self._meeting.perform(lambda desk: desk.contents.add(record))

    def _step(self, step: int) -> None:
        record: Any = self._selected
        index = self.model.row_of(record) + step
        self._meeting.perform(lambda desk: desk.contents.move(self._spec.kind, record, index))

    def _remove_current(self) -> None:
        record = self._meeting.record.find(self._spec.kind, self._selected)  # type: ignore[arg-type]
        if record is None:
            return
        self.flush()
        title = self._spec.card(record).title
        words = translate("details", "“{title}” was removed").format(title=title)
        self._meeting.perform(
            lambda desk: desk.contents.remove(self._spec.kind, record.id),
            lambda change: self._removed(words, change),
            self._not_removed,
        )

    def _removed(self, words: str, change: Change) -> None:
        self._undo_offer.tell(words, translate("details", "Undo"), change)

    def _not_removed(self, error: MinutesError) -> None:
        self._meeting.session.work.failed.emit(error)

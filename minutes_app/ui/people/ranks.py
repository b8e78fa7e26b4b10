"""The list of ranks of the house: titles in protocol order, with the people here as an example."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.meetings import House, Language, SurnameOrder
from minutes_app.domain.records import MeetingRecord
from minutes_app.domain.text import clean_line
from minutes_app.language.names import name_of
from minutes_app.services.desk import Desk
from minutes_app.services.protocol import Example, default_ranks
from minutes_app.ui.context import Context
from minutes_app.ui.forms import ChoiceField
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.models.dragged import DraggedListModel
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.dragging import DragView
from minutes_app.ui.widgets.entering import EnterLine
from minutes_app.ui.widgets.room import take_room
from minutes_app.ui.widgets.rows import RowsView

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RankRow:
    """A title; it is known by itself, for the list has it once."""

    key: str
    card: Card


class RanksModel(DraggedListModel[RankRow]):
    """Titles, to be renamed and dragged. ``changed`` comes with every change made here."""

    mime = "application/x-minutes-rank"

    changed = Signal()

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles, the highest first."""
        return tuple(row.key for row in self._rows)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Show other titles, each once."""
        cleaned = dict.fromkeys(filter(None, map(clean_line, titles)))
        self.set_rows([RankRow(one, Card(one)) for one in cleaned])
        self.changed.emit()

    def move(self, key: str, target: int) -> None:
        before = [one for one in self.titles[:target] if one != key]
        after = [one for one in self.titles[target:] if one != key]
        self.set_titles([*before, key, *after])

    def shown(self, row: RankRow, role: int) -> object:
        return row.key if role == Qt.ItemDataRole.EditRole else super().shown(row, role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        editable = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return super().flags(index) | editable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        words = clean_line(str(value))
        if not words:
            return False
        titles = list(self.titles)
        titles[index.row()] = words
        self.set_titles(titles)
        return True


class _RanksView(DragView):
    """The titles; lines that are pasted into it are titles, too."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


class _RankLine(EnterLine):
    """Takes a title with Enter; several lines that are pasted come as they are."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in text.strip():
            self.pasted.emit(text)
        else:
            super().keyPressEvent(event)


class RanksDialog(Retranslating, QDialog):
    """Edits ranks and the order of surnames; they are saved together, as one step."""

    def __init__(self, context: Context, record: MeetingRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._people = record.attendees()
        self._language = record.meeting.language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model, self._example_model = RanksModel(self), CardListModel[RankRow](self)
        self.view, self.example = _RanksView(context.appearance), RowsView()
        self.line = _RankLine()
        self.surnames = ChoiceField(SurnameOrder, name_of)
        self._labels = [QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True) for _ in range(4)]
        self._remove = WordButton("bin", self._remove_current, "quiet")
        self._shipped = WordButton("", self._take_shipped, "quiet")
        ways = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(ways.Save | ways.Cancel)
        self._lay_out()
        self._connect()
        self.retranslate()
        language = self._language
        context.session.ask(lambda desk: _house(desk, language), self._take_house)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("List of ranks"))
        words = (
            self.tr("List of ranks"),
            self.tr(
                "Titles in protocol order, the highest first. A line may name the body with the "
                "title (市委书记; Director, Education Bureau). The longest line that fits counts."
            ),
            self.tr("Under one rank"),
            self.tr("The people of this meeting, so ordered"),
        )
        for label, one in zip(self._labels, words, strict=True):
            label.setText(one)
        self.view.setAccessibleName(words[0])
        self.example.setAccessibleName(words[3])
        self.surnames.setAccessibleName(words[2])
        self.line.setPlaceholderText(self.tr("New title, then Enter; or paste many lines"))
        self.line.setAccessibleName(self.tr("New title"))
        self._remove.set_words(self.tr("Remove"))
        self._shipped.set_words(self.tr("Start from the list that is shipped"))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        for label, look in zip(self._labels, ("title", "muted", "small", "small"), strict=True):
            set_look(label, look)
        self.view.setModel(self.model)
        self.example.setModel(self._example_model)
        for view in (self.view, self.example):
            CardDelegate(view, self._context.appearance)
        titles = QVBoxLayout()
        titles.addWidget(self.view, 1)
        titles.addWidget(self.line)
        feet = QWidget()
        flow = FlowLayout(feet)
        for button in (self._shipped, self._remove):
            flow.addWidget(button)
        titles.addWidget(feet)
        shown = QVBoxLayout()
        for widget in (self._labels[2], self.surnames, self._labels[3]):
            shown.addWidget(widget)
        shown.addWidget(self.example, 1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(titles, 1)
        sides.addLayout(shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        for label in self._labels[:2]:
            column.addWidget(label)
        column.addLayout(sides, 1)
        column.addWidget(self.buttons)
        take_room(self, 760, 620, self._context.appearance.scale)

    def _connect(self) -> None:
        self.model.changed.connect(self._try_out)
        self.surnames.edited.connect(self._try_out)
        self.view.stepped.connect(self._step)
        self.view.removing.connect(self._remove_current)
        self.view.opened.connect(self.view.edit)
        for source in (self.view.pasted, self.line.pasted, self.line.entered):
            source.connect(self._add)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _take_house(self, house: House) -> None:
        self.surnames.show_value(house.surname_order)
        self.model.set_titles(house.ranks)
        self.view.setCurrentIndex(self.model.index(0, 0))
        self.line.setFocus()

    def _add(self, text: str) -> None:
        """Put titles below the one that is chosen; one that was there already moves."""
        new = list(dict.fromkeys(filter(None, map(clean_line, text.splitlines()))))
        at = self.view.currentIndex().row() + 1
        above = [one for one in self.model.titles[:at] if one not in new]
        below = [one for one in self.model.titles[at:] if one not in new]
        self.model.set_titles([*above, *new, *below])
        if new:
            self.view.select(new[-1])

    def _step(self, step: int) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row + step < len(self.model.titles):
            title = self.model.titles[row]
            self.model.move(title, row + step + (1 if step > 0 else 0))
            self.view.select(title)

    def _remove_current(self) -> None:
        row = self.view.currentIndex().row()
        titles = list(self.model.titles)
        if 0 <= row < len(titles):
            del titles[row]
            self.model.set_titles(titles)
            self.view.setCurrentIndex(self.model.index(min(row, len(titles) - 1), 0))

    def _take_shipped(self) -> None:
        self.model.set_titles(default_ranks(self._language))

    def _try_out(self) -> None:
        people, titles, surnames = self._people, self.model.titles, self.surnames.value()
        self._context.session.ask(
            lambda desk: desk.protocol.try_out(people, titles, surnames),
            self._show_example,
            supersedes=f"ranks {id(self)}",
        )

    def _show_example(self, found: list[Example]) -> None:
        rows = [
            RankRow(f"{number}", Card(one.name, aside=one.line or "–", faded=not one.line))
            for number, one in enumerate(found)
        ]
        self._example_model.set_rows(rows)

    def _save(self) -> None:
        titles, surnames = self.model.titles, self.surnames.value()
        # What is shipped is not copied into the house: with the program it may become better.
        ranks = () if titles == default_ranks(self._language) else titles
        self._context.session.perform(
            lambda desk: desk.meetings.edit_house(ranks=ranks, surname_order=surnames)
        )
        self.accept()


def _house(desk: Desk, language: Language) -> House:
    return replace(desk.meetings.house(), ranks=desk.protocol.ranks(language))

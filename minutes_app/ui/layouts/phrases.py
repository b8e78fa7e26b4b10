"""The phrases of a layout as a table: where they stand, as shipped, and the house's own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from minutes_app.documents.layout_checks import facts_of
from minutes_app.documents.layouts import known_facts
from minutes_app.domain.folding import folded_words, holds
from minutes_app.language import translate
from minutes_app.ui.forms import TextField
from minutes_app.ui.layouts.draft import Draft
from minutes_app.ui.theme import set_look
from minutes_app.ui.widgets.buttons import WordButton

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase: its name, what was shipped, what the draft says."""

    name: str
    shipped: str
    ours: str
    changed: bool


class PhrasesModel(QAbstractTableModel):
    """Shows phrases. ``edited`` carries the name of one and what was typed."""

    edited = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.phrases: tuple[Phrase, ...] = ()
        self.locked = False

    def set_phrases(self, phrases: Sequence[Phrase], locked: bool) -> None:
        """Show others; what is being edited stays where only words changed."""
        new = tuple(phrases)
        same = [one.name for one in new] == [one.name for one in self.phrases]
        self.locked = locked
        if same:
            self.phrases = new
            if new:
                last = self.index(len(new) - 1, _COLUMNS - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self.phrases = new
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.phrases)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.phrases[index.row()]
        if role == _Role.FontRole and one.changed:
            font = QFont()
            font.setBold(True)
            return font
        if role == _Role.ToolTipRole and index.column() == 0:
            known = facts_of(one.name, known_facts())
            facts = ", ".join(f"{{{fact}}}" for fact in sorted(known))
            return translate("layouts", "Can say: {facts}").format(facts=facts) if facts else ""
        if role in {_Role.DisplayRole, _Role.EditRole, _Role.AccessibleTextRole}:
            return (one.name, one.shipped, one.ours)[index.column()]
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        one = self.phrases[index.row()]
        if role != _Role.EditRole or str(value) == one.ours:
            return False
        self.edited.emit(one.name, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (
            translate("layouts", "Where"),
            translate("layouts", "Shipped"),
            translate("layouts", "Ours"),
        )[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == _COLUMNS - 1 and not self.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class PhrasesPage(QWidget):
    """The table, with words to find a phrase by. ``edited`` and ``reset`` carry its place."""

    edited = Signal(tuple, object)
    reset = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Phrase, ...] = ()
        self.model = PhrasesModel(self)
        self.view = _View(self.model)
        self.filter = QLineEdit(clearButtonEnabled=True)
        set_look(self.filter, "search")
        self.error = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.error, "danger")
        self.back = WordButton("undo", self._back, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 12, 4)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addWidget(self.error)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        column.addLayout(foot)
        self.error.hide()
        self.filter.textChanged.connect(lambda _: self._fill())
        self.model.edited.connect(lambda name, text: self.edited.emit(("phrases", name), text))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.retranslate()

    def retranslate(self) -> None:
        """Take all words anew."""
        self.filter.setPlaceholderText(translate("layouts", "Find a phrase"))
        self.filter.setAccessibleName(translate("layouts", "Find a phrase"))
        self.view.setAccessibleName(translate("layouts", "Phrases of the layout"))
        self.back.set_words(translate("layouts", "As shipped"))

    def show_draft(self, draft: Draft) -> None:
        """Show the phrases of a draft."""
        shipped, ours, own = draft.shipped()["phrases"], draft.tree()["phrases"], draft.own()
        self._all = tuple(
            Phrase(name, str(shipped.get(name, "")), str(text), ("phrases", name) in own)
            for name, text in ours.items()
        )
        self.model.locked = draft.locked
        self.fail("")
        self._fill()

    def fail(self, words: str) -> None:
        """Say why a phrase was not taken ("" for nothing)."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _fill(self) -> None:
        wanted = folded_words(self.filter.text())
        self.model.set_phrases(
            [one for one in self._all if holds(wanted, one.name, one.shipped, one.ours)],
            self.model.locked,
        )
        self._follow()

    def _current(self) -> Phrase | None:
        row = self.view.currentIndex().row()
        return self.model.phrases[row] if 0 <= row < len(self.model.phrases) else None

    def _follow(self) -> None:
        one = self._current()
        self.back.setEnabled(bool(one and one.changed and not self.model.locked))

    def _back(self) -> None:
        if one := self._current():
            self.reset.emit(("phrases", one.name))


class _View(QTableView):
    """The table; Enter edits the house's words of the row."""

    def __init__(self, model: PhrasesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for section in range(_COLUMNS):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: object) -> None:
        key = event.key()  # type: ignore[attr-defined]
        editing = self.state() == QAbstractItemView.State.EditingState
        current = self.currentIndex()
        if not editing and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self.edit(current.siblingAtColumn(_COLUMNS - 1))
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]


class _Delegate(QStyledItemDelegate):
    """Edits in a field that leaves keys to the input method while it composes."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = TextField()
        editor.setParent(parent)
        editor.setFrame(False)
        editor.setAccessibleName(str(index.model().index(index.row(), 0).data()))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, TextField):
            editor.setText(str(index.data(_Role.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, TextField):
            model.setData(index, editor.text())  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        composing = isinstance(watched, TextField) and watched.composing
        if event.type() == QEvent.Type.KeyPress and composing:
            return False
        return super().eventFilter(watched, event)

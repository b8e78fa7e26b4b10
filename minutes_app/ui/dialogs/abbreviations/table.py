"""The dictionary as a table of two columns, edited in place."""

from collections.abc import Sequence

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
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from minutes_app.domain.meetings import Abbreviation
from minutes_app.language import translate
from minutes_app.ui.forms import TextField

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_SHOWN = {_Role.DisplayRole, _Role.EditRole, _Role.AccessibleTextRole}
SHORT, TEXT = 0, 1


class DictionaryModel(QAbstractTableModel):
    """Shows abbreviations. ``edited`` carries the short form of a row, the column, what was typed.

    The model changes only when it is given others: what was typed may not be possible.
    """

    edited = Signal(str, int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Abbreviation, ...] = ()

    def set_rows(self, rows: Sequence[Abbreviation]) -> None:
        """Show others."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def row_of(self, short: str) -> int:
        """Return the row of a short form, -1 if there is none."""
        return next((place for place, one in enumerate(self.rows) if one.short == short), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or role not in _SHOWN:
            return None
        one = self.rows[index.row()]
        return one.short if index.column() == SHORT else one.text

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or str(value) == self.data(index):
            return False
        self.edited.emit(self.rows[index.row()].short, index.column(), str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        if section == SHORT:
            return translate("abbreviations", "Short")
        return translate("abbreviations", "Words")

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class DictionaryView(QTableView):
    """``removing`` comes with Delete, ``pasting`` with the keys that paste."""

    removing = Signal()
    pasting = Signal()

    def __init__(self, model: DictionaryModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setSectionResizeMode(SHORT, QHeaderView.ResizeMode.Interactive)
        self.setWordWrap(False)

    def chosen(self) -> list[str]:
        """Return the short forms of the selected rows."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [str(self.model().index(row, SHORT).data()) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removing.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasting.emit()
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Edits in a field that leaves keys to the input method while it composes."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = TextField()
        editor.setParent(parent)
        editor.setFrame(False)
        editor.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, TextField) and not editor.text():
            editor.setText(str(index.data(_Role.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, TextField):
            model.setData(index, editor.text())  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(watched, TextField)
            and watched.composing
        ):
            return False
        return super().eventFilter(watched, event)

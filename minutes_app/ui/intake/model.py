"""The rows of the preview as a table: ticked, edited and chosen in place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from minutes_app.domain.meetings import Attendance, Language
from minutes_app.domain.text import clean_line
from minutes_app.intake.lists.rows import ListRow, ReadList
from minutes_app.language import translate
from minutes_app.language.names import name_of
from minutes_app.ui.intake.lines import Line, asks_same, bodies_of, titles_of, with_offices
from minutes_app.ui.intake.words import line_doubts, standing_words
from minutes_app.ui.wording import hint

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
_WORDS = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
}


class Column(IntEnum):
    """The columns of the preview, in order."""

    NAME = 0
    BODY = 1
    TITLE = 2
    GROUP = 3
    ATTENDANCE = 4
    STANDING = 5
    DOUBTS = 6


class LinesModel(QAbstractTableModel):
    """``edited`` comes when lines changed by hand; ``renamed`` carries a line to match anew."""

    edited = QtSignal()
    renamed = QtSignal(object)

    def __init__(self, language: Callable[[], Language], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._lines: list[Line] = []
        self._source = ReadList("")

    @property
    def lines(self) -> Sequence[Line]:
        """All lines, in the order of the source."""
        return self._lines

    @property
    def source(self) -> ReadList:
        """What the lines were read from."""
        return self._source

    def set_lines(self, lines: Sequence[Line], source: ReadList) -> None:
        """Take other lines."""
        self.beginResetModel()
        self._lines, self._source = list(lines), source
        self.endResetModel()

    def change(self, row: int, line: Line) -> None:
        """Take another line in one place, by hand."""
        before, self._lines[row] = self._lines[row], line
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.DOUBTS))
        self.edited.emit()
        if not asks_same(before.row, line.row):
            self.renamed.emit(line)

    def match_anew(self, row: ListRow, match: Callable[[Line], Line]) -> None:
        """Take who somebody is whose words were changed by hand, as long as they still stand."""
        for place, line in enumerate(self._lines):
            if asks_same(line.row, row):
                self._lines[place] = match(line)
                self.dataChanged.emit(self.index(place, 0), self.index(place, Column.DOUBTS))
        self.edited.emit()

    def tick(self, rows: Sequence[int], ticked: bool) -> None:
        """Put some lines on the list, or leave them out."""
        for row in rows:
            self._lines[row] = replace(self._lines[row], ticked=ticked)
            self.dataChanged.emit(self.index(row, 0), self.index(row, Column.DOUBTS))
        self.edited.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return {
            Column.NAME: translate("intake", "Name"),
            Column.BODY: translate("intake", "Body"),
            Column.TITLE: translate("intake", "Title"),
            Column.GROUP: translate("intake", "Group"),
            Column.ATTENDANCE: translate("intake", "Attendance"),
            Column.STANDING: translate("intake", "In the directory"),
            Column.DOUBTS: translate("intake", "To look at"),
        }[Column(section)]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() != Column.DOUBTS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        column = Column(index.column())
        if role in _WORDS:
            words = self._words(line, column)
            return (hint(words) if role == Qt.ItemDataRole.ToolTipRole else words) or None
        return line if role == LINE_ROLE else self._of_name(line, column, role)

    def _of_name(self, line: Line, column: Column, role: int) -> object:
        """Return what only the first cell of a line has: its tick, and how all of it is read."""
        if column is not Column.NAME:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.is_put else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (self._words(line, one) for one in Column)
            return ", ".join(one for one in words if one)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self._lines[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole:
            # Qt hands the state over as a number.
            ticked = Qt.CheckState(cast("Any", value)) == Qt.CheckState.Checked
            self.change(index.row(), replace(line, ticked=ticked and line.can_be_put))
            return True
        if role != Qt.ItemDataRole.EditRole:
            return False
        new = _edited(line, column, value)
        if new != line:
            self.change(index.row(), new)
        return True

    def _words(self, line: Line, column: Column) -> str:
        if column is Column.STANDING:
            return standing_words(line, self._language())
        if column is Column.DOUBTS:
            return line_doubts(line, self._source)
        return _OF_ROW[column](line.row)


def _name(row: ListRow) -> str:
    if row.name or not row.count:
        return row.shown_name
    return translate("people", "{count} {who}").format(count=row.count, who=row.description)


def _edited(line: Line, column: Column, value: object) -> Line:
    """Return a line with another value in one column; whoever edits it has seen its doubts."""
    if column is Column.STANDING:
        return replace(line, choice=cast("Any", value), seen=True)
    row = _edited_row(line.row, column, value)
    if row == line.row:
        return line
    return replace(line, row=row, seen=True, ticked=line.ticked or not line.can_be_put)


def _edited_row(row: ListRow, column: Column, value: object) -> ListRow:
    if column is Column.ATTENDANCE:
        return replace(row, attendance=Attendance(str(value)))
    words = clean_line(str(value))
    if words == _OF_ROW[column](row):
        return row
    if column is Column.BODY:
        return with_offices(row, bodies=words)
    if column is Column.TITLE:
        return with_offices(row, titles=words)
    return replace(row, group=words) if column is Column.GROUP else replace(row, name=words)


_OF_ROW: dict[Column, Callable[[ListRow], str]] = {
    Column.NAME: _name,
    Column.BODY: bodies_of,
    Column.TITLE: titles_of,
    Column.GROUP: lambda row: row.group,
    Column.ATTENDANCE: lambda row: name_of(row.attendance),
}

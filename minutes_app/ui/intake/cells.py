"""How cells of the preview are edited: words in a line, attendance and who it is by choosing."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from minutes_app.domain.meetings import Attendance, Language
from minutes_app.language.names import name_of
from minutes_app.ui.forms import TextField
from minutes_app.ui.intake.lines import Line, choices
from minutes_app.ui.intake.model import LINE_ROLE, Column
from minutes_app.ui.intake.words import choice_words
from minutes_app.ui.theme import Appearance

_Index = QModelIndex | QPersistentModelIndex
_TALLEST = 4
"""Lines of words that a cell may wrap to."""
_PADDING, _TICK = 11, 28


class LineDelegate(QStyledItemDelegate):
    """Makes the editors; colours lines in doubt, and fades those that stay out."""

    def __init__(
        self, appearance: Appearance, language: Callable[[], Language], view: QTableView
    ) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._language = language

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        line: Line = index.data(LINE_ROLE)
        shown = cast("Any", option)
        theme = self._appearance.theme
        if line.in_doubt:
            shown.backgroundBrush = theme.colour("warning_soft")
            shown.palette.setColor(QPalette.ColorRole.Text, theme.colour("on_warning_soft"))
        if not line.is_put and not line.in_doubt:
            shown.palette.setColor(QPalette.ColorRole.Text, theme.colour("faint"))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # The style counts the width without the padding that its own sheet gives the cell.
        metrics = cast("Any", option).fontMetrics
        width = self._view.columnWidth(index.column()) - 2 * _PADDING
        width -= _TICK if index.column() == Column.NAME else 0
        flags = Qt.TextFlag.TextWordWrap
        words = str(index.data() or "")
        rect = metrics.boundingRect(QRect(0, 0, max(width, 20), 10_000), flags, words)
        line = metrics.lineSpacing()
        return QSize(width, min(max(rect.height(), line), _TALLEST * line) + 2 * _PADDING)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        column = Column(index.column())
        if column in {Column.ATTENDANCE, Column.STANDING}:
            editor: QWidget = self._box(parent, column, index.data(LINE_ROLE))
        else:
            editor = TextField()
            editor.setParent(parent)
        model = index.model()
        name = model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(name))
        return editor

    def _box(self, parent: QWidget, column: Column, line: Line) -> "_Box":
        if column is Column.ATTENDANCE:
            box = _Box(parent, list(Attendance), [name_of(one) for one in Attendance])
        else:
            offered = choices(line)
            words = [choice_words(line, one, self._language()) for one in offered]
            box = _Box(parent, offered, words)
        # What is chosen holds at once; Esc leaves what was chosen before.
        box.activated.connect(lambda _: self._done(box))
        return box

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if not isinstance(editor, _Box):
            super().setEditorData(editor, index)
            return
        line: Line = index.data(LINE_ROLE)
        wanted = line.row.attendance if index.column() == Column.ATTENDANCE else line.choice
        if wanted in editor.values:
            editor.setCurrentIndex(editor.values.index(wanted))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, _Box):
            if editor.currentIndex() >= 0:
                value = editor.values[editor.currentIndex()]
                model.setData(cast("QModelIndex", index), value)
        else:
            super().setModelData(editor, model, index)


class _Box(QComboBox):
    """A choice of values that are no plain texts."""

    def __init__(self, parent: QWidget, values: Sequence[object], words: Sequence[str]) -> None:
        super().__init__(parent)
        self.values = list(values)
        self.addItems(list(words))

"""The view of the lines: rows that wrap, keys that tick and edit, one that marks the source."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from minutes_app.domain.meetings import Language
from minutes_app.ui.intake.cells import LineDelegate
from minutes_app.ui.intake.lines import Line
from minutes_app.ui.intake.model import LINE_ROLE, Column
from minutes_app.ui.theme import Appearance

_Index = QModelIndex | QPersistentModelIndex
_SHARES = {
    Column.NAME: 17,
    Column.BODY: 20,
    Column.TITLE: 16,
    Column.GROUP: 12,
    Column.ATTENDANCE: 14,
    Column.STANDING: 20,
    Column.DOUBTS: 21,
}
_WRAPPED = 400
"""Rows up to which each is as high as its words; more are all of one height."""


class LinesView(QTableView):
    """``line_changed`` carries the line that is current, None for none."""

    line_changed = QtSignal(object)

    def __init__(
        self,
        model: QSortFilterProxyModel,
        appearance: Appearance,
        language: Callable[[], Language],
    ) -> None:
        super().__init__()
        self._shown = model
        self.setModel(model)
        self.setItemDelegate(LineDelegate(appearance, language, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._set_heights)
        for signal in (model.modelReset, model.dataChanged, model.rowsInserted,
                       model.rowsRemoved, appearance.changed):  # fmt: skip
            signal.connect(self._rest.start)

    def begin(self) -> None:
        """Begin with the first line, unless one is current."""
        if not self.currentIndex().isValid() and self._shown.rowCount():
            self.setCurrentIndex(self._shown.index(0, 0))

    def current_line(self) -> Line | None:
        """Return the line that is current."""
        index = self.currentIndex()
        return index.data(LINE_ROLE) if index.isValid() else None

    def current_source_row(self) -> int | None:
        """Return the place of the current line among all."""
        index = self.currentIndex()
        return self._shown.mapToSource(index).row() if index.isValid() else None

    def go_on(self) -> None:
        """Go to the next line that is in doubt."""
        row = max(self.currentIndex().row(), 0)
        count = self._shown.rowCount()
        for step in range(count):
            index = self._shown.index((row + step) % count, 0)
            if index.data(LINE_ROLE).in_doubt:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and event.key() == Qt.Key.Key_Space:
            self._tick()
        elif not editing and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.line_changed.emit(current.data(LINE_ROLE) if current.isValid() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = max(self.viewport().width(), self.fontMetrics().horizontalAdvance("x" * 100))
        whole = sum(_SHARES.values())
        for column, share in _SHARES.items():
            self.setColumnWidth(column, width * share // whole)
        self._rest.start()

    def _tick(self) -> None:
        """Tick what is selected, or take the ticks away where all of it has them."""
        indexes = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        rows = sorted({self._shown.mapToSource(one).row() for one in indexes if one.isValid()})
        model = self._shown.sourceModel()
        lines: list[Line] = [model.index(row, 0).data(LINE_ROLE) for row in rows]
        model.tick(rows, not all(line.is_put for line in lines))  # type: ignore[attr-defined]

    def _set_heights(self) -> None:
        mode = QHeaderView.ResizeMode.Fixed
        self.verticalHeader().setSectionResizeMode(mode)
        if self._shown.rowCount() <= _WRAPPED:
            self.resizeRowsToContents()

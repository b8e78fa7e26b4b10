"""A list view whose rows are moved, removed, renamed and opened by key."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from minutes_app.ui.models.lists import RowListModel
from minutes_app.ui.widgets.row_keys import Index, RowKeys


class RowsView(RowKeys, QListView):
    """``stepped`` (Alt+Up, Alt+Down), ``removing`` (Delete), ``opened`` (Enter, double click).

    ``current_changed`` carries the key of the current row, None for none. While a ``RowListModel``
    changes its rows nothing is said: the current row stays so wherever it moved, and only where it
    is gone another one is told.
    """

    stepped = Signal(int)
    removing = Signal()
    opened = Signal(QModelIndex)
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._kept: object = None
        self._rows_change = False
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, RowListModel):
            model.about_to_change.connect(self._keep)
            model.changed.connect(self._settle)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._rows_change:
            self.current_changed.emit(self.key_at(current))

    def _keep(self) -> None:
        """Remember the current row before the rows change."""
        self._kept, self._rows_change = self.key(), True

    def _settle(self) -> None:
        """Come back to the row that was current; tell which one is if that is gone."""
        if self.key() != self._kept:
            self.select(self._kept)
        self._rows_change = False
        if self.key() != self._kept:
            self.current_changed.emit(self.key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

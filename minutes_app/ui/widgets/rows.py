"""A list view whose rows are moved, removed, renamed and opened by key."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from minutes_app.ui.models.lists import RowListModel

_Index = QModelIndex | QPersistentModelIndex
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowsView(QListView):
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

    def event(self, event: QEvent) -> bool:
        # These keys belong to commands of the window too; in a list they mean its rows.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._step_of(event) or event.key() == Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := self._step_of(event):
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        elif event.key() in _OPEN and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
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

    def key(self) -> object:
        """Return the key of the current row, None for none."""
        return self.key_at(self.currentIndex())

    def key_at(self, index: _Index) -> object:
        """Return the key of a row."""
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return getattr(row, "key", None)

    def select(self, key: object) -> bool:
        """Make the row with a key the current one; tell whether there is one."""
        place = getattr(self.model(), "row_of", lambda _: -1)(key)
        if place < 0:
            return False
        self.setCurrentIndex(self.model().index(place, 0))
        return True

    @staticmethod
    def _step_of(event: QKeyEvent) -> int:
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return 0
        return _STEPS.get(Qt.Key(event.key()), 0)

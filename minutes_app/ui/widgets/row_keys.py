"""Keys that mean the rows of a view, for views that lay their rows out in different ways."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:

    class _Base(QAbstractItemView):
        stepped = Signal(int)
        removing = Signal()
        opened = Signal(QModelIndex)
else:
    _Base = object

Index = QModelIndex | QPersistentModelIndex
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowKeys(_Base):
    """Mixed into a view before its class, which declares ``stepped``, ``removing``, ``opened``.

    ``stepped`` (Alt+Up, Alt+Down), ``removing`` (Delete), ``opened`` (Enter).
    """

    def event(self, event: QEvent) -> bool:
        # These keys belong to commands of the window too; in a list they mean its rows.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_step_of(event) or event.key() == Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _step_of(event):
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        elif event.key() in _OPEN and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def key(self) -> object:
        """Return the key of the current row, None for none."""
        return self.key_at(self.currentIndex())

    def key_at(self, index: Index) -> object:
        """Return the key of a row, None for one that is not there yet."""
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return getattr(row, "key", None)

    def select(self, key: object) -> bool:
        """Make the row with a key the current one; tell whether there is one."""
        place = getattr(self.model(), "row_of", lambda _: -1)(key)
        if place < 0:
            return False
        self.setCurrentIndex(self.model().index(place, 0))
        return True


class MarksOnEntry(_Base):
    """Mixed into a view before its class: its current row is marked when the focus comes.

    Qt makes the first row the current one without marking it: Enter would take a row that nobody
    sees, and the arrow down pass it by.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        index, marked = self.currentIndex(), self.selectionModel().hasSelection()
        if index.isValid() and not marked:
            self.setCurrentIndex(index)


def _step_of(event: QKeyEvent) -> int:
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return _STEPS.get(Qt.Key(event.key()), 0)

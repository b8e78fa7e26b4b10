"""Rows of cards that are dragged to another place of their list."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from minutes_app.ui.models.cards import C, CardListModel


class DraggedListModel(CardListModel[C]):
    """One row is dragged at a time; subclasses say in ``move`` what comes of it.

    ``mime`` is the type of what is dragged, so that a list takes nothing but its own.
    """

    mime: ClassVar[str]

    def move(self, key: str, target: int) -> None:
        """Put the row of a key before the row ``target``; one past the last is the end."""

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [self.mime]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(self.mime, QByteArray(str(self._rows[indexes[0].row()].key).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:  # fmt: skip
        if data.hasFormat(self.mime):
            target = parent.row() + 1 if parent.isValid() else row
            key = bytes(data.data(self.mime).data()).decode()
            self.move(key, len(self._rows) if target < 0 else target)
        # Who moves them brings the rows into their new order; Qt must not take any away.
        return False

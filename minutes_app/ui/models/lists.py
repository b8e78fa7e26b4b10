"""A list model over rows that are given as a whole and brought up to date in place.

And what asks again for a list, or a piece of it, that could not be read.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.ui.models.rows import Row, bring_to

R = TypeVar("R", bound=Row)
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself, for delegates."""

Index = QModelIndex | QPersistentModelIndex
_AGAIN = 2000
"""Milliseconds before what could not be read is asked for again."""


class RowListModel(QAbstractListModel, Generic[R]):
    """Shows rows; ``set_rows`` changes what differs. Subclasses say what each role shows.

    A row that moves is taken out and put in again. ``about_to_change`` and ``changed`` stand around
    that, so that a view need not take what is on its way for what is gone.
    """

    about_to_change = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []
        self._keys: list[object] = []

    @property
    def rows(self) -> Sequence[R]:
        """The rows in order."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, keeping selection and scroll place where rows stay."""
        self.set_part(0, len(self._rows), rows)

    def set_part(self, first: int, end: int, rows: Sequence[R]) -> None:
        """Show other rows in the place of some, ``end`` exclusive; the others stay untouched."""
        self.about_to_change.emit()
        bring_to(self, self._rows[first:end], rows, first)
        self.changed.emit()

    def row_of(self, key: object) -> int:
        """Return the place of the row with a key, -1 if there is none."""
        # list.index compares without a step of Python's a row: there are ten thousand of them.
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else self.shown(row, role)

    def shown(self, row: R, role: int) -> object:
        """Return what a row shows for a role of Qt's."""
        raise AssertionError(f"{type(self).__name__} shows nothing for {row} and {role}")

    def remove_rows(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        del self._keys[first : last + 1]
        self.endRemoveRows()

    def insert_rows(self, first: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows[first:first] = rows
        self._keys[first:first] = [row.key for row in rows]
        self.endInsertRows()

    def replace_rows(self, first: int, rows: Sequence[R]) -> None:
        self._rows[first : first + len(rows)] = rows
        self.dataChanged.emit(self.index(first), self.index(first + len(rows) - 1))


class AskAgain(QTimer):
    """Asks again in a while for what could not be read.

    ``told`` carries the fault: once, until something was read.
    """

    told = Signal(object)

    def __init__(self, ask: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=_AGAIN)
        self._quiet = False
        self.timeout.connect(ask)

    def miss(self, error: MinutesError) -> None:
        """Ask again in a while."""
        self.start()
        if not self._quiet:
            self._quiet = True
            self.told.emit(error)

    def read(self) -> None:
        """Know that something was read: another fault is to be told."""
        self._quiet = False

"""What was found as rows: groups with their names, and what is in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from minutes_app.ui.models.lists import RowListModel
from minutes_app.ui.palette.items import Found

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """Something that was found, or the name of a group (``found`` is None)."""

    key: str
    group: str
    found: Found | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        if self.found is None:
            return self.group
        item = self.found.item
        pieces = (item.title, item.detail, *item.keys, self.group)
        return ", ".join(piece for piece in pieces if piece)


class PaletteModel(RowListModel[PaletteRow]):
    """Shows what was found; names of groups are not chosen."""

    def shown(self, row: PaletteRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.found.item.title if row.found else row.group
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._rows[index.row()].found is None:
            return Qt.ItemFlag.NoItemFlags
        return flags


def rows_of(groups: Sequence[tuple[str, Sequence[Found]]]) -> list[PaletteRow]:
    """Return the rows of groups; a thing that stands in two of them is two rows."""
    rows: list[PaletteRow] = []
    for group, found in groups:
        rows.append(PaletteRow(f"group:{group}", group))
        rows += [PaletteRow(f"{group}|{one.item.key}", group, one) for one in found]
    return rows

"""The rows of the table of phrases: below headings, what is shipped and what the house says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from minutes_app.domain.folding import holds
from minutes_app.language import translate
from minutes_app.language.phrase_names import group_name, groups_in_order

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase: its key and name, what was shipped, what the draft says.

    A row without a key is the heading over those of one group.
    """

    name: str
    title: str
    group: str
    shipped: str
    ours: str
    changed: bool

    def fits(self, wanted: Sequence[str]) -> bool:
        """Tell whether it is looked for by some folded words."""
        said = (self.title, group_name(self.group), self.name, self.shipped, self.ours)
        return holds(wanted, *said)


def with_headings(phrases: Iterable[Phrase], paper: str = "") -> list[Phrase]:
    """Put phrases below the headings of their groups; those of a paper come first."""
    by_group: dict[str, list[Phrase]] = {}
    for one in phrases:
        by_group.setdefault(one.group, []).append(one)
    rows: list[Phrase] = []
    for group in groups_in_order(paper):
        if group in by_group:
            words = group_name(group) or translate("layouts", "Others")
            rows += [Phrase("", words, group, "", "", changed=False), *by_group[group]]
    return rows


class PhrasesModel(QAbstractTableModel):
    """Shows phrases. ``edited`` carries the name of one and what was typed."""

    edited = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.phrases: tuple[Phrase, ...] = ()
        self.locked = False

    def set_phrases(self, phrases: Sequence[Phrase], locked: bool) -> None:
        """Show others; what is being edited stays where only words changed."""
        new = tuple(phrases)
        same = [(one.name, one.title) for one in new] == [
            (one.name, one.title) for one in self.phrases
        ]
        self.locked = locked
        if same:
            self.phrases = new
            if new:
                last = self.index(len(new) - 1, COLUMNS - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self.phrases = new
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.phrases)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.phrases[index.row()]
        if role == _Role.FontRole and (one.changed or not one.name):
            font = QFont()
            font.setBold(True)
            return font
        if role in {_Role.DisplayRole, _Role.EditRole, _Role.AccessibleTextRole}:
            return (one.title, one.shipped, one.ours)[index.column()]
        if role == _Role.ToolTipRole:
            # Within a tag of its own nothing that somebody typed is read as one.
            return f"<qt>{escape((one.title, one.shipped, one.ours)[index.column()])}</qt>"
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        one = self.phrases[index.row()]
        if role != _Role.EditRole or str(value) == one.ours:
            return False
        self.edited.emit(one.name, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (
            translate("layouts", "Where"),
            translate("layouts", "Shipped"),
            translate("layouts", "Ours"),
        )[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not self.phrases[index.row()].name:
            return Qt.ItemFlag.ItemIsEnabled
        if index.column() == COLUMNS - 1 and not self.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

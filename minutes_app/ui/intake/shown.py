"""The lines of a list that the filter lets through, in the order of the source."""

from PySide6.QtCore import QObject, QSortFilterProxyModel

from minutes_app.ui.intake.lines import Line, Standing
from minutes_app.ui.intake.model import LINE_ROLE, LinesModel
from minutes_app.ui.widgets.filtering import Filter

_ALL, _DOUBTS, _NEW, _OUT = range(4)


class ShownLines(QSortFilterProxyModel):
    """What ``filter`` lets through: all, those in doubt, new ones, those left out; by words."""

    def __init__(self, model: LinesModel, parent: QObject) -> None:
        super().__init__(parent)
        self.filter = Filter(4)
        self.filter.changed.connect(self.invalidate)
        self.setSourceModel(model)

    def filterAcceptsRow(self, source_row: int, source_parent: object) -> bool:
        line: Line = self.sourceModel().index(source_row, 0).data(LINE_ROLE)
        words = self.filter.words.text().strip().casefold()
        fields = (line.row.shown_name, line.row.group, *(
            f"{one.body_name} {one.title}" for one in line.row.offices))  # fmt: skip
        if words and not any(words in field.casefold() for field in fields):
            return False
        return {
            _ALL: True,
            _DOUBTS: line.in_doubt,
            _NEW: line.standing is Standing.NEW,
            _OUT: not line.is_put,
        }[self.filter.chosen]

"""The list of meetings, with a field that filters it."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Change
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.context import Context
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.meetings import MeetingListModel, MeetingRow
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.cards import CardDelegate
from minutes_app.ui.widgets.rows import RowsView


class MeetingListPane(Retranslating, QWidget):
    """Shows the meetings, the newest first. ``chosen`` carries the one that is to be opened.

    ``listed`` says how many there are, whenever the list was read.
    """

    chosen = Signal(str)
    removing = Signal()
    listed = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = MeetingListModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter = QLineEdit(clearButtonEnabled=True)
        self.view = RowsView()
        set_look(self._filter, "search")
        set_look(self.view, "plain")
        self.view.setModel(self._shown)
        CardDelegate(self.view, context.appearance)
        head = QHBoxLayout()
        head.addWidget(self._filter, 1)
        head.addWidget(context.actions.button("meeting.new"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 4, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self._filter.textChanged.connect(self._shown.setFilterFixedString)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.clicked.connect(self._click)
        self.view.opened.connect(self._choose)
        self.view.removing.connect(self.removing)
        context.session.changed.connect(self._follow)
        self.retranslate()
        self.read()

    def retranslate(self) -> None:
        self._filter.setPlaceholderText(self.tr("Filter meetings"))
        self._filter.setAccessibleName(self.tr("Filter meetings"))
        self.view.setAccessibleName(self.tr("Meetings"))
        self.view.doItemsLayout()

    def read(self) -> None:
        """Read the list anew."""
        self._context.session.ask(
            lambda desk: desk.meetings.all(), self._take, supersedes=f"meetings {id(self)}"
        )

    def select(self, meeting: Id | None) -> None:
        """Mark the meeting that is open."""
        row = self.model.row_of(meeting)
        index = self._shown.mapFromSource(self.model.index(row, 0)) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)

    def _take(self, meetings: list[MeetingSummary]) -> None:
        self.model.set_rows([MeetingRow(one) for one in meetings])
        self.listed.emit(len(meetings))

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if Meeting in kinds:
            self.read()

    @property
    def selected(self) -> list[Id]:
        """The meetings that are selected, in no order."""
        rows = (index.data(ROW_ROLE) for index in self.view.selectionModel().selectedIndexes())
        return [row.key for row in rows if isinstance(row, MeetingRow)]

    def _click(self, index: QModelIndex) -> None:
        """Open what is clicked; a click that selects several opens nothing."""
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & several:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, MeetingRow):
            self.chosen.emit(row.key)

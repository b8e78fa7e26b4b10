"""Which meetings: all, of a series, of some days, and of those what is ticked."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting, Series
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language
from minutes_app.services.papers.batch import choose
from minutes_app.ui.forms import MomentField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.boxes import ElidedBox
from minutes_app.ui.widgets.buttons import WordButton

_ID = Qt.ItemDataRole.UserRole
_TICKED = Qt.CheckState.Checked
_NOT_TICKED = Qt.CheckState.Unchecked


class MeetingChooser(Retranslating, QWidget):
    """A list of meetings with ticks; ``changed`` whenever others are chosen."""

    changed = Signal()

    def __init__(self, meetings: list[Meeting], series: list[Series], ticked: Iterable[Id]) -> None:
        super().__init__()
        self._meetings = {one.id: one for one in meetings}
        self._ticked = set(ticked) & self._meetings.keys()
        self.series = ElidedBox()
        self.since, self.until = MomentField(_any_day), MomentField(_any_day)
        self.list = QListWidget()
        self.list.setSpacing(3)
        self._labels = [QLabel(textFormat=Qt.TextFormat.PlainText) for _ in range(3)]
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._all = WordButton("", lambda: self._tick_shown(ticked=True), "quiet")
        self._none = WordButton("", lambda: self._tick_shown(ticked=False), "quiet")
        self.series.addItem("", None)
        for one in series:
            self.series.addItem(one.name, one.id)
        self._lay_out()
        self.list.itemChanged.connect(self._item_changed)
        self.series.currentIndexChanged.connect(lambda _: self.fill())
        self.since.edited.connect(self.fill)
        self.until.edited.connect(self.fill)
        self.retranslate()

    @property
    def chosen(self) -> list[Meeting]:
        """The meetings that are ticked and shown, in the order of the list."""
        shown = (Id(self.list.item(row).data(_ID)) for row in range(self.list.count()))
        return [self._meetings[one] for one in shown if one in self._ticked]

    def retranslate(self) -> None:
        names = (self.tr("Series"), self.tr("From"), self.tr("To"))
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.series.setItemText(0, self.tr("All meetings"))
        self.series.setAccessibleName(names[0])
        self.since.name(names[1])
        self.until.name(names[2])
        self.list.setAccessibleName(self.tr("Meetings to export"))
        self._all.set_words(self.tr("Tick all"))
        self._none.set_words(self.tr("Tick none"))
        self.fill()

    def fill(self) -> None:
        """Show the meetings that fit."""
        found = choose(
            self._meetings.values(),
            since=_first_day(self.since.value()),
            until=_last_day(self.until.value()),
            series=self.series.currentData(),
        )
        self.list.blockSignals(True)
        self.list.clear()
        for one in reversed(found):
            day = show_date(one.start, shown_language())
            item = QListWidgetItem(" · ".join(part for part in (day, one.title) if part))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_ID, one.id)
            item.setCheckState(_TICKED if one.id in self._ticked else _NOT_TICKED)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._say_count()

    def _tick_shown(self, *, ticked: bool) -> None:
        shown = {Id(self.list.item(row).data(_ID)) for row in range(self.list.count())}
        self._ticked = self._ticked | shown if ticked else self._ticked - shown
        self.fill()

    def _item_changed(self, item: QListWidgetItem) -> None:
        meeting = Id(item.data(_ID))
        if item.checkState() == _TICKED:
            self._ticked.add(meeting)
        else:
            self._ticked.discard(meeting)
        self._say_count()

    def _say_count(self) -> None:
        self._count.setText(self.tr("%n meeting(s) chosen", "", len(self.chosen)))
        self.changed.emit()

    def _lay_out(self) -> None:
        set_look(self._count, "muted")
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(4)
        places = ((0, 0, 2), (2, 0, 1), (2, 1, 1))
        for label, field, (row, column, wide) in zip(
            self._labels, (self.series, self.since, self.until), places, strict=True
        ):
            set_look(label, "muted")
            fields.addWidget(label, row, column, 1, wide)
            fields.addWidget(field, row + 1, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._all)
        foot.addWidget(self._none)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(fields)
        whole.addWidget(self.list, 1)
        whole.addLayout(foot)
        self.list.setMinimumHeight(150)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _any_day() -> str:
    return translate("export", "any day")


def _first_day(moment: PartialDate) -> date | None:
    if moment.year is None:
        return None
    return date(moment.year, moment.month or 1, (moment.day or 1) if moment.month else 1)


def _last_day(moment: PartialDate) -> date | None:
    if moment.year is None:
        return None
    if moment.month is None:
        return date(moment.year, 12, 31)
    if moment.day is not None:
        return date(moment.year, moment.month, moment.day)
    following = moment.year * 12 + moment.month
    year, month = divmod(following, 12)
    return date.fromordinal(date(year, month + 1, 1).toordinal() - 1) if year < date.max.year else (
        date.max
    )  # fmt: skip

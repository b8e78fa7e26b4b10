"""The lines of a paste, each with how it will be read. Only what is in sight is read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from minutes_app.ui.record.line.echo import Echo
from minutes_app.ui.theme import Appearance

_Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_SMALL = 0.9
_ROWS = 4
_LONGEST = 400


class PastedLines(QAbstractListModel):
    """Lines with their echoes, made when a row is first shown."""

    def __init__(self, echo: Callable[[str], Echo], parent: QListView) -> None:
        super().__init__(parent)
        self._echo = echo
        self._lines: Sequence[str] = ()
        self._echoes: dict[int, Echo] = {}

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines, self._echoes = lines, {}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines[row][:_LONGEST]
        if role == Qt.ItemDataRole.UserRole:
            return self.echo(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            echo = self.echo(row)
            return ", ".join(filter(None, (self._lines[row], echo.words, echo.doubt)))
        return None

    def echo(self, row: int) -> Echo:
        """Return how a line will be read."""
        if row not in self._echoes:
            self._echoes[row] = self._echo(self._lines[row])
        return self._echoes[row]


class PastedView(QListView):
    """A list of a few rows that scrolls; all rows are of one height, so none is measured ahead."""

    def __init__(self, appearance: Appearance, echo: Callable[[str], Echo]) -> None:
        super().__init__()
        self.lines = PastedLines(echo, self)
        self.setModel(self.lines)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_LineDelegate(self, appearance))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def sizeHint(self) -> QSize:
        rows = min(max(self.lines.rowCount(), 1), _ROWS)
        height = rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 2
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 2)


class _LineDelegate(QStyledItemDelegate):
    """Paints the line, and below it smaller how it is read; doubts in the colour of doubts."""

    def __init__(self, view: QListView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance

    def sizeHint(self, option: Option, index: _Index) -> QSize:
        height = QFontMetrics(self._view.font()).height() + QFontMetrics(self._small()).height()
        return QSize(self._view.viewport().width(), height + _PAD)

    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        echo: Echo = index.data(Qt.ItemDataRole.UserRole)
        colour = self._appearance.theme.colour
        inner = rect.adjusted(_PAD, _PAD // 2, -_PAD, 0)
        painter.save()
        painter.setFont(self._view.font())
        painter.setPen(colour("text"))
        self._draw(painter, inner, index.data())
        below = inner.adjusted(0, QFontMetrics(self._view.font()).height(), 0, 0)
        painter.setFont(self._small())
        painter.setPen(colour("muted"))
        taken = self._draw(painter, below, echo.words)
        painter.setPen(colour("warning"))
        self._draw(painter, below.adjusted(taken and taken + 2 * _PAD, 0, 0, 0), echo.doubt)
        painter.restore()

    def _draw(self, painter: QPainter, place: QRect, words: str) -> int:
        """Draw words on one line; return how much room they took."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(
            words.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
        return metrics.horizontalAdvance(shown)

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font

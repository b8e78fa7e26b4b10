"""Widgets that stand in rows of the outline: the editor over a text, a field under it."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtWidgets import QWidget

from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.outline import OutlineModel
from minutes_app.ui.record.outline.canvas import OutlineCanvas
from minutes_app.ui.theme import Appearance

_PANEL_GAP = 6


class RowWidgets(OutlineCanvas):
    """An outline with at most one editor over a text and one panel under one.

    ``editor_lost`` and ``panel_lost`` say that the entry of the one or the other is gone.
    """

    editor_lost = Signal()
    panel_lost = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._editor: QWidget | None = None
        self._panel: QWidget | None = None
        super().__init__(appearance, parent)
        self._edited = QPersistentModelIndex()
        self._panelled = QPersistentModelIndex()
        self._edited_key = self._panelled_key = ""

    def choose(self, key: str) -> bool:
        """Make an entry the current one and bring it to sight; tell whether it is there."""
        model = self.model()
        row = model.row_of(key) if isinstance(model, OutlineModel) else -1
        if row < 0:
            return False
        # Its own command: Qt's would stretch the choice while Shift or Ctrl of a key is still held.
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(model.index(row, 0), chosen)
        self.scrollTo(model.index(row, 0))
        return True

    def put_panel(self, key: str, panel: QWidget) -> bool:
        """Show a widget in the row of an entry, under its text; tell whether it is there."""
        self.take_panel()
        if not self.choose(key):
            return False
        self._panelled, self._panelled_key = QPersistentModelIndex(self.currentIndex()), key
        self._panel = panel
        panel.setParent(self.viewport())
        self._measure_anew(self._panelled.row())
        panel.show()
        self.scrollTo(self.currentIndex())
        # Of a row that is higher than the view the field is what is wanted.
        hidden = panel.geometry().bottom() + _PANEL_GAP - self.viewport().height()
        if hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)
        return True

    def follow_rows(self) -> None:
        """Bring editor and panel to where their entries went: a row that moves goes and comes."""
        if self._editor is not None and not self._edited.isValid():
            self._edited = QPersistentModelIndex(self._index_of(self._edited_key))
            self._place_editor()
            if not self._edited.isValid():
                self.editor_lost.emit()
        if self._panel is not None and not self._panelled.isValid():
            self._panelled = QPersistentModelIndex(self._index_of(self._panelled_key))
            if self._panelled.isValid():
                self._measure_anew(self._panelled.row())
            else:
                self.panel_lost.emit()

    def _index_of(self, key: str) -> QModelIndex:
        model = self.model()
        row = model.row_of(key) if isinstance(model, OutlineModel) else -1
        return model.index(row, 0) if row >= 0 else QModelIndex()

    def take_panel(self) -> None:
        """Take the widget out of its row."""
        if self._panel is not None:
            panel, self._panel = self._panel, None
            panel.hide()
            panel.deleteLater()
            if self._panelled.isValid():
                self._measure_anew(self._panelled.row())

    def put_editor(self, key: str, editor: QWidget) -> bool:
        """Lay an editor over the text of an entry, which follows it; tell whether it is there."""
        if not self.choose(key):
            return False
        self._edited, self._edited_key = QPersistentModelIndex(self.currentIndex()), key
        self._editor = editor
        editor.setParent(self.viewport())
        self._place_editor()
        editor.show()  # only now it knows how high its words are
        self._measure_anew(self._edited.row())
        self.scrollTo(self.currentIndex())
        self._place_editor()
        editor.setFocus()
        return True

    def take_editor(self) -> None:
        """Take the editor away."""
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.hide()
            editor.deleteLater()
            if self._edited.isValid():
                self._measure_anew(self._edited.row())

    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        self._place_widgets()

    def _place_editor(self) -> None:
        if self._editor is None or not self._edited.isValid():
            return
        row = self._edited.data(ROW_ROLE)
        place = self._drawing.text_rect(row, self.visualRect(self._edited))
        height = max(place.height(), self._editor.sizeHint().height())
        self._editor.setGeometry(QRect(place.topLeft(), QSize(place.width(), height)))

    def _place_panel(self) -> None:
        if self._panel is None or not self._panelled.isValid():
            return
        rect, height = self.visualRect(self._panelled), self._panel.sizeHint().height()
        left = self._drawing.left_of(self._panelled.data(ROW_ROLE), rect.width())
        top = rect.bottom() - height - _PANEL_GAP // 2
        self._panel.setGeometry(left, top, max(rect.width() - left - _PANEL_GAP * 2, 80), height)

    def _place_widgets(self) -> None:
        self._place_editor()
        self._place_panel()

    def _room_below(self, row: int) -> int:
        room = 0
        if self._editor is not None and self._edited.row() == row:
            text = self._drawing.text_rect(self._edited.data(ROW_ROLE), self.viewport().rect())
            room += max(self._editor.height() - text.height(), 0)
        if self._panel is not None and self._panelled.row() == row:
            room += self._panel.sizeHint().height() + _PANEL_GAP
        return room

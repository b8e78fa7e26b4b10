"""Picking one of several by typing some of its name: a small list over the window.

It is a part of the window and no window of its own: input methods then work in its field as they
do everywhere, and nothing takes the keyboard from them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from minutes_app.domain.folding import fold_name
from minutes_app.language.pinyin import keys_of
from minutes_app.ui.forms.texts import TextField
from minutes_app.ui.theme import set_look
from minutes_app.ui.widgets.beside import beside
from minutes_app.ui.work import is_alive

_WIDTH, _ROWS, _LINE_MARGIN = 320, 8, 10
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True)
class Pick:
    """Something that can be picked: what it is, what it is called, and a word on it."""

    what: object
    name: str
    note: str = ""

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        return tuple(fold_name(form) for form in (self.name, *keys_of(self.name)))

    def fits(self, letters: str) -> bool:
        """Tell whether letters are of its name, or begin its pinyin or initials."""
        name, *keys = self._forms
        return letters in name or any(key.startswith(letters) for key in keys)


class Picker(QFrame):
    """Shows picks beside a place; ``picked`` is called with what was picked, then it is gone.

    Enter picks the row that is marked, Esc and a click elsewhere end it, the arrows lead on.
    """

    def __init__(
        self, window: QWidget, title: str, picks: Sequence[Pick], picked: Callable[[object], object]
    ) -> None:
        super().__init__(window)
        self._picks = picks
        self._picked = picked
        self._back = window.focusWidget()
        self.field = _Field(self)
        self.rows = QListWidget()
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setAccessibleName(title)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(self.tr("Name, pinyin or initials"))
        label = QLabel(title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._nobody = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        for words in (label, self._nobody):
            set_look(words, "small")
        set_look(self, "palette")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (label, self.field, self.rows):
            column.addWidget(widget)
        column.addWidget(self._nobody, 1)
        self.field.textChanged.connect(self._filter)
        self.rows.itemClicked.connect(lambda _: self.pick())
        self._filter("")

    def open_at(self, place: QRect) -> None:
        """Show the list under (or over) a place, given in the coordinates of the window."""
        window, line = self.window().rect(), self._line_height()
        rows = min(max(len(self._picks), 1), _ROWS)
        wanted = self.sizeHint().height() - self.rows.sizeHint().height() + rows * line + 8
        width = max(_WIDTH, self.fontMetrics().averageCharWidth() * 34)
        self.setGeometry(beside(place, QSize(width, wanted), window))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def pick(self) -> None:
        """Take the marked row."""
        item = self.rows.currentItem()
        if item is None:
            return
        what = item.data(Qt.ItemDataRole.UserRole)
        self.end()
        if is_alive(self._picked):  # the meeting may have closed meanwhile
            self._picked(self._picks[what].what)

    def step(self, step: int) -> None:
        """Mark the next row, or the one before."""
        row = self.rows.currentRow() + step
        if 0 <= row < self.rows.count():
            self.rows.setCurrentRow(row)

    def end(self) -> None:
        """Go away; whoever had the focus has it again."""
        if not self.isHidden():
            had = self.field.hasFocus()
            self.hide()
            self.deleteLater()
            if had and self._back is not None and isValid(self._back):
                self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_height(self) -> int:
        return self.fontMetrics().lineSpacing() + _LINE_MARGIN

    def _filter(self, typed: str) -> None:
        letters = fold_name(typed)
        self.rows.clear()
        for number, one in enumerate(self._picks):
            if not letters or one.fits(letters):
                words = f"{one.name}  ·  {one.note}" if one.note else one.name
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, number)
                item.setSizeHint(QSize(0, self._line_height()))
                self.rows.addItem(item)
        self.rows.setCurrentRow(0)
        self._say_nobody(typed)

    def _say_nobody(self, typed: str) -> None:
        """Where nobody fits, say so and how to go on; an empty list would leave it to guess."""
        there = self.rows.count() > 0
        self.rows.setVisible(there)
        self._nobody.setVisible(not there)
        if not there:
            words = self.tr(
                "Nobody on the list is called “{name}”. Esc leads back; in the line + and a name "
                "put somebody on the list."
            ).format(name=typed.strip())
            self._nobody.setText(words)
            self.field.setAccessibleDescription(words)


class _Field(TextField):
    """The field of a picker: keys that mean rows go to the list."""

    def __init__(self, picker: Picker) -> None:
        super().__init__()
        self._picker = picker
        set_look(self, "search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing:
            return super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._picker.pick()
        if event.key() == Qt.Key.Key_Escape:
            return self._picker.end()
        if event.key() in _STEPS:
            return self._picker.step(_STEPS[Qt.Key(event.key())])
        return super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._picker.end()

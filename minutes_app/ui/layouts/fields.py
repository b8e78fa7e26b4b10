"""Fields for the settings of a layout: a number with its unit, a size in 号, a choice, a colour."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from minutes_app.documents.settings import SIZES
from minutes_app.documents.switches import Switch, SwitchType
from minutes_app.ui.forms import TextField
from minutes_app.ui.widgets.boxes import ElidedBox, WheelWhenFocused

_INSET = 8
"""Pixels before a number: a spin box takes no padding of a style sheet for what is typed in it."""
_UNITS = {"mm": "mm", "pt": "pt", "em": "em"}


_FLAGS = Qt.ItemDataRole.UserRole - 1
"""Where a box keeps whether an item can be chosen."""


class Field(Protocol):
    """What every field of a setting can do."""

    edited: Any

    def value(self) -> Any:
        """Return what stands in the field."""
        ...

    def show_value(self, value: Any) -> None:
        """Show a value without saying that it was edited."""
        ...

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        ...


class Amount(WheelWhenFocused, QDoubleSpinBox):
    """A number with its unit; the wheel turns it only when it has the focus."""

    edited = Signal()

    def __init__(self, switch: Switch) -> None:
        super().__init__()
        whole = not switch.unit
        self.setDecimals(0 if whole and switch.path[-1] in {"characters", "lines"} else 2)
        self.setRange(switch.least, switch.most)
        self.setSingleStep(1 if switch.unit in {"mm", ""} else 0.5)
        self.setSuffix(f" {_UNITS[switch.unit]}" if switch.unit in _UNITS else "")
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(lambda _: self.edited.emit())

    def show_value(self, value: Any) -> None:
        self.blockSignals(True)
        self.setValue(float(value or 0))
        self.blockSignals(False)

    def textFromValue(self, value: float) -> str:
        return f"{value:.{self.decimals()}f}".rstrip("0").rstrip(".") if self.decimals() else (
            f"{value:.0f}")  # fmt: skip

    def name(self, words: str) -> None:
        self.setAccessibleName(words)


class Choices(WheelWhenFocused, ElidedBox):
    """One of a few values."""

    edited = Signal()

    def __init__(self, items: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, words in items:
            self.addItem(words, value)
        self.activated.connect(lambda _: self.edited.emit())

    def add_group(self, title: str, items: Sequence[tuple[Any, str]]) -> None:
        """Offer further values below a heading that cannot be chosen."""
        self.addItem(title)
        self.setItemData(self.count() - 1, 0, _FLAGS)
        self.setItemData(self.count() - 1, _quiet(), Qt.ItemDataRole.FontRole)
        for value, words in items:
            self.addItem(words, value)

    def value(self) -> Any:
        return self.currentData()

    def show_value(self, value: Any) -> None:
        row = self.findData(value)
        self.setCurrentIndex(row)

    def name(self, words: str) -> None:
        self.setAccessibleName(words)


def _quiet() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class TypeSize(QWidget):
    """A size of type: in points, and by its Chinese name where it has one."""

    edited = Signal()

    def __init__(self, switch: Switch, other: str) -> None:
        super().__init__()
        self._points = Amount(switch)
        self._named = Choices([(points, name) for name, points in SIZES])
        self._named.setPlaceholderText(other)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._named, 1)
        row.addWidget(self._points, 1)
        self.setFocusProxy(self._points)
        self._points.edited.connect(self._typed)
        self._named.edited.connect(self._chosen)

    def value(self) -> Any:
        return self._points.value()

    def show_value(self, value: Any) -> None:
        self._points.show_value(value)
        self._named.show_value(float(value or 0))

    def name(self, words: str) -> None:
        self._points.name(words)
        self._named.name(f"{words} (号)")

    def _typed(self) -> None:
        self._named.show_value(self._points.value())
        self.edited.emit()

    def _chosen(self) -> None:
        self._points.show_value(self._named.value())
        self.edited.emit()


class YesNo(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> Any:
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    def name(self, words: str) -> None:
        self.setAccessibleName(words)


class Colour(QPushButton):
    """A colour, with what it looks like; pressing it asks for another."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._value = "#000000"
        self._words = ""
        self.clicked.connect(lambda _=False: self.choose())

    def value(self) -> Any:
        return self._value

    def show_value(self, value: Any) -> None:
        self._value = str(value or "#000000").upper()
        drawn = QPixmap(16, 16)
        drawn.fill(QColor(self._value))
        self.setIcon(QIcon(drawn))
        self.setText(self._value)
        self.name(self._words)

    def name(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(f"{words}: {self._value}")

    def choose(self) -> QColorDialog:
        """Ask for another colour."""
        dialog = QColorDialog(QColor(self._value), self)
        dialog.colorSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _take(self, colour: QColor) -> None:
        self.show_value(colour.name())
        self.edited.emit()


class Words(TextField):
    """A line of text that is taken when it is done: what is half typed is no value yet."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(self.edited)

    def _note_edit(self, _text: str) -> None:
        return


class FontName(WheelWhenFocused, QComboBox):
    """The name of a font: one that this machine has, or any that is typed."""

    edited = Signal()

    def __init__(self, families: Sequence[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # What completes by itself would get into the way of an input method.
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addItems(list(families))
        self.activated.connect(lambda _: self.edited.emit())
        line = self.lineEdit()
        if isinstance(line, QLineEdit):
            line.editingFinished.connect(self.edited)

    def value(self) -> Any:
        return self.currentText().strip()

    def show_value(self, value: Any) -> None:
        if self.currentText() != str(value or ""):
            self.setCurrentIndex(self.findText(str(value or "")))
            self.setEditText(str(value or ""))
            self._from_its_beginning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._from_its_beginning()

    def _from_its_beginning(self) -> None:
        """Show a long name from its first letter."""
        line = self.lineEdit()
        if isinstance(line, QLineEdit) and not line.hasFocus():
            line.setCursorPosition(0)

    def name(self, words: str) -> None:
        self.setAccessibleName(words)
        line = self.lineEdit()
        if isinstance(line, QLineEdit):
            line.setAccessibleName(words)


def field_for(
    switch: Switch, choice: Callable[[str], str], families: Sequence[str], other: str
) -> Any:
    """Return a field for a setting; ``choice`` has the words of a value, ``other`` of any."""
    if switch.path[0] == "faces":
        return FontName(families)
    if switch.path[-1] == "size":
        return TypeSize(switch, other)
    made: dict[SwitchType, Callable[[], Any]] = {
        SwitchType.CHOICE: lambda: Choices([(value, choice(value)) for value in switch.choices]),
        SwitchType.YES_NO: YesNo,
        SwitchType.COLOUR: Colour,
        SwitchType.NUMBER: lambda: Amount(switch),
        SwitchType.TEXT: Words,
    }
    return made[switch.type]()

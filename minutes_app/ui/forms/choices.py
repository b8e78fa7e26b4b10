"""Fields of choice: yes or no, one of an enumeration, one record of several, several of a few."""

from collections.abc import Callable, Hashable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSizePolicy, QWidget

from minutes_app.language.names import name_of
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.boxes import ElidedBox, WheelWhenFocused
from minutes_app.ui.widgets.buttons import Chip
from minutes_app.ui.wording import escaped

Items = Sequence[tuple[Hashable, str]]


class Options(QObject):
    """What may be chosen, shared by all fields that offer it: values with their words."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Items = ()

    def set(self, items: Items) -> None:
        """Offer other values."""
        items = tuple(items)
        if items != self.items:
            self.items = items
            self.changed.emit()


class FlagField(Retranslating, QCheckBox):
    """Yes or no, with its own words beside the box."""

    edited = Signal()

    def __init__(self, words: Callable[[], str]) -> None:
        super().__init__()
        self._words = words
        self.clicked.connect(self.edited)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(escaped(self._words()))
        self.setAccessibleName(self._words())

    def value(self) -> Any:
        """Return whether it is ticked."""
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        """Tick it, or not."""
        self.setChecked(bool(value))

    def name(self, words: str) -> None:
        """Take a name; its own words say more."""


class _Box(WheelWhenFocused, Retranslating, ElidedBox):
    """A box of values; the wheel turns it only when it has the focus."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._chosen)

    def value(self) -> Any:
        """Return the value that is chosen."""
        return self.currentData()

    def _chosen(self) -> None:
        self.edited.emit()

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self.setAccessibleName(words)

    def fill(self, items: Items, chosen: object) -> None:
        """Offer values, with one of them chosen."""
        self.clear()
        for value, words in items:
            self.addItem(words, value)
        self._choose(chosen)

    def _choose(self, value: object) -> bool:
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)
                return True
        return False


class ChoiceField(_Box):
    """One value of an enumeration, by its name in the language in use."""

    def __init__(self, kind: type[StrEnum], words: Callable[[Any], str] = name_of) -> None:
        super().__init__()
        self._kind = kind
        self._words = words
        self.fill([(one, words(one)) for one in kind], next(iter(kind)))

    def retranslate(self) -> None:
        for row, one in enumerate(self._kind):
            self.setItemText(row, self._words(one))

    def value(self) -> Any:
        return self._kind(self.currentData())

    def show_value(self, value: Any) -> None:
        """Choose a value."""
        self._choose(value)


class LinkField(_Box):
    """One of the ``options``, or none of them."""

    def __init__(self, options: Options, none: Callable[[], str] = lambda: "–") -> None:
        super().__init__()
        self._options = options
        self._none = none
        self._value: object = None
        options.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        known = any(value == self._value for value, _ in self._options.items)
        lost = [] if known or self._value is None else [(self._value, "?")]
        self.fill([(None, self._none()), *self._options.items, *lost], self._value)

    def value(self) -> Any:
        return self._value

    def show_value(self, value: Any) -> None:
        """Choose one by its value."""
        if value != self._value:
            self._value = value
            if not self._choose(value):
                self.retranslate()

    def _chosen(self) -> None:
        self._value = self.currentData()
        super()._chosen()


class ChipsField(Retranslating, QWidget):
    """Several of a few: a button for each. What is chosen keeps the order of choosing."""

    edited = Signal()

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._options = options
        self._value: tuple[Any, ...] = ()
        self._name = ""
        self._chips: dict[object, QPushButton] = {}
        self._flow = FlowLayout(self)
        options.changed.connect(self._rebuild)
        self._rebuild()

    @classmethod
    def of(cls, kind: type[StrEnum], words: Callable[[Any], str] = name_of) -> "ChipsField":
        """Offer the values of an enumeration."""
        options = Options()
        made = _EnumChips(options, kind, words)
        options.setParent(made)
        return made

    def value(self) -> Any:
        """Return what is chosen."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Choose these and no others."""
        self._value = tuple(value)
        for one, chip in self._chips.items():
            chip.setChecked(one in self._value)

    def name(self, words: str) -> None:
        """Take the name by which its buttons are announced."""
        self._name = words
        for chip in self._chips.values():
            chip.setAccessibleName(f"{words}: {chip.text().replace('&&', '&')}")

    def _rebuild(self) -> None:
        items = dict(self._options.items)
        if list(items) == list(self._chips):
            for value, chip in self._chips.items():
                chip.setText(escaped(items[value]))
        else:
            self._flow.clear()
            self._chips = {value: self._chip(value, words) for value, words in items.items()}
        self.name(self._name)

    def _chip(self, value: object, words: str) -> QPushButton:
        chip = Chip()
        chip.setText(escaped(words))
        chip.setChecked(value in self._value)
        chip.clicked.connect(lambda on: self._turn(value, on))
        self._flow.addWidget(chip)
        return chip

    def _turn(self, value: object, on: bool) -> None:
        kept = tuple(one for one in self._value if one != value)
        self._value = (*kept, value) if on else kept
        self.edited.emit()


class _EnumChips(ChipsField):
    """Chips of an enumeration, whose words change with the language."""

    def __init__(self, options: Options, kind: type[StrEnum], words: Callable[[Any], str]) -> None:
        self._kind = kind
        self._words = words
        options.set([(one, words(one)) for one in kind])
        super().__init__(options)

    def retranslate(self) -> None:
        self._options.set([(one, self._words(one)) for one in self._kind])

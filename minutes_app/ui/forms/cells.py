"""A field with its name above it, a word of help below, and what went wrong beside it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutes_app.ui.forms.choices import FlagField
from minutes_app.ui.forms.texts import as_widget
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

Words = Callable[[], str]


class Cell(Retranslating, QWidget):
    """One field of a form. ``attribute`` is the field of the record.

    A field is a widget with ``value()``, ``show_value(value)``, ``name(words)`` (by which it is
    announced) and the signal ``edited``.
    """

    def __init__(
        self,
        attribute: str,
        words: Words,
        field: Any,
        *,
        stretch: int = 1,
        hint: Words | None = None,
    ) -> None:
        super().__init__()
        self.attribute = attribute
        self.field: Any = field
        self.stretch = stretch
        self._words = words
        self._hint_words = hint
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._hint = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._error = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        for label, look in ((self._label, "small"), (self._hint, "small")):
            set_look(label, look)
        set_look(self._error, "danger")
        # A long name must not widen the field below it.
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self._label, as_widget(field), self._hint, self._error):
            layout.addWidget(widget)
        layout.addStretch(1)
        # Now that they have a place: shown without one, each would be a window for a moment.
        self._label.setVisible(not isinstance(field, FlagField))
        self._hint.setVisible(hint is not None)
        self._error.hide()
        self.retranslate()

    @property
    def failed(self) -> bool:
        """Whether what stands here could not be taken."""
        return not self._error.isHidden()

    def fail(self, words: str) -> None:
        """Say what is wrong with the value ("" for nothing)."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def retranslate(self) -> None:
        self._label.setText(self._words())
        self.field.name(self._words())
        if self._hint_words is not None:
            self._hint.setText(self._hint_words())

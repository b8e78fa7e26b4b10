"""Fields of moments and deadlines: people type as they like, and see how it is understood."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutes_app.capture.deadlines import read_deadline
from minutes_app.capture.moments import read_moment, write_moment
from minutes_app.domain.dates import Basis, PartialDate
from minutes_app.domain.entries import Deadline
from minutes_app.language.dates import show_date, show_deadline
from minutes_app.language.names import shown_language
from minutes_app.ui.forms.texts import TextField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating


class _Understood(Retranslating, QWidget):
    """A line, and below it what it was understood as."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = TextField()
        self.echo = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.echo, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.echo)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._typed)

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self.line.setAccessibleName(words)

    def retranslate(self) -> None:
        self.echo.setText(self._words())
        self.echo.setVisible(bool(self.echo.text()))
        self.line.setAccessibleDescription(self.echo.text())

    def _typed(self) -> None:
        self._read(self.line.text())
        self.retranslate()
        self.edited.emit()

    def _read(self, text: str) -> None:
        """Take up what was typed."""

    def _words(self) -> str:
        """Say how it is understood."""
        return ""


class MomentField(_Understood):
    """A moment of which any part may be unknown.

    ``unless`` says what holds while nothing is typed ("any day").
    """

    def __init__(self, unless: Callable[[], str] = lambda: "") -> None:
        super().__init__()
        self._unless = unless
        self._value = PartialDate()
        self.retranslate()

    def value(self) -> Any:
        """Return the moment; words that name none are kept as words."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a moment, in its own words where they say it."""
        if value == self._value or self.line.composing:
            return
        self._value = value
        self.line.show_value(write_moment(value, shown_language()))
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.line.setPlaceholderText(self._unless() or self.tr("not known"))

    def _read(self, text: str) -> None:
        found = read_moment(text)
        self._value = PartialDate(stated_as=text.strip()) if found is None else found

    def _words(self) -> str:
        moment = self._value
        if not moment.known:
            if not moment.stated_as:
                return ""
            return self.tr("Kept as words; no date. “Thursday = 2026-06-18” says which one.")
        said = show_date(moment, shown_language(), weekday=True)
        if moment.basis is Basis.DERIVED:
            return self.tr("{date} (worked out, not said)").format(date=said)
        return said


class DeadlineField(_Understood):
    """By when: words, and the day they mean if they mean one."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._value: Deadline | None = None
        self.retranslate()

    def value(self) -> Any:
        """Return the deadline; None for an empty field."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a deadline in the words that were typed."""
        if value == self._value or self.line.composing:
            return
        self._value = value
        self.line.show_value(value.stated_as if value else "")
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.line.setPlaceholderText(self.tr("none"))

    def _read(self, text: str) -> None:
        words = text.strip()
        found = read_deadline(words, self._today(), shown_language()) if words else None
        self._value = found or (Deadline(words) if words else None)

    def _words(self) -> str:
        if self._value is None:
            return ""
        if self._value.day is None:
            return self.tr("Kept as words; no day.")
        moment = PartialDate.of(self._value.day)
        shown = show_date(moment, shown_language(), weekday=True)
        return shown or show_deadline(self._value, shown_language())


class DayField(_Understood):
    """A whole day, or none where ``nothing`` is None."""

    def __init__(self, nothing: Callable[[], date | None] = lambda: None) -> None:
        super().__init__()
        self._nothing = nothing
        self._value: date | None = None
        self.retranslate()

    def value(self) -> Any:
        """Return the day; what an empty field means for none."""
        return self._value or self._nothing()

    def show_value(self, value: Any) -> None:
        """Show a day."""
        if value == self._value or self.line.composing:
            return
        self._value = value
        self.line.show_value(value.isoformat() if value else "")
        self.retranslate()

    def _read(self, text: str) -> None:
        moment = read_moment(text)
        self._value = moment.whole_day if moment else None

    def _words(self) -> str:
        if self._value is None:
            return self.tr("Not a whole day.") if self.line.text().strip() else ""
        return show_date(PartialDate.of(self._value), shown_language(), weekday=True)

"""Help beside the line: what is meant by the words before the caret, and keys to take it."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from minutes_app.capture.offers import Offer, offers
from minutes_app.capture.reading import Reading
from minutes_app.capture.resolving import resolve
from minutes_app.domain.ids import Id
from minutes_app.ui.forms import LongField
from minutes_app.ui.record.line.choices import (
    Choice,
    abbreviations_of,
    choices_of,
    with_offices,
)
from minutes_app.ui.record.line.commands import commands_at
from minutes_app.ui.record.line.offering import offer_choice
from minutes_app.ui.record.line.offices import HeldOffices
from minutes_app.ui.record.line.popup import ChoicePopup
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.line.stretches import caret_in, expand_abbreviation, replace_stretch
from minutes_app.ui.record.line.typed import LONGEST_SPEAKER, Typed, Want, is_marked, typed_at
from minutes_app.ui.record.line.units import to_units
from minutes_app.ui.theme import Appearance

_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LineAssistant(QObject):
    """Opens the list of choices while somebody types, and takes the keys that belong to it.

    Nothing is chosen until an arrow moves into the list: until then Enter belongs to the line.
    The first Esc closes the list. Tab takes the chosen one, or the one whom the words mean
    already; where they may mean several it moves into the list instead. ``offered`` carries an
    offer that is to be carried out, ``turned`` that the list opened or closed.
    """

    offered = Signal(object)
    turned = Signal()
    keep_clear: QWidget | None = None

    def __init__(
        self, line: LongField, reader: LineReader, offices: HeldOffices, appearance: Appearance
    ) -> None:
        super().__init__(line)
        self._line = line
        self._reader = reader
        self._offices = offices
        self._appearance = appearance
        self._popup: ChoicePopup | None = None
        self._typed: Typed | None = None
        self._revision = self._anchor = -1
        self._closed_at = -1
        self._hopeless: Typed | None = None
        offices.learned.connect(self._show_notes)
        line.cursorPositionChanged.connect(self._caret_moved)
        reader.changed.connect(self._hope_again)

    @property
    def is_open(self) -> bool:
        """Whether choices are shown."""
        return self._popup is not None and self._popup.isVisible()

    # While it is typed

    def follow(self, reading: Reading) -> None:
        """Show what fits the words before the caret, now that something was typed."""
        if not self._line.hasFocus() or self._line.composing:
            self.close()
            return
        if self._is_prose(reading.text):
            if self._typed is not None:
                self.close()
            return
        typed = typed_at(reading.text, self._caret(reading.text))
        if typed is None or typed.start != self._closed_at:
            self._closed_at = -1
        if typed is None or self._closed_at >= 0:
            self.close()
            return
        choices = self._choices(typed, reading)
        if not choices:
            self._hopeless = typed if typed.want is Want.SPEAKER else None
            self.close()
            return
        self._open(choices, typed)

    def close(self) -> None:
        """Take the list away."""
        self._typed = None
        if self._popup is not None and self._popup.isVisible():
            self._popup.dismiss()
            self.turned.emit()

    def stand_again(self) -> None:
        """Stand beside the caret again, which went elsewhere with the line."""
        as_it_was = self._revision == self._line.document().revision()
        if as_it_was and self.is_open and self._popup is not None and self._typed is not None:
            place = self._caret_rect(self._typed.start)
            self._popup.offer(self._popup.choices, place, self._popup.row)

    # Keys

    def takes_key(self, event: QKeyEvent) -> bool:
        """Do what a key means in the list; tell whether it means anything."""
        popup = self._popup
        if popup is None or not popup.isVisible() or event.modifiers() & ~_KEYPAD:
            return False
        key = event.key()
        if key in _STEPS:
            popup.step(_STEPS[Qt.Key(key)])
            self._announce(popup)
            return True
        if key == Qt.Key.Key_Escape:
            self._closed_at = self._typed.start if self._typed else -1
            self.close()
            return True
        if key in _RETURNS and popup.current is not None:
            self._accept(popup.current)
            return True
        return False

    def takes_tab(self) -> bool:
        """Do what Tab means here; tell whether it means anything."""
        if expand_abbreviation(self._line, self._reader.abbreviations):
            self.close()
            return True
        popup = self._popup
        if popup is None or not popup.isVisible():
            return False
        chosen = popup.current or self._meant(popup.choices)
        if chosen is not None:
            self._accept(chosen)
        else:
            popup.step(1)
            self._announce(popup)
        return True

    def takes_offer(self, reading: Reading) -> bool:
        """Do what is offered first about a doubt, or open the list of what may be meant."""
        found = offers(reading, self._reader.context())
        if not found:
            return False
        if found[0].creates or sum(one.doubt == found[0].doubt for one in found) == 1:
            self.offered.emit(found[0])
            return True
        return self.opens_offers(reading)

    def opens_offers(self, reading: Reading) -> bool:
        """Open the list of all that is offered about a doubt; tell whether anything is."""
        found = offers(reading, self._reader.context())
        if found:
            self._show_offers(reading, tuple(one for one in found if one.doubt == found[0].doubt))
        return bool(found)

    def _show_offers(self, reading: Reading, found: tuple[Offer, ...]) -> None:
        doubt = found[0].doubt
        place = reading.text.find(doubt.text, doubt.start, doubt.end)
        start = place if place >= 0 else doubt.start
        typed = Typed(Want.OWNER, doubt.text, start, start + len(doubt.text))
        self._open(tuple(offer_choice(one, start) for one in found), typed, row=0)
        if self._popup is not None:
            self._announce(self._popup)

    # Inside

    def _hope_again(self) -> None:
        self._hopeless = None

    def _is_prose(self, text: str) -> bool:
        """Tell whether nothing need be looked up: most keys are prose, not names.

        Where less of the same words fitted no speaker, and no sign was typed since, nobody does.
        """
        last = self._hopeless
        if is_marked(text) or (last is None and len(text) <= LONGEST_SPEAKER):
            return False
        return last is None or (len(last.text) > 1 and text.startswith(last.text, last.start))

    def _choices(self, typed: Typed, reading: Reading) -> tuple[Choice, ...]:
        if typed.want is Want.COMMAND:
            return commands_at(typed)
        if typed.want is Want.ABBREVIATION:
            return abbreviations_of(typed, self._reader.abbreviations)
        context = self._reader.context()
        choices = choices_of(typed, context)
        if len(choices) != 1 or not reading.doubts or typed.want is not Want.OWNER:
            return choices
        # Somebody new may be called as others begin: 李明 beside 李明华.
        new = [one for one in offers(reading, context) if one.creates and one.name == typed.text]
        return (*choices, *(offer_choice(one, typed.start) for one in new))

    def _open(self, choices: tuple[Choice, ...], typed: Typed, row: int = -1) -> None:
        if self._popup is None:
            self._popup = ChoicePopup(self._line.window(), self._appearance)
            self._popup.clicked.connect(self._clicked)
        self._typed, self._revision = typed, self._line.document().revision()
        self._anchor = self._caret(self._line.toPlainText())
        same = self._popup.current
        if row < 0 and same in choices:
            row = choices.index(same)
        opens = not self._popup.isVisible()
        self._popup.offer(choices, self._caret_rect(typed.start), row)
        self._show_notes()
        if opens:
            self.turned.emit()

    def _show_notes(self) -> None:
        popup = self._popup
        if popup is None or not popup.isVisible():
            return
        people = [one.known for one in popup.choices if one.known and one.is_person]
        held = self._offices.of(people)
        popup.set_notes([with_offices(one, held.get(one.known or Id(""), ()))
                         for one in popup.choices])  # fmt: skip

    def _accept(self, choice: Choice) -> None:
        typed = self._typed
        self.close()
        if typed is None:
            return
        if choice.offer is not None:
            self.offered.emit(choice.offer)
            return
        if choice.known and typed.want is not Want.SPEAKER:
            self._reader.pin(choice.insert, choice.known)
        replace_stretch(self._line, choice.start, typed.end, choice.insert)

    def _meant(self, choices: tuple[Choice, ...]) -> Choice | None:
        """Return the one choice that there is, or the one whom the words mean as they stand."""
        if len(choices) == 1:
            return choices[0]
        if self._typed is None or self._typed.want not in {Want.OWNER, Want.ATTENDEE}:
            return None
        who = resolve(self._typed.text, self._reader.context()).who
        known = (who.person or who.body) if who else None
        return choices[0] if known and choices[0].known == known else None

    def _clicked(self, row: int) -> None:
        if self._popup is not None and self._revision == self._line.document().revision():
            self._accept(self._popup.choices[row])

    def _caret(self, text: str) -> int:
        return caret_in(self._line, text)

    def _caret_moved(self) -> None:
        """Close the list when the caret goes elsewhere; while it goes on typing, it stays."""
        if self._typed is None or self._revision != self._line.document().revision():
            return
        text = self._line.toPlainText()
        if self._caret(text) != self._anchor:
            self.close()

    def _caret_rect(self, start: int) -> QRect:
        """Return where a stretch begins, in the coordinates of the window.

        It reaches up to ``keep_clear``, the echo above the line, which is to stay in sight.
        """
        cursor = QTextCursor(self._line.document())
        cursor.setPosition(to_units(self._line.toPlainText(), start))
        rect = self._line.cursorRect(cursor)
        window = self._line.window()
        place = QRect(self._line.viewport().mapTo(window, rect.topLeft()), rect.size())
        if self.keep_clear is not None:
            above = self.keep_clear.mapTo(window, QPoint(0, 0)).y()
            place.setTop(min(above, place.top()))
        return place

    def _announce(self, popup: ChoicePopup) -> None:
        said = popup.said()
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, said))


_KEYPAD = Qt.KeyboardModifier.KeypadModifier

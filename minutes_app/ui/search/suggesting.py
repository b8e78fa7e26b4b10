"""What may come next, under the line while somebody types: fields, values, names, searches.

Nothing is chosen until an arrow, or Tab, moves into the list: until then Enter leads to results.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from minutes_app.domain.query import Party
from minutes_app.language import translate
from minutes_app.query.suggestions import Offer, Suggestion, suggest
from minutes_app.ui.context import Context
from minutes_app.ui.record.line.choices import Choice
from minutes_app.ui.record.line.popup import ChoicePopup
from minutes_app.ui.search.kept import KeptSearches
from minutes_app.ui.search.line import SearchLine
from minutes_app.ui.search.recent import searched_last
from minutes_app.ui.session.searching import Patience

if TYPE_CHECKING:
    from minutes_app.services.searching import Searcher

_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NAMES = 8
"""Names that are asked for."""
_KEPT = 200
"""Answers that are remembered."""
_KEY, _AHEAD = "search.names", "search.names.ahead"
_SOON = 50
"""Milliseconds without a key after which names are asked for: the results of a key come first."""
_REST = 300
"""The same for names that may be meant by a word."""


class KnownNames:
    """What is offered of the archive, from memory; what is not there yet is noted to be asked."""

    def __init__(self, context: Context, kept: KeptSearches) -> None:
        self._context = context
        self._kept = kept
        self._found: dict[tuple[Party | None, str], tuple[str, ...]] = {}
        self.wanted: tuple[Party | None, str] | None = None
        self.has_time = False

    def names(self, party: Party, text: str) -> Sequence[str]:
        """Return who speaks, or is to do it."""
        return self._of(party, text)

    def speakers(self, word: str) -> Sequence[str]:
        """Return who speaks, for a plain word; they are asked for when the keys rest."""
        found = self._found.get((Party.SPEAKER, word))
        self.has_time = found is None
        return self._of(Party.SPEAKER, word)

    def series(self, text: str) -> Sequence[str]:
        """Return names of series."""
        return self._of(None, text)

    def saved(self) -> Sequence[tuple[str, str]]:
        """Return name and words of each search that is kept."""
        return [(one.name, one.query) for one in self._kept.saved]

    def recent(self) -> Sequence[str]:
        """Return what was searched for last."""
        return searched_last(self._context.preferences)

    def learn(self, asked: tuple[Party | None, str], names: Sequence[str]) -> None:
        """Remember an answer."""
        if len(self._found) >= _KEPT:
            self._found.clear()
        self._found[asked] = tuple(names)

    def forget(self) -> None:
        """Forget all answers: the archive holds something else by now."""
        self._found.clear()

    def _of(self, party: Party | None, text: str) -> tuple[str, ...]:
        found = self._found.get((party, text))
        if found is None:
            self.wanted = (party, text)
        return found or ()


class Suggesting(QObject):
    """Opens the list while somebody types, and takes the keys that belong to it."""

    def __init__(
        self, context: Context, line: SearchLine, kept: KeptSearches, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._line = line
        self._known = KnownNames(context, kept)
        self._popup: ChoicePopup | None = None
        self._found: tuple[Suggestion, ...] = ()
        self._text = ""
        self._caret = -1
        self._ready = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask_at_rest)
        line.chooses = self._take_key
        line.moved.connect(self._caret_moved)
        line.lost.connect(self.dismiss)
        context.session.changed.connect(lambda _: self._forget())

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return self._popup is not None and self._popup.isVisible()

    def prepare(self) -> None:
        """Read ahead what the first letter of a name would have to wait for."""
        if not self._ready:
            self._ready = True
            self._context.session.searching.ask(
                lambda one: one.warm(), lambda _: None, lambda _: None,
                supersedes=_AHEAD, patience=Patience.MUCH,
            )  # fmt: skip

    def dismiss(self) -> None:
        """Take the list away; what is asked for it opens it no more."""
        self._text = ""
        self._want_nothing()
        self._hide()

    def _want_nothing(self) -> None:
        self._rest.stop()
        self._context.session.searching.drop(_KEY)

    def _forget(self) -> None:
        self._known.forget()
        self._ready = False

    def _hide(self) -> None:
        self._found = ()
        if self._popup is not None:
            self._popup.dismiss()

    def follow(self) -> None:
        """Show what may come next, now that something was typed."""
        line = self._line
        text, caret = line.text(), line.caret()
        if line.composing or not line.hasFocus() or not text.strip():
            self.dismiss()
            return
        self._text, self._caret = text, caret
        self._known.wanted, self._known.has_time = None, False
        self._want_nothing()
        self.prepare()
        found = suggest(text, caret, self._known)
        if self._known.wanted is not None:
            self._rest.start(_REST if self._known.has_time else _SOON)
            if not found and self.is_open and not self._known.has_time:
                return  # the list stays as it is until the names come
        self._show(found)

    def _ask_at_rest(self) -> None:
        wanted = self._known.wanted
        if wanted is not None and self._line.text() == self._text:
            self._ask(wanted, self._text)

    def _ask(self, wanted: tuple[Party | None, str], text: str) -> None:
        party, words = wanted

        def came(names: Sequence[str]) -> None:
            self._known.learn(wanted, names)
            if self._text == text == self._line.text() and self._line.hasFocus():
                self.follow()

        def asked(one: "Searcher") -> list[str]:
            if party is None:
                return one.series(words, _NAMES)
            return [name.shown for name in one.names(words, party, _NAMES)]

        self._context.session.searching.ask(
            asked, came, lambda _: None, supersedes=_KEY, patience=Patience.SOME
        )

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        if not found:
            self._hide()
            return
        if self._popup is None:
            self._popup = ChoicePopup(self._line.window(), self._context.appearance, above=False)
            self._popup.clicked.connect(self._clicked)
        chosen, choices = self._popup.current, [_choice(one) for one in found]
        self._found = found
        place = self._line.caret_rect(found[0].start)
        place.moveTopLeft(self._line.mapTo(self._line.window(), place.topLeft()))
        row = choices.index(chosen) if chosen in choices else -1
        self._popup.offer(choices, place, row)

    # Keys and the mouse

    def _take_key(self, event: QKeyEvent) -> bool:
        popup = self._popup
        if popup is None or not popup.isVisible() or event.modifiers() & ~_KEYPAD:
            return False
        key = event.key()
        if key in _STEPS:
            self._step(popup, _STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key == Qt.Key.Key_Tab:
            if popup.current is None and len(self._found) > 1:
                self._step(popup, 1)
            else:
                self._accept(max(popup.row, 0))
        elif key in _RETURNS and popup.current is not None:
            self._accept(popup.row)
        else:
            return False
        return True

    def _step(self, popup: ChoicePopup, step: int) -> None:
        popup.step(step)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, popup.said()))

    def _clicked(self, row: int) -> None:
        if self._line.text() == self._text:
            self._accept(row)

    def _accept(self, row: int) -> None:
        """Put what was chosen in its place; behind a field its values are offered at once."""
        one = self._found[row]
        ended = one.offer in {Offer.VALUE, Offer.NAME} and one.end >= len(self._text.rstrip())
        self.dismiss()
        self._line.replace(one.start, one.end, f"{one.insert} " if ended else one.insert)
        if one.offer is not Offer.FIELD:
            self.dismiss()

    def _caret_moved(self) -> None:
        """Close the list where the caret goes elsewhere; while typing goes on it stays."""
        if self.is_open and self._line.text() == self._text and self._line.caret() != self._caret:
            self.dismiss()


def _choice(one: Suggestion) -> Choice:
    aside = {
        Offer.SAVED: translate("search", "saved"),
        Offer.RECENT: translate("search", "recent"),
    }.get(one.offer, "")
    hint = "" if one.hint == one.shown else one.hint
    return Choice(one.shown, one.insert, one.start, note=hint, aside=aside)

"""The palette of a window: asks for what is typed, shows it, opens what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from minutes_app.domain.ids import Id
from minutes_app.ui.context import Context
from minutes_app.ui.palette.commands import OPENER, command_items
from minutes_app.ui.palette.items import Fit, Found, Item, Kind, fits, grouped, ranked
from minutes_app.ui.palette.lexicon import commands_in_every_language, spelled_all
from minutes_app.ui.palette.matching import Name, words_of
from minutes_app.ui.palette.overlay import PaletteOverlay
from minutes_app.ui.palette.places import MOST, find_places
from minutes_app.ui.palette.rows import PaletteRow, rows_of
from minutes_app.ui.palette.used import note_use, used_last
from minutes_app.ui.session.searching import Patience
from minutes_app.ui.wording import plain

_PATIENCE = 400
"""Milliseconds that Enter waits for what the archive finds, before it takes what is there."""

_MEANWHILE = 30
"""Milliseconds after which commands are shown alone; most answers of the archive come before."""
_REST = 20
"""Milliseconds after which the next letter is read ahead for: what was found is painted by then."""
_USED = 6
_Groups = list[tuple[str, list[Found]]]


class Palette(QObject):
    """One for a window. Commands are found in memory at each key, the rest by the archive.

    ``answered`` comes when all is shown that the archive has for what was typed.
    """

    answered = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self.overlay = PaletteOverlay(window, context.appearance)
        self._words: dict[str, tuple[str, ...]] = {}
        self._names: dict[str, Name] = {}
        self._commands: list[Item] = []
        self._fitted: tuple[tuple[str, ...], list[Fit]] | None = None
        self._places: list[Item] = []
        self._typed: tuple[str, ...] = ()
        self._used: list[str] = []
        self._waiting = False
        self._ahead = f"palette ahead {id(self)}"
        self._hasty = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._hasty.timeout.connect(self._take_now)
        self._meanwhile = QTimer(self, singleShot=True, interval=_MEANWHILE)
        self._meanwhile.timeout.connect(self._show)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._read_ahead)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._search)
        self.overlay.typed.connect(self._look_for)
        self.overlay.chosen.connect(self._choose)
        self.overlay.closed.connect(self._closed)
        context.actions.running.connect(self._give_way)

    def toggle(self) -> None:
        """Come up, or go."""
        if self.overlay.isVisible():
            self.overlay.close_palette()
            return
        self._used = used_last(self._context.preferences)
        self._make_commands()
        self.overlay.open_palette()
        self._look_for("")
        self._search()
        self._show()
        # After it was painted: reading the dictionary keeps the interpreter busy.
        QTimer.singleShot(0, self, self._spell)

    # Finding

    def _look_for(self, text: str) -> None:
        """Search when the letter is painted, and only for the last of several."""
        self._typed = words_of(text)
        self._hasty.stop()
        self._waiting = True
        self._soon.start()

    def _search(self) -> None:
        self._soon.stop()
        if not self.overlay.isVisible():
            return
        words, used = self._typed, tuple(self._used)
        self._stay()
        self._context.session.searching.ask(
            lambda one: find_places(one, words, used),
            lambda found: self._take_places(words, found),
            supersedes=f"palette {id(self)}",
        )
        self._meanwhile.start()
        self._fitting_commands()  # while the archive looks

    def _take_places(self, words: Sequence[str], found: list[Item]) -> None:
        if words != self._typed or not self.overlay.isVisible():
            return
        self._waiting = False
        self._places = found
        self._meanwhile.stop()
        self._show()
        self.answered.emit()
        self._rest.start()
        if self._hasty.isActive():
            self._take_now()

    def _stay(self) -> None:
        """Read nothing ahead any more: a letter would wait for it."""
        self._rest.stop()
        self._context.session.searching.drop(self._ahead)

    def _read_ahead(self) -> None:
        self._context.session.searching.ask(
            lambda one: one.places_ahead(), _nothing,
            supersedes=self._ahead, patience=Patience.MUCH,
        )  # fmt: skip

    def _show(self) -> None:
        groups = self._fitting() if self._typed else self._at_hand()
        self.overlay.show_rows(rows_of(groups))

    def _fitting(self) -> _Groups:
        """Return what the words fit, the group with the best first."""
        fitting = [*self._fitting_commands(), *fits(self._places, self._typed)]
        found = ranked(fitting, self._typed, self._used)
        counts: dict[Kind, int] = {}
        few: list[Found] = []
        for one in found:
            counts[one.item.kind] = counts.get(one.item.kind, 0) + 1
            if one.item.kind is Kind.COMMAND or counts[one.item.kind] <= MOST:
                few.append(one)
        return grouped(few)

    def _fitting_commands(self) -> list[Fit]:
        """Return the commands that the words fit: looked for once, not again with the places."""
        if self._fitted is None or self._fitted[0] != self._typed:
            self._fitted = self._typed, fits(self._commands, self._typed)
        return self._fitted[1]

    def _at_hand(self) -> _Groups:
        """Return what is shown before anything is typed: used last, meetings, all commands."""
        known = {one.key: one for one in (*self._commands, *self._places)}
        used = [Found(known[key]) for key in self._used if key in known][:_USED]
        groups: _Groups = [(self.tr("Used last"), used)] if used else []
        meetings = [Found(one) for one in self._places if one.kind is Kind.MEETING][:MOST]
        return [*groups, *grouped(meetings), *grouped([Found(one) for one in self._commands])]

    # Names with their pinyin

    def _make_commands(self) -> None:
        self._commands = command_items(self._context.actions, self._words, self._names)
        self._fitted = None

    def _spell(self) -> None:
        """Have the words of the commands spelled out, once for each that is new."""
        actions = self._context.actions
        texts = {plain(actions[one.id].text()) for one in actions.commands() if not one.local}
        if self._words and texts <= self._names.keys():
            return
        known = self._words
        self._context.work.documents(
            lambda: _spelled_out(known, texts), self._take_names, supersedes=f"names {id(self)}"
        )

    def _take_names(self, made: tuple[dict[str, tuple[str, ...]], dict[str, Name]]) -> None:
        self._words = made[0]
        self._names |= made[1]
        self._make_commands()
        if self.overlay.isVisible():
            self._show()

    # Opening

    def _choose(self, row: PaletteRow | None) -> None:
        if self._waiting and not self.overlay.was_moved:
            # What is best is known when the archive has answered; then it is what was meant.
            self._hasty.start()
        elif row is not None:
            self._open(row)

    def _take_now(self) -> None:
        self._hasty.stop()
        row = self.overlay.current()
        if row is not None and self.overlay.isVisible():
            self._open(row)

    def _open(self, row: PaletteRow) -> None:
        if row.found is None:
            return
        item = row.found.item
        note_use(self._context.preferences, item.key)
        self.overlay.close_palette()
        navigator = self._context.navigator
        if item.kind is Kind.COMMAND:
            self._context.actions.run(item.id)
        elif item.kind is Kind.MEETING:
            navigator.open(Id(item.id))
        elif item.kind is Kind.TASK:
            navigator.open(Id(item.meeting), Id(item.id))
        else:
            navigator.show_in_directory(Id(item.id))

    def _closed(self) -> None:
        self._hasty.stop()
        self._meanwhile.stop()
        self._stay()
        self._typed = ()

    def _give_way(self, command_id: str) -> None:
        """Go before another command runs: it means what was there before."""
        if command_id != OPENER:
            self.overlay.close_palette()


def _nothing(_: None) -> None:
    """What was read ahead shows when somebody types on."""


def _spelled_out(
    words: dict[str, tuple[str, ...]], texts: set[str]
) -> tuple[dict[str, tuple[str, ...]], dict[str, Name]]:
    """Return the words of all commands, and those with others spelled. Beside the window."""
    words = words or commands_in_every_language()
    every = {text for said in words.values() for text in said}
    return words, spelled_all(every | texts)

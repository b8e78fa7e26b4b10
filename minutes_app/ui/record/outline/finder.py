"""Finding words in the open meeting, a slice of entries at a time, so that typing never waits."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.ui.models.outline import OutlineModel, OutlineRow
from minutes_app.ui.record.outline.drawing import Match

_SLICE = 50
"""Entries that are looked through before the clock is looked at."""

_LONGEST = 0.005
"""Seconds after which a key, if there is one, goes first."""

_AGAIN = 120
"""Milliseconds after a change of the entries until they are looked through again."""

# Full-width forms and the wide space: one character becomes one, so places stay what they are.
_WIDTHS = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x3000: 0x20}


class Finder(QObject):
    """Where some words stand, in the order of the outline; ``changed`` says that more is known.

    Width and case do not matter. ``current`` is the number of the hit that one stands at, -1 for
    none; ``count`` how many are known, ``done`` whether these are all.
    """

    changed = Signal()

    def __init__(self, model: OutlineModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words = ""
        self._hits: list[tuple[str, Match]] = []
        self._next = 0
        self._from = 0
        self._wanted: tuple[str, int] | None = None
        self.current = -1
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._look)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._start_again)
        for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self._rows_changed)

    @property
    def count(self) -> int:
        """How many hits are known."""
        return len(self._hits)

    @property
    def done(self) -> bool:
        """Whether all entries have been looked through."""
        return not self._slices.isActive()

    def find(self, words: str, row: int = 0) -> None:
        """Look for words; the hit from ``row`` on becomes the current one."""
        self._words, self._from, self._wanted = folded(words), max(row, 0), None
        self._start()

    def step(self, step: int) -> None:
        """Go on to the next hit, or back; past either end it begins again."""
        if self._hits:
            self.current = (self.current + step) % len(self._hits)
            self._from, self._wanted = 0, None
            self.changed.emit()

    def entry(self) -> str | None:
        """Return the entry of the current hit."""
        return self._hits[self.current][0] if 0 <= self.current < len(self._hits) else None

    def matches(self, row: OutlineRow) -> tuple[Match, ...]:
        """Return what of a row is to be marked."""
        found = places_of(self._words, row.entry.text)
        if not found or self.entry() != row.key:
            return found
        at = self._hits[self.current][1].start
        return tuple(Match(one.start, one.end, one.start == at) for one in found)

    def _rows_changed(self, *_: object) -> None:
        if self._words:
            self._again.start()

    def _start_again(self) -> None:
        """Look again after a change; the current hit stays the one that it is."""
        if 0 <= self.current < len(self._hits):
            key, match = self._hits[self.current]
            self._wanted = (key, match.start)
            self._from = max(self._model.row_of(key), 0)
        self._start()

    def _start(self) -> None:
        self._hits, self._next, self.current = [], 0, -1
        if self._words:
            self._slices.start()
            self._look()
        else:
            self._slices.stop()
            self.changed.emit()

    def _look(self) -> None:
        rows, before, begun = self._model.rows, self.current, perf_counter()
        while self._next < len(rows) and perf_counter() - begun < _LONGEST:
            self._take(rows[self._next : self._next + _SLICE], self._next)
            self._next += _SLICE
        if self._next >= len(rows):
            self._slices.stop()
            if self.current < 0 and self._hits:
                self.current = 0
        if self.done or self.current != before:
            self.changed.emit()

    def _take(self, rows: Sequence[OutlineRow], first: int) -> None:
        for number, row in enumerate(rows, first):
            for match in places_of(self._words, row.entry.text):
                if self._is_wanted(row, number, match):
                    self.current = len(self._hits)
                self._hits.append((row.key, match))

    def _is_wanted(self, row: OutlineRow, number: int, match: Match) -> bool:
        if self._wanted is not None and (row.key, match.start) == self._wanted:
            return True
        return self.current < 0 and self._wanted is None and number >= self._from


def places_of(words: str, text: str) -> tuple[Match, ...]:
    """Return where folded words stand in a text."""
    if not words:
        return ()
    text = folded(text)
    found: list[Match] = []
    at = text.find(words)
    while at >= 0:
        found.append(Match(at, at + len(words)))
        at = text.find(words, at + len(words))
    return tuple(found)


def folded(text: str) -> str:
    """Return text without width and case, character by character: as long as it was."""
    if not text.isascii():
        text = text.translate(_WIDTHS)
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(_lowered(one) for one in text)


def _lowered(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character

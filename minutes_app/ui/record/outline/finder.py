"""Finding words in the open meeting, a slice of entries at a time, so that typing never waits."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
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

Spans = Callable[[str], Sequence[tuple[int, int]]]
"""Tells where what is looked for stands in a text (code points, end exclusive)."""


class Finder(QObject):
    """Where some words stand, in the order of the outline; ``changed`` says that more is known.

    Width, case, accents and old characters do not matter. ``current`` is the number of the hit
    that one stands at, -1 for none; ``count`` how many are known, ``done`` whether these are all.
    """

    changed = Signal()

    def __init__(self, model: OutlineModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._spans: Spans | None = None
        self._only: str | None = None
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
        from minutes_app.language.sameness import same, spans_of  # noqa: PLC0415 - not at a start

        sought = same(words)
        self._only = None
        self._look_for(partial(spans_of, sought) if sought else None, row)

    def find_all(self, spans: Spans, entry: str = "") -> None:
        """Look for what ``spans`` finds; the first hit in an entry becomes the current one.

        None does where that has none.
        """
        self._only = entry
        self._look_for(spans, self._model.row_of(entry) if entry else 0)

    def step(self, step: int) -> None:
        """Go on to the next hit, or back; past either end it begins again."""
        if self._hits:
            beside = self.current + step if self.current >= 0 else self._beside(step)
            self.current = beside % len(self._hits)
            self._from, self._wanted = 0, None
            self.changed.emit()

    def _beside(self, step: int) -> int:
        """Return the hit after the row that one began at, or the one before it."""
        rows = [self._model.row_of(key) for key, _ in self._hits]
        after = bisect_left(rows, self._from)
        return after if step > 0 else after + step

    def match(self) -> Match | None:
        """Return where the current hit stands in its entry."""
        return self._hits[self.current][1] if 0 <= self.current < len(self._hits) else None

    def entry(self) -> str | None:
        """Return the entry of the current hit."""
        return self._hits[self.current][0] if 0 <= self.current < len(self._hits) else None

    def matches(self, row: OutlineRow) -> tuple[Match, ...]:
        """Return what of a row is to be marked."""
        found = self._places(row)
        if not found or self.entry() != row.key:
            return found
        at = self._hits[self.current][1].start
        return tuple(Match(one.start, one.end, one.start == at) for one in found)

    def _places(self, row: OutlineRow) -> tuple[Match, ...]:
        spans = self._spans(row.entry.text) if self._spans is not None else ()
        return tuple(Match(*span) for span in spans)

    def _look_for(self, spans: Spans | None, row: int) -> None:
        self._spans, self._from, self._wanted = spans, max(row, 0), None
        self._start()

    def _rows_changed(self, *_: object) -> None:
        if self._spans is not None:
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
        if self._spans is not None:
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
            if self.current < 0 and self._hits and self._only is None:
                self.current = 0
        if self.done or self.current != before:
            self.changed.emit()

    def _take(self, rows: Sequence[OutlineRow], first: int) -> None:
        for number, row in enumerate(rows, first):
            for match in self._places(row):
                if self._is_wanted(row, number, match):
                    self.current = len(self._hits)
                self._hits.append((row.key, match))

    def _is_wanted(self, row: OutlineRow, number: int, match: Match) -> bool:
        if self._wanted is not None and (row.key, match.start) == self._wanted:
            return True
        if self.current >= 0 or self._wanted is not None:
            return False
        return row.key == self._only if self._only is not None else number >= self._from

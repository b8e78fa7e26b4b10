"""From a key in the line of searches to painted results, in the real window, for every class.

Words are typed letter by letter (an input method would commit them whole, and ask less). After
each key the results of what stands there by then must be painted within 50 ms, at the slowest of a
hundred. While it goes on counting behind, the next key comes: that is stopped, and seen here. The
thread of the window must never be away for longer than that either.
"""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from benchmarks.report import Row
from benchmarks.search import corpus
from benchmarks.search.asked import Group, groups
from benchmarks.search.bench import Bench, warm
from benchmarks.timing import Ratio, slowest
from benchmarks.windows import Stage, make_program, press
from minutes_app.domain.query import Order
from minutes_app.ui.search.page import SearchPage
from minutes_app.ui.widgets.empty import EmptyState
from scripts.at_rest import settle

LIMIT = 0.05
"""Seconds from a key to its results, and of the longest absence of the window's thread."""
_KEYS, _WARM = 130, 4
_PAUSE = 40
"""Milliseconds from painted results to the next key: somebody who types very fast."""
_GIVEN_UP = 20_000
_REST = 200

_Key = tuple[float, float]
"""Seconds on the clock, and of all threads of the program: on a busy machine it waits, too."""


def measure(path: Path, meetings: int, keys: int = _KEYS) -> Iterator[Row]:
    """Type words of every class into the line of searches, so many keys of each."""
    with Bench.open(path, meetings) as bench:
        asked = [group for group in groups(bench) if group.queries and group.order is Order.DATE]
    meeting = corpus.meetings_of(path)[-1]
    with tempfile.TemporaryDirectory() as name:
        program = make_program(Path(name) / "preferences.ini")
        stage = Stage.open(program, path, meeting)
        page = stage.window.go("place.search")
        assert isinstance(page, SearchPage)
        settle(program.work)
        screen = _Screen(page)
        # The first words of a day load what searches need; they are seen in its absence only.
        for _ in _typed(page, screen, asked[0], _WARM):
            pass
        for group in asked:
            warm(path)
            pressed = [*_typed(page, screen, group, keys)]
            taken = {"keys": [one for one, _ in pressed], "own": [own for _, own in pressed]}
            settle(program.work, _REST)
            yield Row(f"key to results: {group.name}", "50 ms", slowest(taken, "keys", LIMIT), 1.0)
            yield Row("  the same in its own processor time", "50 ms", slowest(taken, "own", LIMIT))
        away = screen.away / LIMIT
        yield Row("longest absence of the window's thread", "50 ms", Ratio(away, away, away), 1.0)
        stage.close(program.work)
        program.close()


def _typed(page: SearchPage, screen: "_Screen", group: Group, keys: int) -> Iterator[_Key]:
    """Type words one after the other; yield the seconds of each key that asks for something."""
    pressed = 0
    for asked in group.queries:
        page.line.clear()
        screen.wait(_PAUSE)
        for letter in asked.text:
            found = screen.seconds_of(letter)
            pressed += 1
            if found is not None:
                yield found
            screen.wait(_PAUSE)
            if pressed >= keys and found is not None:
                return


class _Screen(QObject):
    """Sees when results are painted, and how long the window's thread is away at most."""

    def __init__(self, page: SearchPage) -> None:
        super().__init__()  # nobody's child: it outlives the page
        self._page = page
        self._loop = QEventLoop(self)
        self._painted_at = self._own_at = 0.0
        self._shown = False
        self._last = 0.0
        self.away = 0.0
        page.finder.found.connect(self._found)
        empty = page.findChild(EmptyState)
        assert empty is not None
        self._empty = empty
        for watched in (page.view.viewport(), empty):
            watched.installEventFilter(self)
        self._beat = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._beats)

    def seconds_of(self, letter: str) -> _Key | None:
        """Press a key and wait for its results; None where it asks for nothing new."""
        before = self._page.finder.query.root
        self._painted_at, self._shown = 0.0, False
        begun, own = time.perf_counter(), time.process_time()
        self._begin()
        press(self._page.line, 0, letter)
        if self._page.finder.query.root in {before, None}:
            return None
        limit = QTimer(singleShot=True, interval=_GIVEN_UP)
        limit.timeout.connect(self._loop.quit)
        limit.start()
        if not self._painted_at:
            self._loop.exec()
        self._end()
        assert self._painted_at, f"no results for {self._page.line.text()}"
        return self._painted_at - begun, self._own_at - own

    def wait(self, milliseconds: int) -> None:
        """Let the window do what it does while nobody types."""
        # A loop of its own: its end must not end the wait for the next key.
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        self._begin()
        loop.exec()
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Wait for the painting after results came; hold nothing back."""
        if event.type() == QEvent.Type.Paint and self._shown:
            self._shown = False
            # When the loop turns again, the picture is out.
            QTimer.singleShot(0, self, self._painted)
        return False

    def _found(self) -> None:
        self._shown = True
        # Nothing found, and nothing before: the picture is right already, but it is asked for.
        seen = self._page.view.viewport() if self._page.view.isVisible() else self._empty
        seen.update()

    def _painted(self) -> None:
        self._painted_at, self._own_at = time.perf_counter(), time.process_time()
        self._loop.quit()

    def _begin(self) -> None:
        self._last = time.perf_counter()
        self._beat.start()

    def _beats(self) -> None:
        now = time.perf_counter()
        self.away, self._last = max(self.away, now - self._last), now

    def _end(self) -> None:
        self._beats()
        self._beat.stop()

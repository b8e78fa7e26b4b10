"""From a key in the palette, in the filter of meetings or of tasks, to what is painted of it.

Words are typed letter by letter, in the real window, upon the archive of a million entries. What
stands there by then must be painted within 50 ms, at the slowest of a hundred keys.
"""

import random
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from benchmarks.report import Row
from benchmarks.search import corpus
from benchmarks.search.vocabulary import SEED
from benchmarks.timing import slowest
from benchmarks.windows import Stage, make_program, press
from minutes_app.domain.text import has_han
from minutes_app.language.pinyin import keys_of
from minutes_app.storage import engine
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.palette.palette import Palette
from minutes_app.ui.tasks.page import TasksPage
from scripts.at_rest import settle

LIMIT = 0.05
"""Seconds from a key to its rows."""
_KEYS, _WORDS = 120, 40
_PAUSE = 40
"""Milliseconds from one key to the next."""
_GIVEN_UP = 20_000
_NAMES = {"names", "pinyin of names", "English names"}
_Words = dict[str, list[str]]
_Taken = list[tuple[float, float]]
"""Seconds on the clock of each key, and of all threads of the program."""


def measure(path: Path) -> Iterator[Row]:
    """Type into the palette and into the filters over the lists."""
    words = _words(path)
    meeting = corpus.meetings_of(path)[-1]
    with tempfile.TemporaryDirectory() as name:
        program = make_program(Path(name) / "preferences.ini")
        stage = Stage.open(program, path, meeting)
        for place, line, screen in _screens(stage, lambda: settle(program.work)):
            meant = {
                sort: some
                for sort, some in words.items()
                if place == "palette" or sort not in _NAMES
            }
            for some in meant.values():
                _typed(line, screen, some[-1:])  # what is loaded once is loaded
            for sort, some in meant.items():
                yield from _rows(f"{place}: {sort}", _typed(line, screen, some))
        stage.close(program.work)
        program.close()


def _screens(stage: Stage, rest: Callable[[], None]) -> Iterator[tuple[str, QLineEdit, "_Screen"]]:
    """Open one place after the other; yield its name, the line of it, and who looks at it."""
    meetings = stage.window.go("place.meetings")
    assert isinstance(meetings, MeetingsPage)
    rest()
    pane = meetings.list
    line = pane.findChild(QLineEdit)
    assert line is not None
    # Rows come after the list that is to have them; where none are to come, that is all.
    come = pane.model.dataChanged
    yield "titles", line, _Screen(pane.view, come, lambda: not pane.model.rowCount())
    line.clear()
    tasks = stage.window.go("place.tasks")
    assert isinstance(tasks, TasksPage)
    rest()
    model = tasks.view.model()
    yield "ledger", tasks.filter.words, _Screen(tasks.view, model.modelReset, lambda: False)
    tasks.filter.words.clear()
    stage.window.actions_.run("palette.open")
    rest()
    palette = stage.window.findChild(Palette)
    assert palette is not None
    overlay = palette.overlay
    yield "palette", overlay.line, _Screen(overlay.view, palette.answered, lambda: False)
    overlay.close_palette()


def _rows(what: str, taken: _Taken) -> Iterator[Row]:
    seconds = {"keys": [one for one, _ in taken], "own": [own for _, own in taken]}
    yield Row(f"key to rows, {what}", "50 ms", slowest(seconds, "keys", LIMIT), 1.0)
    yield Row("  the same in its own processor time", "50 ms", slowest(seconds, "own", LIMIT))


def _words(path: Path) -> _Words:
    """Return what is typed, with words of this archive."""
    chance = random.Random(SEED)
    with closing(engine.connect(path, read_only=True)) as raw:
        titles = _some(raw, "meeting", "title", chance)
        people = _some(raw, "person", "name", chance)
    chinese, english = _parted(titles)
    names, others = _parted(people)
    return {
        "words of titles": [title[:4] for title in chinese],
        "pinyin of titles": [keys_of(title[:4])[0] for title in chinese],
        "initials of titles": [keys_of(title)[-1][:6] for title in chinese],
        "English titles": [title[:12].strip().lower() for title in english],
        "names": names,
        "pinyin of names": [keys_of(name)[0] for name in names],
        "English names": [name[:8].strip() for name in others],
    }


def _some(raw: engine.Connection, table: str, column: str, chance: random.Random) -> list[str]:
    rows = raw.execute(f"SELECT {column} FROM {table} ORDER BY id").fetchall()
    return [row[0] for row in chance.sample(rows, min(len(rows), 8 * _WORDS))]


def _parted(texts: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return Chinese ones and others, not too many."""
    texts = list(texts)
    chinese = [text for text in texts if has_han(text)]
    return chinese[:_WORDS], [text for text in texts if not has_han(text)][:_WORDS]


def _typed(line: QLineEdit, screen: "_Screen", words: Iterable[str]) -> _Taken:
    """Type words one after the other, so many keys in all."""
    return list(islice(_each_key(line, screen, words), _KEYS))


def _each_key(
    line: QLineEdit, screen: "_Screen", words: Iterable[str]
) -> Iterator[tuple[float, float]]:
    for word in words:
        line.clear()
        screen.wait(5 * _PAUSE)
        for letter in word:
            found = screen.seconds_of(line, letter)
            if letter.strip():  # a blank changes nothing that is looked for
                yield found
            screen.wait(_PAUSE)


class _Screen(QObject):
    """Sees when rows are painted that were asked for."""

    def __init__(
        self, view: QAbstractItemView, come: SignalInstance, empty: Callable[[], bool]
    ) -> None:
        super().__init__()  # nobody's child: it outlives the view
        self._view, self._empty = view, empty
        self._loop = QEventLoop(self)
        self._there = self._waiting = False
        self._at = self._own = 0.0
        come.connect(self._come)
        view.model().modelReset.connect(self._reset)
        view.viewport().installEventFilter(self)

    def seconds_of(self, line: QLineEdit, letter: str) -> tuple[float, float]:
        """Press a key and wait for its rows."""
        self._at, self._there, self._waiting = 0.0, False, True
        begun, own = time.perf_counter(), time.process_time()
        press(line, 0, letter)
        if letter.strip() and not self._at:
            limit = QTimer(singleShot=True, interval=_GIVEN_UP)
            limit.timeout.connect(self._loop.quit)
            limit.start()
            self._loop.exec()
            assert self._at, f"no rows for {line.text()}"
        self._waiting = False
        return self._at - begun, self._own - own

    def wait(self, milliseconds: int) -> None:
        """Let the window do what it does while nobody types."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Wait for the painting after rows came; hold nothing back."""
        if event.type() == QEvent.Type.Paint and self._there and self._waiting:
            self._there = False
            QTimer.singleShot(0, self, self._painted)
        return False

    def _reset(self) -> None:
        if self._empty():
            self._come()

    def _come(self) -> None:
        # Whether there are rows, or words that there are none, is seen when the loop turns again.
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self._waiting and self._view.isVisible():
            self._there = True
            self._view.viewport().update()
        else:
            self._painted()

    def _painted(self) -> None:
        if self._waiting and not self._at:
            self._at, self._own = time.perf_counter(), time.process_time()
            self._loop.quit()

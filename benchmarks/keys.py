"""A key, from the event to the painted letter: wherever somebody types all day.

In a meeting of 10,000 entries and a directory of 50,000 people; the floor is a QPlainTextEdit with
one entry in a window of its own. Bars: 1.5 times the floor at the median for plain text, 2 times
where something is looked up at each key; one frame of a screen (16 ms) for the slowest of a
hundred, with all that the window does before it can take the next key (the echo, the list of
choices). What comes to rest later (the draft, the preview) is done behind the window and is not
part of it. Reading a line alone, long and hostile ones too, has 1 ms.
``python -m benchmarks keys``
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.lines import context, hostile, usual
from benchmarks.report import Row
from benchmarks.samples import fill, fill_directory
from benchmarks.timing import Ratio, Taken, ratio, seconds, slowest
from benchmarks.windows import Paints, Stage, bare_field, make_program, press
from minutes_app.app import Program
from minutes_app.capture.line import read_line
from minutes_app.ui.navigation import MEETINGS
from minutes_app.ui.palette.overlay import PaletteLine
from minutes_app.ui.record.line.capture_line import CaptureLine
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.widgets.filtering import Filter
from scripts.at_rest import settle

W = TypeVar("W", bound=QWidget)

BAR, BAR_WITH_NAMES = 1.5, 2.0
FRAME, LINE = 0.016, 0.001
"""Seconds: one frame of a screen, and what reading a line may take."""
_SIZES = (100, 10_000)
_PEOPLE, _BODIES = 50_000, 2_000
_KEYS, _WARM = 400, 40
_ENTRIES = 15
_LINE = "要认真贯彻落实安全生产责任制，按期完成整改，督促检查情况每月报告。"
_ORDER = "！加快整改"
_FLOOR = "one QPlainTextEdit"
_SLOWEST = "a frame of 16 ms"


@dataclass(frozen=True, slots=True)
class _Place:
    """A field to type into: what stands there, and the letters that come and go."""

    what: str
    field: Callable[[Stage], QWidget]
    letters: str
    begin: str = ""
    bar: float = BAR_WITH_NAMES


def measure() -> Iterator[Row]:
    """Type into the real window and into the floor, in turns."""
    yield from _reading()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = make_program(folder / "preferences.ini")
        stages = {size: _stage(program, folder, size) for size in _SIZES}
        yield from _typing(program, stages)
        yield from _recording(program, stages)
        for stage in stages.values():
            stage.close(program.work)
        program.close()


def _stage(program: Program, folder: Path, size: int) -> Stage:
    archive = folder / f"{size}.minutes"
    meeting = fill(archive, 1, size)[0]
    if size == max(_SIZES):
        fill_directory(archive, _PEOPLE, _BODIES)
    return Stage.open(program, archive, meeting)


def _places() -> tuple[_Place, ...]:
    return (
        _Place("capture line", _line, _LINE, bar=BAR),
        _Place("name with its list", _line, "zhangweimin", f"{_ORDER}@"),
        _Place("surname with its list", _line, "张伟明", f"{_ORDER}@"),
        _Place("speaker", _line, "zhangw"),
        _Place("deadline", _line, "十二月三十一日前", f"{_ORDER}@市第一局~"),
        _Place("attendee", _line, "liwei", "+张伟 "),
        _Place("row of the outline", _editor, _LINE, bar=BAR),
        _Place("filter of people", _people, "zhangwei"),
        _Place("palette", _palette, "zhangwei"),
    )


def _typing(program: Program, stages: dict[int, Stage]) -> Iterator[Row]:
    floor = bare_field()
    for size, stage in stages.items():
        for place in _places() if size == max(_SIZES) else _places()[:1]:
            stage.window.activateWindow()
            stage.window.go(MEETINGS)
            settle(program.work)
            field = place.field(stage)
            field.setFocus()
            settle(program.work)
            painted, followed, own = _in_turns(
                {"floor": _typist(floor, _LINE, ""),
                 "field": _typist(field, place.letters, place.begin)}
            )  # fmt: skip
            what = f"key: {place.what}, {size:,} entries"
            yield Row(what, _FLOOR, ratio(painted, "field", "floor"), place.bar)
            slow = slowest(followed, "field", FRAME)
            yield Row("  and all that follows, slowest of 100", _SLOWEST, slow, 1.0)
            yield Row(
                "  the same in its own processor time", _SLOWEST, slowest(own, "field", FRAME)
            )
            press(field, Qt.Key.Key_Escape)
            settle(program.work)


def _in_turns(works: dict[str, Callable[[], object]]) -> tuple[Taken, Taken, Taken]:
    """Press keys in turns: seconds until painted, and until the window has nothing left to do.

    And what the thread of the window itself took of the latter: on a busy machine it waits for a
    processor, too.
    """
    painted: Taken = {name: [] for name in works}
    followed: Taken = {name: [] for name in works}
    own: Taken = {name: [] for name in works}
    for turn in range(_WARM + _KEYS):
        for name, work in works.items():
            begun = time.thread_time()
            first = seconds(work)
            rest = seconds(_follow)
            if turn >= _WARM:
                painted[name].append(first)
                followed[name].append(first + rest)
                own[name].append(time.thread_time() - begun)
    return painted, followed, own


def _follow() -> None:
    """Let the window do what it put off until the letter was painted."""
    for _ in range(2):
        loop = QEventLoop(QApplication.instance())
        QTimer.singleShot(0, loop, loop.quit)
        loop.exec()
        loop.deleteLater()


def _reading() -> Iterator[Row]:
    """Read lines as the window does at each key; and such as nobody would type."""
    known = context(_PEOPLE)
    for what, some in (("a line as it grows", [*usual()]), ("a hostile line", [*hostile()])):
        best = [min(seconds(partial(read_line, one, known)) for _ in range(3)) for one in some]
        taken: Taken = {"line": best}
        middle = statistics.median(best) / LINE
        yield Row(f"reading {what}", "1 ms", Ratio(middle, middle, middle), 1.0)
        yield Row("  the slowest of 100", "1 ms", slowest(taken, "line", LINE), 1.0)


def _recording(program: Program, stages: dict[int, Stage]) -> Iterator[Row]:
    """From Enter to the row painted in the outline, with nothing else under way."""
    works = {str(size): _recorder(stage) for size, stage in stages.items()}
    taken: Taken = {name: [] for name in works}
    for turn in range(_ENTRIES + 1):
        for name, work in works.items():
            settle(program.work)
            found = seconds(work)
            if turn:
                taken[name].append(found)
    small, large = _SIZES
    what = f"Enter to the row shown, {large:,} entries"
    yield Row(what, f"{small:,} entries", ratio(taken, str(large), str(small)))


def _typist(field: QWidget, letters: str, begin: str) -> Callable[[], object]:
    """Return what presses the next key: letter by letter, and back again."""
    field.setProperty("plainText" if isinstance(field, QPlainTextEdit) else "text", begin)
    press(field, Qt.Key.Key_End)
    paints = Paints(field.viewport() if isinstance(field, QPlainTextEdit) else field)
    keys = cycle([*letters, *[""] * len(letters)])

    def key() -> None:
        before = paints.count
        if letter := next(keys):
            press(field, 0, letter)
        else:
            press(field, Qt.Key.Key_Backspace)
        assert paints.count > before, "a key that paints nothing"

    return key


def _line(stage: Stage) -> QWidget:
    return _child(stage, CaptureLine)


def _people(stage: Stage) -> QWidget:
    found = stage.window.go("place.people").findChild(Filter)
    assert found is not None
    return found.words


def _palette(stage: Stage) -> QWidget:
    stage.window.actions_.run("palette.open")
    return _child(stage, PaletteLine)


def _editor(stage: Stage) -> QPlainTextEdit:
    """Open the last row for editing, as Enter in the outline does."""
    outline = _child(stage, OutlineView)
    stage.window.activateWindow()
    outline.setFocus()
    outline.setCurrentIndex(outline.model().index(outline.model().rowCount() - 1, 0))
    press(outline, Qt.Key.Key_Return)
    editor = outline.findChild(QPlainTextEdit)
    assert editor is not None
    return editor


def _recorder(stage: Stage) -> Callable[[], object]:
    line, outline = _child(stage, CaptureLine), _child(stage, OutlineView)
    model, paints = outline.model(), Paints(outline.viewport())

    def record() -> None:
        rows, before = model.rowCount(), paints.count
        loop = QEventLoop(QApplication.instance())
        model.rowsInserted.connect(loop.quit)
        line.setPlainText(_LINE)
        press(line, Qt.Key.Key_Return)
        if model.rowCount() == rows:
            loop.exec()
        while paints.count == before:
            press(line, Qt.Key.Key_Shift)
        model.rowsInserted.disconnect(loop.quit)

    return record


def _child(stage: Stage, kind: type[W]) -> W:
    found = stage.window.findChild(kind)
    assert found is not None
    return found

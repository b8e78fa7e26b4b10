"""A key in the capture line and in the outline, from the event to the painted letter.

The floor is a QPlainTextEdit with one entry in a window of its own. Bars: 1.5 times the floor in a
meeting of 10,000 entries. What comes to rest after the key (the draft, the preview) is done behind
the window and is not part of it. ``python -m benchmarks keys``
"""

import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.report import Row
from benchmarks.samples import fill
from benchmarks.timing import Ratio, Taken, in_turns, ratio, seconds
from benchmarks.windows import Paints, Stage, bare_field, make_program, press
from minutes_app.app import Program
from minutes_app.ui.record.capture_line import CaptureLine
from minutes_app.ui.record.outline_view import OutlineView
from scripts.at_rest import settle

W = TypeVar("W", bound=QWidget)

BAR = 1.5
_SIZES = (100, 10_000)
_KEYS = 400
_ENTRIES = 15
_LINE = "要认真贯彻落实安全生产责任制，按期完成整改，督促检查情况每月报告。"
_FLOOR = "one QPlainTextEdit"


def measure() -> Iterator[Row]:
    """Type into the real window and into the floor, in turns."""
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
    return Stage.open(program, archive, fill(archive, 1, size)[0])


def _typing(program: Program, stages: dict[int, Stage]) -> Iterator[Row]:
    floor = bare_field()
    for size, stage in stages.items():
        ratio_to_floor = _compared(program, floor, _child(stage, CaptureLine))
        yield Row(f"key in the capture line, {size:,} entries", _FLOOR, ratio_to_floor, BAR)
    for size, stage in stages.items():
        editor = _editor(stage)
        ratio_to_floor = _compared(program, floor, editor)
        yield Row(f"key in a row of the outline, {size:,} entries", _FLOOR, ratio_to_floor, BAR)
        press(editor, Qt.Key.Key_Escape)
        settle(program.work)


def _compared(program: Program, floor: QPlainTextEdit, field: QPlainTextEdit) -> Ratio:
    """Type into two fields in turns."""
    field.activateWindow()
    field.setFocus()
    works = {"floor": _typist(floor), "field": _typist(field)}
    settle(program.work)
    return ratio(in_turns(works, _KEYS, warm=40), "field", "floor")


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


def _typist(field: QPlainTextEdit) -> Callable[[], object]:
    """Return what types the next letter; a full line is taken away with a key of its own."""
    field.clear()
    paints = Paints(field.viewport())
    letters = cycle([*_LINE, ""])

    def key() -> None:
        before = paints.count
        letter = next(letters)
        if letter:
            press(field, 0, letter)
        else:
            field.clear()
            press(field, 0, _LINE[0])
        assert paints.count > before, "a key that paints nothing"

    return key


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

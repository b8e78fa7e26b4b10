"""What a start may load. It grows by one import at a time, which no measure of time would show.

A module that is new here belongs where it is used: imported in the function that needs it, or in
a place or dialog that is built when it is first opened.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.samples import fill
from minutes_app.ui.preferences import LAST_MEETING, WELCOMED, Preferences
from tests.architecture.sources import ROOT

_STARTED = """
import sys
from benchmarks.real_window import main
from minutes_app.ui import window
assert window._UNHURRIED >= 2_000
window._UNHURRIED = 3_600_000  # what waits for a moment of rest is no part of a start, however slow
assert main() == 0
import linecache
loaded = [name for name in sys.modules if name.startswith(("PySide6.", "minutes_app"))]
loaded += {name.split(".")[0] for name in sys.modules} - sys.stdlib_module_names
widgets = vars(sys.modules["PySide6.QtWidgets"])
loaded += [name for name in widgets if name == "QWizard"]
print(len(linecache.cache), *loaded)
"""
_READ = """
import linecache
read, update = [], linecache.updatecache
linecache.updatecache = lambda name, *rest: (read.append(name), update(name, *rest))[1]
import minutes_app.app
print(*read)
"""
BEFORE_THE_WINDOW = 50
"""Modules of the program that may be loaded when the window is painted; 44 are."""
WITHOUT_A_MEETING = 130
"""The same when the archive is open and the meetings are listed; 129 are."""
WITH_A_MEETING = 380
"""The same with a meeting and its pages; 380 are."""
READ_BEFORE = 8
"""Files whose source Qt's bindings read before they are kept from it; three are."""
LIBRARIES = {
    "PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__",
    "msgspec", "typing_extensions", "sqlcipher3", "_distutils_hack",
    "minutes_app", "benchmarks", "__main__",
}  # fmt: skip
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
NOT_YET = ("documents", "interchange", "capture", "intake", "cli", "ui.preview", "ui.palette")
ON_DEMAND = (
    "documents.word", "documents.pdf", "documents.proof", "documents.templates",
    "documents.returned", "intake.files", "intake.returned", "services.proofing.proof",
    "services.returned", "ui.layouts", "ui.palette", "ui.search", "ui.tasks", "ui.directory",
    "ui.proof.pane", "ui.returned.pane", "ui.issuing.dialog", "ui.publishing.many.dialog",
    "demo", "cli",
)  # fmt: skip


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bool], tuple[int, set[str]]]:
    """Return what starts the program, with its last meeting or without, and says what is loaded."""
    folder = tmp_path_factory.mktemp("start")
    archive = folder / "house.minutes"
    last = fill(archive, 3, 3)[-1]

    def run(with_meeting: bool) -> tuple[int, set[str]]:
        preferences = Preferences(folder / f"{with_meeting}.ini")
        preferences.set(WELCOMED, True)
        preferences.set(LAST_MEETING, last if with_meeting else "")
        preferences.flush()
        read, *loaded = printed(_STARTED, archive, folder / f"{with_meeting}.ini")[3:]
        return int(read), set(loaded)

    return run


def printed(script: str, archive: Path, preferences: Path) -> list[str]:
    settings = {"QT_QPA_PLATFORM": "offscreen", "MINUTES_PREFERENCES": str(preferences)}
    done = subprocess.run(
        [sys.executable, "-c", script, str(archive)],
        cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ, **settings},
    )  # fmt: skip
    return done.stdout.split()


def of_the_program(loaded: set[str]) -> set[str]:
    return {name for name in loaded if name.startswith("minutes_app.")}


def in_rooms(loaded: set[str], rooms: tuple[str, ...]) -> set[str]:
    whole = tuple(f"minutes_app.{room}" for room in rooms)
    return {one for one in loaded if one in whole or one.startswith(tuple(f"{r}." for r in whole))}


def strangers(loaded: set[str]) -> set[str]:
    tops = {name for name in loaded if "." not in name} - {"QWizard"}
    bindings = {name for name in loaded if name.startswith("PySide6.Qt")}
    return (tops - LIBRARIES) | (bindings - QT)


def test_the_window_needs_little(tmp_path: Path) -> None:
    script = "import sys, minutes_app.app; print(*sys.modules)"
    loaded = set(printed(script, tmp_path, tmp_path / "preferences.ini"))
    rooms = ("services", "storage", *NOT_YET)
    assert not in_rooms(loaded, rooms)
    assert len(of_the_program(loaded)) <= BEFORE_THE_WINDOW
    assert not {"msgspec", "sqlcipher3"} & loaded


def test_a_start_loads_what_it_shows(start: Callable[[bool], tuple[int, set[str]]]) -> None:
    _read, loaded = start(False)
    assert not strangers(loaded)
    assert not in_rooms(loaded, NOT_YET)
    assert len(of_the_program(loaded)) <= WITHOUT_A_MEETING
    assert "QWizard" not in loaded, "something asks Qt for a widget that Qt made"


def test_an_open_meeting_loads_no_way_out(start: Callable[[bool], tuple[int, set[str]]]) -> None:
    _read, loaded = start(True)
    assert not strangers(loaded) - {"chinese_calendar", "platformdirs"}
    assert not in_rooms(loaded, ON_DEMAND)
    assert len(of_the_program(loaded)) <= WITH_A_MEETING


def test_no_source_is_read_at_a_start(
    tmp_path: Path, start: Callable[[bool], tuple[int, set[str]]]
) -> None:
    """Qt's bindings would read that of each module (see ``ui.imports``)."""
    read = printed(_READ, tmp_path, tmp_path / "preferences.ini")
    assert len(read) < READ_BEFORE
    kept, _loaded = start(True)
    assert kept < READ_BEFORE

"""What every test may rely on: no screen, no touch of the user's own data, repeatable examples."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from minutes_app.storage import engine, opening

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None, derandomize=True, database=None)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

_HOME_VARIABLES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer to write the golden files anew; look at the difference before it is committed."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


def pytest_collection_finish() -> None:
    """Keep the collector from what lives as long as the run: thousands of tests and libraries.

    Going through it again and again takes a twelfth of the time of a whole run. What came after is
    gone through as seldom as in the program (``ui.memory``): that takes a seventh where examples
    are generated.
    """
    gc.collect()
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, 500)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return folders that are not there yet, one after the other: most tests need none made."""
    every = tmp_path_factory.mktemp("homes")
    return (every / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test data folders of its own, so that none meets the user's meetings."""
    home = next(homes)
    for name in _HOME_VARIABLES:
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(scope="session", autouse=True)
def set_pragmas() -> Iterator[Callable[..., None]]:
    """Let no archive of this process wait for the disk; return what sets the pragmas of the house.

    A test ends long before the power could fail, and what a killed process wrote is there without:
    only waiting, three quarters of the time of tests that write much. Tests of what a connection
    is like put it back; other processes that tests start are as they always are.
    """
    set_all = engine._set_pragmas

    def set_most(execute: Callable[[str], object], **how: bool) -> None:
        set_all(execute, **how)
        execute("PRAGMA synchronous = OFF")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "_set_pragmas", set_most)
        yield set_all


@pytest.fixture(scope="session", autouse=True)
def make_archive(
    tmp_path_factory: pytest.TempPathFactory, set_pragmas: object
) -> Iterator[Callable[[Path], None]]:
    """Let every new archive of a run be a copy of one; return what makes one.

    Making one takes a hundred statements, each of which waits for the disk, and thousands of tests
    begin with it. It is made before any test: one that patches how archives are made would have
    it made so for all. Tests of how archives are made put it back.
    """
    make, first = opening._make, tmp_path_factory.mktemp("archives") / "new.minutes"
    make(first)

    def copy(path: Path) -> None:
        shutil.copyfile(first, path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "_make", copy)
        yield make

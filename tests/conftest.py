"""What every test may rely on: no screen, no touch of the user's own data, repeatable examples."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

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

    Going through it again and again takes a twelfth of the time of a whole run.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test data folders of its own, so that none meets the user's meetings."""
    for name in _HOME_VARIABLES:
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))

"""A command line at an archive that is not there yet, and one with the samples in it."""

from pathlib import Path

import pytest

from tests.cli.running import Cli


@pytest.fixture(autouse=True)
def _speak_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTES_LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("MINUTES_ARCHIVE", raising=False)


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path / "a.minutes")


@pytest.fixture
def filled(cli: Cli) -> Cli:
    cli.done("import", "--sample", "supervision-symposium.zh", "--sample", "mayors-consultation.en")
    return cli

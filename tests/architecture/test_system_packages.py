"""The list of system packages that the set-up and the doctor read."""

import subprocess
import sys
import tomllib
from typing import Any

import pytest

from scripts import setup
from tests.architecture.sources import ROOT

LIST: dict[str, Any] = tomllib.loads(
    (ROOT / "resources" / "system-packages.toml").read_text(encoding="utf-8")
)
KINDS = {"library", "font", "command", "module"}


@pytest.mark.parametrize("row", LIST["packages"], ids=lambda row: row["debian"])
def test_each_package_can_be_looked_for(row: dict[str, Any]) -> None:
    assert row["group"] in LIST["groups"]
    assert row["purpose"]
    ((kind, wanted),) = row["detect"].items()
    assert kind in KINDS
    assert wanted


def test_each_package_is_listed_once() -> None:
    names = [row["debian"] for row in LIST["packages"]]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("command", sorted(LIST["commands"]))
def test_commands_ask_for_known_groups(command: str) -> None:
    assert set(LIST["commands"][command]) <= set(LIST["groups"])
    assert command in setup.LOCKS


def test_set_up_refuses_what_it_does_not_know() -> None:
    done = subprocess.run(
        [sys.executable, "scripts/setup.py", "walk"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "usage" in done.stderr

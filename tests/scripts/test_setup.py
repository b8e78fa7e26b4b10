"""The set-up: what it takes for missing, what it says, when it stops, when it has nothing to do."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts import setup


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Stand for the programs on the path; empty until a test adds some."""
    found: set[str] = set()
    monkeypatch.setattr(setup.shutil, "which", lambda name: name if name in found else None)
    return found


def package(kind: str, wanted: str, *, essential: bool = True, **names: str) -> setup.Package:
    return setup.Package(names or {"debian": "some"}, "a purpose", kind, wanted, essential)


@pytest.mark.parametrize(
    ("kind", "wanted", "present"),
    [
        ("library", "libc.so.6", True),
        ("library", "libnothing-of-this-name.so.9", False),
        ("module", "venv", True),
        ("module", "no_module_of_this_name", False),
        ("command", "sh", True),
        ("command", "no-command-of-this-name", False),
        ("font", "DejaVu Sans", True),
        ("font", "No Font Of This Name", False),
    ],
)
def test_looks_for_the_thing_itself(kind: str, wanted: str, present: bool) -> None:
    assert setup.is_present(package(kind, wanted)) is present


@pytest.mark.parametrize(
    ("session", "essential"), [("x11", True), ("wayland", False), (None, False)]
)
def test_only_the_session_in_use_needs_its_libraries(
    monkeypatch: pytest.MonkeyPatch, session: str | None, essential: bool
) -> None:
    monkeypatch.setattr(setup.sys, "platform", "linux")
    if session:
        monkeypatch.setenv("XDG_SESSION_TYPE", session)
    else:
        monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    pointer = [p for p in setup.needed_packages("run") if p.wanted == "libxcb-cursor.so.0"]
    assert [p.essential for p in pointer] == [essential]


def test_running_asks_for_less_than_testing() -> None:
    run, test = setup.needed_packages("run"), setup.needed_packages("test")
    assert {p.wanted for p in run} < {p.wanted for p in test}


def test_other_systems_are_asked_for_nothing_of_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.sys, "platform", "darwin")
    assert setup.needed_packages("run") == []


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get install --no-install-recommends some"),
        ("dnf", "sudo dnf install other"),
        ("brew", ""),
        ("none at all", ""),
    ],
)
def test_names_the_command_that_helps(
    monkeypatch: pytest.MonkeyPatch, programs: set[str], manager: str, command: str
) -> None:
    monkeypatch.setattr(setup.os, "geteuid", lambda: 1000)
    programs.add(manager)
    missing = [package("command", "thing", debian="some", dnf="other")]
    assert setup.how_to_install(missing) == command


@pytest.mark.usefixtures("programs")
def test_stops_only_where_it_cannot_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    font = package("font", "Missing Font", essential=False)
    monkeypatch.setattr(setup, "needed_packages", lambda _: [font])
    setup.provide_system_packages("run")
    assert "Missing Font (optional) - a purpose" in capsys.readouterr().out
    monkeypatch.setattr(setup, "needed_packages", lambda _: [font, package("command", "thing")])
    with pytest.raises(SystemExit, match="Cannot go on"):
        setup.provide_system_packages("run")


def test_installs_essentials_apart_from_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[list[str]] = []

    def record(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        calls.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(setup.subprocess, "run", record)
    setup.install_with_apt(
        [package("command", "a", debian="one"), package("font", "b", essential=False)], ["sudo"]
    )
    assert [call[3:5] for call in calls] == [["apt-get", "update"], *[["apt-get", "install"]] * 2]
    assert [call[-1] for call in calls[1:]] == ["one", "some"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand for a clone with its locks; return what is installed into its environment."""
    (tmp_path / "requirements").mkdir()
    for name in ("run", "dev"):
        (tmp_path / "requirements" / f"{name}.txt").write_text(name, encoding="utf-8")
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    monkeypatch.setattr(setup, "VENV", tmp_path / ".venv")
    installed: list[str] = []

    def pretend(command: list[Any], **_: Any) -> subprocess.CompletedProcess[bytes]:
        if "venv" in command:
            (tmp_path / ".venv" / "bin").mkdir(parents=True)
            (tmp_path / ".venv" / "bin" / "python").touch()
        if "pip" in command:
            installed.append(command[-1])
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(setup.subprocess, "run", pretend)
    return installed


def test_installs_once_and_again_when_the_lock_changes(checkout: list[str], tmp_path: Path) -> None:
    setup.provide_environment("run")
    setup.provide_environment("run")
    assert checkout == ["requirements/run.txt"]
    (tmp_path / "requirements" / "run.txt").write_text("newer", encoding="utf-8")
    setup.provide_environment("run")
    assert checkout == ["requirements/run.txt"] * 2


def test_what_the_tests_need_holds_what_the_program_needs(checkout: list[str]) -> None:
    setup.provide_environment("test")
    setup.provide_environment("run")
    assert checkout == ["requirements/dev.txt"]

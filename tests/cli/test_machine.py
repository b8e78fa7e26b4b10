"""doctor, demo and the version."""

import sys
import types
from pathlib import Path

import pytest

from minutes_app.cli.version import program_version
from minutes_app.language import Tongue
from tests.architecture.test_packaging import PROJECT
from tests.cli.running import Cli, run


def test_version_is_that_of_the_project() -> None:
    version = PROJECT["project"]["version"]
    assert program_version() == version
    assert run("--version").text == f"minutes {version}\n"
    assert run("--json", "--version").json == {"version": version}


def test_version_of_an_installed_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "pyproject.toml"
    other.write_text('[project]\nname = "another"\nversion = "9"\n')
    for path in (other, tmp_path / "none.toml"):
        monkeypatch.setattr("minutes_app.cli.version._PROJECT", path)
        assert program_version() != "9"


def test_doctor_is_content_with_a_machine_that_passes_the_checks(cli: Cli) -> None:
    result = cli.done("doctor", "--json").json
    assert result["ready"] is True
    checks = {one["check"]: one for one in result["findings"]}
    assert {"engine", "archive", "disk", "window", "fonts.chinese"} <= set(checks)
    assert set(checks["engine"]) == {"check", "state", "title", "details", "remedy", "command"}
    assert not cli.archive.exists()
    assert "✓" in cli.done("doctor").text


def test_doctor_fails_where_something_needed_is_missing(cli: Cli) -> None:
    cli.archive.write_bytes(b"not an archive")
    result = cli("--json", "doctor")
    assert (result.code, result.json["ready"]) == (1, False)
    plain = cli("--language", "zh", "doctor")
    assert plain.code == 1
    assert "✗" in plain.text
    assert "缺少必需的项目" in plain.text
    assert cli.archive.read_bytes() == b"not an archive"


def test_demo_says_how_to_install_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minutes_app.cli.demo.find_spec", lambda _: None)
    result = run("--json", "demo", "--output", tmp_path / "out")
    assert (result.code, result.error["code"]) == (1, "window.missing")
    assert "setup" in result.error["parameters"]["command"]
    assert not (tmp_path / "out").exists()


def test_demo_plays_in_the_language_that_is_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[Tongue] = []

    def play(output: Path, language: Tongue) -> None:
        played.append(language)
        (output / "minutes.pdf").write_bytes(b"%PDF")

    module = types.ModuleType("minutes_app.demo")
    module.play = play  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "minutes_app.demo", module)
    output = tmp_path / "deep" / "out"
    assert run("demo", "--output", output, "--language", "zh").text == (
        f"已写入 {output / 'minutes.pdf'}\n"
    )
    assert run("--json", "demo", "--output", output).json == {
        "files": [str(output / "minutes.pdf")]
    }
    assert played == [Tongue.CHINESE, Tongue.ENGLISH]


def test_demo_says_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run("--json", "demo", "--output", tmp_path / "file" / "out")
    assert (result.code, result.error["code"]) == (1, "export.unwritable")

"""Typing with a real input method: what it says without one, and that it leaves nothing running."""

import os
import sys
from pathlib import Path

import pytest

from scripts import input_method, setup, typist


def test_says_that_it_was_not_run_where_it_cannot(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("XDG_DATA_DIRS", "/nowhere")
    monkeypatch.setattr(sys, "argv", ["input_method"])
    assert input_method.main() == 0
    said = capsys.readouterr().out
    assert "was not run" in said
    for name in (*input_method.PROGRAMS, "pinyin"):
        assert name in said


def test_its_packages_are_no_reason_to_stop() -> None:
    wanted = {one.wanted: one.essential for one in setup.needed_packages("input-method")}
    assert {name: wanted[name] for name in input_method.PROGRAMS} == dict.fromkeys(
        input_method.PROGRAMS, False
    )


def test_what_is_started_is_ended(tmp_path: Path) -> None:
    code = "import os, time; os.write({pipe}, b'%d' % os.getpid() + b'\\n'); time.sleep(60)"
    command = [sys.executable, "-c", code]
    environment = {"PATH": os.environ["PATH"]}
    log = tmp_path / "log"
    with typist.running(command, environment, log, answers=True) as number:
        os.kill(int(number), 0)
    with pytest.raises(ProcessLookupError):
        os.kill(int(number), 0)


def test_what_ends_at_once_says_why(tmp_path: Path) -> None:
    command = ["sh", "-c", "echo no screen >&2"]
    waiting = typist.running(command, dict(os.environ), tmp_path / "log", answers=True)
    with pytest.raises(typist.UnexpectedError, match="no screen"), waiting:
        pass


def test_patience_ends() -> None:
    with pytest.raises(typist.UnexpectedError, match="the moon"):
        typist.wait_for("the moon", lambda: False, 0)

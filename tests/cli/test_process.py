"""The command line as a process of its own: what it loads, pipes, signals, encodings."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT
from tests.cli.running import Cli

MINUTES = [sys.executable, "-m", "minutes_app"]
MAIN = "import sys; from minutes_app.cli import main; sys.exit(main(sys.argv[1:]))"
HEAVY = ("PySide6", "shiboken6", "docx", "lxml", "reportlab", "sqlite_utils", "fontTools")
RECORDS = ("sqlcipher3", "msgspec", "minutes_app.services", "minutes_app.documents", "json")


def process(*arguments: object, **settings: object) -> subprocess.CompletedProcess[bytes]:
    command = [*MINUTES, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, **settings)  # type: ignore[call-overload]


def loaded(*arguments: object) -> set[str]:
    """Return the modules that a command loads."""
    script = "import sys; from minutes_app.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    assert done.stderr == ""
    return set(done.stdout.splitlines()[-1].split())


def of(names: tuple[str, ...], modules: set[str]) -> set[str]:
    return {one for one in modules if one.startswith(tuple(f"{name}." for name in names))} | (
        modules & set(names)
    )


def test_the_version_waits_for_no_library() -> None:
    done = process("--version")
    assert (done.returncode, done.stdout[:8], done.stderr) == (0, b"minutes ", b"")
    assert of((*HEAVY, *RECORDS, "importlib.metadata"), loaded("--version")) == set()


@pytest.mark.parametrize("command", [["list"], ["show", "Aaaa"], ["search", "a"], ["doctor"]])
def test_looking_loads_no_writer_and_no_window(cli: Cli, command: list[str]) -> None:
    cli.new("Aaaa")
    heavy = ("PySide6", "shiboken6") if command == ["doctor"] else HEAVY
    assert of(heavy, loaded("--archive", cli.archive, *command)) == set()


def test_exporting_loads_no_window(filled: Cli, tmp_path: Path) -> None:
    arguments = ["--archive", filled.archive, "export", "代表建议督办座谈会", "-o"]
    for form in ("docx", "pdf", "json"):
        assert of(("PySide6", "shiboken6"), loaded(*arguments, tmp_path / f"a.{form}")) == set()


def test_a_reader_that_goes_away_is_no_error(filled: Cli) -> None:
    command = [*MINUTES, "--archive", str(filled.archive), "show", "代表建议督办座谈会"]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as nobody:
        done = subprocess.run(command, cwd=ROOT, stdout=nobody, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_full_output_is_said() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*MINUTES, "--language", "en", "schema"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert b"Could not write the standard output: the disk is full" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.parametrize("closed", ["1", "2", "12"])
def test_closed_outputs_stop_nothing(filled: Cli, closed: str) -> None:
    shut = "".join(f"os.close({one});" for one in closed)
    start = (
        "import os, sys; {} os.execv(sys.executable, [sys.executable, '-c', {!r}, *sys.argv[1:]])"
    )
    command = [sys.executable, "-c", start.format(shut, MAIN), "--archive", str(filled.archive)]
    for words in (["list"], ["search", "人才"], ["new", "会"], ["index", "check"]):
        done = subprocess.run([*command, *words], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0
        assert b"Traceback" not in done.stderr
    assert "会" in filled.done("list").text


@pytest.mark.parametrize(
    "command", [["new", "A"], ["import", "--copy", "--sample", "mayors-consultation.en"]]
)
def test_a_disk_without_room_keeps_what_was_saved(filled: Cli, command: list[str]) -> None:
    before = filled.done("list", "--json").output
    limit = f"import resource as r; r.setrlimit(r.RLIMIT_FSIZE, (4096, 4096)); {MAIN}"
    process = [sys.executable, "-c", limit, "--archive", str(filled.archive), "--json", *command]
    done = subprocess.run(process, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 1
    assert json.loads(done.stderr)["error"]["code"].startswith(("save.", "archive."))
    assert filled.done("list", "--json").output == before
    filled.done(*command)


def test_a_signal_from_the_keyboard_ends_quietly(cli: Cli) -> None:
    # A shell that runs the tests in the background has them ignore this signal.
    heeding = f"import signal as s; s.signal(s.SIGINT, s.default_int_handler); {MAIN}"
    running = subprocess.Popen(
        [sys.executable, "-c", heeding, "--archive", str(cli.archive), "import", "-"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdin is not None
    # The pipe takes more than it holds only once somebody reads: then the command is at work.
    running.stdin.write(b" " * 200_000)
    running.stdin.flush()
    running.send_signal(signal.SIGINT)
    output, complaint = running.communicate()
    assert (running.returncode, output, complaint) == (130, b"", b"")
    assert not cli.archive.exists()


def test_a_terminal_that_knows_no_chinese_stops_nothing(filled: Cli) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    plain = process("--archive", filled.archive, "list", env=environment)
    assert plain.returncode == 0
    assert b"?????????" in plain.stdout
    as_json = process("--archive", filled.archive, "list", "--json", env=environment)
    assert "代表建议督办座谈会" in as_json.stdout.decode()


def test_names_that_are_no_text(cli: Cli, tmp_path: Path) -> None:
    cli.new("A")
    strange = os.fsdecode(b"caf\xe9.json")
    for command in (["import", strange], ["search", strange], ["show", strange], ["new", strange]):
        done = process("--archive", cli.archive, "--json", *command)
        assert done.returncode in {0, 1}
        assert b"fault" not in done.stderr
    target = tmp_path / strange
    exported = process("--archive", cli.archive, "--json", "export", "A", "-o", target)
    assert exported.returncode == 0
    assert target.exists()

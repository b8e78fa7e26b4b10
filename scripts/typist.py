"""A person at a screen: programs that run for a while, keys that are pressed, what came of them."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60.0
"""Seconds that the start may take."""
_LOOK_AGAIN = 0.25
_BETWEEN_KEYS = "30"
"""Milliseconds between two keys: a quick typist."""


class UnexpectedError(Exception):
    """The run did not go as it should; the words say where."""


@contextmanager
def running(
    command: list[str], environment: dict[str, str], log: Path, *, answers: bool = False
) -> Generator[str]:
    """Run a program for the time of the block; it is ended by its own id.

    With ``answers`` the number of a pipe is put for ``{pipe}``, and the line that the program
    writes there is what is yielded.
    """
    read, write = os.pipe()
    words = [word.format(pipe=write) if answers else word for word in command]
    with log.open("wb") as output:
        started = subprocess.Popen(
            words, env=environment, pass_fds=[write], stdout=output, stderr=output, cwd=ROOT
        )
    os.close(write)
    try:
        with os.fdopen(read, encoding="utf-8") as pipe:
            told = answers and select.select([read], [], [], PATIENCE)[0]
            answer = pipe.readline().strip() if told else ""
        if answers and not answer:
            raise UnexpectedError(f"{command[0]}: {log.read_text('utf-8', 'replace')}")
        yield answer
    finally:
        started.terminate()
        try:
            started.wait(10)
        except subprocess.TimeoutExpired:
            started.kill()
            started.wait()


class Typist:
    """Presses keys on the screen and reads the archive, as two different people would."""

    def __init__(self, environment: dict[str, str], archive: Path, output: Path | None) -> None:
        self._environment = environment
        self._archive = archive
        self._output = output
        self.meeting = ""

    def minutes(self, *words: str) -> str:
        """Run the command line on the archive."""
        command = [sys.executable, "-m", "minutes_app", "--archive", str(self._archive), *words]
        done = subprocess.run(
            command, env=self._environment, cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise UnexpectedError(f"minutes {words[0]}: {done.stderr}")
        return done.stdout

    def entries(self) -> list[str]:
        """Return what is recorded, in order, as another process reads it."""
        record = json.loads(self.minutes("show", self.meeting, "--json"))
        return [entry["text"] for entry in record.get("entries", ())]

    def press(self, keys: str) -> None:
        """Press keys; words in quotation marks letter by letter."""
        for word in keys.split():
            if word.startswith('"'):
                self._xdotool("type", "--delay", _BETWEEN_KEYS, word.strip('"'))
            else:
                self._xdotool("key", "--delay", _BETWEEN_KEYS, word)

    def window(self) -> str:
        """Return the id of the program's window, "" while there is none."""
        found = self._xdotool("search", "--onlyvisible", "--name", "^(Minutes|会议纪要)")
        return found.split()[0] if found.split() else ""

    def focus(self, window: str) -> None:
        """Give the keyboard to the window, as a window manager would."""
        self._xdotool("windowfocus", window)

    def picture(self, name: str) -> None:
        """Keep a picture of the screen where that was asked for."""
        if self._output and shutil.which("import"):
            command = ["import", "-window", "root", str(self._output / f"{name}.png")]
            subprocess.run(command, env=self._environment, check=False)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout


def wait_for(what: str, done: Callable[[], object], patience: float = PATIENCE) -> None:
    """Look again and again; raises ``UnexpectedError`` when patience ends."""
    end = time.monotonic() + patience
    while not done():
        if time.monotonic() > end:
            raise UnexpectedError(f"waited in vain for {what}")
        time.sleep(_LOOK_AGAIN)

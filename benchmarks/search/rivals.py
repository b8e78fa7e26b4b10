"""Other programs that search notes, with 10,000 of them: Anki and zim, where they are installed.

They are never needed, and nothing here installs them. ``ANKI_PYTHON`` names an interpreter that has
the package ``anki`` (else the one on the path is asked), ``ZIM`` the program.
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

import msgspec

from benchmarks.report import Row
from benchmarks.search.asked import COMMON, RARE, Group, groups
from benchmarks.search.bench import Bench
from benchmarks.timing import Ratio, ratio, seconds

ANKI_BAR, ZIM_BAR = 8.0, 500.0
MEETINGS = 1_000
"""So that there are 10,000 entries."""
_TURNS, _ZIM_TURNS = 12, 2
_NAMES = (COMMON, RARE, "one character", "three characters", "two words", "English word")
_OURS = "ours, newest 20 and count"
_ANKI = """
import json, os, sys, tempfile, time
try:
    from anki.collection import Collection
except ImportError:
    sys.exit(3)
with tempfile.TemporaryDirectory() as folder:
    notes = Collection(os.path.join(folder, "collection.anki2"))
    model = notes.models.by_name("Basic")
    for text in json.loads(sys.stdin.readline()):
        note = notes.new_note(model)
        note.fields[0] = text
        notes.add_note(note, 1)
    print("ready", flush=True)
    for line in sys.stdin:
        begun = time.perf_counter()
        notes.find_notes(json.loads(line))
        print(time.perf_counter() - begun, flush=True)
    notes.close()
"""

_Finder = Callable[[str], float]
"""Looks for what is typed and returns the seconds that it took."""


def measure(bench: Bench) -> Iterator[Row]:
    """Ask the same of an archive with 10,000 entries and of each of the others."""
    asked = [group for group in groups(bench) if group.name in _NAMES and group.queries]
    with _anki(bench) as find:
        for group in asked:
            found = None if find is None else _compare(bench, group, find, _TURNS)
            yield Row(f"Anki's find: {group.name}", _OURS, found, ANKI_BAR, at_least=True)
    with _zim(bench) as find:
        for group in asked[:2]:
            found = None if find is None else _compare(bench, group, find, _ZIM_TURNS)
            yield Row(f"zim --search: {group.name}", _OURS, found, ZIM_BAR, at_least=True)


def _compare(bench: Bench, group: Group, find: _Finder, turns: int) -> Ratio:
    def ours(text: str) -> None:
        bench.newest(text)
        bench.count(text)

    texts = [group.queries[turn % len(group.queries)].text for turn in range(turns)]
    theirs = [find(text) for text in texts]
    return ratio({"theirs": theirs, "ours": [seconds(partial(ours, one)) for one in texts]},
                 "theirs", "ours")  # fmt: skip


@contextlib.contextmanager
def _anki(bench: Bench) -> Generator[_Finder | None]:
    """Start Anki's collection with all entries as notes; None where there is no Anki."""
    python = os.environ.get("ANKI_PYTHON") or shutil.which("python3")
    if python is None:
        yield None
        return
    with subprocess.Popen(
        [python, "-c", _ANKI], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:  # fmt: skip
        told, heard = child.stdin, child.stdout
        assert told is not None
        assert heard is not None

        def say(what: object) -> str:
            told.write(msgspec.json.encode(what) + b"\n")
            told.flush()
            return heard.readline().decode().strip()

        try:
            ready = say([text for _, text in _texts(bench)])
        except BrokenPipeError:
            ready = ""
        yield (lambda text: float(say(_for_anki(text)))) if ready == "ready" else None
        with contextlib.suppress(BrokenPipeError):
            told.close()


def _for_anki(text: str) -> str:
    """Return a query as Anki has it: a word is looked for anywhere in a field."""
    return " ".join(f'"{word}"' for word in text.split())


@contextlib.contextmanager
def _zim(bench: Bench) -> Generator[_Finder | None]:
    """Make a notebook with all entries as pages; None where there is no zim."""
    program = os.environ.get("ZIM") or shutil.which("zim")
    if program is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        head = "[Notebook]\nname=Notes\nversion=0.4\nhome=Home\n"
        (folder / "notebook.zim").write_text(head, encoding="utf-8")
        for number, (_, text) in enumerate(_texts(bench)):
            page = f"Content-Type: text/x-zim-wiki\nWiki-Format: zim 0.4\n\n{text}\n"
            (folder / f"Page{number}.txt").write_text(page, encoding="utf-8")
        _run(program, "--index", name)
        yield lambda text: seconds(partial(_run, program, "--search", name, text))


def _run(*command: str) -> None:
    subprocess.run(command, check=False, capture_output=True)


def _texts(bench: Bench) -> list[tuple[str, str]]:
    return bench.raw.execute("SELECT id, text FROM entry ORDER BY id").fetchall()

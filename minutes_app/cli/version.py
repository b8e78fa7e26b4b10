"""Which version of the program this is, installed or in its source folder."""

from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
_NAME = "minutes-app"


def program_version() -> str:
    """Return the version; in a source folder what the project file says goes first."""
    return _version_of(_PROJECT) or _installed_version()


def _version_of(project_file: Path) -> str:
    """Return what a project file says, "" where there is none or it is of another project."""
    import tomllib  # noqa: PLC0415

    try:
        project = tomllib.loads(project_file.read_text(encoding="utf-8")).get("project", {})
    except (OSError, ValueError):
        return ""
    return str(project.get("version", "")) if project.get("name") == _NAME else ""


def _installed_version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow

    try:
        return version(_NAME)
    except PackageNotFoundError:
        return "?"

"""Where the shipped resources lie: in the source tree beside the package, in a wheel inside it."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def resource_folder() -> Path:
    """Return the folder of the shipped resources."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*names: str) -> Path:
    """Return the path of one resource, such as ``resource("layouts", "official-zh.toml")``."""
    return resource_folder().joinpath(*names)

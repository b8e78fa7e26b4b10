"""The system packages of ``resources/system-packages.toml``: which are missing on this machine."""

import ctypes
import os
import shutil
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from minutes_app.host.fonts import FontCatalogue, installed_fonts
from minutes_app.host.resources import resource
from minutes_app.language import translate
from minutes_app.services.checkup.findings import Finding, State

MANAGERS: Mapping[str, tuple[str, str]] = {
    "apt-get": ("debian", "apt-get install"),
    "dnf": ("dnf", "dnf install"),
    "pacman": ("pacman", "pacman -S"),
    "zypper": ("zypper", "zypper install"),
    "brew": ("brew", "brew install"),
}
"""Program that installs packages: the key of its names in the list, and its command."""

_ALREADY_THERE = "environment"
_FONTS = "fonts"


@dataclass(frozen=True, slots=True)
class Package:
    """One package: its name by manager, its group, and the thing by which it is known."""

    names: Mapping[str, str]
    group: str
    kind: str
    wanted: str
    essential: bool


def check_packages() -> list[Finding]:
    """Return a finding for each group of packages that running the program asks for."""
    catalogue = installed_fonts()
    packages = wanted_packages(sys.platform, os.environ.get("XDG_SESSION_TYPE", ""))
    # Libraries of a window that is not installed are no concern of the command line.
    windowless = find_spec("PySide6") is None
    return [
        _finding(group, [one for one in packages if one.group == group], catalogue, windowless)
        for group in dict.fromkeys(one.group for one in packages)
    ]


def wanted_packages(platform: str, session: str) -> list[Package]:
    """Return the packages that a platform needs for running, but for those of the set-up."""
    data: dict[str, Any] = tomllib.loads(
        resource("system-packages.toml").read_text(encoding="utf-8")
    )
    groups = {
        name: group
        for name, group in data["groups"].items()
        if name in data["commands"]["run"]
        and name != _ALREADY_THERE
        and platform in group["platforms"]
    }
    return [
        _package(row, groups[row["group"]], session)
        for row in data["packages"]
        if row["group"] in groups
    ]


def install_command(packages: Iterable[Package]) -> str:
    """Return the command that installs packages here, "" where none is known."""
    names: dict[str, str] = {}
    listed = list(packages)
    for program, (key, _) in MANAGERS.items():
        names[program] = " ".join(sorted({one.names[key] for one in listed if key in one.names}))
    return command_for(names)


def command_for(names: Mapping[str, str]) -> str:
    """Return the command that installs what each manager calls by ``names``; "" for none."""
    for program, (_, command) in MANAGERS.items():
        if shutil.which(program):
            root = sys.platform != "win32" and os.geteuid() == 0
            sudo = "" if program == "brew" or root else "sudo "
            return f"{sudo}{command} {names[program]}" if names.get(program) else ""
    return ""


def is_present(package: Package, catalogue: FontCatalogue) -> bool:
    """Look for the thing itself, not for the package: it may have come another way."""
    match package.kind:
        case "command":
            return shutil.which(package.wanted) is not None
        case "module":
            return find_spec(package.wanted) is not None
        case "font":
            return bool(catalogue.family(package.wanted))
        case _:
            return _has_library(package.wanted)


def _package(row: Mapping[str, Any], group: Mapping[str, Any], session: str) -> Package:
    ((kind, wanted),) = row["detect"].items()
    names = {key: row[key] for key, _ in MANAGERS.values() if key in row}
    essential = bool(group["essential"]) and group.get("session", session) == session
    return Package(names, row["group"], kind, wanted, essential)


def _has_library(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _finding(
    group: str, packages: list[Package], catalogue: FontCatalogue, windowless: bool
) -> Finding:
    missing = [one for one in packages if not is_present(one, catalogue)]
    check, purpose = f"packages.{group}", _purposes().get(group, group)
    if not missing:
        return Finding(check, State.GOOD, purpose)
    needed = any(one.essential for one in missing) and not (windowless and group != _FONTS)
    separator = translate("checkup", ", ", "between names")
    names = separator.join(one.wanted for one in missing)
    return Finding(
        check,
        State.NEEDED if needed else State.ADVICE,
        purpose,
        details=(translate("checkup", "Missing: {names}").format(names=names),),
        remedy=translate("checkup", "This installs it:"),
        command=install_command(missing),
    )


def _purposes() -> dict[str, str]:
    return {
        "window": translate("checkup", "System libraries of the window"),
        "x11": translate("checkup", "System libraries of the window under X11"),
        "wayland": translate("checkup", "System libraries of the window under Wayland"),
        _FONTS: translate("checkup", "Free fonts that suit the program"),
    }

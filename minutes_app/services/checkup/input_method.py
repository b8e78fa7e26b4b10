"""Typing Chinese: on Linux a program beside this one does it, and Qt needs a door to it.

The PySide6 wheel has the door to ibus; fcitx5 answers at the same one.
"""

import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from minutes_app.language import translate
from minutes_app.services.checkup.findings import Finding, State
from minutes_app.services.checkup.packages import command_for

_PROGRAMS = {"fcitx5": "fcitx5", "fcitx": "fcitx", "ibus-daemon": "ibus"}
_PACKAGES = {
    "apt-get": "fcitx5 fcitx5-chinese-addons",
    "dnf": "fcitx5 fcitx5-chinese-addons",
    "pacman": "fcitx5 fcitx5-chinese-addons",
    "zypper": "fcitx5 fcitx5-chinese-addons",
}
_PLUGIN = "libibusplatforminputcontextplugin.so"
_CHECK = "input_method"


def check_input_method(
    environment: Mapping[str, str] | None = None,
    processes: Path = Path("/proc"),
    platform: str = sys.platform,
) -> Finding:
    """Say whether Chinese can be typed into the window."""
    environment = os.environ if environment is None else environment
    if platform != "linux":
        return Finding(
            _CHECK, State.GOOD, translate("checkup", "The input method is part of the system.")
        )
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        return Finding(
            _CHECK, State.GOOD, translate("checkup", "No screen here: no input method is needed.")
        )
    running = _running(processes)
    if not running:
        return Finding(
            _CHECK,
            State.ADVICE,
            translate("checkup", "No input method is running: Chinese cannot be typed."),
            remedy=translate("checkup", "This installs one; then start it and log in again:"),
            command=command_for(_PACKAGES),
        )
    title = translate("checkup", "Input method: {name}").format(name=running)
    if environment.get("WAYLAND_DISPLAY") or _has_plugin():
        return Finding(_CHECK, State.GOOD, title)
    return Finding(
        _CHECK,
        State.ADVICE,
        title,
        details=(translate("checkup", "Qt's plugin for it ({name}) is missing.").format(
            name=_PLUGIN),),
        remedy=translate("checkup", "Install PySide6 from its wheel, which brings it."),
    )  # fmt: skip


def _running(processes: Path) -> str:
    """Return the input method that runs, "" for none; processes that end meanwhile do not."""
    found: set[str] = set()
    for path in processes.glob("[0-9]*/comm"):
        try:
            found.add(path.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            continue
    return next((name for program, name in _PROGRAMS.items() if program in found), "")


def _has_plugin() -> bool:
    """Tell whether the installed Qt has the door to ibus (and fcitx5); Qt is not loaded."""
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec else None
    return any(
        (Path(place) / "Qt" / "plugins" / "platforminputcontexts" / _PLUGIN).is_file()
        for place in places or ()
    )

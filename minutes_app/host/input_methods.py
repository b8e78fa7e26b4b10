"""Reaching fcitx from Qt's wheel, which brings the plug-in of ibus and not that of fcitx.

fcitx 5 speaks the protocol of ibus, too, when it is asked for through the portal.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

_PLUGINS = "platforminputcontexts"
_NAMES = ("XMODIFIERS", "QT_IM_MODULE", "GTK_IM_MODULE", "QT_IM_MODULES", "INPUT_METHOD")
_FCITX = frozenset({"fcitx", "fcitx5"})


def input_method_environment(
    environment: Mapping[str, str], platform: str, plugin_folders: Iterable[Path]
) -> dict[str, str]:
    """Return what to set before Qt starts; nothing where something else was chosen, or works.

    ``plugin_folders`` are those in which Qt looks for plug-ins.
    """
    if platform != "linux" or not _is_fcitx(environment) or _has_plugin(plugin_folders):
        return {}
    found = {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}
    if listed := environment.get("QT_IM_MODULES"):
        # Qt asks this list first, and the other variable only where there is none.
        names = ["ibus" if one in _FCITX else one for one in listed.split(";")]
        found["QT_IM_MODULES"] = ";".join(dict.fromkeys(names))
    return found


def _is_fcitx(environment: Mapping[str, str]) -> bool:
    listed = [one for one in environment.get("QT_IM_MODULES", "").split(";") if one]
    chosen = listed or [one for one in (environment.get("QT_IM_MODULE"),) if one]
    if chosen:
        return not _FCITX.isdisjoint(chosen)
    return any("fcitx" in environment.get(name, "") for name in _NAMES)


def _has_plugin(folders: Iterable[Path]) -> bool:
    return any(
        (folder / _PLUGINS).is_dir() and any((folder / _PLUGINS).glob("*fcitx*"))
        for folder in folders
    )

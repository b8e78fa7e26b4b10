"""Preferences: settings as data, kept in an ini file of the platform's configuration folder.

A setting is a constant here (key, default, title); read and written by it, never by its name::

    preferences.get(THEME)              # typed as its default is
    preferences.set(THEME, "dark")      # written, and ``changed`` emitted with the key
"""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any, Final, Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Signal

from minutes_app.language import translate

T = TypeVar("T", str, float, int, bool, bytes)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. ``title`` makes its name in the language of the moment ("" for hidden ones)."""

    key: str
    default: T
    title: Callable[[], str] = str


LANGUAGE: Final = Setting(
    "look/language", "", lambda: translate("preferences", "Language of the program")
)
THEME: Final = Setting("look/theme", "system", lambda: translate("preferences", "Theme"))
SCALE: Final = Setting("look/text_scale", 1.0, lambda: translate("preferences", "Size of text"))
ARCHIVE: Final = Setting("archive/path", "", lambda: translate("preferences", "Archive"))
GEOMETRY: Final = Setting("window/geometry", b"")
PANES: Final = Setting("window/panes", b"")
LIST_SHOWN: Final = Setting("window/list_shown", True)
PREVIEW_SHOWN: Final = Setting("window/preview_shown", True)
PLACE: Final = Setting("window/place", "")
LAST_MEETING: Final = Setting("session/last_meeting", "")
LAST_EXPORT: Final = Setting("export/last", "")
EXPORT_FOLDER: Final = Setting("export/folder", "")
ISSUE_FOLDER: Final = Setting("issue/folder", "")
CERTIFICATE: Final = Setting("issue/certificate", "")
INTAKE_FOLDER: Final = Setting("intake/folder", "")
TIMES_SHOWN: Final = Setting("record/times_shown", False)
PAGE_GRID: Final = Setting("preview/page_grid", False)
PREVIEW_ZOOM: Final = Setting("preview/zoom", 1.0)
WELCOMED: Final = Setting("session/welcomed", False)
TOUR_WANTED: Final = Setting("session/tour_wanted", False)
KEYS: Final = Setting("keys/changed", "")
USED_LAST: Final = Setting("palette/used_last", "")
SEARCHED_LAST: Final = Setting("search/last", "")
SEARCH_ORDER: Final = Setting("search/order", "date")
RESULTS_FORMAT: Final = Setting("search/export_format", "")

SETTINGS: Final = (
    LANGUAGE, THEME, SCALE, ARCHIVE, GEOMETRY, PANES, LIST_SHOWN, PREVIEW_SHOWN, PLACE,
    LAST_MEETING, LAST_EXPORT, EXPORT_FOLDER, ISSUE_FOLDER, CERTIFICATE, INTAKE_FOLDER,
    TIMES_SHOWN, PAGE_GRID, PREVIEW_ZOOM, WELCOMED, TOUR_WANTED, KEYS, USED_LAST,
    SEARCHED_LAST, SEARCH_ORDER, RESULTS_FORMAT,
)  # fmt: skip


def default_path() -> Path:
    """Return where the preferences lie; ``MINUTES_PREFERENCES`` names another file."""
    named = os.environ.get("MINUTES_PREFERENCES")
    if named:
        return Path(named)
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "Minutes" / "preferences.ini"


class Preferences(QObject):
    """What the user set. ``changed`` carries the key of the setting."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting[T]) -> T:
        """Return the value of a setting; what cannot be read as its type is the default."""
        value = self._store.value(setting.key)
        return setting.default if value is None else _as(setting.default, value)

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; a value equal to the one before changes nothing."""
        if value == self.get(setting):
            return
        stored = QByteArray(value) if isinstance(value, bytes) else value
        self._store.setValue(setting.key, stored)
        self.changed.emit(setting.key)

    def flush(self) -> None:
        """Write everything to the file now."""
        self._store.sync()


def _as(default: T, value: object) -> T:
    """Return what the ini file holds (words, or bytes) as the type of ``default``."""
    if isinstance(default, bytes):
        return cast("T", value.data() if isinstance(value, QByteArray) else default)
    if isinstance(default, bool):
        return cast("T", str(value).lower() == "true")
    try:
        found = type(default)(str(value))
    except ValueError:
        return default
    return cast("T", found if not isinstance(found, float) or isfinite(found) else default)


def from_json(text: str) -> Any:
    """Return what a setting holds as JSON; None for what is none, however a hand spoilt it."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

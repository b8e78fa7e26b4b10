"""The look in use: theme, text scale and fonts, applied to the whole application."""

import sys
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from minutes_app.language import Tongue, current_language
from minutes_app.ui.preferences import SCALE, THEME, Preferences
from minutes_app.ui.theme.tokens import Theme

SCALES: Final = (0.85, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0)
_SMALLEST_BODY: Final = 10.5
# One family for both scripts sits better on a line than two; the first that is installed is used.
_CHINESE_FACES: Final = {
    "win32": ("Microsoft YaHei UI", "Microsoft YaHei", "Segoe UI"),
    "darwin": (".AppleSystemUIFont", "PingFang SC"),
    "linux": (
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "Source Han Sans CN",
        "HarmonyOS Sans SC",
        "Sarasa UI SC",
        "WenQuanYi Micro Hei",
        "WenQuanYi Zen Hei",
        "Noto Sans",
    ),
}

# In English the Latin face comes first: a Chinese one sets the apostrophe as wide as a character.
_LATIN_FACES: Final = {
    "win32": ("Segoe UI",),
    "darwin": (".AppleSystemUIFont",),
    "linux": ("Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Liberation Sans", "DejaVu Sans"),
}


class Appearance(QObject):
    """Keeps the application's look. ``changed`` comes after it has been applied."""

    changed = Signal()

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self._preferences = preferences
        self._system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.theme = Theme.load("light")
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        preferences.changed.connect(self._preference_changed)
        self.apply()

    @property
    def scale(self) -> float:
        """The factor by which all text is enlarged."""
        return min(max(self._preferences.get(SCALE), SCALES[0]), SCALES[-1])

    @property
    def points(self) -> float:
        """The size of body text in points."""
        return max(self._system.pointSizeF(), _SMALLEST_BODY) * self.scale

    def apply(self) -> None:
        """Apply theme, scale and the faces for the language in use to the application."""
        self.theme = Theme.load(self._wanted_theme())
        font = QFont(self._system)
        font.setFamilies([*_faces(), self._system.family()])
        font.setPointSizeF(self.points)
        self._application.setFont(font)
        self._application.setPalette(self.theme.palette())
        self._application.setStyleSheet(self.theme.style_sheet(self.points))
        self.changed.emit()

    def zoom(self, steps: int) -> None:
        """Enlarge (or with a negative number reduce) all text by steps; 0 sets it back."""
        at = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self.scale))
        index = SCALES.index(1.0) if steps == 0 else min(max(at + steps, 0), len(SCALES) - 1)
        self._preferences.set(SCALE, SCALES[index])

    def _wanted_theme(self) -> str:
        chosen = self._preferences.get(THEME)
        if chosen in {"light", "dark"}:
            return chosen
        scheme = self._application.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._wanted_theme() != self.theme.name:
            self.apply()

    def _preference_changed(self, key: str) -> None:
        if key in {THEME.key, SCALE.key}:
            self.apply()


def _faces() -> tuple[str, ...]:
    platform = sys.platform if sys.platform in _CHINESE_FACES else "linux"
    chinese, latin = _CHINESE_FACES[platform], _LATIN_FACES[platform]
    return (*chinese, *latin) if current_language() is Tongue.CHINESE else (*latin, *chinese)

"""A theme: named colours read from resources/themes, and what Qt is told of them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette

from minutes_app.host.resources import resource

_ICON, _PLACE = 1.55, 2.1
"""Pixels of an icon, and of one on the rail, for a point of body text: they grow with it."""
_LEAST = 16
_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.ToolTipBase: "notice",
    QPalette.ColorRole.ToolTipText: "on_notice",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "on_selection",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line",
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme by token (see resources/themes/light.json)."""

    name: str
    tokens: Mapping[str, str]

    @classmethod
    def load(cls, name: str) -> "Theme":
        """Read ``light`` or ``dark``."""
        path = resource("themes", f"{name}.json")
        return cls(name, json.loads(path.read_text(encoding="utf-8")))

    def colour(self, token: str) -> QColor:
        """Return one colour."""
        return QColor(self.tokens[token])

    def palette(self) -> QPalette:
        """Return the palette for whatever the style sheet does not paint."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    def style_sheet(self, points: float) -> str:
        """Return the style sheet for a body size in points."""
        template = Template(resource("themes", "window.qss").read_text(encoding="utf-8"))
        return template.substitute(
            self.tokens,
            name=self.name,
            icons=resource("icons").as_posix(),
            small=round(points * 0.9, 2),
            heading=round(points * 1.15, 2),
            title=round(points * 1.55, 2),
            icon=(side := max(round(points * _ICON), _LEAST)),
            radio=side // 2 + 1,
            arrow=side - 2,
            place=max(round(points * _PLACE), _LEAST),
        )

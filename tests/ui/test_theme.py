"""Both themes can be read: by contrast, completely, at every size of text."""

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QStyle, QToolButton
from pytestqt.qtbot import QtBot

from minutes_app.host.resources import resource
from minutes_app.ui.commands import COMMANDS
from minutes_app.ui.context import Surroundings
from minutes_app.ui.preferences import SCALE, THEME
from minutes_app.ui.theme import Theme, icon, set_look
from minutes_app.ui.theme.appearance import SCALES

THEMES = ("light", "dark")
GROUNDS = ("canvas", "surface", "raised", "field", "rail", "hover")
# Words, and the grounds they stand on.
PAIRS = [
    *((words, ground) for words in ("text", "muted") for ground in (*GROUNDS, "desk", "pressed")),
    *(("faint", ground) for ground in ("canvas", "surface", "raised", "field")),
    *(("accent", ground) for ground in ("canvas", "surface", "raised")),
    *((state, ground) for state in ("danger", "success", "warning")
      for ground in ("canvas", "surface")),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent_soft", "accent_soft"),
    ("on_danger_soft", "danger_soft"), ("on_warning_soft", "warning_soft"),
    ("on_notice", "notice"), ("notice_link", "notice"), ("on_selection", "selection"),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_contrast_of_words(name: str, words: str, ground: str) -> None:
    theme = Theme.load(name)
    assert contrast(theme.colour(words), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_focus_can_be_seen(name: str) -> None:
    theme = Theme.load(name)
    for ground in ("canvas", "surface", "field", "rail"):
        assert contrast(theme.colour("focus"), theme.colour(ground)) >= 3.0


def test_themes_have_the_same_tokens() -> None:
    light, dark = (Theme.load(name) for name in THEMES)
    assert light.tokens.keys() == dark.tokens.keys()
    colours = [*light.tokens.values(), *dark.tokens.values()]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)


@pytest.mark.parametrize("name", THEMES)
def test_style_sheet_is_complete(name: str) -> None:
    sheet = Theme.load(name).style_sheet(10.5)
    assert "$" not in sheet
    for path in re.findall(r"url\(([^)]+)\)", sheet):
        assert ET.parse(path).getroot().tag.endswith("svg")


def test_only_the_template_has_colours() -> None:
    template = resource("themes", "window.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", template)


def test_zoom_goes_by_steps_and_back(around: Surroundings, qapp: QApplication) -> None:
    appearance = around.appearance
    body = qapp.font().pointSizeF()
    appearance.zoom(1)
    assert around.preferences.get(SCALE) == SCALES[SCALES.index(1.0) + 1]
    assert qapp.font().pointSizeF() > body
    for _ in range(20):
        appearance.zoom(1)
    assert appearance.scale == SCALES[-1]
    appearance.zoom(0)
    assert qapp.font().pointSizeF() == body


def test_theme_is_applied_at_once(around: Surroundings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(around.appearance.changed):
        around.preferences.set(THEME, "dark")
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window == Theme.load("dark").colour("canvas")


def test_look_can_change_after_showing(around: Surroundings, qtbot: QtBot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    set_look(label, "small")
    label.show()
    small = label.sizeHint().height()
    set_look(label, "title")
    assert label.sizeHint().height() > small


def test_icons_and_boxes_grow_with_the_text(around: Surroundings, qtbot: QtBot) -> None:
    tool, push, box = QToolButton(), QPushButton(), QCheckBox()
    for widget in (tool, push, box):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    metric = QStyle.PixelMetric.PM_IndicatorWidth

    def sides() -> list[int]:
        return [tool.iconSize().width(), push.iconSize().width(),
                box.style().pixelMetric(metric, None, box)]  # fmt: skip

    before = sides()
    around.preferences.set(SCALE, 1.6)
    assert all(now >= 1.5 * was for now, was in zip(sides(), before, strict=True))


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_of_a_chosen_chip_can_be_seen(name: str) -> None:
    theme = Theme.load(name)
    ring = re.search(r'chip"\]:checked:focus \{ border-color: (#\w+);', theme.style_sheet(10.5))
    assert ring is not None
    assert contrast(QColor(ring[1]), theme.colour("accent")) >= 1.5


def drawings() -> list[str]:
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


def test_commands_have_their_icons() -> None:
    assert {command.icon for command in COMMANDS if command.icon} <= set(drawings())


@pytest.mark.parametrize("name", [n for n in drawings() if not n.startswith(("field", "appl"))])
def test_icons_are_drawn_in_the_colour_of_words(around: Surroundings, name: str) -> None:
    image = icon(name).pixmap(QSize(20, 20)).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert around.appearance.theme.tokens["text"] in seen or not seen
    assert any(image.pixelColor(x, y).alpha() > 60 for x in range(20) for y in range(20))


def test_icons_keep_to_their_grid() -> None:
    for name in drawings():
        if name != "application":
            assert (
                ET.parse(resource("icons", f"{name}.svg")).getroot().get("viewBox") == "0 0 20 20"
            )


def test_icons_of_disabled_buttons_are_as_faint_as_their_words(around: Surroundings) -> None:
    on_accent = icon("check", QPalette.ColorRole.Base)
    image = on_accent.pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    wanted = icon("check").pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    assert image == wanted

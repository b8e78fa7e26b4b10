"""Fields of settings of the program: language, theme, size of text."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from minutes_app.language import Tongue, current_language, translate
from minutes_app.ui.context import Surroundings
from minutes_app.ui.preferences import LANGUAGE, SCALE, THEME
from minutes_app.ui.theme.appearance import SCALES
from minutes_app.ui.translation import Retranslating

Choices = Callable[[], Sequence[tuple[Any, str]]]


class SettingBox(Retranslating, QComboBox):
    """A choice of values; ``chosen`` carries the one taken."""

    chosen = Signal(object)

    def __init__(self, choices: Choices, current: Any) -> None:
        super().__init__()
        self._choices = choices
        for value, words in choices():
            self.addItem(words, value)
        self.setCurrentIndex(max(self.findData(current), 0))
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def retranslate(self) -> None:
        for row, (_, words) in enumerate(self._choices()):
            self.setItemText(row, words)


def language_box(around: Surroundings) -> SettingBox:
    """Return the choice of language; it is spoken at once."""
    box = SettingBox(lambda: ((Tongue.CHINESE, "中文"), (Tongue.ENGLISH, "English")),
                     current_language())  # fmt: skip

    def choose(tongue: str) -> None:
        # Qt hands a value of an enumeration of texts back as plain text.
        around.preferences.set(LANGUAGE, str(tongue))
        around.language.use(Tongue(tongue))

    box.chosen.connect(choose)
    return box


def theme_box(around: Surroundings) -> SettingBox:
    """Return the choice of theme."""

    def themes() -> Sequence[tuple[str, str]]:
        return (
            ("system", translate("dialogs", "As the system")),
            ("light", translate("dialogs", "Light")),
            ("dark", translate("dialogs", "Dark")),
        )

    box = SettingBox(themes, around.preferences.get(THEME))
    box.chosen.connect(lambda value: around.preferences.set(THEME, value))
    return box


def scale_box(around: Surroundings) -> SettingBox:
    """Return the choice of the size of text."""
    box = SettingBox(
        lambda: [(scale, f"{round(scale * 100)} %") for scale in SCALES], around.appearance.scale
    )
    box.chosen.connect(lambda value: around.preferences.set(SCALE, value))
    return box

"""Every word of the window is in the catalogue, and a running window changes its language."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.host.resources import resource
from minutes_app.language import Tongue, current_language
from minutes_app.ui.translation import Retranslating
from scripts.update_translations import unfinished, update

Messages = dict[tuple[str, str, str], bool]


def messages(path: Path) -> Messages:
    """Context, source words and note of each message, and whether it counts something."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message.get("numerus") == "yes"
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The catalogues as they would be, brought up to date with the code of this moment."""
    folder = tmp_path_factory.mktemp("translations")
    chinese, english = (
        Path(shutil.copy(resource("translations", name), folder)) for name in ("zh_CN.ts", "en.ts")
    )
    update(chinese)
    update(english, only_plurals=True)
    return chinese, english


def test_catalogues_hold_every_word_of_the_code_and_no_other(fresh: tuple[Path, Path]) -> None:
    for path in fresh:
        assert messages(path).keys() ^ messages(resource("translations", path.name)).keys() == set()


def test_every_word_has_its_chinese(fresh: tuple[Path, Path]) -> None:
    assert unfinished(fresh[0]) == {}


def test_english_has_both_forms_of_every_number(fresh: tuple[Path, Path]) -> None:
    for message in ET.parse(fresh[1]).getroot().iter("message"):
        forms = [form.text for form in message.iter("numerusform")]
        assert len(forms) == 2, message.findtext("source")
        assert all(forms), message.findtext("source")


def test_what_counts_says_so(fresh: tuple[Path, Path]) -> None:
    wrong = [key for key, counts in messages(fresh[0]).items() if ("%n" in key[1]) != counts]
    assert wrong == []


def test_places_of_facts_are_the_same_in_chinese(fresh: tuple[Path, Path]) -> None:
    import string

    def names(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}

    for message in ET.parse(fresh[0]).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        words = "".join(translation.itertext()) if translation is not None else ""
        if words.strip():
            assert names(words) == names(source), source


class Sign(Retranslating, QWidget):
    """Stands for any page: its context in the catalogue is that of the main window."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel(self)
        self.times = 0
        self.retranslate()

    def retranslate(self) -> None:
        self.times += 1
        self.label.setText(QCoreApplication.translate("MainWindow", "Places"))


def test_running_window_changes_its_language(qtbot: QtBot, speak) -> None:
    sign = Sign()
    qtbot.addWidget(sign)
    assert sign.label.text() == "Places"
    speak(Tongue.CHINESE)
    assert (sign.label.text(), sign.times) == ("导航", 2)
    assert current_language() is Tongue.CHINESE
    speak(Tongue.ENGLISH)
    assert (sign.label.text(), sign.times) == ("Places", 3)


def test_qts_own_words_follow(qtbot: QtBot, speak) -> None:
    speak(Tongue.CHINESE)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_unknown_words_stay_as_they_are(speak) -> None:
    speak(Tongue.CHINESE)
    assert QCoreApplication.translate("nowhere", "left alone") == "left alone"
    assert QLocale().name()

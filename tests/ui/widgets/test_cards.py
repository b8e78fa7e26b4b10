"""The height of a card is that of its words, however it was found."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from minutes_app.ui.context import Surroundings
from minutes_app.ui.widgets.cards import CardDelegate, _height_of

_TEXTS = st.text(st.sampled_from("aWi 1,.·é—…国会议，。（）“”ا😀"), max_size=60)


def test_a_text_is_as_high_as_when_it_is_laid_out(qtbot: QtBot, around: Surroundings) -> None:
    view = QListView()
    qtbot.addWidget(view)
    delegate = CardDelegate(view, around.appearance)

    @given(_TEXTS, st.integers(20, 600))
    def check(text: str, width: int) -> None:
        for font in (delegate._title_font(), delegate._small()):
            laid_out = _height_of(delegate._layout(text, font, width, ()))
            assert delegate._words_height(text, font, width) == laid_out

    check()
    assert len(delegate._lines) > 3, "some were not laid out"

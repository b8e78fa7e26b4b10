"""The layout that is picked in the preview is remembered with the meeting, as one step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import load_layout
from minutes_app.domain.meetings import Language
from minutes_app.ui.preview.layout_box import LayoutBox
from minutes_app.ui.preview.pane import PreviewPane
from tests.ui.meetings_at_hand import Hand, at_hand


def pane_of(hand: Hand) -> PreviewPane:
    pane = PreviewPane(hand.context, hand.meeting)
    hand.show(pane)
    return pane


def pick(hand: Hand, pane: PreviewPane, name: str) -> None:
    box = pane._layouts
    box.offer()
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    hand.wait()


def width_of(pane: PreviewPane) -> int:
    """Return the width of the paper that is shown, in millimetres."""
    sheets = pane.view.sheets
    return round(sheets.pages.pages[0].width * 25.4 / 72) if sheets else 0


def test_a_layout_that_is_picked_stays_with_the_meeting(
    qtbot: QtBot, open_window: Callable[..., object]
) -> None:
    hand = at_hand(qtbot, open_window)
    hand.perform(lambda desk: desk.layouts.copy("formal-en", "Board minutes"))
    pane = pane_of(hand)
    assert pane.layout_name == "formal-en"
    pick(hand, pane, "Board minutes")
    assert hand.stored().meeting.layout == "Board minutes"
    qtbot.waitUntil(lambda: pane.view.sheets and pane.view.sheets.layout == "Board minutes")
    hand.perform(lambda desk: desk.undo(hand.meeting.id))
    assert hand.stored().meeting.layout == ""
    assert pane.layout_name == "formal-en"
    pick(hand, pane, "news-en")
    assert pane.paper is PaperKind.NEWS
    assert hand.stored().meeting.layout == "", "another paper is looked at, not chosen"
    pane.release()


def test_a_layout_that_is_changed_or_removed_is_followed(
    qtbot: QtBot, open_window: Callable[..., object]
) -> None:
    hand = at_hand(qtbot, open_window)
    hand.perform(lambda desk: desk.layouts.copy("formal-en", "Board minutes"))
    hand.perform(lambda desk: desk.meetings.edit(hand.meeting.id, layout="Board minutes"))
    pane = pane_of(hand)
    assert pane.layout_name == "Board minutes"
    (own,) = hand.ask(lambda desk: desk.layouts.own())
    narrower = 'extends = "formal-en"\n[page]\nwidth = 150\n'
    hand.perform(lambda desk: desk.layouts.change(own.id, definition=narrower))
    qtbot.waitUntil(lambda: width_of(pane) == 150)
    hand.perform(lambda desk: desk.layouts.remove(own.id))
    assert pane.layout_name == "formal-en"
    pane.release()


def test_the_box_offers_layouts_of_the_language_first_and_shows_whole_names(
    qtbot: QtBot, open_window: Callable[..., object]
) -> None:
    hand = at_hand(qtbot, open_window)
    pane = pane_of(hand)
    box = pane._layouts
    box.showPopup()
    box.hidePopup()
    names = [box.itemData(row) for row in range(box.count())]
    assert names[1] == "formal-en"
    assert names.index("formal-letter-en") < names.index("official-zh")
    assert box.currentText() == box.currentText().strip(), "only the list sets names in"
    assert box.currentText() in box.toolTip()
    pane.release()


def test_layouts_are_read_when_they_are_looked_for(qtbot: QtBot) -> None:
    box = LayoutBox()
    qtbot.addWidget(box)
    read = []

    def every() -> list[Layout]:
        read.append(1)
        return [load_layout(name) for name in ("formal-en", "formal-letter-en", "news-en")]

    box.show_layout(load_layout("formal-en"), Language.ENGLISH, every)
    assert (box.currentData(), box.count(), read) == ("formal-en", 2, []), "a heading and the one"
    picked: list[int] = []
    box.activated.connect(picked.append)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert (box.currentData(), read) == ("formal-letter-en", [1])
    assert picked == [box.currentIndex()]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert read == [1], "read once"


def test_a_name_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    box = LayoutBox()
    qtbot.addWidget(box)
    box.show_layouts([load_layout("formal-letter-en")], "formal-letter-en", Language.ENGLISH)
    box.setItemText(box.currentIndex(), "x" * 200)
    box.resize(140, box.sizeHint().height())
    assert box.shown_words().endswith("…")
    assert not box.grab().isNull()
    box.resize(2000, box.sizeHint().height())
    assert box.shown_words() == "x" * 200

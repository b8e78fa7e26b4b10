"""Protocol order on the page of people, and the list of ranks behind it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from minutes_app.domain.meetings import (
    Group,
    Language,
)
from minutes_app.language import Tongue
from minutes_app.services.protocol import default_ranks
from minutes_app.ui.people.page import PeoplePage
from minutes_app.ui.people.ranks import RanksDialog
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand
from tests.ui.people.at_the_list import add, names

Up, Alt = Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier


def test_protocol_order_leaves_what_was_put_by_hand(hand: Hand, page: PeoplePage) -> None:
    hand.perform(lambda desk: desk.meetings.edit_house(ranks=("Mayor", "Clerk")))
    group = hand.meeting.record.all_of(Group)[0]
    page.view.select(group.id)
    for line in ("Cid Young, Clerk", "Bob Adams, Clerk", "Ann Long, Mayor"):
        page.view.select(group.id)
        add(hand, page, line)

    def added() -> list[str]:
        mine = {"Cid Young", "Bob Adams", "Ann Long"}
        return [name for name in names(hand) if name in mine]

    page.put_in_order()
    hand.wait()
    assert added() == ["Ann Long", "Bob Adams", "Cid Young"]
    message = hand.context.notices.message
    assert "protocol order" in message.accessibleName()
    bob = next(one for one in hand.stored().attendees() if one.name == "Bob Adams")
    page.select(bob.id)
    hand.qtbot.keyClick(page.view, Up, Alt)
    hand.wait()
    assert added() == ["Bob Adams", "Ann Long", "Cid Young"]
    page.put_in_order()
    hand.wait()
    assert added()[0] == "Bob Adams"
    assert "Bob Adams" in message.accessibleName()
    buttons = message.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Order them too").click()
    hand.wait()
    assert added() == ["Ann Long", "Bob Adams", "Cid Young"]
    hand.undo_as_offered()
    assert added()[0] == "Bob Adams"


@both_languages
def test_the_list_of_ranks(
    hand: Hand, page: PeoplePage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    page.open_ranks()
    hand.wait()
    dialog = page.findChild(RanksDialog)
    assert dialog is not None
    assert dialog.model.titles == default_ranks(Language.ENGLISH)
    assert nameless(dialog) == []
    dialog._add("Clerk\n\nVice Mayor\n  Clerk ")
    hand.wait()
    assert dialog.model.titles[1:3] == ("Clerk", "Vice Mayor")
    hand.qtbot.keyClick(dialog.view, Up, Alt)
    assert dialog.model.titles[1:3] == ("Vice Mayor", "Clerk")
    data = dialog.model.mimeData([dialog.model.index(2, 0)])
    dialog.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert dialog.model.titles[0] == "Clerk"
    hand.wait()
    assert dialog.example.model().index(0, 0).data() == "Xu Yan"
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    hand.wait()
    assert hand.ask(lambda desk: desk.meetings.house()).ranks[0] == "Clerk"


def test_the_list_that_is_shipped_is_not_copied(hand: Hand, page: PeoplePage) -> None:
    page.open_ranks()
    hand.wait()
    dialog = page.findChild(RanksDialog)
    assert dialog is not None
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    hand.wait()
    assert hand.ask(lambda desk: desk.meetings.house()).ranks == ()

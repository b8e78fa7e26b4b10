"""The line over the results."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.query import Order
from minutes_app.ui.search.head import ResultsHead


@pytest.mark.parametrize(
    ("count", "exact", "said"),
    [(317, True, "317 results"), (1234567, True, "1,234,567 results"),
     (10000, False, "10,000+ results")],
)  # fmt: skip
def test_thousands_are_parted(count: int, *, exact: bool, said: str, qtbot: QtBot) -> None:
    head = ResultsHead(Order.DATE)
    qtbot.addWidget(head)
    head.say(count, exact=exact)
    assert said in [one.text() for one in head.findChildren(QLabel)]


@pytest.mark.parametrize(("width", "beside"), [(1200, True), (280, False), (200, False)])
def test_every_button_shows_its_words_whole(qtbot: QtBot, *, width: int, beside: bool) -> None:
    page, head = QWidget(), ResultsHead(Order.DATE)
    qtbot.addWidget(page)
    head.setParent(page)
    head.narrow.show()
    head.say(1234567, exact=True)
    page.resize(1200, 300)
    page.show()
    head.resize(width, 200)
    qtbot.wait(1)  # its layout is made anew
    chips, total = (*head._chips.values(), head.narrow), head._total
    for chip in chips:
        assert chip.width() >= chip.sizeHint().width()
        place = QRect(chip.mapTo(head, QPoint()), chip.size())
        assert head.rect().contains(place)
        assert not total.geometry().intersects(place)
    assert total.width() >= total.sizeHint().width()
    assert (total.geometry().right() < chips[0].mapTo(head, QPoint()).x()) is beside
    before = chips[0].mapTo(head, QPoint())
    head.say(3, exact=True)
    qtbot.wait(1)
    assert chips[0].mapTo(head, QPoint()) == before, "while somebody types nothing moves"


def test_a_button_that_is_not_there_takes_no_room(qtbot: QtBot) -> None:
    page, head = QWidget(), ResultsHead(Order.DATE)
    qtbot.addWidget(page)
    head.setParent(page)
    head.say(26, exact=True)
    page.resize(1200, 300)
    page.show()
    head.resize(1200, 30)
    qtbot.wait(1)
    assert not head.narrow.isVisible()
    assert head.heightForWidth(1200) == head._chips[Order.DATE].sizeHint().height()

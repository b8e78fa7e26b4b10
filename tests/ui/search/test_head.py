"""The line over the results."""

import pytest
from PySide6.QtWidgets import QLabel
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

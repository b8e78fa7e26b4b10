"""A list whose rows come anew: the current row stays so wherever it moved."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from minutes_app.ui.models.lists import RowListModel
from minutes_app.ui.widgets.rows import RowsView


@dataclass(frozen=True, slots=True)
class _Row:
    key: str


class _Model(RowListModel[_Row]):
    def shown(self, row: _Row, role: int) -> object:
        return row.key if role == 0 else None


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    made = RowsView()
    qtbot.addWidget(made)
    made.setModel(_Model(made))
    return made


def show(view: RowsView, keys: str) -> None:
    model = view.model()
    assert isinstance(model, _Model)
    model.set_rows([_Row(key) for key in keys])


@pytest.mark.parametrize("after", ["bcda", "dcba", "xay", "abcde", "a"])
def test_a_row_that_moves_stays_current_and_no_other_is_told(view: RowsView, after: str) -> None:
    show(view, "abcd")
    view.select("a")
    told: list[object] = []
    view.current_changed.connect(told.append)
    show(view, after)
    assert (view.key(), told) == ("a", [])


def test_where_the_current_row_is_gone_the_next_one_is_told_once(view: RowsView) -> None:
    show(view, "abcd")
    view.select("b")
    told: list[object] = []
    view.current_changed.connect(told.append)
    show(view, "dca")
    assert told == [view.key()]
    show(view, "")
    assert told[-1] is None


_KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True).map("".join)


@given(before=_KEYS.filter(bool), after=_KEYS, at=st.integers(0, 7))
def test_what_is_told_last_is_what_is_current(
    qapp: object, before: str, after: str, at: int
) -> None:
    view = RowsView()
    view.setModel(_Model(view))
    show(view, before)
    told: list[object] = []
    view.current_changed.connect(told.append)
    view.select(before[at % len(before)])
    show(view, after)
    assert told[-1] == view.key()
    view.deleteLater()

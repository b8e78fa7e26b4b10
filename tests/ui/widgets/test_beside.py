from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from minutes_app.ui.widgets.beside import EDGE, GAP, beside

WINDOW = QRect(0, 0, 800, 600)
LINE = QRect(100, 300, 200, 30)

numbers = st.integers(0, 900)


def test_a_list_stands_right_under_its_field_or_right_above_it():
    under = beside(LINE, QSize(220, 100), WINDOW)
    assert (under.left(), under.top()) == (LINE.left(), LINE.bottom() + GAP)
    over = beside(LINE, QSize(220, 100), WINDOW, above=True)
    assert (over.left(), over.top() + over.height()) == (LINE.left(), LINE.top() - GAP)
    assert under.size() == over.size() == QSize(220, 100)


def test_it_goes_where_there_is_room_and_is_cut_only_where_there_is_none():
    low = QRect(100, 560, 200, 30)
    assert beside(low, QSize(220, 100), WINDOW).bottom() < low.top()
    tall = beside(low, QSize(220, 2000), WINDOW)
    assert (tall.top(), tall.top() + tall.height()) == (EDGE, low.top() - GAP)


@given(left=numbers, top=st.integers(0, 570), width=numbers, height=numbers, above=st.booleans())
def test_it_is_never_over_its_field_and_never_past_an_edge(left, top, width, height, above):
    field = QRect(left, top, 60, 30)
    place = beside(field, QSize(width, height), WINDOW, above=above)
    assert not place.intersects(field)
    assert place.isEmpty() or WINDOW.adjusted(EDGE, EDGE, -EDGE, -EDGE).contains(place)

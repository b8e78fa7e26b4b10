"""A view of equal rows: a million of them answer keys, mouse and screen readers at once."""

from dataclasses import dataclass
from time import thread_time

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView
from pytestqt.qtbot import QtBot

from minutes_app.ui.context import Surroundings
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.widgets.cards import CARD_ROLE, Card
from minutes_app.ui.widgets.uniform import UniformView
from minutes_app.ui.widgets.uniform_cards import UniformCardDelegate

_MILLION = 1_000_000
_KEY = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class _Row:
    key: int


class _Model(QAbstractListModel):
    """Makes rows as they are asked for, and counts that."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.rows = rows
        self.asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt
        return 0 if parent.isValid() else self.rows

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        self.asked += 1
        if role == ROW_ROLE:
            return _Row(index.row())
        if role == CARD_ROLE:
            return Card(f"Row {index.row()}", "below")
        return f"Row {index.row()}" if role == Qt.ItemDataRole.AccessibleTextRole else None


def shown(qtbot: QtBot, around: Surroundings, rows: int) -> UniformView:
    view = UniformView()
    view._made = _Model(rows)  # type: ignore[attr-defined]
    qtbot.addWidget(view)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setModel(view._made)  # type: ignore[attr-defined]
    UniformCardDelegate(view, around.appearance)
    view.resize(300, 500)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings) -> UniformView:
    return shown(qtbot, around, _MILLION)


def chosen(view: UniformView) -> list[tuple[int, int]]:
    """Return the ranges that are selected."""
    selection = view.selectionModel().selection()
    return sorted(
        (selection.at(one).top(), selection.at(one).bottom()) for one in range(selection.size())
    )


def press(view: UniformView, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    QTest.keyClick(view, key, modifiers)


def click(view: UniformView, row: int, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def test_its_viewport_is_as_that_of_any_list(qtbot: QtBot, view: UniformView) -> None:
    """It is not the one that Qt made (see ``_viewport``)."""
    plain = QListView()
    qtbot.addWidget(plain)
    plain.setMouseTracking(True)
    plain.resize(view.size())
    plain.show()
    own, qts = view.viewport(), plain.viewport()
    for of in (own, qts):
        of.ensurePolished()
    differing = [
        one for one in Qt.WidgetAttribute if own.testAttribute(one) != qts.testAttribute(one)
    ]
    assert not set(differing) - {Qt.WidgetAttribute.WA_UnderMouse, Qt.WidgetAttribute.WA_Mapped}
    assert own.backgroundRole() == qts.backgroundRole()
    assert own.autoFillBackground() is qts.autoFillBackground()
    assert (own.focusProxy(), own.objectName()) == (view, qts.objectName())


def test_keys_go_through_a_million_rows(view: UniformView) -> None:
    page = view.viewport().height() // view.row_height() - 1
    for key, row in (
        (_KEY.Key_Down, 1), (_KEY.Key_Up, 0), (_KEY.Key_Up, 0),
        (_KEY.Key_PageDown, page), (_KEY.Key_End, _MILLION - 1), (_KEY.Key_Down, _MILLION - 1),
        (_KEY.Key_PageUp, _MILLION - 1 - page), (_KEY.Key_Home, 0),
    ):  # fmt: skip
        press(view, key)
        assert (view.currentIndex().row(), chosen(view)) == (row, [(row, row)])
        first, last = view.rows_in_sight()
        assert first <= row <= last
        place = view.visualRect(view.currentIndex())
        assert view.viewport().rect().contains(place), "all of it is in sight"


def test_ranges_are_selected_and_not_rows(view: UniformView) -> None:
    press(view, _KEY.Key_Home)
    press(view, _KEY.Key_Down)
    press(view, _KEY.Key_End, _SHIFT)
    assert chosen(view) == [(1, _MILLION - 1)]
    press(view, _KEY.Key_A, _CONTROL)
    assert chosen(view) == [(0, _MILLION - 1)]
    press(view, _KEY.Key_Home)
    click(view, 2, _CONTROL)
    click(view, 4, _CONTROL)
    assert chosen(view) == [(0, 0), (2, 2), (4, 4)]
    click(view, 2, _CONTROL)
    assert chosen(view) == [(0, 0), (4, 4)]
    click(view, 1)
    click(view, 3, _SHIFT)
    assert chosen(view) == [(1, 3)]


def test_enter_delete_and_double_click_are_told(qtbot: QtBot, view: UniformView) -> None:
    press(view, _KEY.Key_End)
    told: list[object] = []
    view.opened.connect(lambda index: told.append(index.row()))
    view.removing.connect(lambda: told.append("gone"))
    view.stepped.connect(told.append)
    press(view, _KEY.Key_Return)
    press(view, _KEY.Key_Delete)
    press(view, _KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(view, _KEY.Key_Home)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, QPoint(30, 30))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, QPoint(30, 30))
    assert told == [_MILLION - 1, "gone", -1, 0]
    assert view.key() == 0


def test_a_million_rows_ask_for_no_more_than_ten(qtbot: QtBot, around: Surroundings) -> None:
    asked: list[int] = []
    for rows in (20, _MILLION):
        view = shown(qtbot, around, rows)
        for key in (_KEY.Key_End, _KEY.Key_Home):
            press(view, key)
            qtbot.wait(20)
        press(view, _KEY.Key_A, _CONTROL)
        view.resize(280, 500)
        qtbot.wait(20)
        asked.append(view._made.asked)  # type: ignore[attr-defined]
    assert asked[1] <= 1.5 * asked[0]


def test_who_hears_the_list_has_its_rows_and_waits_for_none(
    qtbot: QtBot, view: UniformView
) -> None:
    QAccessible.setActive(True)
    try:
        heard = QAccessible.queryAccessibleInterface(view)
        assert heard.role() == QAccessible.Role.List
        assert heard.childCount() == _MILLION
        row = heard.child(777_777)
        assert row.role() == QAccessible.Role.ListItem
        assert row.text(QAccessible.Text.Name) == "Row 777777"
        start = thread_time()
        press(view, _KEY.Key_A, _CONTROL)
        press(view, _KEY.Key_End)
        assert thread_time() - start < 0.2, "no index is made of each row"
        assert heard.child(_MILLION - 1).state().selected
    finally:
        QAccessible.setActive(False)


def test_larger_letters_keep_the_place(view: UniformView) -> None:
    view.scrollTo(view.model().index(500_000, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    assert view.rows_in_sight()[0] == 500_000
    before, font = view.row_height(), view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.row_height() > 1.5 * before
    assert view.rows_in_sight()[0] == 500_000


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_few_rows_need_no_bar(qtbot: QtBot, around: Surroundings, rows: int) -> None:
    view = shown(qtbot, around, rows)
    assert view.verticalScrollBar().maximum() == 0
    assert view.rows_in_sight() == ((0, rows - 1) if rows else (0, -1))
    assert not view.indexAt(QPoint(10, 490)).isValid()
    press(view, _KEY.Key_End)
    assert view.currentIndex().row() == rows - 1
    click_place = QPoint(10, 490)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, click_place)
    assert chosen(view) == [], "a click beside the rows selects none"


class _Titles(_Model):
    """Rows with titles of any length."""

    def __init__(self, *titles: str) -> None:
        super().__init__(len(titles))
        self.titles = list(titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == CARD_ROLE:
            return Card(self.titles[index.row()], "below")
        return super().data(index, role)


def _titles(qtbot: QtBot, around: Surroundings, *titles: str) -> tuple[UniformView, _Titles]:
    view, model = UniformView(), _Titles(*titles)
    view._made = model  # type: ignore[attr-defined]
    qtbot.addWidget(view)
    view.setModel(model)
    UniformCardDelegate(view, around.appearance)
    view.resize(300, 500)
    view.show()
    qtbot.waitExposed(view)
    return view, model


_LONG = "关于进一步推进全市人才住房保障和公寓建设工作若干问题的专题座谈会"


def test_rows_have_two_lines_only_where_a_title_needs_them(
    qtbot: QtBot, around: Surroundings
) -> None:
    short, _ = _titles(qtbot, around, "例会", "专题会")
    long, _ = _titles(qtbot, around, "例会", _LONG)
    assert short.row_height() < long.row_height()
    assert short.visualRect(short.model().index(1, 0)).height() == short.row_height()
    long.resize(1200, 500)
    assert long.row_height() == short.row_height(), "there it has room on one line"
    long.resize(300, 500)
    assert long.row_height() > short.row_height()


def test_a_long_title_makes_room_before_it_is_painted(qtbot: QtBot, around: Surroundings) -> None:
    titles = [_LONG if at == 50 else f"例会 {at}" for at in range(100)]
    view, model = _titles(qtbot, around, *titles)
    height = view.row_height()
    top = view.indexAt(QPoint(5, 0)).row()
    view.verticalScrollBar().setValue(20 * height)
    assert (view.row_height(), view.indexAt(QPoint(5, 0)).row()) == (height, top + 20)
    view.setCurrentIndex(model.index(49, 0))
    view.scrollTo(model.index(50, 0))
    assert view.row_height() > height
    assert view.viewport().rect().contains(view.visualRect(model.index(49, 0)))
    view.verticalScrollBar().setValue(0)
    assert view.row_height() > height, "rows change their height once, not back and forth"


def test_a_title_that_changes_makes_room(qtbot: QtBot, around: Surroundings) -> None:
    view, model = _titles(qtbot, around, "例会", "专题会")
    height = view.row_height()
    model.titles[1] = _LONG
    model.dataChanged.emit(model.index(1, 0), model.index(1, 0))
    assert view.row_height() > height

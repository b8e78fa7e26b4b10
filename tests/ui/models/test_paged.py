"""Rows that come by pages: what is looked at is asked for, what came late is not shown."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from minutes_app.domain.errors import ArchiveError
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.paged import PAGE, PagedListModel, Take


@dataclass(frozen=True, slots=True)
class _Row:
    key: int
    words: str = ""


class _Model(PagedListModel[_Row]):
    def shown(self, row: _Row, role: int) -> object:
        return row.words if role == Qt.ItemDataRole.DisplayRole else None


class _Archive:
    """Answers when it is told to; ``asked`` are the questions that are open."""

    def __init__(self, total: int, words: str = "old") -> None:
        self.total = total
        self.words = words
        self.asked: list[tuple[int, int, Take[_Row]]] = []

    def fetch(self, first: int, count: int, take: Take[_Row]) -> None:
        self.asked.append((first, count, take))

    def answer(self) -> None:
        """Answer the oldest question."""
        first, count, take = self.asked.pop(0)
        take([_Row(key, self.words) for key in range(first, min(first + count, self.total))])


@pytest.fixture
def archive() -> _Archive:
    return _Archive(1_000_000)


@pytest.fixture
def model(qtbot: QtBot, archive: _Archive) -> _Model:
    made = _Model()
    made.show_list(archive.fetch, archive.total)
    return made


def look(model: _Model, *places: int) -> list[object]:
    """Return what some rows show."""
    return [model.index(place).data() for place in places]


def settle(qtbot: QtBot, archive: _Archive) -> None:
    """Answer until nothing is asked for any more."""
    for _ in range(20):
        qtbot.wait(2)
        while archive.asked:
            archive.answer()


def test_nothing_is_asked_for_before_somebody_looks(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    qtbot.wait(5)
    assert (model.rowCount(), archive.asked) == (1_000_000, [])


def test_a_row_comes_when_it_was_looked_at(qtbot: QtBot, model: _Model, archive: _Archive) -> None:
    assert look(model, 777_777) == [None]
    settle(qtbot, archive)
    assert look(model, 777_777) == ["old"]
    assert model.index(777_777).data(ROW_ROLE) == _Row(777_777, "old")
    assert model.row_of(777_777) == 777_777
    assert model.row_of(5) == -1


def test_neighbouring_pages_are_one_question(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    look(model, *range(PAGE - 5, PAGE + 5))
    qtbot.wait(5)
    assert [(first, count) for first, count, _ in archive.asked] == [(0, 2 * PAGE)]


def test_a_page_that_was_refused_is_asked_for_again_after_a_while(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    told: list[object] = []
    changed: list[tuple[int, int]] = []
    model.failed.connect(told.append)
    error = ArchiveError("archive.unreadable", path="a", reason="b")
    look(model, 3)
    for _ in range(2):
        qtbot.waitUntil(lambda: len(archive.asked) == 1)
        archive.asked.pop(0)[2].refused(error)
        look(model, 3)
        qtbot.wait(5)
        assert archive.asked == [], "who moves the pointer over a row asks no question each time"
        model.dataChanged.connect(lambda one, other, _: changed.append((one.row(), other.row())))
        model._again.timeout.emit()
        assert changed[-1] == (0, PAGE - 1), "a view looks at its rows anew"
        look(model, 3)
    assert told == [error], "the same fault is told once"
    settle(qtbot, archive)
    assert look(model, 3) == ["old"]


def test_what_was_refused_of_another_list_is_no_fault_of_this_one(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    told: list[object] = []
    model.failed.connect(told.append)
    look(model, 3)
    qtbot.wait(5)
    other = _Archive(10, "other")
    model.show_list(other.fetch, 10)
    archive.asked.pop(0)[2].refused(ArchiveError("archive.missing", path="a"))
    assert told == []
    look(model, 3)
    settle(qtbot, other)
    assert look(model, 3) == ["other"]


def test_of_many_places_only_the_last_are_asked_for(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    look(model, *range(0, 1_000_000, 10 * PAGE))
    settle(qtbot, archive)
    assert look(model, 999_000) == ["old"]
    assert len(model.loaded) < 10 * PAGE


def test_at_most_some_thousand_rows_stay(qtbot: QtBot, model: _Model, archive: _Archive) -> None:
    for place in range(0, 100 * PAGE, PAGE):
        look(model, place)
        qtbot.wait(1)
        while archive.asked:
            archive.answer()
    assert len(model.loaded) <= 4_000
    assert model.loaded[-1].key == 100 * PAGE - 1


def test_what_was_asked_of_another_list_is_not_shown(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    look(model, 3)
    qtbot.wait(5)
    other = _Archive(10, "other")
    model.show_list(other.fetch, 10)
    archive.answer()
    assert look(model, 3) == [None]
    settle(qtbot, other)
    assert look(model, 3) == ["other"]


def test_refreshed_rows_stay_in_sight_until_the_new_ones_come(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    look(model, 3)
    settle(qtbot, archive)
    archive.words = "new"
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.refresh()
    assert look(model, 3) == ["old"]
    settle(qtbot, archive)
    assert (look(model, 3), resets) == (["new"], [])


def test_first_rows_that_are_known_need_no_question(qtbot: QtBot, archive: _Archive) -> None:
    model = _Model()
    model.show_list(archive.fetch, 50, [_Row(key, "known") for key in range(50)])
    assert look(model, 0, 49) == ["known", "known"]
    qtbot.wait(5)
    assert archive.asked == []


@pytest.mark.parametrize("total", [60, 100, 316])
def test_rows_behind_the_known_ones_come_when_they_are_looked_at(
    qtbot: QtBot, archive: _Archive, total: int
) -> None:
    archive.total = total
    model = _Model()
    model.show_list(archive.fetch, 50, [_Row(key, "known") for key in range(50)])
    model.set_total(total)
    assert look(model, 0, 49) == ["known", "known"]
    qtbot.wait(5)
    assert archive.asked == []
    look(model, 50)
    settle(qtbot, archive)
    assert look(model, 0, 59) == ["old", "old"]


def test_rows_behind_a_nearer_end_are_gone(qtbot: QtBot, archive: _Archive) -> None:
    model = _Model()
    model.show_list(archive.fetch, 50, [_Row(key, "known") for key in range(50)])
    model.set_total(30)
    assert [row.key for row in model.loaded] == list(range(30))
    model.set_total(40)
    assert look(model, 29) == ["known"]
    look(model, 35)
    settle(qtbot, archive)
    assert look(model, 35) == ["old"]


def test_a_page_that_is_shorter_than_was_said_is_asked_for_once(
    qtbot: QtBot, model: _Model, archive: _Archive
) -> None:
    archive.total = 40
    look(model, 30, 60)
    settle(qtbot, archive)
    assert look(model, 30, 60) == ["old", None]
    qtbot.wait(5)
    assert archive.asked == []


_STEPS = st.lists(
    st.one_of(
        st.integers(0, 5 * PAGE).map(lambda place: ("look", place)),
        st.integers(0, 5 * PAGE).map(lambda total: ("total", total)),
        st.just(("answer", 0)),
        st.just(("refresh", 0)),
    ),
    max_size=20,
)


@given(_STEPS)
def test_whatever_happens_rows_stand_where_they_belong(
    qapp: object, steps: list[tuple[str, int]]
) -> None:
    archive, model = _Archive(3 * PAGE), _Model()
    model.show_list(archive.fetch, archive.total)
    for what, number in steps:
        if what == "look":
            model.index(number).data()
            model._ask_next()
        elif what == "answer" and archive.asked:
            archive.answer()
        elif what == "total":
            archive.total = number
            model.refresh(number)
        elif what == "refresh":
            model.refresh()
    while archive.asked:
        archive.answer()
    for place in range(model.rowCount()):
        model.index(place).data()
        model._ask_next()
        while archive.asked:
            archive.answer()
        assert model.index(place).data(ROW_ROLE) == _Row(place, "old")

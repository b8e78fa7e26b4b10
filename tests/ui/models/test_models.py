"""The models, watched by Qt's own tester through any change."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtTest import QAbstractItemModelTester

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.records import MeetingRecord
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.models.lists import RowListModel
from minutes_app.ui.models.meetings import MeetingListModel, MeetingRow
from minutes_app.ui.models.outline import OutlineModel, outline_rows
from tests.strategies import meeting_records, names, partial_dates


@dataclass(frozen=True)
class LetterRow:
    key: str
    shade: int


class Letters(RowListModel[LetterRow]):
    def shown(self, row: LetterRow, role: int) -> object:
        return row.key if role == 0 else None


letters = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 1)).map(
    lambda found: [LetterRow(key, shade) for key, shade in found.items()]
)


def watcher_of(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(letters, max_size=6))
def test_any_rows_to_any_rows(steps: list[list[LetterRow]]) -> None:
    model = Letters()
    watch = watcher_of(model)
    for rows in steps:
        model.set_rows(rows)
        assert list(model.rows) == rows
        assert [model.data(model.index(place)) for place in range(len(rows))] == [
            r.key for r in rows
        ]
    del watch


def test_one_row_in_the_middle_is_one_signal(qapp: QObject) -> None:
    model = Letters(qapp)
    model.set_rows([LetterRow(key, 0) for key in "abcd"])
    said: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: said.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: said.append(("out", first, last)))
    model.dataChanged.connect(lambda first, last: said.append(("new", first.row(), last.row())))
    model.set_rows([LetterRow(key, 0) for key in "abxcd"])
    model.set_rows([LetterRow(key, int(key == "b")) for key in "abxcd"])
    model.set_rows([LetterRow(key, int(key == "b")) for key in "abcd"])
    assert said == [("in", 2, 2), ("new", 1, 1), ("out", 2, 2)]


@pytest.mark.usefixtures("qapp")
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(record=meeting_records())
def test_every_entry_has_a_row(record: MeetingRecord) -> None:
    model = OutlineModel()
    watch = watcher_of(model)
    model.set_rows(outline_rows(record))
    assert [row.entry for row in model.rows] == record.outline().entries()
    assert all(model.data(model.index(place), 11) for place in range(model.rowCount()))
    del watch


summaries = st.lists(
    st.builds(
        MeetingSummary,
        id=st.sampled_from("abcdef").map(Id),
        title=names,
        day=st.just(""),
        start=partial_dates(),
        status=st.sampled_from(MeetingStatus),
        place=st.just("") | names,
        entries=st.integers(0, 9),
        binned=st.booleans(),
    ),
    unique_by=lambda one: one.id,
)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=30)
@given(steps=st.lists(summaries, max_size=4))
def test_the_list_of_meetings(steps: list[list[MeetingSummary]]) -> None:
    model = MeetingListModel()
    watch = watcher_of(model)
    for found in steps:
        rows = [MeetingRow(one) for one in found]
        model.show_list(lambda first, count, take: None, len(rows), rows)
        shown = [model.data(model.index(place)) for place in range(model.rowCount())]
        assert shown == [one.title for one in found]
        assert all(model.data(model.index(place), 11) for place in range(model.rowCount()))
    del watch

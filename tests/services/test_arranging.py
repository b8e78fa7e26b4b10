"""Series, on a real archive."""

import pytest

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.services.arranging import Arranging
from minutes_app.services.desk import Desk


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return next(one.id for one in desk.meetings.create("M").put if isinstance(one, Meeting))


def test_series(desk: Desk, meeting: Id) -> None:
    arranging = Arranging(desk.archive)
    change = arranging.put_in_series(meeting, " Weekly ")
    record = desk.meetings.load(meeting)
    assert record.series is not None
    assert record.series.name == "Weekly"
    kept = desk.meetings.load(meeting)
    kept.series = None
    kept.apply(change)
    assert kept.series == record.series
    arranging.edit_series(record.series.id, note="Mondays")
    assert [(one.name, one.note) for one in arranging.series()] == [("Weekly", "Mondays")]
    other = next(one.id for one in desk.meetings.create("N").put if isinstance(one, Meeting))
    arranging.put_in_series(other, "Weekly")
    assert len(arranging.series()) == 1
    arranging.put_in_series(meeting, "")
    assert desk.meetings.load(meeting).series is None

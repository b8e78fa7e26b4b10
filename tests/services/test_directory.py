"""Bodies belong to others, but never to themselves: a file of such a meeting could not be read."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body
from minutes_app.services.desk import Desk

CITY, BUREAU, OFFICE = (Body(Id(key), key) for key in ("city", "bureau", "office"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "a.minutes", create=True)
    made.directory.add(CITY, BUREAU, OFFICE)
    made.directory.edit(Body, BUREAU.id, parent=CITY.id)
    made.directory.edit(Body, OFFICE.id, parent=BUREAU.id)
    yield made
    made.close()


def parents(desk: Desk) -> dict[Id, Id | None]:
    return {one.id: one.parent for one in desk.directory.listing().bodies}


@pytest.mark.parametrize("parent", [CITY, BUREAU, OFFICE])
def test_no_body_belongs_to_itself(desk: Desk, parent: Body) -> None:
    before = parents(desk)
    with pytest.raises(RecordError) as refused:
        desk.directory.edit(Body, CITY.id, parent=parent.id)
    assert refused.value.code == "directory.circle"
    assert parents(desk) == before


@pytest.mark.parametrize(("kept", "other"), list(permutations([CITY, BUREAU, OFFICE], 2)))
def test_nor_after_two_became_one(desk: Desk, kept: Body, other: Body) -> None:
    desk.directory.merge(Body, kept.id, other.id)
    found = parents(desk)
    for body in found:
        above, steps = found[body], 0
        while above is not None:
            above, steps = found[above], steps + 1
            assert steps < len(found)

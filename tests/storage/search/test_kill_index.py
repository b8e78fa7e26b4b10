"""A program that is killed while it writes the index: it goes on, and what is there is right."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from minutes_app.domain.query import All, Order, Text
from minutes_app.services.desk import Desk
from minutes_app.storage.search.passages import SORTS, record_of
from tests.storage.search.reference import Archived
from tests.storage.search.test_building import fill

KILLS = 10

WORKER = """
import contextlib, random, sys
from pathlib import Path
from minutes_app.domain.errors import ConflictError
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.recording import NewEntry
from minutes_app.domain.dates import PartialDate
chance = random.Random(int(sys.argv[2]))
desk = Desk.open(Path(sys.argv[1]))
print("begun", flush=True)
desk.indexing.rebuild()
while True:
    meetings = [one.id for one in desk.meetings.all()]
    one = chance.choice(meetings)
    deed = chance.randrange(8)
    if deed < 2:
        desk.recording.add(one, NewEntry(f"人才公寓 {chance.random()}"))
    elif deed == 2 and len(meetings) > 3:
        desk.meetings.bin(one)
    elif deed == 3:
        with contextlib.suppress(ConflictError):
            desk.undo(ARCHIVE)
    elif deed == 4:
        desk.meetings.edit(one, start=PartialDate(2026, chance.randrange(1, 13)))
    elif deed == 5:
        with contextlib.suppress(ConflictError):
            desk.undo(one)
    elif deed == 6 and not chance.randrange(20):
        desk.indexing.rebuild()
    elif deed == 7:
        desk.indexing.tidy()
    for _ in range(3):
        desk.indexing.build_next(0)
"""


def test_an_index_is_right_after_each_of_many_kills(tmp_path: Path) -> None:
    path = tmp_path / "a.minutes"
    chance = random.Random(20261122)
    desk = Desk.open(path, create=True)
    fill(desk, months=4, entries=80)
    desk.close()
    for turn in range(KILLS):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, str(path), str(turn)],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        with pytest.raises(subprocess.TimeoutExpired):
            worker.communicate(timeout=chance.random())
        worker.kill()
        worker.communicate()
        desk = Desk.open(path)
        doubt = desk.indexing.check()
        assert doubt.sound, doubt
        while not desk.indexing.build_next().complete:
            pass
        doubt = desk.indexing.check()
        assert doubt.sound, doubt
        _finds_what_is_there(desk)
        desk.close()


def _finds_what_is_there(desk: Desk) -> None:
    connection = desk.archive.connection
    archived = Archived.of(connection)
    rows = connection.execute("SELECT id, sort, record FROM passage").fetchall()
    records = {row[0]: (SORTS[row[1]], record_of(row[2])) for row in rows}
    assert set(records.values()) == archived.found(All(()))
    query = desk.searching.parse("人才公寓")
    found = desk.searching.rows(query, Order.DATE, 0, 10_000)
    assert {records[one.passage] for one in found} == archived.found(Text("人才公寓"))

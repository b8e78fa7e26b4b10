"""A program that is killed loses nothing that it called saved."""

import random
import subprocess
import sys
from pathlib import Path

from minutes_app.domain.entries import Entry
from minutes_app.services.desk import Desk
from minutes_app.storage import reading

KILLS = 12

WRITER = """
import sys
from pathlib import Path
from minutes_app.domain.entries import Entry, Responsible
from minutes_app.domain.meetings import Meeting
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
desk = Desk.open(Path(sys.argv[1]), create=True)
meetings = desk.meetings.all()
meeting = meetings[0].id if meetings else desk.meetings.create("Weekly").of_type(Meeting)[0].id
number = 0
while True:
    number += 1
    new = NewEntry(f"entry {number}", lead=(Responsible("Bureau"),))
    change = desk.recording.add(meeting, new)
    print(change.of_type(Entry)[0].id, flush=True)
"""


def test_what_was_called_saved_is_there_after_each_of_many_kills(tmp_path: Path) -> None:
    path = tmp_path / "a.minutes"
    chance = random.Random(20260619)
    saved: list[str] = []
    for _ in range(KILLS):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        saved += [writer.stdout.readline().strip() for _ in range(chance.randrange(1, 60))]
        writer.kill()
        rest, _ = writer.communicate()
        # A line may have been cut; what came whole was called saved.
        saved += [line for line in rest.split("\n")[:-1] if line]
        desk = Desk.open(path)
        held = {
            entry.id for entry in reading.of_meeting(desk.archive, Entry, desk.meetings.all()[0].id)
        }
        assert set(saved) <= held
        assert desk.archive.damage() == []
        assert len(desk.tasks()) == len(held)
        desk.close()
    assert len(saved) > KILLS

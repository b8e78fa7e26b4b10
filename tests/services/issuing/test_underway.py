"""A program that is ended while it issues, at any step: all of it or nothing after the next start.

Real processes are killed: each ends itself with SIGKILL before, or after, one of the steps.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.documents.carried_apart import read_carried_apart
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting, MeetingStatus
from minutes_app.domain.papers import Version
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import Order, claim_paths, held_by, place, write_files
from minutes_app.services.issuing.underway import CutShort, mend
from minutes_app.services.papers.publishing import Format
from tests.services.issuing.issued import sample

ISSUER = """
import json, os, signal, sys
from pathlib import Path
from minutes_app.services.desk import Desk
from minutes_app.services.issuing import files
from minutes_app.services.issuing.files import Order, place, write_files
from minutes_app.services.papers.publishing import Format

steps = 0

def step():
    global steps
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)
    steps += 1

def between(module, name):
    real = getattr(module, name)
    def call(*arguments, **named):
        step()
        result = real(*arguments, **named)
        step()
        return result
    setattr(module, name, call)

def issue(path, out):
    for called in ("open", "fsync", "replace"):
        between(os, called)
    between(Path, "open")
    between(Path, "replace")
    desk = Desk.open(path)
    meeting = desk.meetings.all()[0].id
    order = Order(out, "minutes", (Format.JSON, Format.WORD))
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    step()
    desk.underway.begin(meeting, order)
    step()
    written = write_files(prepared.publication, order, prepared.made)
    step()
    desk.issuing.finish(prepared, written)
    step()
    place(written)
    step()
    desk.underway.end(meeting)
    step()
    desk.close()  # whoever reads the count opens the archive at once
    print(steps, flush=True)

def load_all(path):
    # What the first issue of a process loads, and every font of a home, is no step of an issue.
    desk = Desk.open(path, read_only=True)
    meeting = desk.meetings.all()[0].id
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    prepared.publication.write(Format.WORD)
    prepared.publication.write(Format.JSON)
    desk.close()

loaded = False
# A process of its own for each issue; made from one that has loaded everything already.
for line in sys.stdin:
    path, out, last = json.loads(line)
    if not loaded:
        load_all(Path(path))
        loaded = True
    child = os.fork()
    if not child:
        last = int(last)
        issue(Path(path), Path(out))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        print(os.WTERMSIG(status) if os.WIFSIGNALED(status) else -1, flush=True)
"""

NEVER = 10_000


class Issuer:
    """Issues the sample meeting in processes of their own, ended after so many steps."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", ISSUER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def issue(self, archive: Path, out: Path, last: int) -> int:
        """Return the signal that ended it, or how many steps a whole issue takes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([str(archive), str(out), last]), file=self._process.stdin, flush=True)
        return int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate(timeout=60)


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    made = Issuer()
    yield made
    made.close()


def made(folder: Path, sample_archive: Path | None = None) -> tuple[Path, Path, Id]:
    """Make an archive with a sample meeting and a folder in which something lies already."""
    archive, out = folder / "a.minutes", folder / "out"
    out.mkdir(parents=True)
    (out / "minutes.json").write_text("of somebody else")
    (out / ".hidden").write_text("of somebody else")
    (out / "minutes (3).docx").touch()
    os.utime(out / "minutes (3).docx", (1e9, 1e9))
    if sample_archive is not None:
        shutil.copy(sample_archive, archive)
    desk = Desk.open(archive, create=sample_archive is None)
    meeting = sample(desk) if sample_archive is None else desk.meetings.all()[0].id
    desk.close()
    return archive, out, meeting


def after_the_next_start(archive: Path, meeting: Id, out: Path) -> bool:
    """Put right what was cut short; hold the folder to the archive, tell if it is issued."""
    desk = Desk.open(archive)
    left = {"minutes.json", ".hidden", "minutes (3).docx"}
    for what in desk.underway.cut_short():
        assert mend(what).done
        assert mend(what).done  # once more does nothing
        desk.underway.end(what.meeting)
    assert desk.underway.cut_short() == []
    issued = desk.archive.get(Meeting, meeting).status is MeetingStatus.ISSUED
    versions = desk.versions.all(meeting)
    assert issued == bool(versions)
    files = {name: data for one in versions for name, data in desk.issuing.files(one.id)}
    found = {path.name: path.read_bytes() for path in out.iterdir() if path.name not in left}
    assert found == files
    assert {path.name for path in out.iterdir()} >= left
    assert (out / "minutes.json").read_text() == "of somebody else"
    assert (out / "minutes (3).docx").read_bytes() == b""
    assert desk.seals.check().sound
    desk.close()
    return issued


def test_killed_at_each_step_the_minutes_are_issued_with_their_files_or_not_at_all(
    tmp_path: Path, issuer: Issuer
) -> None:
    fresh, *_ = made(tmp_path / "fresh")
    archive, out, meeting = made(tmp_path / "whole", fresh)
    steps = issuer.issue(archive, out, NEVER)
    assert after_the_next_start(archive, meeting, out)
    assert steps > 20
    outcomes: list[bool] = []
    for last in range(steps):
        archive, out, meeting = made(tmp_path / str(last), fresh)
        assert issuer.issue(archive, out, last) == signal.SIGKILL
        if not is_issued(archive, meeting):
            # Nothing that could be sent stands there, even before the next start.
            for path in {*out.iterdir()} - {out / "minutes.json", out / "minutes (3).docx"}:
                assert path.name.startswith(".") or path.stat().st_size <= 36
        outcomes.append(after_the_next_start(archive, meeting, out))
    assert outcomes == sorted(outcomes)  # not issued up to one step, issued from there on
    assert {*outcomes} == {False, True}


def is_issued(archive: Path, meeting: Id) -> bool:
    desk = Desk.open(archive, read_only=True)
    try:
        return desk.archive.get(Meeting, meeting).status is MeetingStatus.ISSUED
    finally:
        desk.close()


def test_files_stand_under_their_names_only_once_they_are_issued(tmp_path: Path) -> None:
    archive, out, meeting = made(tmp_path)
    desk = Desk.open(archive)
    order = Order(out, "x", (Format.WORD,))
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    written = write_files(prepared.publication, order, prepared.made)
    assert (out / "x.docx").read_bytes() == held_by(order.id)
    version = desk.issuing.finish(prepared, written).of_type(Version)[0]
    assert version.id == order.id
    assert place(written) == ()
    assert read_carried_apart((out / "x.docx").read_bytes()).data == desk.versions.data(version.id)
    assert not [path for path in out.iterdir() if path.suffix == ".part"]
    desk.close()


def test_a_file_that_somebody_put_in_the_place_meanwhile_is_left(tmp_path: Path) -> None:
    issue = Id("0" * 36)
    (tmp_path / "x.pdf").write_bytes(b"mine")
    (tmp_path / f".{issue}.pdf.part").write_bytes(b"issued")
    what = CutShort(issue, Id("m"), "", tmp_path, "x", ("pdf",), 0.0, True, (("x.pdf", b"issued"),))
    assert mend(what).done
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]
    assert (tmp_path / "x.pdf").read_bytes() == b"mine"


def test_a_drive_that_is_not_there_is_asked_for_again(tmp_path: Path) -> None:
    what = CutShort(Id("0" * 36), Id("m"), "", tmp_path / "gone", "x", ("pdf",), 0.0, False)
    assert not mend(what).done
    (tmp_path / "gone").mkdir()
    claim_paths(tmp_path / "gone", ["x.pdf"], held_by(what.id))
    assert mend(what).done
    assert list((tmp_path / "gone").iterdir()) == []


def test_a_place_that_cannot_be_taken_is_told(tmp_path: Path) -> None:
    archive, out, meeting = made(tmp_path)
    desk = Desk.open(archive)
    order = Order(out, "x", (Format.JSON,))
    prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
    written = write_files(prepared.publication, order, prepared.made)
    (out / "x.json").unlink()
    (out / "x.json").mkdir()
    desk.issuing.finish(prepared, written)
    assert place(written) == (out / "x.json",)
    desk.close()

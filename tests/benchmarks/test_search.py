"""The measures of searching, with some dozen meetings: that they run, and what they tell."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import saving
from benchmarks.report import Row, line
from benchmarks.search import asked, corpus, exactness, size, times
from benchmarks.search.bench import Bench
from benchmarks.timing import Ratio
from minutes_app.domain.entries import Entry
from minutes_app.services.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
MEETINGS = 40


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small archive with its index."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "FOLDER", tmp_path_factory.mktemp("archives"))
        return corpus.indexed(MEETINGS)


@pytest.fixture
def bench(archive: Path) -> Bench:
    """Return the archive as it is measured."""
    return Bench.open(archive, MEETINGS)


def test_the_archive_is_always_the_same() -> None:
    assert corpus.rows_of(range(3, 6), MEETINGS) == corpus.rows_of(range(3, 6), MEETINGS)
    assert corpus.rows_of(range(3), MEETINGS) != corpus.rows_of(range(3, 6), MEETINGS)


def test_every_meeting_of_it_is_one_of_the_program(archive: Path) -> None:
    with closing(Desk.open(archive)) as desk:
        assert desk.archive.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        loaded = [desk.meetings.load(one) for one in corpus.meetings_of(archive)]
    assert len(loaded) == MEETINGS
    texts = [entry.text for one in loaded for entry in one.all_of(Entry)]
    # As the bars say: 841 MB in a million entries.
    assert 600 < sum(len(text.encode()) for text in texts) / len(texts) < 1_100


def test_what_is_found_is_what_stands_there(bench: Bench) -> None:
    with bench:
        rows = list(exactness.measure(bench))
    assert len(rows) == 2 * len(exactness.LENGTHS)
    assert [row.what for row in rows if row.missed] == []


def test_every_class_of_queries_finds_something(bench: Bench) -> None:
    with bench:
        empty = [
            group.name
            for group in asked.groups(bench)
            if not any(bench.count(one.text) for one in group.queries)
        ]
    assert empty == []


def test_every_class_is_timed(bench: Bench) -> None:
    with bench:
        rows = list(times.measure(bench, turns=8))
        rows += size.measure(bench, meetings=8)
    assert all(row.ratio is not None and row.ratio.value > 0 for row in rows)


def test_keys_in_the_window_are_timed(archive: Path) -> None:
    # In a process of its own: what is measured ends at the first fault.
    code = f"""
from pathlib import Path
from benchmarks.search import window
for row in window.measure(Path({str(archive)!r}), {MEETINGS}, keys=2):
    assert row.ratio is not None and row.ratio.value > 0, row
"""
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_an_entry_is_recorded_in_copies_of_the_archives(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "FOLDER", archive.parent)
    before = archive.read_bytes()
    rows = list(saving.compare((4, MEETINGS), turns=3))
    assert all(row.ratio is not None and row.ratio.value > 0 for row in rows)
    assert archive.read_bytes() == before


def test_what_is_opened_in_two_archives_is_alike(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "FOLDER", archive.parent)
    small = corpus.archive(12)
    one, other = corpus.alike(small, archive)
    assert one == corpus.meetings_of(small)[-1]
    assert other in corpus.meetings_of(archive)
    assert corpus.alike(archive, archive) == (corpus.meetings_of(archive)[-1],) * 2


@pytest.mark.parametrize(
    ("value", "at_least", "verdict"),
    [(2.0, True, "held"), (0.5, True, "MISSED"), (2.0, False, "MISSED"), (0.5, False, "held")],
)
def test_a_bar_may_be_the_least(value: float, at_least: bool, verdict: str) -> None:
    row = Row("what", "against", Ratio(value, value, value), 1.0, at_least=at_least)
    assert line(row).endswith(verdict)
    assert (">= 1.00" in line(row)) is at_least

"""Size of the index against the texts in it, and how fast it is built.

The texts are all that can be found: of entries and what belongs to them, of heads of meetings,
attendees, and the directory. The index is what the archive grew by when it was built: all of its
tables with their own indexes. The rate is against the least that building takes: the texts cut and
put into a bare table of FTS5 in one go, with nothing to filter by, and not safe at every moment.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.report import Row
from benchmarks.search import corpus
from benchmarks.search.bench import Bench
from benchmarks.timing import Ratio, seconds
from minutes_app.language.sameness import same
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.building import Builder, rebuild
from minutes_app.storage.search.cutting import tokens

SIZE_BAR = 1.0
_BUILT = 1_000
"""Meetings that are built anew for the rate of building."""
SLICE, LONGEST = 0.03, 0.04
"""Seconds: what the window gives the builder at a time, and what that may take."""
_ENTRIES = "SELECT sum(octet_length(text)) FROM entry"
_FLOOR = """
    CREATE VIRTUAL TABLE bare USING fts5(
      words, content='', contentless_delete=1, detail=none, prefix='1', tokenize='ascii')
"""
_TEXTS = {
    "entry": "text || note || coalesce(deadline ->> '$.stated_as', '')",
    "entry_lead": "name",
    "entry_support": "name",
    "entry_figures": "subject || quantity || unit",
    "task_progress": "text",
    "meeting": "title || theme || place",
    "meeting m JOIN series s ON s.id = m.series": "s.name",
    "attendee": "name",
    "attendee_offices": "title || body_name",
    "person": "name || other_names",
    "body": "name || short_name",
    "office": "title",
}
"""What is found by words, by its table: an expression of SQL for all of it in one row."""


def measure(bench: Bench, meetings: int = _BUILT) -> Iterator[Row]:
    """Weigh the index, and build one of so many meetings."""
    written, entries = texts(bench.raw), bench.raw.execute(_ENTRIES).fetchone()[0]
    index = (corpus.pages(bench.raw) - int(corpus.pages_of(bench.path).read_text("ascii"))) * (
        bench.raw.execute("PRAGMA page_size").fetchone()[0]
    )
    for against, size, bar in (("all texts in it", written, SIZE_BAR),
                               ("the texts of entries alone", entries, None)):  # fmt: skip
        yield Row("size of the index", against, _alone(index / size), bar)
    yield from _building(meetings)


def texts(connection: engine.Connection) -> int:
    """Return the bytes of all texts that can be found."""
    queries = [f"SELECT sum(octet_length({what})) FROM {table}" for table, what in _TEXTS.items()]
    return sum(connection.execute(query).fetchone()[0] or 0 for query in queries)


def _building(meetings: int) -> Iterator[Row]:
    """Build an index as behind the window, and put the same words into a bare one."""
    with tempfile.TemporaryDirectory() as name:
        copy, floor = Path(name) / "copy.minutes", Path(name) / "floor.db"
        shutil.copyfile(corpus.archive(meetings), copy)
        with Archive.open(copy) as archive:
            rebuild(archive)
            builder, slices = Builder(archive), list[float]()
            while not builder.build_next(0).complete:
                slices.append(seconds(partial(builder.build_next, SLICE)))
            found = [text for (text,) in archive.connection.execute("SELECT text FROM entry")]
        bare = seconds(partial(_fill, floor, found))
    yield Row(f"building, {len(found):,} entries", "bare FTS5 of their texts",
              _alone(sum(slices) / bare))  # fmt: skip
    longest = max(slices) / LONGEST
    yield Row("the longest turn of the builder", "40 ms", _alone(longest))


def _fill(path: Path, found: list[str]) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute(_FLOOR)
        connection.execute("BEGIN")
        rows = (" ".join(tokens((same(text),))) for text in found)
        connection.executemany("INSERT INTO bare (words) VALUES (?)", ((row,) for row in rows))
        connection.execute("COMMIT")


def _alone(value: float) -> Ratio:
    return Ratio(value, value, value)

"""The archive to search in: made once by several processes, kept under ``build/bench-search``.

It is written without history, in the real schema and by the program's own mapping, so that every
record is as the program would have written it. The file bears a digest of what makes it, so a
change of the generator or of the schema makes another one; the index in it knows its own version.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from typing import cast

from benchmarks.search import meetings as generator
from benchmarks.search.register import register
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Record
from minutes_app.host.files import move_into_place
from minutes_app.storage import engine, mapping
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.building import Builder, rebuild
from minutes_app.storage.search.tidying import tidy

MEETINGS = 100_000
"""With ten entries each: the archive of which ``docs/measures.md`` speaks."""
FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench-search"
_HERE = Path(__file__).parent
_SOURCES = ("vocabulary", "ids", "register", "texts", "meetings")
_CHUNK = 500
_NEWEST = 500
_SLICE = 2.0
"""Seconds that the builder is given at a time: nobody waits here."""
_AHEAD = 8
_CACHE = 600_000
"""Of SQLite while it writes, in KiB: links to people and bodies come in no order."""

Rows = dict[str, list[tuple[object, ...]]]
"""Rows by the statement that writes them."""


class _Collector:
    """Stands where a connection would, and keeps what it is asked to write."""

    def __init__(self) -> None:
        self.rows: Rows = {}

    def execute(self, statement: str, values: tuple[object, ...]) -> None:
        """Keep the values of a statement."""
        self.rows.setdefault(statement, []).append(tuple(values))


def path_of(meetings: int) -> Path:
    """Return where an archive of so many meetings is kept."""
    digest = hashlib.sha256(_tables())
    for name in _SOURCES:
        digest.update((_HERE / f"{name}.py").read_bytes())
    return FOLDER / f"{meetings}-{digest.hexdigest()[:12]}.minutes"


@cache
def _tables() -> bytes:
    """Return how the program makes the tables of a new archive."""
    query = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    with (
        tempfile.TemporaryDirectory() as name,
        Archive.open(Path(name) / "a.minutes", create=True) as made,
    ):
        return "\n".join(row[0] for row in made.connection.execute(query)).encode()


def archive(meetings: int = MEETINGS) -> Path:
    """Return an archive of so many meetings, made if it is not there yet; it has no index."""
    path = path_of(meetings)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.unlink(missing_ok=True)
        _make(new, meetings)
        move_into_place(pages_of(new), pages_of(path))
        move_into_place(new, path)
    return path


def indexed(meetings: int = MEETINGS) -> Path:
    """Return the archive with its index: made where it has none, or one of another version.

    Its pieces are joined, as the window does while nobody types.
    """
    path = archive(meetings)
    with Archive.open(path) as opened:
        builder = Builder(opened)
        while not builder.build_next(_SLICE).complete:
            pass
        while tidy(opened, _SLICE):
            pass
    path.with_name(path.name + ".lock").unlink()
    return path


def pages_of(path: Path) -> Path:
    """Return the file that keeps how many pages an archive had without an index."""
    return path.with_name(path.name + ".pages")


def meetings_of(path: Path) -> list[Id]:
    """Return the meetings of an archive, the oldest first."""
    with closing(engine.connect(path, read_only=True)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM meeting ORDER BY id")]


def alike(small: Path, large: Path) -> tuple[Id, Id]:
    """Return the last meeting of one archive, and the one most like it among the newest of another.

    As many entries and attendees, and texts of about the same length.
    """
    meeting, *wanted = _newest(small, 1)[0]
    near = min(
        _newest(large, _NEWEST),
        key=lambda found: [abs(a - b) for a, b in zip(found[1:], wanted, strict=True)],
    )
    return meeting, near[0]


def rows_of(chunk: range, of: int) -> Rows:
    """Return the rows of some meetings."""
    known = register(people_of(of))
    return _rows(record for number in chunk for record in generator.records(number, of, known))


def people_of(meetings: int) -> int:
    """Return how many people the directory has: half as many as there are meetings."""
    return max(40, meetings // 2)


def _newest(path: Path, count: int) -> list[tuple[Id, int, int, int]]:
    """Return the newest meetings, with their entries, attendees, and the length of their texts."""
    query = """
        SELECT m.id, count(*), (SELECT count(*) FROM attendee a WHERE a.meeting = m.id),
          sum(length(e.text))
        FROM entry e JOIN (SELECT id FROM meeting ORDER BY id DESC LIMIT ?) m ON m.id = e.meeting
        GROUP BY m.id ORDER BY m.id DESC
    """
    with closing(engine.connect(path, read_only=True)) as connection:
        return connection.execute(query, (count,)).fetchall()


def pages(connection: engine.Connection) -> int:
    """Return how many pages of an archive are in use."""
    asked = "SELECT page_count - freelist_count FROM pragma_page_count, pragma_freelist_count"
    return connection.execute(asked).fetchone()[0]


def _make(path: Path, meetings: int) -> None:
    Archive.open(path, create=True).close()
    with closing(engine.connect(path)) as connection:
        # Nothing of it is missed if the machine stops here: it is made anew.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF",
                       f"cache_size = -{_CACHE}"):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")
        _write(connection, _rows(iter(register(people_of(meetings)).records())))
        for rows in _made(meetings):
            _write(connection, rows)
        connection.execute("DELETE FROM derived WHERE name IN ('name_keys', 'lists')")
        connection.execute("PRAGMA journal_mode = WAL")
    with Archive.open(path) as made:  # which makes what is derived
        rebuild(made)  # it was empty when it was made, and its index was complete
        pages_of(path).write_text(str(pages(made.connection)), encoding="ascii")
    path.with_name(path.name + ".lock").unlink()


def _made(meetings: int) -> Iterator[Rows]:
    """Yield the rows of all meetings, some hundred at a time, in order."""
    chunks = [range(at, min(at + _CHUNK, meetings)) for at in range(0, meetings, _CHUNK)]
    work = partial(rows_of, of=meetings)
    if len(chunks) == 1:
        yield work(chunks[0])
        return
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        # A few chunks ahead of the writer, not all: they are large.
        for at in range(0, len(chunks), _AHEAD):
            yield from pool.map(work, chunks[at : at + _AHEAD])


def _rows(records: Iterator[Record]) -> Rows:
    collector = _Collector()
    for record in records:
        mapping.insert(cast("engine.Connection", collector), record)
    return collector.rows


def _write(connection: engine.Connection, rows: Rows) -> None:
    connection.execute("BEGIN")
    for statement, values in rows.items():
        connection.executemany(statement, values)
    connection.execute("COMMIT")

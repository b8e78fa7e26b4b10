"""All that a search finds, as a file for people or for a spreadsheet.

It is asked of the archive in portions, and written as it comes, so that a million places need no
memory (a Word file is held until it is whole, and holds fewer). A file is written whole or not at
all.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Protocol

from minutes_app.domain.query import Order, Query
from minutes_app.host.files import write_whole, writing_whole
from minutes_app.language.current import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, name_of_field, shown_language
from minutes_app.storage.search.results import Hit, IndexState, Where
from minutes_app.storage.search.wholes import WholePart

if TYPE_CHECKING:
    from minutes_app.documents.results.rows import Found, Listing

PORTION = 500
"""Places that are asked for at once."""

Progress = Callable[[int, int], None]
"""Is told now and then how many places are written, and of how many."""


class ResultFormat(StrEnum):
    """A kind of file that results leave the house as; its value is the file's ending."""

    WORD = "docx"
    SPREADSHEET = "xlsx"
    CSV = "csv"


class Source(Protocol):
    """What results are asked of; a ``Searching`` or ``Searcher``."""

    def until(self, stop: Event) -> AbstractContextManager[None]:
        """Search in this block until ``stop`` is set."""
        ...

    def steady(self) -> AbstractContextManager[None]:
        """See one state of the archive in this block."""
        ...

    def total(self, query: Query, most: int | None = None) -> int:
        """Return how many places there are."""
        ...

    def rows(self, query: Query, order: Order, first: int, count: int) -> list[Hit]:
        """Return places from anywhere in the list of all."""
        ...

    def whole_parts(self, query: Query, hits: list[Hit]) -> list[tuple[WholePart, ...]]:
        """Return the whole text of some places."""
        ...

    def state(self) -> IndexState:
        """Return how much of the archive is in the index."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """All that a query finds in an order, or the first ``most`` of it."""

    query: Query
    order: Order = Order.DATE
    most: int | None = None


def export_results(
    source: Source,
    query: Query,
    path: Path,
    form: ResultFormat,
    *,
    order: Order = Order.DATE,
    progress: Progress | None = None,
    stop: Event | None = None,
) -> int:
    """Write all that a query finds to ``path``, and return how many places that are.

    It runs on the thread of ``source``; ``stop`` may be set by any thread. Raises ``ExportError``
    (``results.too_many`` for Word, ``export.unwritable``), and ``SearchInterrupted`` where it was
    stopped: a file that stood at ``path`` is then untouched.
    """
    asked, halt = Asked(query, order), stop or Event()
    with source.steady(), source.until(halt):
        listing = _listing(source, asked)
        written = 0

        def pace(count: int) -> None:
            nonlocal written
            written = count
            with source.until(halt):  # looks whether to stop
                if progress is not None:
                    progress(count, max(listing.total, count))

        _write(path, form, listing, _found(source, asked), pace)
    return written


def hits_in_portions(source: Source, asked: Asked) -> Iterator[list[Hit]]:
    """Yield places, a portion at a time; in a block of ``steady`` they are those of one moment.

    Else what is recorded meanwhile moves the rest on by a place; no place is told twice for that.
    """
    first, before = 0, frozenset[int]()
    while asked.most is None or first < asked.most:
        size = PORTION if asked.most is None else min(PORTION, asked.most - first)
        hits = source.rows(asked.query, asked.order, first, size)
        if not hits:
            return
        yield [hit for hit in hits if hit.passage not in before]
        before = frozenset(hit.passage for hit in hits)
        first += len(hits)


def _write(
    path: Path,
    form: ResultFormat,
    listing: "Listing",
    rows: "Iterator[Found]",
    pace: Callable[[int], None],
) -> None:
    if form is ResultFormat.WORD:
        from minutes_app.documents.results.word_file import (  # noqa: PLC0415 - not for the rest
            write_results_word,
        )

        write_whole(path, write_results_word(listing, rows, pace))
        return
    with writing_whole(path) as file:
        if form is ResultFormat.CSV:
            from minutes_app.documents.results.csv_file import write_csv  # noqa: PLC0415

            write_csv(file, rows, pace)
        else:
            from minutes_app.documents.results.spreadsheet import (  # noqa: PLC0415
                write_spreadsheet,
            )

            write_spreadsheet(file, listing, rows, pace)


def _listing(source: Source, asked: Asked) -> "Listing":
    from minutes_app.documents.results.rows import Listing  # noqa: PLC0415 - not at start

    return Listing(
        asked.query.text,
        datetime.now(UTC),
        source.total(asked.query, asked.most),
        order_name(asked.order),
        shown_language(),
        complete=source.state().complete,
    )


def order_name(order: Order) -> str:
    """Return what an order of results is called."""
    if order is Order.RELEVANCE:
        return translate("results", "by relevance")
    return translate("results", "by date, the newest first")


def _found(source: Source, asked: Asked) -> "Iterator[Found]":
    for hits in hits_in_portions(source, asked):
        yield from map(_row, hits, source.whole_parts(asked.query, hits))


def name_of_sort(where: Where) -> str:
    """Return what a sort of record is called where something was found in it."""
    own = {
        Where.MEETING: translate("search", "Meeting"),
        Where.PERSON: translate("search", "Person"),
        Where.BODY: translate("search", "Body"),
        Where.ANNEX: translate("search", "Annex"),
    }
    return own.get(where) or name_of_field(where.value)


def _row(hit: Hit, parts: tuple[WholePart, ...]) -> "Found":
    from minutes_app.documents.results.rows import Found  # noqa: PLC0415 - not at start

    text, marks = _joined(parts)
    return Found(
        group=hit.meeting or hit.record,
        title=hit.title,
        where=name_of_sort(hit.where),
        text=text,
        day=hit.start.whole_day,
        shown_day=show_date(hit.start, shown_language()) if hit.start.known else "",
        kind=name_of(hit.kind) if hit.kind else "",
        speakers=hit.speakers,
        owners=hit.owners,
        due=hit.due,
        status=name_of(hit.status) if hit.status else "",
        marks=marks,
    )


def _joined(parts: tuple[WholePart, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return parts one below the other; what is not the text of its record is named."""
    text, marks = "", list[tuple[int, int]]()
    for part in parts:
        if text:
            text += "\n"
        if part.part not in _PLAIN:
            text += translate("results", "{part}: ").format(part=name_of_field(part.part))
        marks += [(len(text) + start, len(text) + end) for start, end in part.marks]
        text += part.text
    return text, tuple(marks)


_PLAIN = frozenset({"text", "title", "name"})
"""Parts that need no name before them: they are what the record is about."""

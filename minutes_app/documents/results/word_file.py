"""Results as a document for people: one table on a wide page, the words that were found marked."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Final

from minutes_app.documents.layout import Layout, SpanStyle
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.results.heights import Heights
from minutes_app.documents.results.rows import Found, Listing, Pace
from minutes_app.documents.tree import (
    Block,
    Cell,
    Document,
    Paragraph,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.errors import ExportError
from minutes_app.domain.meetings import Language
from minutes_app.language.current import translate
from minutes_app.language.dates import show_date

MOST_ROWS: Final = 20_000
"""Rows of a document. Word takes minutes to lay out more, and nobody reads them on paper."""
ROWS_OF_TABLE: Final = 250
"""Rows of one table. LibreOffice takes time by the square of them: of 5,000 it takes minutes."""
_SHARES = (0.17, 0.085, 0.1, 0.37, 0.13, 0.145)
_STYLE = "ledger"
_EVERY = 500
_MATCH = "match"


def write_results_word(listing: Listing, rows: Iterable[Found], pace: Pace) -> bytes:
    """Return results as a Word file. Raises ``ExportError`` (``results.too_many``).

    Rows are set as they come: only the file itself is ever held.
    """
    from minutes_app.documents.word import write_word  # noqa: PLC0415 - imports docx

    if listing.total > MOST_ROWS:
        raise ExportError("results.too_many", total=listing.total, most=MOST_ROWS)
    title = translate("results", "Search results")
    layout = results_layout(listing.language)
    blocks = (plain_paragraph("title", title), *_facts(listing))
    head = Document(f"{title}: {listing.query}", listing.language, layout.name, blocks)
    return write_word(head, layout, more=_tables(rows, pace, title, layout), stamp=listing.at)


def results_layout(language: Language) -> Layout:
    """Return the layout of results: that of the task ledger, with a style for what was found."""
    chinese = language is Language.CHINESE
    ledger = load_layout("ledger-zh" if chinese else "ledger-en")
    match = SpanStyle(
        "找到的词" if chinese else "Found Words", face="heiti" if chinese else "", bold=True
    )
    return replace(ledger, spans={**ledger.spans, _MATCH: match})


def _facts(listing: Listing) -> Iterator[Paragraph]:
    local = listing.at.astimezone()
    day = _day(local.date(), listing.language)
    facts = [
        (translate("results", "Searched for: "), listing.query),
        (translate("results", "Searched on: "), f"{day} {local:%H:%M}"),
        (translate("results", "Found: "), f"{listing.total:,}"),
        (translate("results", "Order: "), listing.order),
    ]
    if not listing.complete:
        words = translate("results", "A part of the archive was not in the index yet.")
        facts.append((translate("results", "Note: "), words))
    for label, text in facts:
        yield Paragraph("head-line", (Span(text),), label=label)


def _heads() -> tuple[str, ...]:
    return (
        translate("results", "Meeting"),
        translate("results", "Kind"),
        translate("results", "Speaker"),
        translate("results", "Text"),
        translate("results", "Responsible"),
        translate("results", "Due, status"),
    )


def _tables(rows: Iterable[Found], pace: Pace, title: str, layout: Layout) -> Iterator[Block]:
    """Yield tables with a line between them; where a table is full, the next has its head anew."""
    none = True
    head = tuple(Cell((plain_paragraph("table-head", one),)) for one in _heads())
    heights, body = Heights(layout, _STYLE, _SHARES), _rows(rows, pace, layout.language)
    while piece := tuple(islice(body, ROWS_OF_TABLE)):
        none = False
        tall = frozenset(number for number, row in enumerate(piece) if heights.is_tall(row))
        yield Table(_STYLE, _SHARES, piece, head, title, title, loose=tall)
        if len(piece) == ROWS_OF_TABLE:
            yield plain_paragraph("table", "")
    if none:
        yield plain_paragraph("body", translate("results", "Nothing was found."))


def _rows(rows: Iterable[Found], pace: Pace, language: Language) -> Iterator[tuple[Cell, ...]]:
    group, count = None, 0
    for count, row in enumerate(rows, start=1):
        first = count % ROWS_OF_TABLE == 1
        yield (
            _meeting(row, language, named=first or row.group != group),
            _cell(row.kind or row.where),
            _cell(*row.speakers),
            Cell(tuple(_lines(row.text, row.marks))),
            _cell(*row.owners),
            _cell(_day(row.due, language), row.status),
        )
        group = row.group
        if count % _EVERY == 0:
            pace(count)
    pace(count)


def _day(day: date | None, language: Language) -> str:
    return show_date(PartialDate.of(day), language) if day else ""


def _meeting(row: Found, language: Language, *, named: bool) -> Cell:
    """Say when and what the meeting was; of the next places of the same one its day will do.

    One of them may stand first on a page: without a day nobody could tell what it belongs to.
    """
    day = row.shown_day or _day(row.day, language)
    if not named:
        return _cell(day)
    title = Paragraph("table", (Span(row.title, _MATCH),))
    return Cell((plain_paragraph("table", day), title) if day else (title,))


def _cell(*texts: str) -> Cell:
    told = [one for one in texts if one] or [""]
    return Cell(tuple(plain_paragraph("table", one) for one in told))


def _lines(text: str, marks: tuple[tuple[int, int], ...]) -> Iterator[Paragraph]:
    """Set a text with what was found in it; each of its lines is a paragraph."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = [(max(a, start), min(b, end)) for a, b in marks if a < end and b > start]
        yield Paragraph("table", tuple(_spans(text, start, end, inside)))
        start = end + 1


def _spans(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> Iterator[Span]:
    for begin, finish in marks:
        if begin > start:
            yield Span(text[start:begin])
        if finish > max(begin, start):
            yield Span(text[max(begin, start) : finish], _MATCH)
        start = max(start, finish)
    if end > start:
        yield Span(text[start:end])

"""The Word file of a meeting of 1, 10 and 100 pages, and what composing it takes beside.

The floor is the least that any writer must do: put the same texts into plain paragraph elements
and pack them. Bar: 3 times the floor at 100 pages. ``python -m benchmarks word``
"""

from collections.abc import Iterator

from benchmarks.peers import word_floor
from benchmarks.report import Row
from benchmarks.samples import meeting_of_pages
from benchmarks.timing import in_turns, ratio
from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages.texts import block_texts
from minutes_app.documents.tree import Document
from minutes_app.documents.word import write_word

PAGES = (1, 10, 100)
BAR = 3.0
_TURNS = 9


def measure() -> Iterator[Row]:
    """Measure all sizes, writer and floor in turns, and composing on its own."""
    layout = load_layout("official-zh")
    for pages in PAGES:
        yield from _size(pages, layout)


def _size(pages: int, layout: Layout) -> Iterator[Row]:
    record = meeting_of_pages(pages)
    document = compose(record, layout)
    texts = _texts(document, layout)
    works = {
        "write": lambda: write_word(document, layout),
        "compose": lambda: compose(record, layout),
        "floor": lambda: word_floor(texts),
    }
    taken = in_turns(works, _TURNS)
    full = pages == max(PAGES)
    found = ratio(taken, "write", "floor")
    yield Row(f"Word, {pages} pages", "zip and strings", found, BAR if full else None)
    if full:
        found = ratio(taken, "compose", "write")
        yield Row(f"composing {pages} pages", "writing them as Word", found)


def _texts(document: Document, layout: Layout) -> list[str]:
    return [text for block in document.blocks for text in block_texts(block, layout)]

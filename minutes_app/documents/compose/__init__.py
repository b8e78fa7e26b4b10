"""Composing: the record of a meeting told as a document, in the manner of a layout."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from minutes_app.documents.compose.cards import compose_cards
from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.formal import compose_formal
from minutes_app.documents.compose.ledger import compose_ledger
from minutes_app.documents.compose.letter import compose_letter, compose_letter_head
from minutes_app.documents.compose.news import compose_news
from minutes_app.documents.compose.official import compose_official
from minutes_app.documents.compose.receipts import compose_receipts
from minutes_app.documents.compose.sheet import compose_sheet
from minutes_app.documents.compose.verbatim import compose_record
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import LayoutError
from minutes_app.documents.tree import Document
from minutes_app.domain.meetings import House
from minutes_app.domain.records import MeetingRecord

Composer = Callable[[Context], Document]

COMPOSERS: Mapping[str, Composer] = MappingProxyType(
    {
        "official": compose_official,
        "letter": compose_letter,
        "letter-head": compose_letter_head,
        "formal": compose_formal,
        "news": compose_news,
        "attendance": compose_sheet,
        "cards": compose_cards,
        "record": compose_record,
        "ledger": compose_ledger,
        "distribution": compose_receipts,
    }
)
"""The ways to tell a meeting, by the name that a layout gives as its ``composer``."""


def compose(record: MeetingRecord, layout: Layout, house: House | None = None) -> Document:
    """Tell the record of a meeting as a document whose styles are those of ``layout``.

    ``house`` gives mark, office and copies where the meeting has none of its own. Raises
    ``LayoutError`` (``layout.invalid``) where the layout names no composer that there is, or lacks
    a phrase that it needs.
    """
    if layout.composer not in COMPOSERS:
        raise LayoutError(
            "layout.invalid", file=layout.name, reason=f"composer = {layout.composer!r}"
        )
    return COMPOSERS[layout.composer](Context.of(record, layout, house))

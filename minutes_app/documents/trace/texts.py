"""The texts of a record and of what was composed from it, to look words up in."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import cast

from minutes_app.documents.trace.names import folded
from minutes_app.documents.tree import Document, Imprint
from minutes_app.domain.entries import Entry
from minutes_app.domain.papers import Version, Wording
from minutes_app.domain.records import MeetingRecord

_ID = re.compile("[0-9a-f]{8}-[0-9a-f-]{27}")


def words_of_entry(entry: Entry) -> list[str]:
    """Return every text of an entry that may be printed."""
    return [*_texts((entry.text, entry.figures, entry.lead, entry.support, entry.deadline))]


def known_text(document: Document, record: MeetingRecord) -> str:
    """Return all that the record says and all that was composed from it, folded, in one.

    What was set by hand is not among it, only what was composed in its place.
    """
    texts = [
        text
        for one in record.records()
        if not isinstance(one, Wording | Version)
        for text in _texts(one)
    ]
    texts += [record.series.name] if record.series else []
    for paragraph in document.paragraphs():
        texts.append(paragraph.label)
        texts.append(paragraph.by_hand.composed if paragraph.by_hand else paragraph.text)
    for block in document.blocks:
        if isinstance(block, Imprint):
            texts += [text for row in block.rows for text in row]
    texts += [one.paragraph.text for one in document.left_out]
    return folded("\n".join(texts))


def _texts(value: object) -> Iterator[str]:
    """Yield every text in a value, however deep; ids are none."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        if not _ID.fullmatch(value):
            yield value
    elif isinstance(value, tuple):
        for part in cast("tuple[object, ...]", value):
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))

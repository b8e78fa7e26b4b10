"""Composing and typesetting for the preview, off the window's thread, again and again."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from minutes_app.documents.faces import Faces, StandIn
from minutes_app.documents.layout import Layout
from minutes_app.documents.layout import Page as PaperSize
from minutes_app.documents.pages import Pages, Typesetter
from minutes_app.documents.pages.items import Extent
from minutes_app.documents.tree import Document, Key
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.papers.publishing import compose_minutes, faces_for, layout_for
from minutes_app.services.papers.shelf import Shelf
from minutes_app.ui.preview.spots import Spots

_SHIPPED = Shelf()


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of a meeting as they would be printed now, and the faces they are set in.

    ``places`` says of each entry on which page (from 0) it begins, and where on it; ``spots``
    where each paragraph of ``document`` stands. ``changed`` are the paragraphs set by hand for
    which something else would be composed now than when their words were set.
    """

    pages: Pages
    faces: Faces
    layout: str
    stand_ins: tuple[StandIn, ...]
    places: Mapping[Id, tuple[int, Extent]]
    document: Document
    spots: Spots
    paper: PaperSize
    changed: frozenset[Key]


class PreviewSetter:
    """Sets a meeting's minutes; what did not change since the last time is not broken anew.

    A typesetter remembers between calls and serves one call at a time, so calls wait for each
    other; superseded ones are dropped before they begin (``Work.documents``).
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._typesetters: dict[str, Typesetter] = {}

    def set(
        self,
        record: MeetingRecord,
        house: House | None,
        layout_name: str,
        shelf: Shelf = _SHIPPED,
    ) -> Sheets:
        """Return the pages of a snapshot of a meeting. Raises ``FaceError``, ``LayoutError``."""
        with self._turn:
            layout = layout_for(record, layout_name, shelf=shelf)
            setter = self._typesetters.get(layout.name)
            # A layout of the house that was changed keeps its name.
            if setter is None or setter.layout != layout:
                setter = Typesetter(layout, faces_for(layout), lenient=True)
                self._typesetters[layout.name] = setter
            document = compose_minutes(record, layout, house)
            return sheets_of(document, layout, setter, _changed(document, record))


def sheets_of(
    document: Document, layout: Layout, setter: Typesetter, changed: frozenset[Key] = frozenset()
) -> Sheets:
    """Set a document and return its pages with where everything stands on them."""
    pages = setter.typeset(document)
    return Sheets(
        pages, setter.faces, layout.name, setter.faces.stand_ins(), _places(pages), document,
        Spots(document, layout, pages), layout.page, changed,
    )  # fmt: skip


def _changed(document: Document, record: MeetingRecord) -> frozenset[Key]:
    """Return the paragraphs whose entry is no longer what their words were set for."""
    known = {one.id: one for one in record.all_of(Wording)}
    found: set[Key] = set()
    for paragraph in document.paragraphs():
        by_hand = paragraph.by_hand
        wording = known.get(by_hand.wording) if by_hand and not by_hand.added else None
        if by_hand and wording and by_hand.composed not in {wording.composed, wording.text}:
            found.add(paragraph.key)
    return frozenset(found)


def _places(pages: Pages) -> dict[Id, tuple[int, Extent]]:
    """Return where each entry begins: what is chosen in the outline is not looked for page by page.

    From the last page to the first, so that the first place of an entry remains.
    """
    numbered = [*enumerate(pages.pages)]
    return {
        extent.source: (number, extent)
        for number, page in reversed(numbered)
        for extent in reversed(page.extents)
    }

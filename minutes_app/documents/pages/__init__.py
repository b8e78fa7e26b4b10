"""The typesetter: a document tree and a layout to positioned pages that painters draw."""

from minutes_app.documents.pages.elements import ARTIFACT, Element, Role
from minutes_app.documents.pages.items import (
    Bookmark,
    Box,
    Extent,
    GlyphRun,
    Ink,
    Line,
    Page,
    Pages,
    Placed,
)
from minutes_app.documents.pages.positions import glyph_positions
from minutes_app.documents.pages.typesetter import Typesetter

__all__ = [
    "ARTIFACT",
    "Bookmark",
    "Box",
    "Element",
    "Extent",
    "GlyphRun",
    "Ink",
    "Line",
    "Page",
    "Pages",
    "Placed",
    "Role",
    "Typesetter",
    "glyph_positions",
]

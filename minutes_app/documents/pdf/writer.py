"""Writing a document as PDF."""

import importlib
from io import BytesIO
from typing import Any

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages import Bookmark, Pages, Typesetter
from minutes_app.documents.pdf.painter import PagePainter
from minutes_app.documents.tree import Document
from minutes_app.domain.errors import FaceError

_CREATOR = "Minutes"
_VERSION = (1, 7)


def write_pdf(
    document: Document,
    layout: Layout,
    faces: Faces,
    *,
    pages: Pages | None = None,
    deterministic: bool = False,
) -> bytes:
    """Return the document as a PDF file.

    ``pages`` are those of a typesetter with the same layout and faces, if there are any already.
    ``deterministic`` leaves the time out, so that the same document gives the same bytes. Raises
    ``FaceError`` (``face.none``) where no face on this machine shows some of its characters.
    """
    if pages is None:
        pages = Typesetter(layout, faces).typeset(document)
    if pages.missing:
        raise FaceError("face.none", characters=pages.missing, faces="")
    target = BytesIO()
    paper: Any = importlib.import_module("minutes_app.documents.pdf.paper")
    canvas: Any = paper.PaperCanvas(
        target,
        pageCompression=1,
        invariant=1 if deterministic else 0,
        pdfVersion=_VERSION,
        lang=document.language.value,
    )
    _describe(canvas, document)
    painter = PagePainter(faces)
    marks = _Marks(canvas, pages)
    for number, page in enumerate(pages.pages):
        canvas.setPageSize((page.width, page.height))
        canvas.addLiteral(painter.content(page))
        marks.add(number, page.height)
        canvas.close_page()
    for face in painter.embedded.values():
        canvas.embed(face)
    canvas.save()
    return target.getvalue()


def _describe(canvas: Any, document: Document) -> None:
    canvas.setTitle(document.title)
    canvas.setAuthor(document.author)
    canvas.setSubject(document.subject)
    canvas.setKeywords(", ".join(document.keywords))
    canvas.setCreator(_CREATOR)
    canvas.setViewerPreference("DisplayDocTitle", "true")


class _Marks:
    """Bookmarks: one outline entry for each heading, no level skipped."""

    def __init__(self, canvas: Any, pages: Pages) -> None:
        self._canvas = canvas
        self._waiting: dict[int, list[Bookmark]] = {}
        for bookmark in pages.bookmarks:
            self._waiting.setdefault(bookmark.page, []).append(bookmark)
        self._level = -1
        self._count = 0
        if pages.bookmarks:
            canvas.showOutline()

    def add(self, page: int, height: float) -> None:
        """Add the bookmarks of the page being painted."""
        for bookmark in self._waiting.get(page, ()):
            self._level = min(bookmark.level - 1, self._level + 1)
            self._count += 1
            key = f"heading-{self._count}"
            self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=height - bookmark.y, zoom=0)
            self._canvas.addOutlineEntry(bookmark.title, key, self._level, closed=False)

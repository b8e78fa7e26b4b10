"""Writing a document as PDF: archival (PDF/A-3b), tagged, with the meeting's record inside."""

from collections.abc import Sequence
from datetime import datetime

from minutes_app.documents.carried import content_hash
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages import Pages, Typesetter
from minutes_app.documents.pdf.archival import (
    Description,
    add_information,
    add_metadata,
    add_output_intent,
)
from minutes_app.documents.pdf.attachment import (
    RECORD_NAME,
    RECORD_TYPE,
    AttachedFile,
    add_files,
)
from minutes_app.documents.pdf.bookmarks import add_bookmarks
from minutes_app.documents.pdf.file import PdfFile, dictionary, reference, references, text
from minutes_app.documents.pdf.fonts import add_font
from minutes_app.documents.pdf.painter import PagePainter
from minutes_app.documents.pdf.tags import add_tags
from minutes_app.documents.tree import Document
from minutes_app.domain.errors import FaceError


def write_pdf(
    document: Document,
    layout: Layout,
    faces: Faces,
    *,
    pages: Pages | None = None,
    attachment: bytes | None = None,
    files: Sequence[AttachedFile] = (),
    stamp: datetime | None = None,
) -> bytes:
    """Return the document as a PDF file.

    ``pages`` are those of a typesetter with the same layout and faces, if there are any already.
    ``attachment`` is the meeting's record, which ``read_attachment_pdf`` gets back, with its hash
    in the file's properties; ``files`` are further ones to put inside. ``stamp`` is the time in
    the properties; without it they name none. The same arguments give the same bytes. Raises
    ``FaceError`` (``face.none``) where no face on this machine shows some of its characters.
    """
    if pages is None:
        pages = Typesetter(layout, faces).typeset(document)
    if pages.missing:
        raise FaceError("face.none", characters=pages.missing, faces="")
    file = PdfFile()
    catalog = file.reserve()
    numbers, catalog_entries = _paint(file, pages, faces)
    told = Description.of(
        document, content_hash(attachment) if attachment is not None else "", stamp
    )
    inside = (*_record(attachment, told.title), *files)
    entries = {
        "Type": "/Catalog",
        **catalog_entries,
        "Lang": text(told.language),
        "MarkInfo": "<</Marked true>>",
        "ViewerPreferences": "<</DisplayDocTitle true>>",
        "Metadata": reference(add_metadata(file, told)),
        "OutputIntents": references([add_output_intent(file)]),
        **add_files(file, inside, told.stamp),
    }
    outline = add_bookmarks(file, pages.bookmarks, numbers, [page.height for page in pages.pages])
    if outline is not None:
        entries |= {"Outlines": reference(outline), "PageMode": "/UseOutlines"}
    file.put(catalog, dictionary(entries))
    return file.finished(catalog, add_information(file, told))


def _record(attachment: bytes | None, title: str) -> tuple[AttachedFile, ...]:
    if attachment is None:
        return ()
    return (AttachedFile(RECORD_NAME, RECORD_TYPE, attachment, title, "Source"),)


def _paint(file: PdfFile, pages: Pages, faces: Faces) -> tuple[list[int], dict[str, str]]:
    """Add the pages with their fonts and tags; return them and their entries of the catalog."""
    tree, resources = file.reserve(), file.reserve()
    first = file.reserve(len(pages.pages))
    numbers = list(range(first, first + len(pages.pages)))
    painter = PagePainter(faces, pages.elements)
    marked: list[list[int]] = []
    for at, page in enumerate(pages.pages):
        content, owners = painter.content(page)
        marked.append(owners)
        entries = {
            "Type": "/Page",
            "Parent": reference(tree),
            "MediaBox": f"[0 0 {page.width:.3f} {page.height:.3f}]",
            "Resources": reference(resources),
            "Contents": reference(file.stream(content.encode("ascii"))),
            "StructParents": str(at),
            "Tabs": "/S",
        }
        file.put(numbers[at], dictionary(entries))
    fonts = {face.name: reference(add_font(file, face)) for face in painter.embedded.values()}
    file.put(resources, f"<</Font{dictionary(fonts)}/ProcSet[/PDF/Text]>>")
    count = str(len(numbers))
    file.put(tree, dictionary({"Type": "/Pages", "Kids": references(numbers), "Count": count}))
    tags = add_tags(file, pages.elements, numbers, marked)
    return numbers, {"Pages": reference(tree), "StructTreeRoot": reference(tags)}

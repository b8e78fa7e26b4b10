"""Writing a document tree as a Word file."""

from collections.abc import Iterable
from datetime import datetime
from itertools import chain

from minutes_app.documents.choices import ImprintPage
from minutes_app.documents.layout import Layout
from minutes_app.documents.tree import Block, Document, Imprint
from minutes_app.documents.word.body import Body, document_xml
from minutes_app.documents.word.footers import footers_of
from minutes_app.documents.word.headers import headers_of
from minutes_app.documents.word.looks import make_looks
from minutes_app.documents.word.numbering import Counters, numbering_xml
from minutes_app.documents.word.parts import core_xml, faces_part_xml, settings_xml
from minutes_app.documents.word.styles import styles_xml
from minutes_app.documents.word.theme import theme_xml


def write_word(
    document: Document,
    layout: Layout,
    *,
    more: Iterable[Block] = (),
    attachment: bytes | None = None,
    stamp: datetime | None = None,
    imprint_apart: bool | None = None,
) -> bytes:
    """Return ``document`` as a .docx file that looks as ``layout`` says.

    ``more`` are blocks behind those of the document, none of them an imprint. They are made while
    they are written: of a long list nothing is held but the XML, and to let a tree of a hundred
    thousand cells go at once would keep all other threads waiting.

    ``attachment`` is carried in a custom part (the meeting's JSON; ``read_attachment`` gets it
    back). ``stamp`` is the time in the file's properties; without it they name none. The same
    arguments give the same bytes. ``imprint_apart`` says whether the imprint has no room on the
    text's last page (``Pages.imprint_apart``): it then gets a section without page numbers, that
    begins on an even page where it must, because Word counts its pages itself. Where nobody knows
    (None), only one that must stand on an even page gets it.

    Text of any kind is taken; what no file may hold is cleaned away. Raises ``ExportError``
    (``layout.style_missing`` and the like: ``name``, ``layout``) if the document uses a name that
    the layout does not know.
    """
    # python-docx takes a tenth of a second to import: on first use, not at the program's start.
    from minutes_app.documents.word.package import Parts, make_frame, seal  # noqa: PLC0415

    looks = make_looks(layout)
    counters = Counters(layout)
    apart = _section(document, layout, imprint_apart)
    blocks = Body(looks, counters).write(chain(document.blocks, more), apart=bool(apart))
    headers = headers_of(looks, document)
    parts = Parts(
        styles=styles_xml(looks),
        numbering=numbering_xml(looks, counters),
        settings=settings_xml(layout),
        faces=faces_part_xml(looks),
        theme=theme_xml(looks),
        core=core_xml(document, stamp),
        headers=headers,
        footers=footers_of(looks, first=bool(headers), blank=bool(apart)),
        attachment=attachment,
    )
    frame = make_frame(parts)
    xml = document_xml(blocks, looks, frame.headers, frame.footers, apart=apart)
    return seal(frame, xml)


def _section(document: Document, layout: Layout, apart: bool | None) -> str:
    """Return on which page the section of the imprint begins, "" where it needs none."""
    even = layout.switches.imprint is ImprintPage.EVEN
    has = any(isinstance(block, Imprint) and block.rows for block in document.blocks)
    if not has or not (even if apart is None else apart):
        return ""
    return "evenPage" if even else "nextPage"

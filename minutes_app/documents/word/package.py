"""The package: python-docx relates the parts, then they are sealed with fixed dates.

python-docx stamps every part with the time of writing, so two writings of one meeting would
differ; and its template brings a stale thumbnail, a second sheet of styles and a theme that
overrules the faces. Here it packs our own parts only, all small, and the long one, the document,
goes into the sealed file as it is.
"""

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from minutes_app.documents.word import attachment as carried
from minutes_app.documents.word.names import (
    BLANK_FOOTER,
    CUSTOM,
    CUSTOM_PROPERTIES,
    DOCUMENT,
    EVEN_FOOTER,
    FIRST_FOOTER,
    FIRST_HEADER,
    FOOTER,
    HEADER,
    STATED_PROPERTIES,
)

_EPOCH = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = 0o644 << 16
_CHUNK = 1 << 18
"""Characters that are encoded at a time: while 30 million are, no other thread runs."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The small parts of a document, as XML."""

    styles: str
    numbering: str
    settings: str
    faces: str
    theme: str
    core: str
    headers: dict[str, str] = field(default_factory=dict[str, str])
    footers: dict[str, str] = field(default_factory=dict[str, str])
    attachment: bytes | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """A package that lacks its document yet, and the ids by which that names heads and feet."""

    package: bytes
    headers: dict[str, str]
    footers: dict[str, str]


def make_frame(parts: Parts) -> Frame:
    """Pack the small parts and relate them to the document that is still to come."""
    package = Package()

    def part(name: str, content_type: str, blob: str) -> Part:
        return Part(PackURI(name), content_type, blob.encode(), package)

    document = part(DOCUMENT, CT.WML_DOCUMENT_MAIN, "")
    package.relate_to(document, RT.OFFICE_DOCUMENT)
    package.relate_to(
        part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, parts.core), RT.CORE_PROPERTIES
    )
    for name, content_type, relation, blob in (
        ("/word/styles.xml", CT.WML_STYLES, RT.STYLES, parts.styles),
        ("/word/numbering.xml", CT.WML_NUMBERING, RT.NUMBERING, parts.numbering),
        ("/word/settings.xml", CT.WML_SETTINGS, RT.SETTINGS, parts.settings),
        ("/word/fontTable.xml", CT.WML_FONT_TABLE, RT.FONT_TABLE, parts.faces),
        ("/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME, parts.theme),
    ):
        document.relate_to(part(name, content_type, blob), relation)
    names = {
        "default": FOOTER,
        "even": EVEN_FOOTER,
        "first": FIRST_FOOTER,
        "blank": BLANK_FOOTER,
    }
    footers = {
        kind: document.relate_to(part(names[kind], CT.WML_FOOTER, blob), RT.FOOTER)
        for kind, blob in parts.footers.items()
    }
    above = {"default": HEADER, "first": FIRST_HEADER}
    headers = {
        kind: document.relate_to(part(above[kind], CT.WML_HEADER, blob), RT.HEADER)
        for kind, blob in parts.headers.items()
    }
    if parts.attachment is not None:
        stated = part(
            STATED_PROPERTIES, CT.OFC_CUSTOM_PROPERTIES, carried.stated_xml(parts.attachment)
        )
        package.relate_to(stated, RT.CUSTOM_PROPERTIES)
        item = part(CUSTOM, CT.XML, carried.attachment_xml(parts.attachment))
        document.relate_to(item, RT.CUSTOM_XML)
        properties = part(CUSTOM_PROPERTIES, CT.OFC_CUSTOM_XML_PROPERTIES, carried.properties_xml())
        item.relate_to(properties, RT.CUSTOM_XML_PROPS)
    stream = BytesIO()
    package.save(stream)
    return Frame(stream.getvalue(), headers, footers)


def seal(frame: Frame, document: Iterable[str]) -> bytes:
    """Put the pieces of the document into its frame; the same parts always give the same bytes."""
    stream = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(frame.package)) as small,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as sealed,
    ):
        for name in small.namelist():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = _FILE_MODE
            info.create_system = 3  # the same on every system
            with sealed.open(info, "w") as part:
                if f"/{name}" == DOCUMENT:
                    for chunk in _chunks(document):
                        part.write(chunk.encode())
                else:
                    part.write(small.read(name))
    return stream.getvalue()


def _chunks(pieces: Iterable[str]) -> Iterator[str]:
    """Join pieces: each write has its price, too."""
    some, length = list[str](), 0
    for piece in pieces:
        some.append(piece)
        length += len(piece)
        if length >= _CHUNK:
            yield "".join(some)
            some, length = [], 0
    yield "".join(some)

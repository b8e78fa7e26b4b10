"""The small parts beside the document: settings, faces and core properties."""

from datetime import UTC, datetime

from minutes_app.documents.layout import Face, Layout
from minutes_app.documents.tree import Document
from minutes_app.documents.word.footers import differs
from minutes_app.documents.word.looks import Looks
from minutes_app.documents.word.names import DECLARATION, W
from minutes_app.documents.word.text import attribute, content
from minutes_app.domain.text import clean_line

_LONGEST = 255  # characters that Word takes in a property

_COMPATIBILITY = (
    "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>"
    "<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>"
    # A line that ends in a break is not stretched to the margin.
    "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
)
_PROPERTIES = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)


def settings_xml(layout: Layout) -> str:
    """Return the settings part."""
    even = "<w:evenAndOddHeaders/>" if differs(layout.page_number) else ""
    return (
        f'{DECLARATION}<w:settings {W}><w:zoom w:percent="100"/>'
        f'<w:defaultTabStop w:val="420"/>{even}'
        f'<w:characterSpacingControl w:val="compressPunctuation"/>{_COMPATIBILITY}'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def faces_part_xml(looks: Looks) -> str:
    """Return the table of faces, with what may stand in where a face is missing.

    The names stay those of the layout; Word itself picks the other name if it must.
    """
    written: dict[str, str] = {}
    for face in looks.layout.faces.values():
        if face.east_asian:
            written.setdefault(face.east_asian, _east_asian_face(face))
        if face.latin:
            written.setdefault(face.latin, _latin_face(face))
    return f"{DECLARATION}<w:fonts {W}>{''.join(written.values())}</w:fonts>"


def core_xml(document: Document, stamp: datetime | None) -> str:
    """Return the core properties; without ``stamp`` they name no time."""
    fields = {
        "dc:title": document.title,
        "dc:subject": document.subject,
        "dc:creator": document.author,
        "cp:keywords": ", ".join(document.keywords),
        "cp:lastModifiedBy": document.author,
        "dc:language": document.language.value,
    }
    written = "".join(
        f"<{name}>{content(clean_line(text)[:_LONGEST])}</{name}>" for name, text in fields.items()
    )
    times = ""
    if stamp is not None:
        moment = stamp.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        times = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
            for name in ("created", "modified")
        )
    return f"{DECLARATION}{_PROPERTIES}{written}{times}</cp:coreProperties>"


def _east_asian_face(face: Face) -> str:
    return (
        f"<w:font w:name={attribute(face.east_asian)}>{_other(face.east_asian_stand_ins)}"
        '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>'
    )


def _latin_face(face: Face) -> str:
    return (
        f"<w:font w:name={attribute(face.latin)}>{_other(face.latin_stand_ins)}"
        '<w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
    )


def _other(stand_ins: tuple[str, ...]) -> str:
    return f"<w:altName w:val={attribute(stand_ins[0])}/>" if stand_ins else ""

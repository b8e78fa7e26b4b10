"""The parts of a filled package: the meeting's own record beside the document."""

import io
import zipfile

from minutes_app.documents.templates.inside.numbering import with_part
from minutes_app.documents.templates.inside.package import Members

_XML = "application/xml"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_OF_ITEM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps"
_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def members_of(content: bytes) -> Members:
    """Return the parts of a package that was written here."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_attachment(members: Members, item: str, properties: str) -> Members:
    """Return a package that carries the meeting's JSON in a custom part of its own."""
    number = next(one for one in range(1, 10_000) if f"customXml/item{one}.xml" not in members)
    name, about = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    members = with_part(members, name, _XML, _CUSTOM)
    types = members["[Content_Types].xml"].replace(
        b"</Types>",
        f'<Override PartName="/{about}" ContentType="{_PROPERTIES}"/></Types>'.encode(),
    )
    relation = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns='
        f'"{_RELATIONS}"><Relationship Id="rId1" Type="{_OF_ITEM}"'
        f' Target="itemProps{number}.xml"/></Relationships>'
    )
    return {
        **members,
        "[Content_Types].xml": types,
        name: item.encode(),
        about: properties.encode(),
        f"customXml/_rels/item{number}.xml.rels": relation.encode(),
    }

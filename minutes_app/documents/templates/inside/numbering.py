"""Our lists beside those of the template: under numbers that the template does not use."""

import re
from typing import Any

from lxml import etree

from minutes_app.documents.templates.inside.package import Members, parse
from minutes_app.documents.templates.inside.styles import Styles
from minutes_app.documents.templates.inside.values import attribute, q

_PART = "word/numbering.xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def first_number(members: Members) -> tuple[int, int]:
    """Return how far the template's own lists and their instances are numbered."""
    if _PART not in members:
        return 0, 0
    root = parse(members[_PART])
    return (
        max((_whole(one, "abstractNumId") for one in root.findall(q("abstractNum"))), default=-1)
        + 1,
        max((_whole(one, "numId") for one in root.findall(q("num"))), default=0),
    )


def with_lists(members: Members, xml: str, first: tuple[int, int]) -> Members:
    """Return a package with our lists in it; their levels name no styles of ours."""
    ours, (lists, instances) = parse(xml.encode()), first
    for link in list(ours.iter(q("pStyle"))):
        link.getparent().remove(link)
    for one in ours.findall(q("abstractNum")):
        one.set(q("abstractNumId"), str(_whole(one, "abstractNumId") + lists))
        nsid = one.find(q("nsid"))
        if nsid is not None:
            nsid.set(q("val"), f"{(0x5D4E0000 + lists + _whole(one, 'abstractNumId')):08X}")
    for one in ours.findall(q("num")):
        one.set(q("numId"), str(_whole(one, "numId") + instances))
        named = one.find(q("abstractNumId"))
        named.set(q("val"), str(int(attribute(named, "val")) + lists))
    if _PART not in members:
        members = with_part(members, _PART, _TYPE, _RELATION)
        root: Any = etree.Element(q("numbering"), nsmap=ours.nsmap)
    else:
        root = parse(members[_PART])
    place = len(root.findall(q("numPicBullet"))) + len(root.findall(q("abstractNum")))
    for offset, one in enumerate(ours.findall(q("abstractNum"))):
        root.insert(place + offset, one)
    after = len(root.findall(q("num"))) + place + len(root.findall(q("abstractNum")))
    after -= place - len(root.findall(q("numPicBullet")))
    for offset, one in enumerate(ours.findall(q("num"))):
        root.insert(after + offset, one)
    return {**members, _PART: xml_of(root)}


def with_part(members: Members, name: str, content_type: str, relation: str) -> Members:
    """Return a package whose document is related to a further part, which is still to come."""
    types = parse(members["[Content_Types].xml"])
    override = etree.SubElement(types, f"{{{_TYPES}}}Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", content_type)
    path = "word/_rels/document.xml.rels"
    relations = parse(members[path]) if path in members else etree.Element(
        f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})  # fmt: skip
    made = etree.SubElement(relations, f"{{{_RELATIONS}}}Relationship")
    taken = {one.get("Id") for one in relations}
    made.set("Id", next(f"rIdM{number}" for number in range(1, 10_000)
                        if f"rIdM{number}" not in taken))  # fmt: skip
    made.set("Type", relation)
    made.set("Target", name.removeprefix("word/") if name.startswith("word/") else f"../{name}")
    return {**members, "[Content_Types].xml": xml_of(types), path: xml_of(relations)}


def renumbered(blocks: str, instances: int) -> str:
    """Return paragraphs that name our lists by the numbers that these have in the template.

    Only our own writer makes this text, and it escapes what users typed.
    """
    return re.sub(
        r'<w:numId w:val="(\d+)"/>',
        lambda found: f'<w:numId w:val="{int(found[1]) + instances if int(found[1]) else 0}"/>',
        blocks,
    )


def settled(blocks: str, styles: Styles, foreign: set[str]) -> str:
    """Return paragraphs in the template's styles: where one of these stands, it says how.

    ``foreign`` are our ids of styles that the template has. A heading that the template numbers by
    itself takes no number of ours, and its indents are the template's.
    """
    root: Any = parse(
        f'<w:body xmlns:w="{etree.QName(q("p")).namespace}" xmlns:r="http://schemas.openxmlformats'
        f'.org/officeDocument/2006/relationships">{blocks}</w:body>'.encode()
    )
    numbered = {one for one in foreign if _numbers(styles, styles.ids[one])}
    for properties in root.iter(q("pPr")):
        style = properties.find(q("pStyle"))
        ours = attribute(style, "val")
        drop = (["ind", "spacing"] if ours in foreign else []) + (
            ["numPr"] if ours in numbered else [])  # fmt: skip
        for node in [node for name in drop for node in properties.findall(q(name))]:
            properties.remove(node)
    for name in ("pStyle", "rStyle", "tblStyle"):
        for node in root.iter(q(name)):
            node.set(q("val"), styles.ids.get(attribute(node, "val"), attribute(node, "val")))
    return "".join(etree.tostring(one, encoding="unicode") for one in root)


def xml_of(root: Any) -> bytes:
    """Return a part as bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _numbers(styles: Styles, identity: str) -> bool:
    seen: set[str] = set()
    one = styles.by_id(identity)
    while one is not None and attribute(one, "styleId") not in seen:
        seen.add(attribute(one, "styleId"))
        if one.find(f"{q('pPr')}/{q('numPr')}") is not None:
            return True
        base = attribute(one.find(q("basedOn")), "val")
        one = styles.by_id(base) if base else None
    return False


def _whole(node: Any, name: str) -> int:
    text = attribute(node, name)
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0

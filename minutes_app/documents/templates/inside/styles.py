"""The styles of a template: found by name, read as values of a layout, and filled up with ours."""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final

from lxml import etree

from minutes_app.documents.templates.inside.package import Members, parse
from minutes_app.documents.templates.inside.values import (
    Element,
    Values,
    W,
    attribute,
    indents,
    is_on,
    last,
    number,
    q,
    spacing,
    theme_faces,
)

_OURS: Final = "Minutes"
_ALIGN: Final = {
    "left": "left", "start": "left", "center": "center", "right": "right", "end": "right",
    "both": "justify", "distribute": "justify",
}  # fmt: skip
_LOCALISED: Final = re.compile(r"^标题\s*([1-9])$|^heading\s*([1-9])$", re.IGNORECASE)


def style_key(name: str) -> str:
    """Return a style's name as it is compared: 标题 1 and Heading 1 are one."""
    plain = " ".join(name.split()).casefold()
    localised = _LOCALISED.match(plain)
    if localised:
        return f"heading {localised[1] or localised[2]}"
    return _SAME.get(plain, plain)


_SAME: Final = {
    "正文": "normal",
    "正文文本": "body text",
    "标题": "title",
    "副标题": "subtitle",
    "页眉": "header",
    "页脚": "footer",
    "普通表格": "normal table",
}


@dataclass(slots=True)
class Styles:
    """The styles part of a template, and what came to be of ours in it."""

    root: Element
    theme: Mapping[str, str]
    ids: dict[str, str] = field(default_factory=dict[str, str])
    """Our ids, and those under which the styles stand in the template."""
    matched: dict[str, str] = field(default_factory=dict[str, str])
    """Keys of our styles, and the names of the template's that stand for them."""
    added: list[str] = field(default_factory=list[str])

    @classmethod
    def of(cls, members: Members) -> "Styles":
        """Read the styles of a package; one without any gets an empty sheet."""
        part = members.get("word/styles.xml")
        root = parse(part) if part else etree.Element(q("styles"), nsmap={"w": W})
        return cls(root, theme_faces(members))

    def by_name(self, kind: str = "paragraph") -> dict[str, Element]:
        """Return the styles of one type by their names as they are compared."""
        found: dict[str, Element] = {}
        for style in self.root.findall(q("style")):
            if attribute(style, "type") == kind:
                name = attribute(style.find(q("name")), "val")
                aliases = attribute(style.find(q("aliases")), "val").split(",")
                for one in (name, *aliases):
                    if one.strip():
                        found.setdefault(style_key(one), style)
        return found

    def default(self) -> Element | None:
        """Return the style of paragraphs that name none."""
        for style in self.root.findall(q("style")):
            if attribute(style, "type") == "paragraph" and attribute(style, "default") == "1":
                return style
        return self.by_name().get("normal")

    def by_id(self, identity: str) -> Element | None:
        """Return a style by its id."""
        return next(
            (one for one in self.root.findall(q("style")) if attribute(one, "styleId") == identity),
            None,
        )

    def match(self, wanted: list[dict[str, Any]], body: Element | None) -> None:
        """Find our styles among the template's; ``body`` is what the text itself stands in."""
        tables = {kind: self.by_name(kind) for kind in ("paragraph", "character", "table")}
        for one in wanted:
            found = None
            if one["key"] == "body" and body is not None:
                found = body
            else:
                names = (style_key(name) for name in one["names"] if name)
                found = next((tables[one["type"]][n] for n in names if n in tables[one["type"]]),
                             None)  # fmt: skip
            if found is not None:
                self.ids[one["id"]] = attribute(found, "styleId")
                self.matched[one["key"]] = attribute(found.find(q("name")), "val")

    def add(self, wanted: list[dict[str, Any]], used: set[str]) -> None:
        """Put in the styles of ours that are used and that the template lacks."""
        taken = {attribute(one, "styleId").casefold() for one in self.root.findall(q("style"))}
        names = {key for kind in ("paragraph", "character", "table") for key in self.by_name(kind)}
        default = self.default()
        for one in wanted:
            if one["id"] in self.ids or one["id"] not in used:
                continue
            style = parse(one["xml"].encode())
            identity = _free(one["id"], taken, _OURS)
            self.ids[one["id"]] = identity
            style.set(q("styleId"), identity)
            style.set(q("customStyle"), "1")
            self._settle(style, names, default)
            self.root.append(style)
            self.added.append(attribute(style.find(q("name")), "val"))
        self._follow()

    def _settle(self, style: Element, names: set[str], default: Element | None) -> None:
        """Give an added style a name of its own, and the template's base."""
        name = style.find(q("name"))
        name.set(q("val"), _free(attribute(name, "val"), names, "*"))
        for kind in ("aliases", "next", "link"):
            for node in style.findall(q(kind)):
                style.remove(node)
        numbering = style.find(f"{q('pPr')}/{q('numPr')}")
        if numbering is not None:
            numbering.getparent().remove(numbering)
        base = style.find(q("basedOn"))
        kind = attribute(style, "type")
        if base is not None and (kind != "paragraph" or default is None):
            style.remove(base)
        elif base is not None:
            base.set(q("val"), attribute(default, "styleId"))

    def _follow(self) -> None:
        """Keep the order that the schema asks for: styles after the defaults."""
        defaults = self.root.find(q("docDefaults"))
        if defaults is not None:
            self.root.insert(0, defaults)

    def values(self, style: Element) -> Values:
        """Return how a style looks, in the terms of a layout, with what it inherits."""
        runs, paragraphs = self._chain(style, "rPr"), self._chain(style, "pPr")
        size = number(last(runs, "sz")) / 2 or 10.5
        values: Values = {"size": size, **spacing(paragraphs, size), **indents(paragraphs, size)}
        values["align"] = _ALIGN.get(attribute(last(paragraphs, "jc"), "val"), "left")
        values["bold"], values["italic"] = is_on(last(runs, "b")), is_on(last(runs, "i"))
        colour = attribute(last(runs, "color"), "val")
        values["colour"] = f"#{colour.upper()}" if re.fullmatch("[0-9A-Fa-f]{6}", colour) else (
            "#000000")  # fmt: skip
        values["tracking"] = number(last(runs, "spacing")) / 20
        values["faces"] = self._faces(runs)
        return values

    def _chain(self, style: Element, kind: str) -> list[Element]:
        """Return the properties that a style has, from the document's defaults to its own."""
        found: list[Element] = []
        seen: set[str] = set()
        one = style
        while one is not None and attribute(one, "styleId") not in seen:
            seen.add(attribute(one, "styleId"))
            properties = one.find(q(kind))
            found += [properties] if properties is not None else []
            base = attribute(one.find(q("basedOn")), "val")
            one = self.by_id(base) if base else None
        defaults = self.root.find(f"{q('docDefaults')}/{q(kind + 'Default')}/{q(kind)}")
        return [*([defaults] if defaults is not None else []), *reversed(found)]

    def _faces(self, runs: list[Element]) -> tuple[str, str]:
        """Return the names of the East Asian and the Latin face, "" where nobody says one."""
        east = latin = ""
        for properties in runs:
            fonts = properties.find(q("rFonts"))
            if fonts is not None:
                east = (
                    self.theme.get(attribute(fonts, "eastAsiaTheme"), "")
                    or attribute(fonts, "eastAsia") or east
                )  # fmt: skip
                latin = (
                    self.theme.get(attribute(fonts, "asciiTheme"), "")
                    or attribute(fonts, "ascii") or latin
                )  # fmt: skip
        return east, latin

    def own_of(self, paragraph: Element, base: Element | None) -> Element | None:
        """Return the style of the body: the paragraph's, with what was set on it by hand."""
        properties, run = paragraph.find(q("pPr")), paragraph.find(f"{q('r')}/{q('rPr')}")
        direct = [] if properties is None else [
            deepcopy(node) for node in properties
            if etree.QName(node).localname in _DIRECT
        ]  # fmt: skip
        by_hand = [] if run is None else [
            deepcopy(node) for node in run if etree.QName(node).localname not in {"rStyle", "lang"}
        ]  # fmt: skip
        if not direct and not by_hand:
            return base
        style = etree.SubElement(self.root, q("style"))
        taken = {attribute(one, "styleId").casefold() for one in self.root.findall(q("style"))}
        style.set(q("type"), "paragraph")
        style.set(q("customStyle"), "1")
        style.set(q("styleId"), _free("MinutesText", taken, "2"))
        etree.SubElement(style, q("name")).set(q("val"), _free("Minutes Text", set(self.by_name()),
                                                               "*"))  # fmt: skip
        if base is not None:
            etree.SubElement(style, q("basedOn")).set(q("val"), attribute(base, "styleId"))
        etree.SubElement(style, q("qFormat"))
        for kind, nodes in (("pPr", direct), ("rPr", by_hand)):
            if nodes:
                etree.SubElement(style, q(kind)).extend(nodes)
        return style


_DIRECT: Final = frozenset({"spacing", "ind", "jc", "keepNext", "keepLines", "widowControl",
                            "snapToGrid", "contextualSpacing", "adjustRightInd", "textAlignment",
                            "kinsoku", "wordWrap", "overflowPunct", "topLinePunct"})  # fmt: skip


def _free(wish: str, taken: set[str], more: str) -> str:
    found = wish
    while found.casefold() in taken or style_key(found) in taken:
        found += more
    taken.add(found.casefold())
    return found

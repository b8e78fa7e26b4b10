"""Values of styles: read from their elements, in the terms of a layout."""

import re
from typing import Any, Final

from lxml import etree

from minutes_app.documents.templates.inside.package import Members, parse

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_AUTO_LINE: Final = 1.3
"""How high a line of "single" spacing is, in sizes: what most Chinese faces ask for."""

Element = Any
Values = dict[str, Any]


def q(name: str) -> str:
    """Return a name of WordprocessingML as lxml has it."""
    return f"{{{W}}}{name}"


def attribute(node: Element, name: str, default: str = "") -> str:
    """Return an attribute of WordprocessingML."""
    return default if node is None else str(node.get(q(name), default))


def theme_faces(members: Members) -> dict[str, str]:
    """Return the faces of the theme by the names that styles ask for them with."""
    part = members.get("word/theme/theme1.xml")
    if not part:
        return {}
    root, found = parse(part), dict[str, str]()
    for kind in ("major", "minor"):
        fonts = root.find(f".//{{{_A}}}{kind}Font")
        if fonts is None:
            continue
        latin, east = fonts.find(f"{{{_A}}}latin"), fonts.find(f"{{{_A}}}ea")
        hans = next((one.get("typeface", "") for one in fonts.findall(f"{{{_A}}}font")
                     if one.get("script") == "Hans"), "")  # fmt: skip
        name = latin.get("typeface", "") if latin is not None else ""
        found |= {f"{kind}Ascii": name, f"{kind}HAnsi": name}
        found[f"{kind}EastAsia"] = (east.get("typeface", "") if east is not None else "") or hans
    return found


def last(properties: list[Element], name: str) -> Element | None:
    """Return the last element of a name among properties, None for none."""
    found = None
    for one in properties:
        node = one.find(q(name))
        found = node if node is not None else found
    return found


def number(node: Element | None, name: str = "val") -> float:
    """Return an attribute as a number, 0 where it is none."""
    text = attribute(node, name)
    return float(text) if re.fullmatch(r"-?\d{1,6}(\.\d+)?", text) else 0.0


def is_on(node: Element | None) -> bool:
    """Tell whether a switch of Word is on."""
    return node is not None and attribute(node, "val", "1") not in {"0", "false", "off", "none"}


def spacing(properties: list[Element], size: float) -> Values:
    """Return line height and spaces around, in points and lines."""
    merged = _merged(properties, "spacing")

    def of(name: str) -> float:
        text = merged.get(name, "")
        return float(text) if re.fullmatch(r"-?\d{1,6}", text) else 0.0

    line = of("line")
    if not line:
        line = round(size * _AUTO_LINE, 2)
    elif merged.get("lineRule", "auto") == "auto":
        line = round(size * _AUTO_LINE * line / 240, 2)
    else:
        line = line / 20
    return {
        "line": line,
        "space_before": max(0.0, of("before") / 20),
        "space_after": max(0.0, of("after") / 20),
        "lines_before": max(0.0, of("beforeLines") / 100),
        "lines_after": max(0.0, of("afterLines") / 100),
    }


def indents(properties: list[Element], size: float) -> Values:
    """Return the indents, in ems."""
    merged = _merged(properties, "ind")

    def ems(name: str) -> float:
        for key, unit in ((f"{name}Chars", 100), (name, 20 * size)):
            text = merged.get(key, "")
            if re.fullmatch(r"-?\d{1,6}", text) and int(text):
                return round(int(text) / unit, 2)
        return 0.0

    left = ems("left") or ems("start")
    return {"first": ems("firstLine") - ems("hanging"), "left": left,
            "right": ems("right") or ems("end")}  # fmt: skip


def _merged(properties: list[Element], name: str) -> dict[str, str]:
    """Return the attributes of the elements of a name among properties, the last one's first."""
    merged: dict[str, str] = {}
    for one in properties:
        node = one.find(q(name))
        if node is not None:
            attributes = node.attrib.items()
            merged |= {etree.QName(str(key)).localname: str(value) for key, value in attributes}
    return merged

"""Full-width braces in a template, as Chinese input methods type them.

｛｛标题｝｝ and ｛％ if 密级 ％｝ are made half-width where they enclose a placeholder or a
command, and nowhere else: braces in a sentence are signs like others. Each sign is replaced by one,
so it does not matter how Word cut the text into runs.
"""

import re
from typing import Final

from lxml import etree

from minutes_app.documents.templates.inside.package import Members, parse
from minutes_app.documents.templates.inside.values import q

_PARTS: Final = re.compile(r"^word/(document|header\d*|footer\d*|footnotes)\.xml$")
_PLACES: Final = re.compile(r"[{｛]{2}[^{}｛｝]*[}｝]{2}|[{｛][%％][^{}｛｝]*[%％][}｝]")
_PLAIN: Final = str.maketrans("｛｝％｜．\u3000", "{}%|. ")


def with_plain_braces(members: Members) -> Members:
    """Return the parts of a Word file with half-width braces around what is to be filled in."""
    return {
        name: _plain_part(part) if _PARTS.match(name) and "｛".encode() in part else part
        for name, part in members.items()
    }


def _plain_part(part: bytes) -> bytes:
    root = parse(part)
    for paragraph in root.iter(q("p")):
        nodes = list(paragraph.iter(q("t")))
        text = "".join(node.text or "" for node in nodes)
        plain = _PLACES.sub(lambda found: found[0].translate(_PLAIN), text)
        if plain == text:
            continue
        at = 0
        for node in nodes:
            length = len(node.text or "")
            node.text = plain[at : at + length]
            at += length
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)

"""The package of a template: looked through before a parser sees it, and freed of what it links.

What could run (macros, controls, embedded programs) or would fetch something when the minutes are
opened is refused. The one link that Word writes into every document by itself, to the template
that it was made from, is taken out.
"""

import io
import re
import zipfile
from typing import Any, Final

from lxml import etree

from minutes_app.documents.templates.inside.refusal import RefusedError
from minutes_app.host.packed import DAMAGE, DECLARATION

_LARGEST: Final = 100_000_000
_RATIO: Final = 200
_RATIO_FROM: Final = 1_000_000
_MEMBERS: Final = 2_000
_PROGRAMS: Final = re.compile(
    r"vbaProject|vbaData|macros?/|activeX|embeddings/|customUI|afchunk|\.(bin|exe|dll|js|vbs|htm"
    r"|html|mht|rtf|docm|dotm|ole)$",
    re.IGNORECASE,
)
_DOCUMENT: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)
_TEMPLATE: Final = _DOCUMENT.replace("document.main", "template.main")
_STALE: Final = re.compile(r"^word/stylesWithEffects\.xml$|^docProps/thumbnail\.")
"""Parts that say what others say, of a file that is about to change."""
_LINKS: Final = re.compile(r"^(https?://|mailto:)", re.IGNORECASE)
_COMMANDS: Final = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|LINK|IMPORT|DATABASE|MACROBUTTON|GOTOBUTTON"
    r"|EMBED|CONTROL|RD|ADDIN|FILLIN|ASK|PRINT)\b"
)
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OF_WORD: Final = (b"wordprocessingml", "wordprocessingml".encode("utf-16-le"))
_STAMP: Final = (1980, 1, 1, 0, 0, 0)

Members = dict[str, bytes]


def open_package(content: bytes) -> Members:
    """Return the parts of a Word file that may be used. Raises ``RefusedError``."""
    members = _unpacked(content)
    if "[Content_Types].xml" not in members or "word/document.xml" not in members:
        raise RefusedError("template.not_word")
    for name, part in members.items():
        if _PROGRAMS.search(name):
            raise RefusedError("template.program", found=name.rpartition("/")[2])
        if _is_xml(name, part):
            _check_xml(part)
    members["[Content_Types].xml"] = _plain_types(members["[Content_Types].xml"])
    for name in [name for name in members if _STALE.search(name)]:
        members = _without_part(members, name)
    for name in [name for name in members if name.endswith(".rels")]:
        members[name] = _without_links(members[name])
    return _without_attached(members)


def pack(members: Members) -> bytes:
    """Return parts as a file; the same parts always give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in members.items():
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            package.writestr(info, part)
    return target.getvalue()


def repacked(content: bytes) -> bytes:
    """Return a package with fixed dates."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return pack({name: package.read(name) for name in package.namelist()})


def parse(part: bytes) -> Any:
    """Parse one part: nothing is fetched, nothing declared, no element too deep."""
    try:
        return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise RefusedError("template.damaged") from error


def _unpacked(content: bytes) -> Members:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            infos = [info for info in package.infolist() if not info.is_dir()]
            if any(info.flag_bits & 1 for info in infos):
                raise RefusedError("template.locked")
            size = sum(info.file_size for info in infos)
            bound = max(len(content) * _RATIO, _RATIO_FROM)
            if size > min(_LARGEST, bound) or len(infos) > _MEMBERS:
                raise RefusedError("template.large")
            names = [info.filename for info in infos]
            if len({name.casefold() for name in names}) != len(names):
                raise RefusedError("template.damaged")
            return {info.filename: package.read(info) for info in infos}
    except DAMAGE as error:
        locked = content.startswith(b"\xd0\xcf\x11\xe0")
        raise RefusedError("template.locked" if locked else "template.not_word") from error


def _is_xml(name: str, part: bytes) -> bool:
    """Tell whether a part may be of Word: relations, and not names, say which one is what."""
    return name.casefold().endswith((".xml", ".rels")) or any(one in part for one in _OF_WORD)


def _check_xml(part: bytes) -> None:
    if b"\0" in part[:200] or DECLARATION.search(part):
        raise RefusedError("template.damaged")
    for text in _instructions(part):
        found = _COMMANDS.search(text)
        if found:
            raise RefusedError("template.command", found=found[0])


def _instructions(part: bytes) -> list[str]:
    """Return the commands of the fields in a part, put together from their pieces."""
    if b"instr" not in part:
        return []
    root = parse(part)
    pieces = [node.text or "" for node in root.iter(f"{{{_W}}}instrText")]
    simple = [str(node.get(f"{{{_W}}}instr", "")) for node in root.iter(f"{{{_W}}}fldSimple")]
    return [text.upper() for text in (*simple, "".join(pieces), " ".join(pieces))]


def _plain_types(part: bytes) -> bytes:
    """Let a template (.dotx) be a document; refuse what may hold macros."""
    if b"macroEnabled" in part or b"ms-word.vbaProject" in part:
        raise RefusedError("template.program", found="macros")
    types = part.replace(_TEMPLATE.encode(), _DOCUMENT.encode())
    if _DOCUMENT.encode() not in types:
        raise RefusedError("template.not_word")
    return types


def _without_part(members: Members, gone: str) -> Members:
    """Return a package without a part, and without what names it."""
    kept = {name: part for name, part in members.items() if name != gone}
    for name in [name for name in kept if name.endswith((".rels", "[Content_Types].xml"))]:
        root = parse(kept[name])
        for node in list(root):
            said = str(node.get("PartName") or node.get("Target") or "")
            if said.rpartition("/")[2] == gone.rpartition("/")[2]:
                root.remove(node)
        kept[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return kept


def _without_links(part: bytes) -> bytes:
    root = parse(part)
    for relation in list(root):
        if relation.get("TargetMode") != "External":
            continue
        kind, target = str(relation.get("Type", "")), str(relation.get("Target", ""))
        if kind.endswith("/attachedTemplate"):
            root.remove(relation)
        elif not (kind.endswith("/hyperlink") and _LINKS.match(target)):
            raise RefusedError("template.external", found=target[:80])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_attached(members: Members) -> Members:
    settings = members.get("word/settings.xml")
    if settings is None:
        return members
    root = parse(settings)
    for wanted in ("attachedTemplate", "mailMerge", "documentProtection", "writeProtection"):
        for node in list(root.iter(f"{{{_W}}}{wanted}")):
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
    whole = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return {**members, "word/settings.xml": whole}

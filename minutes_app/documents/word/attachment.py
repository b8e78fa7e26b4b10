"""The meeting's own record carried inside the document, so that it can be read in again.

Its hash stands among the properties of the file, where Word shows it and other programs keep it.
"""

import base64
import re
import zipfile
from io import BytesIO

from minutes_app.documents.carried import Carried, content_hash, seal_after
from minutes_app.documents.word.names import CUSTOM, DECLARATION, STATED_PROPERTIES
from minutes_app.host.packed import DAMAGE

NAMESPACE = "urn:minutes-app:meeting"
_ITEM = "{6E0B1D0C-5A8B-4B7C-9D25-0F6E2D3C9A11}"
_LIMIT = 100_000_000  # bytes unpacked: more is not a meeting but a bomb
_CONTENT = re.compile(
    rb'<meeting xmlns="urn:minutes-app:meeting"([^>]*)>([A-Za-z0-9+/=\s]*)</meeting>'
)
_HASH = "ContentSHA256"
_CORE = "docProps/core.xml"
_BESIDE = re.compile(rb'sha256="([0-9a-f]{64})"')
_STATED = re.compile(rb'name="ContentSHA256"[^>]*>\s*<(?:\w+:)?lpwstr>([0-9a-f]{64})<')


def attachment_xml(attachment: bytes) -> str:
    """Return the custom part: base64, because XML would change line ends of plain text."""
    packed = base64.b64encode(attachment).decode("ascii")
    return (
        f'{DECLARATION}<meeting xmlns="{NAMESPACE}" type="application/json"'
        f' encoding="base64" sha256="{content_hash(attachment)}">{packed}</meeting>'
    )


def properties_xml() -> str:
    """Return the properties that tell Word whose part it is."""
    return (
        f'{DECLARATION}<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds='
        '"http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def stated_xml(attachment: bytes) -> str:
    """Return the properties of the file that state the hash of what it carries."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    return (
        f'{DECLARATION}<Properties xmlns="{office}/custom-properties"'
        f' xmlns:vt="{office}/docPropsVTypes">'
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{_HASH}">'
        f"<vt:lpwstr>{content_hash(attachment)}</vt:lpwstr></property></Properties>"
    )


def read_attachment(data: bytes) -> bytes | None:
    """Return what ``write_word`` attached to a document, None if there is nothing of it."""
    carried = read_carried(data)
    return carried.data if carried else None


def read_carried(data: bytes) -> Carried | None:
    """Return what ``write_word`` attached, with the hash that the document states for it.

    No XML is parsed and nothing over 100 MB is unpacked, so any file may be tried. Word may have
    renumbered the custom parts in the meantime; all are looked at.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            for info in package.infolist():
                wanted = info.filename.startswith(CUSTOM[1:-5]) or "customXml/item" in info.filename
                if wanted and info.file_size <= _LIMIT:
                    found = _CONTENT.search(package.read(info))
                    if found:
                        record = base64.b64decode(found[2], validate=False)
                        stated = _stated(package) or _beside(found[1])
                        return Carried(record, stated, _after(package))
    except (*DAMAGE, OSError):
        return None
    return None


def _beside(attributes: bytes) -> str:
    """Return the hash that stands beside the record: a file made from a template has no other."""
    found = _BESIDE.search(attributes)
    return found[1].decode("ascii") if found else ""


def _after(package: zipfile.ZipFile) -> str:
    """Return the seal that the keywords of a file name as that of what was issued before it."""
    if _CORE not in package.namelist() or package.getinfo(_CORE).file_size > _LIMIT:
        return ""
    return seal_after(package.read(_CORE).decode("utf-8", "replace"))


def _stated(package: zipfile.ZipFile) -> str:
    """Return the hash that the properties of a file state, "" where they state none."""
    name = STATED_PROPERTIES[1:]
    if name not in package.namelist() or package.getinfo(name).file_size > _LIMIT:
        return ""
    found = _STATED.search(package.read(name))
    return found[1].decode("ascii") if found else ""

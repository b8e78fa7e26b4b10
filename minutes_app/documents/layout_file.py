"""A layout as one file (``.minutes-layout``), to be given to another house.

It is a ZIP archive of three members at most: ``manifest.json`` (what it is, and the version of
this form), ``layout.toml`` (the definition) and ``template.docx``. Nothing of it is a program, and
the reader takes nothing else: the names are compared, each member is unpacked up to its limit and
no further, and whatever else lies in the archive makes it one that is refused. Definition and
manifest are read by parsers of the standard library that make texts, numbers and tables; the
template goes to a child process (``documents.templates``) before it is kept.
"""

import io
import json
import re
import zipfile
from dataclasses import dataclass
from typing import Any, Final, cast

from minutes_app.documents.layouts import LONGEST_DEFINITION, LayoutError
from minutes_app.domain.text import clean_line
from minutes_app.host.packed import DAMAGE

ENDING: Final = "minutes-layout"
VERSION: Final = 1
LARGEST_FILE: Final = 20_000_000
LARGEST_TEMPLATE: Final = 15_000_000
LARGEST_RATIO: Final = 200
_RATIO_COUNTS_FROM: Final = 1_000_000
_MANIFEST, _DEFINITION, _TEMPLATE = "manifest.json", "layout.toml", "template.docx"
_LIMITS: Final = {
    _MANIFEST: 64_000,
    _DEFINITION: 4 * LONGEST_DEFINITION,
    _TEMPLATE: LARGEST_TEMPLATE,
}
_DAMAGE: Final = (*DAMAGE, OSError)
_STAMP: Final = (1980, 1, 1, 0, 0, 0)
_NAME_END: Final = re.compile(r"[^\\/]*$")


@dataclass(frozen=True, slots=True)
class SharedLayout:
    """A layout on its way between houses. ``template`` is a Word file, b"" for none."""

    name: str
    definition: str
    template_name: str = ""
    template: bytes = b""


def write_layout_file(layout: SharedLayout) -> bytes:
    """Return a layout as one file; the same layout gives the same bytes."""
    manifest = {
        "format": ENDING,
        "version": VERSION,
        "name": layout.name,
        "template_name": layout.template_name,
    }
    members = {
        _MANIFEST: json.dumps(manifest, ensure_ascii=False, indent=1).encode(),
        _DEFINITION: layout.definition.encode(),
    }
    if layout.template:
        members[_TEMPLATE] = layout.template
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)
    return target.getvalue()


def read_layout_file(content: bytes) -> SharedLayout:
    """Return the layout in a file.

    Raises ``LayoutError``: ``layout_file.foreign``, ``layout_file.large``, ``layout_file.damaged``,
    ``layout_file.newer``. What the definition says is not looked at here.
    """
    members = _members(content)
    manifest = _manifest(members.get(_MANIFEST, b""))
    if _DEFINITION not in members:
        raise LayoutError("layout_file.foreign")
    try:
        definition = members[_DEFINITION].decode("utf-8")
    except UnicodeDecodeError as error:
        raise LayoutError("layout_file.damaged") from error
    template = members.get(_TEMPLATE, b"")
    name = clean_line(str(manifest.get("name", "")))[:80].strip()
    called = _NAME_END.search(clean_line(str(manifest.get("template_name", ""))))
    template_name = called[0][:120] if called else ""
    if not name:
        raise LayoutError("layout_file.foreign")
    shown = (template_name or _TEMPLATE) if template else ""
    return SharedLayout(name, definition, shown, template)


def _members(content: bytes) -> dict[str, bytes]:
    if len(content) > LARGEST_FILE:
        raise LayoutError("layout_file.large")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            infos = package.infolist()
            _check(infos, len(content))
            return {info.filename: _unpacked(package, info) for info in infos}
    except _DAMAGE as error:
        raise LayoutError("layout_file.damaged") from error


def _check(infos: list[zipfile.ZipInfo], packed: int) -> None:
    names = [info.filename for info in infos]
    if not set(names) <= set(_LIMITS) or len(set(names)) != len(names):
        raise LayoutError("layout_file.foreign")
    if any(info.flag_bits & 1 for info in infos):
        raise LayoutError("layout_file.damaged")
    unpacked = sum(info.file_size for info in infos)
    if unpacked > max(packed * LARGEST_RATIO, _RATIO_COUNTS_FROM):
        raise LayoutError("layout_file.large")


def _unpacked(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    most = _LIMITS[info.filename]
    if info.file_size > most:
        raise LayoutError("layout_file.large")
    with package.open(info) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise LayoutError("layout_file.large")
    return content


def _manifest(content: bytes) -> dict[str, Any]:
    try:
        read = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise LayoutError("layout_file.foreign") from error
    manifest = cast("dict[str, Any]", read) if isinstance(read, dict) else {}
    if manifest.get("format") != ENDING:
        raise LayoutError("layout_file.foreign")
    version = manifest.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise LayoutError("layout_file.damaged")
    if version > VERSION:
        raise LayoutError("layout_file.newer")
    return manifest

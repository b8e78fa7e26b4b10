"""Packed files (.xlsx, .ods, .docx): ZIP archives, looked through before a parser sees them."""

import io
import zipfile
from typing import Final

from minutes_app.host.packed import DAMAGE, DECLARATION
from minutes_app.intake.files import limits
from minutes_app.intake.files.shapes import Refused

_CHUNK: Final = 1 << 20
_MOST_MEMBERS: Final = 5_000
_DECLARED_WITHIN: Final = 64 * 1024


def open_package(content: bytes) -> zipfile.ZipFile:
    """Return an archive of which every member has been unpacked once, to see what it becomes.

    Raises ``Refused`` for one that is damaged, locked by a password, or grows beyond the limits.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
        members = package.infolist()
    except DAMAGE as error:
        raise Refused("intake.damaged") from error
    if any(member.flag_bits & 1 for member in members):
        raise Refused("intake.encrypted")
    declared = sum(member.file_size for member in members)
    _check_growth(len(content), declared, len(members))
    for member in members:
        _unpack(package, member)
    return package


def read_member(package: zipfile.ZipFile, name: str) -> bytes:
    """Return one member of an archive that was looked through; b"" for one that is not there."""
    try:
        return package.read(name)
    except KeyError:
        return b""


def _check_growth(packed: int, unpacked: int, members: int) -> None:
    if unpacked > limits.LARGEST_UNPACKED or members > _MOST_MEMBERS:
        raise Refused("intake.packed")
    if unpacked > max(packed * limits.LARGEST_RATIO, limits.RATIO_COUNTS_FROM):
        raise Refused("intake.packed")


def _unpack(package: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """Unpack a member: ``zipfile`` stops at the size that it declares, and checks its sum."""
    try:
        with package.open(member) as stream:
            head = stream.read(_DECLARED_WITHIN)
            while stream.read(_CHUNK):
                pass
    except DAMAGE as error:
        raise Refused("intake.damaged") from error
    # No part of an office file may declare anything (ECMA-376-2, 8.2.5); bombs are made of that.
    if member.filename.endswith((".xml", ".rels")) and DECLARATION.search(head):
        raise Refused("intake.entities")

"""Bytes inside a meeting file: packed, as text, and looked at before they are believed."""

import base64
import binascii
import hashlib
import zlib
from collections.abc import Mapping

from minutes_app.interchange.converting import FieldError
from minutes_app.interchange.meeting_file import Content, MeetingFile

LARGEST = 200_000_000
"""Bytes unpacked of one content: more is a bomb."""
LARGEST_OF_ALL = 1_000_000_000
"""Bytes unpacked of all together: many small bombs are one, too."""


def packed(contents: Mapping[str, bytes]) -> tuple[Content, ...]:
    """Return bytes by their digest as a file holds them, in the order of their digests."""
    return tuple(
        Content(digest, base64.b64encode(zlib.compress(contents[digest], 6)).decode("ascii"))
        for digest in sorted(contents)
    )


def unpacked(file: MeetingFile) -> dict[str, bytes]:
    """Return the bytes of a file by their digest. Raises ``FieldError`` for other bytes."""
    found: dict[str, bytes] = {}
    room = LARGEST_OF_ALL
    for place, content in enumerate(file.contents):
        data = _bytes_of(content.data, min(room, LARGEST))
        if data is None:
            raise FieldError("import.value", ("contents", place, "data"), content.data, "base64")
        if hashlib.sha256(data).hexdigest() != content.digest:
            at = ("contents", place, "digest")
            raise FieldError("import.value", at, content.digest, "sha256")
        room -= len(data)
        found[content.digest] = data
    return found


def digests_of(file: MeetingFile) -> set[str]:
    """Return what the records of a file name: files of annexes, versions, what was issued."""
    named = {annex.content for annex in file.annexes}
    for version in file.versions:
        named |= {version.content, *(one.content for one in version.files)}
    return named - {""}


def _bytes_of(text: str, most: int) -> bytes | None:
    try:
        reader = zlib.decompressobj()
        data = reader.decompress(base64.b64decode(text, validate=True), most + 1)
    except (binascii.Error, zlib.error, ValueError):
        return None
    whole = reader.eof and not reader.unused_data
    return data if whole and len(data) <= most else None

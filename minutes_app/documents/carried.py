"""What a file that left the house carries inside: the meeting's record, and the hash of it."""

import hashlib
import re
from dataclasses import dataclass

_AFTER = re.compile(r"\bissued-after:([0-9a-f]{64})\b")


@dataclass(frozen=True, slots=True)
class Carried:
    """The record that was found in a file. ``stated`` is the hash that the file names for it.

    ``after`` is the seal of what was issued before it, as the file names it ("" for none);
    ``files`` are the bytes of annexes that lie beside the record.
    """

    data: bytes
    stated: str = ""
    after: str = ""
    files: tuple[bytes, ...] = ()

    @property
    def intact(self) -> bool:
        """Whether the record is the one whose hash the file names."""
        return bool(self.stated) and content_hash(self.data) == self.stated


def content_hash(data: bytes) -> str:
    """Return the content hash of a meeting's record: SHA-256 of its JSON, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def content_mark(content: str) -> str:
    """Return the keyword by which a file names the hash of its record."""
    return f"content-sha256:{content}"


def after_mark(seal: str) -> str:
    """Return the keyword by which a file names the seal of what was issued before it."""
    return f"issued-after:{seal}"


def seal_after(keywords: str) -> str:
    """Return the seal that keywords name as that of what was issued before; "" for none."""
    found = _AFTER.search(keywords)
    return found[1] if found else ""

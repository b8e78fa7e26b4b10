"""What a file that left the house carries inside: the meeting's record, and the hash of it."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Carried:
    """The record that was found in a file. ``stated`` is the hash that the file names for it."""

    data: bytes
    stated: str = ""

    @property
    def intact(self) -> bool:
        """Whether the record is the one whose hash the file names."""
        return bool(self.stated) and content_hash(self.data) == self.stated


def content_hash(data: bytes) -> str:
    """Return the content hash of a meeting's record: SHA-256 of its JSON, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()

"""Bytes that records name by their SHA-256: files of annexes, what was issued, templates.

They lie compressed in the table ``content`` and are never changed, so they need no history: an
operation that is undone leaves bytes behind that nobody names, and one that is done again finds
them there.
"""

import zlib
from collections.abc import Iterable

from minutes_app.domain.errors import ArchiveError, NotFoundError
from minutes_app.storage.engine import Connection

_LEVEL = 6


def digest_of(data: bytes) -> str:
    """Return the name of some bytes: their SHA-256 in hexadecimal."""
    import hashlib  # noqa: PLC0415 - brings OpenSSL; a start has nothing to name by it

    return hashlib.sha256(data).hexdigest()


def keep(connection: Connection, data: bytes) -> str:
    """Keep bytes, once however often, and return their digest. To be called in an operation.

    What was damaged is whole again then.
    """
    digest = digest_of(data)
    if digest not in load_all(connection, (digest,)):
        packed = zlib.compress(data, _LEVEL)
        put = "INSERT OR REPLACE INTO content (digest, data) VALUES (?, ?)"
        connection.execute(put, (digest, packed))
    return digest


def has(connection: Connection, digest: str) -> bool:
    """Tell whether bytes of this name lie there."""
    query = "SELECT 1 FROM content WHERE digest = ?"
    return connection.execute(query, (digest,)).fetchone() is not None


def load(connection: Connection, digest: str) -> bytes:
    """Return the bytes of a name.

    Raises ``NotFoundError`` (``content.missing``) where there are none, and ``ArchiveError``
    (``content.damaged``) where others lie there than were kept.
    """
    query = "SELECT data FROM content WHERE digest = ?"
    row = connection.execute(query, (digest,)).fetchone()
    if row is None:
        raise NotFoundError("content.missing", digest=digest)
    try:
        data = zlib.decompress(row[0])
    except zlib.error as error:
        raise ArchiveError("content.damaged", digest=digest) from error
    if digest_of(data) != digest:
        raise ArchiveError("content.damaged", digest=digest)
    return data


def load_all(connection: Connection, digests: Iterable[str]) -> dict[str, bytes]:
    """Return the bytes of several names, without those that are missing or damaged."""
    found: dict[str, bytes] = {}
    for digest in sorted({one for one in digests if one}):
        try:
            found[digest] = load(connection, digest)
        except (NotFoundError, ArchiveError):
            continue
    return found

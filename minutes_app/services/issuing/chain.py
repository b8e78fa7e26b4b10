"""The chain of what was issued: each version is sealed with the one issued before it.

The seal of a version is the SHA-256 over its facts and over the seal of the version that was issued
before it in this archive, whichever meeting that was of. So a version can be neither altered, taken
out nor moved without breaking every seal after it. A tail that is cut off breaks none: therefore
each issued file names the seal before it (``sealed``), and the history remembers what was issued.
"""

import hashlib
import json
from dataclasses import replace

from minutes_app.documents.carried import after_mark, content_mark
from minutes_app.documents.tree import Document
from minutes_app.domain.papers import Version
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive


def link(version: Version, before: str) -> str:
    """Return the seal of a version that follows the seal ``before`` ("" for the first)."""
    return hashlib.sha256(f"{before}\n{facts(version)}".encode()).hexdigest()


def facts(version: Version) -> str:
    """Return all that a version says, but for its seal, always in the same words.

    The fields are named here one by one: one that is added later must not break old seals.
    """
    told = [
        ["id", version.id],
        ["meeting", version.meeting],
        ["kind", version.kind.value],
        ["made", version.made.isoformat()],
        ["content", version.content],
        ["number", version.number],
        ["name", version.name],
        ["layout", version.layout],
        ["files", [[one.name, one.content] for one in version.files]],
        ["signer", version.signer],
        ["note", version.note],
    ]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def head(archive: Archive) -> str:
    """Return the seal of what was issued last in an archive; "" where nothing was."""
    last = reading.last_issued(archive)
    return last.chain if last else ""


def sealed(document: Document, content: str, before: str) -> Document:
    """Return a document that states the SHA-256 of its data and the seal ``before`` ("" for none).

    They stand before its keywords, which PDF and Word both show to whoever reads the properties:
    Word takes a certain length of them, and topics may be long.
    """
    marks = [content_mark(content), *([after_mark(before)] if before else [])]
    return replace(document, keywords=(*marks, *document.keywords))

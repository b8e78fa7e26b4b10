"""What an issued file says of itself, where a reader of its properties finds it.

The words stand among the keywords of the document, which both PDF and Word carry: the SHA-256 of
the meeting's data inside, and the seal of what the house issued before (see ``services.chain``).
"""

import re
from dataclasses import dataclass, replace

from minutes_app.documents.tree import Document

_CONTENT = "content-sha256:"
_BEFORE = "issued-after:"
_PATTERN = re.compile(rf"({_CONTENT}|{_BEFORE})([0-9a-f]{{64}})")


@dataclass(frozen=True, slots=True)
class Seal:
    """The marks of an issued file: digest of its data, and the seal before; "" for none."""

    content: str = ""
    before: str = ""


def sealed(document: Document, content: str, before: str) -> Document:
    """Return a document that bears the marks."""
    marks = [f"{_CONTENT}{content}", *([f"{_BEFORE}{before}"] if before else [])]
    return replace(document, keywords=(*document.keywords, *marks))


def read_seal(keywords: str) -> Seal:
    """Return the marks among the keywords of a file."""
    found = dict(_PATTERN.findall(keywords))
    return Seal(found.get(_CONTENT, ""), found.get(_BEFORE, ""))

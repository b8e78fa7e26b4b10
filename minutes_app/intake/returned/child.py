"""A Word file that came back, read in a child process that may take little memory and time.

The parent gives the bytes to the child's standard input; the child (``main``) confines itself,
looks through the package as one of a stranger, and says a JSON value a line: a paragraph each,
and at last ``{"end": true}`` when nothing is missing; or ``{"refused": code}``.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Final

from minutes_app.domain.errors import ImportFileError
from minutes_app.host.confined import End, Errand
from minutes_app.intake.errands import values_of
from minutes_app.intake.files import limits
from minutes_app.intake.files.packages import open_package, read_member
from minutes_app.intake.files.shapes import Refused
from minutes_app.intake.returned.margins import read_margins
from minutes_app.intake.returned.reading import Damaged, Remarks, read_paragraphs, read_remarks
from minutes_app.intake.returned.shapes import Remark, Returned

_PACKED: Final = b"PK\x03\x04"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_MAIN_PART: Final = "word/document.xml"
_REMARK_PARTS: Final = {
    "comment": "word/comments.xml",
    "footnote": "word/footnotes.xml",
    "endnote": "word/endnotes.xml",
}
_CODES: Final = {
    End.NOT_STARTED: "returned.not_started",
    End.CANCELLED: "returned.cancelled",
    End.TOO_SLOW: "returned.too_large",
    End.TOO_LARGE: "returned.too_large",
    End.BROKEN: "returned.damaged",
}
_REFUSALS: Final = {
    "intake.encrypted": "returned.encrypted",
    "intake.packed": "returned.too_large",
    "returned.not_word": "returned.not_word",
}
"""What is said of a package that is refused; of all others, that it is damaged."""


def read_returned(
    content: bytes, name: str, *, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Returned, ...]:
    """Return the paragraphs of a Word file, all of them or nothing.

    ``name`` is what the file is called, for errors. ``cancelled`` is asked some twenty times a
    second. It takes ten seconds at most; call it beside the window. Raises ``ImportFileError``
    (``returned.…``, with ``name``).
    """
    try:
        _check_beginning(content)
        return _paragraphs(values_of(_errand(content), _CODES, cancelled))
    except ImportFileError as error:
        error.parameters.setdefault("name", name)
        raise


def main() -> int:
    """Be the child: read the package that stands in the standard input."""
    try:
        limits.confine()
        for paragraph in _read(sys.stdin.buffer.read(limits.LARGEST_FILE + 1)):
            _say(asdict(paragraph))
        _say({"end": True})
    except Refused as refused:
        _say({"refused": _REFUSALS.get(refused.code, "returned.damaged")})
    except (Damaged, RecursionError):
        _say({"refused": "returned.damaged"})
    except MemoryError:
        _say({"refused": "returned.too_large"})
    sys.stdout.flush()
    return 0


def _check_beginning(content: bytes) -> None:
    if len(content) > limits.LARGEST_FILE:
        raise ImportFileError("returned.too_large")
    if content.startswith(_COMPOUND):
        # Old Word files and those that a password locks begin alike.
        locked = _LOCKED in content
        raise ImportFileError("returned.encrypted" if locked else "returned.old_word")
    if not content.startswith(_PACKED):
        raise ImportFileError("returned.not_word")


def _read(content: bytes) -> list[Returned]:
    package = open_package(content)
    document = read_member(package, _MAIN_PART)
    if not document:
        raise Refused("returned.not_word")
    remarks: Remarks = {}
    for kind, part in _REMARK_PARTS.items():
        if said := read_member(package, part):
            remarks |= read_remarks(said, kind)
    return [*read_paragraphs(document, remarks), *read_margins(package, remarks)]


def _say(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")


def _errand(content: bytes) -> Errand:
    return Errand(
        module="minutes_app.intake.returned.child",
        libraries=(),
        arguments=(),
        memory=limits.MEMORY,
        seconds=limits.SECONDS,
        largest_output=limits.LARGEST_OUTPUT,
        given=content,
    )


def _paragraphs(values: list[dict[str, Any]]) -> tuple[Returned, ...]:
    if not values or not values[-1].get("end"):
        raise ImportFileError(str(values[-1]["refused"] if values else "returned.damaged"))
    return tuple(
        Returned(
            value["text"],
            value["deleted"],
            tuple(value["authors"]),
            tuple(Remark(**remark) for remark in value["remarks"]),
            value["in_table"],
            value["in_margin"],
        )
        for value in values[:-1]
    )

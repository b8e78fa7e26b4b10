"""The record in a PDF or Word file of anybody's, taken out in a child process of its own.

The libraries that open such files are not written in Python, and a small file can be made to take
all memory: the child may take little of it and little time, writes nothing and reaches no network.
"""

import sys
from typing import Final

from minutes_app.documents.carried import Carried
from minutes_app.documents.pdf.attachment import read_carried_pdf
from minutes_app.documents.word.attachment import read_carried
from minutes_app.domain.errors import ImportFileError
from minutes_app.host.confined import End, EndedError, Errand, confine, run_confined

_PDF: Final = b"%PDF-"
_PACKED: Final = b"PK\x03\x04"
_MEMORY: Final = 1 << 30
_SECONDS: Final = 10
_LARGEST: Final = 200_000_000
_DIGITS: Final = 64
_CODES: Final = {
    End.NOT_STARTED: "import.not_started",
    End.CANCELLED: "import.not_started",
    End.TOO_SLOW: "import.too_large",
    End.TOO_LARGE: "import.too_large",
    End.BROKEN: "import.carries_none",
}


def may_carry(content: bytes) -> bool:
    """Tell whether a file is a PDF or a packed one, as Word files are."""
    return content.startswith((_PDF, _PACKED))


def read_carried_apart(content: bytes) -> bytes:
    """Return the record that a PDF or Word file carries.

    It takes ten seconds at most; call it beside the window. Raises ``ImportFileError``:
    ``import.carries_none``, ``import.altered`` for a record that is not the one whose hash the file
    states, ``import.too_large``, ``import.not_started``.
    """
    if len(content) > _LARGEST:
        raise ImportFileError("import.too_large")
    errand = Errand(
        module="minutes_app.documents.carried_apart", libraries=("pikepdf",), arguments=(),
        memory=_MEMORY, seconds=_SECONDS, largest_output=_LARGEST, given=content,
    )  # fmt: skip
    try:
        said = run_confined(errand)
    except EndedError as error:
        raise ImportFileError(_CODES[error.end]) from error
    if not said:
        raise ImportFileError("import.carries_none")
    carried = Carried(said[_DIGITS:], said[:_DIGITS].decode("ascii", "replace").strip())
    if carried.stated and not carried.intact:
        raise ImportFileError("import.altered")
    return carried.data


def main() -> int:
    """Be the child: say the hash that the file states, in 64 places, and then its record."""
    confine(_MEMORY, _SECONDS)
    content = sys.stdin.buffer.read()
    found = read_carried_pdf(content) if content.startswith(_PDF) else read_carried(content)
    if found is not None:
        stated = found.stated.encode("ascii", "replace")[:_DIGITS]
        sys.stdout.buffer.write(stated.ljust(_DIGITS) + found.data)
    sys.stdout.flush()
    return 0

"""What a PDF or Word file of anybody's carries, taken out in a child process of its own.

The libraries that open such files are not written in Python, and a small file can be made to take
all memory: the child may take little of it and little time, writes nothing and reaches no network.
It says one line of JSON and then the bytes that the line counts.
"""

import contextlib
import sys
from dataclasses import dataclass
from typing import Final

import msgspec

from minutes_app.documents.carried import Carried
from minutes_app.documents.pdf.attachment import read_carried_pdf
from minutes_app.documents.pdf.signed import Signature, read_signatures
from minutes_app.documents.word.attachment import read_carried
from minutes_app.domain.errors import ImportFileError
from minutes_app.host.confined import End, EndedError, Errand, confine, run_confined

_PDF: Final = b"%PDF-"
_PACKED: Final = b"PK\x03\x04"
_MEMORY: Final = 1 << 30
_SECONDS: Final = 10
_LARGEST: Final = 200_000_000
_LIBRARIES: Final = ("pikepdf", "pyhanko", "msgspec")
_SIGNATURES: Final = "signatures"
_CODES: Final = {
    End.NOT_STARTED: "import.not_started",
    End.CANCELLED: "import.not_started",
    End.TOO_SLOW: "import.too_large",
    End.TOO_LARGE: "import.too_large",
    End.BROKEN: "import.carries_none",
}


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file carries, None for nothing, and who signed it."""

    carried: Carried | None = None
    signatures: tuple[Signature, ...] = ()


class _Head(msgspec.Struct, frozen=True):
    """The line before the bytes: ``sizes`` are those of the record and of each file beside it."""

    stated: str = ""
    after: str = ""
    sizes: tuple[int, ...] = ()
    signatures: tuple[Signature, ...] = ()


def may_carry(content: bytes) -> bool:
    """Tell whether a file is a PDF or a packed one, as Word files are."""
    return content.startswith((_PDF, _PACKED))


def read_carried_apart(content: bytes) -> Carried:
    """Return the record that a PDF or Word file carries, and files of annexes.

    It takes ten seconds at most; call it beside the window. Raises ``ImportFileError``:
    ``import.carries_none``, ``import.altered`` for a record that is not the one whose hash the file
    states, ``import.too_large``, ``import.not_started``.
    """
    carried = _inside(content).carried
    if carried is None:
        raise ImportFileError("import.carries_none")
    if carried.stated and not carried.intact:
        raise ImportFileError("import.altered")
    return carried


def look_inside(content: bytes) -> Inside:
    """Return what a file carries and who signed it; nothing of one that cannot be read.

    Where a signature ends the child (one made in a way that its library does not know), another
    looks for the record alone.
    """
    if not may_carry(content):
        return Inside()
    for wanted in ((_SIGNATURES,), ()):
        with contextlib.suppress(ImportFileError):
            return _inside(content, *wanted)
    return Inside()


def _inside(content: bytes, *arguments: str) -> Inside:
    if len(content) > _LARGEST:
        raise ImportFileError("import.too_large")
    errand = Errand(
        module="minutes_app.documents.carried_apart", libraries=_LIBRARIES, arguments=arguments,
        memory=_MEMORY, seconds=_SECONDS, largest_output=_LARGEST, given=content,
    )  # fmt: skip
    try:
        line, _, rest = run_confined(errand).partition(b"\n")
        head = msgspec.json.decode(line, type=_Head)
    except EndedError as error:
        raise ImportFileError(_CODES[error.end]) from error
    except msgspec.DecodeError as error:
        raise ImportFileError("import.carries_none") from error
    if not head.sizes or sum(head.sizes) != len(rest):
        return Inside(None, head.signatures)
    record, *files = _cut(rest, head.sizes)
    return Inside(Carried(record, head.stated, head.after, tuple(files)), head.signatures)


def _cut(data: bytes, sizes: tuple[int, ...]) -> list[bytes]:
    pieces: list[bytes] = []
    for size in sizes:
        pieces.append(data[:size])
        data = data[size:]
    return pieces


def main() -> int:
    """Be the child: read the standard input, and say what was found there."""
    confine(_MEMORY, _SECONDS)
    content = sys.stdin.buffer.read()
    is_pdf = content.startswith(_PDF)
    found = read_carried_pdf(content) if is_pdf else read_carried(content)
    wanted = is_pdf and _SIGNATURES in sys.argv
    head = _Head(signatures=read_signatures(content) if wanted else ())
    pieces: tuple[bytes, ...] = ()
    if found is not None:
        pieces = (found.data, *found.files)
        sizes = tuple(map(len, pieces))
        head = _Head(found.stated, found.after, sizes, head.signatures)
    sys.stdout.buffer.write(msgspec.json.encode(head) + b"\n")
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.flush()
    return 0

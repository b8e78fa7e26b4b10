"""The signs of the line, as typed with and without an input method, and their escapes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.capture.reading import Role
from minutes_app.domain.entries import EntryKind

KIND_SIGNS = {
    "!": EntryKind.INSTRUCTION, "！": EntryKind.INSTRUCTION,
    "*": EntryKind.RESOLUTION, "＊": EntryKind.RESOLUTION,
    "?": EntryKind.QUERY, "？": EntryKind.QUERY,
    "#": EntryKind.HEADING, "＃": EntryKind.HEADING,
}  # fmt: skip
EMPHASIS = "*＊"
SUB_POINT_SIGNS = "-－"
ATTENDEE_SIGNS = "+＋"
COMMAND_SIGNS = "/、"
COLONS = ":："
TAIL_SIGNS = {
    "@": Role.LEAD, "＠": Role.LEAD,
    "&": Role.SUPPORT, "＆": Role.SUPPORT,
    "~": Role.DEADLINE, "～": Role.DEADLINE,
}  # fmt: skip
LEAD_SIGN, SUPPORT_SIGN, DEADLINE_SIGN = "@", "&", "~"

_OPENING_RUN = re.compile("[!！]+|[*＊]+|[?？]+|[#＃]+|[-－]+|[+＋]+|[/、]+")
_SPEAKER = re.compile(rf"[^{COLONS}\n。，；！？,;!?]{{1,40}}([{COLONS}]+)")
_TAIL_RUN = re.compile("[@＠]+|[&＆]+|[~～]+")


@dataclass(frozen=True, slots=True)
class SignRun:
    """The same sign, once or several times over.

    Once it may mean something. An even number of times it stands for half as many that mean
    nothing. An odd number of times (!!!) it is what it is.
    """

    start: int
    end: int

    @property
    def single(self) -> bool:
        """Whether it is one sign."""
        return self.end - self.start == 1

    @property
    def escapes(self) -> bool:
        """Whether half of it stands for the other half."""
        return (self.end - self.start) % 2 == 0

    @property
    def middle(self) -> int:
        """Where the half begins that is not kept."""
        return (self.start + self.end) // 2


def opening_run(text: str, start: int) -> SignRun | None:
    """Return the run of an opening sign at ``start``, if there is one."""
    match = _OPENING_RUN.match(text, start)
    return SignRun(*match.span()) if match else None


def speaker_colons(text: str, start: int) -> SignRun | None:
    """Return the colons after what may be a speaker's name, unless they belong to an address."""
    match = _SPEAKER.match(text, start)
    if match is None or text.startswith("//", match.end()):
        return None
    return SignRun(*match.span(1))


def tail_runs(text: str, start: int) -> Iterator[SignRun]:
    """Yield the runs of tail signs that something follows at once."""
    for match in _TAIL_RUN.finditer(text, start):
        if match.end() < len(text):
            run = SignRun(*match.span())
            if run.single or not text[run.end].isspace():
                yield run

"""The signs of the line, as typed with and without an input method, and their escapes."""

import re
from dataclasses import dataclass
from itertools import islice

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
_MOST_RUNS = 100


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

    def is_followed(self, text: str) -> bool:
        """Tell whether something comes right after it."""
        return self.end < len(text) and not text[self.end].isspace()

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


def tail_runs(text: str, start: int) -> list[SignRun]:
    """Return the runs of tail signs that stand after ``start``, the last hundred.

    A tail runs to the end of the line, so what stands a hundred signs before it is text.
    """
    backwards = text[: start - 1 if start else None : -1]
    found = islice(_TAIL_RUN.finditer(backwards), _MOST_RUNS)
    runs = [SignRun(len(text) - match.end(), len(text) - match.start()) for match in found]
    return runs[::-1]

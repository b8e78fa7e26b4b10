"""The opening of a line: who speaks, and what kind of entry it is."""

import re
from dataclasses import dataclass, field

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.reading import Doubt, DoubtCode, Role, Span, Who
from minutes_app.capture.resolving import who_attends, who_is_named
from minutes_app.capture.signs import (
    ATTENDEE_SIGNS,
    COMMAND_SIGNS,
    EMPHASIS,
    KIND_SIGNS,
    SUB_POINT_SIGNS,
    opening_run,
    speaker_colons,
)
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.folding import fold_name

_SPACE = re.compile(r"\s*")
_CODE_LIKE = frozenset("=),.;:]}>%，。；：）】》")
_HEADCOUNT = re.compile(
    r"[0-9０-９]{1,4}(?:\s{0,3}[名位人]|\s{1,3}(?:[a-z-]{1,20}\s){0,2}(?:people|persons|experts|members"
    r"|officials|delegates|representatives|deputies|guests|observers|journalists|reporters|scholars"
    r"|professors|teachers|students|engineers|entrepreneurs|residents|villagers|farmers|workers"
    r"|colleagues|staff|others|leaders|heads|directors|managers|lawyers|doctors|volunteers)\b)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Opening:
    """What stands before the body; ``end`` is where the body begins."""

    end: int
    speaker: Voice | None = None
    kind: EntryKind | None = None
    is_sub_point: bool = False
    is_attendee: bool = False
    is_command: bool = False
    spans: list[Span] = field(default_factory=list[Span])
    doubts: list[Doubt] = field(default_factory=list[Doubt])

    def take(self, text: str, end: int, role: Role) -> None:
        """Take all up to ``end``, and the white space after it."""
        self.spans.append(Span(self.end, end, role))
        self.end = end
        self.skip_space(text)

    def skip_space(self, text: str) -> None:
        """Take white space."""
        match = _SPACE.match(text, self.end)
        end = match.end() if match else self.end
        if end > self.end:
            self.spans.append(Span(self.end, end, Role.SPACE))
            self.end = end


def read_opening(text: str, context: CaptureContext) -> Opening:
    """Read the speaker and the sign, if they are there."""
    opening = Opening(0)
    opening.skip_space(text)
    _read_speaker(text, opening, context)
    _read_sign(text, opening)
    return opening


def _read_speaker(text: str, opening: Opening, context: CaptureContext) -> None:
    colons = speaker_colons(text, opening.end)
    if colons is None:
        return
    name = text[opening.end : colons.start].rstrip()
    found = context.roster.find(name)
    voice = Voice(attendee=found[0].id) if len(found) == 1 else None
    if not found:
        voice = context.voices.get(fold_name(name))
    if voice is None:
        choices = tuple(who_attends(one) for one in found)
        _doubt_speaker(name, choices, opening, context)
    elif colons.single:
        opening.speaker = voice
        opening.take(text, colons.end, Role.SPEAKER)
    elif colons.escapes:
        opening.spans.append(Span(colons.middle, colons.end, Role.ESCAPE))


def _doubt_speaker(
    name: str, found: tuple[Who, ...], opening: Opening, context: CaptureContext
) -> None:
    """Offer those of one surname, or to put somebody known on the list."""
    code = DoubtCode.SPEAKER_AMBIGUOUS
    if not found:
        found, code = who_is_named(name, context), DoubtCode.SPEAKER_NOT_ATTENDING
    if found:
        end = opening.end + len(name)
        opening.doubts.append(Doubt(opening.end, end, code, name, found))


def _read_sign(text: str, opening: Opening) -> None:
    run = opening_run(text, opening.end)
    if run is None or run.end == len(text) or not text[run.end :].strip():
        return
    sign, after = text[run.start], text[run.end]
    if sign in EMPHASIS and not after.isspace() and text.rstrip()[-1] in EMPHASIS:
        return
    if not run.single:
        if run.escapes:
            opening.spans.append(Span(run.middle, run.end, Role.ESCAPE))
        return
    if sign in SUB_POINT_SIGNS and not _is_number(after):
        opening.is_sub_point = True
        opening.take(text, run.end, Role.SUB_POINT)
        _read_kind_after_sub_point(text, opening)
    elif sign in KIND_SIGNS and _is_kind(sign, after):
        opening.kind = KIND_SIGNS[sign]
        opening.take(text, run.end, Role.KIND)
    elif sign in ATTENDEE_SIGNS:
        opening.is_attendee = not _is_number(after) or bool(_HEADCOUNT.match(text, run.end))
    elif sign in COMMAND_SIGNS:
        opening.is_command = True


def _read_kind_after_sub_point(text: str, opening: Opening) -> None:
    """Read "-!": a sub-point may be an instruction, a resolution or a question."""
    run = opening_run(text, opening.end)
    if run is None or not text[run.end :].strip():
        return
    sign = text[run.start]
    kind = KIND_SIGNS.get(sign)
    if run.escapes:
        opening.spans.append(Span(run.middle, run.end, Role.ESCAPE))
    elif run.single and kind not in {None, EntryKind.HEADING} and _is_kind(sign, text[run.end]):
        opening.kind = kind
        opening.take(text, run.end, Role.KIND)


def _is_kind(sign: str, after: str) -> bool:
    """Tell ``! act`` from ``!=``, ``?!`` and 3#; a heading's number stands apart (# 3)."""
    if after in _CODE_LIKE or after in KIND_SIGNS:
        return False
    return KIND_SIGNS[sign] is not EntryKind.HEADING or not after.isdecimal()


def _is_number(after: str) -> bool:
    """Tell a sign of a number (-5%, +17.6%, -$3) from the sign of a line."""
    return after.isdecimal() or after in ".．$￥¥€£>＞"

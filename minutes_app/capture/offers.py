"""What can be done about what did not resolve: the line put right, or somebody to be made first.

``offers(reading, context)`` gives them the likeliest first; the window shows them beside the line
and does the first on Tab. Everything is data, nothing is done here:

- put ``text`` into the line and the caret at ``caret`` (both unchanged for what only creates);
- ``who``: let ``name`` mean this one in the line (two people of one name are told apart by choice);
- ``creates``: first add a person or a body called ``name`` to the directory;
- ``attends``: first put ``who`` on the list of attendees.

Then read the line anew: where the offer was taken, the doubt is gone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.capture.bodies import ends_like_body, without_place
from minutes_app.capture.context import CaptureContext
from minutes_app.capture.names import NameKind
from minutes_app.capture.offices import split_official
from minutes_app.capture.reading import Doubt, DoubtCode, Reading, Who
from minutes_app.capture.resolving import resolve
from minutes_app.capture.signs import TAIL_SIGNS
from minutes_app.domain.text import has_han

_MOST = 8
_SHORTEST = 2
_HAN_NAME = re.compile("[\u4e00-\u9fff]{2,4}")
_TAIL_SIGN = re.compile(f"[{''.join(TAIL_SIGNS)}]")


class OfferKind(StrEnum):
    """What an offer does."""

    MEAN = "mean"
    CREATE_BODY = "create_body"
    CREATE_PERSON = "create_person"
    ATTEND = "attend"
    COMMAND = "command"
    TAKE = "take"
    REWRITE = "rewrite"


@dataclass(frozen=True, slots=True)
class Offer:
    """One way out of a doubt. ``name`` is what to show: a name, a command, the words rewritten."""

    kind: OfferKind
    doubt: Doubt
    name: str
    text: str
    caret: int
    who: Who | None = None

    @property
    def creates(self) -> NameKind | None:
        """What is to be added to the directory first."""
        kinds = {
            OfferKind.CREATE_BODY: NameKind.BODY,
            OfferKind.CREATE_PERSON: NameKind.PERSON,
        }
        return kinds.get(self.kind)

    @property
    def attends(self) -> bool:
        """Whether ``who`` is to be put on the list of attendees first."""
        return self.kind is OfferKind.ATTEND


def offers(reading: Reading, context: CaptureContext) -> tuple[Offer, ...]:
    """Return what to offer for the doubts of a line, the likeliest first; at most eight."""
    found = [offer for doubt in reading.doubts for offer in _offers(reading.text, doubt, context)]
    return tuple(found[:_MOST])


def _offers(text: str, doubt: Doubt, context: CaptureContext) -> Iterator[Offer]:
    match doubt.code:
        case DoubtCode.SPEAKER_AMBIGUOUS | DoubtCode.NAME_AMBIGUOUS:
            yield from _choices(text, doubt)
        case DoubtCode.SPEAKER_NOT_ATTENDING:
            yield from _attending(text, doubt)
        case DoubtCode.NAME_UNKNOWN:
            yield from _without_place(text, doubt, context)
            yield from _new(text, doubt)
        case DoubtCode.ATTENDEE_UNKNOWN:
            yield from _rewritten(text, doubt, context)
        case DoubtCode.COMMAND_UNKNOWN:
            yield from _commands(text, doubt)
        case DoubtCode.TAIL_UNSURE | DoubtCode.DEADLINE_UNSURE:
            taken = f"{text[: doubt.start]} {text[doubt.start :]}"
            yield Offer(OfferKind.TAKE, doubt, doubt.text, taken, len(taken))
        case _:
            return


def _attending(text: str, doubt: Doubt) -> Iterator[Offer]:
    for who in doubt.choices:
        yield Offer(OfferKind.ATTEND, doubt, who.name, text, len(text), who)


def _commands(text: str, doubt: Doubt) -> Iterator[Offer]:
    for word in doubt.words:
        yield _replaced(OfferKind.COMMAND, text, doubt, doubt.text, word)


def _choices(text: str, doubt: Doubt) -> Iterator[Offer]:
    for who in doubt.choices:
        yield _replaced(OfferKind.MEAN, text, doubt, doubt.text, who.name, who)
    of_tail = doubt.code is DoubtCode.NAME_AMBIGUOUS and has_han(doubt.text)
    if of_tail and all(who.name != doubt.text for who in doubt.choices):
        yield from _new(text, doubt)


def _new(text: str, doubt: Doubt) -> Iterator[Offer]:
    """Offer to make somebody: what is no Chinese name of two to four is rather a body."""
    if len(doubt.text) < _SHORTEST:
        return
    person = Offer(OfferKind.CREATE_PERSON, doubt, doubt.text, text, len(text))
    body = Offer(OfferKind.CREATE_BODY, doubt, doubt.text, text, len(text))
    yield from (person, body) if _looks_like_person(doubt.text) else (body, person)


def _without_place(text: str, doubt: Doubt, context: CaptureContext) -> Iterator[Offer]:
    """Offer 市科技局 for 东海市科技局, which may be the same or another."""
    who = resolve(without_place(doubt.text), context).who
    if who and who.body:
        yield _replaced(OfferKind.MEAN, text, doubt, doubt.text, who.name, who)


def _looks_like_person(name: str) -> bool:
    if ends_like_body(name):
        return False
    return bool(_HAN_NAME.fullmatch(name)) if has_han(name) else len(name.split()) == 2


def _rewritten(text: str, doubt: Doubt, context: CaptureContext) -> Iterator[Offer]:
    """Offer 李雷，市科技局，局长 for 市科技局局长李雷."""
    parts = split_official(doubt.text, context)
    if parts:
        yield _replaced(OfferKind.REWRITE, text, doubt, doubt.text, "，".join(parts))


def _replaced(
    kind: OfferKind, text: str, doubt: Doubt, old: str, new: str, who: Who | None = None
) -> Offer:
    """Put ``new`` where ``old`` stands in the doubted stretch; signs in a name stand doubled."""
    for written in (old, _TAIL_SIGN.sub(lambda sign: sign[0] * 2, old)):
        at = text.find(written, doubt.start, doubt.end)
        if written and at >= 0:
            changed = text[:at] + new + text[at + len(written) :]
            return Offer(kind, doubt, new, changed, at + len(new), who)
    return Offer(kind, doubt, new, text, len(text), who)

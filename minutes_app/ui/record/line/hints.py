"""What helps now, in the small line under the capture line."""

import re

from minutes_app.capture.signs import ATTENDEE_SIGNS, COMMAND_SIGNS
from minutes_app.language import translate

_DEADLINE = re.compile(r"[~～][^@＠&＆~～\n]{0,12}\Z")
_OWNER = re.compile(r"[@＠&＆][^~～\n]{0,24}\Z")


def hint(text: str, *, choosing: bool) -> str:
    """Return what can be typed next; ``choosing`` says that the list of choices is open."""
    if choosing:
        return translate(
            "hints", "↑ ↓ choose · Tab takes it · Enter takes the chosen one · Esc closes"
        )
    return _of_opening(text.lstrip()[:1]) or _of_tail(text)


def _of_opening(first: str) -> str:
    if not first:
        return translate(
            "hints",
            "! instruction · # heading · - sub-point · + attendee · name: speaker · @ who · ~ when",
        )
    if first in ATTENDEE_SIGNS:
        return translate(
            "hints",
            "name, body, title · =l in attendance · =q excused · =a absent · =d deputy · "
            "=i arrives · =o leaves",
        )
    if first in COMMAND_SIGNS:
        return translate("hints", "a command, or Enter to record it as text")
    return ""


def _of_tail(text: str) -> str:
    if _DEADLINE.search(text):
        return translate("hints", "~ Friday · 12.31 · end of June · in 2 weeks · 10 working days")
    if _OWNER.search(text):
        return translate("hints", "@ who leads · & who helps · several with commas · ~ when")
    return translate(
        "hints", "Enter records · Shift+Enter breaks the line · @ who · & with · ~ when"
    )

"""The clause of the running head: what stands over the text of later pages, and where."""

from collections.abc import Iterator

from minutes_app.documents.proof.inspection import Inspection
from minutes_app.documents.proof.measured import MeasuredLine, em
from minutes_app.documents.proof.results import Look, mm
from minutes_app.documents.running import ELLIPSIS

_EDGE, _HEIGHT = 0.3, 1.0
_TOLD = 8
"""Letters by which a shortened title is known."""


def running_head(seen: Inspection) -> Iterator[Look]:
    """Every later page of text has title and number over it, between its edges."""
    look = seen.layout.running_head
    if look is None or not any(seen.document.running):
        return
    wanted = " · ".join(filter(None, seen.document.running))
    for page, head in enumerate(seen.heads):
        if not page or not seen.body[page]:
            continue
        said = "".join(line.text for line in head)
        place = head[0].rect if head else None
        holds = bool(head) and _says(said, seen.document.running) and _in_place(seen, head)
        yield Look(holds, _placed(seen, head) or "–", wanted[:60], "", page, place)


def _says(said: str, running: tuple[str, str]) -> bool:
    """Tell whether a head says both parts; the end of a long one may be gone."""
    told = _squeezed(said)
    parts = [_squeezed(part) for part in running if part]
    return all(part in told or (ELLIPSIS in told and part[:_TOLD] in told) for part in parts)


def _in_place(seen: Inspection, head: tuple[MeasuredLine, ...]) -> bool:
    look = seen.layout.running_head
    style = seen.style(look.style) if look else None
    if look is None or style is None:
        return False
    # An em box of 0.88 and 0.12 stands in the middle of its line.
    foot = (style.line or style.size * 1.2) - style.size
    wanted = seen.area.top - look.above - em(foot) / 2
    return all(
        line.rect.left >= seen.area.left - _EDGE
        and line.rect.right <= seen.area.right + _EDGE
        and abs(line.rect.bottom - wanted) <= _HEIGHT
        for line in head
    )


def _placed(seen: Inspection, head: tuple[MeasuredLine, ...]) -> str:
    if not head:
        return ""
    return f"↑ {mm(seen.area.top - head[0].rect.bottom)}, {head[0].text[:40]}"


def _squeezed(text: str) -> str:
    return "".join(text.split())

"""Chinese lists that a mail broke into lines: an office ends one, its name begins the next."""

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.group_words import names_group
from minutes_app.intake.lists.labels import Label, Over
from minutes_app.intake.lists.lines import Line
from minutes_app.intake.lists.marks import has_han

_SHOWN = frozenset({Kind.NAME, Kind.BODY, Kind.TITLE, Kind.PEOPLE})
_OFFICES = frozenset({Kind.BODY, Kind.TITLE})
_SHORTEST = 10
_LONGEST_NAME = 13


def join_wrapped(text: str, lines: list[Line]) -> None:
    """Put what goes on in the next line to the line where it began."""
    for index in range(len(lines) - 1, 0, -1):
        upper, lower = lines[index - 1], lines[index]
        if not (_goes_on(lower) and upper.segments and upper.segments[-1].elements):
            continue
        sep = _sep(text, upper, lower)
        if sep is None:
            continue
        lower.segments[0].elements[0].sep = sep
        upper.segments[-1].elements += lower.segments[0].elements
        upper.segments[-1].end = lower.segments[0].end
        upper.segments += lower.segments[1:]
        lower.segments = []


def _goes_on(line: Line) -> bool:
    """Whether a line may be the rest of another."""
    if line.number or line.heading is not None or not line.segments:
        return False
    first = line.segments[0]
    return first.label is None and bool(first.elements) and first.elements[0].kind in _SHOWN


def _sep(text: str, upper: Line, lower: Line) -> Sep | None:
    """Return what parts the last of a line from the first of the next, if it goes on there."""
    written = text[upper.start : upper.end].rstrip()
    if not has_han(written[-3:]):
        return None
    elements = upper.segments[-1].elements
    if written.endswith("、"):
        return Sep.ENUM if elements[-1].kind in _SHOWN else None
    if len(written) < _SHORTEST or written.endswith((";", "。", ":", ",")):
        return None
    return Sep.GLUED if _office_waits(elements, lower.segments[0].elements) else None


def _office_waits(elements: list[Element], following: list[Element]) -> bool:
    """Whether people stand by 、 after their offices, and the last office lacks its own."""
    kinds = [one.kind for one in elements]
    if kinds[-1] not in _OFFICES or Kind.NAME not in kinds:
        return False
    named = len(kinds) - 1 - kinds[::-1].index(Kind.NAME)
    tail = elements[named + 1 :]
    office_first = named and kinds[named - 1] in _OFFICES and elements[named].sep <= Sep.SPACE
    if not office_first:
        return False
    parted = tail[0].sep >= Sep.ENUM and all(one.kind in _OFFICES for one in tail)
    after = [one.kind for one in following]
    if after[0] is Kind.NAME:
        return parted and (len(after) == 1 or following[1].sep >= Sep.ENUM)
    return parted and kinds[-1] is Kind.BODY and after[0] is Kind.TITLE


def bodies_alike(lines: list[Line]) -> None:
    """Take what stands before a colon for a body where bodies stand there in the other lines."""
    labels = [line.segments[0].label for line in lines if line.segments]
    if sum(label is not None and label.over is Over.BODY for label in labels) < 2:
        return
    for line in lines:
        label = line.segments[0].label if line.segments else None
        if label is None or label.over is not Over.GROUP or not has_han(label.words):
            continue
        if 2 < len(label.words) < _LONGEST_NAME and not names_group(label.words):
            line.segments[0].label = Label(Over.BODY, label.words)

"""Pagination: flowing set blocks down the pages. Arithmetic only; nothing is measured here."""

from collections.abc import Sequence

from minutes_app.documents.layout import Page as PaperSize
from minutes_app.documents.pages.elements import Places
from minutes_app.documents.pages.flow import (
    BreakFlow,
    Flow,
    ImprintFlow,
    RuleFlow,
    TableFlow,
    TextFlow,
)
from minutes_app.documents.pages.items import Bookmark, Placed
from minutes_app.documents.pages.sheets import TOLERANCE, Sheets
from minutes_app.documents.pages.tableflow import place_table

_KEPT_LINES = 2
_MOST_KEPT = 3
_MOST_TAIL = 360.0
"""Points of what follows a table up to which its last row goes with it."""


def paginate(flows: Sequence[Flow], paper: PaperSize, places: Sequence[Places]) -> Sheets:
    """Place every block, marked with its elements; a page number is not among them."""
    sheets = Sheets(paper)
    for number, flow in enumerate(flows):
        sheets.element = places[number].first
        match flow:
            case TextFlow():
                _place_text(sheets, flow, flows, number)
            case RuleFlow():
                _place_rule(sheets, flow, flows[number - 1] if number else None)
            case TableFlow():
                place_table(sheets, flow, places[number].rows, _after_table(flows, number))
            case ImprintFlow():
                _place_imprint(sheets, flow)
            case BreakFlow():
                if not sheets.fresh:
                    sheets.new_sheet(forced=True)
    return sheets


def _place_text(sheets: Sheets, flow: TextFlow, flows: Sequence[Flow], number: int) -> None:
    if flow.keep_with_next and not (number and _kept(flows[number - 1])):
        needed = sheets.gap(flow.before) + _kept_height(flows, number)
        if needed > sheets.room() and not sheets.fresh:
            sheets.new_sheet()
    tail = _tail_height(flows, number + 1)
    if flow.top is not None and sheets.fresh:
        sheets.y = sheets.top + flow.top
    else:
        gap = sheets.gap(flow.before)
        if _part(flow, 0, sheets.room() - gap, tail) == 0 and not sheets.fresh:
            sheets.new_sheet()
            gap = sheets.gap(flow.before)
        sheets.y += gap
    if flow.heading:
        level, title = flow.heading
        sheets.bookmarks.append(Bookmark(title, level, len(sheets.sheets) - 1, sheets.y))
    _pour(sheets, flow, tail)
    sheets.after = flow.after


def _pour(sheets: Sheets, flow: TextFlow, tail: float) -> None:
    """Place the lines, on as many pages as they need."""
    top = sheets.y
    left = len(flow.lines)
    stop = _part(flow, 0, sheets.room(), tail) or left
    for at, line in enumerate(flow.lines):
        if at == stop and not sheets.fresh:
            sheets.mark(flow.sources, top, sheets.y)
            sheets.new_sheet()
            top = sheets.y
            stop = at + (_part(flow, at, sheets.room(), tail) or left)
        sheets.put(line)
    sheets.mark(flow.sources, top, sheets.y)


def _part(flow: TextFlow, start: int, room: float, tail: float) -> int:
    """Return how many lines from ``start`` go into the room, minding orphans and widows.

    ``tail`` is the height of a signature that follows: where it has no room here, the last lines
    go with it, so that it does not stand on a page alone.
    """
    lines = flow.lines
    total = len(lines) - start
    fitting, used = 0, 0.0
    for at in range(start, len(lines)):  # no slice: a paragraph may have 300,000 lines
        used += lines[at].height
        if used > room:
            break
        fitting += 1
    if tail and fitting == total and used + tail > room:
        return total - _KEPT_LINES if total > _KEPT_LINES + 1 else 0
    if fitting == total or flow.orphans < _KEPT_LINES:
        return fitting
    if total - fitting < flow.orphans:
        fitting = total - flow.orphans
    return fitting if start or fitting >= flow.orphans else 0


def _tail_height(flows: Sequence[Flow], number: int) -> float:
    """Return the height of the signature that begins at ``number``; 0 where none does.

    What it keeps with is part of it: the head and the first row of a table to sign in.
    """
    height, after = 0.0, 0.0
    for at in range(number, len(flows)):
        flow = flows[at]
        if not isinstance(flow, TextFlow) or not flow.tail:
            if height and isinstance(flow, TableFlow) and _kept(flows[at - 1]):
                height += after + flow.before + _least_height(flows, at)
                after = 0.0
            break
        height += after + flow.before + flow.height
        after = flow.after
    return height + after


def _kept(flow: Flow) -> bool:
    return isinstance(flow, TextFlow) and flow.keep_with_next


def _kept_height(flows: Sequence[Flow], number: int) -> float:
    """Return the height of the headings from ``number`` on and of what they must stay with.

    Where single lines may stand at the foot of a page (Chinese), it is three lines at most, so
    that no more than two are left blank there. A table keeps its heading however high its first row
    is: a row cannot be begun on the page and ended on the next.
    """
    first = flows[number]
    needed, table = _whole_chain(flows, number)
    if table or not isinstance(first, TextFlow):
        return needed
    if first.orphans < _KEPT_LINES and not first.tail:
        return min(needed, _MOST_KEPT * first.lines[0].height)
    return needed


def _whole_chain(flows: Sequence[Flow], number: int) -> tuple[float, bool]:
    """Return the height of headings and what they stay with, and whether that is a table."""
    needed, after = 0.0, 0.0
    for at in range(number, len(flows)):
        flow = flows[at]
        before = 0.0 if at == number else after + getattr(flow, "before", 0.0)
        if not isinstance(flow, TextFlow):
            return needed + before + _least_height(flows, at), isinstance(flow, TableFlow)
        if not flow.keep_with_next:
            kept = _KEPT_LINES if len(flow.lines) != _KEPT_LINES + 1 or flow.orphans < 2 else 3
            return needed + before + sum(line.height for line in flow.lines[:kept]), False
        needed += before + flow.height
        after = flow.after
    return needed, False


def _after_table(flows: Sequence[Flow], number: int) -> float:
    """Return the height of what its last row goes with: a signature, who gets the minutes."""
    flow = flows[number]
    height = _tail_height(flows, number + 1)
    after = flow.after if isinstance(flow, TableFlow) else 0.0
    return height + after if height and height <= _MOST_TAIL else 0.0


def _least_height(flows: Sequence[Flow], number: int) -> float:
    """Return the height of what of a table or a rule cannot be parted."""
    flow = flows[number]
    if isinstance(flow, TableFlow):
        head = flow.head.height if flow.head else 0.0
        tail = _after_table(flows, number) if len(flow.rows) == 1 else 0.0
        return head + (flow.rows[0].height if flow.rows else 0.0) + tail
    return flow.height if isinstance(flow, RuleFlow) else 0.0


def _place_rule(sheets: Sheets, flow: RuleFlow, above: Flow | None) -> None:
    gap = sheets.gap(flow.before)
    if flow.from_type and isinstance(above, TextFlow) and not sheets.fresh:
        gap -= above.below
    if gap + flow.height > sheets.room() and not sheets.fresh:
        # The new page parts what the rule would: a rule that opens a page parts nothing.
        sheets.new_sheet()
        return
    sheets.y += gap
    sheets.draw(flow.boxes)
    sheets.y += flow.height
    sheets.after = flow.after


def _place_imprint(sheets: Sheets, flow: ImprintFlow) -> None:
    """Put the imprint at the foot: its last rule ends on the bottom edge of the text area."""
    if not sheets.fresh and (
        sheets.after + flow.height > sheets.room() + TOLERANCE or (flow.even and sheets.odd)
    ):
        sheets.imprint_apart = True
        sheets.new_sheet(plain=True)
    if flow.even and sheets.odd:
        sheets.new_sheet(plain=True)
    top = sheets.y = sheets.bottom - flow.height
    for x, y, line, text in flow.lines:
        own = sheets.element + text
        sheets.sheet.lines.append(Placed(sheets.left + x, top + y, line, own))
    sheets.draw(flow.boxes)
    sheets.y = sheets.bottom
    sheets.after = 0.0

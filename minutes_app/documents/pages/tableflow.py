"""Tables down the pages: the head repeated, rows whole where a page can hold them."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from minutes_app.documents.pages.elements import ARTIFACT
from minutes_app.documents.pages.flow import SetCell, SetRow, TableFlow, TableLook
from minutes_app.documents.pages.items import Box, Line, Placed
from minutes_app.documents.pages.sheets import Sheets

_LEAST_PART = 30.0
"""Points of room below which a row that must be split starts on the next page."""


@dataclass(slots=True)
class _Fragment:
    """The part of a table on one page; its lines are drawn when it is complete."""

    top: float
    borders: list[float] = field(default_factory=list[float])
    head_bottom: float | None = None
    rows: int = 0


def place_table(
    sheets: Sheets, flow: TableFlow, places: tuple[int, ...], tail: float = 0.0
) -> None:
    """Place a table at the pen, continued on further pages with its head.

    ``places`` has the element of the first cell of each row; a repeated head has none. ``tail``
    is the height of what follows and must not stand on a page alone: the last row goes with it.
    """
    head = flow.head.height if flow.head else 0.0
    page = sheets.bottom - sheets.top
    first = flow.rows[0].height if flow.rows else 0.0
    needed = head + (first if head + first <= page else _LEAST_PART)
    gap = sheets.gap(flow.before)
    if gap + needed > sheets.room() and not sheets.fresh:
        sheets.new_sheet()
        gap = sheets.gap(flow.before)
    sheets.y += gap
    fragment = _begin(sheets, flow, places[0] if flow.head else ARTIFACT)
    rows = deque(flow.rows)
    elements = deque(places[1:] if flow.head else places)
    last = _height_together(flow, page - head)
    while rows:
        row = rows.popleft()
        # What must stand together goes on with it, unless it begins its page already.
        parted = last > sheets.room() and len(rows) + 1 == flow.together and fragment.rows
        if tail and not rows and fragment.rows and not flow.together:
            whole = row.height + tail
            parted = whole > sheets.room() and head + whole <= page
        if row.height <= sheets.room() and not parted:
            _put_row(sheets, row, fragment, elements.popleft())
            continue
        if (
            row.height > page - head
            and not parted
            and (sheets.room() >= _LEAST_PART or not fragment.rows)
        ):
            part, row = split_row(row, sheets.room(), flow.look.padding)
            _put_row(sheets, part, fragment, elements[0])
        rows.appendleft(row)
        _finish(sheets, flow.look, fragment)
        sheets.new_sheet()
        fragment = _begin(sheets, flow, ARTIFACT)
    _finish(sheets, flow.look, fragment)
    sheets.after = flow.after


def _height_together(flow: TableFlow, page: float) -> float:
    """Return the height of the last rows that stand on one page; 0 where no page holds them."""
    rows = flow.rows[len(flow.rows) - flow.together :] if flow.together else ()
    height = sum(row.height for row in rows)
    return height if height <= page else 0.0


def split_row(row: SetRow, room: float, padding: float) -> tuple[SetRow, SetRow]:
    """Divide a row: what fits the room (one line of a cell at least), and the rest."""
    first: list[SetCell] = []
    rest: list[SetCell] = []
    for cell in row.cells:
        fits = sum(1 for dy, line in cell.lines if dy + line.height + padding <= room)
        fits = max(fits, 1) if cell.lines else 0
        first.append(_part(cell, 0, fits, padding))
        rest.append(_part(cell, fits, len(cell.lines), padding))
    return (
        SetRow(tuple(first), max(cell.height for cell in first)),
        SetRow(tuple(rest), max(cell.height for cell in rest)),
    )


def _part(cell: SetCell, start: int, end: int, padding: float) -> SetCell:
    lines = cell.lines[start:end]
    if not lines:
        return replace(cell, lines=(), height=2 * padding)
    shift = lines[0][0] - padding
    moved = tuple((dy - shift, line) for dy, line in lines)
    height = moved[-1][0] + moved[-1][1].height + padding
    return replace(cell, lines=moved, height=height)


def _begin(sheets: Sheets, flow: TableFlow, element: int) -> _Fragment:
    fragment = _Fragment(sheets.y)
    if flow.head:
        _put_row(sheets, flow.head, fragment, element)
        fragment.head_bottom = sheets.y
        fragment.rows = 0
    return fragment


def _put_row(sheets: Sheets, row: SetRow, fragment: _Fragment, element: int) -> None:
    top = sheets.y
    for column, cell in enumerate(row.cells):
        own = element if element == ARTIFACT else element + column
        lines = _turned(cell, row.height) if cell.turned else cell.lines
        for dy, line in lines:
            sheets.sheet.lines.append(Placed(sheets.left + cell.x, top + dy, line, own))
        sheets.mark(cell.sources, top, top + row.height)
    sheets.y += row.height
    fragment.borders.append(sheets.y)
    fragment.rows += 1


def _turned(cell: SetCell, height: float) -> list[tuple[float, Line]]:
    """Return the lines of a cell turned about the middle of its row."""
    found: list[tuple[float, Line]] = []
    for dy, line in cell.lines:
        runs = tuple(
            replace(run, x=cell.turned - run.x, baseline=line.height - run.baseline, turned=True)
            for run in line.runs
        )
        found.append((height - dy - line.height, replace(line, runs=runs, width=cell.turned)))
    return found


def _finish(sheets: Sheets, look: TableLook, fragment: _Fragment) -> None:
    """Draw the shade of the head and the lines of the part on this page."""
    if not fragment.borders:
        return
    left, right = sheets.left + look.edges[0], sheets.left + look.edges[-1]
    top, bottom = fragment.top, fragment.borders[-1]
    boxes = sheets.sheet.boxes
    if look.marks:
        boxes.extend(_cut_marks(left, right, (top, *fragment.borders), look))
        return
    if look.fill and fragment.head_bottom is not None:
        boxes.append(Box(left, top, right - left, fragment.head_bottom - top, look.fill))
    if look.inner:
        boxes.extend(_across(left, right, y, look.inner, look) for y in fragment.borders[:-1])
        inner = look.edges[1:-1]
        boxes.extend(_down(sheets.left + x, top, bottom, look.inner, look) for x in inner)
    if look.outer:
        boxes.extend(_across(left, right, y, look.outer, look) for y in (top, bottom))
        boxes.extend(_down(x, top, bottom, look.outer, look) for x in (left, right))


def _cut_marks(left: float, right: float, borders: Iterable[float], look: TableLook) -> list[Box]:
    """Return short lines at both ends of each border, and above and below the corners."""
    heights = list(borders)
    length, weight = look.marks, look.inner
    marks = [
        _across(x, x + length, y, weight, look) for y in heights for x in (left, right - length)
    ]
    for x in (left, right):
        marks.append(_down(x, heights[0] - length, heights[0], weight, look))
        marks.append(_down(x, heights[-1], heights[-1] + length, weight, look))
    return marks


def _across(left: float, right: float, y: float, weight: float, look: TableLook) -> Box:
    return Box(left - weight / 2, y - weight / 2, right - left + weight, weight, look.colour)


def _down(x: float, top: float, bottom: float, weight: float, look: TableLook) -> Box:
    return Box(x - weight / 2, top, weight, bottom - top, look.colour)

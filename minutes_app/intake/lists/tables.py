"""Tables: found in pasted text, or given as cells; read row by row."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from minutes_app.intake.lists.cells import CellReader
from minutes_app.intake.lists.columns import Column, column_of, guess_columns, head_columns
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.labels import body_over
from minutes_app.intake.lists.marks import has_han
from minutes_app.intake.lists.rows import PieceKind
from minutes_app.intake.lists.text import Found, read_lines

Cell = tuple[int, int]
"""Where a cell begins and ends in the text."""

_RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
_NUMBERED = re.compile(
    r"\s*(?:\(?\d{1,3}[.)、]|\(?[一二三四五六七八九十]{1,3}[)、]|[\u2460-\u249b]|[·*-])"
    r" *(?=[\u4e00-\u9fff])"
)
"""A number before the first cell, in it."""
_WIDE = re.compile(r"[ \t]{2,}|\t")
_WORD = re.compile(r"\S+")
_NUMBER = re.compile(r"\s*(?:\d{1,4}[.)]|[·*])[ ]+(?=\S)")
_HEAD_WITHIN = 12
_MORE_LINES = re.compile(r"\s*\n\s*")


@dataclass(slots=True)
class Table:
    """Rows of cells as places in the text. ``body_at``: rows before it are text, not cells."""

    rows: list[list[Cell]]
    lines: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    columns: list[Column] | None = None
    head: int | None = None


def table_text(cells: Sequence[Sequence[str]]) -> tuple[str, Table]:
    """Write cells as text, and say where each stands in it."""
    parts: list[str] = []
    table = Table([])
    at = 0
    for row in cells:
        places: list[Cell] = []
        start = at
        for index, cell in enumerate(row):
            if index:
                parts.append("\t")
                at += 1
            words = _one_line(cell)
            parts.append(words)
            places.append((at, at + len(words)))
            at += len(words)
        table.rows.append(places)
        table.lines.append((start, at))
        parts.append("\n")
        at += 1
    return "".join(parts)[:-1], table


def _one_line(cell: str) -> str:
    words = (
        cell.strip().replace("\t", " ").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
    )
    for sign in "\x1c\x1d\x1e\x85\u2028\u2029":
        words = words.replace(sign, "\n")
    return _MORE_LINES.sub("；" if has_han(words) else " ", words)


def find_table(text: str, folded: str, known: Known) -> Table | None:
    """Find a table in a text: markdown, tabs, commas or columns of blanks under a head."""
    lines = _lines(folded)
    del text
    for split in (_by_bars, _by_tabs, _by_commas, _by_blanks, _by_spaces):
        head = _find_head(folded, lines, split)
        if head is not None:
            index, columns = head
            rows = [split(folded, start, end) for start, end in lines]
            loose = split in {_by_blanks, _by_spaces}
            if split is _by_spaces and not _all_known(folded, rows[index]):
                continue
            if not loose or _aligned(rows[index + 1 :], len(columns)):
                return Table(rows, lines, columns, index)
    return _headless(folded, lines, known)


def _headless(folded: str, lines: list[Cell], known: Known) -> Table | None:
    """Take lines with tabs for a table where one column evidently holds the names."""
    filled = [line for line in lines if folded[line[0] : line[1]].strip()]
    lines = _without_numbers(folded, lines, filled)
    filled = [line for line in lines if folded[line[0] : line[1]].strip()]
    rows = [_by_tabs(folded, start, end) for start, end in filled]
    if len(rows) < 2 or any(len(row) < 2 for row in rows):
        return None
    columns = guess_columns([[folded[s:e] for s, e in row] for row in rows], known)
    if columns is None or len(set(columns)) < 2:
        return None
    return Table([_by_tabs(folded, start, end) for start, end in lines], lines, columns)


def _without_numbers(folded: str, lines: list[Cell], filled: list[Cell]) -> list[Cell]:
    """Leave out the numbers before the first cells where each line has one."""
    found = {line: _NUMBER.match(folded, *line) for line in filled}
    if not all(found.values()):
        return lines
    begun = {line: match.end() for line, match in found.items() if match}
    return [(begun.get(line, line[0]), line[1]) for line in lines]


def _lines(folded: str) -> list[Cell]:
    lines: list[Cell] = []
    at = 0
    for part in folded.split("\n"):
        lines.append((at, at + len(part)))
        at += len(part) + 1
    return lines


Split = Callable[[str, int, int], list[Cell]]


def _find_head(folded: str, lines: list[Cell], split: Split) -> tuple[int, list[Column]] | None:
    seen = 0
    for index, (start, end) in enumerate(lines):
        if not folded[start:end].strip():
            continue
        seen += 1
        if seen > _HEAD_WITHIN:
            return None
        cells = split(folded, start, end) if end - start < 1000 else []
        columns = head_columns([folded[s:e] for s, e in cells]) if len(cells) > 1 else None
        if columns:
            return index, columns
    return None


def _aligned(rows: list[list[Cell]], width: int) -> bool:
    """Whether most lines under a head of blanks have as many cells as it has."""
    filled = [row for row in rows if len(row) > 1]
    return bool(filled) and 4 * sum(len(row) == width for row in filled) >= 3 * len(filled)


def _by_bars(folded: str, start: int, end: int) -> list[Cell]:
    line = folded[start:end]
    if "|" not in line:
        return [(start, end)]
    first = start + len(line) - len(line.lstrip())
    last = start + len(line.rstrip())
    if folded.startswith("|", first):
        first += 1
    if last > first and folded[last - 1] == "|":
        last -= 1
    return _at(folded, first, last, "|")


def _by_tabs(folded: str, start: int, end: int) -> list[Cell]:
    numbered = _NUMBERED.match(folded, start, end)
    return _at(folded, numbered.end() if numbered else start, end, "\t")


def _at(folded: str, start: int, end: int, sign: str) -> list[Cell]:
    cells: list[Cell] = []
    for part in folded[start:end].split(sign):
        cells.append((start, start + len(part)))
        start += len(part) + 1
    return cells


def _by_blanks(folded: str, start: int, end: int) -> list[Cell]:
    line = folded[start:end]
    at = start + len(line) - len(line.lstrip())
    last = start + len(line.rstrip())
    cells: list[Cell] = []
    for match in _WIDE.finditer(folded, at, last):
        cells.append((at, match.start()))
        at = match.end()
    return [*cells, (at, max(at, last))]


def _by_spaces(folded: str, start: int, end: int) -> list[Cell]:
    """Part a line at each blank: a full-width one is as good as a column."""
    return [match.span() for match in _WORD.finditer(folded, start, end)] or [(start, end)]


def _all_known(folded: str, cells: list[Cell]) -> bool:
    """Whether every word of a line is the head of a column, and there are some."""
    return len(cells) > 2 and all(column_of(folded[start:end]) for start, end in cells)


def _by_commas(folded: str, start: int, end: int) -> list[Cell]:
    """Part a line of a comma file; what stands between quotes is one cell."""
    sign = ";" if folded.count(";", start, end) > folded.count(",", start, end) else ","
    if '"' not in folded[start:end]:
        return _at(folded, start, end, sign)
    cells: list[Cell] = []
    at, quoted = start, False
    for place in range(start, end):
        if folded[place] == '"':
            quoted = not quoted
        elif folded[place] == sign and not quoted:
            cells.append(_unquoted(folded, at, place))
            at = place + 1
    return [*cells, _unquoted(folded, at, end)]


def _unquoted(folded: str, start: int, end: int) -> Cell:
    part = folded[start:end]
    start += len(part) - len(part.lstrip())
    end -= len(part) - len(part.rstrip())
    if end - start > 1 and folded[start] == '"' == folded[end - 1]:
        return start + 1, end - 1
    return start, max(start, end)


def columns_in(folded: str, table: Table, known: Known) -> list[Column] | None:
    """Return what the columns of cells hold, by their head or their words; None for no table."""
    rows = [[folded[start:end].strip() for start, end in row] for row in table.rows]
    found = _head_in(rows)
    if found:
        return found[1]
    return guess_columns([row for row in rows if any(row)], known) if _is_wide(rows) else None


def name_columns(folded: str, table: Table, columns: Sequence[Column]) -> None:
    """Say what the columns of a table hold, whatever its head and its words say."""
    rows = [[folded[start:end].strip() for start, end in row] for row in table.rows]
    found = _head_in(rows)
    table.columns, table.head = list(columns), found[0] if found else None


def read_cells(folded: str, table: Table, known: Known) -> Found:
    """Read a table row by row; without a head and without names it is read as lines."""
    rows = [[folded[start:end].strip() for start, end in row] for row in table.rows]
    columns, head = table.columns, table.head
    if columns is None:
        found = _head_in(rows)
        if found:
            head, columns = found
        else:
            columns = (
                guess_columns([row for row in rows if any(row)], known) if _is_wide(rows) else None
            )
    if columns is None:
        return read_lines(folded, 0, len(folded), 0, known)
    reader = CellReader(folded, columns, known)
    for index, row in enumerate(table.rows):
        start, end = table.lines[index]
        over = body_over(folded, start, end) if head is not None and index < head else None
        if over is not None:
            reader.found.paint(start, over[0], PieceKind.COLUMN)
            reader.under(over)
            reader.found.paint(over[1], end, PieceKind.NOTE)
        elif head is not None and index < head:
            reader.before(read_lines(folded, start, end, index, known), start, end)
        elif index == head or head_columns(rows[index]):
            reader.found.paint(start, end, PieceKind.COLUMN)
        elif _RULE.fullmatch(folded, start, end):
            reader.found.paint(start, end, PieceKind.SEPARATOR)
        else:
            reader.read(row, index, start, end)
    return reader.found


def _is_wide(rows: list[list[str]]) -> bool:
    return any(len([cell for cell in row if cell]) > 1 for row in rows)


def _head_in(rows: list[list[str]]) -> tuple[int, list[Column]] | None:
    for index, row in enumerate(rows[:_HEAD_WITHIN]):
        columns = head_columns(row)
        if columns:
            return index, columns
    return None

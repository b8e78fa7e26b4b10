"""Forms: 姓名：张三 / 单位：市科技局 / 职务：局长, one field a line or several."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from minutes_app.intake.lists.cells import CellReader
from minutes_app.intake.lists.columns import Column, column_of
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.marks import HAN
from minutes_app.intake.lists.rows import PieceKind
from minutes_app.intake.lists.text import Found, read_lines

_KEY = re.compile(rf"(?:(?<=^)|(?<=[\s;,、|.。·)*-]))([{HAN}A-Za-z/ ]{{1,20}}?) *: *", re.MULTILINE)
_NAME_KEY = re.compile(
    "(?:参会人?|嘉宾|专家|代表|人员)?(?:姓 *名|名字)|(?:full )?name", re.IGNORECASE
)
_LEAD = re.compile(r"[ \t·*#>-]*(?:\(?\d{1,3}[.)、:]? *)?")
_OFFICES = frozenset({Column.BODY, Column.SECTION, Column.TITLE, Column.OFFICE})
_SEAL = re.compile(r"\((?:盖章|公章|章)\)(?=[ ;,、。|\t]*$)", re.MULTILINE)
_AFTER_VALUE = " ;,、。|\t"
_COLUMNS = list(Column)
_LONGEST_LINE = 400

Place = tuple[int, int]


@dataclass(slots=True)
class _Record:
    """The fields of one person; ``start`` and ``end`` are those of its lines."""

    index: int
    start: int
    end: int
    cells: dict[Column, Place] = field(default_factory=dict[Column, Place])


@dataclass(slots=True)
class _Line:
    """A line with the fields that it has: what each holds, where its key and its value stand."""

    index: int
    start: int
    end: int
    fields: list[tuple[Column, Place, Place]]


def read_form(folded: str, known: Known) -> Found | None:
    """Read a text that tells each field of a person by its name; None if it is no such text."""
    lines = list(_lines(folded))
    keys = {column for line in lines for column, _, _ in line.fields}
    if Column.NAME not in keys or not keys & _OFFICES:
        return None
    reader = CellReader(folded, _COLUMNS, known)
    record: _Record | None = None
    for line in lines:
        if not line.fields:
            _other(folded, line, known, reader)
            continue
        for seal in _SEAL.finditer(folded, line.start, line.end):
            reader.found.paint(*seal.span(), PieceKind.NOTE)
        for column, key, value in line.fields:
            reader.found.paint(*key, PieceKind.COLUMN)
            if record is None or column in record.cells:
                _close(record, reader)
                record = _Record(line.index, line.start, line.end)
            record.cells[column] = value
            record.end = line.end
    _close(record, reader)
    return reader.found


def _close(record: _Record | None, reader: CellReader) -> None:
    if record is None:
        return
    nothing = (record.start, record.start)
    row = [record.cells.get(column, nothing) for column in _COLUMNS]
    if Column.NAME not in record.cells and Column.BODY in record.cells and not _titled(record):
        reader.under(record.cells[Column.BODY])
    else:
        reader.read(row, record.index, record.start, record.end)


def _titled(record: _Record) -> bool:
    return bool({Column.TITLE, Column.OFFICE} & record.cells.keys())


def _other(folded: str, line: _Line, known: Known, reader: CellReader) -> None:
    found = read_lines(folded, line.start, line.end, line.index, known)
    reader.found.rows += found.rows
    reader.found.strokes += found.strokes
    reader.found.totals += found.totals


def _lines(folded: str) -> Iterator[_Line]:
    at = 0
    for index, words in enumerate(folded.split("\n")):
        end = at + len(words)
        fields = list(_fields(folded, at, end)) if ":" in words else []
        yield _Line(index, at, end, fields if len(words) <= _LONGEST_LINE else [])
        at = end + 1


def _fields(folded: str, start: int, end: int) -> Iterator[tuple[Column, Place, Place]]:
    """Yield the fields of a line that begins with one; nothing for any other line."""
    lead = _LEAD.match(folded, start, end)
    first = lead.end() if lead else start
    keys: list[tuple[Column, Place]] = []
    for match in _KEY.finditer(folded, first, end):
        column = _column(match[1])
        if column is not None:
            keys.append((column, (match.start(1), match.end())))
    if not keys or keys[0][1][0] != first:
        return
    for place, (column, key) in enumerate(keys):
        last = keys[place + 1][1][0] if place + 1 < len(keys) else end
        value = _SEAL.sub("", folded[key[1] : last].rstrip(_AFTER_VALUE)).rstrip(_AFTER_VALUE)
        yield column, key, (key[1], key[1] + len(value))


def _column(key: str) -> Column | None:
    column = column_of(key)
    if column is Column.NAME and _NAME_KEY.fullmatch(key.strip()) is None:
        return None
    return None if column in {Column.NUMBER, Column.COUNT} else column

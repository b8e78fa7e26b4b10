"""Workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods): values as they are shown, nothing is computed."""

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Final
from xml.parsers import expat

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    XmlError,
    ZipError,
)

from minutes_app.intake.files import limits
from minutes_app.intake.files.collecting import collect
from minutes_app.intake.files.packages import read_member
from minutes_app.intake.files.shapes import Found, Refused, Rows

Begin = Callable[[str, dict[str, str]], None]
Cell = int | float | str | bool | time | date | datetime | timedelta
_EXACT: Final = 10**15
"""Whole numbers up to here are kept exactly by a workbook, which knows fractions only."""


def read_workbook(content: bytes, package: zipfile.ZipFile | None) -> list[Found]:
    """Return the sheets that can be seen; ``package`` is the archive, where it is one.

    Sheets with charts or macros hold no list. Raises ``Refused`` for a workbook that cannot be
    read.
    """
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        hidden = _HiddenRows(package)
        return [_read_sheet(book, name, hidden) for name in names[: limits.MOST_TABLES]]
    except PasswordError as error:
        raise Refused("intake.encrypted") from error
    except (CalamineError, XmlError, ZipError, OSError, ValueError) as error:
        raise Refused("intake.damaged") from error


def _read_sheet(book: CalamineWorkbook, name: str, hidden: "_HiddenRows") -> Found:
    sheet = book.get_sheet_by_name(name)
    top, left = sheet.start or (0, 0)
    try:
        rows = _rows(sheet)
    except Refused as refused:
        return Found(name, [], problem=refused)
    _spread_merged(rows, sheet, top, left)
    return Found(name, rows, frozenset(row - top for row in hidden.of(name)))


def _rows(sheet: CalamineSheet) -> Rows:
    """Return the cells from the first that is filled to the last; both ends are filled."""
    if sheet.start is None:
        return []
    if sheet.height > limits.MOST_ROWS:
        raise Refused("intake.many_rows", most=limits.MOST_ROWS)
    if sheet.width > limits.MOST_COLUMNS:
        raise Refused("intake.many_columns", most=limits.MOST_COLUMNS)
    return collect(_words(sheet.to_python()))


def _words(rows: Iterable[list[Cell]]) -> Iterator[list[str]]:
    for row in rows:
        yield [_word(cell) for cell in row]


def _word(cell: Cell) -> str:
    """Say a value as somebody would write it: a telephone number is no 1.39E+10."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return str(cell)


def _spread_merged(rows: Rows, sheet: CalamineSheet, top: int, left: int) -> None:
    """Say what stands in a cell merged over several rows (one body for five people) in each."""
    for (first, column), (last, _) in sheet.merged_cell_ranges or ():
        row, place = first - top, column - left
        if first == last or row < 0 or place < 0 or row >= len(rows) or place >= len(rows[row]):
            continue
        words = rows[row][place]
        for other in rows[row + 1 : last - top + 1]:
            if words and any(other):  # a row of nothing else is no person
                other.extend([""] * (place + 1 - len(other)))
                other[place] = other[place] or words


class _HiddenRows:
    """Which rows of an .xlsx a filter or a hand has hidden; other formats do not say."""

    def __init__(self, package: zipfile.ZipFile | None) -> None:
        self._package = package
        self._parts = _parts_of_sheets(package) if package else {}

    def of(self, sheet: str) -> list[int]:
        """Return the hidden rows of a sheet, from 0."""
        part = self._parts.get(sheet)
        if self._package is None or part is None:
            return []
        found: list[int] = []
        count = 0

        def begin(tag: str, attributes: dict[str, str]) -> None:
            nonlocal count
            if tag.rpartition(":")[2] != "row":
                return
            number = attributes.get("r", "")
            count = int(number) if number.isdecimal() else count + 1
            if attributes.get("hidden") in {"1", "true"}:
                found.append(count - 1)

        parse(read_member(self._package, part), begin)
        return found


def parse(content: bytes, begin: Begin) -> None:
    """Call ``begin`` for each element. Raises ``Refused`` for what is no XML, or declares."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EntityDeclHandler = refuse_entities
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise Refused("intake.damaged") from error


def refuse_entities(*_: object) -> None:
    """Refuse a part that declares entities: no office program writes one."""
    raise Refused("intake.entities")


def _parts_of_sheets(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the name in the archive of each sheet's part (ECMA-376-1, 18.2.19)."""
    targets: dict[str, str] = {}
    parts: dict[str, str] = {}

    def relation(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == "Relationship":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def sheet(tag: str, attributes: dict[str, str]) -> None:
        relations = (value for key, value in attributes.items() if key.endswith(":id"))
        target = targets.get(next(relations, ""), "")
        if tag.rpartition(":")[2] == "sheet" and target:
            path = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            parts[attributes.get("name", "")] = posixpath.normpath(path)

    for part, begin in (("xl/_rels/workbook.xml.rels", relation), ("xl/workbook.xml", sheet)):
        content = read_member(package, part)
        if content:
            parse(content, begin)
    return parts

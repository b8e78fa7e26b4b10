"""Word documents (.docx): tables as rows, and the words outside of tables as lines.

Straight from the parts with expat: nothing is fetched, nothing expanded, and what Word does not
show (deleted words, codes of fields, the copy of a text box for old programs) is left out.
"""

import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from minutes_app.intake.files import limits
from minutes_app.intake.files.collecting import collect
from minutes_app.intake.files.packages import read_member
from minutes_app.intake.files.shapes import Found, Refused, Rows
from minutes_app.intake.files.workbooks import parse, refuse_entities

_MAIN_PART: Final = "word/document.xml"
_NOT_SHOWN: Final = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback"})
_BREAKS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_DEEPEST: Final = 500


def read_document(package: zipfile.ZipFile) -> list[Found]:
    """Return the tables of a document in their order, then its text as lines.

    Raises ``Refused`` for a document that cannot be read.
    """
    content = read_member(package, _main_part(package))
    if not content:
        raise Refused("intake.damaged")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = refuse_entities
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise Refused("intake.damaged") from error
    found = [_found(str(place), rows) for place, rows in enumerate(reader.tables, start=1)]
    lines = [[line] for line in "\n".join(reader.lines).split("\n")]
    text = _found("", lines, is_text=True)
    return [*found, text] if text.rows or text.problem else found


def _found(name: str, rows: Rows, *, is_text: bool = False) -> Found:
    try:
        return Found(name, collect(rows), is_text=is_text)
    except Refused as refused:
        return Found(name, [], is_text=is_text, problem=refused)


def _main_part(package: zipfile.ZipFile) -> str:
    """Return the part that holds the text; a document may call it otherwise than Word does."""
    found: list[str] = []

    def relation(tag: str, attributes: dict[str, str]) -> None:
        kind = attributes.get("Type", "")
        if tag.rpartition(":")[2] == "Relationship" and kind.endswith("/officeDocument"):
            found.append(posixpath.normpath(attributes.get("Target", "").lstrip("/")))

    relations = read_member(package, "_rels/.rels")
    if relations:
        parse(relations, relation)
    return found[0] if found else _MAIN_PART


@dataclass(slots=True)
class _Cell:
    """A cell under way: its paragraphs, how wide it is, and whether it goes on from above."""

    paragraphs: list[str] = field(default_factory=list[str])
    span: int = 1
    continues: bool = False


@dataclass(slots=True)
class _Table:
    rows: Rows = field(default_factory=list[list[str]])
    row: list[str] = field(default_factory=list[str])
    cell: _Cell = field(default_factory=_Cell)


class _Reader:
    """Follows the elements of a document. A table inside a cell becomes lines of that cell."""

    def __init__(self) -> None:
        self.tables: list[Rows] = []
        self.lines: list[str] = []
        self._open: list[_Table] = []
        self._words: list[str] = []
        self._path: list[str] = []
        self._hidden_from = 0
        self._is_text = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise Refused("intake.damaged")
        if self._hidden_from:
            return
        if name in _NOT_SHOWN:
            self._hidden_from = len(self._path)
        elif name == "t":
            self._is_text = True
        elif name in _BREAKS:
            self._words.append("" if self._path[-2:-1] == ["tabs"] else _BREAKS[name])
        elif name == "tbl":
            self._open.append(_Table())
        elif self._open:
            self._begin_in_table(name, attributes)

    def _begin_in_table(self, name: str, attributes: dict[str, str]) -> None:
        table = self._open[-1]
        value = next((one for key, one in attributes.items() if key.endswith("val")), "")
        if name == "tr":
            table.row = []
        elif name == "tc":
            table.cell = _Cell()
        elif name == "gridSpan" and value.isdecimal():
            table.cell.span = min(int(value), limits.MOST_COLUMNS)
        elif name == "vMerge":
            table.cell.continues = value != "restart"

    def text(self, words: str) -> None:
        if self._is_text and not self._hidden_from:
            self._words.append(words)

    def end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        depth = len(self._path)
        self._path.pop()
        if self._hidden_from:
            self._hidden_from = 0 if depth == self._hidden_from else self._hidden_from
        elif name == "t":
            self._is_text = False
        elif name == "p":
            self._end_paragraph()
        elif name == "tc" and self._open:
            self._end_cell(self._open[-1])
        elif name == "tr" and self._open:
            self._open[-1].rows.append(self._open[-1].row)
        elif name == "tbl" and self._open:
            self._end_table()

    def _end_paragraph(self) -> None:
        words = "".join(self._words).strip()
        self._words = []
        if self._open:
            self._open[-1].cell.paragraphs.append(words)
        else:
            self.lines.append(words)

    def _end_cell(self, table: _Table) -> None:
        column = len(table.row)
        words = "\n".join(one for one in table.cell.paragraphs if one)
        if table.cell.continues and not words and table.rows and column < len(table.rows[-1]):
            words = table.rows[-1][column]
        table.row += [words, *[""] * (table.cell.span - 1)]

    def _end_table(self) -> None:
        table = self._open.pop()
        if self._open:
            inner = ("\t".join(row) for row in table.rows)
            self._open[-1].cell.paragraphs += [line for line in inner if line.strip()]
        else:
            self.tables.append(table.rows)

"""Pages (HTML): many systems hand out a page with a table and call it list.xls."""

from html.parser import HTMLParser
from typing import Final

from minutes_app.intake.files import limits
from minutes_app.intake.files.collecting import collect
from minutes_app.intake.files.shapes import Found, Refused, Rows

_NOT_SHOWN: Final = frozenset({"script", "style", "template"})
_ENDS_LINE: Final = frozenset({"br", "p", "div", "li"})


def read_page(text: str) -> list[Found]:
    """Return the tables of a page in their order. Raises ``Refused`` for one without any."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.end_cell()
    tables = [rows for rows in reader.tables if any(any(row) for row in rows)]
    if not tables:
        raise Refused("intake.not_a_list")
    return [_found(str(place), rows) for place, rows in enumerate(tables, start=1)]


def _found(name: str, rows: Rows) -> Found:
    try:
        return Found(name, collect(rows))
    except Refused as refused:
        return Found(name, [], problem=refused)


class _Reader(HTMLParser):
    """Collects cells; the end of a cell or a row may be missing, as in many pages it is."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Rows] = []
        self._cell: list[str] | None = None
        self._span = 1
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _NOT_SHOWN:
            self._silent += 1
        elif tag == "table":
            self.end_cell()
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.end_cell()
            self.tables[-1].append([])
        elif tag in {"td", "th"} and self.tables:
            self.end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or ""
            self._span = min(int(span), limits.MOST_COLUMNS) if span.isdecimal() else 1
        elif tag in _ENDS_LINE and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _NOT_SHOWN:
            self._silent = max(self._silent - 1, 0)
        elif tag in {"td", "th", "tr", "table"}:
            self.end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(" ".join(data.split()) if data.strip() else " ")

    def end_cell(self) -> None:
        """Take up the cell that is open; the end of the page ends it, too."""
        if self._cell is None:
            return
        words = "".join(self._cell).strip()
        self._cell = None
        if not self.tables[-1]:
            self.tables[-1].append([])
        self.tables[-1][-1] += [words, *[""] * (max(self._span, 1) - 1)]

"""Tables as strings: python-docx finds a cell by walking all before it, which is quadratic."""

from itertools import pairwise

from minutes_app.documents.layout import TableStyle
from minutes_app.documents.tree import Cell, Paragraph, Table
from minutes_app.documents.word.looks import Looks, missing
from minutes_app.documents.word.paragraphs import NOWHERE, Paragraphs, Place
from minutes_app.documents.word.text import attribute
from minutes_app.documents.word.units import hexadecimal, twips_of_mm

_WHOLE = "<w:cantSplit/>"
_MIDDLE = '<w:vAlign w:val="center"/>'


class Tables:
    """Writes tables with a head that is repeated and rows that stay whole."""

    def __init__(self, looks: Looks, paragraphs: Paragraphs) -> None:
        self._looks = looks
        self._paragraphs = paragraphs

    def write(self, table: Table, *, before_tail: bool = False) -> str:
        """Return one table as XML, "" if it has no columns.

        ``before_tail`` holds its last row on the page of what follows (a signature).
        """
        style = self.style(table)
        widths = column_widths(table.shares, self._looks.text_width)
        if not widths:
            return ""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        cells = [f'<w:tcW w:w="{width}" w:type="dxa"/>' for width in widths]
        head = self._head(table, style, cells) if table.head else ""
        tall = ""
        if style.row_height:
            tall = f'<w:trHeight w:val="{twips_of_mm(style.row_height)}" w:hRule="atLeast"/>'
        centred = table.loose is None and (style.middle or self._looks.chinese)
        middle, loose = _MIDDLE if centred else "", table.loose or frozenset()
        # Word keeps a row on the page of the next by its paragraphs.
        last = len(table.rows) - 1
        held = {*range(last + 1 - table.together, last), *((last,) if before_tail else ())}
        rows = "".join(
            self._row(
                row,
                cells,
                style.cell,
                row=tall if number in loose else _WHOLE + tall,
                place=middle,
                keep=number in held,
            )
            for number, row in enumerate(table.rows)
        )
        if not head and not rows:
            rows = self._row((), cells, style.cell)
        properties = self._properties(table, widths)
        return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"

    def style(self, table: Table) -> TableStyle:
        """Return the table's style; raises ``ExportError`` (``layout.table_missing``)."""
        style = self._looks.layout.tables.get(table.style)
        if style is None:
            raise missing("table", table.style, self._looks.layout)
        return style

    def _properties(self, table: Table, widths: list[int]) -> str:
        caption = f"<w:tblCaption w:val={attribute(table.caption)}/>" if table.caption else ""
        described = ""
        if table.description:
            described = f"<w:tblDescription w:val={attribute(table.description)}/>"
        return (
            f'<w:tblPr><w:tblStyle w:val="{self._looks.tables[table.style][0]}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"0020" if table.head else "0000"}"'
            f' w:firstRow="{1 if table.head else 0}" w:lastRow="0" w:firstColumn="0"'
            f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}{described}</w:tblPr>'
        )

    def _head(self, table: Table, style: TableStyle, cells: list[str]) -> str:
        fill = ""
        if style.head_fill:
            fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{hexadecimal(style.head_fill)}"/>'
        # Chinese tables centre short cells beside tall ones; English ones begin on one line.
        middle = _MIDDLE if style.middle or self._looks.chinese else ""
        return self._row(
            table.head,
            cells,
            style.head,
            row=f"{_WHOLE}<w:tblHeader/>",
            cell=fill,
            place=middle,
        )

    def _row(
        self,
        row_cells: tuple[Cell, ...],
        cells: list[str],
        style: str,
        *,
        row: str = _WHOLE,
        cell: str = "",
        place: str = "",
        keep: bool = False,
    ) -> str:
        """Write a row; missing cells are filled up, since Word refuses a ragged table."""
        held = Place(keep=True) if keep else NOWHERE
        written: list[str] = []
        for index, width in enumerate(cells):
            paragraphs = row_cells[index].paragraphs if index < len(row_cells) else ()
            told = paragraphs or (Paragraph(style),)
            text = "".join(self._paragraphs.write(one, held) for one in told)
            written.append(f"<w:tc><w:tcPr>{width}{cell}{place}</w:tcPr>{text}</w:tc>")
        return f"<w:tr><w:trPr>{row}</w:trPr>{''.join(written)}</w:tr>"


def column_widths(shares: tuple[float, ...], total: int) -> list[int]:
    """Share out the text width in twips; the widths add up to it exactly."""
    whole = sum(share for share in shares if share > 0) or 1
    edges = [0]
    reached = 0.0
    for share in shares:
        reached += max(0.0, share) / whole
        edges.append(round(total * reached))
    return [max(1, right - left) for left, right in pairwise(edges)]

"""Small help for papers that are tables: heads, cells, rows of blanks, numbers of the layout."""

from collections.abc import Sequence

from minutes_app.documents.compose.context import Context
from minutes_app.documents.tree import Cell, Table, plain_paragraph
from minutes_app.domain.ids import Id
from minutes_app.language.dates import show_range

Row = tuple[Cell, ...]
_MOST_ROWS = 500


def cell(*texts: str, style: str = "table", sources: tuple[Id, ...] = ()) -> Cell:
    """Return a cell of one paragraph for each text; an empty one of none."""
    said = [text for text in texts if text] or [""]
    return Cell(tuple(plain_paragraph(style, text, sources=sources) for text in said))


def head_row(context: Context, group: str, columns: Sequence[str]) -> Row:
    """Return the head of a table: the phrases ``group.column``."""
    return tuple(
        cell(context.phrases.raw(f"{group}.{column}"), style="table-head") for column in columns
    )


def blank_rows(context: Context, key: str, columns: int) -> list[Row]:
    """Return as many empty rows as the phrase ``key`` says.

    Raises ``LayoutError`` (``layout.invalid``) where it is no number of rows.
    """
    rows = context.phrases.number(key, _MOST_ROWS)
    return [tuple(cell("") for _ in range(columns)) for _ in range(rows)]


def table(
    name: str,
    shares: Sequence[float],
    rows: Sequence[Row],
    head: Row,
    *,
    caption: str,
    together: int = 0,
) -> Table:
    """Return a table that says what it is to those who cannot see it."""
    return Table(name, tuple(shares), tuple(rows), head, caption, caption, together)


def write_head(context: Context, title: str) -> None:
    """Write the title of a paper, and when and where the meeting is."""
    meeting, phrases = context.meeting, context.phrases
    context.flow.line("title", title)
    when = show_range(meeting.start, meeting.end, context.grammar.language, weekday=True)
    lines = (("time", context.grammar.opened(when)), ("place", meeting.place))
    for name, text in lines:
        if phrases.raw(f"head.{name}"):
            context.flow.line("head-line", text, label=phrases.raw(f"head.{name}"))

"""Read an attendee list: a text that was pasted, or a table that was opened."""

from collections.abc import Sequence

from minutes_app.intake.lists.columns import Column
from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.forms import read_form
from minutes_app.intake.lists.known import NOTHING_KNOWN, Known, Remembered
from minutes_app.intake.lists.marks import fold
from minutes_app.intake.lists.painting import Stroke, tile
from minutes_app.intake.lists.rows import Doubt, DoubtCode, Piece, PieceKind, ReadList
from minutes_app.intake.lists.tables import (
    columns_in,
    find_table,
    name_columns,
    read_cells,
    table_text,
)
from minutes_app.intake.lists.text import Found, read_lines


def read_list(text: str, known: Known = NOTHING_KNOWN) -> ReadList:
    """Read a pasted list, in lines or as a table. Whatever it is, nothing is raised or lost."""
    folded = fold(text)
    known = Remembered(known)
    form = read_form(folded, known)
    table = find_table(text, folded, known) if form is None else None
    if form is not None:
        found = form
    elif table is None:
        found = read_lines(folded, 0, len(folded), 0, known)
    else:
        found = read_cells(folded, table, known)
    return _finish(text, folded, found)


def read_table(
    cells: Sequence[Sequence[str]],
    known: Known = NOTHING_KNOWN,
    columns: Sequence[Column] | None = None,
) -> ReadList:
    """Read the rows of cells of a spreadsheet, or of a table in a document.

    ``ListRow.line`` counts the rows as they were given. ``columns`` says what the columns hold,
    where somebody chose; None guesses it.
    """
    text, table = table_text(cells)
    folded = fold(text)
    known = Remembered(known)
    if columns is not None:
        name_columns(folded, table, columns)
    return _finish(text, folded, read_cells(folded, table, known))


def columns_of(
    cells: Sequence[Sequence[str]], known: Known = NOTHING_KNOWN
) -> tuple[Column, ...] | None:
    """Return what the columns of a table are taken to hold; None where it is read as lines."""
    text, table = table_text(cells)
    columns = columns_in(fold(text), table, known)
    return tuple(columns) if columns is not None else None


def _finish(text: str, folded: str, found: Found) -> ReadList:
    drafts = sorted((draft for draft in found.rows if draft.parts), key=lambda one: min(one.parts))
    strokes: list[Stroke] = list(found.strokes)
    for index, draft in enumerate(drafts):
        strokes += [(start, end, kind, index) for start, end, kind in draft.parts]
    pieces = tile(folded, strokes)
    loose = _not_understood(folded, pieces, drafts)
    loose += _totals(found, drafts)
    _twice(drafts)
    return ReadList(text, tuple(draft.row() for draft in drafts), pieces, tuple(loose))


def _not_understood(text: str, pieces: tuple[Piece, ...], drafts: list[Draft]) -> list[Doubt]:
    """Tell of each stretch that was not understood, at the row before it on its line."""
    loose: list[Doubt] = []
    owner: int | None = None
    done = 0
    waiting: list[Doubt] = []
    for piece in pieces:
        if text.find("\n", done, piece.start) >= 0:
            loose += waiting
            waiting, owner = [], None
        done = piece.start
        if piece.row is not None:
            owner = piece.row
            drafts[owner].doubts += waiting
            waiting = []
        elif piece.kind is PieceKind.UNKNOWN:
            doubt = Doubt(DoubtCode.NOT_UNDERSTOOD, piece.start, piece.end)
            if owner is None:
                waiting.append(doubt)
            else:
                drafts[owner].doubts.append(doubt)
    return loose + waiting


def _totals(found: Found, drafts: list[Draft]) -> list[Doubt]:
    """Compare a total with the people who were read."""
    people = sum(draft.count or 1 for draft in drafts)
    return [
        Doubt(DoubtCode.COUNT_DIFFERS, start, end, str(people))
        for count, start, end in found.totals[-1:]
        if count != people
    ]


def _twice(drafts: list[Draft]) -> None:
    seen: set[str] = set()
    for draft in drafts:
        if draft.name and draft.name in seen and draft.parts:
            start, end, _ = min(draft.parts)
            draft.doubts.append(Doubt(DoubtCode.NAME_TWICE, start, end, draft.name))
        seen.add(draft.name)

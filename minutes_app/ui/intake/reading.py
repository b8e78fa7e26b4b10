"""What the preview asks of the reader of lists, and what it calls the columns of a table."""

from collections.abc import Sequence

from minutes_app.intake.lists.columns import Column as ColumnUse
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.reading import columns_of, read_list, read_table
from minutes_app.intake.lists.rows import ReadList
from minutes_app.language import translate

COLUMN_USES = (
    ColumnUse.OTHER, ColumnUse.NAME, ColumnUse.BODY, ColumnUse.TITLE, ColumnUse.OFFICE,
    ColumnUse.GROUP, ColumnUse.ATTENDANCE, ColumnUse.NOTE, ColumnUse.CONTACT, ColumnUse.NUMBER,
    ColumnUse.SECTION, ColumnUse.HONORIFIC, ColumnUse.COUNT, ColumnUse.FIRST, ColumnUse.LAST,
)  # fmt: skip
"""What a column may hold, in the order in which it is offered."""

__all__ = ["COLUMN_USES", "ColumnUse", "guess_uses", "read_pasted", "read_rows", "use_name"]


def use_name(use: ColumnUse) -> str:
    """Return what a column is said to hold."""
    return {
        ColumnUse.OTHER: translate("intake", "Ignored"),
        ColumnUse.NAME: translate("intake", "Name"),
        ColumnUse.BODY: translate("intake", "Body"),
        ColumnUse.TITLE: translate("intake", "Title"),
        ColumnUse.OFFICE: translate("intake", "Body and title"),
        ColumnUse.GROUP: translate("intake", "Group"),
        ColumnUse.ATTENDANCE: translate("intake", "Attendance"),
        ColumnUse.NOTE: translate("intake", "Note"),
        ColumnUse.CONTACT: translate("intake", "Telephone, mail"),
        ColumnUse.NUMBER: translate("intake", "Running number"),
        ColumnUse.SECTION: translate("intake", "Section of the body"),
        ColumnUse.HONORIFIC: translate("intake", "Form of address"),
        ColumnUse.COUNT: translate("intake", "How many people"),
        ColumnUse.FIRST: translate("intake", "Given name"),
        ColumnUse.LAST: translate("intake", "Surname"),
    }[use]


def guess_uses(rows: Sequence[Sequence[str]], known: Known) -> tuple[ColumnUse, ...]:
    """Return what each column of a table is taken to hold; ignored where nothing is known."""
    width = max(map(len, rows), default=0)
    found = columns_of(rows, known) or ()
    return (*found[:width], *[ColumnUse.OTHER] * (width - len(found)))


def read_pasted(text: str, known: Known) -> ReadList:
    """Read a text."""
    return read_list(text, known)


def read_rows(rows: Sequence[Sequence[str]], uses: Sequence[ColumnUse], known: Known) -> ReadList:
    """Read a table; one of which no column was named is read as lines of text."""
    ignored = all(use is ColumnUse.OTHER for use in uses)
    return read_table(rows, known, None if ignored else uses)

"""What comes out of a foreign file, and how the child tells it to the program."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from minutes_app.domain.errors import ImportFileError

ENCODINGS: Final = (
    "utf-8", "gb18030", "big5", "shift_jis", "euc_kr", "utf-16-le", "utf-16-be", "cp1252",
)  # fmt: skip
"""Encodings of text that may be chosen by hand, by Python's names."""

Rows = list[list[str]]


class Form(StrEnum):
    """What sort of file it is, by what is in it; the end of its name says nothing."""

    WORKBOOK = "workbook"
    DOCUMENT = "document"
    PAGE = "page"
    TEXT = "text"


class Refused(Exception):  # noqa: N818 - it is an answer of the child, no fault of it
    """A file, or a table of it, that is not read. ``code`` is that of an ``ImportFileError``."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class FileTable:
    """A sheet, a table of a document, or lines of text (``is_text``: rows of one cell).

    ``hidden`` counts the rows (from 0) that the sheet does not show. ``problem`` says
    why this table was not read though others of the file were; it then has no rows.
    """

    name: str
    rows: tuple[tuple[str, ...], ...] = ()
    hidden: frozenset[int] = frozenset()
    is_text: bool = False
    problem: ImportFileError | None = None

    def shown(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows that the sheet shows."""
        return tuple(row for place, row in enumerate(self.rows) if place not in self.hidden)

    def text(self) -> str:
        """Return the lines of a text."""
        return "\n".join(row[0] if row else "" for row in self.rows)


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file that was read: its tables in their order, at least one.

    ``encoding`` is the one that a text was read with, by Python's name; "" for other files.
    ``delimiter`` is what stood between the cells of a text.
    """

    form: Form
    tables: tuple[FileTable, ...]
    encoding: str = ""
    delimiter: str = ""


@dataclass(slots=True)
class Found:
    """A table as a reader of the child hands it on."""

    name: str
    rows: Rows
    hidden: frozenset[int] = frozenset()
    is_text: bool = False
    problem: Refused | None = None

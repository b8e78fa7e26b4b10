"""Results as a spreadsheet (.xlsx).

Rows go to the disk as they come, so that a million of them need no memory. Text is text: nothing
that was typed becomes a formula, a link or a number. Days are days, so that they sort.
"""

import tempfile
from collections.abc import Iterable
from datetime import UTC, date
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from minutes_app.documents.results.rows import Found, Listing, Pace, column_names, list_mark
from minutes_app.domain.meetings import Language
from minutes_app.domain.text import clean_text
from minutes_app.language.current import translate

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
"""UTF-16 units of a cell; a spreadsheet refuses a file with more, or cuts it without a word."""
MOST_ROWS = 1_048_575
"""Rows of a sheet below its head."""
_EVERY = 500
_WIDTHS = (12, 34, 14, 12, 18, 80, 26, 12, 12)
_FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets count days from 1900, and believe that there was a 29 February in that year."""
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "use_zip64": True,
}


def write_spreadsheet(file: BinaryIO, listing: Listing, rows: Iterable[Found], pace: Pace) -> None:
    """Write rows as they come; where a sheet is full they go on in another.

    Raises ``OSError`` where there is no room for the file, or for what is laid aside meanwhile.
    """
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - on first use
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415

    target = _Target(file)
    with tempfile.TemporaryDirectory(prefix="minutes-") as aside:
        book = Workbook(target, {**_OPTIONS, "tmpdir": aside})
        try:
            _fill(book, listing, rows, pace)
            book.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from error
        finally:
            target.over = True
            _let_go(book)


class _Target:
    """The file that a book goes into. What is still written when all is over is dropped.

    The library leaves its archive open where something failed, and closes it when it is collected:
    it must not find itself before what it wrote.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._farthest = 0
        self.over = False

    def write(self, data: bytes) -> int:
        """Write on."""
        return len(data) if self.over else self._file.write(data)

    def tell(self) -> int:
        """Return where the next write goes."""
        if self.over:
            return self._farthest
        place = self._file.tell()
        self._farthest = max(self._farthest, place)
        return place

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to another place."""
        return 0 if self.over else self._file.seek(offset, whence)

    def flush(self) -> None:
        """Hand on what was written."""
        if not self.over:
            self._file.flush()


def _fill(book: "Workbook", listing: Listing, rows: Iterable[Found], pace: Pace) -> None:
    book.set_properties({"title": cut(listing.query, 200), "created": listing.at.astimezone(UTC)})
    sheets = _Sheets(book, listing.language)
    left, done, more = iter(rows), 0, True
    while more:
        sheet = sheets.new()
        count = 0
        for count, row in enumerate(islice(left, MOST_ROWS), start=1):
            sheets.write(sheet, count, row)
            if (done + count) % _EVERY == 0:
                pace(done + count)
        done += count
        sheet.autofilter(0, 0, max(count, 1), len(_WIDTHS) - 1)
        more = count == MOST_ROWS
    pace(done)


class _Sheets:
    """The sheets of a book, all of one make."""

    def __init__(self, book: "Workbook", language: Language) -> None:
        self._book = book
        self._apart = list_mark()
        name = "SimSun" if language is Language.CHINESE else "Calibri"
        face = {"font_name": name, "font_size": 11, "valign": "top"}
        self._head = book.add_format(
            {**face, "bold": True, "bg_color": "#EDEDED", "bottom": 1, "valign": "vcenter"}
        )
        self._line = book.add_format(face)
        self._text = book.add_format({**face, "text_wrap": True})
        self._day = book.add_format({**face, "num_format": "yyyy-mm-dd", "align": "left"})

    def new(self) -> "Worksheet":
        """Begin another sheet: its head stays in sight and filters."""
        name, number = translate("results", "Results"), len(self._book.worksheets()) + 1
        sheet = self._book.add_worksheet(name if number == 1 else f"{name} {number}")
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&C&P / &N")
        for column, words in enumerate(column_names()):
            sheet.write_string(0, column, words, self._head)
        return sheet

    def write(self, sheet: "Worksheet", number: int, row: Found) -> None:
        """Write one row."""
        names = self._apart.join
        self._write_day(sheet, number, 0, row.day, row.shown_day)
        texts = (
            (1, row.title, self._text),
            (2, row.where, self._line),
            (3, row.kind, self._line),
            (4, names(row.speakers), self._text),
            (5, row.text, self._text),
            (6, names(row.owners), self._text),
        )
        for column, text, look in texts:
            self._write_text(sheet, number, column, text, look)
        self._write_day(sheet, number, 7, row.due, "")
        self._write_text(sheet, number, 8, row.status, self._line)

    def _write_day(
        self, sheet: "Worksheet", number: int, column: int, day: date | None, shown: str
    ) -> None:
        if day is not None and day >= _FIRST_DAY:
            sheet.write_datetime(number, column, day, self._day)
        else:
            self._write_text(sheet, number, column, day.isoformat() if day else shown, self._line)

    def _write_text(
        self, sheet: "Worksheet", number: int, column: int, text: str, look: "Format"
    ) -> None:
        if text:
            sheet.write_string(number, column, cut(clean_text(text)), look)


def cut(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text that a cell takes: where it is too long, its end says so."""
    if len(text) * 2 <= longest or _units(text) <= longest:
        return text
    remark = translate("results", "… (cut: the text is longer than a cell)")
    room = longest - _units(remark)
    return text.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore") + remark


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _let_go(book: "Workbook") -> None:
    """Close what a book that was not finished has open; it complains in vain otherwise."""
    book.fileclosed = True
    for sheet in book.worksheets():
        # The library has no word for giving up.
        sheet._opt_close()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]

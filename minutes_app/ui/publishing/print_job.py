"""Printing page by page, a page in each turn of the window's loop, so that it goes on answering."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from minutes_app.domain.errors import PrintError
from minutes_app.ui.preview.painter import PagePainter
from minutes_app.ui.preview.setting import Sheets

_POINTS = 72
_BAD = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}


class PrintJob(QObject):
    """Prints some pages. ``moved`` counts those that are done; then ``ended`` or ``failed``.

    ``ended`` says whether every page went out: not so after ``cancel``. A page takes one turn of
    the loop, because painters of the window and their faces belong to its thread.
    """

    moved = Signal(int)
    ended = Signal(bool)
    failed = Signal(PrintError)

    def __init__(
        self, printer: QPrinter, sheets: Sheets, pages: Sequence[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._sheets = sheets
        self._pages = list(pages)
        self._done = 0
        self._painter = QPainter()
        self._pages_painter = PagePainter(sheets.faces)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin."""
        if not self._painter.begin(self._printer):
            self.failed.emit(PrintError("print.not_begun", printer=self._printer.printerName()))
            return
        self._timer.start()

    def cancel(self) -> None:
        """Stop; what the printer has not taken yet is dropped."""
        if self._painter.isActive():
            self._timer.stop()
            self._printer.abort()
            self._painter.end()
            self.ended.emit(False)

    def _step(self) -> None:
        if self._done == len(self._pages):
            self._finish()
            return
        turned = not self._done or self._printer.newPage()
        if not turned or self._printer.printerState() in _BAD:
            self._give_up()
            return
        scale = self._printer.resolution() / _POINTS
        page = self._sheets.pages.pages[self._pages[self._done]]
        self._painter.save()
        self._painter.scale(scale, scale)
        self._pages_painter.paint(self._painter, page)
        self._painter.restore()
        self._done += 1
        self.moved.emit(self._done)

    def _finish(self) -> None:
        self._timer.stop()
        if self._painter.end() and self._printer.printerState() not in _BAD:
            self.ended.emit(True)
        else:
            self.failed.emit(PrintError("print.broken", printer=self._printer.printerName()))

    def _give_up(self) -> None:
        self._timer.stop()
        self._painter.end()
        self.failed.emit(PrintError("print.broken", printer=self._printer.printerName()))


def printer_for(sheets: Sheets) -> QPrinter:
    """Return a printer set to the paper of some pages, edge to edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    page = sheets.pages.pages[0]
    across = page.width > page.height
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point)
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF()))
    printer.setFullPage(True)
    return printer


def pages_of(text: str, count: int) -> list[int] | None:
    """Read a range of pages ("1-3, 5"), counted from 0; "" is all of them, None not a range."""
    if not text.strip():
        return list(range(count))
    found: list[int] = []
    for piece in text.replace("，", ",").replace("、", ",").replace("–", "-").split(","):
        first, dash, last = (part.strip() for part in piece.partition("-"))
        ends = (first or "1", last or str(count)) if dash else (first, first)
        if not all(end.isdecimal() and 1 <= int(end) <= count for end in ends):
            return None
        found += range(int(ends[0]) - 1, int(ends[1]))
    return sorted(set(found)) or None

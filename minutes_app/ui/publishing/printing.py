"""Printing the open meeting: the pages of the preview, on paper."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QObject, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from minutes_app.ui.context import Context
from minutes_app.ui.preview.painter import PagePainter
from minutes_app.ui.preview.setting import Sheets

_POINTS = 72


class Printing(QObject):
    """Answers to the command of printing. ``sheets`` gives the pages as they are now."""

    def __init__(
        self, context: Context, sheets: Callable[[], Sheets | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._sheets = sheets
        self._window = window
        context.actions.handle("meeting.print", self.choose)

    def choose(self) -> None:
        """Ask for the printer, then print."""
        sheets = self._sheets()
        if sheets is None:
            return
        printer = printer_for(sheets)
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, len(sheets.pages))
        dialog.finished.connect(
            lambda result: result == QDialog.DialogCode.Accepted and print_pages(printer, sheets)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def release(self) -> None:
        """Answer no longer (the meeting closes)."""
        self._context.actions.release("meeting.print")


def printer_for(sheets: Sheets) -> QPrinter:
    """Return a printer set to the paper of some pages, edge to edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    page = sheets.pages.pages[0]
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Point)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, sheets: Sheets) -> None:
    """Print the pages that were asked for (all, where none were)."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(sheets.pages)
    painter = QPainter(printer)
    pages = PagePainter(sheets.faces)
    scale = printer.resolution() / _POINTS
    for number, page in enumerate(sheets.pages.pages[first - 1 : last]):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, page)
        painter.restore()
    painter.end()

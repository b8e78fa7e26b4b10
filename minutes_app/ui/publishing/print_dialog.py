"""The print preview: the pages as they will be printed, and how they are to be printed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.language.errors import describe
from minutes_app.ui.context import Context
from minutes_app.ui.preview.setting import Sheets
from minutes_app.ui.publishing.paper_view import PaperView
from minutes_app.ui.publishing.print_job import PrintJob, pages_of, printer_for
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.boxes import ElidedBox
from minutes_app.ui.widgets.buttons import ToolButton, WordButton
from minutes_app.ui.widgets.room import take_room

_WIDE, _HIGH, _FIELDS = 980, 700, 290
_INSET = 8
_SIDES = (
    QPrinter.DuplexMode.DuplexAuto,
    QPrinter.DuplexMode.DuplexNone,
    QPrinter.DuplexMode.DuplexLongSide,
    QPrinter.DuplexMode.DuplexShortSide,
)


class PrintDialog(Retranslating, QDialog):
    """Pages beside the fields; while it prints the fields wait and Cancel stops the printing."""

    def __init__(
        self,
        context: Context,
        sheets: Sheets,
        parent: QWidget,
        printers: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames,
        make_printer: Callable[[Sheets], QPrinter] = printer_for,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheets = sheets
        self._make_printer = make_printer
        self._job: PrintJob | None = None
        self.view = PaperView(context.appearance)
        self.printer, self.sides = ElidedBox(), ElidedBox()
        self.range, self.copies = QLineEdit(), QSpinBox()
        self.progress = QProgressBar(textVisible=False)
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.start = WordButton("print", self._print, "primary")
        self.cancel = WordButton("", self.reject)
        self._labels = [QLabel() for _ in range(4)]
        self._place = QLabel()
        self._tools = [
            ToolButton("up", lambda: self.view.go(self.view.page - 1)),
            ToolButton("down", lambda: self.view.go(self.view.page + 1)),
            ToolButton("smaller", lambda: self.view.step_zoom(-1)),
            ToolButton("larger", lambda: self.view.step_zoom(1)),
            ToolButton("full-screen", lambda: self.view.step_zoom(0)),
        ]
        self.copies.setRange(1, 999)
        # A spin box takes no padding of a style sheet for what is typed in it.
        self.copies.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.printer.addItems(printers())
        default = QPrinterInfo.defaultPrinterName()
        self.printer.setCurrentIndex(max(self.printer.findText(default), 0))
        self.sides.addItems([""] * len(_SIDES))
        self._lay_out()
        self._connect()
        self.view.show_sheets(sheets)
        self.retranslate()
        self._check()

    def reject(self) -> None:
        """Stop the printing, or close when there is none."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        names = (self.tr("Printer"), self.tr("Pages"), self.tr("Copies"), self.tr("Both sides"))
        fields = (self.printer, self.range, self.copies, self.sides)
        for label, name, field in zip(self._labels, names, fields, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.range.setPlaceholderText(self.tr("All, or such as 1-3, 5"))
        ways = (self.tr("As the printer is set"), self.tr("One side"),
                self.tr("Both, turned at the long edge"),
                self.tr("Both, turned at the short edge"))  # fmt: skip
        for index, words in enumerate(ways):
            self.sides.setItemText(index, words)
        hints = (self.tr("Page before"), self.tr("Next page"), self.tr("Smaller"),
                 self.tr("Larger"), self.tr("Whole width"))  # fmt: skip
        for tool, hint in zip(self._tools, hints, strict=True):
            tool.set_words(hint)
        self.start.set_words(self.tr("Print"))
        self.cancel.set_words(self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("Pages printed"))
        self._say_place()

    def _connect(self) -> None:
        self.view.page_shown.connect(lambda _: self._say_place())
        self.range.textChanged.connect(lambda _: self._check())
        keys = {
            QKeySequence.StandardKey.ZoomIn: 1,
            QKeySequence.StandardKey.ZoomOut: -1,
            "Ctrl+=": 1,
            "Ctrl+0": 0,
        }
        for key, step in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda one=step: self.view.step_zoom(one))

    def _lay_out(self) -> None:
        scale = self._context.appearance.scale
        tools = QHBoxLayout()
        for tool in self._tools:
            tools.addWidget(tool)
        tools.insertWidget(2, self._place)
        tools.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in zip(
            self._labels, (self.printer, self.range, self.copies, self.sides), strict=True
        ):
            set_look(label, "muted")
            form.addRow(label, field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(foot)
        side = QWidget()
        side.setLayout(column)
        side.setFixedWidth(round(_FIELDS * scale))
        column.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.addLayout(tools)
        left.addWidget(self.view, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 16, 20, 18)
        whole.setSpacing(20)
        whole.addLayout(left, 1)
        whole.addWidget(side)
        self.progress.hide()
        self.start.setDefault(True)
        self.view.setFocus()
        take_room(self, _WIDE, _HIGH, scale)

    def _check(self) -> None:
        """Let it begin where there is a printer and a range of pages that there are."""
        pages = pages_of(self.range.text(), len(self._sheets.pages))
        there = self.printer.count() > 0
        self.start.setEnabled(there and pages is not None)
        if not there:
            words = self.tr("No printer is set up on this computer. Export as PDF, and print the "
                            "file where there is one.")  # fmt: skip
        elif pages is None:
            words = self.tr("Pages are written as 1-3, 5; there are {count}.")
            words = words.format(count=len(self._sheets.pages))
        elif self._sheets.pages.missing:
            words = self.tr("No font on this machine shows: {characters}")
            words = words.format(characters=self._sheets.pages.missing)
        else:
            words = ""
        self._say(words)

    def _say(self, words: str, look: str = "warning") -> None:
        set_look(self.words, look)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _say_place(self) -> None:
        said = self.tr("Page {page} of {pages}")
        self._place.setText(said.format(page=self.view.page + 1, pages=len(self._sheets.pages)))

    def _print(self) -> None:
        pages = pages_of(self.range.text(), len(self._sheets.pages)) or []
        printer = self._make_printer(self._sheets)
        if self.printer.currentText() in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(self.printer.currentText())
        printer.setCopyCount(self.copies.value())
        printer.setDuplex(_SIDES[self.sides.currentIndex()])
        self._job = PrintJob(printer, self._sheets, pages, self)
        self._job.moved.connect(self.progress.setValue)
        self._job.ended.connect(self._ended)
        self._job.failed.connect(self._failed)
        self.progress.setRange(0, len(pages))
        self.progress.setValue(0)
        self._set_busy(busy=True)
        self._job.start()

    def _set_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        for widget in (self.printer, self.range, self.copies, self.sides, self.start):
            widget.setEnabled(not busy)
        if busy:
            self._say("")
            self.cancel.setFocus()
        else:
            self._job = None
            self._check()

    def _ended(self, complete: bool) -> None:
        self._set_busy(busy=False)
        if complete:
            self.accept()
        else:
            self._say(self.tr("Printing was stopped."), "muted")

    def _failed(self, error: MinutesError) -> None:
        self._set_busy(busy=False)
        words = describe(error)
        self._say("\n".join(part for part in (words.title, words.next) if part))

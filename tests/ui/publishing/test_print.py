"""The print preview and printing: the pages asked for come out, errors in words, no waiting."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.services.desk import Desk
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context
from minutes_app.ui.places import Place
from minutes_app.ui.preview.setting import Sheets
from minutes_app.ui.publishing.print_dialog import PrintDialog
from minutes_app.ui.publishing.print_job import pages_of, printer_for
from minutes_app.ui.publishing.printing import Printing, sheets_to_print
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import assert_freed, finish, nameless

OpenWindow = Callable[..., tuple[MainWindow, Context]]


class Printery:
    """A window, the pages of a paper, and a printer that prints into a file."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context, out: Path) -> None:
        self.qtbot, self.window, self.context, self.out = qtbot, window, context, out
        made: list[Any] = []
        context.session.perform(
            lambda desk: desk.transfer.import_sample(Language.ENGLISH), made.append
        )
        finish(qtbot, context.work)
        self.meeting = made[0].of_type(Meeting)[0].id
        self.sheets = self.sheets_of()

    def sheets_of(self, kind: PaperKind = PaperKind.MINUTES) -> Sheets:
        got: list[Any] = []
        meeting = self.meeting
        self.context.session.ask(
            lambda desk: desk.publishing.publication(meeting, "", kind), got.append
        )
        finish(self.qtbot, self.context.work)
        return sheets_to_print(got[0])

    def printer(self, sheets: Sheets) -> QPrinter:
        printer = printer_for(sheets)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.out))
        return printer

    def dialog(self, sheets: Sheets | None = None) -> PrintDialog:
        dialog = PrintDialog(
            self.context, sheets or self.sheets, self.window, lambda: ["Office"], self.printer
        )
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    def printed(self) -> str:
        command = ["pdfinfo", str(self.out)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def printery(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> Printery:
    places = (Place("place.meetings", lambda _: QWidget()),)
    return Printery(qtbot, *open_window(places=places), tmp_path / "printed.pdf")


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", [0, 1, 2, 3, 4]), ("2", [1]), ("1-3, 5", [0, 1, 2, 4]), ("4-", [3, 4]),
        ("-2", [0, 1]), ("5,1，1", [0, 4]), ("0", None), ("6", None), ("3-1", None),
        ("a", None), (",", None), ("1–2", [0, 1]),
    ],
)  # fmt: skip
def test_ranges_of_pages(text: str, pages: list[int] | None) -> None:
    assert pages_of(text, 5) == pages


def test_the_pages_that_were_asked_for_are_printed(printery: Printery) -> None:
    dialog = printery.dialog()
    dialog.range.setText("2")
    with printery.qtbot.waitSignal(dialog.accepted):
        dialog.start.click()
    assert "Pages:           1\n" in printery.printed()


def test_a_wide_page_is_printed_across(printery: Printery) -> None:
    dialog = printery.dialog(printery.sheets_of(PaperKind.LEDGER))
    with printery.qtbot.waitSignal(dialog.accepted):
        dialog.start.click()
    size = printery.printed().partition("Page size:")[2].split()
    assert float(size[0]) > float(size[2])


class NotingPrinter(QPrinter):
    """Prints into a file, and notes what a file has no use for."""

    def __init__(self, out: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(out))
        self.sides: list[QPrinter.DuplexMode] = []

    def setDuplex(self, mode: QPrinter.DuplexMode) -> None:  # noqa: N802 - Qt's name
        self.sides.append(mode)


def test_copies_and_sides_reach_the_printer(printery: Printery) -> None:
    printer = NotingPrinter(printery.out)
    dialog = PrintDialog(
        printery.context, printery.sheets, printery.window, lambda: ["Office"], lambda _: printer
    )
    printery.qtbot.addWidget(dialog)
    dialog.copies.setValue(3)
    dialog.sides.setCurrentIndex(2)
    with printery.qtbot.waitSignal(dialog.accepted):
        dialog.start.click()
    assert printer.copyCount() == 3
    assert printer.sides == [QPrinter.DuplexMode.DuplexLongSide]


def test_cancel_stops_the_printing_and_keeps_the_dialog(printery: Printery) -> None:
    dialog = printery.dialog()
    dialog.start.click()
    assert dialog.progress.isVisible()
    assert not dialog.start.isEnabled()
    dialog.cancel.click()
    assert dialog.isVisible()
    assert "stopped" in dialog.words.text()
    dialog.cancel.click()
    assert not dialog.isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_the_pages_is_said_in_words(
    printery: Printery, tmp_path: Path
) -> None:
    printery.out = tmp_path / "no such folder" / "x.pdf"
    dialog = printery.dialog()
    dialog.start.click()
    assert "did not take the pages" in dialog.words.text()
    assert dialog.start.isEnabled()


def test_without_a_printer_it_says_so(printery: Printery) -> None:
    dialog = PrintDialog(printery.context, printery.sheets, printery.window, list)
    printery.qtbot.addWidget(dialog)
    assert "No printer" in dialog.words.text()
    assert not dialog.start.isEnabled()


def test_a_wrong_range_is_not_printed(printery: Printery) -> None:
    dialog = printery.dialog()
    dialog.range.setText("9-")
    assert not dialog.start.isEnabled()
    assert "1-3, 5" in dialog.words.text()


def test_zoom_and_pages_by_keys(printery: Printery) -> None:
    dialog = printery.dialog()
    dialog.activateWindow()
    printery.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.view.setFocus()
    first = dialog.view.zoom
    QTest.keyClick(dialog.view, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.zoom > first
    QTest.keyClick(dialog.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.zoom == first
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.view.page == len(printery.sheets.pages) - 1
    assert f"Page {dialog.view.page + 1} of" in dialog._place.text()
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.view.page == 0


def test_the_command_shows_the_pages_as_they_are_now(printery: Printery) -> None:
    printing = Printing(
        printery.context, printery.meeting, lambda: "attendance-en", printery.window
    )
    printery.context.actions.provide(Need.MEETING, there=True)
    printery.context.actions.run("meeting.print")
    finish(printery.qtbot, printery.context.work)
    finish(printery.qtbot, printery.context.work)
    dialog = printery.window.findChildren(PrintDialog)[0]
    assert dialog.view.sheets is not None
    assert dialog.view.sheets.layout == "attendance-en"
    dialog.reject()
    printing.release()


def test_marks_of_words_set_by_hand_do_not_look_printed(printery: Printery) -> None:
    """The bar beside such words helps in the record; on paper it would be a fault."""
    meeting = printery.meeting

    def write(desk: Desk) -> None:
        publication = desk.publishing.publication(meeting)
        paragraph = next(one for one in publication.document.paragraphs() if len(one.text) > 80)
        desk.wording.set(meeting, publication.document.manner, paragraph, "Said in brief.")

    printery.context.session.ask(write, lambda _: None)
    finish(printery.qtbot, printery.context.work)
    view = printery.dialog(printery.sheets_of()).view
    assert view.sheets is not None
    assert any(one.by_hand for one in view.sheets.document.paragraphs())
    plain = view.grab().toImage()
    view.shows_hand = True
    assert view.grab().toImage() != plain, "the words are in sight, and would be marked"
    view.shows_hand = False
    assert view.grab().toImage() == plain


def test_everything_in_it_has_a_name(printery: Printery) -> None:
    assert nameless(printery.dialog()) == []


def test_a_closed_dialog_is_gone(printery: Printery) -> None:
    assert_freed(
        printery.qtbot,
        lambda: PrintDialog(printery.context, printery.sheets, printery.window, list),
    )


def test_large_type_reaches_the_paper(printery: Printery, tmp_path: Path) -> None:
    sheets = printery.sheets_of(PaperKind.CARDS)
    dialog = printery.dialog(sheets)
    dialog.range.setText("1")
    with printery.qtbot.waitSignal(dialog.accepted):
        dialog.start.click()
    command = ["pdftoppm", "-r", "36", "-gray", str(printery.out), str(tmp_path / "card")]
    subprocess.run(command, check=True)
    picture = next(tmp_path.glob("card*.pgm")).read_bytes()
    dark = sum(shade < 100 for shade in picture[20:])
    assert dark > 500  # a name of 200 mm has ink, marks to cut by have next to none

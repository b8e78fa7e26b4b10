"""Export and print: the file is there and whole, or what stood there is, and the bar says so."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.interchange.contents import unpacked
from minutes_app.interchange.reading import read_meeting
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context
from minutes_app.ui.preview.setting import PreviewSetter
from minutes_app.ui.publishing.exporter import Exporter
from minutes_app.ui.publishing.print_job import PrintJob, printer_for
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.window import MainWindow
from tests.services.files import damage, with_two_files
from tests.ui.conftest import finish

OpenWindow = Callable[..., tuple[MainWindow, Context]]


class Office:
    """A window with the English sample open, and its exporter."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context) -> None:
        self.qtbot, self.window, self.context = qtbot, window, context
        made: list[Any] = []
        context.session.perform(
            lambda desk: desk.transfer.import_sample(Language.ENGLISH), made.append
        )
        self.wait()
        meeting = made[0].of_type(Meeting)[0].id
        self.meeting = self.opened(meeting)
        self.exporter = Exporter(context, self.meeting, lambda: "formal-en", window)

    def opened(self, meeting: Id) -> OpenMeeting:
        loaded: list[Any] = []
        self.context.session.ask(lambda desk: desk.meetings.load(meeting), loaded.append)
        self.wait()
        return OpenMeeting(self.context.session, loaded[0], self.window)

    def wait(self) -> None:
        finish(self.qtbot, self.context.work)
        finish(self.qtbot, self.context.work)

    def export(self, form: Format, path: Path) -> None:
        self.exporter.export(form, path)
        self.wait_for_words()

    def wait_for_words(self) -> None:
        """Wait until the bar says how the export went."""
        notices = self.context.notices
        notices.message.dismiss()
        notices.banner.dismiss()
        self.qtbot.waitUntil(
            lambda: notices.message.isVisible() or notices.banner.isVisible(), timeout=10_000
        )

    def ways(self, notice: QWidget) -> dict[str, QPushButton]:
        return {one.text(): one for one in notice.findChildren(QPushButton) if one.isVisible()}


@pytest.fixture
def office(qtbot: QtBot, open_window: OpenWindow) -> Office:
    return Office(qtbot, *open_window(places=_no_places()))


def _no_places() -> tuple[Any, ...]:
    from minutes_app.ui.places import Place

    return (Place("place.meetings", lambda _: QWidget()),)


@pytest.mark.parametrize("form", list(Format))
def test_each_way_out(office: Office, tmp_path: Path, form: Format) -> None:
    path = tmp_path / f"minutes.{form}"
    office.export(form, path)
    beginnings = {Format.WORD: b"PK", Format.PDF: b"%PDF-", Format.JSON: b"{"}
    assert path.read_bytes().startswith(beginnings[form])
    assert f"Saved as minutes.{form}" in office.context.notices.message.accessibleName()
    if form is Format.JSON:
        assert json.loads(path.read_bytes())["meeting"]["id"] == office.meeting.id


def test_a_file_that_cannot_be_written_is_left_alone_and_another_way_is_offered(
    office: Office, tmp_path: Path
) -> None:
    folder = tmp_path / "minutes.docx"
    folder.mkdir()
    (folder / "inside").write_text("theirs")
    office.export(Format.WORD, folder)
    banner = office.context.notices.banner
    assert banner.isVisible()
    assert {"Try again", "Save as…"} <= set(office.ways(banner))
    assert (folder / "inside").read_text() == "theirs"
    (folder / "inside").unlink()
    folder.rmdir()
    office.ways(banner)["Try again"].click()
    office.wait_for_words()
    assert folder.read_bytes().startswith(b"PK")
    assert not banner.isVisible()


def test_characters_that_no_font_shows_are_led_to_and_word_is_offered(
    office: Office, tmp_path: Path
) -> None:
    entry = office.meeting.record.outline().entries()[3].id
    office.meeting.perform(lambda desk: desk.recording.edit(entry, text="Good \U0010fffd"))
    office.wait()
    office.export(Format.PDF, tmp_path / "minutes.pdf")
    ways = office.ways(office.context.notices.banner)
    assert "Save as…" not in ways  # another name does not help
    went: list[tuple[str, object]] = []
    office.context.navigator.open_meeting.connect(lambda *to: went.append(to))
    ways["Show the entry"].click()
    assert went == [(office.meeting.id, entry)]
    office.export(Format.PDF, tmp_path / "minutes.pdf")
    office.ways(office.context.notices.banner)["Export as Word instead"].click()
    assert office.window.findChildren(QFileDialog)[0].defaultSuffix() == "docx"
    assert not (tmp_path / "minutes.pdf").exists()


def test_a_meeting_goes_to_another_archive_with_its_files(office: Office, tmp_path: Path) -> None:
    """One that the disk damaged stays behind, and the window says which: data are the rescue."""
    made: list[Id] = []
    office.context.session.ask(with_two_files, made.append)
    office.wait()
    exporter = Exporter(
        office.context, office.opened(made[0]), lambda: "no such layout", office.window
    )
    path = tmp_path / "minutes.json"
    exporter.export(Format.JSON, path)
    office.wait_for_words()
    assert sorted(unpacked(read_meeting(path.read_bytes())).values()) == [b"the list", b"the plan"]
    assert not office.context.notices.banner.isVisible()
    office.context.session.ask(lambda desk: damage(desk, "plan.txt"), lambda _: None)
    office.wait()
    exporter.export(Format.JSON, path)
    office.wait_for_words()
    assert list(unpacked(read_meeting(path.read_bytes())).values()) == [b"the list"]
    assert "plan.txt" in office.context.notices.banner.accessibleName()
    assert "Saved as minutes.json" in office.context.notices.message.accessibleName()


def test_export_again_goes_to_the_same_place_without_asking(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "minutes.docx"
    office.export(Format.WORD, path)
    first = path.read_bytes()
    office.meeting.perform(
        lambda desk: desk.meetings.edit(office.meeting.id, title="Another title")
    )
    office.wait()
    office.context.actions.provide(Need.MEETING, there=True)
    office.context.actions.run("export.again")
    office.wait_for_words()
    assert path.read_bytes() != first
    assert not office.window.findChildren(QFileDialog)


def test_the_dialog_offers_a_safe_name(office: Office, tmp_path: Path) -> None:
    office.meeting.perform(
        lambda desk: desk.meetings.edit(office.meeting.id, title="Budget 2026: a/b")
    )
    office.wait()
    office.exporter.choose(Format.PDF)
    dialog = office.window.findChildren(QFileDialog)[0]
    assert Path(dialog.selectedFiles()[0]).name == "Budget 2026 a b.pdf"
    dialog.fileSelected.emit(str(tmp_path / "x.pdf"))
    dialog.close()
    office.wait_for_words()
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF-")


def test_printing_gives_every_page_at_its_size(office: Office, tmp_path: Path) -> None:
    sheets = PreviewSetter().set(office.meeting.record, None, "formal-en")
    printer = printer_for(sheets)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert printer.pageLayout().margins() == QMarginsF()
    job = PrintJob(printer, sheets, range(len(sheets.pages)))
    with office.qtbot.waitSignal(job.ended):
        job.start()
    shown = subprocess.run(
        ["pdfinfo", tmp_path / "printed.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert f"Pages:           {len(sheets.pages)}" in shown
    assert "A4" in shown

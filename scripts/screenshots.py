"""Pictures of the running program: the window with the samples, and every page of their files.

    python -m scripts.screenshots [--output build/screenshots] [--docs]

The window is shown off screen in both languages and both themes, at each place, with the palette,
and with the preview of a list of people. The documents of every sample are exported and their
pages drawn: the PDF with pdftoppm, the Word file through LibreOffice where it is installed.
``--docs`` also writes the pictures of the front pages into docs/images: window, palette, list and
search, with ``.zh`` in Chinese.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from minutes_app.app import Program, make_application
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.transfer import sample_for, sample_paths
from minutes_app.ui.dialogs import Dialogs
from minutes_app.ui.places import PLACES
from minutes_app.ui.preferences import LANGUAGE, LAST_MEETING, THEME, Preferences
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.window import MainWindow
from scripts.at_rest import end_at_faults, settle

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1280, 800)
LIST_SIZE = (1040, 640)
LOOKS = [(tongue, theme) for tongue in Tongue for theme in ("light", "dark")]
FRONT = {"meetings": "window", "palette": "palette", "list": "list", "found": "search"}
"""What the front pages show, and the names of the files there."""
TYPED = {Tongue.ENGLISH: "dig", Tongue.CHINESE: "kjj"}
"""What is typed into the palette."""
SOUGHT = {Tongue.ENGLISH: "innovation", Tongue.CHINESE: "创新"}
"""What is looked for in the archive."""
PEOPLE = {
    Tongue.ENGLISH: "Li Lei, Deputy Director, Digital Economy Bureau\n"
    "Han Mei (Port Bureau); Wang Jun, Head of Planning\n3 reporters\nApologies: Chen Bo",
    Tongue.CHINESE: "市教育局副局长王敏、市人力社保局处长赵一鸣\n"
    "市科技局：李想（副局长）、周宁\n记者3名\n请假：陈东（市港口局）",
}
"""The list that is pasted."""
SAMPLES = {Tongue.ENGLISH: Language.ENGLISH, Tongue.CHINESE: Language.CHINESE}
_REST = 400
"""Milliseconds without background work after which the window stands still."""
_DOTS_PER_INCH = "80"
_COLOURS = 128


def main() -> int:
    """Make all pictures."""
    parser = argparse.ArgumentParser(description="Make pictures of the program.")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--docs", action="store_true", help="also write docs/images")
    given = parser.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        archive = folder / "samples.minutes"
        _fill(archive, given.output / "documents")
        program = Program(application, Preferences(folder / "preferences.ini", application))
        end_at_faults(program.work)
        for tongue, theme in LOOKS:
            _show(program, archive, tongue, theme, given.output, docs=given.docs)
        program.close()
    _draw_pages(given.output / "documents")
    return 0


def _fill(archive: Path, documents: Path) -> None:
    """Make an archive with all samples, and their files."""
    documents.mkdir(exist_ok=True)
    with _desk(archive, create=True) as desk:
        for path in sample_paths():
            meeting = desk.transfer.import_json(path.read_bytes()).of_type(Meeting)[0]
            publication = desk.publishing.publication(meeting.id)
            for form in (Format.WORD, Format.PDF):
                publication.save(form, documents / f"{path.stem}.{form}")


@contextmanager
def _desk(path: Path, *, create: bool = False) -> Generator[Desk]:
    desk = Desk.open(path, create=create)
    try:
        yield desk
    finally:
        desk.close()


def _show(
    program: Program, archive: Path, tongue: Tongue, theme: str, output: Path, *, docs: bool
) -> None:
    """Take the pictures of one language and theme."""
    preferences = program.around.preferences
    preferences.set(LANGUAGE, tongue.value)
    preferences.set(THEME, theme)
    work = program.work
    opened: list[tuple[Desk, Id]] = []
    work.archive(lambda: _open(archive, SAMPLES[tongue]), opened.append)
    settle(work, _REST)
    desk, meeting = opened[0]
    preferences.set(LAST_MEETING, meeting)
    window = MainWindow(program.around)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    session = ArchiveSession(desk, work, window)
    Dialogs(window.open_session(session, PLACES), window, program.open)
    window.resize(*SIZE)
    window.show()
    for name, picture in _pictures(program, window, tongue):
        _save(picture, output / f"{name}-{tongue}-{theme}.png")
        if docs and name in FRONT and theme == "light":
            suffix = ".zh.png" if tongue is Tongue.CHINESE else ".png"
            front = ROOT / "docs" / "images" / f"{FRONT[name]}{suffix}"
            _save(picture, front)
            _make_small(front)
    session.close()
    window.close()
    settle(work, _REST)


def _pictures(program: Program, window: MainWindow, tongue: Tongue) -> Iterator[tuple[str, QImage]]:
    """Yield what there is to see of an open window, by name."""
    work = program.work
    for place in sorted(PLACES, key=lambda one: one.command != "place.meetings"):
        window.go(place.command)
        settle(work, _REST)
        yield place.command.removeprefix("place."), window.grab().toImage()
    window.go("place.meetings")
    window.actions_.run("palette.open")
    settle(work, _REST)
    QTest.keyClicks(_there(QApplication.focusWidget()), TYPED[tongue])
    settle(work, _REST)
    yield "palette", window.grab().toImage()
    QTest.keyClick(_there(QApplication.focusWidget()), Qt.Key.Key_Escape)
    window.actions_.run("find.everywhere")
    _there(QApplication.focusWidget()).insert(SOUGHT[tongue])  # type: ignore[attr-defined]
    settle(work, _REST)
    QTest.keyClick(_there(QApplication.focusWidget()), Qt.Key.Key_Return)
    settle(work, _REST)
    yield "found", window.grab().toImage()
    window.go("place.meetings")
    QGuiApplication.clipboard().setText(PEOPLE[tongue])
    window.actions_.run("people.paste_list")
    dialog = _there(QApplication.activeModalWidget())
    dialog.resize(*LIST_SIZE)
    settle(work, _REST)
    yield "list", dialog.grab().toImage()
    dialog.close()


def _there(widget: QWidget | None) -> QWidget:
    if widget is None:
        raise RuntimeError("the window does not show what was asked of it")
    return widget


def _open(archive: Path, language: Language) -> tuple[Desk, Id]:
    """Open the archive on the thread that it then belongs to, and find the sample to show."""
    desk = Desk.open(archive)
    names = {summary.title: summary.id for summary in desk.meetings.all()}
    wanted = sample_for(language).read_text("utf-8")
    return desk, next(found for title, found in names.items() if f'"{title}"' in wanted)


def _save(picture: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    smallest = 0
    opaque = picture.convertToFormat(QImage.Format.Format_RGB888)
    if not opaque.save(str(path), quality=smallest):
        raise OSError(f"cannot write {path}")
    print(path)


def _make_small(path: Path) -> None:
    """Leave a picture as few colours as nobody misses: it lies in the repository."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def _draw_pages(documents: Path) -> None:
    """Draw each page of each file, as far as this machine has the programs for it."""
    if shutil.which("pdftoppm") is None:
        print("pdftoppm is not installed: the pages of the documents are not drawn")
        return
    for path in sorted(documents.glob("*.pdf")):
        _draw(path, documents / f"{path.stem}.pdf-page")
    if shutil.which("soffice") is None:
        print("LibreOffice is not installed: the Word files are not drawn")
        return
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(documents.glob("*.docx")):
            _draw(_through_libreoffice(path, Path(folder)), documents / f"{path.stem}.docx-page")


def _draw(path: Path, prefix: Path) -> None:
    command = ["pdftoppm", "-r", _DOTS_PER_INCH, "-png", str(path), str(prefix)]
    subprocess.run(command, check=True)
    print(f"{prefix}-*.png")


def _through_libreoffice(path: Path, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True)
    return folder / f"{path.stem}.pdf"


if __name__ == "__main__":
    sys.exit(main())

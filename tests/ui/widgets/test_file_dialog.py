"""The dialog in which files are chosen: it lists an open archive, and lets go of no lock on it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileSystemModel, QLabel, QTreeView, QWidget
from pytestqt.qtbot import QtBot

import minutes_app
from minutes_app.domain.meetings import Language
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.ui.widgets.file_dialog import FileDialog
from tests.ui.meetings_at_hand import at_hand

STRANGER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM meeting").fetchone()[0])
connection.close()
"""


def listed(dialog: FileDialog) -> dict[str, str]:
    """Return what is written beside each name."""
    model = dialog.findChild(QFileSystemModel)
    tree = dialog.findChild(QTreeView)
    assert model is not None
    assert tree is not None
    root = model.index(dialog.directory().absolutePath())
    rows = [model.index(row, 0, root) for row in range(model.rowCount(root))]
    return {model.fileName(row): model.type(row) for row in rows}


def test_choosing_a_file_beside_the_open_archive_keeps_its_locks(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.minutes"
    (tmp_path / "minutes.docx").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    look = [sys.executable, "-c", STRANGER, str(path)]
    with Desk.open(path, create=True).archive as archive:
        desk = Desk(archive)
        desk.meetings.create("one")
        dialog = FileDialog(parent, "Choose")
        dialog.setOption(FileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.open()
        qtbot.waitUntil(lambda: "a.minutes" in listed(dialog), timeout=10_000)
        said = listed(dialog)
        assert (said["folder"], said["minutes.docx"]) == ("Folder", "DOCX File")
        assert dialog.grab().width()
        dialog.reject()
        assert int(subprocess.check_output(look)) == 1
        desk.meetings.create("another")
        assert int(subprocess.check_output(look)) == 2


def test_no_other_dialog_for_files_is_made() -> None:
    package = Path(minutes_app.__file__).parent
    made = [
        one.relative_to(package).as_posix()
        for one in package.rglob("*.py")
        if "QFileDialog" in one.read_text(encoding="utf-8")
    ]
    assert made == ["ui/widgets/file_dialog.py"]


def test_all_its_labels_speak_chinese(qtbot: QtBot, speak: Callable[[Tongue], None]) -> None:
    speak(Tongue.CHINESE)
    dialog = FileDialog(None, "打开")
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert len(words) == 3
    assert not [word for word in words if word.replace("(&N)", "").isascii()]


def test_columns_are_whole_beside_the_names_with_large_letters(
    qtbot: QtBot, tmp_path: Path, open_window: Any
) -> None:
    (tmp_path / "a.minutes").write_bytes(b"x")
    hand = at_hand(qtbot, open_window, Language.CHINESE)
    hand.window.resize(1024, 720)
    for _ in range(4):
        hand.context.appearance.zoom(1)
    dialog = FileDialog(hand.window, "Choose", str(tmp_path))
    dialog.show()
    qtbot.waitUntil(lambda: "a.minutes" in listed(dialog), timeout=10_000)
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    header = tree.header()
    try:
        assert dialog.width() <= hand.window.width()
        for column in range(1, header.count()):
            assert header.sectionSize(column) >= tree.sizeHintForColumn(column)
        end = header.sectionViewportPosition(3) + header.sectionSize(3)
        assert end <= header.viewport().width(), "nothing has to be scrolled to"
    finally:
        hand.context.appearance.zoom(0)
        dialog.close()

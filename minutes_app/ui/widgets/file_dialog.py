"""The dialog in which files and folders are chosen."""

from typing import overload

from PySide6.QtCore import QCoreApplication, QFileInfo, QSize
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)

from minutes_app.ui.theme import icon

_LETTERS, _LINES = 84, 24
"""Letters and lines that the dialog is wide and high, as far as its window is."""
_PLACES = 18
"""Letters that the names of places at the left have."""
_WAYS = {"backButton": "left", "forwardButton": "right", "toParentButton": "up"}
"""Qt's names of the buttons that lead to other folders, and our drawings for them."""


class FileDialog(QFileDialog):
    """Qt's dialog, which looks into no file.

    Qt opens files that it lists, to find out what they are. A process that opens and closes the
    file of a database lets go of all locks that the engine holds on it (see ``storage.engine``):
    another program could then take the log away into which an open archive is saved.
    """

    def __init__(self, parent: QWidget | None, title: str, folder: str = "") -> None:
        super().__init__(parent, title, folder)
        self._icons = _Icons()
        self.setIconProvider(self._icons)
        # Qt gave these a key each, and its Chinese knows them only as they were before.
        label = self.DialogLabel
        for place, words in ((label.LookIn, "Look in:"), (label.FileType, "Files of type:")):
            self.setLabelText(place, QCoreApplication.translate("QFileDialog", words))
        self._give_room()
        for name, drawing in _WAYS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(drawing))  # Qt's own are black, on dark as well

    def _give_room(self) -> None:
        """Be as wide as the letters ask; what names leave is for size, kind and day, whole."""
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)
        parent = self.parentWidget()
        self.resize(wanted.boundedTo(parent.window().size()) if parent else wanted)
        splitter = self.findChild(QSplitter)
        if splitter is not None:
            places = metrics.averageCharWidth() * _PLACES
            splitter.setSizes([places, self.width() - places])
        tree = self.findChild(QTreeView)
        if tree is not None:
            header = tree.header()
            header.setStretchLastSection(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


class _Icons(QFileIconProvider):
    """Icons and words for files and folders by what they are called, not by what is in them."""

    @overload
    def icon(self, arg__1: QAbstractFileIconProvider.IconType, /) -> QIcon: ...

    @overload
    def icon(self, arg__1: QFileInfo, /) -> QIcon: ...

    def icon(self, arg__1: "QAbstractFileIconProvider.IconType | QFileInfo", /) -> QIcon:
        """Return the icon of a file, or of a kind of places."""
        if isinstance(arg__1, QFileInfo):
            kind = QAbstractFileIconProvider.IconType
            return super().icon(kind.Folder if arg__1.isDir() else kind.File)
        return super().icon(arg__1)

    def type(self, arg__1: QFileInfo, /) -> str:
        """Return what is written beside a name, in Qt's own words: "DOCX File"."""
        words = "Folder" if arg__1.isDir() else "%1 File" if arg__1.suffix() else "File"
        said = QCoreApplication.translate("QAbstractFileIconProvider", words)
        return said.replace("%1", arg__1.suffix().upper())

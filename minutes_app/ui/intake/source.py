"""Where a list comes from: text that was pasted or typed, or a file that was read."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import ImportFileError
from minutes_app.intake.files import ENCODINGS, FileContent, FileTable, Form
from minutes_app.intake.lists.rows import Doubt, Span
from minutes_app.language import translate
from minutes_app.ui.intake.columns import CellsView
from minutes_app.ui.intake.reading import ColumnUse
from minutes_app.ui.intake.words import encoding_name
from minutes_app.ui.theme import Appearance, set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import escaped

LONGEST_TEXT = 100_000
"""Characters that are taken from the clipboard; a longer list is a file."""


class PasteField(QPlainTextEdit):
    """Text to be read; ``too_long`` comes instead of a text that no editor could show."""

    too_long = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) + self.document().characterCount() > LONGEST_TEXT:
            self.too_long.emit()
        else:
            # Cells copied from a table come with tabs, and so they are read.
            self.insertPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()


class SourcePane(Retranslating, QWidget):
    """What is read: ``changed`` comes when it is something else.

    ``columns_chosen`` comes when columns were named by hand or rows were taken in,
    ``encoding_chosen`` with the encoding to read the file anew with.
    """

    changed = Signal()
    columns_chosen = Signal()
    encoding_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._content: FileContent | None = None
        self._file_name = ""
        self.text = PasteField()
        self.cells = CellsView()
        self.tables = QComboBox()
        self.encodings = QComboBox()
        self.hidden_rows = QCheckBox()
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._table_label, self._encoding_label = QLabel(), QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self.text.textChanged.connect(self.changed)
        self.tables.activated.connect(self._show_table)
        self.hidden_rows.toggled.connect(self.columns_chosen)
        self.cells.header.chosen.connect(self.columns_chosen)
        self.encodings.activated.connect(
            lambda _: self.encoding_chosen.emit(str(self.encodings.currentData()))
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("The list as text"))
        self.text.setPlaceholderText(
            self.tr("Paste or type the list here, or drop a file on this window.\n\n"
                    "Li Lei, Deputy Director, Digital Economy Bureau; Han Mei (Port Bureau)\n"
                    "Excused: Wang Wu")
        )  # fmt: skip
        self.cells.setAccessibleName(self.tr("The list as it stands in the file"))
        self._table_label.setText(self.tr("Table"))
        self.tables.setAccessibleName(self.tr("Table of the file"))
        self._encoding_label.setText(self.tr("Encoding"))
        self.encodings.setAccessibleName(self.tr("Encoding of the file"))
        self.show_head()

    @property
    def table(self) -> FileTable | None:
        """The table that is shown; None for text."""
        if self._content is None or self._stack.currentWidget() is self.text:
            return None
        return self._content.tables[max(self.tables.currentIndex(), 0)]

    @property
    def problem(self) -> ImportFileError | None:
        """Why the table that is chosen cannot be read; None where it can."""
        if self._content is None:
            return None
        table = self._content.tables[max(self.tables.currentIndex(), 0)]
        if table.is_text and len(table.text()) > LONGEST_TEXT:
            return ImportFileError("intake.too_large", name=self._file_name)
        if table.problem is not None:
            table.problem.parameters.setdefault("name", self._file_name)
        return table.problem

    def rows(self) -> Sequence[tuple[str, ...]]:
        """Return the cells that are read, with the hidden rows or without."""
        table = self.table
        if table is None:
            return ()
        return table.rows if self.hidden_rows.isChecked() else table.shown()

    def uses(self) -> tuple[ColumnUse, ...]:
        """Return what stands in each column of the table."""
        return self.cells.header.uses()

    def show_text(self, text: str) -> None:
        """Show a text to be read, as if it were pasted."""
        self._content = None
        self._file_name = ""
        self._stack.setCurrentWidget(self.text)
        self.show_head()
        if self.text.toPlainText() == text:
            self.changed.emit()
        self.text.setPlainText(text)

    def show_content(self, content: FileContent, name: str) -> None:
        """Show what was read from a file, its first table that holds anything."""
        self._content, self._file_name = content, name
        self.tables.clear()
        for number, table in enumerate(content.tables, start=1):
            self.tables.addItem(_table_name(content.form, table, number), number)
        readable = [place for place, table in enumerate(content.tables) if table.rows]
        self.tables.setCurrentIndex(readable[0] if readable else 0)
        self._show_table()

    def show_uses(self, uses: Sequence[ColumnUse]) -> None:
        """Show what was guessed of the columns."""
        self.cells.show_rows(self.rows(), uses)

    def mark(self, row: int, source: Sequence[Span], doubts: Sequence[Doubt]) -> None:
        """Show where a line was read; ``row`` counts rows of the table."""
        if self.table is not None:
            self.cells.mark(row)
            return
        theme = self._appearance.theme
        marks = [self._selection(span, theme.colour("accent_soft"), None) for span in source]
        warning = theme.colour("warning_soft"), theme.colour("on_warning_soft")
        marks += [self._selection(doubt, *warning) for doubt in doubts]
        self.text.setExtraSelections(marks)
        if source:
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(self._units(source[0].start))
            if not self.text.hasFocus():
                self.text.setTextCursor(cursor)
                self.text.ensureCursorVisible()

    def _lay_out(self) -> None:
        set_look(self._name, "section")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        for widget in (self.hidden_rows, self._table_label, self.tables,
                       self._encoding_label, self.encodings):  # fmt: skip
            head.addWidget(widget)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.cells)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _show_table(self) -> None:
        if self._content is None:
            return
        table = self._content.tables[max(self.tables.currentIndex(), 0)]
        words = "" if self.problem else table.text() if table.is_text else None
        self._stack.setCurrentWidget(self.cells if words is None else self.text)
        self.show_head()
        if words is not None and self.text.toPlainText() != words:
            self.text.setPlainText(words)
        else:
            self.changed.emit()

    def show_head(self) -> None:
        """Show of which file, table and encoding the list is."""
        content = self._content
        self._name.setText(self._file_name or self.tr("Text"))
        tables = content.tables if content else ()
        for widget in (self._table_label, self.tables):
            widget.setVisible(len(tables) > 1)
        for number, table in enumerate(tables):
            form = content.form if content else Form.TEXT
            self.tables.setItemText(number, _table_name(form, table, number + 1))
        hidden = len(self.table.hidden) if self.table else 0
        self.hidden_rows.setText(escaped(self.tr("%n hidden rows too", "", hidden)))
        self.hidden_rows.setVisible(bool(hidden))
        self._show_encoding(content.encoding if content else "")

    def _show_encoding(self, encoding: str) -> None:
        self._encoding_label.setVisible(bool(encoding))
        self.encodings.setVisible(bool(encoding))
        offered = [*ENCODINGS, *([encoding] if encoding not in {*ENCODINGS, ""} else [])]
        self.encodings.clear()
        for one in offered:
            self.encodings.addItem(encoding_name(one), one)
        self.encodings.setCurrentIndex(offered.index(encoding) if encoding else 0)

    def _selection(
        self, span: Span | Doubt, back: QColor, front: QColor | None
    ) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._units(span.start))
        cursor.setPosition(self._units(span.end), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(back)
        if front is not None:
            look.setForeground(front)
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, look  # type: ignore[attr-defined] - Qt's own fields
        return made

    def _units(self, place: int) -> int:
        """Return a place counted as Qt does, in UTF-16 units, within the text."""
        text = self.text.toPlainText()
        wide = sum(letter > "\uffff" for letter in text[:place])
        return min(place + wide, self.text.document().characterCount() - 1)


def _table_name(form: Form, table: FileTable, number: int) -> str:
    if table.is_text and form is Form.DOCUMENT:
        return translate("intake", "Words outside of tables")
    if table.is_text:
        return translate("intake", "As lines of text")
    if form is Form.TEXT:
        return translate("intake", "As a table")
    if form is Form.WORKBOOK:
        return table.name
    return translate("intake", "Table {number}").format(number=number)

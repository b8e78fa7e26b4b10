"""The preview of a list from outside: nothing is written before “Put on the list”."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.meetings import Language
from minutes_app.intake.files import FileContent
from minutes_app.intake.lists.rows import ReadList
from minutes_app.language.errors import describe
from minutes_app.language.sentences import joined
from minutes_app.services.matching import Match
from minutes_app.ui.context import Context
from minutes_app.ui.intake.choosing import choose_file, dropped_file
from minutes_app.ui.intake.foot import Foot
from minutes_app.ui.intake.lines import Line, totals
from minutes_app.ui.intake.model import LinesModel
from minutes_app.ui.intake.reader import ListReader
from minutes_app.ui.intake.shown import ShownLines
from minutes_app.ui.intake.source import LONGEST_TEXT, SourcePane
from minutes_app.ui.intake.table import LinesView
from minutes_app.ui.intake.words import doubt_words
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.empty import EmptyState

SIZE = QSize(1120, 760)
_OF_SCREEN = 0.94
_SHOWN_DOUBTS = 3


class IntakeDialog(Retranslating, QDialog):
    """Shows what was understood of a list, row by row. ``wished`` carries what is to be put."""

    wished = Signal(list)

    def __init__(self, context: Context, meeting: OpenMeeting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAcceptDrops(True)
        self._context = context
        self._meeting = meeting
        self._path: Path | None = None
        language = self._language
        self.reader = ListReader(context, meeting, self)
        self.source = SourcePane(context.appearance)
        self.model = LinesModel(language, self)
        self.shown = ShownLines(self.model, self)
        self.filter = self.shown.filter
        self.view = LinesView(self.shown, context.appearance, language)
        self.foot = Foot()
        self._set_up_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(self._wanted_size())
        self.source.text.setFocus()

    def _set_up_parts(self) -> None:
        plain = Qt.TextFormat.PlainText
        self._heading = QLabel(textFormat=plain, wordWrap=True)
        self._words = QLabel(textFormat=plain, wordWrap=True)
        self._loose = QLabel(textFormat=plain, wordWrap=True)
        self._refusal = QLabel(textFormat=plain, wordWrap=True)
        self._progress = QProgressBar(textVisible=False, maximum=0)
        self._empty = EmptyState("people")
        self._choose = WordButton("folder", self.choose_file)
        self._as_text = WordButton("edit", lambda: self.show_text(""), "quiet")
        for widget, look in ((self._heading, "title"), (self._words, "muted"),
                             (self._loose, "warning"), (self._refusal, "danger")):  # fmt: skip
            set_look(widget, look)
        for widget in (self._loose, self._refusal, self._progress):
            widget.hide()

    def _connect(self) -> None:
        self.source.changed.connect(self._read)
        self.source.columns_chosen.connect(self._read_columns)
        self.source.encoding_chosen.connect(self._read_again)
        self.source.text.too_long.connect(self._refuse_long)
        self.reader.keep_edits_of(lambda: self.model.lines)
        self.reader.lines_read.connect(self._show_lines)
        self.reader.uses_guessed.connect(self.source.show_uses)
        self.reader.file_read.connect(self._show_file)
        self.reader.failed.connect(self._not_read)
        self.reader.busy.connect(self._progress.setVisible)
        self.reader.matched_anew.connect(self._match_anew)
        self.model.edited.connect(self._count)
        self.model.renamed.connect(self.reader.match)
        self.view.line_changed.connect(self._mark)
        self.foot.settled.connect(self._settle)
        self.foot.putting.connect(self._put)
        self.foot.cancelled.connect(self.reject)
        self.finished.connect(lambda _: self.reader.stop())

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("List of people"))
        self._heading.setText(self.tr("Put a list of people on the meeting's list"))
        self._words.setText(
            self.tr("Below stands what was understood, one row a person. Mend it in place; "
                    "nothing is written before you put it on the list.")
        )  # fmt: skip
        self._choose.set_words(self.tr("Read a file…"))
        self._as_text.set_words(self.tr("Paste text instead"))
        self.filter.set_words(
            (self.tr("All"), self.tr("In doubt"), self.tr("New"), self.tr("Left out")),
            self.tr("Filter by words"),
        )
        self.view.setAccessibleName(self.tr("People that were understood"))
        self._progress.setAccessibleName(self.tr("Reading"))
        self._empty.set_words(
            self.tr("Nobody was understood yet"),
            self.tr("A pasted list, a table copied from a document, a workbook, a .csv or a "
                    ".docx file: each becomes rows here."),
        )  # fmt: skip
        # Both ask for their words again when they are painted.
        self.view.viewport().update()
        self.view.horizontalHeader().viewport().update()
        self._count()

    def show_text(self, text: str) -> None:
        """Begin with a text, as if it had been pasted."""
        self._path = None
        self._refuse_words("")
        self.source.show_text(text)
        self.source.text.setFocus()

    def take_text(self, text: str) -> None:
        """Begin with a text that somebody pasted elsewhere; "" waits for one."""
        if len(text) > LONGEST_TEXT:
            self.source.text.setFocus()
            self._refuse_long()
        elif text:
            self.show_text(text)
        elif self.source.table is None:
            self.source.text.setFocus()
        else:
            self.show_text("")

    def read_file(self, path: Path) -> None:
        """Read a file."""
        self._path = path
        self._refuse_words("")
        self.reader.read_file(path)

    def choose_file(self) -> None:
        """Ask for a file."""
        choose_file(self._context, self, self.read_file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in the list edits; it must not put half a list away.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.read_file(path)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._as_text)
        top.addWidget(self._choose)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(6)
        below.addWidget(self.filter)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._empty)
        self._lists.addWidget(self.view)
        below.addWidget(self._lists, 1)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.source)
        self._parts.addWidget(lower)
        self._parts.setSizes([200, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addLayout(top)
        for widget in (self._words, self._refusal, self._progress):
            column.addWidget(widget)
        column.addWidget(self._parts, 1)
        column.addWidget(self._loose)
        column.addWidget(self.foot)

    def _wanted_size(self) -> QSize:
        """Return a size that grows with the text, as far as the screen has room."""
        wanted = SIZE * max(self._context.appearance.scale, 1.0)
        return wanted.boundedTo(self.screen().availableSize() * _OF_SCREEN)

    def _language(self) -> Language:
        return self._meeting.record.meeting.language

    def _read(self) -> None:
        problem = self.source.problem
        if problem is not None:
            self._refuse(problem)
            self.model.set_lines((), ReadList(""))
            self._count()
            return
        self._refuse_words("")
        if self.source.table is None:
            self.reader.read_text(self.source.text.toPlainText())
        else:
            self.reader.read_rows(self.source.rows(), None)

    def _read_columns(self) -> None:
        self.reader.read_rows(self.source.rows(), self.source.uses())

    def _read_again(self, encoding: str) -> None:
        if self._path is not None:
            self._refuse_words("")
            self.reader.read_file(self._path, encoding)

    def _show_file(self, content: FileContent, path: Path) -> None:
        self._path = path
        self._refuse_words("")
        self.source.show_content(content, path.name)

    def _show_lines(self, lines: list[Line], source: ReadList) -> None:
        self.model.set_lines(lines, source)
        loose = [doubt_words(doubt, source) for doubt in source.doubts[:_SHOWN_DOUBTS]]
        more = len(source.doubts) - len(loose)
        if more > 0:
            loose.append(self.tr("%n more like this", "", more))
        self._loose.setText(joined(loose))
        self._loose.setVisible(bool(loose))
        self._count()
        self.view.begin()

    def _match_anew(self, line: Line, match: Match) -> None:
        self.model.match_anew(line.row, lambda one: self.reader.put_match(one, match))

    def _mark(self, line: Line | None) -> None:
        self.foot.follow(line)
        if line is not None:
            self.source.mark(line.read.line, line.read.source, line.read.doubts)

    def _settle(self) -> None:
        row = self.view.current_source_row()
        if row is not None:
            self.model.change(row, replace(self.model.lines[row], seen=True))
            self.view.go_on()

    def _count(self) -> None:
        found = totals(self.model.lines)
        self._lists.setCurrentIndex(1 if found.lines else 0)
        self.filter.setVisible(bool(found.lines))
        self.foot.show_totals(found, may_put=not self._context.session.read_only)
        self._mark(self.view.current_line())

    def _put(self) -> None:
        wishes = [line.wish() for line in self.model.lines if line.is_put]
        self.accept()
        self.wished.emit(wishes)

    def _not_read(self, error: MinutesError) -> None:
        """Say why a file was not read; what was read before stays as it was."""
        self.source.show_head()
        self._refuse(error)

    def _refuse(self, error: MinutesError) -> None:
        self._refuse_words(str(describe(error)))

    def _refuse_long(self) -> None:
        self._refuse_words(
            self.tr("This is too long to paste. Save it as a text file, then read the file.")
        )

    def _refuse_words(self, words: str) -> None:
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))

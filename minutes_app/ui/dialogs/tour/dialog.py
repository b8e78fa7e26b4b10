"""The tour of the capture line: a line to practise in, read as in a meeting. Nothing is saved."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutes_app.capture.line import read_line
from minutes_app.capture.reading import Reading
from minutes_app.language.names import shown_language
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading
from minutes_app.ui.dialogs.tour.steps import Step, practice_context, steps
from minutes_app.ui.forms import LongField
from minutes_app.ui.record.line.echo import echo_of
from minutes_app.ui.record.line.highlighting import LineHighlighter
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.room import take_room

_TODAY = date(2026, 6, 19)
"""The day of the practice meeting, so that the tour says the same every day."""

_SHOWN = 5


class TourDialog(Retranslating, QDialog):
    """Five steps; each is done by typing a line that does it, or skipped."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._at = 0
        self._recorded: list[str] = []
        self.title, self.words, self.progress = heading(), heading(""), heading("small")
        self.example = WordButton("", self._fill_in, "chip")
        self.record = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.echo, self.said = heading("muted"), heading("small")
        self.line = PracticeLine()
        self._highlighter = LineHighlighter(self.line.document(), context.appearance)
        self.skip = WordButton("", self._next, "quiet")
        self.leave = WordButton("", self.accept)
        self._practice = practice_context(shown_language(), _TODAY)
        self._lay_out()
        self.line.edited.connect(self._read)
        self.line.entered.connect(self._enter)
        take_room(self, 600, 500, context.appearance.scale)
        self.retranslate()
        self.line.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tour of the capture line"))
        self.line.setAccessibleName(self.tr("Practice line"))
        self.skip.set_words(self.tr("Skip this step"))
        self._practice = practice_context(shown_language(), _TODAY)
        self._show_step()

    @property
    def step(self) -> Step | None:
        """The step that is to be done, None when all are."""
        every = steps()
        return every[self._at] if self._at < len(every) else None

    def _lay_out(self) -> None:
        board = QFrame()
        set_look(board, "card")
        inner = QVBoxLayout(board)
        inner.setContentsMargins(14, 10, 14, 10)
        inner.addWidget(self.record)
        inner.addStretch(1)
        offer = QHBoxLayout()
        offer.addWidget(self.example)
        offer.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(offer)
        column.addWidget(board, 1)
        for widget in (self.echo, self.line, self.said):
            column.addWidget(widget)
        column.addLayout(foot)

    def _show_step(self) -> None:
        step = self.step
        if step is None:
            self._show_end()
            return
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.example.set_words(step.example, self.tr("Put this into the line"))
        self.line.setPlaceholderText(self.tr("Type here, then Enter"))
        self.line.setAccessibleDescription(f"{step.title}. {step.words} {step.example}")
        self.progress.setText(
            self.tr("Step {number} of {all}. Nothing here is saved.").format(
                number=self._at + 1, all=len(steps())
            )
        )
        self.leave.set_words(self.tr("Leave the tour"))
        self._read()

    def _show_end(self) -> None:
        actions = self._context.actions
        self.title.setText(self.tr("That is all it takes"))
        self.words.setText(
            self.tr("{palette} finds everything else, {help} has all keys and signs.").format(
                palette=actions.shortest_key("palette.open") or self.tr("The palette"),
                help=actions.shortest_key("help.keys") or self.tr("The menu Help"),
            )
        )
        for widget in (self.example, self.skip, self.line, self.echo, self.said):
            widget.hide()
        self.progress.setText(self.tr("Nothing of this was saved."))
        self.leave.set_words(self.tr("Begin to work"))
        self.leave.setFocus()

    # Practising

    def _reading(self) -> Reading:
        return read_line(self.line.toPlainText(), self._practice)

    def _read(self) -> None:
        reading = self._reading()
        self._highlighter.show_reading(reading)
        echo = echo_of(reading, self._practice)
        self.echo.setText(f"{echo.words} {echo.doubt}".strip() or "\u00a0")
        self._say("")

    def _fill_in(self) -> None:
        step = self.step
        if step is not None:
            self.line.selectAll()
            self.line.insertPlainText(step.example)
            self.line.setFocus()

    def _enter(self) -> None:
        step, reading = self.step, self._reading()
        if step is None:
            return
        if not step.is_done(reading):
            self._say(step.missing)
            return
        echo = echo_of(reading, self._practice).words
        words = reading.body
        self._recorded.append("\n".join(piece for piece in (words, f"✓ {echo}") if piece))
        self.record.setText("\n".join(self._recorded[-_SHOWN:]))
        self._next()

    def _next(self) -> None:
        self._at += 1
        self.line.clear()
        self._show_step()
        if self.step is not None:
            self.line.setFocus()

    def _say(self, words: str) -> None:
        self.said.setText(words or "\u00a0")
        set_look(self.said, "warning" if words else "small")


class PracticeLine(LongField):
    """``entered`` comes with Enter, unless an input method composes."""

    entered = Signal()
    _opaque = True

    def __init__(self) -> None:
        super().__init__(least=1, most=4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            if not self.composing:
                self.entered.emit()
        else:
            super().keyPressEvent(event)

"""A paste of several lines, or of a very long one, is shown first: what it will be."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.record.line.echo import Echo
from minutes_app.ui.record.line.paste_list import PastedView
from minutes_app.ui.record.line.pasted import Fate, Pasted
from minutes_app.ui.theme import Appearance, set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton

_NOTHING = Pasted(Fate.TEXT, "")


class PasteOffer(Retranslating, QFrame):
    """``accepted`` carries the lines, ``kept`` the paste that is to be raw notes; then ``closed``.

    Enter does what is offered first, Esc drops the paste: it is still in the clipboard.
    """

    accepted = Signal(list)
    kept = Signal(object)
    closed = Signal()

    def __init__(self, appearance: Appearance, echo: Callable[[str], Echo]) -> None:
        super().__init__()
        set_look(self, "advice")
        self._pasted = _NOTHING
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._why = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.view = PastedView(appearance, echo)
        self._add = WordButton("", self._accept, "primary")
        self._keep = WordButton("", self._keep_notes)
        self._drop = WordButton("", self._close, "quiet")
        set_look(self._count, "heading")
        self._buttons = buttons = FlowLayout()
        for button in (self._add, self._keep, self._drop):
            buttons.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setSpacing(6)
        column.addWidget(self._count)
        column.addWidget(self._why)
        column.addWidget(self.view)
        column.addLayout(buttons)
        self.retranslate()
        self.hide()

    def offer(self, pasted: Pasted) -> None:
        """Show what a paste would become."""
        self._pasted = pasted
        self.view.lines.show_lines(pasted.lines)
        self.retranslate()
        self.view.setVisible(bool(pasted.lines))
        self.view.updateGeometry()
        self._add.setVisible(bool(pasted.lines))
        self._why.setVisible(pasted.fate is not Fate.LINES)
        self.show()
        self.setMinimumHeight(self.minimumSizeHint().height())
        (self._add if pasted.lines else self._keep).setFocus()

    def minimumSizeHint(self) -> QSize:
        """Never cut heading, a row and the buttons; the rest scrolls."""
        margins = self.contentsMargins() + self._column.contentsMargins()
        width = max(self.width() - margins.left() - margins.right(), 80)
        shown = [one for one in (self._count, self._why) if not one.isHidden()]
        heights = [one.heightForWidth(width) for one in shown]
        heights.append(self._buttons.heightForWidth(width))
        if not self.view.isHidden():
            heights.append(self.view.minimumSizeHint().height())
        between = self._column.spacing() * (len(heights) - 1)
        return QSize(80, sum(heights) + between + margins.top() + margins.bottom())

    def retranslate(self) -> None:
        lines, length = len(self._pasted.lines), self._pasted.characters
        self._count.setText(
            self.tr("%n entries will be added", "", lines) if lines
            else self.tr("This text is very long: %n characters", "", length)
        )  # fmt: skip
        self._why.setText(
            self.tr("It is one long text: each sentence becomes an entry.") if lines
            else self.tr("It is too much for entries. Keep it beside the record, as raw notes?")
        )  # fmt: skip
        self._add.set_words(self.tr("Add"))
        self._keep.set_words(self.tr("Keep as raw notes"))
        self._drop.set_words(self.tr("Do not add"))
        self.view.setAccessibleName(self.tr("Lines that were pasted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do_focused()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _do_focused(self) -> None:
        """Press the button that has the focus, the first one where none has."""
        buttons = (self._add, self._keep, self._drop)
        focused = next((one for one in buttons if one.hasFocus()), None)
        (focused or (self._add if self._pasted.lines else self._keep)).click()

    def _accept(self) -> None:
        lines = list(self._pasted.lines)
        self._close()
        self.accepted.emit(lines)

    def _keep_notes(self) -> None:
        pasted = self._pasted
        self._close()
        self.kept.emit(pasted)

    def _close(self) -> None:
        self._pasted = _NOTHING
        self.view.lines.show_lines(())
        self.hide()
        self.closed.emit()

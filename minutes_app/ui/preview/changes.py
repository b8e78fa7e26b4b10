"""What was changed by hand in a paragraph, and what its entry has become since."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QWidget

from minutes_app.documents.compare.words import Mark, Piece, changes
from minutes_app.documents.tree import Paragraph
from minutes_app.domain.papers import Wording
from minutes_app.ui.dialogs.layout import lay_out
from minutes_app.ui.theme import Appearance, set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.changed_text import ChangedText

_WIDTH = 560
_LEAST, _MOST = 56, 180
_AROUND = 18
_BESIDES = 56
"""Pixels that a label takes, and the buttons: the dialog is no higher than the window."""
_LONGEST = 3000
"""Characters that are compared; with more it would be seen to take time."""


class ChangesDialog(Retranslating, QDialog):
    """The words that were composed, those set by hand, and those that would be composed now.

    Where the entry has not changed since, only the first two. ``kept`` says that the words of the
    hand stay, ``taken`` that the new ones are taken, ``edited`` that they are to be edited.
    """

    kept = Signal()
    taken = Signal()
    edited = Signal()

    def __init__(
        self,
        paragraph: Paragraph,
        wording: Wording,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        now = paragraph.by_hand.composed if paragraph.by_hand else paragraph.text
        self.changed = now not in {wording.composed, wording.text}
        texts = [(wording.composed, ""), (wording.text, wording.composed)]
        if self.changed:
            texts.append((now, wording.composed))
        self._labels = [QLabel() for _ in texts]
        self.fields = [_field(text, before, appearance) for text, before in texts]
        self._buttons = [QPushButton() for _ in range(3 if self.changed else 2)]
        self._close = QPushButton()
        rows: list[QWidget] = []
        for label, field in zip(self._labels, self.fields, strict=True):
            label.setBuddy(field)
            rows += [label, field]
        room = parent.height() - _BESIDES * (len(texts) + 1) if parent else _MOST * len(texts)
        for field in self.fields:
            _fit(field, max(min(_MOST, room // len(texts)), _LEAST))
        lay_out(self, *rows).addLayout(self._foot())
        self.resize(_WIDTH, self.sizeHint().height())
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Words set by hand"))
        names = [
            self.tr("Composed when the words were set"),
            self.tr("Set by hand"),
            self.tr("Would be composed now"),
        ]
        for label, field, name in zip(self._labels, self.fields, names, strict=False):
            label.setText(name)
            field.setAccessibleName(name)
        words = [self.tr("Take the composed words"), self.tr("Edit the words")]
        if self.changed:
            words = [self.tr("Take the new words"), self.tr("Edit my words")]
            words.append(self.tr("Keep my words"))
        for button, text in zip(self._buttons, words, strict=True):
            button.setText(text)
        self._close.setText(self.tr("Close"))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        signals = (self.taken, self.edited, self.kept)
        for button, signal in zip(self._buttons, signals, strict=False):
            button.setAutoDefault(False)
            button.clicked.connect(self.accept)
            button.clicked.connect(signal)
            foot.addWidget(button)
        set_look(self._buttons[-1], "primary")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        foot.addWidget(self._close)
        return foot


def _fit(field: QTextEdit, most: int) -> None:
    """Make a field as high as its text, within bounds."""
    measured = field.document().clone()
    measured.setTextWidth(_WIDTH - 80)
    height = round(measured.size().height()) + _AROUND
    field.setFixedHeight(min(max(height, _LEAST), most))


def _field(text: str, before: str, appearance: Appearance) -> ChangedText:
    """Return a text to be read, in which what differs from another text is marked."""
    field = ChangedText(appearance)
    field.setFrameShape(QFrame.Shape.StyledPanel)
    marked = before and max(len(before), len(text)) <= _LONGEST
    field.show_pieces(changes(before, text) if marked else (Piece(Mark.SAME, text),))
    field.moveCursor(QTextCursor.MoveOperation.Start)
    return field

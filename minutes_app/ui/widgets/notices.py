"""Inline notices: what was just done, with a way back; and what went wrong, with a way on.

    notices.tell(self.tr("%n entries deleted", "", 3), self.tr("Undo"), self._undo)
    notices.warn(error)                                   # a MinutesError, stays until closed
    notices.warn(error, (self.tr("Try again"), self._save), (self.tr("Save as…"), self._save_as))

A message goes after ten seconds (not while the mouse is over it); a banner stays.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.language.sentences import joined
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

Way = tuple[str, Callable[[], object]]
"""A way on: the words of a button, and what it does."""

SHOWN_FOR = 10_000
"""Milliseconds for which a message and its Undo stay."""


class NoticeBar(QWidget):
    """Holds at most one banner (an error) and one message; empty it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = _Notice("notice", self)
        self.banner = _Notice("banner", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self.message)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.message.dismiss)
        for notice in (self.message, self.banner):
            notice.installEventFilter(self)
        self.hide()

    def tell(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        *more: Way,
    ) -> None:
        """Say what was done, with a way to go on (mostly Undo), seldom more of them."""
        self.message.present(text, "", *more, *([(action, on_action)] if on_action else []))
        self.show()
        self._timer.start()

    def warn(
        self,
        error: MinutesError,
        *ways: Way,
        note: str = "",
    ) -> None:
        """Say what went wrong, what is safe, what to do, and ``note``; stays until it is closed."""
        from minutes_app.language.errors import describe  # noqa: PLC0415 - rarely needed

        words = describe(error)
        details = joined((words.safe, note, words.next))
        self.banner.present(words.title, details, *ways)
        self.show()

    def clear(self) -> None:
        """Take the banner away (what went wrong works again)."""
        self.banner.dismiss()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.message and event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif watched is self.message and event.type() == QEvent.Type.Leave:
            self._timer.start()
        elif event.type() in {QEvent.Type.HideToParent, QEvent.Type.ShowToParent}:
            self.setVisible(not (self.message.isHidden() and self.banner.isHidden()))
        return False


class _Notice(Retranslating, QFrame):
    """One line: icon, words, a way on, a cross."""

    def __init__(self, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, look)
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._details = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._ways = QHBoxLayout()
        self._close = QPushButton("×")
        set_look(self._close, "close")
        self._close.clicked.connect(self.dismiss)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._words)
        text.addWidget(self._details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addLayout(text, 1)
        layout.addLayout(self._ways)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))

    def present(self, words: str, details: str, *ways: Way) -> None:
        self._words.setText(words)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._drop_ways()
        for title, on_action in ways:
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, act=on_action: self._go(act))
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{words} {details}".strip())
        self.show()
        from PySide6.QtGui import (  # noqa: PLC0415 - its many names cost a tenth of the start
            QAccessible,
            QAccessibleEvent,
        )

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        self._drop_ways()
        self.hide()

    def _go(self, on_action: Callable[[], object]) -> None:
        self.dismiss()
        on_action()

    def _drop_ways(self) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()

"""Keys that mean something else while somebody searches: to keep it, to export what it found."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from minutes_app.ui.context import Context


class OwnKeys(QObject):
    """Answers in a page to the keys of commands that elsewhere are for the open meeting.

    That meeting is not in sight there: nothing of it is to be kept or exported by them.
    """

    def __init__(
        self, context: Context, page: QWidget, answers: Mapping[str, Callable[[], object]]
    ) -> None:
        super().__init__(page)
        self._context = context
        self._answers = answers
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        answer = self._answer_to(event)
        if answer is None or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._context.guard.run(answer)
        event.accept()  # first asked as a shortcut: taken here, it is none of the window's
        return True

    def _answer_to(self, event: QKeyEvent) -> Callable[[], object] | None:
        pressed = QKeySequence(event.keyCombination())
        for command, answer in self._answers.items():
            if any(pressed == QKeySequence(key) for key in self._context.actions.keys(command)):
                return answer
        return None

"""The way to the dialog for many meetings, from the menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House, Meeting, Series
from minutes_app.ui.context import Context

if TYPE_CHECKING:
    from minutes_app.services.desk import Desk

_Found = tuple[list[Meeting], list[Series], House, list[Id]]
_Chosen = Callable[["Desk"], list[Id]]


class BatchDoor(QObject):
    """Answers to the command. ``chosen`` gives a question: what is to be ticked at first."""

    def __init__(self, context: Context, chosen: Callable[[], _Chosen], window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._chosen = chosen
        self._window = window
        context.actions.handle("export.many", self.choose)

    def choose(self) -> None:
        """Ask what is wanted."""
        chosen = self._chosen()
        self._context.session.ask(
            lambda desk: _found(desk, chosen), self._open, supersedes="export.many"
        )

    def _open(self, found: _Found) -> None:
        from minutes_app.ui.publishing.many.dialog import BatchDialog  # noqa: PLC0415 - when asked

        dialog = BatchDialog(self._context, *found, self._window.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()


def _found(desk: "Desk", chosen: _Chosen) -> _Found:
    from minutes_app.services.papers.batch import exportable  # noqa: PLC0415 - not needed at start

    meetings, series = exportable(desk)
    return meetings, series, desk.meetings.house(), chosen(desk)

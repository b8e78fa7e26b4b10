"""Printing the open meeting: its pages are set anew, looked at, and put on paper."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from minutes_app.documents.pages import Typesetter
from minutes_app.domain.ids import Id
from minutes_app.services.papers.publishing import Publication, faces_for
from minutes_app.ui.context import Context
from minutes_app.ui.preview.setting import Sheets, sheets_of


class Printing(QObject):
    """Answers to the command of printing. ``layout_name`` tells the layout that is shown."""

    def __init__(
        self, context: Context, meeting: Id, layout_name: Callable[[], str], window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._meeting = meeting
        self._layout_name = layout_name
        self._window = window
        context.actions.handle("meeting.print", self.choose)

    def choose(self) -> None:
        """Set the pages as they are now, then show them with the fields of printing."""
        meeting, layout = self._meeting, self._layout_name()
        self._context.session.ask(
            lambda desk: desk.publishing.publication(meeting, layout),
            self._set,
            supersedes="print",
        )

    def release(self) -> None:
        """Answer no longer (the meeting closes)."""
        self._context.actions.release("meeting.print")

    def _set(self, publication: Publication) -> None:
        self._context.work.documents(
            lambda: sheets_to_print(publication), self._show, supersedes="print"
        )

    def _show(self, sheets: Sheets) -> None:
        from minutes_app.ui.publishing.print_dialog import PrintDialog  # noqa: PLC0415 - when asked

        dialog = PrintDialog(self._context, sheets, self._window.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()


def sheets_to_print(publication: Publication) -> Sheets:
    """Return the pages of a paper. Raises ``FaceError`` where this machine has no faces at all."""
    layout = publication.layout
    setter = Typesetter(layout, faces_for(layout), lenient=True)
    return sheets_of(publication.document, layout, setter)

"""What the directory shows: asked of the archive a page at a time, as of a day."""

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.records import Change
from minutes_app.services.lookup import Page
from minutes_app.ui.directory.rows import DirectoryModel, row_of
from minutes_app.ui.session.archive import ArchiveSession

PAGE = 100
"""How many are asked for at once."""


class Finder(QObject):
    """Keeps a model on what was asked for; ``found`` comes with every answer.

    ``updating`` holds while rows change under the view: what is current then means nothing.
    """

    found = Signal()

    def __init__(self, session: ArchiveSession, model: DirectoryModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._kind: Any = Person
        self._words = ""
        self.day = date.today()  # noqa: DTZ011 - the day on the wall
        self._reading = False
        self.updating = False
        model.more_wanted.connect(self._ask_more)
        session.changed.connect(self._follow)

    def look_for(self, kind: type[Person | Body], words: str, day: date) -> None:
        """Show the first of those who fit."""
        self._kind, self._words, self.day = kind, words, day
        self._ask(0, PAGE)

    def refresh(self) -> None:
        """Ask again for as many as are shown."""
        self._ask(0, max(len(self._model.rows), PAGE))

    def _ask_more(self) -> None:
        if not self._reading:
            self._ask(len(self._model.rows), PAGE)

    def _ask(self, first: int, most: int) -> None:
        kind, words, day = self._kind, self._words, self.day
        self._reading = True
        self._session.ask(
            lambda desk: desk.lookup.find(kind, words, day, first=first, most=most),
            self._take,
            supersedes=f"directory {id(self)}",
        )

    def _take(self, page: Page) -> None:
        self._reading = False
        self.updating = True
        rows = [row_of(one) for one in page.rows]
        if page.first:
            known = {row.key for row in self._model.rows}
            rows = [*self._model.rows, *(row for row in rows if row.key not in known)]
        # If somebody was added or removed meanwhile, a page may bring nothing new: the end.
        is_end = page.first > 0 and len(rows) == len(self._model.rows)
        self._model.set_rows(rows)
        self._model.total = len(rows) if is_end else page.total
        self.updating = False
        self.found.emit()

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Person, Body, Office}:
            self.refresh()

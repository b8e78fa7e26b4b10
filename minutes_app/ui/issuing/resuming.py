"""What was cut short while it was issued, put right when the archive is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from minutes_app.domain.errors import ExportError
from minutes_app.domain.locking import UNDERWAY

if TYPE_CHECKING:
    # Loaded where there is something to put right: hardly ever.
    from collections.abc import Sequence

    from minutes_app.services.desk import Desk
    from minutes_app.services.issuing.underway import CutShort, Mended
    from minutes_app.ui.context import Context


class Resuming(QObject):
    """Looks for issues that did not come to their end; says of each what became of it."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def look(self) -> None:
        """Look now. An archive that is only read is left to whoever writes it."""
        if not self._context.session.read_only:
            self._context.session.ask(_cut_short, self._mend)

    def _mend(self, found: Sequence[CutShort]) -> None:
        if not found:
            return
        from minutes_app.services.issuing.underway import mend  # noqa: PLC0415

        self._context.work.documents(lambda: [mend(one) for one in found], self._tell)

    def _tell(self, mended: Sequence[Mended]) -> None:
        for one in mended:
            if one.done or one.what.issued:  # else its drive may be there the next time
                self._say(one.what, done=one.done)

    def _say(self, what: CutShort, *, done: bool) -> None:
        meeting, session = what.meeting, self._context.session
        session.ask(lambda desk: desk.underway.end(meeting), lambda _: None)
        code = "issue.cut_short"
        if what.issued:
            code = "issue.completed" if done else "issue.not_in_place"
        self._context.notices.warn(
            ExportError(code, title=what.title, path=str(what.folder)),
            (self.tr("Open the minutes"), lambda: self._context.navigator.open(meeting)),
        )


def _cut_short(desk: Desk) -> list[CutShort]:
    return desk.underway.cut_short() if desk.archive.drafts(UNDERWAY) else []

"""The draft of a line: what stands in it, after what is on its way and not in the file yet."""

from collections.abc import Callable

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.work import is_alive


class LineDraft:
    """Keeps the draft of a meeting's line, so that a kill of the program loses no word.

    It outlives the line: what was on its way when the meeting was closed is taken out of the draft
    once it is in the file, or it would be there twice.
    """

    def __init__(self, session: ArchiveSession, meeting: Id) -> None:
        self._session = session
        self._meeting = meeting
        self._on_the_way: list[str] = []
        self._typed = ""
        self._kept = ""

    def begin(self, text: str) -> None:
        """Know of a text that was handed over."""
        self._on_the_way.append(text)

    def end(self, text: str) -> None:
        """Know that a text is in the file, or in the line again."""
        self._on_the_way.remove(text)

    def keep(self, typed: str) -> None:
        """Keep what stands in the line, after what is not in the file yet."""
        self._typed = typed
        text = self._kept = self._text()
        if not self._session.read_only:
            meeting = self._meeting
            self._session.ask(
                lambda desk: desk.save_draft(meeting, text), lambda _: None, lambda _: None
            )

    def landing(self, text: str, then: Callable[[Change], None]) -> Callable[[Change], None]:
        """Return what is done once ``text`` is in the file: ``then``, if the line is there."""

        def landed(change: Change) -> None:
            self.end(text)
            if is_alive(then):
                then(change)
            else:
                self._take_out()

        return landed

    def refusing(
        self, text: str, then: Callable[[MinutesError], None]
    ) -> Callable[[MinutesError], None]:
        """Return what is done where ``text`` is refused; without a line it stays a draft."""

        def refused(error: MinutesError) -> None:
            if is_alive(then):
                self.end(text)
                then(error)
            else:
                self._session.work.failed.emit(error)

        return refused

    def _take_out(self) -> None:
        """Keep what is left; another line may have kept something since, which stays."""
        before, after, meeting = self._kept, self._text(), self._meeting
        self._kept = after
        self._session.ask(
            lambda desk: desk.draft(meeting) == before and desk.save_draft(meeting, after),
            lambda _: None,
            lambda _: None,
        )

    def _text(self) -> str:
        return "\n".join([*self._on_the_way, self._typed] if self._typed else self._on_the_way)

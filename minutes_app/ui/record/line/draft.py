"""The draft of a line: what stands in it, after what is on its way and not in the file yet."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.services.desk import Desk
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.work import is_alive


@dataclass(eq=False, slots=True)
class Handed:
    """A text that was handed over. ``landed`` is set on the thread of the archive."""

    text: str
    landed: bool = False


class LineDraft:
    """Keeps the draft of a meeting's line, so that a kill of the program loses no word.

    A text leaves the draft right after it came into the file, on the thread of the archive: also
    where the meeting or the program is closed meanwhile nothing is lost, and nothing there twice.
    """

    def __init__(self, session: ArchiveSession, meeting: Id) -> None:
        self._session = session
        self._meeting = meeting
        self._on_the_way: list[Handed] = []
        # What was kept last, known to the thread of the archive only.
        self._parts: tuple[tuple[Handed, ...], str] = ((), "")
        self._kept = ""

    def begin(self, text: str) -> Handed:
        """Know of a text that was handed over."""
        handed = Handed(text)
        self._on_the_way.append(handed)
        return handed

    def end(self, handed: Handed) -> None:
        """Know that a text is in the file, or in the line again."""
        self._on_the_way.remove(handed)

    def keep(self, typed: str) -> None:
        """Keep what stands in the line, after what is not in the file yet."""
        if self._session.read_only:
            return
        parts = tuple(self._on_the_way), typed
        self._session.ask(lambda desk: self._write(desk, parts), lambda _: None, lambda _: None)

    def landing(
        self, handed: Handed, operation: Callable[[Desk], Change]
    ) -> Callable[[Desk], Change]:
        """Return an operation after which a text is no draft any more."""

        def done(desk: Desk) -> Change:
            change = operation(desk)
            handed.landed = True
            with suppress(MinutesError):  # the text is safe; the draft may have it once more
                if desk.draft(self._meeting) == self._kept:  # another line keeps nothing here
                    others, typed = self._parts
                    self._write(desk, (others, "" if typed == handed.text else typed))
            return change

        return done

    def refusing(
        self, handed: Handed, then: Callable[[MinutesError], None]
    ) -> Callable[[MinutesError], None]:
        """Return what is done where a text is refused; without a line it stays a draft."""

        def refused(error: MinutesError) -> None:
            if is_alive(then):
                self.end(handed)
                then(error)
            else:
                self._session.work.failed.emit(error)

        return refused

    def _write(self, desk: Desk, parts: tuple[tuple[Handed, ...], str]) -> None:
        handed, typed = self._parts = parts
        texts = [one.text for one in handed if not one.landed]
        text = "\n".join([*texts, typed] if typed else texts)
        desk.save_draft(self._meeting, text)
        self._kept = text

"""The ordinal that the next entry will get, as the outline will show it."""

from collections.abc import Iterator

from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.ui.models.outline import OutlineModel

_Run = tuple[Id | None, EntryKind, Voice | None]


class NextOrdinal:
    """Counts back from the end of the outline; what was counted holds until the outline changes.

    An entry goes to the end of its level. Points count on while kind and voice stay the same; a
    heading, or a numbered point of another kind or voice, begins anew.
    """

    def __init__(self, model: OutlineModel) -> None:
        self._model = model
        self._counted: dict[_Run, int] = {}
        for signal in (
            model.dataChanged, model.rowsInserted, model.rowsRemoved, model.rowsMoved,
            model.modelReset,
        ):  # fmt: skip
            signal.connect(self._forget)

    def of(self, parent: Id | None, kind: EntryKind, voice: Voice | None) -> int:
        """Return the ordinal of an entry at the end of what is under ``parent`` (None: the top)."""
        run = (parent, kind, voice)
        if run not in self._counted:
            self._counted[run] = self._count(run)
        return self._counted[run]

    def _count(self, run: _Run) -> int:
        parent, kind, voice = run
        voices = (voice,) if voice else ()
        number = 1
        for entry in self._siblings_from_the_end(parent):
            if entry.kind is EntryKind.HEADING:
                break
            if not entry.numbered:
                continue
            if (entry.kind, entry.voices, entry.part) != (kind, voices, None):
                break
            number += 1
        return number

    def _siblings_from_the_end(self, parent: Id | None) -> Iterator[Entry]:
        for row in reversed(self._model.rows):
            if row.key == parent:
                return
            if row.entry.parent == parent or (parent is None and row.depth == 0):
                yield row.entry

    def _forget(self) -> None:
        self._counted.clear()

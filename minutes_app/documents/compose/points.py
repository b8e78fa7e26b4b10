"""Points: as paragraphs of a list, or run into a sentence (一是…；二是…), as the layout has it."""

from collections.abc import Callable, Sequence

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.flow import LEAD
from minutes_app.documents.compose.runs import Run, is_subpoint, runs_of
from minutes_app.documents.compose.spans import plain, text_of
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.outline import Outline

_PROSE = "prose"


class Points:
    """Writes numbered entries and what is under them."""

    def __init__(
        self, context: Context, outline: Outline, after_entry: Callable[[Entry], None]
    ) -> None:
        self._context = context
        self._telling = context.telling
        self._grammar = context.grammar
        self._flow = context.flow
        self._outline = outline
        self._after = after_entry
        self._deepest = len(context.layout.lists["points"]) - 1

    def below(self, entry: Entry) -> list[Entry]:
        """Return the points of an entry."""
        return [one for one in self._outline.children(entry.id) if is_subpoint(one, entry)]

    def write(self, run: Run) -> None:
        """Write the numbered points of one voice."""
        nested = any(self.below(entry) for entry in run.entries)
        in_prose = self._context.phrases.raw(f"points.{run.kind}") == _PROSE
        if in_prose and not nested:
            self._in_prose(run)
            return
        opening = self._telling.lead_in(run)
        ids = tuple(entry.id for entry in run.entries)
        if text_of(opening):
            self._flow.paragraph(opening, ids[:1], leads=True, place=LEAD)
        self._list(run.items, 0)

    def write_under(self, entry: Entry) -> None:
        """Write an entry that has no ordinal and whose own points follow it."""
        points = self.below(entry)
        if any(run.numbered for run in runs_of(points)) and not self._as_prose(points):
            self._flow.paragraph(self._telling.leading_sentence(entry), (entry.id,), leads=True)
            self._after(entry)
            self._runs(points, 0)
            return
        opening, told = self._telling.leading_sentence(entry), self._told(points)
        spans = (*opening, *plain(self._grammar.space + told)) if opening else plain(told)
        self._flow.paragraph(spans, self._ids([entry]))
        for one in (entry, *self._all_below(points)):
            self._after(one)

    def _as_prose(self, points: Sequence[Entry]) -> bool:
        """Tell whether points run into the sentence that leads to them."""
        modes = {self._context.phrases.raw(f"points.{point.kind}") for point in points}
        return modes == {_PROSE} and not any(self.below(point) for point in points)

    def _in_prose(self, run: Run) -> None:
        points = [(ordinal, self._telling.words(entry)) for ordinal, entry in run.items]
        text = self._grammar.in_prose(points)
        opening = self._telling.lead_in(run)
        space = self._grammar.space if text_of(opening) else ""
        self._flow.paragraph(
            (*opening, *plain(space + text)), tuple(entry.id for entry in run.entries)
        )
        for entry in run.entries:
            self._after(entry)

    def _runs(self, points: Sequence[Entry], level: int) -> None:
        for run in runs_of(points):
            if run.numbered:
                self._list(run.items, level)
            else:
                for entry in run.entries:
                    self._flow.paragraph(plain(self._told([entry])), self._ids([entry]))
                    for one in self._all_below([entry]):
                        self._after(one)

    def _list(self, items: Sequence[tuple[int | None, Entry]], level: int) -> None:
        for ordinal, entry in items:
            points = self.below(entry)
            listed = level < self._deepest and any(run.numbered for run in runs_of(points))
            text = self._telling.words(entry) if listed else self._told([entry])
            shown = self._grammar.ended(self._grammar.opened(text))
            ids = (entry.id,) if listed else self._ids([entry])
            self._flow.point(level, ordinal or 1, plain(shown), ids)
            for one in [entry] if listed else self._all_below([entry]):
                self._after(one)
            if listed:
                self._runs(points, level + 1)

    def _told(self, entries: Sequence[Entry]) -> str:
        """Tell entries and all their points as sentences."""
        said: list[str] = []
        for run in runs_of(entries):
            words = [(ordinal, self._with_points(entry)) for ordinal, entry in run.items]
            if run.numbered:
                said.append(self._grammar.in_prose(words))
            else:
                said += [self._grammar.opened(text) for _, text in words]
        return self._grammar.sentences(said)

    def _with_points(self, entry: Entry) -> str:
        words = self._telling.words(entry)
        points = self.below(entry)
        if not points:
            return words
        lead = f"{self._grammar.cut(words)}{self._context.phrases.raw('colon')}"
        return f"{lead}{self._grammar.space}{self._told(points)}"

    def _all_below(self, entries: Sequence[Entry]) -> list[Entry]:
        found: list[Entry] = []
        for entry in entries:
            found += [entry, *self._all_below(self.below(entry))]
        return found

    def _ids(self, entries: Sequence[Entry]) -> tuple[Id, ...]:
        return tuple(entry.id for entry in self._all_below(entries))

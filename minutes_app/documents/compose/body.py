"""The text of the minutes: entries in the order of the outline, under headings and parts."""

from collections.abc import Callable, Sequence

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.gathered import Gathered
from minutes_app.documents.compose.parts import PartSections
from minutes_app.documents.compose.points import Points
from minutes_app.documents.compose.runs import Run, is_subpoint, runs_of
from minutes_app.documents.compose.spans import plain
from minutes_app.documents.tree import Span
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.proposals import Proposal

AfterEntry = Callable[[Entry], None]


class Body:
    """Writes the entries into the flow. ``set_off`` may take a run and tell it in its own way.

    Without ``headed`` no heading is made (a story in one piece): one only begins numbers anew.
    ``gathered`` is how many characters of what several said stand in one paragraph; 0: each voice
    has its own.
    """

    def __init__(
        self,
        context: Context,
        *,
        after_entry: AfterEntry | None = None,
        set_off: Callable[[Run], bool] | None = None,
        headed: bool = True,
        gathered: int = 0,
    ) -> None:
        self._context = context
        self._headed = headed
        self._outline = context.outline
        self._after = after_entry or _nothing
        self._set_off = set_off or _never
        self._points = Points(context, self._outline, self._after)
        self._parts = PartSections(context)
        self._gathered = Gathered(context.flow, gathered, context.grammar.space)

    def write(self) -> None:
        """Write all entries, and the parts of the meeting of which nothing was recorded."""
        top = self._outline.children(None)
        if self._needs_heading(top):
            self._context.flow.heading(self._context.phrases.raw("section.record"), 0)
        self._siblings(top, 0, None)
        self._gathered.flush()
        if self._headed:
            self._parts.rest(0)

    def _needs_heading(self, top: Sequence[Entry]) -> bool:
        """Tell whether the record of what was said needs a heading to part it from the proposal."""
        return (
            self._headed
            and bool(self._context.record.all_of(Proposal))
            and bool(top)
            and top[0].kind is not EntryKind.HEADING
            and top[0].part is None
        )

    def _siblings(self, siblings: Sequence[Entry], level: int, within: Id | None) -> None:
        """Tell siblings; ``within`` is the part of the meeting whose section is open."""
        current = within
        for run in runs_of(siblings):
            part = run.first.part or within
            if part != current:
                self._turn_to(part, run, level)
                current = part
            deeper = level + (1 if current not in {None, within} else 0)
            self._run(run, deeper, current)

    def _turn_to(self, part: Id | None, run: Run, level: int) -> None:
        self._gathered.flush()
        self._context.telling.voices.turn()
        if part:
            self._parts.open(part, level)
        elif run.kind is not EntryKind.HEADING:
            self._context.flow.heading(self._context.phrases.raw("section.record"), level)

    def _run(self, run: Run, level: int, part: Id | None) -> None:
        if run.kind is EntryKind.HEADING:
            self._gathered.flush()
            if self._headed:
                self._heading(run.first, level)
            self._siblings(self._outline.children(run.first.id), level + 1, part)
            return
        if run.kind is EntryKind.QUERY:
            self._query(run.first)
        elif any(map(self._points.below, run.entries)) or not self._set_off(run):
            self._tell(run)
        for entry in run.entries:
            self._replies(entry, level, part)

    def _heading(self, entry: Entry, level: int) -> None:
        grammar, telling = self._context.grammar, self._context.telling
        text = grammar.opened(grammar.cut(grammar.flat(entry.text)))
        telling.voices.turn()
        self._context.flow.heading(text, level, (entry.id,))
        notes = telling.facts.notes(entry)
        self._context.flow.paragraph(plain(grammar.sentences(notes)), (entry.id,), place="note")

    def _tell(self, run: Run) -> None:
        if run.numbered:
            self._gathered.flush()
            self._points.write(run)
            return
        waiting: list[Entry] = []
        for entry in run.entries:
            if self._points.below(entry):
                self._paragraph(waiting)
                waiting = []
                self._gathered.flush()
                self._points.write_under(entry)
            elif entry.voices or not waiting:
                waiting.append(entry)
            else:
                # What nobody in particular said stands in a paragraph of its own.
                self._paragraph(waiting)
                waiting = [entry]
        self._paragraph(waiting)

    def _paragraph(self, entries: Sequence[Entry]) -> None:
        if entries:
            sources = tuple(entry.id for entry in entries)
            self._gathered.paragraph(self._context.telling.paragraph(entries), sources)
            for entry in entries:
                self._after(entry)

    def _replies(self, entry: Entry, level: int, part: Id | None) -> None:
        """Tell what stands under an entry and is no point of it: another voice, a heading."""
        self._siblings(self._others_below(entry), level, part)

    def _others_below(self, entry: Entry) -> list[Entry]:
        found: list[Entry] = []
        for child in self._outline.children(entry.id):
            if entry.kind is not EntryKind.QUERY and is_subpoint(child, entry):
                found += self._others_below(child)
            else:
                found.append(child)
        return found

    def _query(self, entry: Entry) -> None:
        """Show what is to be verified while drafting; a paper that leaves the house has none."""
        if self._context.final:
            return
        words = self._context.grammar.cut(self._context.telling.words(entry))
        text = self._context.phrases.say("query", text=words)
        if words:
            self._context.flow.paragraph((Span(text, "query"),), (entry.id,))
        self._after(entry)


def _nothing(_entry: Entry) -> None:
    """Set nothing off after an entry."""


def _never(_run: Run) -> bool:
    """Take no run."""
    return False

"""Decisions and actions set off from the text, and the table of actions at its end."""

from dataclasses import replace
from typing import TYPE_CHECKING

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.runs import Run, collective_of
from minutes_app.documents.tree import Cell, Paragraph, Table, plain_paragraph
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import (
    Collective,
    Entry,
    EntryKind,
    Responsible,
    Task,
    TaskStatus,
)
from minutes_app.language.dates import say_deadline, show_date, show_deadline

if TYPE_CHECKING:
    from minutes_app.domain.ids import Id

_SHARES = (0.055, 0.093, 0.28, 0.22, 0.232, 0.12)
_COLUMNS = ("number", "paragraph", "action", "responsible", "due", "status")


class Actions:
    """Numbers the decisions and the actions as they come, and remembers them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._decided: dict[Id, int] = {}
        self._actions: list[Entry] = []

    def decision(self, run: Run) -> bool:
        """Set off what the meeting as such resolved; leave every other run alone."""
        collective = collective_of(run.first)
        of_meeting = not run.first.voices or collective is Collective.MEETING
        if run.kind is not EntryKind.RESOLUTION or not of_meeting:
            return False
        for entry in run.entries:
            words = self._context.telling.words(entry)
            if not self._context.grammar.cut(words):
                continue
            label = self._context.phrases.say("decision", number=len(self._decided) + 1)
            told = self._context.telling.decision(entry)
            if self._context.flow.spans("decision", told, label=label, sources=(entry.id,)):
                self._decided[entry.id] = len(self._decided) + 1
                place = self._context.phrases.say("decision_place", number=len(self._decided))
                self._context.flow.places.setdefault(entry.id, place)
            self.after_entry(entry)
        return True

    def after_entry(self, entry: Entry) -> None:
        """Set off who is to do it and by when, after the entry that asks for it."""
        if not entry.supervised:
            return
        self._actions.append(entry)
        self._keep_together(entry)
        phrases, grammar = self._context.phrases, self._context.grammar
        pieces = [self._responsible(entry)]
        if entry.deadline:
            pieces.append(say_deadline(entry.deadline, grammar.language))
        text = phrases.raw("action_join").join(filter(None, pieces))
        label = phrases.say("action_label", number=len(self._actions))
        shown = grammar.ended(grammar.opened(text))
        self._context.flow.line("action", shown, label=label, sources=(entry.id,), place="action")

    def write_table(self) -> None:
        """Write all actions once more as a table to work from."""
        phrases = self._context.phrases
        if not self._actions or not phrases.raw("actions.heading"):
            return
        # No item of business: it bears no number.
        heading = phrases.raw("actions.heading")
        self._context.flow.line("back-heading", heading, place="heading.actions")
        head = tuple(self._cell("table-head", phrases.raw(f"actions.{one}")) for one in _COLUMNS)
        rows = tuple(
            self._row(number, entry) for number, entry in enumerate(self._actions, start=1)
        )
        self._context.flow.add(
            Table(
                "actions",
                _SHARES,
                rows,
                head,
                caption=phrases.raw("actions.heading"),
                description=phrases.raw("actions.description"),
            )
        )

    def _row(self, number: int, entry: Entry) -> tuple[Cell, ...]:
        grammar = self._context.grammar
        deadline = show_deadline(entry.deadline, grammar.language) if entry.deadline else ""
        text = grammar.ended(grammar.opened(grammar.flat(entry.text)))
        cells = (
            str(number),
            self._place(entry),
            text,
            self._responsible(entry),
            deadline,
            self._status(entry),
        )
        return tuple(Cell((plain_paragraph("table", cell, sources=(entry.id,)),)) for cell in cells)

    def _place(self, entry: Entry) -> str:
        """Return where an action stands, as short as its column wants it."""
        number = self._decided.get(entry.id)
        if number is not None:
            return self._context.phrases.say("decision_short", number=number)
        return self._context.flow.places.get(entry.id, "")

    def _keep_together(self, entry: Entry) -> None:
        """Keep what is to be done on the page of the line that says who is to do it."""
        blocks, styles = self._context.flow.blocks, self._context.layout.styles
        last = blocks[-1] if blocks else None
        if not isinstance(last, Paragraph) or entry.id not in last.sources:
            return
        if f"{last.style}-kept" in styles:
            blocks[-1] = replace(last, style=f"{last.style}-kept")

    def _status(self, entry: Entry) -> str:
        """Return how far an action has come; what nobody has reported on is open."""
        phrases = self._context.phrases
        task = next((one for one in self._context.record.all_of(Task) if one.entry == entry.id),
                    None)  # fmt: skip
        said = phrases.raw(f"status.{task.status if task else TaskStatus.OPEN}")
        closed = show_date(PartialDate.of(task.closed), self._context.grammar.language) if (
            task and task.closed) else ""  # fmt: skip
        return phrases.raw("note_join").join(filter(None, (said, closed)))

    def _responsible(self, entry: Entry) -> str:
        phrases = self._context.phrases
        lead, support = self._names(entry.lead), self._names(entry.support)
        if lead and support:
            return phrases.say("action.both", lead=lead, support=support)
        return phrases.say("action.support", support=support) if support else lead

    def _names(self, owners: tuple[Responsible, ...]) -> str:
        return self._context.grammar.listed([owner.name for owner in owners])

    @staticmethod
    def _cell(style: str, text: str) -> Cell:
        return Cell((plain_paragraph(style, text),))

"""The ledger of supervised tasks: who is to do what, by when, and how far it has come."""

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.tabular import Row, cell, head_row, table, write_head
from minutes_app.documents.compose.titles import document_of, held_title, number_text
from minutes_app.documents.tree import Cell, Document
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, Responsible, Task, TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.language.dates import show_date, show_deadline

_COLUMNS = ("number", "task", "lead", "support", "deadline", "status", "progress")
_SHARES = (0.05, 0.245, 0.16, 0.16, 0.145, 0.08, 0.16)


def compose_ledger(context: Context) -> Document:
    """Compose the ledger of one meeting, in the order of its entries."""
    phrases = context.phrases
    title = phrases.say("ledger.title", title=held_title(context))
    write_head(context, title)
    if number_text(context):
        context.flow.line("head-line", number_text(context), label=phrases.raw("ledger.minutes"))
    tasks = {task.entry: task for task in context.record.all_of(Task)}
    supervised = [
        entry for entry in context.outline.entries() if entry.supervised or entry.id in tasks
    ]
    rows = [_row(context, number, entry, tasks.get(entry.id))
            for number, entry in enumerate(supervised, start=1)]  # fmt: skip
    if rows:
        head = head_row(context, "ledger", _COLUMNS)
        context.flow.add(table("ledger", _SHARES, rows, head, caption=title))
    else:
        context.flow.line("body", phrases.raw("ledger.none"))
    return document_of(context, title)


def _row(context: Context, number: int, entry: Entry, task: Task | None) -> Row:
    grammar, own = context.grammar, (entry.id,)
    text = grammar.ended(grammar.opened(grammar.flat(entry.text)))
    deadline = show_deadline(entry.deadline, grammar.language) if entry.deadline else ""
    return (
        cell(str(number), style="table-middle", sources=own),
        cell(text, sources=own),
        _owners(entry.lead, own),
        _owners(entry.support, own),
        cell(deadline, sources=own),
        cell(_status(context, task), style="table-middle", sources=own),
        cell(*_progress(context, task), sources=own),
    )


def _owners(owners: tuple[Responsible, ...], own: tuple[Id, ...]) -> Cell:
    return cell(*(owner.name for owner in owners), sources=own)


def _status(context: Context, task: Task | None) -> str:
    return context.phrases.raw(f"ledger.{task.status if task else TaskStatus.OPEN}")


def _progress(context: Context, task: Task | None) -> list[str]:
    if task is None:
        return []
    language, phrases = context.grammar.language, context.phrases
    said = [
        phrases.say("ledger.report", on=show_date(PartialDate.of(one.on), language), text=one.text)
        for one in task.progress
    ]
    if task.closed:
        day = show_date(PartialDate.of(task.closed), language)
        said.append(phrases.say("ledger.closed", on=day))
    return said

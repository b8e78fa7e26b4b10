"""The rows of the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import TaskStatus
from minutes_app.domain.folding import folded_words
from minutes_app.domain.ids import Id
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, shown_language
from minutes_app.storage.reading import TaskSummary
from minutes_app.ui.models.paged import PagedCardModel
from minutes_app.ui.widgets.cards import Card
from minutes_app.ui.wording import hint

CLOSED = frozenset({TaskStatus.DONE, TaskStatus.DROPPED})


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A supervised task."""

    summary: TaskSummary
    card: Card

    @property
    def key(self) -> Id:
        """The task."""
        return self.summary.id


class TasksModel(PagedCardModel[TaskRow]):
    """Supervised tasks, the next due first."""

    def shown(self, row: TaskRow, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint(row.summary.text)
        return super().shown(row, role)


def task_rows(tasks: Sequence[TaskSummary], today: date, words: str) -> list[TaskRow]:
    """Return the rows of some tasks, with the words marked that were looked for."""
    wanted = folded_words(words)
    return [TaskRow(task, _card(task, today, wanted)) for task in tasks]


def _card(task: TaskSummary, today: date, marked: Sequence[str]) -> Card:
    is_closed = task.status in CLOSED
    overdue = task.due is not None and task.due < today and not is_closed
    pieces: list[str] = []
    if task.lead:
        pieces.append(translate("tasks", "Lead: {names}").format(names=_names(task.lead)))
    if task.support:
        pieces.append(translate("tasks", "With: {names}").format(names=_names(task.support)))
    pieces.append(task.meeting_title)
    state = translate("tasks", "Overdue") if overdue else name_of(task.status)
    aside = " · ".join(part for part in (_due(task), state) if part)
    tone = "danger" if overdue else "success" if task.status is TaskStatus.DONE else "muted"
    return Card(task.text, "  ·  ".join(pieces), aside, tone=tone, marked=marked, faded=is_closed)


def _due(task: TaskSummary) -> str:
    if task.due is None:
        return task.due_stated_as
    return show_date(PartialDate.of(task.due), shown_language())


def _names(names: Sequence[str]) -> str:
    return translate("tasks", ", ", "between names").join(names)

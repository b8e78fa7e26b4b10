"""What the ledger writes of a task."""

from datetime import date
from typing import Any

from minutes_app.domain.entries import Progress, TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.forms import (
    Cell,
    ChoiceField,
    Column,
    DayField,
    Form,
    LongField,
    RowsField,
)
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.tasks.rows import CLOSED


class TaskForm(Form):
    """How far a task has come."""

    def __init__(self, context: Context) -> None:
        super().__init__(self._keep)
        self._context = context
        progress = RowsSpec(
            lambda: Progress(today(), ""),
            (
                Column("on", lambda: translate("tasks", "On"), lambda: DayField(today), 2),
                Column("text", lambda: translate("tasks", "What was reported"),
                       lambda: LongField(1, 6), 5),
            ),
            lambda row: bool(row.text.strip()),
            lambda: translate("tasks", "Add progress"),
        )  # fmt: skip
        self.line(
            Cell("status", lambda: translate("tasks", "Status"), ChoiceField(TaskStatus)),
            Cell("closed", lambda: translate("tasks", "Closed on"), DayField()),
        )
        self.line(Cell("progress", lambda: translate("tasks", "Progress"), RowsField(progress)))

    def _keep(self, task: Id, fields: Any, then: Any, failed: Any) -> None:
        if "status" in fields and "closed" not in fields:
            closed = fields["status"] in CLOSED
            fields = {**fields, "closed": (self.record.closed or today()) if closed else None}
        self._context.session.perform(
            lambda desk: desk.recording.edit_task(task, **fields), then, failed
        )


def today() -> date:
    """Return the day on the wall."""
    return date.today()  # noqa: DTZ011 - the day on the wall

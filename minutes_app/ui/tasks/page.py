"""The ledger: what is to be done, by whom and by when; how far it has come."""

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.entries import Entry, Progress, Task, TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.storage.reading import TaskSummary
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
from minutes_app.ui.models.paged import PAGE
from minutes_app.ui.tasks.rows import CLOSED, TasksModel, fitting, task_rows
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.filtering import Filter
from minutes_app.ui.widgets.scrolled import scrolled
from minutes_app.ui.widgets.sides import Sides
from minutes_app.ui.widgets.uniform import UniformView
from minutes_app.ui.widgets.uniform_cards import UniformCardDelegate

_ALL = 1


class TasksPage(Retranslating, QWidget):
    """Supervised tasks; Enter opens the meeting at the entry."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._tasks: list[TaskSummary] = []
        self._fitting: list[TaskSummary] = []
        self._model = TasksModel(self)
        self.filter = Filter(2)
        self.view = UniformView()
        self.view.setModel(self._model)
        UniformCardDelegate(self.view, context.appearance)
        self.form = TaskForm(context)
        self._open_button = WordButton("right", self._open_current)
        self._empty = EmptyState("tasks")
        self._lay_out()
        self.filter.changed.connect(self._filter)
        self.view.current_changed.connect(self._choose)
        self.view.opened.connect(self._open)
        context.session.changed.connect(self._follow)
        self.retranslate()
        self.entered()

    def retranslate(self) -> None:
        self.filter.set_words(
            (self.tr("Open tasks"), self.tr("All tasks")), self.tr("Filter the ledger")
        )
        self.view.setAccessibleName(self.tr("Supervised tasks"))
        self._open_button.set_words(self.tr("Show in the meeting"))
        self._show_rows()

    def entered(self) -> None:
        """Look again."""
        # Beside the thread of the archive, and out of the way of searches: 100,000 take seconds.
        self._context.session.searching.ask(
            lambda one: one.tasks(), self._take, supersedes="tasks", patient=True
        )

    def panes(self) -> list[QWidget]:
        """Return list and form, for F6."""
        return [self.view, self.form]

    def hideEvent(self, event: QHideEvent) -> None:
        self.form.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self._lists, 1)
        detail = QWidget()
        rows = QVBoxLayout(detail)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.form)
        rows.addWidget(self._open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._detail = scrolled(detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.addWidget(Sides(left, self._detail))

    def _take(self, tasks: list[TaskSummary]) -> None:
        self._tasks = tasks
        self._look()

    def _look(self) -> None:
        """Find the tasks that the filter leaves; what is asked for later wins."""
        tasks, kept = self._tasks, self.view.key()
        words, closed = self.filter.words.text(), self.filter.chosen == _ALL
        self._context.session.searching.ask(
            lambda _: fitting(tasks, words, closed=closed, kept=kept),
            self._take_fitting, supersedes="tasks.filter",
        )  # fmt: skip

    def _take_fitting(self, found: list[TaskSummary]) -> None:
        self._fitting = found
        self._show_rows()

    def _show_rows(self) -> None:
        selected, words = self.view.key(), self.filter.words.text()
        found = self._fitting
        today = date.today()  # noqa: DTZ011 - the day on the wall
        self._model.show_list(
            lambda first, count, take: take(task_rows(found[first : first + count], today, words)),
            len(found), task_rows(found[:PAGE], today, words),
        )  # fmt: skip
        places = (place for place, one in enumerate(found) if one.id == selected)
        if selected is not None and (place := next(places, None)) is not None:
            self.view.setCurrentIndex(self._model.index(place))
        self._lists.setCurrentIndex(0 if found else 1)
        self._empty.set_words(*self._nothing())
        self._choose(self.view.key() if found else None)

    def _filter(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.view.scrollToTop()
        self._look()

    def _nothing(self) -> tuple[str, str]:
        if not self._tasks:
            return (
                self.tr("No supervised tasks yet"),
                self.tr(
                    "An instruction with an owner (@) or a deadline (~) becomes one; "
                    "so does any entry with Ctrl+T."
                ),
            )
        if self.filter.words.text().strip():
            return self.tr("No task has these words"), self.tr("Use fewer or other words.")
        return self.tr("No task is open"), self.tr("“All tasks” shows those that are closed.")

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        # While another page is open nothing is read: what is recorded there would wait for it.
        if kinds & {Task, Entry, Meeting} and self.isVisible():
            self.entered()
        for task in change.of_type(Task):
            if self.form.record is not None and task.id == self.form.record.id:
                self.form.show_record(task)

    def _choose(self, key: Any) -> None:
        self._detail.setVisible(key is not None)
        if key is None:
            self.form.show_record(None)
        elif self.form.record is None or self.form.record.id != key:
            self._context.session.ask(
                lambda desk: desk.archive.get(Task, key), self._show_task,
                lambda _error: None, supersedes="tasks.one",
            )  # fmt: skip

    def _show_task(self, task: Any) -> None:
        if task.id == self.view.key():
            self.form.show_record(task)

    def _open_current(self) -> None:
        self._open(self.view.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None:
            summary = row.summary
            self._context.navigator.open(summary.meeting, summary.entry)


class TaskForm(Form):
    """How far a task has come."""

    def __init__(self, context: Context) -> None:
        super().__init__(self._keep)
        self._context = context
        progress = RowsSpec(
            lambda: Progress(_today(), ""),
            (
                Column("on", lambda: translate("tasks", "On"), lambda: DayField(_today), 2),
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
            fields = {**fields, "closed": (self.record.closed or _today()) if closed else None}
        self._context.session.perform(
            lambda desk: desk.recording.edit_task(task, **fields), then, failed
        )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall

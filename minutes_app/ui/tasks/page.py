"""The ledger: what is to be done, by whom and by when; how far it has come."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Change
from minutes_app.storage.reading import TaskSummary
from minutes_app.ui.context import Context
from minutes_app.ui.models.lists import AskAgain
from minutes_app.ui.models.paged import PAGE, Take
from minutes_app.ui.session.searching import Patience
from minutes_app.ui.tasks.asking import Shown, Wanted, first_of, more_of, rows_of
from minutes_app.ui.tasks.form import TaskForm, today
from minutes_app.ui.tasks.rows import TaskRow, TasksModel, task_rows
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.filtering import Filter
from minutes_app.ui.widgets.scrolled import scrolled
from minutes_app.ui.widgets.sides import Sides
from minutes_app.ui.widgets.uniform import UniformView
from minutes_app.ui.widgets.uniform_cards import UniformCardDelegate

_ALL = 1
_MORE_AFTER = 30
"""Milliseconds from when tasks are shown to when more that have the words are looked for."""


class TasksPage(Retranslating, QWidget):
    """Supervised tasks; Enter opens the meeting at the entry.

    ``_shown`` is the list in sight. ``_latest`` is what was found last: the same, but while the
    task that is chosen is still looked for.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown = self._latest = Shown(Wanted(), 0, ())
        self._model = TasksModel(self)
        self.filter = Filter(2)
        self.view = UniformView()
        self.view.setModel(self._model)
        UniformCardDelegate(self.view, context.appearance)
        self.form = TaskForm(context)
        self._open_button = WordButton("right", self._open_current)
        self._empty = EmptyState("tasks")
        self._rest = QTimer(self, singleShot=True, interval=_MORE_AFTER)
        self._rest.timeout.connect(self._look_on)
        self._again = AskAgain(self._ask_again, self)
        self._again.told.connect(context.notices.warn)
        self._lay_out()
        self.filter.words.lead_to(self.view)
        self._model.failed.connect(context.notices.warn)
        self.filter.changed.connect(self._filter)
        self.view.current_changed.connect(self._choose)
        self.view.opened.connect(self._open)
        context.session.changed.connect(self._follow)
        self.retranslate()
        self.entered()

    def retranslate(self) -> None:
        self.filter.set_words(
            (self.tr("Open tasks"), self.tr("All tasks")), self.tr("Filter tasks")
        )
        self.view.setAccessibleName(self.tr("Supervised tasks"))
        self._open_button.set_words(self.tr("Show in the meeting"))
        self._say_nothing()
        self._model.change(lambda row: self._rows([row.summary])[0])

    def entered(self) -> None:
        """Look again."""
        self._ask()

    def _ask(self) -> None:
        kept = self.view.key()
        wanted = Wanted(
            self.filter.words.text(), self.filter.chosen == _ALL,
            Id(kept) if isinstance(kept, str) else None, max(self.view.currentIndex().row(), 0),
        )  # fmt: skip
        searching, least = self._context.session.searching, self._seen(wanted)
        self._rest.stop()
        self._again.stop()
        searching.drop("tasks.more", "tasks.words")
        searching.ask(
            lambda one: first_of(one, wanted, least),
            self._take,
            self._again.miss,
            supersedes="tasks",
        )

    def _seen(self, wanted: Wanted) -> int:
        """Return how many tasks have to be found at once for nothing in sight to go away."""
        rows = self._lists.height() // self.view.row_height() + 2
        if not self._is_shown(wanted):
            return rows
        return max(self.view.currentIndex().row(), self.view.rows_in_sight()[1], rows) + PAGE

    def _is_shown(self, wanted: Wanted) -> bool:
        return bool(self._shown.total) and wanted.is_like(self._shown.wanted)

    def panes(self) -> list[QWidget]:
        """Return list and form, for F6."""
        return [self.view, self.form]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.form.flush()
        # What another page does would wait for what is read here.
        self._context.session.searching.drop("tasks.more", "tasks.words")
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

    def _take(self, shown: Shown) -> None:
        """Show a list; what of it takes long is asked for behind everything else."""
        kept, key, again = shown.wanted.kept, self.view.key(), self._is_shown(shown.wanted)
        if again and key not in {kept, None}:
            self._ask()  # another was chosen since, and is to stay
            return
        self._latest = shown
        self._rest.start()
        if again and shown.lacks_kept:
            self._model.refresh()  # what is in sight stays until the one that is chosen is found
            return
        self._shown = shown
        self._lay(shown, again=again)
        self._lists.setCurrentIndex(0 if shown.total else 1)
        self._say_nothing()
        self._choose(self.view.key() if shown.total else None)

    def _lay(self, shown: Shown, *, again: bool) -> None:
        """Lay out the rows of a list; ``again``: it is the one that was in sight."""
        stays = shown.wanted.kept is None or shown.place == self.view.currentIndex().row()
        if again and stays:
            self._model.refresh(shown.total)
            return
        self._model.show_list(self._fetch, shown.total, self._rows(shown.rows), shown.first)
        if shown.chosen is not None:
            self.view.setCurrentIndex(self._model.index(shown.chosen))

    def _look_on(self) -> None:
        """Have more of a list looked for, behind everything else; then read ahead."""
        shown = self._latest
        if not self.isVisible():
            return
        if shown.more:
            self._context.session.searching.ask(
                lambda one: more_of(one, shown), self._take_more, self._again.miss,
                supersedes="tasks.more", patience=Patience.MUCH,
            )  # fmt: skip
        else:
            self._again.read()
            self._read_on()

    def _take_more(self, shown: Shown) -> None:
        if self._latest is not self._shown:
            self._take(shown)
            return
        self._latest = self._shown = shown
        self._model.set_total(shown.total)
        self._look_on()

    def _read_on(self, ended: bool = False) -> None:
        """Have read what words will be looked for in at first."""
        closed = self.filter.chosen == _ALL
        if not ended:
            self._context.session.searching.ask(
                lambda one: one.tasks.read_on(closed=closed), self._read_on,
                supersedes="tasks.words", patience=Patience.MUCH,
            )  # fmt: skip

    def _ask_again(self) -> None:
        if self.isVisible():
            self._ask()

    def _fetch(self, first: int, count: int, take: Take[TaskRow]) -> None:
        shown = self._shown
        self._context.session.searching.ask(
            lambda one: rows_of(one, shown, first, count), lambda rows: take(self._rows(rows)),
            take.refused, supersedes="tasks.rows",
        )  # fmt: skip

    def _rows(self, tasks: Sequence[TaskSummary]) -> list[TaskRow]:
        return task_rows(tasks, today(), self._shown.wanted.words)

    def _filter(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.view.scrollToTop()
        self._ask()

    def _say_nothing(self) -> None:
        self._empty.set_words(*self._nothing())

    def _nothing(self) -> tuple[str, str]:
        if self._shown.none:
            return (
                self.tr("No supervised tasks yet"),
                self.tr(
                    "An instruction with an owner (@) or a deadline (~) becomes one; "
                    "so does any entry with Ctrl+T."
                ),
            )
        if self._shown.wanted.filtered:
            return self.tr("No task has these words"), self.tr("Use fewer or other words.")
        return self.tr("No task is open"), self.tr("“All tasks” shows those that are closed.")

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        # While another page is open nothing is read: what is recorded there would wait for it.
        if kinds & {Task, Entry, Meeting} and self.isVisible():
            self._ask()
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

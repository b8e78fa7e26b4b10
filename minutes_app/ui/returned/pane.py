"""The pane of a paper that came back, below the open meeting: a list, and what was changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import is_locked
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.language.sentences import joined
from minutes_app.services.returned.differences import Difference
from minutes_app.services.returned.papers import Compared, Paper, Review
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.lock import why_locked
from minutes_app.ui.returned.rows import DifferenceModel, difference_rows, notes_of
from minutes_app.ui.returned.view import ReturnedView
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import ToolButton, WordButton
from minutes_app.ui.widgets.cards import CardDelegate
from minutes_app.ui.widgets.changed_text import ChangedText
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.undoing import UndoOffer

_LETTERS = 22
_REST = 150
"""Milliseconds without a change after which the paper is laid beside the minutes again."""


class ReturnedPane(Retranslating, QWidget):
    """What somebody wants otherwise, taken over or refused one by one.

    ``chosen`` carries the entry that the current difference belongs to (None for none), ``wanted``
    one that somebody wants to go to; ``closing`` comes when the pane is to go away.
    """

    chosen = Signal(object)
    wanted = Signal(str)
    closing = Signal()

    def __init__(self, context: Context, meeting: OpenMeeting, paper: Paper) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._paper = paper
        self._manner = ""
        self._differences: tuple[Difference, ...] | None = None
        self._settled: frozenset[str] = frozenset()
        self._trouble = ""
        self._undo_offer = UndoOffer(context, self)
        self._model = DifferenceModel(self)
        self.summary = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.view = ReturnedView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self.changed = ChangedText(context.appearance)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty = EmptyState("check", gives_way=True)
        self.accept = WordButton("check", self.accept_current, "primary")
        self.refuse = WordButton("close", self.refuse_current)
        self.accept_all = WordButton("", self.accept_open)
        self._close = ToolButton("close", self.closing.emit)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.refresh()

    @property
    def paper(self) -> Paper:
        """The paper that came back."""
        return self._paper

    @property
    def is_current(self) -> bool:
        """Whether what is shown is of the meeting as it is."""
        return self._differences is not None and not self._timer.isActive()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Changes in the paper that came back"))
        self.changed.setAccessibleName(self.tr("What was changed"))
        self.accept.set_words(self.tr("Accept"), self.tr("Space"))
        self.refuse.set_words(self._refusing(), self.tr("Delete"))
        self.accept_all.set_words(self.tr("Accept all"))
        self._close.set_words(self.tr("Close the paper"))
        self._empty.set_words(
            self.tr("Nothing is left to decide"),
            self.tr("The minutes say what the paper says, or what you decided."),
        )
        self._show_rows()

    def refresh(self) -> None:
        """Lay the paper beside the minutes as they are now."""
        self._timer.stop()
        paper = self._paper
        self._context.session.ask(
            lambda desk: desk.returning.review(paper), self._take, self._fail,
            supersedes=self._key(),
        )  # fmt: skip

    def current(self) -> Difference | None:
        """Return the difference that is current in the list."""
        index = self.view.currentIndex()
        return self._model.rows[index.row()].difference if index.isValid() else None

    def accept_current(self) -> None:
        """Take the current difference over; one that cannot be has been seen."""
        difference = self.current()
        if difference is None or not self.accept.isEnabled():
            return
        if difference.can_be_accepted:
            self._accept((difference,))
        else:
            self._settle({difference.id}, settled=True)

    def refuse_current(self) -> None:
        """Leave the minutes as they are; refuse no longer what was refused."""
        difference = self.current()
        if difference is not None:
            self._settle({difference.id}, settled=difference.id not in self._settled)

    def accept_open(self) -> None:
        """Take over everything that was not refused, as one step of undo."""
        self._accept([one for one in self._open() if one.can_be_accepted])

    def _lay_out(self) -> None:
        set_look(self.summary, "heading")
        set_look(self.words, "muted")
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.accept_all, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.accept)
        foot.addWidget(self.refuse)
        foot.addStretch(1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.changed, 1)
        column.addWidget(self.words)
        column.addLayout(foot)
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.addWidget(self.view)
        halves.addWidget(side)
        self.view.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        self._lists = QStackedWidget()
        self._lists.addWidget(halves)
        self._lists.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._lists, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self._meeting.changed.connect(self._timer.start)
        self.view.current_changed.connect(lambda _: self._choose())
        self.view.accepting.connect(self.accept_current)
        self.view.removing.connect(self.refuse_current)
        self.view.leaving.connect(self.closing)
        self.view.opened.connect(lambda _: self._go())

    def _take(self, review: Review) -> None:
        self._settled = review.settled
        self._context.work.documents(review.compare, self._show, self._fail, supersedes=self._key())

    def _show(self, compared: Compared) -> None:
        self._trouble = ""
        self._manner, self._differences = compared.now.manner, compared.differences
        self._show_rows()

    def _fail(self, error: MinutesError) -> None:
        said = describe(error)
        self._trouble = joined((said.title, said.safe, said.next))
        self._say()

    def _accept(self, chosen: Sequence[Difference]) -> None:
        paper, manner = self._paper, self._manner
        if not chosen:
            return
        self._meeting.perform(
            lambda desk: desk.returning.accept(paper, manner, chosen),
            lambda change: self._told(change, len(chosen)),
        )

    def _told(self, change: Change, count: int) -> None:
        words = self.tr("%n changes taken over into the minutes", "", count)
        self._undo_offer.tell(words, self.tr("Undo"), change)

    def _settle(self, ids: set[str], *, settled: bool) -> None:
        paper = self._paper
        self._settled = self._settled | ids if settled else self._settled - ids
        kept = sorted(self._settled)
        self._context.session.ask(lambda desk: desk.returning.settle(paper, kept), lambda _: None)
        self._show_rows()
        if settled:
            self._next_open()

    def _open(self) -> list[Difference]:
        """Return what nobody has decided."""
        return [one for one in self._differences or () if one.id not in self._settled]

    def _next_open(self) -> None:
        """Go to the next difference that is open, from the current one on."""
        rows, at = self._model.rows, self.view.currentIndex().row()
        after = [*rows[at + 1 :], *rows[: at + 1]]
        found = next((one for one in after if not one.settled), None)
        if found is not None:
            self.view.select(found.key)

    def _show_rows(self) -> None:
        kept, at = self.view.key(), max(self.view.currentIndex().row(), 0)
        self._model.set_rows(list(difference_rows(self._differences or (), self._settled)))
        rows = self._model.rows
        if rows and (kept is None or not self.view.select(kept)):
            self.view.select(rows[min(at, len(rows) - 1)].key)
        self._lists.setCurrentIndex(0 if rows or self._differences is None else 1)
        self._say()
        self._choose()

    def _say(self) -> None:
        """Say in a line how it stands."""
        if self._trouble:
            self.summary.setText(self._trouble)
            return
        name = self._paper.name
        if self._differences is None:
            self.summary.setText(self.tr("Comparing {name} with the minutes…").format(name=name))
            return
        left = len(self._open())
        words = self.tr("%n changes to decide in {name}", "", left) if left else (
            self.tr("Nothing left to decide in {name}")
        )  # fmt: skip
        self.summary.setText(words.format(name=name))
        self.view.setAccessibleDescription(self.summary.text())

    def _choose(self) -> None:
        difference = self.current()
        self.changed.show_pieces(difference.pieces if difference else ())
        self.words.setText("\n".join(self._notes(difference)) if difference else "")
        self.words.setVisible(bool(self.words.text()))
        self.refuse.setEnabled(difference is not None)
        locked = is_locked(self._meeting.record.meeting)
        seen = difference is not None and not difference.can_be_accepted
        self.accept.setEnabled(seen or (difference is not None and not locked))
        some = any(one.can_be_accepted for one in self._open())
        self.accept_all.setEnabled(some and not locked)
        if difference is not None:
            can = difference.can_be_accepted
            self.accept.set_words(self.tr("Accept") if can else self.tr("Seen"), self.tr("Space"))
            self.refuse.set_words(self._refusing(), self.tr("Delete"))
            self.refuse.setVisible(can or difference.id in self._settled)
        self.chosen.emit(self._entry(difference))

    def _refusing(self) -> str:
        difference = self.current()
        refused = difference is not None and difference.id in self._settled
        return self.tr("Decide again") if refused else self.tr("Refuse")

    def _notes(self, difference: Difference) -> list[str]:
        """Return what is to be known of a difference besides its words."""
        entry = self._meeting.record.find(Entry, self._entry(difference))
        notes = notes_of(difference, entry.text if entry is not None else "")
        locked = is_locked(self._meeting.record.meeting)
        return [why_locked(), *notes] if locked and difference.can_be_accepted else notes

    @staticmethod
    def _entry(difference: Difference | None) -> Id | None:
        return difference.sent.key.entry if difference and difference.sent else None

    def _go(self) -> None:
        entry = self._entry(self.current())
        if entry is not None:
            self.wanted.emit(entry)

    def _key(self) -> str:
        return f"returned {id(self)}"

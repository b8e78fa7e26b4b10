"""The pane of the proof, below the open meeting: a summary, a filter, the findings."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.language.sentences import joined
from minutes_app.services.proofing import Case, Finding, Proof, prove
from minutes_app.ui.context import Context
from minutes_app.ui.proof.rows import ProofModel, is_open, proof_rows
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import ToolButton
from minutes_app.ui.widgets.cards import CardDelegate
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.filtering import Filter
from minutes_app.ui.widgets.low import low
from minutes_app.ui.widgets.rows import RowsView

_REST = 900
"""Milliseconds without a change after which the meeting is proofed again."""
_EVERYTHING = 1


class ProofPane(Retranslating, QWidget):
    """What was found of the open meeting; it looks again by itself after each change.

    ``wanted`` carries a finding that somebody wants to go to, ``chosen`` the one that is current
    (None for none); ``closing`` comes when the pane is to go away.
    """

    wanted = Signal(Finding)
    chosen = Signal(object)
    closing = Signal()

    def __init__(
        self, context: Context, meeting: OpenMeeting, layout_name: Callable[[], str]
    ) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._layout_name = layout_name
        self._proof: Proof | None = None
        self._looking = False
        self._trouble = ""
        self._model = ProofModel(self)
        self.summary = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.filter = Filter(2)
        self.view = ProofView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self._empty = EmptyState("check", gives_way=True)
        self.accept = ToolButton("check", self.toggle_accepted)
        self.go = ToolButton("right", self._go_current)
        self._close = ToolButton("close", self.closing.emit)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def proof(self) -> Proof | None:
        """What was found last."""
        return self._proof

    @property
    def is_current(self) -> bool:
        """Whether what is shown is of the meeting as it is."""
        return self._proof is not None and not (self._looking or self._timer.isActive())

    def retranslate(self) -> None:
        self.filter.set_words(
            (self.tr("To settle"), self.tr("Everything")), self.tr("Filter the findings")
        )
        self.view.setAccessibleName(self.tr("Findings of the proof"))
        self.go.set_words(self.tr("Go there"), self.tr("Enter"))
        self._close.set_words(self.tr("Close the proof"))
        self._name_accept()
        self._show_rows()

    def refresh(self) -> None:
        """Proof the meeting as it is now; what was asked for before is dropped."""
        self._timer.stop()
        if not self.isVisible():
            return
        self._looking = True
        self._say()
        meeting, layout = self._meeting.id, self._layout_name()
        self._context.session.ask(
            lambda desk: desk.proofing.case(meeting, layout), self._take_case, self._fail,
            supersedes=self._key(),
        )  # fmt: skip

    def toggle_accepted(self) -> None:
        """Accept the current finding as it is, or no longer."""
        finding = self.current()
        if finding is None:
            return
        meeting, key, accepted = self._meeting.id, finding.key, not finding.accepted
        self._context.session.ask(
            lambda desk: desk.proofing.accept(meeting, (key,), accepted=accepted),
            lambda _: self.refresh(),
        )

    def current(self) -> Finding | None:
        """Return the finding that is current in the list."""
        index = self.view.currentIndex()
        return self._model.rows[index.row()].finding if index.isValid() else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Also where nothing is left to settle, and the list has given way to a word on that.
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        set_look(self.summary, "heading")
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        for button in (self.accept, self.go, self._close):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.filter)
        column.addWidget(self._lists, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self.filter.changed.connect(self._show_rows)
        self.view.opened.connect(self._open)
        self.view.toggling.connect(self.toggle_accepted)
        self.view.leaving.connect(self.closing)
        self.view.current_changed.connect(lambda _: self._choose())
        self._meeting.changed.connect(self._changed)

    def _changed(self, _change: Change) -> None:
        if self.isVisible():
            self._timer.start()

    def _take_case(self, case: Case) -> None:
        self._context.work.documents(
            lambda: prove(case), self._show, self._fail, supersedes=self._key()
        )

    def _show(self, proof: Proof) -> None:
        self._looking, self._trouble, self._proof = False, "", proof
        self._show_rows()

    def _fail(self, error: MinutesError) -> None:
        words = describe(error)
        self._looking = False
        self._trouble = joined((words.title, words.next))
        self._say()

    def _show_rows(self) -> None:
        findings = self._proof.findings if self._proof else ()
        kept, place = self.view.key(), self.view.currentIndex().row()
        words = self.filter.words.text()
        everything = self.filter.chosen == _EVERYTHING
        self._model.set_rows(proof_rows(findings, words, everything=everything))
        if kept is None or not self.view.select(kept):
            self._choose_near(place)
        self._lists.setCurrentIndex(0 if self._model.rows or self._proof is None else 1)
        self._empty.set_words(*self._nothing())
        self._say()
        self._choose()

    def _choose_near(self, place: int) -> None:
        """Make current what came to the place of a finding that is settled, or the first."""
        findings = [number for number, row in enumerate(self._model.rows) if row.finding]
        if findings:
            after = (number for number in findings if number >= place)
            self.view.setCurrentIndex(self._model.index(next(after, findings[-1])))

    def _nothing(self) -> tuple[str, str]:
        if self.filter.words.text().strip():
            return self.tr("No finding has these words"), self.tr("Use fewer or other words.")
        return (
            self.tr("Nothing is left to settle"),
            self.tr("“Everything” shows notes, and what was accepted."),
        )

    def _say(self) -> None:
        """Say in a line how it stands."""
        if self._trouble:
            self.summary.setText(self._trouble)
        elif self._proof is None:
            self.summary.setText(self.tr("Going through the minutes…"))
        else:
            self.summary.setText(self._stand(self._proof))
        self.view.setAccessibleDescription(self.summary.text())

    def _stand(self, proof: Proof) -> str:
        must = len(proof.unsettled)
        others = sum(is_open(one) for one in proof.findings) - must
        said = self.tr("Ready to issue")
        if must:
            said = self.tr("%n things must be settled", "", must)
        if others:
            said += " · " + self.tr("%n more to look at", "", others)
        return said + " …" if self._looking else said

    def _name_accept(self) -> None:
        finding = self.current()
        accepted = finding is not None and finding.accepted
        words = self.tr("No longer accept") if accepted else self.tr("Accept")
        self.accept.set_words(words, self.tr("Space"))

    def _choose(self) -> None:
        finding = self.current()
        self.accept.setEnabled(finding is not None)
        self.go.setEnabled(finding is not None)
        self._name_accept()
        self.chosen.emit(finding)

    def _open(self, index: QModelIndex) -> None:
        finding = self._model.rows[index.row()].finding if index.isValid() else None
        if finding is not None:
            self.wanted.emit(finding)

    def _go_current(self) -> None:
        self._open(self.view.currentIndex())

    def _key(self) -> str:
        return f"proof {id(self)}"


class ProofView(RowsView):
    """The list; ``toggling`` (Space) accepts, ``leaving`` (Esc) closes the pane."""

    toggling = Signal()
    leaving = Signal()

    def minimumSizeHint(self) -> QSize:
        return low(self, super().minimumSizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggling.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leaving.emit()
        else:
            super().keyPressEvent(event)

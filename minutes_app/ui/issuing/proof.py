"""What the proof says, in a line of the dialog of issue, with the way to its findings."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.language.errors import describe
from minutes_app.services.proofing import Case, Proof, prove
from minutes_app.ui.context import Context
from minutes_app.ui.proof.rows import is_open
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look


class ProofLine(QWidget):
    """Goes through the minutes once and says how they stand. It forbids nothing.

    ``proved`` says how many findings must be settled.
    """

    proved = Signal(int)

    def __init__(
        self, context: Context, meeting: OpenMeeting, layout: str, look: Callable[[], object]
    ) -> None:
        super().__init__()
        self._context = context
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setText(self.tr("Going through the minutes…"))
        self.button = QPushButton(self.tr("Show the findings"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(look)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        one = meeting.id
        context.session.ask(lambda desk: desk.proofing.case(one, layout), self._take, self._fail)

    def _take(self, case: Case) -> None:
        self._context.work.documents(lambda: prove(case), self._show, self._fail)

    def _show(self, proof: Proof) -> None:
        must = len(proof.unsettled)
        others = sum(is_open(one) for one in proof.findings) - must
        if must:
            self.words.setText(self.tr("%n findings must be settled", "", must))
        elif others:
            self.words.setText(self.tr("%n findings to look at", "", others))
        else:
            self.words.setText(self.tr("Nothing is left to settle."))
        set_look(self.words, "danger" if must else "warning" if others else "muted")
        self.button.setVisible(bool(must or others))
        self.proved.emit(must)

    def _fail(self, error: MinutesError) -> None:
        self.words.setText(describe(error).title)

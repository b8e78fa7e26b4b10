"""The dialog of issue (印发): what the proof says, the paper, the files, the signature; then go."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.meetings import House, Issue, MeetingStatus
from minutes_app.host.file_names import safe_file_name
from minutes_app.language.errors import describe
from minutes_app.language.sentences import joined
from minutes_app.services.issuing.files import Order, Signing, Written
from minutes_app.services.papers.file_names import file_name
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading
from minutes_app.ui.issuing.form import FileFields, PaperFields
from minutes_app.ui.issuing.proof import ProofLine
from minutes_app.ui.issuing.run import IssueRun
from minutes_app.ui.issuing.signing import SigningField
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.widgets.room import take_room

_WIDE, _HIGH = 600, 720


class IssueDialog(QDialog):
    """Asks for what an issue needs, and issues. ``accepted`` once the minutes are issued."""

    def __init__(
        self, context: Context, meeting: OpenMeeting, layout: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._layout = layout
        self._run: IssueRun | None = None
        self.written: Written | None = None
        self.left: tuple[Path, ...] = ()
        number = meeting.record.meeting.correction
        self._title = (
            self.tr("Issue correction {number}").format(number=number)
            if number else self.tr("Issue the minutes")
        )  # fmt: skip
        self.setWindowTitle(self._title)
        self.proof = ProofLine(context, meeting, layout, self._look_at_findings)
        self.paper = PaperFields()
        self.files = FileFields(context.preferences)
        self.signing = SigningField(context.preferences)
        self.trouble = heading("danger")
        self.trouble.hide()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Files made"))
        self.progress.hide()
        self.go, self.cancel = QPushButton(self.tr("Issue")), QPushButton(self.tr("Cancel"))
        set_look(self.go, "primary")
        self.go.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.go.clicked.connect(self.issue)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self.files.changed.connect(self._check)
        self.signing.changed.connect(self._check)
        self.proof.proved.connect(self._judge)
        self.go.setEnabled(False)
        one = meeting.id
        context.session.ask(
            lambda desk: (desk.issuing.proposal(one), desk.meetings.house()), self._fill, self._fail
        )

    def issue(self) -> None:
        """Issue with what stands in the fields."""
        self.trouble.hide()
        try:
            signing = self.signing.signing()
        except MinutesError as error:
            self._fail(error)
            return
        order = self._order(signing)
        self._run = IssueRun(self._context, self._meeting, self)
        self._run.step.connect(self.progress.setValue)
        self._run.finished.connect(self._issued)
        self._run.failed.connect(self._not_issued)
        self.progress.setRange(0, len(order.forms))
        self.progress.setValue(0)
        self._busy(busy=True)
        self._run.start(self.paper.issue(), self._layout, order)

    def reject(self) -> None:
        """Stop what is under way, else close; what is written already is not stopped."""
        if self._run is None:
            super().reject()
        elif not self._run.is_past_stopping:
            self._run.stop()
            self.cancel.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._run is not None:
            self.reject()
            event.ignore()
        else:
            super().closeEvent(event)

    def _order(self, signing: Signing | None) -> Order:
        ending = Format.WORD.value
        name = safe_file_name(self.files.name.text().strip(), ending).removesuffix(f".{ending}")
        return Order(self.files.place(), name, self.files.forms, signing)

    def _fill(self, found: tuple[Issue, House]) -> None:
        issue, house = found
        recorded = self._meeting.record.meeting.issue.date
        self.paper.show_issue(issue, recorded=recorded.known and issue.date == recorded)
        record = self._meeting.record.snapshot()
        record.meeting = replace(record.meeting, issue=issue, status=MeetingStatus.ISSUED)
        name = file_name(record, house, Format.WORD.value)
        self.files.name.setText(Path(name).stem)
        self.files.name.setCursorPosition(0)
        self._check()

    def _judge(self, unsettled: int) -> None:
        """What must be settled is no bar, but Enter alone does not go past it."""
        self.go.setText(self.tr("Issue all the same") if unsettled else self.tr("Issue"))
        self.go.setDefault(not unsettled)
        self.go.setAutoDefault(not unsettled)

    def _check(self) -> None:
        self.signing.wanted.setEnabled(Format.PDF in self.files.forms)
        ready = self.files.is_ready and self.signing.is_ready and self._run is None
        self.go.setEnabled(ready)

    def _issued(self, written: Written, left: tuple[Path, ...]) -> None:
        self.written, self.left = written, left
        self._run = None
        self.signing.password.clear()
        self.accept()

    def _not_issued(self, error: MinutesError, left: tuple[Path, ...]) -> None:
        self._run = None
        self._busy(busy=False)
        # The fields were shut meanwhile, which left the focus on Cancel.
        self.go.setFocus()
        self._fail(error, left)

    def _fail(self, error: MinutesError, left: tuple[Path, ...] = ()) -> None:
        words = describe(error)
        parts = [words.title, words.safe, words.next]
        if left:
            names = ", ".join(str(path) for path in left)
            parts.append(self.tr("These files were not issued: {names}").format(names=names))
        self.trouble.setText(joined(parts))
        self.trouble.show()

    def _busy(self, *, busy: bool) -> None:
        self._inside.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.go.setEnabled(not busy)
        self.cancel.setEnabled(True)

    def _look_at_findings(self) -> None:
        super().reject()
        self._context.actions.run("meeting.proof")

    def _lay_out(self) -> None:
        self._inside = QWidget()
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(10)
        sections = (
            (self.tr("Proof"), self.proof),
            (self.tr("Paper"), self.paper),
            (self.tr("Files"), self.files),
            (self.tr("Signature"), self.signing),
        )
        for words, widget in sections:
            label = QLabel(words)
            set_look(label, "section")
            inner.addWidget(label)
            inner.addWidget(widget)
        inner.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        title, said = heading("title"), heading("muted")
        title.setText(self._title)
        said.setText(self.tr("What is issued is locked. Later changes are numbered corrections."))
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        for widget in (title, said, area, self.trouble):
            column.addWidget(widget)
        column.setStretchFactor(area, 1)
        column.addLayout(foot)
        take_room(self, _WIDE, _HIGH, self._context.appearance.scale)

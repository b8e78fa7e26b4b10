"""Issued minutes in the window: a quiet word above, fields that are read and not typed into."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from minutes_app.domain.locking import is_locked
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.ui.actions import Actions
from minutes_app.ui.forms import Form
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

_TYPED = (QLineEdit, QPlainTextEdit)
_CHOSEN = (QComboBox, QCheckBox, QPushButton, QToolButton)
_KEPT = "issuing_was_enabled"


def why_locked() -> str:
    """Say in a line that nothing can be typed, and what to do."""
    return translate("issuing", "Issued and locked. File > Correct… opens it again.")


class LockBar(Retranslating, QFrame):
    """Says that the minutes are issued, or are being corrected, with the way on."""

    def __init__(self, meeting: OpenMeeting, actions: Actions) -> None:
        super().__init__()
        self._meeting = meeting
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_look(self, "echo")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._words, 1)
        for command in ("version.list", "meeting.correct", "meeting.abandon"):
            row.addWidget(actions.push_button(command))
        meeting.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        words = self._said()
        self._words.setText(words)
        self.setAccessibleName(words)
        # Without a parent it would be a window of its own, and take the keys from the real one.
        if self.parentWidget() or not words:
            self.setVisible(bool(words))

    def _follow(self, _change: Change) -> None:
        if self._said() != self._words.text():
            self.retranslate()

    def _is_of_elsewhere(self) -> bool:
        """Whether the minutes came as issued, without the version that was issued."""
        versions = self._meeting.record.all_of(Version)
        return all(one.kind is VersionKind.NAMED for one in versions)

    def _said(self) -> str:
        head = self._meeting.record.meeting
        if is_locked(head) and self._is_of_elsewhere():
            return self.tr(
                "Read in as issued, and locked. No issued version lies here to compare it with: "
                "keep the file that you have. To change the minutes, begin a correction."
            )
        if is_locked(head) and head.correction:
            words = self.tr("Issued as correction {number}: these minutes are locked.")
            return words.format(number=head.correction)
        if is_locked(head):
            return self.tr("Issued: these minutes are locked. Tasks can still be reported on.")
        if head.correction:
            words = self.tr("Correction {number} is being prepared.")
            return words.format(number=head.correction)
        return ""


class ReadOnly(QObject):
    """Keeps the fields of some forms from being edited while the minutes are locked.

    ``roots`` gives the widgets under which forms are looked for, as they come and go.
    """

    def __init__(
        self, meeting: OpenMeeting, roots: Callable[[], Sequence[QWidget]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._roots = roots
        self._was = False
        # Forms show another record after a change, and make rows then.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.apply)
        meeting.changed.connect(lambda _: self._timer.start())

    def apply(self) -> None:
        """Make all fields what they should be now."""
        locked = is_locked(self._meeting.record.meeting)
        if not (locked or self._was):
            return
        self._was = locked
        for root in self._roots():
            forms = [root] if isinstance(root, Form) else root.findChildren(Form)
            for form in forms:
                _set_read_only(form, locked=locked)


def _set_read_only(form: QWidget, *, locked: bool) -> None:
    for field in form.findChildren(QWidget):
        if isinstance(field, _TYPED):
            field.setReadOnly(locked)
        elif isinstance(field, _CHOSEN):
            _enable(field, enabled=not locked)


def _enable(field: QWidget, *, enabled: bool) -> None:
    """Disable a field, and later give it back what it had."""
    before = field.property(_KEPT)
    if not enabled and before is None:
        above = field.parentWidget()
        field.setProperty(_KEPT, above is None or field.isEnabledTo(above))
        field.setEnabled(False)
    elif enabled and before is not None:
        field.setProperty(_KEPT, None)
        field.setEnabled(bool(before))

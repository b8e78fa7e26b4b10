"""The ways to versions, issue and correction from the open meeting."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from minutes_app.domain.errors import ExportError
from minutes_app.domain.locking import is_locked
from minutes_app.domain.papers import Version
from minutes_app.domain.records import Change
from minutes_app.services.issuing.files import Written
from minutes_app.ui.context import Context
from minutes_app.ui.session.meeting import OpenMeeting

_COMMANDS = (
    "meeting.issue", "meeting.correct", "meeting.abandon", "version.keep", "version.list",
)  # fmt: skip
_KINDS = {".pdf": "PDF", ".docx": "Word"}


class IssuingDoors(QObject):
    """Answers to the commands of versions and issue, as far as the meeting allows them.

    ``layout_name`` tells the layout that is chosen at the moment.
    """

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        layout_name: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._meeting = meeting
        self._layout_name = layout_name
        self._window = window
        self._locked = is_locked(meeting.record.meeting)
        context.actions.handle("version.keep", self.keep)
        context.actions.handle("version.list", self.versions)
        meeting.changed.connect(self._follow)
        self._offer()

    def keep(self) -> QDialog | None:
        """Ask for a name and keep the minutes under it; what is issued is kept already."""
        if is_locked(self._meeting.record.meeting):
            self._context.notices.tell(
                self.tr("These minutes are issued: they are kept as they left the house."),
                self.tr("Versions"), self.versions,
            )  # fmt: skip
            return None
        from minutes_app.ui.issuing.asking import AskingDialog  # noqa: PLC0415

        count = sum(bool(one.name) for one in self._meeting.record.all_of(Version))
        words = (
            self.tr("Keep a version"),
            self.tr("Everything is saved anyway. A version is kept beside it, to look at, compare "
                    "or return to."),
            self.tr("Name of the version"),
            self.tr("Keep"),
        )  # fmt: skip
        proposal = self.tr("Version {number}").format(number=count + 1)
        return self._open(AskingDialog(words, self._keep, self._window, text=proposal))

    def versions(self) -> QDialog:
        """Open the list of versions."""
        from minutes_app.ui.issuing.versions import VersionsDialog  # noqa: PLC0415

        return self._open(VersionsDialog(self._context, self._meeting, self._window))

    def issue(self) -> QDialog:
        """Open the dialog of issue."""
        from minutes_app.ui.issuing.dialog import IssueDialog  # noqa: PLC0415

        dialog = IssueDialog(self._context, self._meeting, self._layout_name(), self._window)
        dialog.accepted.connect(lambda: self._issued(dialog.written, dialog.left))
        return self._open(dialog)

    def correct(self) -> QDialog:
        """Ask why, then open issued minutes again."""
        from minutes_app.ui.issuing.asking import AskingDialog  # noqa: PLC0415

        number = self._meeting.record.meeting.correction + 1
        words = (
            self.tr("Correction {number}").format(number=number),
            self.tr("The minutes can be edited again, and are issued as a correction. What was "
                    "issued stays as it is."),
            self.tr("What is corrected, and why"),
            self.tr("Begin the correction"),
        )  # fmt: skip
        meeting = self._meeting
        return self._open(
            AskingDialog(
                words,
                lambda reason: meeting.perform(
                    lambda desk: desk.issuing.begin_correction(meeting.id, reason)
                ),
                self._window,
                may_be_empty=True,
            )
        )

    def abandon(self) -> None:
        """Give the correction up: back to what was issued; undo has it."""
        meeting = self._meeting
        meeting.perform(
            lambda desk: desk.issuing.abandon_correction(meeting.id), lambda _: self._abandoned()
        )

    def release(self) -> None:
        """Answer no longer (the meeting closes)."""
        self._context.actions.release(*_COMMANDS)

    def _keep(self, name: str) -> None:
        meeting = self._meeting
        meeting.perform(
            lambda desk: desk.versions.keep(meeting.id, name),
            lambda _: self._context.notices.tell(
                self.tr("Kept as “{name}”").format(name=name), self.tr("Versions"), self.versions
            ),
            words=name,
        )

    def _issued(self, written: Written | None, left: Sequence[Path] = ()) -> None:
        # The names repeat the title, however long it is; which files there are is news.
        files = written.files if written else ()
        kinds = [_KINDS.get(one.path.suffix, one.path.name) for one in files]
        folder = files[0].path.parent if files else None
        words = self.tr("Issued: {names}").format(names=" · ".join(kinds))
        self._context.notices.clear()
        if left:
            title = self._meeting.record.meeting.title
            error = ExportError("issue.not_in_place", title=title, path=str(folder or ""))
            self._context.notices.warn(error, (self.tr("Versions"), self.versions))
        elif folder is None:
            self._context.notices.tell(words)
        else:
            self._context.notices.tell(
                words, self.tr("Show in folder"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            )  # fmt: skip

    def _abandoned(self) -> None:
        self._context.notices.tell(
            self.tr("The correction was given up: the minutes are as they were issued."),
            self.tr("Undo"), self._meeting.undo,
        )  # fmt: skip

    def _follow(self, change: Change) -> None:
        if any(one.id == self._meeting.id for one in change.put):
            if self._locked and not is_locked(self._meeting.record.meeting):
                # "Issued" would stand there while the minutes are open again.
                self._context.notices.message.dismiss()
            self._offer()

    def _offer(self) -> None:
        """Answer to what can be done as the minutes stand."""
        head, actions = self._meeting.record.meeting, self._context.actions
        locked = self._locked = is_locked(head)
        for command, answer, there in (
            ("meeting.issue", self.issue, not locked),
            ("meeting.correct", self.correct, locked),
            ("meeting.abandon", self.abandon, not locked and bool(head.correction)),
        ):
            if there and not self._context.session.read_only:
                actions.handle(command, answer)
            else:
                actions.release(command)

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()
        return dialog

"""The way to the proof: the command, and where its findings lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF

if TYPE_CHECKING:
    # A meeting opens without them; they are loaded when the proof is asked for.
    from minutes_app.services.proofing import Finding, Target
    from minutes_app.ui.context import Context
    from minutes_app.ui.meetings.meeting_pane import MeetingPane
    from minutes_app.ui.preview.pane import PreviewPane
    from minutes_app.ui.proof.pane import ProofPane
    from minutes_app.ui.session.meeting import OpenMeeting

_COMMAND = "meeting.proof"
_POINTS_PER_MM = 72 / 25.4


class ProofDoor(QObject):
    """Opens the proof below the open meeting, and leads from a finding to its place."""

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        pane: MeetingPane,
        preview: PreviewPane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._pane = pane
        self._preview = preview
        self._proof: ProofPane | None = None
        context.actions.handle(_COMMAND, self.open)

    def open(self) -> ProofPane:
        """Show the proof, with the focus in its list; look again if it is shown already."""
        if self._proof is None:
            self._proof = self._made()
            self._pane.show_below(self._proof)
        elif self._proof.isVisible():
            self._proof.refresh()
        self._proof.show()
        self._proof.view.setFocus()
        return self._proof

    def close(self) -> None:
        """Hide the proof; the caret goes back to the record."""
        if self._proof is not None:
            self._proof.hide()
            self._preview.view.point_at(None)
            self._pane.record.focus_line()

    def release(self) -> None:
        """Answer no longer (the meeting closes)."""
        self._context.actions.release(_COMMAND)

    def _made(self) -> ProofPane:
        from minutes_app.ui.proof.pane import ProofPane  # noqa: PLC0415 - when it is asked for

        proof = ProofPane(self._context, self._meeting, lambda: self._preview.layout_name)
        proof.wanted.connect(self._go)
        proof.chosen.connect(self._point)
        proof.closing.connect(self.close)
        return proof

    def _go(self, finding: Finding) -> None:
        target = finding.target
        match target.kind.value:
            case "entry" if target.record:
                self._pane.show_entry(target.record)
            case "entry":
                self._pane.start()
            case "attendee":
                self._pane.show_attendee(target.record)
            case "page":
                self._point(finding)
                self._preview.view.setFocus()
            case _:
                self._pane.show_field(target.field)

    def _point(self, finding: Finding | None) -> None:
        """Show where on the page a finding lies, if it lies on one."""
        target = finding.target if finding else None
        if target is not None and target.page is not None:
            self._preview.view.point_at(target.page, _in_points(target))
        else:
            self._preview.view.point_at(None)


def _in_points(target: Target) -> QRectF | None:
    place = target.place
    if place is None:
        return None
    left, top = place.left * _POINTS_PER_MM, place.top * _POINTS_PER_MM
    return QRectF(left, top, place.width * _POINTS_PER_MM, place.height * _POINTS_PER_MM)

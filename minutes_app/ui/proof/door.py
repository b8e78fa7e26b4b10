"""The way to the proof: the command, and where its findings lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF

if TYPE_CHECKING:
    from collections.abc import Callable

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
        show_preview: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._pane = pane
        self._preview = preview
        self._show_preview = show_preview
        self._proof: ProofPane | None = None
        self._awaited: Finding | None = None
        preview.view.moved.connect(self._arrive)
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
        self._preview.view.moved.disconnect(self._arrive)
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
                self._go_to_page(finding)
            case _:
                self._pane.show_field(target.field, target.record)

    def _go_to_page(self, finding: Finding) -> None:
        self._show_preview()
        # A preview that was folded shows older pages, or none, until new ones are set.
        self._awaited = None if self._preview.is_current else finding
        self._show_place(finding)
        self._preview.view.setFocus()

    def _arrive(self) -> None:
        """Show a place that waited for the pages on which it is."""
        if self._awaited is not None and self._preview.is_current:
            finding, self._awaited = self._awaited, None
            self._show_place(finding)

    def _show_place(self, finding: Finding) -> None:
        self._point(finding)
        view, key = self._preview.view, finding.target.paragraph
        if key is not None and view.sheets is not None:
            view.choose(view.sheets.spots.find(key))

    def _point(self, finding: Finding | None) -> None:
        """Show where on the page a finding lies, if it lies on one."""
        target, view = finding.target if finding else None, self._preview.view
        sheets = view.sheets
        spot = (
            sheets.spots.find(target.paragraph) if sheets and target and target.paragraph else None
        )
        if spot is not None:
            area = QRectF(spot.left, spot.top, spot.right - spot.left, spot.bottom - spot.top)
            view.point_at(spot.page, area)
        elif target is not None and target.page is not None:
            view.point_at(target.page, _in_points(target))
        else:
            view.point_at(None)


def _in_points(target: Target) -> QRectF | None:
    place = target.place
    if place is None:
        return None
    left, top = place.left * _POINTS_PER_MM, place.top * _POINTS_PER_MM
    return QRectF(left, top, place.width * _POINTS_PER_MM, place.height * _POINTS_PER_MM)

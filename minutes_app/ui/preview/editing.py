"""Editing the words of the minutes in the preview: the field over the page, and what it does."""

from PySide6.QtCore import QObject, Qt, QTimer

from minutes_app.documents.tree import ByHand, Key, Paragraph
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.locking import is_locked
from minutes_app.ui.context import Context
from minutes_app.ui.preview.editor import WordsEditor
from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.preview.view import PagesView
from minutes_app.ui.session.meeting import OpenMeeting

_SMALLEST = 40
_ABOVE = 5


class WordsEditing(QObject):
    """At most one paragraph is edited at a time. What is typed survives that pages are set anew.

    ``manner`` names the manner of telling of the pages that are shown.
    """

    def __init__(self, context: Context, meeting: OpenMeeting, view: PagesView) -> None:
        super().__init__(view)
        self._context = context
        self._meeting = meeting
        self._view = view
        self._editor: WordsEditor | None = None
        self._paragraph = Paragraph("")
        self._after: Paragraph | None = None
        self._manner = ""
        self._added = False
        self._saved = False
        view.moved.connect(self._follow)

    @property
    def editor(self) -> WordsEditor | None:
        """The field that is open."""
        return self._editor

    @property
    def allowed(self) -> bool:
        """Whether words may be set now: issued minutes are locked."""
        locked = is_locked(self._meeting.record.meeting)
        return not (locked or self._context.session.read_only) and bool(self.manner)

    @property
    def manner(self) -> str:
        """The manner of telling of the pages that are shown."""
        return self._view.sheets.document.manner if self._view.sheets else ""

    def edit(self, spot: Spot) -> None:
        """Open the field over a paragraph."""
        self.flush()
        if not self._may():
            return
        self._paragraph, self._after, self._manner = spot.paragraph, None, self.manner
        self._view.choose(spot)
        self._open(spot.paragraph.text, spot, self.tr("Words of the paragraph"))

    def add_after(self, spot: Spot) -> None:
        """Open an empty field for a paragraph of its own after another."""
        self.flush()
        if not self._may():
            return
        wording = new_id()
        by_hand = ByHand(wording, added=True)
        self._paragraph = Paragraph(
            spot.paragraph.style, key=Key(None, f"added.{wording}"), by_hand=by_hand
        )
        self._after, self._manner, self._added = spot.paragraph, self.manner, False
        self._view.choose(spot)
        self._open("", spot, self.tr("Words of the new paragraph"))

    def leave_out(self, spot: Spot) -> None:
        """Leave a paragraph out of the minutes."""
        self.flush()
        if not self._may():
            return
        meeting, manner, paragraph = self._meeting.id, self.manner, spot.paragraph
        self._meeting.perform(lambda desk: desk.wording.leave_out(meeting, manner, paragraph))
        said = self.tr("The paragraph is left out. Undo brings it back.")
        self._context.status.say(said)

    def revert(self, *wordings: Id) -> None:
        """Take paragraphs back to the composed words."""
        self.flush()
        self._meeting.perform(lambda desk: desk.wording.revert(*wordings))

    def revert_all(self) -> None:
        """Take all paragraphs of these minutes back to the composed words."""
        self.flush()
        meeting, manner = self._meeting.id, self.manner
        self._meeting.perform(lambda desk: desk.wording.revert_all(meeting, manner))

    def keep(self, wording: Id, now: str) -> None:
        """Keep words although their entry has changed."""
        self._meeting.perform(lambda desk: desk.wording.keep(wording, now))

    def place(self, wording: Id, after: Spot) -> None:
        """Give words that lost their entry a place of their own after a paragraph."""
        manner, paragraph = self.manner, after.paragraph
        self._meeting.perform(lambda desk: desk.wording.place(wording, manner, paragraph))

    def flush(self) -> None:
        """Hand over what was typed, and close the field."""
        if self._editor is not None:
            self._editor.end()

    def save(self) -> None:
        """Hand over what was typed; the field stays."""
        if self._editor is not None:
            self._editor.save()

    def _may(self) -> bool:
        if not self.allowed:
            self._context.status.say(self.tr("These minutes cannot be changed now."))
        return self.allowed

    def _open(self, text: str, spot: Spot, name: str) -> None:
        style = self._context.appearance.scale
        editor = WordsEditor(text, round(13 * style))
        editor.setParent(self._view.viewport())
        editor.setAccessibleName(name)
        editor.setToolTip(
            self.tr("Return keeps the words, Shift+Return breaks the line, Esc takes them back")
        )
        editor.typed.connect(self._save)
        editor.kept.connect(self._keep)
        editor.cancelled.connect(self._cancel)
        editor.grown.connect(self._follow)
        self._editor, self._saved = editor, False
        self._put(spot)
        editor.show()
        self._context.guard.run(lambda: editor.setFocus(Qt.FocusReason.OtherFocusReason))

    def _put(self, spot: Spot) -> None:
        """Lay the field over its paragraph; one that is being added lies below its anchor."""
        if self._editor is None:
            return
        area = self._view.area_of(spot)
        own = self._after is None or spot.paragraph.key == self._paragraph.key
        top = area.top() - _ABOVE if own else area.bottom() + 1
        room = self._view.viewport().size()
        self._editor.setFixedWidth(min(max(area.width() + 2 * _ABOVE, _SMALLEST), room.width()))
        left = max(min(area.left() - _ABOVE, room.width() - self._editor.width()), 0)
        if 0 <= top < room.height():
            # Words of a field are larger than those of the page: it may reach beyond the edge.
            top = max(min(top, room.height() - self._editor.height()), 0)
        self._editor.move(left, top)

    def _follow(self) -> None:
        """Go where the paragraph has gone; where it is there no more, stay, with all words."""
        sheets = self._view.sheets
        if self._editor is None or sheets is None:
            return
        spot = sheets.spots.find(self._paragraph.key)
        if spot is not None and sheets.document.manner == self._manner:
            self._editor.follow(spot.paragraph.text)
        elif self._after is not None:
            spot = sheets.spots.find(self._after.key)
        if spot is not None:
            self._put(spot)

    def _save(self, text: str) -> None:
        self._saved = True
        meeting, manner, paragraph = self._meeting.id, self._manner, self._paragraph
        if self._after is not None and not self._added and paragraph.by_hand:
            after, wording = self._after, paragraph.by_hand.wording
            self._added = True
            self._meeting.perform(
                lambda desk: desk.wording.add(meeting, manner, after, text, wording), words=text
            )
        else:
            self._meeting.perform(
                lambda desk: desk.wording.set(meeting, manner, paragraph, text), words=text
            )

    def _keep(self, text: str) -> None:
        # What counts is what was handed over last: words may be typed back to what stood there.
        if self._editor is not None and self._editor.dirty:
            self._save(text)
        self._close()

    def _cancel(self) -> None:
        """Take back what was saved while it was typed."""
        if self._after is None and self._saved:
            self._save(self._paragraph.text)
        elif self._added and self._paragraph.by_hand:
            wording = self._paragraph.by_hand.wording
            self._meeting.perform(lambda desk: desk.wording.revert(wording))
        self._close()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        # It may be in the middle of its own event.
        QTimer.singleShot(0, editor, editor.deleteLater)
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

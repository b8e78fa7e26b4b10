"""The preview pane: choice of layout, the pages, and a word on faces that stand in for others."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.documents.faces import Reason, Script, StandIn
from minutes_app.documents.layout import PaperKind
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import is_locked
from minutes_app.domain.meetings import House, Language
from minutes_app.domain.papers import HouseLayout
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.services.papers.publishing import layout_for
from minutes_app.services.papers.shelf import Shelf
from minutes_app.ui.context import Context
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.preview.hand import PreviewHand
from minutes_app.ui.preview.layout_box import LayoutBox
from minutes_app.ui.preview.setting import PreviewSetter, Sheets
from minutes_app.ui.preview.zoom_bar import ZoomBar
from minutes_app.ui.preview.zooming import ZoomedPages
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton

_REST = 60
"""Milliseconds without a change after which pages are set; so typing does not wait for them."""


class PreviewPane(Retranslating, QWidget):
    """The minutes of the open meeting as they would be printed now.

    ``layout_name`` is the layout chosen, which exports use too.
    """

    def __init__(self, context: Context, meeting: OpenMeeting) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._house: House | None = None
        self._shelf = Shelf()
        self._named = meeting.record.meeting.layout
        self._setter = PreviewSetter()
        self._wanted: Id | None = None
        self._setting = False
        self._layouts = LayoutBox()
        self.view = ZoomedPages(context.appearance)
        self.view.shows_hand = True
        self.zoom = ZoomBar(self.view, context.preferences)
        self.hand = PreviewHand(context, meeting, self.view)
        self._trouble = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._faces = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note = WordButton("info", self._show_faces, "quiet")
        self._export = QPushButton()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self.retranslate()
        self._layouts.currentIndexChanged.connect(lambda _: self.refresh())
        self._layouts.activated.connect(lambda _: self._remember_choice())
        meeting.changed.connect(self._changed)
        context.session.changed.connect(self._house_changed)
        self._ask_house()

    @property
    def layout_name(self) -> str:
        """The name of the layout that is shown."""
        return self._layouts.currentData()

    @property
    def paper(self) -> PaperKind:
        """What paper it is."""
        return self._layouts.paper

    @property
    def is_current(self) -> bool:
        """Whether the pages shown are those of the record as it is."""
        return self.view.sheets is not None and not (self._setting or self._timer.isActive())

    def refresh(self) -> None:
        """Set the pages anew, as soon as the ones before are done."""
        if not self.isVisible():
            return
        record, house, layout = self._meeting.record.snapshot(), self._house, self.layout_name
        shelf = self._shelf
        self._setting = True
        self._context.work.documents(
            lambda: self._setter.set(record, house, layout, shelf),
            self._show,
            self._show_trouble,
            supersedes=f"preview {id(self)}",
        )

    def show_source(self, entry: Id) -> None:
        """Follow an entry: bring its lines to sight, now or when they have been set."""
        self._wanted = entry
        self.view.show_source(entry)

    def release(self) -> None:
        """Hand over what was typed, and answer to commands no longer (the meeting closes)."""
        self.hand.release()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        self.refresh()

    def retranslate(self) -> None:
        self._layouts.set_words(self.tr("Layout of the minutes"))
        self._show_layouts(self._layouts.currentData() or "")
        self._export.setText(self.tr("Export"))
        self._export.setAccessibleName(self.tr("Export"))
        if self.view.sheets:
            self._say_faces(self.view.sheets.stand_ins)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._layouts, 1)
        head.addWidget(self._context.actions.button("meeting.print"))
        head.addWidget(self._export_button())
        set_look(self._trouble, "warning")
        set_look(self._faces, "small")
        self._trouble.setContentsMargins(24, 24, 24, 24)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.view)
        self._shown.addWidget(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._shown, 1)
        # In a narrow pane the note goes below.
        foot = FlowLayout()
        foot.addWidget(self.zoom)
        foot.addWidget(self._note)
        column.addLayout(foot)
        column.addWidget(self._faces)
        self._note.hide()
        self._faces.hide()

    def _export_button(self) -> QPushButton:
        """Return a button with the ways out in a menu."""
        menu = QMenu(self._export)
        for command in ("export.word", "export.pdf", "export.json", "export.many"):
            menu.addAction(self._context.actions[command])
        set_look(self._export, "primary")
        self._export.setMenu(menu)
        return self._export

    def _changed(self, _change: Change) -> None:
        named = self._meeting.record.meeting.layout
        if named != self._named:
            # Picked here or elsewhere, or undone: what the meeting names is what is shown.
            self._named = named
            self._show_layouts("")
        if not self._timer.isActive():
            self._timer.start()

    def _house_changed(self, change: Change) -> None:
        records = (*(type(one) for one in change.put), *(kind for kind, _ in change.removed))
        if House in records or HouseLayout in records:
            self._ask_house()

    def _ask_house(self) -> None:
        self._context.session.ask(
            lambda desk: (desk.meetings.house(), desk.layouts.shelf()), self._take_house
        )

    def _take_house(self, found: tuple[House, Shelf]) -> None:
        first = self._house is None
        self._house, self._shelf = found
        self._show_layouts("" if first else self._layouts.currentData() or "")
        self.refresh()

    def _show_layouts(self, chosen: str) -> None:
        """Offer the layouts there are; "" chooses the one of this meeting."""
        record, shelf = self._meeting.record, self._shelf
        layout = shelf.usable(chosen) or layout_for(record, shelf=shelf)
        self._layouts.show_layout(layout, record.meeting.language, shelf.layouts)

    def _remember_choice(self) -> None:
        """Let the meeting name the layout that was picked for its minutes."""
        meeting, name = self._meeting.record.meeting, self.layout_name
        if self.paper is PaperKind.MINUTES and name != meeting.layout and not is_locked(meeting):
            self._meeting.perform(lambda desk: desk.meetings.edit(meeting.id, layout=name))

    def _show(self, sheets: Sheets) -> None:
        self._setting = False
        self._shown.setCurrentWidget(self.view)
        self.view.show_sheets(sheets)
        if self._wanted:
            self.view.show_source(self._wanted)
        self._say_faces(sheets.stand_ins)

    def _show_trouble(self, error: MinutesError) -> None:
        self._setting = False
        words = describe(error)
        self._trouble.setText("\n\n".join(filter(None, (words.title, words.safe, words.next))))
        self._shown.setCurrentWidget(self._trouble)

    def _say_faces(self, stand_ins: tuple[StandIn, ...]) -> None:
        """Name what stands in for what: nothing is set in another face silently."""
        chinese = self._meeting.record.meeting.language is Language.CHINESE
        missing = {
            one.asked: one.got
            for one in stand_ins
            if one.reason is Reason.MISSING and (chinese or one.script is Script.LATIN)
        }
        self._note.set_words(self.tr("%n fonts of the layout are not installed", "", len(missing)))
        self._note.setVisible(bool(missing))
        self._faces.setVisible(bool(missing) and self._faces.isVisible())
        said = "\n".join(f"{asked} → {got}" for asked, got in missing.items())
        advice = self.tr(
            "The PDF uses the fonts at the right. Word files keep the names that the layout asks "
            "for. Install those fonts to have them in PDF files too."
        )
        self._faces.setText(f"{said}\n{advice}")

    def _show_faces(self) -> None:
        self._faces.setVisible(not self._faces.isVisible())

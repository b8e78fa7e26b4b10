"""The dialog of layouts: the list, the settings of one, and its pages as they are being changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from minutes_app.documents.layouts import LayoutError
from minutes_app.domain.errors import MinutesError
from minutes_app.language.errors import describe
from minutes_app.ui.context import Context
from minutes_app.ui.layouts.deeds import Deeds
from minutes_app.ui.layouts.draft import Draft
from minutes_app.ui.layouts.drafts import Drafts
from minutes_app.ui.layouts.leaving import ask_about_unkept
from minutes_app.ui.layouts.listing import LayoutList
from minutes_app.ui.layouts.pages import LivePages
from minutes_app.ui.layouts.settings import SettingsPane
from minutes_app.ui.layouts.word_file import WordFile
from minutes_app.ui.preview.setting import Sheets
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.room import take_room

_SIZE = (1180, 720)
_SHARES = (220, 420, 540)


class LayoutsDialog(Retranslating, QDialog):
    """Changes go into drafts; nothing else changes until one is kept. Each is kept as one step."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts = Drafts(context, self)
        self.list = LayoutList(context.appearance)
        self.settings = SettingsPane()
        self.pages = LivePages(context)
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.undo = WordButton("undo", self._undo, "quiet")
        self.redo = WordButton("redo", self._redo, "quiet")
        self.shipped = WordButton("", self._reset_all, "quiet")
        self.deeds = Deeds(context, self.drafts, self)
        self.copy = WordButton("copy", self.deeds.copy, "primary")
        self.discard = WordButton("", self._discard)
        self.keep = WordButton("check", self._keep, "primary")
        self.shut = WordButton("", self.reject)
        self.word_file = WordFile(context, self.drafts, self.settings.template, self.pages)
        self._lay_out()
        self._connect()
        take_room(self, *_SIZE, context.appearance.scale)
        self.retranslate()
        self.drafts.ask()

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown."""
        return self.drafts.current

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Layouts"))
        self.undo.set_words(self.tr("Undo"))
        self.redo.set_words(self.tr("Redo"))
        self.shipped.set_words(self.tr("All as shipped"))
        self.copy.set_words(self.tr("Copy to change it"))
        self.discard.set_words(self.tr("Discard changes"))
        self.keep.set_words(self.tr("Keep"))
        self.shut.set_words(self.tr("Close"))
        self.list.retranslate()
        self.settings.retranslate()
        self._show_list()
        self._show()

    # Building

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for widget in (self.list, self.settings, self.pages):
            split.addWidget(widget)
        split.setSizes(list(_SHARES))
        for place, stretch in enumerate((0, 2, 3)):
            split.setStretchFactor(place, stretch)
        set_look(self.said, "muted")
        foot = QHBoxLayout()
        for widget in (self.undo, self.redo, self.shipped):
            foot.addWidget(widget)
        foot.addWidget(self.said, 1)
        for widget in (self.copy, self.discard, self.keep, self.shut):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.copying.connect(self.deeds.copy)
        self.list.renaming.connect(self.deeds.ask_name)
        self.list.removing.connect(self.deeds.remove)
        self.list.exporting.connect(self.deeds.export)
        self.list.importing.connect(self.deeds.ask_for_file)
        self.list.preferring.connect(self.deeds.prefer)
        self.settings.edited.connect(self._edit)
        self.settings.reset.connect(self._reset)
        self.settings.style_chosen.connect(lambda _: self._show())
        self.settings.group_chosen.connect(self._show)
        self.pages.shown.connect(self._pages_shown)
        for keys, act in ((QKeySequence.StandardKey.Undo, self._undo),
                          (QKeySequence.StandardKey.Redo, self._redo)):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.drafts.listed.connect(self._show_shelf)
        self.drafts.changed.connect(self._changed)
        self.drafts.failed.connect(self.say)
        self.deeds.said.connect(self._say_done)
        self.finished.connect(lambda _: self.word_file.clear())

    # What there is

    def _show_shelf(self, wanted: str) -> None:
        self._show_list()
        if not self.drafts.shelf.has(wanted):
            wanted = self.list.choose_first()
        self.list.choose(wanted)
        self._choose(wanted)

    def _choose(self, name: str) -> None:
        self.drafts.choose(name)
        self._show()

    def _show_list(self) -> None:
        self.list.show_shelf(self.drafts.shelf, [one.name for one in self.drafts.unkept])

    def _show(self) -> None:
        """Show the draft as it stands now, everywhere."""
        draft = self.draft
        if draft is None:
            return
        self.list.follow(draft.name, own=not draft.locked)
        for button, ready in (
            (self.undo, draft.can_undo), (self.redo, draft.can_redo),
            (self.shipped, bool(draft.own()) if not draft.locked else False),
            (self.discard, draft.changed), (self.keep, draft.changed),
        ):  # fmt: skip
            button.setEnabled(ready)
        for button in (self.undo, self.redo, self.shipped, self.discard, self.keep):
            button.setVisible(not draft.locked)
        if self.copy.hasFocus() and not draft.locked:
            # It goes, and the focus would come to rest on Close.
            self.list.view.setFocus()
        self.copy.setVisible(draft.locked)
        self._say_state(draft)
        try:
            layout = draft.layout()
        except LayoutError as error:
            self.settings.setEnabled(False)
            self.say(error)
        else:
            self.settings.setEnabled(True)
            self.settings.show_draft(draft, layout)
            self.pages.show_draft(
                draft.name, draft.definition, layout.language, self.settings.style_shown
            )

    def _say_state(self, draft: Draft) -> None:
        set_look(self.said, "muted")
        if draft.locked:
            words = self.tr("A shipped layout stays as it is. Copy it to make one of the house.")
        elif draft.changed:
            words = self.tr("Not kept yet: minutes look as before.")
        else:
            words = ""
        self.said.setText(words)

    def _pages_shown(self, sheets: Sheets) -> None:
        self.settings.show_stand_ins(sheets.stand_ins)

    def say(self, error: MinutesError) -> None:
        """Say what went wrong, below the settings."""
        set_look(self.said, "danger")
        self.said.setText(str(describe(error)))

    def _say_done(self, words: str) -> None:
        set_look(self.said, "muted")
        self.said.setText(words)

    # Changing the draft

    def _edit(self, path: tuple[str, ...], value: object) -> None:
        if self.draft is None or self.draft.locked:
            return
        try:
            self.settings.take_edit(self.draft, path, value)
        except LayoutError as error:
            self.settings.fail(path, str(describe(error)))
        else:
            self._changed()

    def _reset(self, path: tuple[str, ...]) -> None:
        self.drafts.change(lambda draft: draft.reset(path))

    def _reset_all(self) -> None:
        self.drafts.change(lambda draft: draft.reset_all())

    def _undo(self) -> None:
        self.drafts.change(lambda draft: draft.undo())

    def _redo(self) -> None:
        self.drafts.change(lambda draft: draft.redo())

    def _discard(self) -> None:
        self.drafts.change(lambda draft: draft.discard())

    def _changed(self) -> None:
        self._show_list()
        self._show()

    # Keeping

    def _keep(self) -> None:
        if self.draft is not None and self.draft.changed:
            self.drafts.keep(self.draft)

    def reject(self) -> None:
        """Close, by whatever way, asking first where something is not kept.

        Qt comes here for Esc, the button and the frame of the window alike.
        """
        if self.drafts.unkept:
            self._leave()
        else:
            super().reject()

    def _leave(self) -> None:
        def keep_all() -> None:
            left = self.drafts.unkept
            if left:
                self.drafts.keep(left[0], keep_all)
            else:
                self.accept()

        self.question = ask_about_unkept(self, keep_all, self.accept)

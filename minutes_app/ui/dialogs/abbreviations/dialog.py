"""The dictionary of the house: added by typing or pasting, edited in its rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from minutes_app.domain.folding import folded_words, holds
from minutes_app.domain.meetings import Abbreviation, House
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line
from minutes_app.services.desk import ARCHIVE
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.abbreviations.entries import (
    Dictionary,
    Merged,
    merge,
    read_lines,
    replaced,
    short_form,
    without,
)
from minutes_app.ui.dialogs.abbreviations.table import SHORT, DictionaryModel, DictionaryView
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.forms import TextField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.lines import ClearableLine
from minutes_app.ui.widgets.room import take_room

_SHOWN = 5
_Edit = Callable[[Sequence[Abbreviation]], Dictionary]


class AbbreviationsDialog(Retranslating, QDialog):
    """Short forms and words. Each change is one operation of the archive, and can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: Dictionary = ()
        self._clashing: Dictionary = ()
        self.about = heading("muted")
        self.short, self.words = _EntryField(), _EntryField()
        self.add = WordButton("add", self._add, "primary")
        self.paste = WordButton("", self._paste)
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.instead = WordButton("", self._replace)
        self.undo = WordButton("undo", self._undo)
        self.filter = ClearableLine()
        self.model = DictionaryModel(self)
        self.view = DictionaryView(self.model)
        self.remove = WordButton("bin", self._remove)
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        lay_out(self, self.about, self._entry(), self._answer(), self.filter, self.view,
                self._foot())  # fmt: skip
        self._connect()
        take_room(self, 620, 620, context.appearance.scale)
        self.retranslate()
        context.session.ask(
            lambda desk: desk.meetings.house(), self._show_house, supersedes="dictionary"
        )

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Abbreviations"))
        self.about.setText(
            self.tr(
                "Type = and the short form in the capture line, then Tab: "
                "=xzscl becomes 新质生产力."
            )
        )
        self.short.setPlaceholderText(self.tr("Short form"))
        self.words.setPlaceholderText(self.tr("Words"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        for field in (self.short, self.words):
            field.setAccessibleName(field.placeholderText())
        self.filter.setAccessibleName(self.tr("Filter abbreviations"))
        self.view.setAccessibleName(self.tr("Abbreviations of the house"))
        self.add.set_words(self.tr("Add"))
        self.paste.set_words(
            self.tr("Paste lines"), self.tr("Short form, a tab, the words: one a line")
        )
        self.instead.set_words(self.tr("Replace"))
        self.undo.set_words(self.tr("Undo"))
        self.remove.set_words(self.tr("Remove"))
        self._close.setText(self.tr("Close"))

    # Building

    def _entry(self) -> QWidget:
        return _row((self.short, 2), (self.words, 4), (self.add, 0), (self.paste, 0))

    def _answer(self) -> QWidget:
        self.instead.hide()
        self.undo.hide()
        return _row((self.said, 1), (self.instead, 0), (self.undo, 0))

    def _foot(self) -> QWidget:
        return _row((self.remove, 0), (QWidget(), 1), (self._close, 0))

    def _connect(self) -> None:
        for field in (self.short, self.words):
            field.entered.connect(self._entered)
            field.pasted.connect(self.take_lines)
        self.filter.textChanged.connect(lambda _: self._fill())
        self.model.edited.connect(self._edited)
        self.view.removing.connect(self._remove)
        self.view.pasting.connect(self._paste)
        self._context.session.changed.connect(self._follow)

    # What is known

    def _show_house(self, house: House) -> None:
        self._known = house.abbreviations
        self._fill()

    def _follow(self, change: Change) -> None:
        if change.scope == ARCHIVE:
            self.undo.hide()
        if any(kind is House for kind, _ in change.removed):  # its first change was undone
            self._known = ()
            self._fill()
        for house in (one for one in change.put if isinstance(one, House)):
            self._show_house(house)

    def _fill(self) -> None:
        wanted = folded_words(self.filter.text())
        self.model.set_rows([one for one in self._known if holds(wanted, one.short, one.text)])
        self.remove.setEnabled(bool(self.model.rows))

    # Adding

    def _entered(self) -> None:
        """Go on with Enter: from the short form to the words, from there to the dictionary."""
        if self.short.hasFocus() and not self.words.text().strip():
            self.words.setFocus()
        else:
            self._add()

    def _add(self) -> None:
        short, words = short_form(self.short.text()), clean_line(self.words.text())
        if not short:
            self._refuse(self.tr("A short form has Latin letters and digits only, 30 at most."))
            self.short.setFocus()
        elif not words:
            self._refuse(self.tr("Say what it stands for."))
            self.words.setFocus()
        else:
            self._take((Abbreviation(short, words),), ())

    def _paste(self) -> None:
        self.take_lines(QGuiApplication.clipboard().text())

    def take_lines(self, text: str) -> None:
        """Take in pasted lines; what is known already, or cannot be read, is told."""
        pasted = read_lines(text)
        if pasted.read or pasted.unread:
            self._take(pasted.read, pasted.unread)
        else:
            self._refuse(self.tr("There are no lines to paste: short form, a tab, the words."))

    def _take(self, given: Dictionary, unread: Sequence[str]) -> None:
        merged = merge(self._known, given)
        self._clashing = merged.clashing
        if merged.added:
            self._perform(lambda known: merge(known, given).dictionary)
            self.short.clear()
            self.words.clear()
            self.short.setFocus()
        self._say(self._told(merged, unread), "warning" if merged.clashing or unread else "")
        self.instead.setVisible(bool(merged.clashing))

    def _told(self, merged: Merged, unread: Sequence[str]) -> str:
        pieces: list[str] = []
        if merged.added:
            pieces.append(self.tr("%n abbreviations added.", "", len(merged.added)))
        if merged.same:
            pieces.append(self.tr("%n were there already.", "", merged.same))
        known = {one.short: one.text for one in self._known}
        for one in merged.clashing[:_SHOWN]:
            words = self.tr("“{short}” stands for “{before}” already. Replace it with “{after}”?")
            pieces.append(words.format(short=one.short, before=known[one.short], after=one.text))
        if more := len(merged.clashing) - _SHOWN:
            pieces += [self.tr("And %n more like this.", "", more)] if more > 0 else []
        if unread:
            words = self.tr("%n lines are not understood, the first: {line}", "", len(unread))
            pieces.append(words.format(line=unread[0]))
        return " ".join(pieces)

    def _replace(self) -> None:
        given, self._clashing = self._clashing, ()
        self.instead.hide()
        self._perform(lambda known: replaced(known, given))
        self._say(self.tr("%n abbreviations replaced.", "", len(given)))
        self.short.clear()
        self.words.clear()
        self.short.setFocus()

    # Changing and removing

    def _edited(self, short: str, column: int, typed: str) -> None:
        old = next(one for one in self._known if one.short == short)
        new = (
            Abbreviation(short_form(typed), old.text) if column == SHORT
            else Abbreviation(old.short, clean_line(typed))
        )  # fmt: skip
        taken = {one.short: one.text for one in self._known if one.short != short}
        if not new.short:
            self._refuse(self.tr("A short form has Latin letters and digits only, 30 at most."))
        elif not new.text:
            self._refuse(self.tr("Say what it stands for."))
        elif new.short in taken:
            words = self.tr("“{short}” stands for “{text}” already.")
            self._refuse(words.format(short=new.short, text=taken[new.short]))
        elif new != old:
            self._perform(lambda known: replaced(without(known, (short,)), (new,)))
            self._say(self.tr("%n abbreviations replaced.", "", 1))

    def _remove(self) -> None:
        shorts = self.view.chosen()
        if not shorts:
            return
        row = self.view.currentIndex().row()
        self._perform(lambda known: without(known, shorts), then_row=row)
        self._say(self.tr("%n abbreviations removed.", "", len(shorts)))

    def _perform(self, edit: _Edit, then_row: int = -1) -> None:
        """Change the dictionary as it is in the archive by then; it can be undone here."""

        def done(_change: Change) -> None:
            self.undo.show()
            if then_row >= 0 and self.model.rows:
                self.view.selectRow(min(then_row, len(self.model.rows) - 1))

        self._context.session.perform(
            lambda desk: desk.meetings.edit_house(
                abbreviations=edit(desk.meetings.house().abbreviations)
            ),
            done,
        )

    def _undo(self) -> None:
        self.undo.hide()
        self._context.session.perform(lambda desk: desk.undo(ARCHIVE))
        self._say(self.tr("Undone."))

    def _refuse(self, words: str) -> None:
        self._say(words, "danger")
        self.instead.hide()

    def _say(self, words: str, look: str = "") -> None:
        self.said.setText(words)
        set_look(self.said, look)
        self.view.setAccessibleDescription(words)


class _EntryField(TextField):
    """A field of the line to add with; Enter goes on, several pasted lines are taken as such."""

    entered = Signal()
    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and (lines := _pasted_lines()):
            self.pasted.emit(lines)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.composing:
                self.entered.emit()
        else:
            super().keyPressEvent(event)


def _pasted_lines() -> str:
    """Return the text to be pasted if it is more than words for one field."""
    text = QGuiApplication.clipboard().text().strip("\r\n")
    return text if "\n" in text or "\t" in text else ""


def _row(*widgets: tuple[QWidget, int]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget, stretch in widgets:
        layout.addWidget(widget, stretch)
    return row

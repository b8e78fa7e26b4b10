"""Keys and signs: what every key does now, and what the capture line understands."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from minutes_app.domain.folding import folded_words, holds
from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import Command, Menu
from minutes_app.ui.dialogs.layout import lay_out
from minutes_app.ui.dialogs.signs import signs
from minutes_app.ui.shortcuts.rows import menu_name
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.lines import ClearableLine
from minutes_app.ui.widgets.room import take_room
from minutes_app.ui.wording import plain

Rows = list[Sequence[str]]
"""Rows of a table: a key or sign, what it does, and perhaps an example."""


class KeysDialog(Retranslating, QDialog):
    """A page to look up, with words to filter by. It stays open beside the work."""

    def __init__(self, actions: Actions, parent: QWidget | None = None, scale: float = 1.0) -> None:
        super().__init__(parent)
        self._actions = actions
        self._scale = scale
        self.page = QTextBrowser()
        self.words = _FilterLine(self.page)
        self._buttons = [actions.push_button(one) for one in ("help.change_keys", "help.tour")]
        self._close = QPushButton()
        for button in (*self._buttons, self._close):
            button.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        layout = lay_out(self, self.words, self.page)
        layout.addLayout(self._foot())
        self.words.textChanged.connect(lambda _: self._fill())
        actions.keys_changed.connect(self._fill)
        take_room(self, 640, 640, scale)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys and signs"))
        self.words.setPlaceholderText(self.tr("Filter"))
        self.words.setAccessibleName(self.tr("Filter keys and signs"))
        self.page.setAccessibleName(self.tr("Keys and signs"))
        self._close.setText(self.tr("Close"))
        self._fill()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        return foot

    def _fill(self) -> None:
        wanted = folded_words(self.words.text())
        said = [(one.typed, one.words, one.example) for one in signs()]
        tables: list[tuple[str, Rows]] = [(self.tr("Signs of the capture line"), list(said))]
        tables += [(menu_name(menu), self._keys(menu)) for menu in Menu]
        html: list[str] = []
        for title, rows in tables:
            fitting = [row for row in rows if holds(wanted, title, *row)]
            if fitting:
                html.append(f"<h4>{escape(title)}</h4>{_table(fitting, self._scale)}")
        place = self.page.verticalScrollBar().value()
        self.page.setHtml("".join(html) or escape(self.tr("Nothing has these words.")))
        self.page.verticalScrollBar().setValue(place)

    def _keys(self, menu: Menu) -> Rows:
        commands = [one for one in self._actions.commands() if one.menu is menu]
        return [self._row(one) for one in commands if self._actions.keys(one.id)]

    def _row(self, command: Command) -> Sequence[str]:
        keymap = self._actions.keymap
        changed = keymap is not None and keymap.is_changed(command.id)
        note = self.tr("changed") if changed else ""
        return (self._actions.keys_shown(command.id), plain(command.text()), note)


class _FilterLine(ClearableLine):
    """A line from which the keys that scroll go to the page."""

    def __init__(self, page: QTextBrowser) -> None:
        super().__init__()
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scrolling = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if event.key() in scrolling:
            self._page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


def _table(rows: Rows, scale: float) -> str:
    first, second = round(150 * scale), round(220 * scale)
    cells = "".join(
        f"<tr><td width='{first}'><b>{_shown(key)}</b></td>"
        f"<td width='{second}'>{escape(words)}</td><td>{escape(example)}</td></tr>"
        for key, words, example in rows
    )
    return f"<table cellpadding='4' width='100%'>{cells}</table>"


def _shown(key: str) -> str:
    return escape(key).replace("   ", "&nbsp;&nbsp; ")

"""Keys and signs: what every key does, and what the capture line understands."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTextBrowser, QWidget

from minutes_app.language import translate
from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import Command, Menu, menu_title
from minutes_app.ui.dialogs.layout import lay_out
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import plain

Rows = list[tuple[str, str]]
_MNEMONIC = re.compile(r"\(\w\)$")


class KeysDialog(Retranslating, QDialog):
    """A page to look up, with words to filter by. It stays open beside the work."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.words = QLineEdit(clearButtonEnabled=True)
        set_look(self.words, "search")
        self.page = QTextBrowser()
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        layout = lay_out(self, self.words, self.page)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.words.textChanged.connect(lambda _: self._fill())
        self.resize(560, 620)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys and signs"))
        self.words.setPlaceholderText(self.tr("Filter"))
        self.words.setAccessibleName(self.tr("Filter keys and signs"))
        self.page.setAccessibleName(self.tr("Keys and signs"))
        self._close.setText(self.tr("Close"))
        self._fill()

    def _fill(self) -> None:
        wanted = self.words.text().casefold().split()
        tables = [(self.tr("Signs of the capture line"), signs())]
        for menu in Menu:
            title = _MNEMONIC.sub("", plain(menu_title(menu))) or self.tr("Speakers")
            tables.append((title, self._keys(menu)))
        html: list[str] = []
        for title, rows in tables:
            fitting = [
                row for row in rows
                if all(word in " ".join(row).casefold() for word in wanted)
            ]  # fmt: skip
            if fitting:
                html.append(f"<h4>{escape(title)}</h4>{_table(fitting)}")
        self.page.setHtml("".join(html) or escape(self.tr("Nothing has these words.")))

    def _keys(self, menu: Menu) -> Rows:
        commands = [one for one in self._actions.commands() if one.menu is menu and one.keys]
        return [(_native(one), plain(one.text())) for one in commands]


def signs() -> Rows:
    """Return the signs of the capture line with what they mean."""
    return [
        ("Name:  名字：", translate("signs", "Somebody on the list speaks")),
        ("!  ！", translate("signs", "Instruction of a leader")),
        ("*  ＊", translate("signs", "Resolution")),
        ("?  ？", translate("signs", "To be verified")),
        ("#  ＃", translate("signs", "Heading")),
        ("-  －", translate("signs", "Sub-point")),
        ("+  ＋", translate("signs", "Attendee: name, title, body")),
        ("=l  =q  =a", translate("signs", "After an attendee: in attendance, excused, absent")),
        ("=d", translate("signs", "After an attendee: comes in the place of, with a name")),
        ("@  ＠", translate("signs", "Lead body, at the end of the line")),
        ("&  ＆", translate("signs", "Co-responsible body")),
        ("~  ～", translate("signs", "Deadline: ~Friday, ~12.31, ~年底前")),
        ("@@  &&  ~~", translate("signs", "The sign itself, as text")),
    ]


def _native(command: Command) -> str:
    shown = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(shown) for key in command.keys)


def _table(rows: Rows) -> str:
    cells = "".join(
        f"<tr><td width='180'><b>{escape(key)}</b></td><td>{escape(words)}</td></tr>"
        for key, words in rows
    )
    return f"<table cellpadding='4' width='100%'>{cells}</table>"

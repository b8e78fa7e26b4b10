"""The line over the results that offers what words may have been meant to find."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from minutes_app.language import translate
from minutes_app.services.searching.meaning import FEW, MOST, Meant, meant
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.session.searching import Patience, SearchSession
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton

_KEY = "search.meant"
_SHOWN = 60
"""Characters of a search that a button shows; its hint has all of it."""


class MeantLine(Retranslating, QWidget):
    """There only while it has something to offer; ``chosen`` carries the search to look for."""

    chosen = Signal(str)

    def __init__(self, session: SearchSession) -> None:
        super().__init__()
        self._session = session
        self._text = ""
        self._offered: tuple[Meant, ...] = ()
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.buttons = [WordButton("", lambda at=at: self._choose(at)) for at in range(MOST)]
        set_look(self._label, "muted")
        layout = FlowLayout(self)
        for widget in (self._label, *self.buttons):
            layout.addWidget(widget)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self.tr("Did you mean:"))
        self._say()

    def follow(self, text: str) -> None:
        """Take what is looked for now; what was offered for something else goes."""
        if text != self._text:
            self._text = text
            self._session.drop(_KEY)
            self._show(())

    def consider(self, found: int) -> None:
        """Offer something, now that the words are known to find so much."""
        text = self._text
        if found > FEW or not text.strip():
            self._show(())
            return
        self._session.ask(
            lambda one: meant(one, text, found), self._show, lambda _: None,
            supersedes=_KEY, patience=Patience.MUCH,
        )  # fmt: skip

    def _show(self, offered: tuple[Meant, ...]) -> None:
        self._offered = offered
        self._say()
        self.setVisible(bool(offered))

    def _say(self) -> None:
        for at, button in enumerate(self.buttons):
            there = at < len(self._offered)
            if there:
                one = self._offered[at]
                said = translate("search", "{name}, results: {count}")
                short = one.text if len(one.text) <= _SHOWN else one.text[:_SHOWN] + "…"
                button.set_words(short, one.text)
                self._label.setMinimumHeight(button.sizeHint().height())  # on one line with it
                count = f"{one.count:,}" if one.exact else f"{one.count:,}+"
                button.setAccessibleName(said.format(name=one.text, count=count))
            button.setVisible(there)

    def _choose(self, at: int) -> None:
        if at < len(self._offered):
            self.chosen.emit(self._offered[at].text)

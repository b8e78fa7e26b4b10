"""Where the echo stands: how the line is read, what in it is in doubt, what helps now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from minutes_app.ui.record.echo import Echo
from minutes_app.ui.theme import set_look


class EchoBar(QFrame):
    """Shows an echo. Both lines wrap, so that neither is cut where text is large."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.doubt = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.words, "muted")
        set_look(self.doubt, "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.doubt)
        self.doubt.hide()
        self._shown = Echo("")

    def show_echo(self, echo: Echo) -> bool:
        """Show an echo; tell whether it is another one than before."""
        if echo == self._shown:
            return False
        self._shown = echo
        self.words.setText(echo.words)
        if echo.doubt != self.doubt.text():
            self.doubt.setText(echo.doubt)
        self.doubt.setVisible(bool(echo.doubt))
        return True

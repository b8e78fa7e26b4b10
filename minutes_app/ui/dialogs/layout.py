"""How dialogs are laid out: a heading, what stands below, buttons at the foot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from minutes_app.ui.theme import set_look


def heading(look: str = "heading") -> QLabel:
    """Return a label for a heading or (``muted``) words below it."""
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    set_look(label, look)
    return label


def lay_out(dialog: QDialog, *widgets: QWidget, spacing: int = 12) -> QVBoxLayout:
    """Put widgets below each other with room around."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 18)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def make_room(dialog: QDialog) -> None:
    """Make a dialog that is shown as high as its words need; it becomes no lower by that."""
    layout = dialog.layout()
    if layout is None or not dialog.isVisible():
        return
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width())
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)

"""Looks: names that the style sheet knows a widget by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, look: str, *, name: str = "look") -> None:
    """Give a widget a look (or another property that the style sheet asks for), also later on.

    Looks of labels: title, heading, muted, small, section, danger, warning, key; of push buttons:
    primary, quiet, danger, chip; of frames: card, echo, desk, separator, advice; of views: plain;
    of line edits: search.
    """
    if widget.property(name) == look:
        return
    widget.setProperty(name, look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)

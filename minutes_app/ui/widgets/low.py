"""How low what scrolls may become where several things share a low window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractScrollArea

_LINES = 2
_PADDING = 12
"""Pixels that frame and padding take above and below the lines."""


def low(area: QAbstractScrollArea, hint: QSize) -> QSize:
    """Return a least size of two lines of text, at every size of text, as wide as ``hint``.

    What Qt asks for has room for the buttons of two scroll bars and grows with them: with large
    text a list below the record pushed the line that is typed into over its hint.
    """
    return QSize(hint.width(), min(hint.height(), _LINES * area.fontMetrics().height() + _PADDING))

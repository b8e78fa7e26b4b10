"""The room that a dialog takes: what it asks for at the scale of the program, within its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 56)
"""Pixels that a frame and the title of a window take beside what is in it."""


def take_room(dialog: QWidget, width: int, height: int, scale: float = 1.0) -> None:
    """Make a dialog as large as it wants to be, and never larger than the screen that it is on.

    A size of 1180 × 720 at 160 % is wider than most screens: what stands at the right edge, the
    way out among it, would be out of sight.
    """
    wanted = QSize(round(width * scale), round(height * scale))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - FRAME))

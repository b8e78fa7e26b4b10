"""A scroll area around a form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


def scrolled(widget: QWidget, margin: int = 14) -> QScrollArea:
    """Return a scroll area around a form, left aligned, with some room around it."""
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(margin, 8, margin, 16)
    column = QVBoxLayout()
    column.addWidget(widget)
    column.addStretch(1)
    row.addLayout(column, 100)
    row.addStretch(1)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area

"""Icons: own SVG drawings, tinted with the palette when they are painted.

They are read and drawn only when something shows them, and follow a change of theme by
themselves, because the colour is asked of the palette at each painting.
"""

from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QPixmap,
)

from minutes_app.host.resources import resource

_INK = b"#000"
_Mode = QIcon.Mode
_ROLE = {
    _Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText),
    _Mode.Active: (QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText),
    _Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    _Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText),
}


def icon(name: str, role: QPalette.ColorRole | None = None) -> QIcon:
    """Return an icon by the name of its drawing.

    ``role`` is the colour of the palette to paint it in; by default that of words. Icons on a
    primary button take ``QPalette.ColorRole.Base``; a switched-on one is drawn in the accent.
    """
    return QIcon(_Drawing(name, role))


def application_icon() -> QIcon:
    """Return the program's own mark."""
    return QIcon(str(resource("icons", "application.svg")))


class _Drawing(QIconEngine):
    """Paints one drawing in the colour of the moment."""

    def __init__(self, name: str, role: QPalette.ColorRole | None) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._role)

    def key(self) -> str:
        return "minutes"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = round(min(rect.width(), rect.height()) * ratio)
        image = _drawn(self._name, self._colour(mode, state), side)
        image.setDevicePixelRatio(ratio)
        square = QRect(QPoint(), QSize(round(side / ratio), round(side / ratio)))
        square.moveCenter(rect.center())
        painter.drawImage(square, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        if size.isEmpty():  # a button that has not been laid out yet
            return QPixmap()
        pixmap = QPixmap(size)  # Qt hands over device pixels
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(), size), mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        palette = QGuiApplication.palette()
        group, role = _ROLE[mode]
        if self._role is not None and mode is not _Mode.Disabled:
            role = self._role
        elif state is QIcon.State.On and mode is not _Mode.Disabled:
            role = QPalette.ColorRole.Accent
        return palette.color(group, role).name()


@cache
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


def _drawn(name: str, colour: str, side: int) -> QImage:
    data = QBuffer()
    data.setData(_source(name).replace(_INK, colour.encode()))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data, b"svg")
    reader.setScaledSize(QSize(side, side))
    return reader.read()

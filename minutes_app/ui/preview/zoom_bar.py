"""The small control of how near the pages are: smaller, how near, larger."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from minutes_app.ui.preferences import PREVIEW_ZOOM, Preferences
from minutes_app.ui.preview.zooming import ZoomedPages
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import ToolButton


class ZoomBar(Retranslating, QWidget):
    """Serves pages and is remembered. The button in the middle shows the whole width."""

    def __init__(self, view: ZoomedPages, preferences: Preferences) -> None:
        super().__init__()
        self._view = view
        self._preferences = preferences
        self.smaller = ToolButton("smaller", lambda: view.step_zoom(-1))
        self.whole = QPushButton()
        self.larger = ToolButton("larger", lambda: view.step_zoom(1))
        set_look(self.whole, "quiet")
        self.whole.clicked.connect(lambda _=False: view.step_zoom(0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.smaller, self.whole, self.larger):
            row.addWidget(widget)
        view.set_zoom(preferences.get(PREVIEW_ZOOM))
        view.zoomed.connect(self._take)
        self.retranslate()

    def retranslate(self) -> None:
        self.smaller.set_words(self.tr("Smaller pages"), self.tr("- or Ctrl and the wheel"))
        self.larger.set_words(self.tr("Larger pages"), self.tr("+ or Ctrl and the wheel"))
        self.whole.setToolTip(self.tr("Whole width (0)"))
        self._show()

    def _take(self, zoom: float) -> None:
        self._preferences.set(PREVIEW_ZOOM, zoom)
        self._show()

    def _show(self) -> None:
        view = self._view
        words = self.tr("{percent} %").format(percent=round(view.zoom * 100))
        self.whole.setText(self.tr("Whole width") if view.zoom == 1 else words)
        self.whole.setAccessibleName(self.whole.text())
        self.smaller.setEnabled(view.can_go_back)
        self.larger.setEnabled(view.can_come_nearer)

"""The main window's shell: menu, rail, the place that is open, notices and the status line.

It knows no page by itself: places are handed in (``minutes_app.ui.places``).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context, Surroundings
from minutes_app.ui.navigation import SEARCH, Navigator
from minutes_app.ui.places import Entered, Fitting, Paned, Place
from minutes_app.ui.preferences import GEOMETRY, PLACE, THEME
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.shortcuts import KeyMap
from minutes_app.ui.shortcuts.fields import FieldKeys
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.notices import NoticeBar
from minutes_app.ui.widgets.rail import Rail
from minutes_app.ui.widgets.status import StatusLine

if TYPE_CHECKING:
    from minutes_app.ui.palette.palette import Palette

_SIZE = (1280, 800)
_SMALLEST = (640, 480)
_UNHURRIED = 2_000
"""Milliseconds after opening at which it is looked whether the index of searches is complete."""


class MainWindow(Retranslating, QMainWindow):
    """The window of one archive. ``open_session`` fills it; before that it is an empty shell."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._context: Context | None = None
        self._palette: Palette | None = None
        self._places: dict[str, Place] = {}
        self._pages: dict[str, QWidget] = {}
        self.actions_ = Actions(self, around.guard, KeyMap(around.preferences, self))
        FieldKeys(self, self.actions_)
        self.rail = Rail(self.actions_)
        self.notices = NoticeBar()
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._lay_out()
        self._answer()
        self.actions_.menu_bar(self.menuBar())
        self.status.watch(around.work)
        around.work.failed.connect(self.notices.warn)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        if geometry := around.preferences.get(GEOMETRY):
            self.restoreGeometry(QByteArray(geometry))
        self.retranslate()

    def open_session(self, session: ArchiveSession, places: tuple[Place, ...]) -> Context:
        """Show an archive: build the rail, open the place where the user was last."""
        session.saved.connect(self.status.saved)
        session.saved.connect(self.notices.clear)
        session.save_failed.connect(lambda error, rescue: self._not_saved(session, error, rescue))
        session.indexed.connect(lambda _: self._say_indexing(session))
        navigator = Navigator(self)
        navigator.leading.connect(self.go)
        self._context = Context(
            session, self.actions_, self.notices, self.status, self._around, navigator
        )
        self.actions_.dress()
        for place in places:
            self._places[place.command] = place
            self.actions_.handle(place.command, lambda one=place.command: self.go(one))
            self.rail.add_place(place.command)
        self.actions_.handle("palette.open", self._open_palette)
        if SEARCH in self._places:
            self.actions_.handle("find.everywhere", lambda: self.go(SEARCH))
        self.actions_.provide(Need.ARCHIVE, there=True)
        last = self._around.preferences.get(PLACE)
        self.go(last if last in self._places else places[0].command)
        QTimer.singleShot(_UNHURRIED, self, lambda: session.indexing.start_soon())  # noqa: PLW0108 - made then
        return self._context

    def go(self, command: str) -> QWidget:
        """Open a place and return its page."""
        if command not in self._pages:
            if self._context is None:
                raise RuntimeError("a place before its archive")
            page = self._places[command].build(self._context)
            self._pages[command] = page
            self._stack.addWidget(page)
            self._fit(page)
        page = self._pages[command]
        self._stack.setCurrentWidget(page)
        self.rail.select(command)
        self._around.preferences.set(PLACE, command)
        if isinstance(page, Entered):
            page.entered()
        return page

    def retranslate(self) -> None:
        self.actions_.retranslate()
        self.setWindowTitle(self.tr("Minutes"))
        self.rail.setAccessibleName(self.tr("Places"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for page in self._pages.values():
            self._fit(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._around.preferences.set(GEOMETRY, bytes(self.saveGeometry().data()))
        super().closeEvent(event)

    def _lay_out(self) -> None:
        centre = QWidget()
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notices)
        middle.addLayout(column, 1)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(centre)

    def _answer(self) -> None:
        """Answer to the commands that are the shell's own."""
        appearance = self._around.appearance
        answers = {
            "view.larger": lambda: appearance.zoom(1),
            "view.smaller": lambda: appearance.zoom(-1),
            "view.normal": lambda: appearance.zoom(0),
            "view.theme": self._turn_theme,
            "view.full_screen": self._turn_full_screen,
            "pane.next": lambda: self._next_pane(1),
            "pane.previous": lambda: self._next_pane(-1),
            "app.quit": self.close,
        }
        for command, answer in answers.items():
            self.actions_.handle(command, answer)

    def _fit(self, page: QWidget) -> None:
        if isinstance(page, Fitting):
            page.fit(self.width())

    def _not_saved(self, session: ArchiveSession, error: MinutesError, rescue: Path | None) -> None:
        self.status.failed()
        note = self.tr("What you typed is also in {path}.").format(path=rescue) if rescue else ""
        self.notices.warn(error, (self.tr("Try again"), session.retry), note=note)

    def _say_indexing(self, session: ArchiveSession) -> None:
        percent = session.indexing.percent
        words = self.tr("Search is being made ready: {percent} %").format(percent=percent)
        self.status.set_background("" if percent is None or session.read_only else words)

    def _open_palette(self) -> None:
        if self._palette is None and self._context is not None:
            from minutes_app.ui.palette.palette import Palette  # noqa: PLC0415 - when it is asked for

            self._palette = Palette(self._context, self)
        if self._palette is not None:
            self._palette.toggle()

    def _turn_theme(self) -> None:
        dark = self._around.appearance.theme.name == "dark"
        self._around.preferences.set(THEME, "light" if dark else "dark")

    def _turn_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _next_pane(self, step: int) -> None:
        page = self._stack.currentWidget()
        panes = page.panes() if isinstance(page, Paned) else [page] if page else []
        panes = [*panes, self.rail]
        focus = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), -step)
        target = panes[(at + step) % len(panes)]
        _focus_first(target)


def _focus_first(pane: QWidget) -> None:
    """Give the focus to a pane, or to the first thing in it that takes it."""
    widgets = [pane, *pane.findChildren(QWidget)]
    for widget in widgets:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

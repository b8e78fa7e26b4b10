"""Dialogs of the program: preferences, keys and signs, abbreviations, about, the first run.

``Dialogs(context, window, reopen)`` answers to their commands; each opens at once and waits for
nobody, and is gone when it is closed.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from minutes_app.ui.context import Context
from minutes_app.ui.preferences import TOUR_WANTED, WELCOMED


class Dialogs(QObject):
    """Opens dialogs over a window. ``reopen`` opens (or makes) the archive at a path instead."""

    def __init__(self, context: Context, window: QWidget, reopen: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._reopen = reopen
        self._open: dict[str, QDialog] = {}
        context.actions.handle("app.preferences", self.preferences)
        context.actions.handle("help.keys", self.keys)
        context.actions.handle("help.about", self.about)
        context.actions.handle("help.tour", self.tour)
        context.actions.handle("help.change_keys", self.change_keys)
        context.actions.handle("house.abbreviations", self.abbreviations)
        context.actions.handle("house.layouts", self.layouts)
        context.actions.handle("search.check", self.check_index)

    def preferences(self) -> QDialog:
        """Open the preferences."""
        from minutes_app.ui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415

        return self._show("preferences", lambda: PreferencesDialog(self._context, self._window))

    def keys(self) -> QDialog:
        """Open the page of keys and signs."""
        from minutes_app.ui.dialogs.keys import KeysDialog  # noqa: PLC0415

        context = self._context
        return self._show(
            "keys", lambda: KeysDialog(context.actions, self._window, context.appearance.scale)
        )

    def change_keys(self) -> QDialog:
        """Open the list of commands with their keys, to change them."""
        from minutes_app.ui.shortcuts.dialog import ShortcutsDialog  # noqa: PLC0415

        return self._show("change keys", lambda: ShortcutsDialog(self._context, self._window))

    def abbreviations(self) -> QDialog:
        """Open the dictionary of the house."""
        from minutes_app.ui.dialogs.abbreviations.dialog import AbbreviationsDialog  # noqa: PLC0415

        return self._show("abbreviations", lambda: AbbreviationsDialog(self._context, self._window))

    def layouts(self) -> QDialog:
        """Open the layouts of the house."""
        from minutes_app.ui.layouts.dialog import LayoutsDialog  # noqa: PLC0415

        return self._show("layouts", lambda: LayoutsDialog(self._context, self._window))

    def check_index(self) -> QDialog:
        """Open the check of the index of searches; it begins at once."""
        from minutes_app.ui.search.checking import CheckIndexDialog  # noqa: PLC0415

        return self._show("index", lambda: CheckIndexDialog(self._context, self._window))

    def about(self) -> QDialog:
        """Say what this program is."""
        from minutes_app.ui.dialogs.about import AboutDialog  # noqa: PLC0415

        return self._show("about", lambda: AboutDialog(self._context, self._window))

    def tour(self) -> QDialog:
        """Open the tour of the capture line."""
        from minutes_app.ui.dialogs.tour.dialog import TourDialog  # noqa: PLC0415

        return self._show("tour", lambda: TourDialog(self._context, self._window))

    def welcome(self) -> QDialog | None:
        """Open the first run, once in the life of an installation, and the tour if it is wanted."""
        if self._context.preferences.get(WELCOMED):
            return self.tour_if_wanted()
        from minutes_app.ui.dialogs.welcome import WelcomeDialog  # noqa: PLC0415

        def make() -> WelcomeDialog:
            dialog = WelcomeDialog(self._context, self._window, self._reopen)
            # With another folder, the window that is opened then opens the tour.
            dialog.stayed.connect(self.tour_if_wanted)
            return dialog

        return self._show("welcome", make)

    def tour_if_wanted(self) -> QDialog | None:
        """Open the tour if the first run asked for it, once."""
        preferences = self._context.preferences
        if not preferences.get(TOUR_WANTED):
            return None
        preferences.set(TOUR_WANTED, False)
        return self.tour()

    def _show(self, name: str, make: Callable[[], QDialog]) -> QDialog:
        shown = self._open.get(name)
        if shown is None or not isValid(shown):
            shown = self._open[name] = make()
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            shown.finished.connect(lambda _: self._open.pop(name, None))
            shown.open() if shown.isModal() else shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

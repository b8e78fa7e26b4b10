"""The places that the rail leads to, in order. A place is built when it is first opened.

To add one: write its page (a ``QWidget`` that takes a ``Context``), add a line here; the words,
key and icon are those of its command ``place.<name>`` in ``minutes_app.ui.commands``. A page may
have these methods; the shell calls them when they are there (see ``Page``):

    fit(width)      the window's width changed (fold panes)
    panes()         widgets that F6 goes through
    entered()       the place was opened again
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from minutes_app.ui.context import Context


@runtime_checkable
class Fitting(Protocol):
    """A page that folds with the width of the window."""

    def fit(self, width: int) -> None:
        """Take up a new width of the window."""


@runtime_checkable
class Paned(Protocol):
    """A page with several panes."""

    def panes(self) -> list[QWidget]:
        """Return the open panes in the order of F6."""
        ...


@runtime_checkable
class Entered(Protocol):
    """A page that wants to know when it is opened again."""

    def entered(self) -> None:
        """Take the focus, look again."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its command, and how its page is made."""

    command: str
    build: Callable[[Context], QWidget]


def _meetings(context: Context) -> QWidget:
    from minutes_app.ui.meetings.page import MeetingsPage  # noqa: PLC0415 - built when opened

    return MeetingsPage(context)


def _tasks(context: Context) -> QWidget:
    from minutes_app.ui.tasks.page import TasksPage  # noqa: PLC0415 - built when opened

    return TasksPage(context)


def _people(context: Context) -> QWidget:
    from minutes_app.ui.directory.page import DirectoryPage  # noqa: PLC0415 - built when opened

    return DirectoryPage(context)


def _search(context: Context) -> QWidget:
    from minutes_app.ui.search.page import SearchPage  # noqa: PLC0415 - built when opened

    return SearchPage(context)


def _bin(context: Context) -> QWidget:
    from minutes_app.ui.bin.page import BinPage  # noqa: PLC0415 - built when opened

    return BinPage(context)


PLACES: Final = (
    Place("place.meetings", _meetings),
    Place("place.tasks", _tasks),
    Place("place.people", _people),
    Place("place.search", _search),
    Place("place.bin", _bin),
)

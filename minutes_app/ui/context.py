"""What a page is handed: everything of the window that it may use."""

from dataclasses import dataclass

from minutes_app.ui.actions import Actions
from minutes_app.ui.composition import CompositionGuard
from minutes_app.ui.navigation import Navigator
from minutes_app.ui.preferences import Preferences
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.theme import Appearance
from minutes_app.ui.translation import LanguageSwitch
from minutes_app.ui.widgets.notices import NoticeBar
from minutes_app.ui.widgets.status import StatusLine
from minutes_app.ui.work import Work


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What belongs to the program as a whole and outlives an archive."""

    work: Work
    preferences: Preferences
    appearance: Appearance
    language: LanguageSwitch
    guard: CompositionGuard


@dataclass(frozen=True, slots=True)
class Context:
    """What belongs to one window with one open archive. Pages take it in their constructor."""

    session: ArchiveSession
    actions: Actions
    notices: NoticeBar
    status: StatusLine
    around: Surroundings
    navigator: Navigator

    @property
    def work(self) -> Work:
        """Background work."""
        return self.around.work

    @property
    def preferences(self) -> Preferences:
        """What the user set."""
        return self.around.preferences

    @property
    def appearance(self) -> Appearance:
        """Theme and scale of text."""
        return self.around.appearance

    @property
    def guard(self) -> CompositionGuard:
        """The guard of input methods."""
        return self.around.guard

"""The Word file of the draft that is shown: looked into, tried out, opened."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QObject

from minutes_app.documents.templates import Examined
from minutes_app.domain.errors import MinutesError
from minutes_app.language.errors import describe
from minutes_app.ui.context import Context
from minutes_app.ui.layouts import files, trying
from minutes_app.ui.layouts.draft import Draft, Step, Template
from minutes_app.ui.layouts.drafts import Drafts
from minutes_app.ui.layouts.pages import LivePages
from minutes_app.ui.layouts.template import TemplatePage


class WordFile(QObject):
    """Serves the page of the Word file. What is tried out lies in a folder for passing files."""

    def __init__(
        self, context: Context, drafts: Drafts, page: TemplatePage, pages: LivePages
    ) -> None:
        super().__init__(page)
        self._context = context
        self._drafts = drafts
        self._page = page
        self._pages = pages
        self._tried: Path | None = None
        self._page.choosing.connect(lambda: files.ask_for_word(page.window(), self.take))
        self._page.removing.connect(lambda: drafts.change(_without))
        self._page.trying.connect(self.attempt)
        self._page.opening.connect(self._open)
        drafts.turned.connect(self._forget)

    def _forget(self) -> None:
        """Another draft is shown: what was found in the file before says nothing of it."""
        self.clear()
        self._page.say("")
        self._page.open.setEnabled(False)

    def take(self, path: Path) -> None:
        """Let a Word file be the template of the draft; what was found is shown at once."""
        draft = self._drafts.current
        if draft is None or draft.locked:
            return
        name, definition = draft.name, draft.definition
        self._page.say(self.tr("Looking into {name}…").format(name=path.name))

        def taken(chosen: trying.Chosen) -> None:
            if self._drafts.current is draft:
                if not chosen.found.unknown:
                    self._drafts.change(lambda one: one.take(chosen.step))
                self._page.show_found(chosen.found)

        self._context.work.documents(
            lambda: trying.choose(path, name, definition), taken, self._failed
        )

    def attempt(self) -> None:
        """Fill the file with the meeting on the pages, and say what was found."""
        draft = self._drafts.current
        if draft is None or not draft.template.name:
            return
        record = self._drafts.shelf.own_layout(draft.name)
        if draft.template.content or record is None:
            self._attempt(draft, draft.template.content)
        else:
            self._context.session.ask(
                lambda desk: desk.layouts.template(record),
                lambda content: self._attempt(draft, content),
                self._failed,
            )

    def _attempt(self, draft: Draft, content: bytes) -> None:
        record = self._pages.record(draft.layout().language)
        if record is None:
            return
        house = self._pages.house
        self.clear()
        target = Path(mkdtemp(prefix="minutes-")) / f"{Path(draft.template.name).stem}.docx"
        definition, name = draft.definition, draft.name
        self._page.say(self.tr("Filling {name}…").format(name=draft.template.name))

        def done(found: Examined) -> None:
            self._tried = target
            if self._drafts.current is draft:
                self._page.open.setEnabled(True)
                self._page.show_found(found)

        self._context.work.documents(
            lambda: trying.attempt(content, definition, name, record, house, target),
            done,
            self._failed,
        )

    def clear(self) -> None:
        """Leave nothing of a meeting lying about; a program that has it open may keep it."""
        if self._tried is not None:
            rmtree(self._tried.parent, ignore_errors=True)
        self._tried = None

    def _open(self) -> None:
        if self._tried is not None:
            files.show_in_word(self._tried)

    def _failed(self, error: MinutesError) -> None:
        self._page.say(str(describe(error)), "danger")


def _without(draft: Draft) -> None:
    draft.take(Step(draft.definition, Template(changed=True)))

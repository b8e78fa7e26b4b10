"""What the dialog of layouts has at hand: the layouts there are, and a draft of each."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from minutes_app.documents.definitions import new_definition
from minutes_app.documents.layout_file import SharedLayout
from minutes_app.documents.layouts import LayoutError
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.papers import HouseLayout
from minutes_app.domain.records import Change
from minutes_app.services.papers.shelf import Shelf
from minutes_app.ui.context import Context
from minutes_app.ui.layouts.draft import Draft


class Drafts(QObject):
    """Drafts by the name of their layout; ``current`` is the one that is shown.

    ``listed`` comes with the name to be shown when the layouts were asked for anew, ``turned`` when
    another draft is shown, ``changed`` when the one that is shown changed.
    """

    listed = Signal(str)
    turned = Signal()
    changed = Signal()
    failed = Signal(MinutesError)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.shelf = Shelf()
        self.all: dict[str, Draft] = {}
        self.current: Draft | None = None
        self.then_choose = ""
        context.session.changed.connect(self._follow)

    @property
    def unkept(self) -> list[Draft]:
        """The drafts with changes that are not kept."""
        return [one for one in self.all.values() if one.changed]

    def ask(self) -> None:
        """Ask for the layouts that there are."""
        self._context.session.ask(lambda desk: desk.layouts.shelf(), self._take_shelf,
                                  supersedes=f"layouts {id(self)}")  # fmt: skip

    def choose(self, name: str) -> None:
        """Let the draft of a layout be the one that is shown; one is begun where none is."""
        if name not in self.all:
            own = self.shelf.own_layout(name)
            self.all[name] = (
                Draft.of(own) if own else Draft(name, new_definition(name), locked=True)
            )
        if self.current is not self.all[name]:
            self.current = self.all[name]
            self.turned.emit()

    def change(self, act: Callable[[Draft], object]) -> None:
        """Do something to the draft that is shown; nothing happens to one that is locked."""
        if self.current is None or self.current.locked:
            return
        try:
            act(self.current)
        except LayoutError as error:
            self.fail(error)
        else:
            self.changed.emit()

    def keep(self, draft: Draft, then: Callable[[], object] = lambda: None) -> None:
        """Keep a draft as one operation, then go on."""
        record = self.shelf.own_layout(draft.name)
        if record is None:
            return
        step, layout = draft.step, record.id
        template = None
        if step.template.changed:
            template = SharedLayout(draft.name, step.definition, step.template.name,
                                    step.template.content)  # fmt: skip

        def kept(_change: Change) -> None:
            draft.keep(step)
            self.changed.emit()
            then()

        self._context.session.perform(
            lambda desk: desk.layouts.change(layout, definition=step.definition, template=template),
            kept,
            self.fail,
        )

    def fail(self, error: MinutesError) -> None:
        """Have it said what went wrong. Nobody calls a method whose dialog is gone."""
        self.failed.emit(error)

    def rename(self, before: str, name: str) -> None:
        """Let a draft go on under the new name of its layout, which is shown next."""
        draft = self.all.pop(before, None)
        if draft is not None:
            draft.name = name
            self.all[name] = draft
        self.then_choose = name

    def forget(self, name: str) -> None:
        """Drop the draft of a layout that is gone; another is shown."""
        self.all.pop(name, None)
        self.current = None

    def _follow(self, change: Change) -> None:
        touched = any(isinstance(one, HouseLayout) for one in change.put)
        touched |= any(kind is HouseLayout for kind, _ in change.removed)
        if touched or change.label in {"house.edit", "layout.prefer"}:
            self.ask()

    def _take_shelf(self, shelf: Shelf) -> None:
        self.shelf = shelf
        known = {one.name: one for one in shelf.own}
        for name in [name for name, one in self.all.items() if not one.locked]:
            record = known.get(name)
            if record is None:
                del self.all[name]
            elif not self.all[name].changed:
                fresh = Draft.of(record)
                if fresh.step != self.all[name].kept:
                    self.all[name] = fresh
        wanted = self.then_choose or (self.current.name if self.current else "")
        self.then_choose = ""
        self.listed.emit(wanted)

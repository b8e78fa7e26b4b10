"""The layouts of the house: copied, changed, shared, removed. Each is one operation."""

from collections.abc import Iterable
from dataclasses import replace

from minutes_app.documents.definitions import base_of, new_definition
from minutes_app.documents.layout import Layout
from minutes_app.documents.layout_file import (
    SharedLayout,
    read_layout_file,
    write_layout_file,
)
from minutes_app.documents.layouts import LayoutError, layout_of_text, shipped_layouts
from minutes_app.domain.errors import ConflictError, RecordError
from minutes_app.domain.folding import fold
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.locking import is_locked
from minutes_app.domain.meetings import House, Meeting
from minutes_app.domain.papers import HouseLayout, Version
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line
from minutes_app.services.meetings import Meetings
from minutes_app.services.papers.shelf import Shelf
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE, Operation

LONGEST_NAME = 80


class Layouts:
    """The layouts of an archive.

    A layout in which minutes were issued keeps its name and is not removed: their versions name it,
    and a correction is to look like what it corrects. It may be changed, because what was issued
    is kept as files, byte for byte.
    """

    def __init__(self, archive: Archive, meetings: Meetings) -> None:
        self._archive = archive
        self._meetings = meetings

    def own(self) -> list[HouseLayout]:
        """Return the house's own layouts."""
        return reading.all_of(self._archive, HouseLayout)

    def shelf(self) -> Shelf:
        """Return every layout there is now, for threads that make documents."""
        return Shelf.of(self.own(), self._meetings.house())

    def add(self, layout: SharedLayout) -> Change:
        """Keep a layout of the house's own; a name that is taken gets a number.

        Raises ``LayoutError`` where its definition or its template cannot be used.
        """
        name = free_name(layout.name, self._taken())
        layout_of_text(layout.definition, name)
        if layout.template:
            check_template(layout)
        with self._archive.operation("layout.add", ARCHIVE_SCOPE) as operation:
            digest = operation.keep(layout.template) if layout.template else ""
            operation.put(
                HouseLayout(new_id(), name, layout.definition, layout.template_name, digest)
            )
        return operation.change()

    def copy(self, name: str, called: str) -> Change:
        """Make a layout of the house's own of any there is, under a name that is free.

        Raises ``LayoutError`` (``layout.missing``).
        """
        return self.add(replace(self.shared(name), name=called or name))

    def change(
        self, layout: Id, *, definition: str | None = None, template: SharedLayout | None = None
    ) -> Change:
        """Change what a layout says, its template (one without bytes takes it away), or both.

        Raises ``LayoutError`` and ``NotFoundError``.
        """
        before = self._archive.get(HouseLayout, layout)
        text = before.definition if definition is None else definition
        layout_of_text(text, before.name)
        if template is not None and template.template:
            check_template(replace(template, definition=text))
        with self._archive.operation("layout.edit", ARCHIVE_SCOPE) as operation:
            after = replace(before, definition=text)
            if template is not None:
                digest = operation.keep(template.template) if template.template else ""
                shown = template.template_name if digest else ""
                after = replace(after, template_name=shown, template=digest)
            operation.put(after)
        return operation.change()

    def rename(self, layout: Id, name: str) -> Change:
        """Call a layout otherwise, here and wherever it is named.

        Raises ``RecordError`` (``layout.unnamed``) and ``ConflictError`` (``layout.name_taken``,
        ``layout.in_use``).
        """
        before = self._archive.get(HouseLayout, layout)
        name = clean_name(name)
        if not name:
            raise RecordError("layout.unnamed")
        if name == before.name:
            return Change("layout.rename", ARCHIVE_SCOPE)
        if fold(name) in self._taken(but=layout):
            raise ConflictError("layout.name_taken", name=name)
        self._must_be_unused(before)
        with self._archive.operation("layout.rename", ARCHIVE_SCOPE) as operation:
            operation.put(replace(before, name=name))
            self._name_everywhere(operation, before.name, name)
        return operation.change()

    def remove(self, layout: Id) -> Change:
        """Remove a layout; meetings that named it have the house's usual one then.

        Raises ``ConflictError`` (``layout.in_use``) for one in which minutes were issued.
        """
        before = self._archive.get(HouseLayout, layout)
        self._must_be_unused(before)
        with self._archive.operation("layout.remove", ARCHIVE_SCOPE) as operation:
            operation.remove(HouseLayout, layout)
            self._name_everywhere(operation, before.name, "")
        return operation.change()

    def prefer(self, name: str, *, preferred: bool = True) -> Change:
        """Let a layout be the house's usual one for its paper and its language, or no longer.

        Raises ``LayoutError`` (``layout.missing``).
        """
        shelf = self.shelf()
        wanted = shelf.layout(name)
        kept = [one for one in shelf.preferred if one != name and not _replaces(shelf, wanted, one)]
        house = self._meetings.house()
        with self._archive.operation("layout.prefer", ARCHIVE_SCOPE) as operation:
            operation.put(replace(house, layouts=(*kept, *((name,) if preferred else ()))))
        return operation.change()

    def shared(self, name: str) -> SharedLayout:
        """Return a layout as it is given away. Raises ``LayoutError`` (``layout.missing``)."""
        shelf = self.shelf()
        own = shelf.own_layout(name)
        if own is None:
            shelf.layout(name)
            return SharedLayout(name, new_definition(name))
        template = self.template(own)
        return SharedLayout(own.name, own.definition, own.template_name, template)

    def template(self, layout: HouseLayout) -> bytes:
        """Return the Word file of a layout, b"" where it has none. Raises ``NotFoundError``."""
        return self._archive.content(layout.template) if layout.template else b""

    def export_file(self, name: str) -> bytes:
        """Return a layout as one file. Raises ``LayoutError`` (``layout.missing``)."""
        return write_layout_file(self.shared(name))

    def import_file(self, content: bytes) -> Change:
        """Keep the layout in a file. Raises ``LayoutError``: nothing was kept then."""
        return self.add(read_layout_file(content))

    def _taken(self, but: Id | None = None) -> frozenset[str]:
        """Return the names that are taken, folded: those of shipped layouts in every language."""
        own = [one.name for one in self.own() if one.id != but]
        shipped = [word for one in shipped_layouts() for word in (one.name, *one.title.values())]
        return frozenset(map(fold, (*own, *shipped)))

    def _must_be_unused(self, layout: HouseLayout) -> None:
        versions = reading.all_of(self._archive, Version)
        if any(one.layout == layout.name for one in versions):
            raise ConflictError("layout.in_use", name=layout.name)

    def _name_everywhere(self, operation: Operation, before: str, after: str) -> None:
        meetings = reading.all_of(self._archive, Meeting)
        for meeting in meetings:
            if meeting.layout == before and not is_locked(meeting):
                operation.put(replace(meeting, layout=after))
        for house in reading.all_of(self._archive, House):
            names = (after if one == before else one for one in house.layouts)
            operation.put(replace(house, layouts=tuple(filter(None, names))))


def check_file(content: bytes) -> tuple[SharedLayout, Layout]:
    """Return what a layout file holds, without keeping it. Raises ``LayoutError``."""
    shared = read_layout_file(content)
    layout = layout_of_text(shared.definition, shared.name)
    if shared.template:
        check_template(shared)
    return shared, layout


def check_template(layout: SharedLayout) -> None:
    """Look at a template in a process of its own. Raises ``LayoutError`` and ``TemplateError``."""
    from minutes_app.documents.templates import examine  # noqa: PLC0415 - rarely needed

    made = layout_of_text(layout.definition, layout.name)
    examine(layout.template, made).refuse_mistakes()


def clean_name(name: str) -> str:
    """Return a name as it is kept: one line, no blanks around it, not too long."""
    return clean_line(name).strip()[:LONGEST_NAME].strip()


def free_name(wish: str, taken: Iterable[str]) -> str:
    """Return a name that is not among the folded ones; a number is added where the wish is."""
    name, known, number = clean_name(wish) or "Layout", frozenset(taken), 1
    found = name
    while fold(found) in known:
        number += 1
        ending = f" {number}"
        found = name[: LONGEST_NAME - len(ending)] + ending
    return found


def base_name(definition: str) -> str:
    """Return the shipped layout under a definition, "" where it names none."""
    try:
        return base_of(definition)
    except LayoutError:
        return ""


def _replaces(shelf: Shelf, wanted: Layout, name: str) -> bool:
    """Tell whether a layout would stand for the same paper and language as another."""
    if not shelf.has(name):
        return True
    try:
        other = shelf.layout(name)
    except LayoutError:
        return True
    return (other.kind, other.language) == (wanted.kind, wanted.language)

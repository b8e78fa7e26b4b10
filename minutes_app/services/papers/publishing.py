"""Minutes out of the house: composing a meeting and writing it as Word, PDF or data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import shipped_layouts
from minutes_app.documents.tree import Document, Imprint
from minutes_app.domain.errors import ExportError, FaceError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House, Language
from minutes_app.domain.papers import Annex, HouseLayout
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.files import write_whole
from minutes_app.interchange.writing import write_meeting
from minutes_app.services.meetings import Meetings
from minutes_app.services.papers.shelf import Shelf
from minutes_app.services.transfer import file_of
from minutes_app.storage import contents, reading
from minutes_app.storage.archive import Archive

if TYPE_CHECKING:
    from minutes_app.documents.faces import Faces
    from minutes_app.documents.pdf import AttachedFile
    from minutes_app.host.fonts import FontCatalogue

DEFAULT_LAYOUTS: Mapping[tuple[PaperKind, Language], str] = MappingProxyType(
    {(PaperKind.MINUTES, Language.CHINESE): "official-zh",
     (PaperKind.MINUTES, Language.ENGLISH): "formal-en"}
    | {(kind, language): f"{kind}-{ending}"
       for kind in PaperKind if kind is not PaperKind.MINUTES
       for language, ending in ((Language.CHINESE, "zh"), (Language.ENGLISH, "en"))}
)  # fmt: skip
"""The shipped layout of each paper in each language."""
_SHIPPED = Shelf()


class Format(StrEnum):
    """A kind of file that minutes leave the house as; its value is the file's ending."""

    WORD = "docx"
    PDF = "pdf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything that a writer needs, taken from the archive at one moment.

    It can be written by another thread while the archive goes on changing.
    """

    document: Document
    layout: Layout
    data: bytes
    template: bytes = b""
    """A Word file of the house that the minutes are written into, b"" for none."""
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What the placeholders of the template are filled with."""
    files: tuple["AttachedFile", ...] = ()
    """The files of annexes, which go into the PDF."""
    stamp: datetime | None = None
    """The time in the properties of a file; they name none without it."""

    @property
    def record(self) -> bytes | None:
        """The record that goes into the file: minutes carry it, papers for others do not."""
        return self.data if self.layout.kind is PaperKind.MINUTES else None

    def write(self, form: Format) -> bytes:
        """Return the file of one format. Raises ``FaceError`` where no face shows the text.

        As data it is the record that papers carry. What goes to another archive needs the bytes
        of files, too: ``services.transfer`` has them.
        """
        if form is Format.JSON:
            return self.data
        if form is Format.WORD and self.template:
            from minutes_app.documents.templates import fill  # noqa: PLC0415 - imports docx

            return fill(
                self.template, self.document, self.layout, self.facts, attachment=self.record
            )
        if form is Format.WORD:
            from minutes_app.documents.word import write_word  # noqa: PLC0415 - imports docx

            return write_word(
                self.document,
                self.layout,
                attachment=self.record,
                stamp=self.stamp,
                imprint_apart=self._imprint_apart(),
            )
        from minutes_app.documents.pdf import write_pdf  # noqa: PLC0415 - not needed at start

        return write_pdf(
            self.document,
            self.layout,
            faces_for(self.layout),
            attachment=self.record,
            files=self.files,
            stamp=self.stamp,
        )

    def _imprint_apart(self) -> bool | None:
        """Tell whether the imprint needs a page of its own; None where no face can tell."""
        if not any(isinstance(block, Imprint) for block in self.document.blocks):
            return False
        from minutes_app.documents.pages import Typesetter  # noqa: PLC0415 - not needed at start

        try:
            faces = faces_for(self.layout)
        except FaceError:
            return None
        return Typesetter(self.layout, faces, lenient=True).typeset(self.document).imprint_apart

    def save(self, form: Format, path: Path) -> None:
        """Write the file of one format to ``path``, whole or not at all. Raises ``ExportError``."""
        write_whole(path, self.write(form))


class Publishing:
    """Composing the minutes of a meeting."""

    def __init__(self, archive: Archive, meetings: Meetings) -> None:
        self._archive = archive
        self._meetings = meetings

    def publication(
        self, meeting: Id, layout_name: str = "", kind: PaperKind = PaperKind.MINUTES
    ) -> Publication:
        """Return a paper of a meeting composed in a layout, ready to be written.

        Without a name it is the house's layout of that kind for the language of the minutes.
        Raises ``NotFoundError`` and ``LayoutError`` (``layout.missing``).
        """
        return self.publication_of(self._meetings.load(meeting), layout_name, kind)

    def publication_of(
        self, record: MeetingRecord, layout_name: str = "", kind: PaperKind = PaperKind.MINUTES
    ) -> Publication:
        """Return a paper of a record that is at hand: one about to be issued, an old version."""
        house = self._meetings.house()
        shelf = Shelf.of(reading.all_of(self._archive, HouseLayout), house)
        layout = layout_for(record, layout_name, kind, shelf)
        document = compose_minutes(record, layout, house)
        own = shelf.own_layout(layout.name)
        template = self._archive.content(own.template) if own and own.template else b""
        data = write_meeting(file_of(self._archive, record))
        files = self._annex_files(record) if layout.kind is PaperKind.MINUTES else ()
        facts = template_facts(record, layout, house) if template else {}
        return Publication(document, layout, data, template, facts=facts, files=files)

    def _annex_files(self, record: MeetingRecord) -> tuple["AttachedFile", ...]:
        """Return the files of a meeting's annexes, in their order.

        Raises ``ExportError`` (``annex.damaged``, with ``name``): minutes never lack a file that
        they name.
        """
        from minutes_app.documents.pdf.attachment import annex_file  # noqa: PLC0415

        annexes = [one for one in record.all_of(Annex) if one.file_name and one.content]
        held = contents.load_all(self._archive.connection, [one.content for one in annexes])
        for one in annexes:
            if one.content not in held:
                raise ExportError("annex.damaged", name=one.file_name)
        return tuple(annex_file(one.file_name, held[one.content], one.title) for one in annexes)


def compose_minutes(record: MeetingRecord, layout: Layout, house: House | None) -> Document:
    """Return the minutes of a meeting as a document tree."""
    from minutes_app.documents.compose import compose  # noqa: PLC0415 - not needed at start

    return compose(record, layout, house)


def template_facts(record: MeetingRecord, layout: Layout, house: House | None) -> dict[str, Any]:
    """Return what the placeholders of a house's own Word file are filled with."""
    from minutes_app.documents.templates import facts_of  # noqa: PLC0415 - not needed at start

    return facts_of(record, layout, house)


def layout_for(
    record: MeetingRecord,
    name: str = "",
    kind: PaperKind = PaperKind.MINUTES,
    shelf: Shelf = _SHIPPED,
) -> Layout:
    """Return a layout by name, or the one of a paper for the language of a meeting's minutes.

    Without a name it is the one that the meeting names, then the one that the house prefers, then
    the shipped one. Raises ``LayoutError`` for a name that is not on the shelf.
    """
    if name:
        return shelf.layout(name)
    language = record.meeting.language
    return (
        shelf.chosen(record.meeting.layout, kind)
        or shelf.preferred_layout(kind, language)
        or shelf.layout(DEFAULT_LAYOUTS[kind, language])
    )


def faces_for(layout: Layout) -> "Faces":
    """Return the faces of a layout on this machine, for one thread. Raises ``FaceError``.

    Fonts are looked for once for each process; what was found is kept for the next.
    """
    from minutes_app.documents.faces import Faces  # noqa: PLC0415 - not needed at start

    return Faces(layout.faces, _fonts())


def installed_faces() -> "FontCatalogue":
    """Return the faces of this machine, looked for once for each process."""
    return _fonts()


def layouts() -> list[Layout]:
    """Return the layouts there are."""
    return shipped_layouts()


@cache
def _fonts() -> "FontCatalogue":
    from minutes_app.host.fonts import installed_fonts  # noqa: PLC0415

    return installed_fonts()

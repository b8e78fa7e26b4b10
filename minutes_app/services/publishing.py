"""Minutes out of the house: composing a meeting and writing it as Word, PDF or data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import load_layout, shipped_layouts
from minutes_app.documents.tree import Document
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House, Language
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.files import write_whole
from minutes_app.interchange.writing import write_meeting
from minutes_app.services.meetings import Meetings
from minutes_app.services.transfer import file_of
from minutes_app.storage.archive import Archive

if TYPE_CHECKING:
    from minutes_app.documents.faces import Faces
    from minutes_app.host.fonts import FontCatalogue

DEFAULT_LAYOUTS: Mapping[tuple[PaperKind, Language], str] = MappingProxyType(
    {(PaperKind.MINUTES, Language.CHINESE): "official-zh",
     (PaperKind.MINUTES, Language.ENGLISH): "formal-en"}
    | {(kind, language): f"{kind}-{ending}"
       for kind in PaperKind if kind is not PaperKind.MINUTES
       for language, ending in ((Language.CHINESE, "zh"), (Language.ENGLISH, "en"))}
)  # fmt: skip
"""The shipped layout of each paper in each language."""


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

    def write(self, form: Format) -> bytes:
        """Return the file of one format. Raises ``FaceError`` where no face shows the text."""
        if form is Format.JSON:
            return self.data
        if form is Format.WORD:
            from minutes_app.documents.word import write_word  # noqa: PLC0415 - imports docx

            return write_word(self.document, self.layout, attachment=self.data)
        from minutes_app.documents.pdf import write_pdf  # noqa: PLC0415 - imports reportlab

        return write_pdf(self.document, self.layout, faces_for(self.layout))

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
        record = self._meetings.load(meeting)
        layout = layout_for(record, layout_name, kind)
        document = compose_minutes(record, layout, self._meetings.house())
        return Publication(document, layout, write_meeting(file_of(self._archive, record)))


def compose_minutes(record: MeetingRecord, layout: Layout, house: House | None) -> Document:
    """Return the minutes of a meeting as a document tree."""
    from minutes_app.documents.compose import compose  # noqa: PLC0415 - not needed at start

    return compose(record, layout, house)


def layout_for(
    record: MeetingRecord, name: str = "", kind: PaperKind = PaperKind.MINUTES
) -> Layout:
    """Return a layout by name, or the one of a paper for the language of a meeting's minutes."""
    return _layout(name or DEFAULT_LAYOUTS[kind, record.meeting.language])


def faces_for(layout: Layout) -> "Faces":
    """Return the faces of a layout on this machine, for one thread. Raises ``FaceError``.

    Fonts are looked for once for each process; what was found is kept for the next.
    """
    from minutes_app.documents.faces import Faces  # noqa: PLC0415 - not needed at start

    return Faces(layout.faces, _fonts())


def layouts() -> list[Layout]:
    """Return the layouts there are."""
    return shipped_layouts()


@cache
def _fonts() -> "FontCatalogue":
    from minutes_app.host.fonts import installed_fonts  # noqa: PLC0415

    return installed_fonts()


@cache
def _layout(name: str) -> Layout:
    return load_layout(name)

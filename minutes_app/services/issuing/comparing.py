"""Two versions of the minutes beside each other, ready to be looked at and written."""

from dataclasses import dataclass, replace

from minutes_app.documents.compare.looks import with_marks
from minutes_app.documents.compare.marked import compare
from minutes_app.documents.layout import Layout
from minutes_app.documents.tree import Document
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.papers.publishing import Format, Publication, Publishing, faces_for


@dataclass(frozen=True, slots=True)
class Compared:
    """A marked document with the layout that knows the marks, and its differences in order.

    It carries no record inside: it is no minutes.
    """

    document: Document
    layout: Layout
    differences: tuple[Id, ...]

    def write(self, form: Format) -> bytes:
        """Return the comparison as Word or PDF. Raises ``FaceError``."""
        if form is Format.WORD:
            from minutes_app.documents.word import write_word  # noqa: PLC0415 - imports docx

            return write_word(self.document, self.layout)
        from minutes_app.documents.pdf import write_pdf  # noqa: PLC0415 - when it is wanted

        return write_pdf(self.document, self.layout, faces_for(self.layout))


def compared_records(
    publishing: Publishing,
    before: MeetingRecord,
    after: MeetingRecord,
    layout: str,
    names: tuple[str, str],
) -> Compared:
    """Return what became of one record in another, both told as the later stage of them.

    A draft says that it is one, and marks what is to be verified: beside what was issued each of
    that would be a difference, and none is one of the minutes.
    """
    stages = list(MeetingStatus)
    latest = max(before.meeting.status, after.meeting.status, key=stages.index)
    for record in (before, after):
        record.meeting = replace(record.meeting, status=latest)
    told = publishing.publication_of(after, layout)
    return compared(publishing.publication_of(before, told.layout.name), told, names)


def compared(before: Publication, after: Publication, names: tuple[str, str]) -> Compared:
    """Return what became of one version in another; ``names`` are what both are called."""
    made = compare(before.document, after.document, after.layout, names)
    return Compared(made.document, with_marks(after.layout), made.differences)


def as_it_was(version: Publication) -> Compared:
    """Return one version to be looked at."""
    return Compared(version.document, version.layout, ())

"""Setting words by hand in a record, as the program does it."""

from minutes_app.documents.compose.hand import manner_of
from minutes_app.documents.layout import Layout
from minutes_app.documents.tree import Paragraph
from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import Change, MeetingRecord


def worded(
    record: MeetingRecord, layout: Layout, paragraph: Paragraph, text: str, *, added: bool = False
) -> MeetingRecord:
    """Return a copy of a record in which a composed paragraph has other words."""
    wording = Wording(
        Id(f"wording {len(record.all_of(Wording))}"), record.meeting.id, manner_of(layout), text,
        place=paragraph.key.place, entry=paragraph.key.entry,
        composed="" if added else paragraph.text, added=added,
    )  # fmt: skip
    copy = record.snapshot()
    copy.apply(Change("wording.set", record.meeting.id, put=(wording,)))
    return copy

"""The same meeting once more, as a meeting of its own."""

from dataclasses import replace
from typing import cast

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.records import DIRECTORY_TYPES, Record
from minutes_app.interchange.meeting_file import MeetingFile, mapped, records_of
from minutes_app.interchange.references import with_references


def with_new_ids(file: MeetingFile, *, keep_directory: bool = False) -> MeetingFile:
    """Return a copy of a file in which every record has a new id; who refers to whom is kept.

    ``keep_directory``: the series, bodies, people and offices stay the ones they are, so that a
    copy within one archive does not double the people. The order of ids follows the order of the
    records, so that what is sorted by age stays in order.
    """
    new: dict[Id, Id] = {
        record.id: new_id()
        for record in records_of(file)
        if not (keep_directory and isinstance(record, DIRECTORY_TYPES))
    }

    def renamed(record: Record) -> Record:
        linked = with_references(record, lambda _, identity: new.get(identity, identity))
        return replace(cast("Record", linked), id=new.get(record.id, record.id))

    return mapped(file, renamed)

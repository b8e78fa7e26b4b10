"""Versioned JSON of a whole meeting: reading, writing, schema, errors with field and line."""

from minutes_app.interchange.contents import digests_of, packed, unpacked
from minutes_app.interchange.copies import with_new_ids
from minutes_app.interchange.meeting_file import (
    MeetingFile,
    build_file,
    parts_of,
    record_of,
    records_of,
)
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.schema import meeting_schema
from minutes_app.interchange.writing import write_meeting

__all__ = [
    "MeetingFile",
    "build_file",
    "digests_of",
    "meeting_schema",
    "packed",
    "parts_of",
    "read_meeting",
    "record_of",
    "records_of",
    "unpacked",
    "with_new_ids",
    "write_meeting",
]

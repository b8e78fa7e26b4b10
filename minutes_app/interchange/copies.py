"""The same meeting once more, as a meeting of its own."""

import re
from dataclasses import replace
from typing import cast

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import DIRECTORY_TYPES, Record
from minutes_app.interchange.contents import digests_of
from minutes_app.interchange.meeting_file import MeetingFile, mapped, records_of
from minutes_app.interchange.references import with_references

_ID = re.compile("[0-9a-f]{8}-[0-9a-f-]{27}")


def with_new_ids(file: MeetingFile, *, keep_directory: bool = False) -> MeetingFile:
    """Return a copy of a file in which every record has a new id; who refers to whom is kept.

    ``keep_directory``: the series, bodies, people and offices stay the ones they are, so that a
    copy within one archive does not double the people. The order of ids follows the order of the
    records, so that what is sorted by age stays in order. Versions stay with the meeting that they
    are versions of: the copy was never issued, so it is a draft.
    """
    file = _never_issued(file)
    new: dict[Id, Id] = {
        record.id: new_id()
        for record in records_of(file)
        if not (keep_directory and isinstance(record, DIRECTORY_TYPES))
    }

    def renamed(record: Record) -> Record:
        linked = with_references(record, lambda _, identity: new.get(identity, identity))
        if isinstance(linked, Wording):
            linked = replace(linked, place=_renamed_place(linked.place, new))
        return replace(cast("Record", linked), id=new.get(record.id, record.id))

    return mapped(file, renamed)


def _renamed_place(place: str, new: dict[Id, Id]) -> str:
    """Return the place of a wording in the copy: that of a part or a person names its id."""
    return _ID.sub(lambda found: new.get(Id(found[0]), Id(found[0])), place)


def _never_issued(file: MeetingFile) -> MeetingFile:
    """Return the file of a meeting without what was issued of it."""
    head, status = file.meeting, file.meeting.status
    if status is MeetingStatus.ISSUED or head.correction:
        head = replace(head, status=MeetingStatus.DRAFT, correction=0)
    bare = replace(file, meeting=head, versions=())
    named = digests_of(bare)
    return replace(bare, contents=tuple(one for one in file.contents if one.digest in named))

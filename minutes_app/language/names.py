"""What the kinds, roles and states of the record are called."""

from collections.abc import Callable
from enum import StrEnum
from functools import cache

from minutes_app.domain.entries import Collective, EntryKind, TaskStatus
from minutes_app.domain.meetings import (
    Attendance,
    BylineRole,
    Language,
    Manner,
    MeetingKind,
    MeetingStatus,
    Role,
    SurnameOrder,
)
from minutes_app.domain.papers import VersionKind
from minutes_app.domain.proposals import PartyRole, Satisfaction
from minutes_app.language.choice import Tongue
from minutes_app.language.current import current_language, translate

_Words = dict[StrEnum, str]


def name_of(value: StrEnum) -> str:
    """Return the name of a value of one of the record's enumerations in the language in use.

    Raises ``KeyError`` for an enumeration that has no names here.
    """
    return _names(type(value), current_language())[value]


@cache
def _names(kind: type[StrEnum], _language: Tongue) -> _Words:
    """Return the names of an enumeration, made once for each language."""
    return _NAMES[kind]()


def name_of_field(field: str) -> str:
    """Return what a record, or a part of one, is called where a search found words in it.

    Parts are those of ``storage.search.parts``; a name that is none comes back as it is.
    """
    return _fields().get(field, field)


def shown_language() -> Language:
    """Return the language in which dates are shown to whoever uses the program."""
    return Language.CHINESE if current_language() is Tongue.CHINESE else Language.ENGLISH


def _fields() -> dict[str, str]:
    return {**_parts_of_meetings(), **_parts_of_others(), **_records()}


def _records() -> dict[str, str]:
    return {
        "part": translate("record", "Part of the meeting"),
        "group": translate("record", "Group"),
        "attendee": translate("record", "Attendee"),
        "document": translate("record", "Document"),
        "source": translate("record", "Source"),
        "proposal": translate("record", "Proposal"),
        "entry": translate("record", "Entry"),
    }


def _parts_of_meetings() -> dict[str, str]:
    return {
        "title": translate("record", "Title"),
        "place": translate("record", "Place"),
        "theme": translate("record", "Theme"),
        "background": translate("record", "Background"),
        "note": translate("record", "Note"),
        "byline": translate("record", "By-line"),
        "issue": translate("record", "Issue"),
        "number": translate("record", "Number"),
        "series": translate("record", "Series"),
        "host": translate("record", "Host"),
        "topic": translate("record", "Topic"),
        "slogan": translate("record", "Slogan"),
        "date": translate("record", "Date"),
        "series_note": translate("record", "Note on the series"),
        "wording": translate("record", "Words set by hand"),
        "version": translate("record", "Version"),
        "signer": translate("record", "Signer"),
    }


def _parts_of_others() -> dict[str, str]:
    return {
        "honorific": translate("record", "Honorific"),
        "extent": translate("record", "Extent"),
        "citation": translate("record", "Where in the document"),
        "figure": translate("record", "Figure"),
        "kind": translate("record", "Kind"),
        "name": translate("record", "Name"),
        "office": translate("record", "Office"),
        "description": translate("record", "Description"),
        "reason": translate("record", "Reason"),
        "issuer": translate("record", "Issuer"),
        "relation": translate("record", "Relation"),
        "text": translate("record", "Text"),
        "origin": translate("record", "Origin"),
        "session": translate("record", "Session"),
        "purpose": translate("record", "Purpose"),
        "recommendation": translate("record", "Recommendation"),
        "party": translate("record", "Party to a proposal"),
        "lead": translate("record", "Responsible"),
        "support": translate("record", "Supporting"),
        "deadline": translate("record", "Deadline"),
        "progress": translate("record", "Progress"),
        "file": translate("record", "File"),
        "seat": translate("record", "Seat"),
    }


def _entry_kinds() -> _Words:
    return {
        EntryKind.NARRATION: translate("record", "Narration"),
        EntryKind.BACKGROUND: translate("record", "Background"),
        EntryKind.REPORT: translate("record", "Report"),
        EntryKind.SUPPLEMENT: translate("record", "Supplementary briefing"),
        EntryKind.KEYNOTE: translate("record", "Keynote"),
        EntryKind.SUGGESTION: translate("record", "Suggestion"),
        EntryKind.VIEW: translate("record", "View"),
        EntryKind.ASSESSMENT: translate("record", "Assessment"),
        EntryKind.INSTRUCTION: translate("record", "Instruction"),
        EntryKind.RESOLUTION: translate("record", "Resolution"),
        EntryKind.REPLY: translate("record", "Reply"),
        EntryKind.COMMITMENT: translate("record", "Commitment"),
        EntryKind.THANKS: translate("record", "Thanks"),
        EntryKind.HEADING: translate("record", "Heading"),
        EntryKind.QUERY: translate("record", "To be verified"),
    }


def _collectives() -> _Words:
    return {
        Collective.MEETING: translate("record", "The meeting"),
        Collective.EVERYONE: translate("record", "Participants"),
        Collective.UNANIMOUS: translate("record", "All, unanimously"),
        Collective.RECOMMENDED: translate("record", "It is recommended"),
    }


def _attendances() -> _Words:
    return {
        Attendance.PRESENT: translate("record", "Present"),
        Attendance.IN_ATTENDANCE: translate("record", "In attendance"),
        Attendance.EXCUSED: translate("record", "Excused"),
        Attendance.ABSENT: translate("record", "Absent"),
        Attendance.DEPUTISED: translate("record", "Deputised"),
    }


def _manners() -> _Words:
    return {
        Manner.IN_PERSON: translate("record", "In person"),
        Manner.ONLINE: translate("record", "Online"),
        Manner.BY_LETTER: translate("record", "By letter"),
    }


def _roles() -> _Words:
    return {
        Role.CHAIR: translate("record", "Chair"),
        Role.LEADER: translate("record", "Leader"),
        Role.KEYNOTE: translate("record", "Keynote speaker"),
        Role.SPEAKER: translate("record", "Speaker"),
        Role.REPORTER: translate("record", "Reports"),
        Role.EXPERT: translate("record", "Expert"),
        Role.RECORDER: translate("record", "Recorder"),
        Role.GUEST: translate("record", "Guest"),
    }


def _byline_roles() -> _Words:
    return {
        BylineRole.RECORDER: translate("record", "Recorder"),
        BylineRole.REPORTER: translate("record", "Reporter"),
        BylineRole.EDITOR: translate("record", "Editor"),
        BylineRole.REVIEWER: translate("record", "Reviewer"),
        BylineRole.ISSUER: translate("record", "Issuer"),
    }


def _meeting_kinds() -> _Words:
    return {
        MeetingKind.SYMPOSIUM: translate("record", "Symposium"),
        MeetingKind.CONSULTATION: translate("record", "Consultation"),
        MeetingKind.EXECUTIVE: translate("record", "Executive meeting"),
        MeetingKind.SPECIAL: translate("record", "Special meeting"),
        MeetingKind.SEMINAR: translate("record", "Seminar"),
        MeetingKind.OTHER: translate("record", "Other meeting"),
    }


def _meeting_statuses() -> _Words:
    return {
        MeetingStatus.PLANNED: translate("record", "Planned"),
        MeetingStatus.IN_PROGRESS: translate("record", "In progress"),
        MeetingStatus.DRAFT: translate("record", "Draft"),
        MeetingStatus.FINAL: translate("record", "Final"),
        MeetingStatus.ISSUED: translate("record", "Issued"),
    }


def _task_statuses() -> _Words:
    return {
        TaskStatus.OPEN: translate("record", "Open"),
        TaskStatus.IN_PROGRESS: translate("record", "Under way"),
        TaskStatus.DONE: translate("record", "Done"),
        TaskStatus.DROPPED: translate("record", "Dropped"),
    }


def _party_roles() -> _Words:
    return {
        PartyRole.SUBMITTER: translate("record", "Submitted by"),
        PartyRole.SUPERVISING_LEADER: translate("record", "Supervising leader"),
        PartyRole.RESPONSIBLE_OFFICIAL: translate("record", "Responsible official"),
        PartyRole.MAIN_HANDLER: translate("record", "Main handler"),
        PartyRole.SUPPLEMENTARY_HANDLER: translate("record", "Supplementary handler"),
    }


def _satisfactions() -> _Words:
    return {
        Satisfaction.UNKNOWN: translate("record", "Not known"),
        Satisfaction.SATISFIED: translate("record", "Satisfied"),
        Satisfaction.BASICALLY_SATISFIED: translate("record", "Basically satisfied"),
        Satisfaction.NOT_SATISFIED: translate("record", "Not satisfied"),
    }


def _surname_orders() -> _Words:
    return {
        SurnameOrder.STROKES: translate("record", "By strokes of the surname"),
        SurnameOrder.PINYIN: translate("record", "By pinyin of the surname"),
    }


def _version_kinds() -> _Words:
    return {
        VersionKind.NAMED: translate("record", "Named version"),
        VersionKind.ISSUED: translate("record", "As issued"),
        VersionKind.CORRECTION: translate("record", "Correction"),
    }


_NAMES: dict[type[StrEnum], Callable[[], _Words]] = {
    EntryKind: _entry_kinds,
    Collective: _collectives,
    Attendance: _attendances,
    Manner: _manners,
    Role: _roles,
    BylineRole: _byline_roles,
    MeetingKind: _meeting_kinds,
    MeetingStatus: _meeting_statuses,
    TaskStatus: _task_statuses,
    PartyRole: _party_roles,
    Satisfaction: _satisfactions,
    SurnameOrder: _surname_orders,
    VersionKind: _version_kinds,
}

"""What the values of a record are called when a person reads them in a terminal."""

from minutes_app.domain.entries import Collective, EntryKind, TaskStatus
from minutes_app.domain.meetings import (
    Attendance,
    BylineRole,
    Language,
    Manner,
    MeetingStatus,
    Role,
)
from minutes_app.domain.proposals import PartyRole, Satisfaction
from minutes_app.language import Tongue, translate


def language_of_dates(tongue: Tongue) -> Language:
    """Return the language in which to say dates to somebody who reads ``tongue``."""
    return Language.CHINESE if tongue is Tongue.CHINESE else Language.ENGLISH


def statuses() -> dict[MeetingStatus, str]:
    """Return how far a meeting's minutes have come."""
    return {
        MeetingStatus.PLANNED: translate("cli", "planned"),
        MeetingStatus.IN_PROGRESS: translate("cli", "in progress"),
        MeetingStatus.DRAFT: translate("cli", "draft"),
        MeetingStatus.FINAL: translate("cli", "final"),
        MeetingStatus.ISSUED: translate("cli", "issued"),
    }


def kinds() -> dict[EntryKind, str]:
    """Return the kinds of entries that a reader wants named; narration and headings speak."""
    return {
        EntryKind.BACKGROUND: translate("cli", "background"),
        EntryKind.REPORT: translate("cli", "report"),
        EntryKind.SUPPLEMENT: translate("cli", "supplementary report"),
        EntryKind.KEYNOTE: translate("cli", "keynote"),
        EntryKind.SUGGESTION: translate("cli", "suggestion"),
        EntryKind.VIEW: translate("cli", "view"),
        EntryKind.ASSESSMENT: translate("cli", "assessment"),
        EntryKind.INSTRUCTION: translate("cli", "instruction"),
        EntryKind.RESOLUTION: translate("cli", "resolution"),
        EntryKind.REPLY: translate("cli", "reply"),
        EntryKind.COMMITMENT: translate("cli", "commitment"),
        EntryKind.THANKS: translate("cli", "thanks"),
        EntryKind.QUERY: translate("cli", "query"),
    }


def collectives() -> dict[Collective, str]:
    """Return the voices that no one person owns."""
    return {
        Collective.MEETING: translate("cli", "the meeting"),
        Collective.EVERYONE: translate("cli", "everyone"),
        Collective.RECOMMENDED: translate("cli", "recommended"),
    }


def attendances() -> dict[Attendance, str]:
    """Return how somebody was there, where it is not simply present."""
    return {
        Attendance.IN_ATTENDANCE: translate("cli", "in attendance"),
        Attendance.EXCUSED: translate("cli", "excused"),
        Attendance.ABSENT: translate("cli", "absent"),
        Attendance.DEPUTISED: translate("cli", "deputised"),
    }


def manners() -> dict[Manner, str]:
    """Return the ways of taking part, where it is not in person."""
    return {
        Manner.ONLINE: translate("cli", "online"),
        Manner.BY_LETTER: translate("cli", "by letter"),
    }


def roles() -> dict[Role, str]:
    """Return the parts in a meeting."""
    return {
        Role.CHAIR: translate("cli", "chair"),
        Role.LEADER: translate("cli", "leader"),
        Role.KEYNOTE: translate("cli", "keynote speaker"),
        Role.SPEAKER: translate("cli", "speaker"),
        Role.REPORTER: translate("cli", "reporter"),
        Role.EXPERT: translate("cli", "expert"),
        Role.RECORDER: translate("cli", "recorder"),
        Role.GUEST: translate("cli", "guest"),
    }


def byline_roles() -> dict[BylineRole, str]:
    """Return who did what to the written minutes."""
    return {
        BylineRole.RECORDER: translate("cli", "recorded by"),
        BylineRole.REPORTER: translate("cli", "reported by"),
        BylineRole.EDITOR: translate("cli", "edited by"),
        BylineRole.REVIEWER: translate("cli", "reviewed by"),
        BylineRole.ISSUER: translate("cli", "issued by"),
    }


def party_roles() -> dict[PartyRole, str]:
    """Return what somebody has to do with a proposal."""
    return {
        PartyRole.SUBMITTER: translate("cli", "submitted by"),
        PartyRole.SUPERVISING_LEADER: translate("cli", "supervising leader"),
        PartyRole.RESPONSIBLE_OFFICIAL: translate("cli", "responsible official"),
        PartyRole.MAIN_HANDLER: translate("cli", "main handler"),
        PartyRole.SUPPLEMENTARY_HANDLER: translate("cli", "supplementary handler"),
    }


def satisfactions() -> dict[Satisfaction, str]:
    """Return what the submitter says of the handling, where it is known."""
    return {
        Satisfaction.SATISFIED: translate("cli", "satisfied"),
        Satisfaction.BASICALLY_SATISFIED: translate("cli", "basically satisfied"),
        Satisfaction.NOT_SATISFIED: translate("cli", "not satisfied"),
    }


def task_statuses() -> dict[TaskStatus, str]:
    """Return how far a supervised task has come."""
    return {
        TaskStatus.OPEN: translate("cli", "open"),
        TaskStatus.IN_PROGRESS: translate("cli", "in progress"),
        TaskStatus.DONE: translate("cli", "done"),
        TaskStatus.DROPPED: translate("cli", "dropped"),
    }


def fields() -> dict[str, str]:
    """Return the places where a search finds words."""
    return {
        "title": translate("cli", "title"),
        "place": translate("cli", "place"),
        "theme": translate("cli", "theme"),
        "background": translate("cli", "background"),
        "note": translate("cli", "note"),
        "topics": translate("cli", "topic"),
        "slogans": translate("cli", "slogan"),
        "hosts": translate("cli", "host"),
        "byline": translate("cli", "by-line"),
        "part": translate("cli", "session"),
        "group": translate("cli", "group"),
        "attendee": translate("cli", "attendee"),
        "document": translate("cli", "document"),
        "source": translate("cli", "source"),
        "proposal": translate("cli", "proposal"),
        "entry": translate("cli", "entry"),
        "figure": translate("cli", "figure"),
        "task": translate("cli", "task"),
    }

"""Voices as the user sees them: what they are called, and which ones there are to choose from."""

from minutes_app.domain.entries import Collective, Voice
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.records import MeetingRecord
from minutes_app.language.names import name_of
from minutes_app.ui.forms.picking import Pick


def voice_name(record: MeetingRecord, voice: Voice | None) -> str:
    """Return what a voice is called; "" for nobody, and for who is no attendee any more."""
    if voice is None:
        return ""
    if voice.collective is not None:
        return name_of(voice.collective)
    attendee = record.find(Attendee, voice.attendee)
    return attendee.shown_name if attendee else ""


def voices_of(record: MeetingRecord) -> list[Voice]:
    """Return all voices of a meeting: attendees in protocol order, then those of nobody alone."""
    voices = [Voice(attendee=one.id) for one in record.attendees() if one.shown_name]
    return voices + [Voice(collective=one) for one in Collective]


def picks_of(record: MeetingRecord) -> list[Pick]:
    """Return the voices of a meeting to pick from, with the first office of each."""
    return [Pick(one, voice_name(record, one), _note(record, one)) for one in voices_of(record)]


def people_picks(record: MeetingRecord) -> list[Pick]:
    """Return the attendees of a meeting to pick from."""
    return [
        pick for pick in picks_of(record) if isinstance(pick.what, Voice) and pick.what.attendee
    ]


def _note(record: MeetingRecord, voice: Voice) -> str:
    attendee = record.find(Attendee, voice.attendee)
    if attendee is None or not attendee.offices:
        return ""
    office = attendee.offices[0]
    body = "" if office.body_name == attendee.shown_name else office.body_name
    return " ".join(filter(None, (body, office.title)))

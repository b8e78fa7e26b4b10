"""People in a line of text: who somebody is, and in which way they were there."""

from collections.abc import Mapping

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Language,
    Manner,
    Meeting,
)
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import translate
from minutes_app.language.names import name_of as value_name


def attendee_line(one: Attendee, meeting: Meeting, names: Mapping[Id, str]) -> str:
    """Return who somebody is, with the offices of the day, and how they took part."""
    who = [name_of(one), *(office_words(office, meeting.language) for office in one.offices)]
    if one.kind is AttendeeKind.PERSON and not one.offices and not one.offices_known:
        who.append(translate("cli", "title unknown"))
    facts = [value_name(role) for role in one.roles]
    if one.attendance is not Attendance.PRESENT:
        facts.append(value_name(one.attendance))
    if one.manner is not Manner.IN_PERSON:
        facts.append(value_name(one.manner))
    if one.deputy and one.deputy in names:
        facts.append(translate("cli", "deputy: {name}").format(name=names[one.deputy]))
    if one.arrived:
        facts.append(translate("cli", "came later"))
    if one.left:
        facts.append(translate("cli", "left early"))
    facts += [one.extent, one.reason, one.note]
    known = [fact for fact in facts if fact]
    line = translate("cli", ", ", "between a name and titles").join(who)
    if not known:
        return line
    listed = translate("cli", "; ", "between the items of a list").join(known)
    return translate("cli", "{text} ({facts})").format(text=line, facts=listed)


def name_of(one: Attendee) -> str:
    """Return a name, or how many people of what kind came without one."""
    name = f"{one.honorific} {one.name}".strip() if one.name.isascii() else one.name + one.honorific
    if one.count is None:
        return name if one.name else one.description
    told = translate("cli", "{count} × {people}")
    return told.format(count=one.count, people=one.description or name)


def office_words(office: OfficeHeld, language: Language) -> str:
    """Return an office with its body, as the language of the minutes joins the two."""
    body = office.body_name
    if office.former_body_name:
        former = translate("cli", "{body} (formerly {former})")
        body = former.format(body=body, former=office.former_body_name)
    if language is Language.CHINESE:
        return body + office.title
    return ", ".join(part for part in (office.title, body) if part)


def voice_names(entry: Entry, record: MeetingRecord) -> str:
    """Return who said it, "" where that is not recorded."""
    names: list[str] = []
    for voice in entry.voices:
        attendee = record.find(Attendee, voice.attendee)
        if attendee is not None:
            names.append(name_of(attendee))
        elif voice.collective is not None:
            names.append(value_name(voice.collective))
    return translate("cli", ", ", "between names").join(names)

"""Saying how a line will be read, before it is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import kind_in
from minutes_app.capture.reading import AttendeeDraft, Doubt, DoubtCode, Reading
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee
from minutes_app.language import translate
from minutes_app.language.dates import show_deadline
from minutes_app.language.names import name_of, shown_language


@dataclass(frozen=True, slots=True)
class Echo:
    """What a line will become, and what in it was left as text though it looked like more."""

    words: str
    doubt: str = ""


def echo_of(reading: Reading, context: CaptureContext) -> Echo:
    """Return how a line is read, in words; nothing for an empty line."""
    attendees = {one.id: one for one in context.attendees}
    if reading.is_empty and not reading.speaker:
        return Echo("")
    if reading.attendees:
        words = translate("echo", "On the list: {people}").format(
            people=translate("echo", "; ", "between people").join(
                _draft_words(draft, attendees) for draft in reading.attendees
            )
        )
    else:
        words = _entry_words(reading, context, attendees)
    return Echo(words, _doubt_words(reading.doubts[0]) if reading.doubts else "")


def _entry_words(
    reading: Reading, context: CaptureContext, attendees: Mapping[Id, Attendee]
) -> str:
    kind = kind_in(reading, context)
    voice = reading.speaker or context.speaker
    if kind is EntryKind.HEADING:
        return name_of(EntryKind.HEADING)
    usual = EntryKind.VIEW if voice else EntryKind.NARRATION
    parts = [_voice_words(voice, attendees), name_of(kind or usual)]
    if reading.is_sub_point:
        parts.append(translate("echo", "sub-point"))
    words = " · ".join(part for part in parts if part)
    task = _task_words(reading)
    return f"{words} → {task}" if task else words


def _task_words(reading: Reading) -> str:
    if not reading.supervised:
        return ""
    parts = []
    if reading.lead:
        names = ", ".join(one.name for one in reading.lead)
        parts.append(translate("echo", "lead {names}").format(names=names))
    if reading.support:
        names = ", ".join(one.name for one in reading.support)
        parts.append(translate("echo", "with {names}").format(names=names))
    if reading.deadline:
        day = show_deadline(reading.deadline, shown_language())
        if reading.deadline.day:
            day = f"{day} {weekday(reading.deadline.day.weekday())}"
        parts.append(translate("echo", "due {day}").format(day=day))
    return translate("echo", "task: {facts}").format(facts=" · ".join(parts))


def weekday(number: int) -> str:
    """Return the name of a day of the week, Monday being 0."""
    return (
        translate("echo", "Monday"),
        translate("echo", "Tuesday"),
        translate("echo", "Wednesday"),
        translate("echo", "Thursday"),
        translate("echo", "Friday"),
        translate("echo", "Saturday"),
        translate("echo", "Sunday"),
    )[number]


def _voice_words(voice: Voice | None, attendees: Mapping[Id, Attendee]) -> str:
    if voice is None:
        return ""
    if voice.collective:
        return name_of(voice.collective)
    attendee = attendees.get(voice.attendee) if voice.attendee else None
    return attendee.shown_name if attendee else ""


def _draft_words(draft: AttendeeDraft, attendees: Mapping[Id, Attendee]) -> str:
    listed = attendees.get(draft.attendee) if draft.attendee else None
    words = draft.name or draft.description or (listed.shown_name if listed else "")
    if draft.count:
        words = f"{draft.count} {words}"
    offices = [" ".join(filter(None, (one.body_name, one.title))) for one in draft.offices]
    facts = [*offices, *_attendance_words(draft)]
    if draft.is_new:
        facts.append(translate("echo", "new"))
    return f"{words} ({', '.join(facts)})" if facts else words


def _attendance_words(draft: AttendeeDraft) -> list[str]:
    if draft.deputy:
        deputy = draft.deputy.name
        return [translate("echo", "deputy: {name}").format(name=deputy)]
    return [name_of(draft.attendance)] if draft.attendance is not Attendance.PRESENT else []


def _doubt_words(doubt: Doubt) -> str:
    """Say why a stretch stays text."""
    words = {
        DoubtCode.SPEAKER_AMBIGUOUS: translate("echo", "“{text}” may be several people"),
        DoubtCode.SPEAKER_NOT_ATTENDING: translate("echo", "“{text}” is not on the list"),
        DoubtCode.NAME_UNKNOWN: translate("echo", "“{text}” is not known"),
        DoubtCode.NAME_AMBIGUOUS: translate("echo", "“{text}” may be several: type more of it"),
        DoubtCode.DEADLINE_UNKNOWN: translate("echo", "“{text}” is no date"),
        DoubtCode.DEADLINE_UNSURE: translate("echo", "“{text}” may be two dates"),
        DoubtCode.DEADLINE_SECOND: translate("echo", "a second date stays text: “{text}”"),
        DoubtCode.ATTENDEE_UNKNOWN: translate("echo", "“{text}” is not known"),
        DoubtCode.ATTENDEE_SUFFIX: translate("echo", "“{text}” is no way to attend"),
        DoubtCode.COMMAND_UNKNOWN: translate("echo", "“{text}” is no command"),
    }.get(doubt.code, translate("echo", "“{text}” stays text"))
    return words.format(text=doubt.text)

"""Saying how a line will be read, before it is recorded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import kind_in
from minutes_app.capture.offers import offers
from minutes_app.capture.reading import AttendeeDraft, Doubt, DoubtCode, Reading
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee
from minutes_app.domain.numbering import ordinal_word
from minutes_app.domain.people import OfficeHeld
from minutes_app.language import translate
from minutes_app.language.dates import show_deadline
from minutes_app.language.names import name_of, shown_language
from minutes_app.services.capturing import NUMBERED_KINDS
from minutes_app.ui.record.line.commands import command_of
from minutes_app.ui.record.line.offering import offer_words


@dataclass(frozen=True, slots=True)
class Echo:
    """What a line will become, and what in it was left as text though it looked like more."""

    words: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What an echo says that neither the line nor its context knows.

    ``ordinal`` gives the number of an entry (is it a sub-point, its kind, its voice); ``offices``
    what a person holds on the day; ``is_ready`` whether a command can be run now.
    """

    ordinal: Callable[[bool, EntryKind, Voice | None], int | None] = lambda *_: None
    offices: Callable[[Id], tuple[OfficeHeld, ...]] = lambda _: ()
    is_ready: Callable[[Reading], bool] = lambda _: True


def echo_of(reading: Reading, context: CaptureContext, around: Around | None = None) -> Echo:
    """Return how a line is read, in words; nothing for an empty line."""
    around = around or Around()
    attendees = {one.id: one for one in context.attendees}
    if reading.is_empty and not reading.speaker:
        return Echo("")
    if reading.command:
        words = _command_words(reading, around)
    elif reading.attendees:
        words = translate("echo", "On the list: {people}").format(
            people=translate("echo", "; ", "between people").join(
                _draft_words(draft, attendees, around) for draft in reading.attendees
            )
        )
    elif reading.is_empty:
        words = translate("echo", "{name} speaks now").format(
            name=_voice_words(reading.speaker, attendees)
        )
    else:
        words = _entry_words(reading, context, attendees, around)
    return Echo(words, _doubt(reading, context))


def _doubt(reading: Reading, context: CaptureContext) -> str:
    """Say what is in doubt: first that about which something can be done."""
    if not reading.doubts:
        return ""
    found = offers(reading, context)
    doubt = found[0].doubt if found else reading.doubts[0]
    return doubt_words(doubt, offer_words(tuple(one for one in found if one.doubt == doubt)))


def doubt_words(doubt: Doubt, offer: str = "") -> str:
    """Say why a stretch stays text, and what Tab would do about it."""
    words = {
        DoubtCode.SPEAKER_AMBIGUOUS: translate("echo", "“{text}” may be several people"),
        DoubtCode.SPEAKER_NOT_ATTENDING: translate("echo", "“{text}” is not on the list"),
        DoubtCode.NAME_UNKNOWN: translate("echo", "“{text}” is not known"),
        DoubtCode.NAME_AMBIGUOUS: translate("echo", "“{text}” may be several"),
        DoubtCode.DEADLINE_UNKNOWN: translate("echo", "“{text}” is no date"),
        DoubtCode.DEADLINE_UNSURE: translate("echo", "“{text}” may be two dates"),
        DoubtCode.DEADLINE_SECOND: translate("echo", "a second date stays text: “{text}”"),
        DoubtCode.ATTENDEE_UNKNOWN: translate("echo", "“{text}” is not known"),
        DoubtCode.ATTENDEE_SUFFIX: translate("echo", "“{text}” is no way to attend"),
        DoubtCode.COMMAND_UNKNOWN: translate("echo", "“{text}” is no command"),
    }.get(doubt.code, translate("echo", "“{text}” stays text"))
    words = words.format(text=doubt.text)
    if not offer:
        return words
    return translate("echo", "{doubt} – {offer}").format(doubt=words, offer=offer)


def _command_words(reading: Reading, around: Around) -> str:
    command = command_of(reading.command) if reading.command else None
    if command is None:
        return ""
    words = translate("echo", "Command: {name}").format(name=command.text())
    if command.argument:
        words = f"{words} · {command.argument}"
    if around.is_ready(reading):
        return words
    return translate("echo", "{command} · not possible now").format(command=words)


def _entry_words(
    reading: Reading, context: CaptureContext, attendees: Mapping[Id, Attendee], around: Around
) -> str:
    kind = kind_in(reading, context)
    voice = reading.speaker or context.speaker
    if kind is EntryKind.HEADING:
        return name_of(EntryKind.HEADING)
    kind = kind or (EntryKind.VIEW if voice else EntryKind.NARRATION)
    parts = [_voice_words(voice, attendees), name_of(kind)]
    if reading.is_sub_point:
        parts.append(translate("echo", "sub-point"))
    if reading.numbered or (voice and kind in NUMBERED_KINDS):
        number = around.ordinal(reading.is_sub_point, kind, voice)
        parts.append(ordinal_word(number, context.language) if number else "")
    words = " · ".join(part for part in parts if part)
    task = task_words(reading)
    return f"{words} → {task}" if task else words


def task_words(reading: Reading) -> str:
    """Say who does it and by when; nothing for what is not supervised."""
    if not reading.supervised:
        return ""
    between = translate("echo", ", ", "between names")
    parts = []
    if reading.lead:
        names = between.join(one.name for one in reading.lead)
        parts.append(translate("echo", "lead {names}").format(names=names))
    if reading.support:
        names = between.join(one.name for one in reading.support)
        parts.append(translate("echo", "with {names}").format(names=names))
    if reading.deadline:
        day = show_deadline(reading.deadline, shown_language())
        if reading.deadline.day:
            name = weekday(reading.deadline.day.weekday())
            day = translate("echo", "{day}, {weekday}").format(day=day, weekday=name)
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


def _draft_words(draft: AttendeeDraft, attendees: Mapping[Id, Attendee], around: Around) -> str:
    listed = attendees.get(draft.attendee) if draft.attendee else None
    words = draft.name or draft.description or (listed.shown_name if listed else "")
    if draft.count:
        words = f"{draft.count} {words}"
    held = draft.offices or (listed.offices if listed else ())
    if not held and draft.person:
        held = around.offices(draft.person)
    offices = (" ".join(filter(None, (one.body_name, one.title))) for one in held)
    facts = [*dict.fromkeys(filter(None, offices)), *_attendance_words(draft)]
    if draft.is_new and not draft.count:
        facts.append(translate("echo", "new"))
    if not facts:
        return words
    listed = translate("echo", ", ", "between facts of somebody").join(facts)
    return translate("echo", "{name} ({facts})").format(name=words, facts=listed)


def _attendance_words(draft: AttendeeDraft) -> list[str]:
    words: list[str] = []
    if draft.deputy:
        words.append(translate("echo", "deputy: {name}").format(name=draft.deputy.name))
    elif draft.attendance is not Attendance.PRESENT:
        words.append(name_of(draft.attendance))
    if draft.reason:
        words.append(draft.reason)
    if draft.arrives:
        words.append(translate("echo", "arrives now"))
    if draft.leaves:
        words.append(translate("echo", "leaves now"))
    return words

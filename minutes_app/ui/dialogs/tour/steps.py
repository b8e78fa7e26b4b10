"""The steps of the tour: what to type, an example, and whether a line does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Attendee, Language
from minutes_app.language import translate


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``missing`` says what a line lacks that does not do it."""

    title: str
    words: str
    example: str
    missing: str
    is_done: Callable[[Reading], bool]


def steps() -> tuple[Step, ...]:
    """Return the steps, in the language of the moment."""
    return (_say(), _instruct(), _task(), _speak(), _attend())


def practice_context(language: Language, today: date) -> CaptureContext:
    """Return a meeting to practise in: one attendee, two bodies, nothing of the archive."""
    chinese = language is Language.CHINESE
    bodies = ("市科技局", "市财政局") if chinese else ("Finance Bureau", "Digital Economy Bureau")
    names = NameIndex(Known(new_id(), NameKind.BODY, body) for body in bodies)
    attendee = Attendee(new_id(), new_id(), "刘洋" if chinese else "Beth Stone")
    return CaptureContext(today, (attendee,), names, language=language)


def _say() -> Step:
    return Step(
        translate("tour", "What is said"),
        translate("tour", "Type what is said and press Enter. That is one entry."),
        translate("tour", "The meeting discussed the plan for the year."),
        translate("tour", "Type a few words first."),
        lambda reading: not reading.is_empty,
    )


def _instruct() -> Step:
    return Step(
        translate("tour", "What kind it is"),
        translate(
            "tour", "A sign at the beginning says the kind: ! is an instruction. Above the line "
            "stands how it will be read, before you press Enter.",
        ),
        translate("tour", "!Break down the barriers with reform"),
        translate("tour", "Begin with ! to make it an instruction."),
        lambda reading: reading.kind is EntryKind.INSTRUCTION,
    )  # fmt: skip


def _task() -> Step:
    return Step(
        translate("tour", "Who does it, and by when"),
        translate(
            "tour", "@ and a body, ~ and a day at the end of the line make it a supervised task.",
        ),
        translate("tour", "!Draw up the plan @Finance Bureau ~end of the year"),
        translate("tour", "End the line with @ and a body, and ~ and a day."),
        lambda reading: bool(reading.lead) and reading.deadline is not None,
    )  # fmt: skip


def _speak() -> Step:
    return Step(
        translate("tour", "Who says it"),
        translate(
            "tour", "A name of the list and a colon; a surname or initials will do. In a "
            "meeting each speaker has a key, too.",
        ),
        translate("tour", "Stone: the plan is ready for review"),
        translate("tour", "Begin with the name of the one attendee here, and a colon."),
        lambda reading: reading.speaker is not None,
    )  # fmt: skip


def _attend() -> Step:
    return Step(
        translate("tour", "Who has come"),
        translate(
            "tour", "+ puts somebody on the list of attendees: name, body, title. Whoever is in "
            "the directory needs only initials.",
        ),
        translate("tour", "+Li Lei, Deputy Director, Finance Bureau"),
        translate("tour", "Begin with + and write name, body and title with commas between."),
        lambda reading: bool(reading.attendees),
    )  # fmt: skip

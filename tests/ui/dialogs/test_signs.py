"""The page of signs: every example is read as its words say, in both languages."""

from collections.abc import Callable
from datetime import date

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Attendance, Attendee, Language
from minutes_app.language import Tongue
from minutes_app.ui.dialogs.signs import signs
from minutes_app.ui.record.line.commands import NAMES
from tests.ui.conftest import both_languages

DOES: dict[str, Callable[[Reading], bool]] = {
    "Name:": lambda one: one.speaker is not None,
    "!": lambda one: one.kind is EntryKind.INSTRUCTION,
    "*": lambda one: one.kind is EntryKind.RESOLUTION,
    "?": lambda one: one.kind is EntryKind.QUERY,
    "#": lambda one: one.is_heading,
    "-": lambda one: one.is_sub_point,
    "/": lambda one: one.command is not None,
    "+": lambda one: one.attendees[0].is_new and bool(one.attendees[0].offices),
    "=l": lambda one: one.attendees[-1].attendance is Attendance.EXCUSED,
    "=d": lambda one: one.attendees[0].deputy is not None,
    "=i": lambda one: one.attendees[0].arrives,
    "@": lambda one: len(one.lead) == 1,
    "&": lambda one: len(one.support) == 1,
    "~": lambda one: one.deadline is not None and one.deadline.day is not None,
    "@@": lambda one: one.body.startswith("R&D") and "5~10" in one.body and not one.supervised,
}


def context(language: Tongue) -> CaptureContext:
    bodies = ["Finance Bureau", "R&D Centre", "市财政局", "市教育局"]
    known = [Known(new_id(), NameKind.BODY, name) for name in bodies]
    known += [
        Known(new_id(), NameKind.PERSON, "潘建兴", keys=("pjx",)),
        Known(new_id(), NameKind.PERSON, "许勇", keys=("xy",)),
    ]
    attendees = (Attendee(new_id(), new_id(), "Beth Stone"), Attendee(new_id(), new_id(), "刘洋"))
    shown = Language.CHINESE if language is Tongue.CHINESE else Language.ENGLISH
    return CaptureContext(
        date(2026, 6, 19), attendees, NameIndex(known), language=shown, commands=NAMES
    )


@both_languages
def test_examples_do_what_they_say(speak: Callable[[Tongue], None], language: Tongue) -> None:
    speak(language)
    examples = {one.typed.split()[0]: one.example for one in signs()}
    examples.pop("=…")  # Tab expands it, no line does
    assert examples.keys() == DOES.keys()
    around = context(language)
    for sign, example in examples.items():
        reading = read_line(example, around)
        assert DOES[sign](reading), (sign, example, reading)


def test_chinese_examples_are_chinese(speak: Callable[[Tongue], None]) -> None:
    speak(Tongue.CHINESE)
    english = [one.example for one in signs() if one.example.isascii()]
    assert english == ["+pjx xy=q", "+pjx=d xy", "+pjx=i"]

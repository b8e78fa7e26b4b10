"""The checks of the proof: how much each weighs, and its words (what is wrong; what to do)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from minutes_app.documents.proof.results import Severity
from minutes_app.language import translate

_MUST, _SHOULD, _NOTE = Severity.MUST, Severity.SHOULD, Severity.NOTE
_Words = Callable[[], tuple[str, str]]


class Area(StrEnum):
    """What a finding is about."""

    CONTENT = "content"
    """Who, when, where, by when."""
    WORDS = "words"
    """What was recorded, and how it stands in the minutes."""
    LAYOUT = "layout"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Check:
    """A check. ``words`` are what is wrong and what to do, with ``{facts}`` to fill."""

    area: Area
    severity: Severity
    words: _Words


def _content(severity: Severity, words: _Words) -> Check:
    return Check(Area.CONTENT, severity, words)


def _wording(severity: Severity, words: _Words) -> Check:
    return Check(Area.WORDS, severity, words)


_HEAD = {
    "head.no_title": _content(_MUST, lambda: (
        translate("proof", "The meeting has no title."),
        translate("proof", "Give it one at the head of the meeting."))),
    "head.no_date": _content(_MUST, lambda: (
        translate("proof", "Nobody noted when the meeting took place."),
        translate("proof", "Enter the day under Details, Meeting."))),
    "head.no_place": _content(_SHOULD, lambda: (
        translate("proof", "Nobody noted where the meeting took place."),
        translate("proof", "Enter the place under Details, Meeting."))),
    "head.no_chair": _content(_MUST, lambda: (
        translate("proof", "Nobody is marked as the chair."),
        translate("proof", "Mark who chaired on the list of people."))),
    "head.no_recorder": _content(_SHOULD, lambda: (
        translate("proof", "Nobody is named as the recorder."),
        translate("proof", "Add the recorder under Details, By-line."))),
    "head.no_number": _content(_SHOULD, lambda: (
        translate("proof", "The minutes have a mark, but no number."),
        translate("proof", "Enter the number under Details, Issue."))),
    "head.no_issue_date": _content(_SHOULD, lambda: (
        translate("proof", "The imprint has no date of issue."),
        translate("proof", "Enter the date under Details, Issue."))),
    "head.no_copies_to": _content(_NOTE, lambda: (
        translate("proof", "Nobody is named under Copies to."),
        translate("proof", "Enter who gets copies under Details, Issue."))),
    "head.copies_differ": _content(_MUST, lambda: (
        translate("proof", "{copies} copies are printed, but {given} are given out."),
        translate("proof", "Make the number of copies and the distribution agree."))),
    "head.nobody": _content(_MUST, lambda: (
        translate("proof", "Nobody is on the list of people."),
        translate("proof", "Enter who was there."))),
    "head.nothing_said": _content(_MUST, lambda: (
        translate("proof", "Nothing is recorded."),
        translate("proof", "Record what was said, or do not issue these minutes."))),
}  # fmt: skip

_PEOPLE = {
    "people.title_unknown": _content(_MUST, lambda: (
        translate("proof", "The title of {name} is not known."),
        translate("proof", "Find it out, or mark that {name} is listed by name alone."))),
    "people.no_office": _content(_NOTE, lambda: (
        translate("proof", "{name} is listed without an office."),
        translate("proof", "Add the office if there is one."))),
    "people.no_name": _content(_MUST, lambda: (
        translate("proof", "Somebody on the list has no name."),
        translate("proof", "Enter the name, or say how many there were and who."))),
    "people.other_title": _content(_SHOULD, lambda: (
        translate("proof", "{name} is “{here}” here, and “{there}” in the directory on that day."),
        translate("proof", "Correct the one that is wrong."))),
    "people.title_in_text": _content(_SHOULD, lambda: (
        translate("proof", "{name} is called “{text}” in the record, and “{listed}” on the list."),
        translate("proof", "Use the same title in both places."))),
    "people.same_name": _content(_SHOULD, lambda: (
        translate("proof", "Two people are called {name}."),
        translate("proof", "Make sure that a reader can tell them apart, or remove one."))),
    "people.listed_twice": _content(_MUST, lambda: (
        translate("proof", "{name} is on the list twice."),
        translate("proof", "Remove one of the two."))),
    "people.order": _content(_SHOULD, lambda: (
        translate("proof", "{name} stands after {before}, who ranks lower."),
        translate("proof", "Put the list in protocol order, or accept this place."))),
    "people.absent_speaks": _content(_MUST, lambda: (
        translate("proof", "{name} was not there, but speaks."),
        translate("proof", "Correct the attendance, or who spoke."))),
    "people.not_listed": _content(_SHOULD, lambda: (
        translate("proof", "{name} speaks, but is not on the list."),
        translate("proof", "Add {name} to the list of people, or correct the name."))),
    "people.no_deputy": _content(_SHOULD, lambda: (
        translate("proof", "{name} sent a deputy who is not named."),
        translate("proof", "Name the deputy on the list of people."))),
}  # fmt: skip

_DATES = {
    "dates.end_first": _content(_MUST, lambda: (
        translate("proof", "“{title}” ends before it begins."),
        translate("proof", "Correct one of the two times."))),
    "dates.part_outside": _content(_SHOULD, lambda: (
        translate("proof", "“{title}” does not lie within the meeting."),
        translate("proof", "Correct the day of the part, or that of the meeting."))),
    "dates.deadline_past": _content(_MUST, lambda: (
        translate("proof", "The deadline {deadline} lies before the meeting."),
        translate("proof", "Correct the deadline."))),
    "dates.issued_first": _content(_MUST, lambda: (
        translate("proof", "The date of issue lies before the meeting."),
        translate("proof", "Correct the date of issue."))),
    "dates.weekday": _content(_MUST, lambda: (
        translate("proof", "{date} is no {said}; it is a {weekday}."),
        translate("proof", "Correct the day of the week or the date."))),
    "dates.impossible": _content(_MUST, lambda: (
        translate("proof", "There is no {date}."),
        translate("proof", "Correct the date."))),
    "dates.no_year": _content(_NOTE, lambda: (
        translate("proof", "The year of the meeting is not known."),
        translate("proof", "Enter it under Details, Meeting."))),
}  # fmt: skip

_TASKS = {
    "tasks.no_owner": _content(_SHOULD, lambda: (
        translate("proof", "This instruction has a deadline, but nobody to carry it out."),
        translate("proof", "Name who is responsible."))),
    "tasks.owner_in_text": _content(_SHOULD, lambda: (
        translate("proof", "The instruction names {name}, but nobody is noted as responsible."),
        translate("proof", "Note {name} as the lead body, so that the task is supervised."))),
    "tasks.deadline_in_text": _content(_SHOULD, lambda: (
        translate("proof", "The instruction says “{words}”, but has no deadline."),
        translate("proof", "Note the deadline, so that the task is supervised."))),
    "tasks.unknown_owner": _content(_SHOULD, lambda: (
        translate("proof", "{name} is no body or person that is known here."),
        translate("proof", "Correct the name, or enter the body in the directory."))),
    "tasks.deadline_differs": _content(_SHOULD, lambda: (
        translate("proof", "The instruction says “{words}”, but its deadline is {deadline}."),
        translate("proof", "Correct the one that is wrong."))),
    "tasks.vague_deadline": _content(_NOTE, lambda: (
        translate("proof", "The deadline “{words}” means no day."),
        translate("proof", "Ask by which day it is meant, if that matters."))),
}  # fmt: skip

_TEXT = {
    "text.query": _wording(_MUST, lambda: (
        translate("proof", "Something is still to be verified."),
        translate("proof", "Verify it and make it a part of the minutes, or delete it."))),
    "text.mark": _wording(_MUST, lambda: (
        translate("proof", "“{mark}” was left in the text."),
        translate("proof", "Put what is right in its place."))),
    "text.sign": _wording(_SHOULD, lambda: (
        translate("proof", "A sign of the capture line was left in the text: {mark}"),
        translate("proof", "Note who is responsible, or delete the sign."))),
    "text.half_width": _wording(_SHOULD, lambda: (
        translate("proof", "A half-width “{mark}” stands in Chinese text."),
        translate("proof", "Use the full-width mark."))),
    "text.full_width": _wording(_SHOULD, lambda: (
        translate("proof", "A full-width “{mark}” stands in English text."),
        translate("proof", "Use the mark of English."))),
    "text.doubled": _wording(_SHOULD, lambda: (
        translate("proof", "The mark “{mark}” stands twice."),
        translate("proof", "Remove one."))),
    "text.unmatched": _wording(_SHOULD, lambda: (
        translate("proof", "A bracket or quotation mark has no partner: {mark}"),
        translate("proof", "Add the one that is missing, or remove this one."))),
    "text.ordinals": _wording(_SHOULD, lambda: (
        translate("proof", "The numbering jumps: “{after}” follows “{before}”."),
        translate("proof", "Correct the numbers, or add what is missing."))),
    "text.duplicate": _wording(_SHOULD, lambda: (
        translate("proof", "The same words are recorded twice."),
        translate("proof", "Remove one of the two entries."))),
    "text.empty_heading": _wording(_MUST, lambda: (
        translate("proof", "A heading has no words."),
        translate("proof", "Give it words, or delete it."))),
    "text.nothing_below": _wording(_SHOULD, lambda: (
        translate("proof", "Nothing stands under the heading “{title}”."),
        translate("proof", "Record what belongs there, or delete the heading."))),
    "text.empty_part": _wording(_SHOULD, lambda: (
        translate("proof", "Nothing is recorded of “{title}”."),
        translate("proof", "Record what was said there, or remove that part."))),
    "text.no_words": _wording(_NOTE, lambda: (
        translate("proof", "{name} spoke, but no words are recorded."),
        translate("proof", "Record them if they matter."))),
}  # fmt: skip

_TRACES = {
    "trace.unsupported": _wording(_MUST, lambda: (
        translate("proof", "No entry supports this sentence."),
        translate("proof", "Record what it says, or take it out of the minutes."))),
    "trace.unknown": _wording(_MUST, lambda: (
        translate("proof", "The record does not have what this sentence says: {words}"),
        translate("proof", "Record it, or take it out of the minutes."))),
    "trace.figures": _wording(_SHOULD, lambda: (
        translate("proof", "The minutes leave out figures of this entry: {words}"),
        translate("proof", "Put them back into the minutes, or accept that they are left out."))),
    "trace.not_carried": _wording(_SHOULD, lambda: (
        translate("proof", "No sentence of the minutes carries this entry."),
        translate("proof", "Put it back into the minutes, or accept that it is left out."))),
    "trace.changed": _wording(_SHOULD, lambda: (
        translate("proof", "The entry changed after these words were set by hand."),
        translate("proof", "Compare both in the preview, and keep the one that is right."))),
    "trace.lost": _wording(_SHOULD, lambda: (
        translate("proof", "Words that were set by hand stand nowhere any more."),
        translate("proof", "The menu of a paragraph in the preview inserts or forgets them."))),
}  # fmt: skip

_PAPER = {
    "paper.no_glyph": Check(Area.LAYOUT, _MUST, lambda: (
        translate("proof", "No installed face shows {characters}."),
        translate("proof", "Install a face that has these characters, or write them otherwise."))),
    "paper.no_face": Check(Area.LAYOUT, _MUST, lambda: (
        translate("proof", "No face is installed that the minutes could be set in."),
        translate("proof", "“minutes doctor” names what can be installed."))),
    "paper.layout": Check(Area.LAYOUT, _MUST, lambda: (
        translate("proof", "The layout cannot be used: {reason}"),
        translate("proof", "Choose another layout, or mend this one."))),
}  # fmt: skip

CHECKS: Mapping[str, Check] = MappingProxyType(
    {**_HEAD, **_PEOPLE, **_DATES, **_TASKS, **_TEXT, **_TRACES, **_PAPER}
)
"""All checks of the content, by name. The clauses of the layout are ``documents.proof``'s."""

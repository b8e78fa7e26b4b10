"""What the words that are being typed may become: people, bodies, speakers, abbreviations."""

from collections.abc import Mapping
from dataclasses import dataclass

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.names import Grade, Known, Match, NameKind, Names
from minutes_app.capture.offers import Offer
from minutes_app.capture.resolving import matches_of
from minutes_app.domain.folding import fold, fold_name
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.text import has_han
from minutes_app.language import translate
from minutes_app.ui.record.line.typed import Typed, Want, is_long_enough

MOST = 8
"""Choices shown at once; who sees eight types one more character."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to put in the place of what is being typed.

    ``known`` is the person or body that it names, ``note`` says more of it, ``aside`` by what it
    was found. ``start`` is where the stretch begins that goes. ``offer`` is to be done instead.
    """

    words: str
    insert: str
    start: int
    note: str = ""
    aside: str = ""
    known: Id | None = None
    is_person: bool = False
    offer: Offer | None = None


def choices_of(typed: Typed, context: CaptureContext) -> tuple[Choice, ...]:
    """Return who may be meant, the likeliest first; nothing for what is no name."""
    if typed.want is Want.SPEAKER:
        return _speakers(typed, context)
    for start, words in typed.stretches():
        found = matches_of(words, context) if is_long_enough(words.strip()) else ()
        if start > typed.start:  # a later word may begin a name, but is no part of one here
            found = tuple(match for match in found if match.grade is not Grade.PART)
        if len(found) == 1 and fold_name(found[0].written) == fold_name(words):
            return ()  # it stands there in full
        choices = _names(words, start, found, context)
        if choices:
            return choices
    return ()


def abbreviations_of(typed: Typed, dictionary: Mapping[str, str]) -> tuple[Choice, ...]:
    """Return the abbreviations of the house that begin so."""
    wanted = fold(typed.text)
    keys = sorted(key for key in dictionary if key.startswith(wanted))[:MOST]
    return tuple(
        Choice(dictionary[key], dictionary[key], typed.start, aside=f"={key}") for key in keys
    )


def with_offices(choice: Choice, offices: tuple[OfficeHeld, ...]) -> str:
    """Return what a choice says of a person: the offices held on the day of the meeting."""
    held = [" ".join(filter(None, (one.body_name, one.title))) for one in offices]
    between = translate("choices", "; ", "between offices")
    return between.join(filter(None, [choice.note, *held]))


def _names(
    words: str, start: int, found: tuple[Match, ...], context: CaptureContext
) -> tuple[Choice, ...]:
    matches = sorted(found, key=lambda match: _likelihood(match, context))
    choices = [_choice(match, start) for match in matches[:MOST]]
    choices += [
        Choice(one.name, one.name, start)
        for one in context.attendees
        if not (one.person or one.body) and _begins(one, words)
    ]
    return tuple(choices[:MOST])


def _likelihood(match: Match, context: CaptureContext) -> tuple[bool, bool, int, bool]:
    """Order matches: in full first, then whoever is there, then by how well they fit."""
    known = match.known
    return (
        match.grade > Grade.ALIAS,
        not context.roster.involves(known.id),
        match.grade,
        known.kind is NameKind.PERSON,
    )


def _choice(match: Match, start: int) -> Choice:
    known = match.known
    note = "" if match.written != known.name else next(iter(known.forms), "")
    person = known.kind is NameKind.PERSON
    return Choice(match.written, match.written, start, note, _aside(match), known.id, person)


def _aside(match: Match) -> str:
    """Say by what somebody was found, where the name itself does not show it."""
    if match.grade is Grade.ALIAS:
        return translate("choices", "another name")
    return translate("choices", "initials") if match.grade is Grade.KEY else ""


def _speakers(typed: Typed, context: CaptureContext) -> tuple[Choice, ...]:
    if not is_long_enough(typed.text):
        return ()
    found: dict[Id, Attendee] = {}
    for match in context.roster.matches(typed.text):
        attendee = context.roster.linked(match.known.id)
        if attendee and match.grade is not Grade.PART:
            found[attendee.id] = attendee
    others = (one for one in context.attendees if not (one.person or one.body))
    found |= {one.id: one for one in others if _begins(one, typed.text)}
    return tuple(
        Choice(one.name, _as_speaker(one.name), typed.start, known=one.person,
               is_person=one.person is not None)
        for one in list(found.values())[:MOST]
    )  # fmt: skip


def _as_speaker(name: str) -> str:
    return f"{name}：" if has_han(name) else f"{name}: "


def _begins(attendee: Attendee, words: str) -> bool:
    return bool(attendee.name) and fold_name(attendee.name).startswith(fold_name(words))


class PinnedNames:
    """The names of the directory, some of which mean one person in the line that is typed.

    Two people of one name are told apart by choosing, not by typing: the choice holds until the
    line is recorded.
    """

    def __init__(self, names: Names) -> None:
        self._names = names
        self._pinned: dict[str, Known] = {}

    def look_in(self, names: Names) -> None:
        """Find names in another index from now on; who was chosen stays so."""
        self._names = names

    def find(self, text: str) -> tuple[Match, ...]:
        """Return who fits; only the one who was chosen, where somebody was."""
        pinned = self._pinned.get(fold_name(text)) if self._pinned else None
        return (Match(pinned, Grade.NAME, pinned.name),) if pinned else self._names.find(text)

    def exact(self, text: str) -> tuple[Match, ...]:
        """Return who is called just so; only the one who was chosen, where somebody was."""
        pinned = self._pinned.get(fold_name(text)) if self._pinned else None
        return (Match(pinned, Grade.NAME, pinned.name),) if pinned else self._names.exact(text)

    def get(self, known_id: Id) -> Known | None:
        """Return somebody by id."""
        return self._names.get(known_id)

    def pin(self, written: str, known_id: Id) -> None:
        """Let a name mean somebody from now on."""
        known = self._names.get(known_id)
        if known is not None:
            self._pinned[fold_name(written)] = known

    def free(self) -> bool:
        """Let names mean all who bear them again; tell whether that changes anything."""
        had, self._pinned = bool(self._pinned), {}
        return had

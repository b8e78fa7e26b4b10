"""Keys beyond the words: a piece of a meeting taken down through the real window.

The work is that of ``benchmarks.work``, the rule of counting that of ``benchmarks.hands``. Bars:
the keys and the seconds of the estimate for a grammar like this one; Word by hand is told beside
it. The run fails, too, if the record that results is not the right one.
``python -m benchmarks strokes``
"""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from benchmarks.hands import Control, Hands
from benchmarks.report import Row
from benchmarks.timing import Ratio
from benchmarks.windows import Stage, make_program
from benchmarks.work import CHINESE, ENGLISH, Piece
from minutes_app.app import Program
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, EntryKind, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.ui.preferences import LANGUAGE
from scripts.at_rest import settle

_REST = 60
_TONGUES = {CHINESE: Tongue.CHINESE, ENGLISH: Tongue.ENGLISH}


def measure() -> Iterator[Row]:
    """Take the piece down in both languages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = make_program(folder / "preferences.ini")
        for piece in (CHINESE, ENGLISH):
            hands = _done(program, folder, piece)
            words = "Chinese" if piece is CHINESE else "English"
            keys, seconds = piece.estimate
            by_hand = f"Word by hand, {piece.by_hand[0]} keys, {piece.by_hand[1]} s"
            yield _row(f"{hands.keys} keys beyond the words, {words}", f"estimate, {keys} keys",
                       hands.keys / keys, 1.0)  # fmt: skip
            yield _row(f"{hands.keys} keys, {hands.seconds:.0f} s, {words}", by_hand,
                       hands.keys / piece.by_hand[0], None)  # fmt: skip
            yield _row(f"{hands.seconds:.0f} s of the model, {words}", f"estimate, {seconds} s",
                       hands.seconds / seconds, 1.0)  # fmt: skip
        program.close()


def _row(what: str, against: str, value: float, bar: float | None) -> Row:
    return Row(what, against, Ratio(value, value, value), bar)


def _done(program: Program, folder: Path, piece: Piece) -> Hands:
    program.around.preferences.set(LANGUAGE, _TONGUES[piece].value)
    archive = folder / f"{piece.language}.minutes"
    meeting = _prepare(archive, piece)
    stage = Stage.open(program, archive, meeting)
    hands = Hands(lambda: settle(program.work, _REST), chinese=piece is CHINESE)
    _take_down(hands, piece)
    settle(program.work)
    record = _stored(stage, program, meeting)
    stage.close(program.work)
    wrong = list(_wrong(record, piece))
    assert not wrong, f"not the right record: {'; '.join(wrong)}"
    return hands


def _prepare(path: Path, piece: Piece) -> Id:
    """Make an archive with the directory and an empty meeting; return the meeting."""
    desk = Desk.open(path, create=True)
    desk.directory.add(*piece.directory())
    start = PartialDate.of(date(2026, 6, 19))
    made = desk.meetings.create("Symposium", language=piece.language, start=start)
    desk.close()
    return made.of_type(Meeting)[0].id


def _take_down(hands: Hands, piece: Piece) -> None:
    """Do the work as a secretary would who knows the window."""
    _list_people(hands, piece)
    for number, text in enumerate(piece.suggestions, 1):
        hands.begin()
        if number == 1:
            hands.letters(piece.speaker)
            hands.signs(":")
        hands.signs(f"{number}. ")
        hands.words(text)
        hands.enter()
    for number, order in enumerate(piece.orders):
        hands.begin()
        if number == 0:
            hands.letters(piece.leader)
            hands.signs(":!")
        hands.words(order.text)
        if order.owner[1]:
            hands.signs("@")
            hands.letters(order.owner[1])
            hands.signs("~")
            _day(hands, order.day)
        hands.enter()


def _list_people(hands: Hands, piece: Piece) -> None:
    hands.begin()
    hands.signs("+")
    for place, one in enumerate(piece.known):
        hands.signs(" " if place else "")
        hands.letters(one.letters)
    hands.enter()
    for name, body, title in piece.new:
        hands.begin()
        hands.signs("+")
        for place, words in enumerate((name, body, title)):
            hands.signs("," if place else "")
            hands.words(words)
        hands.enter()
    hands.begin()
    hands.press(Qt.Key.Key_K, Control)
    hands.letters(piece.order)
    hands.enter()
    hands.press(Qt.Key.Key_L, Control)


def _day(hands: Hands, day: str) -> None:
    """Type a day: its digits stay digits, its letters are letters."""
    for part in day.split(" "):
        if part is not day.split(" ", maxsplit=1)[0]:
            hands.signs(" ")
        hands.letters(part) if part.isalpha() else hands.signs(part)


def _stored(stage: Stage, program: Program, meeting: Id) -> MeetingRecord:
    found: list[MeetingRecord] = []
    stage.session.ask(lambda desk: desk.meetings.load(meeting), found.append)
    settle(program.work, _REST)
    return found[0]


def _wrong(record: MeetingRecord, piece: Piece) -> Iterator[str]:
    """Compare the record with what was said."""
    people = record.attendees()
    if (names := tuple(one.name for one in people)) != piece.ranked:
        yield f"people {names}"
    offices = {(one.name, held.body_name, held.title) for one in people for held in one.offices}
    meant = {(one.name, one.body, one.title) for one in piece.known} | set(piece.new)
    if offices != meant:
        yield f"offices {offices ^ meant}"
    ids = {one.id: one.name for one in people}
    entries = record.outline().entries()
    found = [_facts(one, ids) for one in entries]
    for one, wanted in zip(found, _wanted(piece), strict=False):
        if one != wanted:
            yield f"{one}, not {wanted}"
    if len(found) != len(piece.suggestions) + len(piece.orders):
        yield f"{len(found)} entries"
    if len(record.all_of(Task)) != sum(bool(one.due) for one in piece.orders):
        yield "tasks"


def _facts(entry: Entry, people: dict[Id, str]) -> tuple[Any, ...]:
    voices = [people[one.attendee] for one in entry.voices if one.attendee]
    lead = [one.name for one in entry.lead]
    day = str(entry.deadline.day) if entry.deadline and entry.deadline.day else ""
    instruction = entry.kind is EntryKind.INSTRUCTION
    return (entry.text, voices, instruction, entry.numbered or instruction, lead, day)


def _wanted(piece: Piece) -> Iterator[tuple[Any, ...]]:
    names = {one.letters: one.name for one in piece.known}
    for text in piece.suggestions:
        yield (text, [names[piece.speaker]], False, True, [], "")
    for order in piece.orders:
        lead = [order.owner[0]] if order.owner[0] else []
        yield (order.text, [names[piece.leader]], True, True, lead, order.due)

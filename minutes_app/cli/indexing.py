"""``minutes index``: how much is in the index of words, whether it is right, and making it anew."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from minutes_app.cli.archive import archive_path, reading
from minutes_app.cli.completing import build, missing_meetings
from minutes_app.cli.console import Console
from minutes_app.cli.usage import UsageError
from minutes_app.domain.errors import ArchiveError
from minutes_app.language import translate
from minutes_app.services.desk import Desk
from minutes_app.storage.search.results import IndexDoubt, IndexState


def index(arguments: Namespace, console: Console) -> int:
    """Do what was asked for with the index of an archive."""
    deeds = {"state": _state, "check": _check, "rebuild": _rebuild}
    if arguments.deed not in deeds:
        words = translate("cli", "There is no “{deed}”: state, check or rebuild.")
        raise UsageError(words.format(deed=arguments.deed))
    return deeds[arguments.deed](arguments, console)


def _state(arguments: Namespace, console: Console) -> int:
    with reading(arguments) as desk:
        state = desk.indexing.state()
    console.answer(_as_json(state), _words_of(state))
    return 0


def _check(arguments: Namespace, console: Console) -> int:
    with reading(arguments) as desk:
        doubt = desk.indexing.check()
        state = _known_state(desk)
    if console.as_json:
        console.give({"sound": doubt.sound, **asdict(doubt), **(_as_json(state) if state else {})})
    else:
        for line in _words_of_doubt(doubt):
            console.say(line)
        if state and not state.complete:
            console.say(_words_of(state))
    return 0 if doubt.sound else 1


def _known_state(desk: Desk) -> IndexState | None:
    """Return how much is in the index; None where it is too damaged to tell, as the check says."""
    try:
        return desk.indexing.state()
    except ArchiveError:
        return None


def _rebuild(arguments: Namespace, console: Console) -> int:
    desk = Desk.open(archive_path(arguments))
    try:
        desk.indexing.rebuild()
        state = build(desk)
    finally:
        desk.close()
    words = translate("cli", "The index of words was made anew; meetings in it: {meetings}.")
    console.answer(_as_json(state), words.format(meetings=state.meetings))
    return 0


def _as_json(state: IndexState) -> dict[str, Any]:
    return {"meetings": state.meetings, "waiting": state.waiting, "complete": state.complete}


def _words_of(state: IndexState) -> str:
    if state.complete:
        words = translate("cli", "The index of words is complete; meetings in it: {meetings}.")
        return words.format(meetings=state.meetings)
    words = translate(
        "cli",
        "The index of words is not complete; missing meetings: {waiting} of {all}."
        " The next search reads them, or the window while it is open.",
    )
    return words.format(waiting=missing_meetings(state), all=state.meetings)


def _words_of_doubt(doubt: IndexDoubt) -> list[str]:
    if doubt.sound:
        words = translate("cli", "The index of words is right: {checked} records compared.")
        return [words.format(checked=doubt.checked)]
    words = translate(
        "cli",
        "The index of words is wrong: {missing} records are missing, {changed} stand there"
        " otherwise, {stray} are in it and nowhere else.",
    )
    lines = [words.format(missing=doubt.missing, changed=doubt.changed, stray=doubt.stray)]
    lines.append(
        translate("cli", "Nothing that was recorded is lost: “minutes index rebuild” mends it.")
    )
    return lines

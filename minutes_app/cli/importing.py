"""``minutes import``: meetings from files, from the standard input, from the shipped samples."""

import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from minutes_app.cli.archive import archive_path, writing
from minutes_app.cli.console import Console
from minutes_app.cli.failures import CommandError, Trouble, error_as_json, sentences
from minutes_app.cli.usage import UsageError
from minutes_app.domain.errors import ImportFileError, MinutesError
from minutes_app.domain.meetings import Meeting
from minutes_app.interchange import read_meeting
from minutes_app.interchange.reading import LARGEST_FILE
from minutes_app.language import translate
from minutes_app.services.desk import Desk
from minutes_app.services.transfer import meeting_data, sample_paths

STREAM = "-"


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one file: the meeting that it held, or why it was left out."""

    name: str
    meeting: Meeting | None = None
    error: MinutesError | None = None


def import_files(arguments: Namespace, console: Console) -> int:
    """Read each file in, all of it or nothing; one that fails does not stop the others."""
    names = [*arguments.files, *(str(_sample(name)) for name in arguments.sample)]
    if not names:
        raise UsageError(translate("cli", "Give FILE (- for the standard input), or --sample."))
    if names.count(STREAM) > 1:
        raise UsageError(translate("cli", "The standard input can be read once only."))
    outcomes = _import_all(names, arguments)
    done = [one for one in outcomes if one.meeting is not None]
    if console.as_json:
        console.give({"imported": [_imported(one) for one in done]})
    else:
        for one in done:
            _say(one, console)
    return _tell_failures(outcomes, console)


def _import_all(names: list[str], arguments: Namespace) -> list[_Outcome]:
    """Import what can be imported. No archive is made for files that hold nothing."""
    read = [(name, _content(name)) for name in names]
    if not archive_path(arguments).exists():
        read = [(name, _checked(content)) for name, content in read]
    if all(isinstance(content, MinutesError) for _, content in read):
        return [_outcome(None, name, content, as_copy=False) for name, content in read]
    with writing(arguments) as desk:
        return [_outcome(desk, name, content, as_copy=arguments.copy) for name, content in read]


def _outcome(
    desk: Desk | None, name: str, content: bytes | MinutesError, *, as_copy: bool
) -> _Outcome:
    if isinstance(content, MinutesError) or desk is None:
        return _Outcome(name, error=content if isinstance(content, MinutesError) else None)
    try:
        change = desk.transfer.import_json(content, as_copy=as_copy)
    except MinutesError as error:
        return _Outcome(name, error=error)
    return _Outcome(name, next(one for one in change.put if isinstance(one, Meeting)))


def _content(name: str) -> bytes | MinutesError:
    """Return the meeting file; of one that is too large, no more than shows that it is."""
    try:
        if name == STREAM:
            return meeting_data(sys.stdin.buffer.read(LARGEST_FILE + 1))
        with Path(name).expanduser().open("rb") as file:
            return meeting_data(file.read(LARGEST_FILE + 1))
    except ImportFileError as error:
        return error
    except OSError as error:
        return CommandError(Trouble.UNREADABLE, path=_shown(name), reason=error.strerror or "")


def _checked(content: bytes | MinutesError) -> bytes | MinutesError:
    """Return the content if it holds a meeting, otherwise what is wrong with it."""
    if isinstance(content, bytes):
        try:
            read_meeting(content)
        except MinutesError as error:
            return error
    return content


def _sample(name: str) -> Path:
    samples = {path.name.removesuffix(".json"): path for path in sample_paths()}
    if name not in samples:
        known = translate("cli", ", ", "between names").join(samples)
        raise CommandError(Trouble.NO_SAMPLE, name=name, known=known)
    return samples[name]


def _say(one: _Outcome, console: Console) -> None:
    if one.meeting is not None:
        words = translate("cli", "Imported “{title}” ({id})")
        console.say(words.format(title=one.meeting.title, id=one.meeting.id))


def _imported(one: _Outcome) -> dict[str, Any]:
    meeting = one.meeting
    return {
        "file": one.name,
        "id": meeting.id if meeting else None,
        "title": meeting.title if meeting else None,
    }


def _tell_failures(outcomes: list[_Outcome], console: Console) -> int:
    """Say what failed, file by file; of a single file the error alone."""
    failed = [(one.name, one.error) for one in outcomes if one.error is not None]
    if not failed:
        return 0
    if len(outcomes) == 1:
        raise failed[0][1]
    console.flush()
    told = [{"file": name, **error_as_json(error)} for name, error in failed]
    lines = [f"{_shown(name)}: {' '.join(sentences(error))}" for name, error in failed]
    console.complain({"errors": told}, "\n".join(lines))
    return 1


def _shown(name: str) -> str:
    return translate("cli", "the standard input") if name == STREAM else name

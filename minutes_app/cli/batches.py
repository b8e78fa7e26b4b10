"""``minutes export`` of many meetings: files in a folder, and what became of each meeting."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from minutes_app.cli.archive import reading
from minutes_app.cli.console import Console
from minutes_app.cli.failures import error_as_json, sentences
from minutes_app.cli.usage import UsageError
from minutes_app.documents.layout import PaperKind
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting, Series
from minutes_app.language import translate
from minutes_app.services.desk import Desk
from minutes_app.services.papers.batch import (
    Batch,
    BatchWriter,
    Existing,
    Outcome,
    choose,
    exportable,
    prepare,
)
from minutes_app.services.papers.publishing import Format


def asks_for_many(arguments: Namespace) -> bool:
    """Tell whether the options speak of many meetings."""
    return bool(arguments.all or arguments.since or arguments.until or arguments.series)


def export_many(arguments: Namespace, console: Console) -> int:
    """Export every meeting that was asked for; one that fails does not stop the others."""
    _check(arguments)
    with reading(arguments) as desk:
        batch = Batch(
            Path(arguments.output).expanduser(),
            tuple(map(PaperKind, arguments.paper)),
            tuple(map(Format, arguments.format)) or (Format.PDF,),
            desk.meetings.house().file_pattern,
            Existing(arguments.existing),
        )
        writer = BatchWriter(batch)
        outcomes: list[Outcome] = []
        for meeting in _chosen(desk, arguments):
            outcomes.append(_export(desk, writer, meeting, batch))
            _say(outcomes[-1], console)
    if console.as_json:
        console.give({"meetings": [_as_json(one) for one in outcomes]})
    elif not outcomes:
        console.say(translate("cli", "Nothing found."))
    return _tell_failures(outcomes, console)


def _check(arguments: Namespace) -> None:
    if arguments.id:
        raise UsageError(translate("cli", "Give ID, or say which meetings; not both."))
    if arguments.layout:
        raise UsageError(
            translate("cli", "Of many meetings each has the layout of its own language.")
        )
    if arguments.output == "-":
        raise UsageError(translate("cli", "Papers of many meetings need a folder."))


def _chosen(desk: Desk, arguments: Namespace) -> list[Meeting]:
    meetings, series = exportable(desk)
    wanted = _series(series, arguments.series) if arguments.series else None
    return choose(meetings, since=arguments.since, until=arguments.until, series=wanted)


def _series(known: list[Series], name: str) -> Id:
    """Return the series of a name."""
    found = [one for one in known if name.casefold() in {one.name.casefold(), one.id.casefold()}]
    if not found:
        words = translate("cli", "There is no series “{name}”.")
        raise UsageError(words.format(name=name))
    return found[0].id


def _export(desk: Desk, writer: BatchWriter, meeting: Meeting, batch: Batch) -> Outcome:
    try:
        return writer.write(prepare(desk, meeting.id, batch.papers, batch.formats))
    except MinutesError as error:
        return Outcome(meeting.id, meeting.title, failed=(error,))


def _say(outcome: Outcome, console: Console) -> None:
    if console.as_json:
        return
    for path in outcome.written:
        console.say(translate("cli", "Wrote {path}").format(path=path))
    for path in outcome.skipped:
        console.say(translate("cli", "{path} is there already").format(path=path))


def _as_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "id": outcome.meeting,
        "title": outcome.title,
        "files": [str(path) for path in outcome.written],
        "skipped": [str(path) for path in outcome.skipped],
        "errors": [error_as_json(error) for error in outcome.failed],
    }


def _tell_failures(outcomes: list[Outcome], console: Console) -> int:
    failed = [(one, error) for one in outcomes for error in one.failed]
    if not failed:
        return 0
    console.flush()
    told = [{"id": one.meeting, **error_as_json(error)} for one, error in failed]
    lines = [f"{one.title}: {' '.join(sentences(error))}" for one, error in failed]
    console.complain({"errors": told}, "\n".join(lines))
    return 1

"""``minutes export``: the minutes of a meeting as a file; ``minutes schema``: the form of one."""

import json
import re
from argparse import Namespace
from pathlib import Path

from minutes_app.cli.archive import archive_path, reading
from minutes_app.cli.console import Console
from minutes_app.cli.failures import CommandError, Trouble
from minutes_app.cli.parser import FORMATS
from minutes_app.cli.usage import UsageError
from minutes_app.host.files import write_whole
from minutes_app.interchange import meeting_schema
from minutes_app.language import translate
from minutes_app.services.publishing import Format

STREAM = "-"


def export(arguments: Namespace, console: Console) -> int:
    """Write the minutes of a meeting, whole or not at all."""
    form = _format(arguments)
    with reading(arguments) as desk:
        meeting = desk.meetings.find(arguments.id)
        if form is Format.JSON and not arguments.layout:
            content, title = desk.transfer.export_json(meeting), ""
        else:
            publication = desk.publishing.publication(meeting, arguments.layout)
            content, title = publication.write(form), publication.layout.name
    if arguments.output == STREAM:
        console.pour(content)
        return 0
    path = Path(arguments.output).expanduser()
    _spare_the_archive(path, archive_path(arguments))
    write_whole(path, content)
    fact = {"id": meeting, "file": str(path), "format": form.value, "layout": title or None}
    console.answer(
        {**fact, "bytes": len(content)}, translate("cli", "Wrote {path}").format(path=path)
    )
    return 0


def print_schema(_: Namespace, console: Console) -> int:
    """Print the schema of the meeting files."""
    console.pour(json.dumps(meeting_schema(), ensure_ascii=False, indent=2).encode() + b"\n")
    return 0


def _format(arguments: Namespace) -> Format:
    """Return the kind of file that is named, or that the ending of the file means."""
    if arguments.format:
        return Format(arguments.format)
    ending = Path(arguments.output).suffix.lower().removeprefix(".")
    if ending in FORMATS:
        return Format(ending)
    words = translate("cli", "Which kind of file? Give --format: {known}")
    raise UsageError(words.format(known=", ".join(FORMATS)))


def _spare_the_archive(path: Path, archive: Path) -> None:
    """Refuse to write over the archive or the files beside it that belong to it."""
    own = re.escape(archive.name)
    same_folder = path.absolute().parent.resolve() == archive.absolute().parent.resolve()
    beside = same_folder and re.fullmatch(rf"{own}(-wal|-shm|-journal|\.lock)?", path.name)
    if beside or (path.exists() and archive.exists() and path.samefile(archive)):
        raise CommandError(Trouble.OVER_ARCHIVE, path=str(path))

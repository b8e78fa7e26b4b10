"""``minutes export``: the minutes of a meeting as a file; ``minutes schema``: the form of one."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from minutes_app.cli.archive import archive_path, reading, spare_the_archive
from minutes_app.cli.batches import asks_for_many, export_many
from minutes_app.cli.console import Console
from minutes_app.cli.export_options import FORMATS
from minutes_app.cli.usage import UsageError
from minutes_app.documents.layout import PaperKind
from minutes_app.host.files import write_whole
from minutes_app.interchange.schema import published_schema
from minutes_app.language import translate
from minutes_app.services.papers.publishing import Format

STREAM = "-"


def export(arguments: Namespace, console: Console) -> int:
    """Write a paper of a meeting, whole or not at all; or those of many meetings."""
    if asks_for_many(arguments):
        return export_many(arguments, console)
    if not arguments.id:
        raise UsageError(translate("cli", "Give ID, or say which meetings: --all, --since …"))
    form, kind = _format(arguments), _paper(arguments)
    complaint = None
    with reading(arguments) as desk:
        meeting = desk.meetings.find(arguments.id)
        if form is Format.JSON:
            parcel = desk.transfer.parcel(meeting)
            content, title, complaint = parcel.data(), "", parcel.complaint()
        else:
            publication = desk.publishing.publication(meeting, arguments.layout, kind)
            content, title = publication.write(form), publication.layout.name
    if arguments.output == STREAM:
        console.pour(content)
    else:
        _write(arguments, console, content, {"id": meeting, "format": form.value, "layout": title})
    if complaint is not None:
        console.flush()
        raise complaint
    return 0


def _write(
    arguments: Namespace, console: Console, content: bytes, facts: Mapping[str, str]
) -> None:
    path = Path(arguments.output).expanduser()
    spare_the_archive(path, archive_path(arguments))
    write_whole(path, content)
    console.answer(
        {
            "id": facts["id"], "file": str(path), "format": facts["format"],
            "layout": facts["layout"] or None, "bytes": len(content),
        },
        translate("cli", "Wrote {path}").format(path=path),
    )  # fmt: skip


def print_schema(_: Namespace, console: Console) -> int:
    """Print the schema of the meeting files, as it is published beside the program."""
    console.pour(published_schema())
    return 0


def _format(arguments: Namespace) -> Format:
    """Return the kind of file that is named, or that the ending of the file means."""
    if len(arguments.format) > 1:
        raise UsageError(translate("cli", "One file is of one kind; several need --all."))
    if arguments.format:
        return Format(arguments.format[0])
    ending = Path(arguments.output).suffix.lower().removeprefix(".")
    if ending in FORMATS:
        return Format(ending)
    words = translate("cli", "Which kind of file? Give --format: {known}")
    raise UsageError(words.format(known=", ".join(FORMATS)))


def _paper(arguments: Namespace) -> PaperKind:
    if len(arguments.paper) > 1:
        raise UsageError(translate("cli", "One file holds one paper; several need --all."))
    return PaperKind(arguments.paper[0])

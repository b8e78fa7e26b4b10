"""``minutes layouts``: the layouts there are, given away as files, taken in, looked at."""

from argparse import Namespace
from pathlib import Path

from minutes_app.cli.archive import reading, writing
from minutes_app.cli.console import Console
from minutes_app.cli.failures import CommandError, Trouble
from minutes_app.cli.usage import UsageError
from minutes_app.cli.wrapping import table
from minutes_app.domain.papers import HouseLayout
from minutes_app.host.files import write_whole
from minutes_app.language import translate

DEEDS = ("list", "export", "import", "check")


def layouts(arguments: Namespace, console: Console) -> int:
    """Do what was asked for with the layouts of an archive."""
    if arguments.deed not in DEEDS:
        words = translate("cli", "There is no “{deed}”: list, export, import or check.")
        raise UsageError(words.format(deed=arguments.deed))
    if arguments.deed == "list":
        return _list(arguments, console)
    if not arguments.what:
        raise UsageError(translate("cli", "Say which: the name of a layout, or a file."))
    if arguments.deed == "export":
        return _export(arguments, console)
    content = _content(Path(arguments.what).expanduser())
    return (_import if arguments.deed == "import" else _check)(arguments, console, content)


def _list(arguments: Namespace, console: Console) -> int:
    from minutes_app.language.names import shown_language  # noqa: PLC0415 - for people only

    with reading(arguments) as desk:
        shelf = desk.layouts.shelf()
    found = [
        {
            "name": one.name,
            "title": one.title.get(shown_language().value, one.name),
            "paper": one.kind.value,
            "language": one.language.value,
            "own": shelf.own_layout(one.name) is not None,
            "usual": one.name in shelf.preferred,
        }
        for one in shelf.layouts()
    ]
    if console.as_json:
        console.give({"layouts": found})
        return 0
    own, shipped = translate("cli", "of the house"), translate("cli", "shipped")
    head = [translate("cli", "Name"), translate("cli", "Title"), translate("cli", "Whose")]
    rows = [[str(one["name"]), str(one["title"]), own if one["own"] else shipped] for one in found]
    for line in table(head, rows, right=frozenset()):
        console.say(line)
    return 0


def _export(arguments: Namespace, console: Console) -> int:
    if not arguments.output:
        raise UsageError(translate("cli", "Say where to: --output FILE"))
    with reading(arguments) as desk:
        content = desk.layouts.export_file(arguments.what)
    if arguments.output == "-":
        console.pour(content)
        return 0
    path = Path(arguments.output).expanduser()
    write_whole(path, content)
    words = translate("cli", "Wrote {path}").format(path=path)
    console.answer({"name": arguments.what, "file": str(path), "bytes": len(content)}, words)
    return 0


def _import(arguments: Namespace, console: Console, content: bytes) -> int:
    with writing(arguments) as desk:
        change = desk.layouts.import_file(content)
    name = change.of_type(HouseLayout)[0].name
    console.answer({"name": name}, translate("cli", "Added the layout {name}").format(name=name))
    return 0


def _check(_: Namespace, console: Console, content: bytes) -> int:
    from minutes_app.documents.definitions import base_of, own_values  # noqa: PLC0415
    from minutes_app.services.papers.layouts import check_file  # noqa: PLC0415 - not for a list

    shared, layout = check_file(content)
    changed = len(own_values(shared.definition))
    facts = {
        "name": shared.name,
        "extends": base_of(shared.definition),
        "paper": layout.kind.value,
        "language": layout.language.value,
        "changes": changed,
        "template": shared.template_name,
    }
    words = translate("cli", "{name} is in order: {base}, with {count} values of its own.")
    said = words.format(name=shared.name, base=facts["extends"], count=changed)
    console.answer(facts, said)
    return 0


def _content(path: Path) -> bytes:
    from minutes_app.documents.layout_file import LARGEST_FILE  # noqa: PLC0415 - not for a list

    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(Trouble.UNREADABLE, path=str(path), reason=reason) from error

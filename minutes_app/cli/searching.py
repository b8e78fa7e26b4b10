"""``minutes search``: finding words, shown on the terminal, as JSON, or written to a file."""

import re
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from minutes_app.cli.archive import archive_path, reading, spare_the_archive
from minutes_app.cli.completing import complete_index
from minutes_app.cli.console import Console
from minutes_app.cli.search_options import SHOWN
from minutes_app.cli.usage import UsageError
from minutes_app.cli.wrapping import table
from minutes_app.domain.query import Order, Query
from minutes_app.language import translate
from minutes_app.query.editing import narrowed
from minutes_app.services.desk import Desk
from minutes_app.services.searching import SearchInterrupted
from minutes_app.services.searching.exporting import Asked, ResultFormat, export_results

_BLANK = re.compile(r"\s")
_JSON = ".json"


def search(arguments: Namespace, console: Console) -> int:
    """Say where some words stand."""
    _must_make_sense(arguments)
    if arguments.saved == "":
        return _list_kept(arguments, console)
    path = Path(arguments.output).expanduser() if arguments.output else None
    if path is not None:
        spare_the_archive(path, archive_path(arguments))
    try:
        complete_index(arguments, console)
        return _search(arguments, console, path)
    except SearchInterrupted as error:
        # The signal came while the engine asked whether to stop: it took it, and nobody else asks.
        raise KeyboardInterrupt from error


def _search(arguments: Namespace, console: Console, path: Path | None) -> int:
    with reading(arguments) as desk, desk.searching.steady():
        query = desk.searching.parse(_wanted(arguments, desk))
        if not console.as_json:
            _say_doubts(desk, query, console)
        if path is None:
            _answer(arguments, desk, query, console)
        else:
            count = _write(arguments, desk, query, path)
            words = translate("cli", "Wrote {path}").format(path=path)
            console.answer({**_head(desk, query, count), "file": str(path)}, words)
    return 0


def _must_make_sense(arguments: Namespace) -> None:
    if arguments.saved == "":
        given = (arguments.query, arguments.count, arguments.output, arguments.limit is not None)
        if any(given):
            words = translate("cli", "{name} needs a value after it.")
            raise UsageError(words.format(name="--saved"))
        return
    if not arguments.query and arguments.saved is None:
        raise UsageError(translate("cli", "This is missing: {names}").format(names="QUERY"))
    if sum((arguments.count, bool(arguments.output), arguments.limit is not None)) > 1:
        raise UsageError(translate("cli", "Only one of: --limit, --count, --output"))
    if arguments.output and _ending(arguments.output) not in {*_endings(), _JSON}:
        words = translate("cli", "The name of the file ends in one of: {known}")
        raise UsageError(words.format(known=", ".join((*_endings(), _JSON))))


def _endings() -> tuple[str, ...]:
    return tuple(f".{one.value}" for one in ResultFormat)


def _ending(name: str) -> str:
    return Path(name).suffix.lower()


def _wanted(arguments: Namespace, desk: Desk) -> str:
    """Return what is looked for, on one line: what was kept, narrowed by what was typed."""
    typed = _BLANK.sub(" ", " ".join(one.strip() for one in arguments.query)).strip()
    if arguments.saved is None:
        return typed
    kept = desk.saved_searches.named(arguments.saved).query
    return narrowed(kept, typed, _today()) if typed else kept


def _list_kept(arguments: Namespace, console: Console) -> int:
    """Say which searches are kept, in their order."""
    with reading(arguments) as desk:
        kept = desk.saved_searches.all()
    if console.as_json:
        console.give({"saved": [{"name": one.name, "query": one.query} for one in kept]})
    elif kept:
        head = [translate("cli", "Name"), translate("cli", "Search")]
        rows = [[one.name, one.query] for one in kept]
        for line in table(head, rows, right=frozenset()):
            console.say(line)
    else:
        console.say(translate("errors", "There are no saved searches in this archive yet."))
    return 0


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall


def _answer(arguments: Namespace, desk: Desk, query: Query, console: Console) -> None:
    total = desk.searching.total(query)
    most = 0 if arguments.count else _most(arguments, total)
    if console.as_json:
        from minutes_app.cli.search_json import counts_as_json, hit_as_json  # noqa: PLC0415

        hits = desk.searching.rows(query, Order(arguments.sort), 0, most) if most else []
        answer = {**_head(desk, query, total), "hits": [hit_as_json(one) for one in hits]}
        if arguments.count:
            answer["counts"] = counts_as_json(desk.searching.counts(query))
        console.give(answer)
    elif arguments.count:
        console.say(str(total))
    else:
        from minutes_app.cli.search_text import say_hits  # noqa: PLC0415 - for people only

        asked = Asked(query, Order(arguments.sort), most)
        say_hits(desk.searching, asked, total, console)


def _most(arguments: Namespace, total: int) -> int:
    limit = SHOWN if arguments.limit is None else arguments.limit
    return min(total, limit) if limit else total


def _head(desk: Desk, query: Query, total: int) -> dict[str, Any]:
    from minutes_app.cli.search_json import fault_as_json  # noqa: PLC0415 - not for people

    return {
        "query": query.text,
        "faults": [fault_as_json(one) for one in query.faults],
        "total": total,
        "complete": desk.searching.state().complete,
    }


def _write(arguments: Namespace, desk: Desk, query: Query, path: Path) -> int:
    """Write what was found to a file, and return how many places that are."""
    order = Order(arguments.sort)
    if _ending(arguments.output) == _JSON:
        from minutes_app.cli.search_json import write_json  # noqa: PLC0415 - for a file only

        total = desk.searching.total(query)
        return write_json(desk.searching, Asked(query, order), path, _head(desk, query, total))
    form = ResultFormat(_ending(arguments.output)[1:])
    return export_results(desk.searching, query, path, form, order=order)


def _say_doubts(desk: Desk, query: Query, console: Console) -> None:
    """Say on standard error what was not understood, and what is not in the index yet."""
    from minutes_app.cli.search_text import doubts  # noqa: PLC0415 - for people only

    for line in doubts(query, desk.searching.state()):
        console.complain({}, line)

"""``minutes proof``: what is to be settled before the minutes of a meeting are issued."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minutes_app.cli.archive import reading
from minutes_app.cli.console import Console
from minutes_app.cli.failures import CommandError, Trouble
from minutes_app.language import translate

if TYPE_CHECKING:
    from minutes_app.services.proofing import Finding, Proof

_SIGNS = {"must": "✗", "should": "!", "note": "·"}


def proof(arguments: Namespace, console: Console) -> int:
    """Say what was found; exit code 1 where something must be settled first."""
    from minutes_app.services.proofing import prove  # noqa: PLC0415 - imports the documents

    with reading(arguments) as desk:
        case = desk.proofing.case(desk.meetings.find(arguments.id), arguments.layout)
    done = prove(case, layout=not arguments.content, pdf=_file(arguments.pdf))
    if console.as_json:
        console.give(_as_json(done))
    else:
        _say(done, console, clauses=arguments.clauses)
    return 0 if done.ready else 1


def _file(name: str) -> bytes | None:
    if not name:
        return None
    path = Path(name).expanduser()
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(Trouble.UNREADABLE, path=str(path), reason=reason) from error


def _say(done: "Proof", console: Console, *, clauses: bool) -> None:
    for one in done.findings:
        _say_finding(one, console)
    if clauses and done.report is not None:
        _say_clauses(done, console)
    if done.findings or clauses:
        console.say()
    count = len(done.unsettled)
    if count:
        words = translate("cli", "To be settled before the minutes are issued: {count}")
        console.say(words.format(count=count))
    else:
        console.say(translate("cli", "Ready to issue."))


def _say_finding(one: "Finding", console: Console) -> None:
    sign = "✓" if one.accepted else _SIGNS[one.severity.value]
    console.say(f"{sign} {one.title}")
    for line in (one.where, one.remedy):
        if line:
            console.say(f"    {line}")


def _say_clauses(done: "Proof", console: Console) -> None:
    from minutes_app.services.proofing import clause_title  # noqa: PLC0415

    signs = {"holds": "✓", "fails": "✗", "not_here": "–"}
    console.say()
    for one in done.report.results if done.report else ():
        measured = f": {one.measured}" if one.measured else ""
        console.say(f"{signs[one.verdict.value]} {clause_title(one.clause)}{measured}")


def _as_json(done: "Proof") -> dict[str, Any]:
    return {
        "ready": done.ready,
        "layout": done.layout,
        "findings": [asdict(one) for one in done.findings],
        "clauses": [asdict(one) for one in done.report.results] if done.report else [],
    }

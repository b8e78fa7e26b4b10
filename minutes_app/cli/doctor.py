"""``minutes doctor``: what this machine lacks, and the command that mends it."""

from argparse import Namespace
from dataclasses import asdict

from minutes_app.cli.archive import archive_path
from minutes_app.cli.console import Console
from minutes_app.language import translate
from minutes_app.services.checkup import Finding, State, check_everything, ready

_SIGNS = {State.GOOD: "✓", State.ADVICE: "!", State.NEEDED: "✗"}


def doctor(arguments: Namespace, console: Console) -> int:
    """Say what was found; exit code 1 where the program cannot do without something."""
    findings = check_everything(archive_path(arguments))
    able = ready(findings)
    if console.as_json:
        console.give({"ready": able, "findings": [asdict(one) for one in findings]})
        return 0 if able else 1
    for one in findings:
        _say(one, console)
    console.say()
    if able:
        console.say(translate("cli", "Everything that is needed is there."))
    else:
        console.say(translate("cli", "Something that is needed is missing: see the lines with ✗."))
    return 0 if able else 1


def _say(one: Finding, console: Console) -> None:
    console.say(f"{_SIGNS[one.state]} {one.title}")
    for line in (*one.details, one.remedy):
        if line:
            console.say(f"    {line}")
    if one.command:
        console.say(f"      {one.command}")

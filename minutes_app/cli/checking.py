"""``minutes check`` and ``minutes verify``: whether what was issued is what it was."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from minutes_app.cli.archive import reading
from minutes_app.cli.console import Console
from minutes_app.cli.failures import CommandError, Trouble
from minutes_app.language import translate
from minutes_app.language.sealing_words import (
    breach_words,
    corrected_words,
    gap_words,
    issued_words,
    signature_words,
    verdict_words,
)
from minutes_app.services.issuing.seals import Breach
from minutes_app.services.issuing.verifying import Finding
from minutes_app.services.issuing.verifying import verify as verify_file


def check(arguments: Namespace, console: Console) -> int:
    """Look through all that was issued; exit code 1 where something was tampered with."""
    with reading(arguments) as desk:
        report = desk.seals.check()
    if console.as_json:
        console.give({"sound": report.sound, **asdict(report)})
        return 0 if report.sound else 1
    for one in report.doubts:
        sign = "!" if one.breach is Breach.UNPROVEN else "✗"
        console.say(f"{sign} {one.title}")
        console.say(f"    {breach_words(one.breach)}")
    words = translate("cli", "Versions issued: {count}. Seal of the last: {seal}")
    console.say(words.format(count=report.issued, seal=report.head or "–"))
    if report.sound:
        console.say(translate("cli", "What was issued is what it was."))
    else:
        console.say(translate("cli", "What was issued was tampered with: see the lines with ✗."))
    return 0 if report.sound else 1


def verify(arguments: Namespace, console: Console) -> int:
    """Say what a file is that may have been issued; exit code 1 where it is not as issued."""
    path = Path(arguments.file).expanduser()
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(Trouble.UNREADABLE, path=str(path), reason=reason) from error
    with reading(arguments) as desk:
        found = verify_file(desk.archive, data)
        title = desk.meetings.load(found.version.meeting).meeting.title if found.version else ""
        sound = desk.seals.check(quick=True).sound
    if console.as_json:
        console.give({"genuine": found.genuine and sound, "archive_sound": sound,
                      "meeting": title, **asdict(found)})  # fmt: skip
    else:
        _say(found, title, console, sound=sound)
    return 0 if found.genuine and sound else 1


def _say(found: Finding, title: str, console: Console, *, sound: bool) -> None:
    console.say(("✓ " if found.genuine else "✗ ") + verdict_words(found.verdict))
    if found.gap:
        console.say("    " + gap_words(found=found.version is not None))
    if found.version:
        made = issued_words(title, found.version.number, found.version.made)
        console.say(f"    {made}")
        if not found.latest:
            console.say("    " + corrected_words())
    for one in found.signatures:
        console.say("    " + signature_words(one.name, intact=one.intact))
    if not sound:
        console.say(translate("cli", "The archive itself was tampered with: “minutes check”."))

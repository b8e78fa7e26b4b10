"""``minutes demo``: the sample meeting played through the real window. The only way to Qt."""

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from minutes_app.cli.console import Console
from minutes_app.cli.failures import CommandError, Trouble
from minutes_app.domain.errors import ExportError
from minutes_app.language import Tongue, current_language, translate
from minutes_app.services.checkup import window_command

FILES = ("minutes.docx", "minutes.pdf", "window.png")
"""What the demonstration leaves in its folder."""

_Play = Callable[[Path, Tongue], object]


def demo(arguments: Namespace, console: Console) -> int:
    """Play the meeting, and say which files it left."""
    if find_spec("PySide6") is None:
        raise CommandError(Trouble.NO_WINDOW, command=window_command())
    output = Path(arguments.output).expanduser()
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or ""
        raise ExportError("export.unwritable", path=str(output), reason=reason) from error
    # By name, so that nothing of Qt is touched until the window is really wanted.
    play = cast("_Play", import_module("minutes_app.demo").play)
    play(output, current_language())
    left = [output / name for name in FILES if (output / name).exists()]
    if console.as_json:
        console.give({"files": [str(path) for path in left]})
    for path in [] if console.as_json else left:
        console.say(translate("cli", "Wrote {path}").format(path=path))
    return 0

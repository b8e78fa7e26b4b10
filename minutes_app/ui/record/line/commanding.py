"""Carrying out a command that was typed into the line."""

from minutes_app.capture.reading import Reading
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.record.line.capture_line import CaptureLine
from minutes_app.ui.record.line.commands import SEARCH, command_of


class LineCommander:
    """Runs the command of a reading; the line keeps its words where that is not possible."""

    def __init__(self, context: Context, line: CaptureLine) -> None:
        self._context = context
        self._line = line

    def is_ready(self, reading: Reading) -> bool:
        """Tell whether the command of a reading, if it has one, can be run now."""
        command = command_of(reading.command) if reading.command else None
        return command is None or self._context.actions.is_ready(command.id)

    def run(self, reading: Reading) -> None:
        """Run the command of a reading."""
        command = command_of(reading.command) if reading.command else None
        if command is None:
            return
        if not self._context.actions.is_ready(command.id):
            self._context.status.say(
                translate("commands", "“{command}” cannot be done now").format(
                    command=command.text()
                )
            )
            return
        self._line.take()
        self._line.keep_draft()  # a command that was run is not to stand there the next time
        if command.id == SEARCH and command.argument:
            self._context.navigator.search(command.argument)
        else:
            self._context.actions.run(command.id)

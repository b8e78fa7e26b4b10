"""The program of the command line: words in, an exit code out.

0: done. 1: a known error, or a fault of the program that was written to a file. 2: wrong usage.
130: stopped from the keyboard. 141: whoever read the output went away.
"""

import sys
from collections.abc import Sequence

from minutes_app.cli.console import Console, prepare_streams
from minutes_app.cli.parser import build_parser, language_before_parsing
from minutes_app.cli.usage import UsageError
from minutes_app.domain.errors import MinutesError
from minutes_app.language import choose, use_language

DONE, FAILED, WRONG_USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code; never raises."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    # Even a wrong usage is told as JSON to whoever asked for it.
    console = Console(as_json="--json" in given)
    try:
        code = _run(given, console)
        console.flush()
    except BrokenPipeError:
        console.abandon()
        return READER_GONE
    except KeyboardInterrupt:
        console.abandon()
        return INTERRUPTED
    except MinutesError as error:  # the output itself could not be written
        console.abandon()
        return _tell(error, console)
    return code


def _run(given: list[str], console: Console) -> int:
    try:
        use_language(choose(language_before_parsing(given)))
        arguments = build_parser(console).parse_args(given)
        from minutes_app.cli.commands import run_command  # noqa: PLC0415 - help needs none of it

        return run_command(arguments, console)
    except SystemExit:  # the help or the version was all that was asked for
        return DONE
    except UsageError as error:
        console.complain(error.as_json(), str(error))
        return WRONG_USAGE
    except MinutesError as error:
        return _tell(error, console)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the edge: whatever it is, a person reads words
        from minutes_app.cli.failures import tell_fault  # noqa: PLC0415 - rare

        tell_fault(error, console)
        return FAILED


def _tell(error: MinutesError, console: Console) -> int:
    from minutes_app.cli.failures import tell  # noqa: PLC0415 - only where something failed

    tell(error, console)
    return FAILED

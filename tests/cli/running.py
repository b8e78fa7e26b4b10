"""Running the command line in this process, with streams of its own."""

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from minutes_app.cli import main
from minutes_app.language import Tongue, use_language


@dataclass(frozen=True)
class Result:
    """What a command left: its exit code and what it wrote."""

    code: int
    output: bytes
    complaint: str

    @property
    def text(self) -> str:
        return self.output.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.output)

    @property
    def error(self) -> dict[str, Any]:
        return json.loads(self.complaint)["error"]


def run(*arguments: object, given: bytes = b"") -> Result:
    """Run the command line with ``given`` on its standard input."""
    output, complaint = io.BytesIO(), io.BytesIO()
    with (
        patch.object(sys, "stdin", _text(io.BytesIO(given))),
        patch.object(sys, "stdout", _text(output)) as out,
        patch.object(sys, "stderr", _text(complaint)) as err,
    ):
        try:
            code = main([str(one) for one in arguments])
        finally:
            use_language(Tongue.ENGLISH)
        out.flush()
        err.flush()
    return Result(code, output.getvalue(), complaint.getvalue().decode())


class Cli:
    """A command line at one archive."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive

    def __call__(self, *arguments: object, given: bytes = b"") -> Result:
        return run("--archive", self.archive, *arguments, given=given)

    def done(self, *arguments: object, given: bytes = b"") -> Result:
        """Run a command that must succeed without a word of complaint."""
        result = self(*arguments, given=given)
        assert (result.code, result.complaint) == (0, "")
        return result

    def new(self, *arguments: object) -> str:
        """Make a meeting and return its id."""
        return self.done("new", *arguments).text.strip()


def _text(stream: io.BytesIO) -> io.TextIOWrapper:
    return io.TextIOWrapper(stream, encoding="utf-8")

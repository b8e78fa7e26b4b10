"""Errands of children that say JSON values, a line each: all of what they said or a known error."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from minutes_app.domain.errors import ImportFileError
from minutes_app.host.confined import End, EndedError, Errand, run_confined


def values_of(
    errand: Errand, codes: Mapping[End, str], cancelled: Callable[[], bool]
) -> list[dict[str, Any]]:
    """Run a child and return the values that it said.

    Raises ``ImportFileError`` with the code of how it ended (and ``seconds``, what it may take);
    that of ``End.BROKEN`` where it said something else than values.
    """
    try:
        said = run_confined(errand, cancelled)
        return [json.loads(line) for line in said.splitlines()]
    except EndedError as error:
        raise ImportFileError(codes[error.end], seconds=errand.seconds) from error
    except ValueError as error:
        raise ImportFileError(codes[End.BROKEN]) from error

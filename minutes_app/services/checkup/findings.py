"""A finding: one thing that was looked at, how it stands, and what mends it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How something stands."""

    GOOD = "good"
    ADVICE = "advice"
    """It works, and would work better."""
    NEEDED = "needed"
    """The program, or a large part of it, cannot do without."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    ``check`` names it for programs and never changes with the language; ``title``, ``details`` and
    ``remedy`` are words in the language that is spoken; ``command`` is to be typed as it stands.
    """

    check: str
    state: State
    title: str
    details: tuple[str, ...] = ()
    remedy: str = ""
    command: str = ""


def ready(findings: Iterable[Finding]) -> bool:
    """Tell whether nothing is missing that the program needs."""
    return all(one.state is not State.NEEDED for one in findings)
